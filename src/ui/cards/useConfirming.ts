import * as React from 'react';
import { confirmCard, type ConfirmOutcome } from '../../data/cards/confirming';
import type { PointKey } from '../../domain/cards/checklist';
import type { CardSubject } from '../../domain/cards/keepers';
import { useVajs } from '../vajs';
import { useCardWords } from './useCardWords';

/** What is being said: of the whole card, or of one point. */
export type About = PointKey | 'whole';

export interface Confirming {
  /** What is being sent. */
  readonly busy: About | undefined;
  /** What became of what was said last, and of what it was said. */
  readonly told: { readonly about: About; readonly isTrue: boolean; readonly outcome: ConfirmOutcome } | undefined;
  /** Resolves when the site has answered. */
  readonly say: (about: About, isTrue: boolean, note?: string) => Promise<ConfirmOutcome | undefined>;
}

/** Says of a card that it is true, or what is not. One thing at a time: pressed again meanwhile, nothing is said. */
export const useConfirming = (subject: CardSubject, name: string): Confirming => {
  const { site } = useVajs();
  const { checklist } = useCardWords();
  const [busy, setBusy] = React.useState<About>();
  const [told, setTold] = React.useState<Confirming['told']>();
  const here = React.useRef(true);
  React.useEffect(() => {
    here.current = true;
    return () => { here.current = false; };
  }, []);
  const say: Confirming['say'] = async (about, isTrue, note) => {
    if (busy !== undefined) return undefined;
    setBusy(about);
    setTold(undefined);
    const title = isTrue ? checklist.actTrue(name) : checklist.actNotTrue(name);
    const outcome = await confirmCard(
      site, { subject, isTrue, name, title, ...(about === 'whole' ? {} : { point: about }), ...(note === undefined ? {} : { note }) });
    if (!here.current) return outcome;
    setBusy(undefined);
    setTold({ about, isTrue, outcome });
    return outcome;
  };
  return { busy, told, say };
};
