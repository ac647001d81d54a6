import * as React from 'react';
import type { CardSubject } from '../../../domain/cards/keepers';
import { Button } from '../../../ui/Button';
import { LazyCardReader } from '../../../ui/cards/lazy';
import { PanelSection } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import type { PanelProps } from './PanelProps';

export interface CorrectnessSectionProps extends Pick<PanelProps, 'facts' | 'all'> { readonly subject: CardSubject; readonly name: string }

/** *Info õigsus*: what was confirmed is read when somebody asks. */
export const CorrectnessSection = ({ subject: { kind, id }, name, facts, all }: CorrectnessSectionProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const [open, setOpen] = React.useState(false);
  const subject = React.useMemo(() => ({ kind, id }) as CardSubject, [kind, id]);
  return (
    <PanelSection title={policyMap.correctness}>
      {open
        ? <LazyCardReader subject={subject} name={name} facts={facts} map={all} />
        : <Button text={policyMap.showCorrectness} icon="check" look="quiet" onClick={() => setOpen(true)} />}
    </PanelSection>
  );
};
