import * as React from 'react';
import type { Edition } from '../../../domain/documents/document';
import { isValidOn } from '../../../domain/time/validity';
import type { PlainDate } from '../../../domain/time/plainDate';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { LongText } from '../../../ui/LongText';
import { Mark, type Tone } from '../../../ui/Mark';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { orderText, validityText } from '../documentWords';
import styles from './Editions.module.scss';

type Place = 'current' | 'future' | 'past';

const placeOf = ({ validity }: Edition, on: PlainDate): Place => {
  if (isValidOn(validity, on)) return 'current';
  return validity.from !== undefined && validity.from > on ? 'future' : 'past';
};

const tones: Readonly<Record<Place, Tone>> = { current: 'ok', future: 'info', past: 'quiet' };

interface OneEditionProps { readonly edition: Edition; readonly onEdit?: (edition: Edition) => void }

const OneEdition = ({ edition, onEdit }: OneEditionProps): React.ReactElement => {
  const { on, strings } = useVajs();
  const { register } = strings;
  const place = placeOf(edition, on);
  return (
    <li className={`${styles.edition} ${styles[place]}`}>
      <div className={styles.head}>
        <strong>{register.edition(edition.number)}</strong>
        <Mark tone={tones[place]}>{register.panel[place]}</Mark>
        {edition.sample && <SampleMark />}
        {onEdit && (
          <span className={styles.edit}>
            <Button look="quiet" icon="edit" iconOnly text={register.commands.editEdition(edition.number)} onClick={() => onEdit(edition)} />
          </span>
        )}
      </div>
      <div>{validityText(edition.validity, strings)}</div>
      <div className={styles.order}><SafeLink href={edition.order?.link}>{orderText(edition, strings) ?? register.noOrder}</SafeLink></div>
      {edition.changeSummary && <p className={styles.change}><LongText text={edition.changeSummary} /></p>}
      {edition.file && <SafeLink href={edition.file}>{register.panel.file}</SafeLink>}
    </li>
  );
};

export interface EditionsProps {
  /** Newest first. */
  readonly editions: readonly Edition[];
  /** Absent where the person may not edit. */
  readonly onEdit?: (edition: Edition) => void;
}

/** Every edition that the register knows, newest first, on one line of time. */
export const Editions = ({ editions, onEdit }: EditionsProps): React.ReactElement => {
  const { register: { panel } } = useVajs().strings;
  return (
    <PanelSection title={panel.editions}>
      {editions.length === 0 ? <p className={styles.none}>{panel.noEditions}</p> : (
        <ol className={styles.editions} reversed>
          {editions.map(edition => <OneEdition key={edition.id} edition={edition} onEdit={onEdit} />)}
        </ol>
      )}
    </PanelSection>
  );
};
