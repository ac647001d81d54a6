import * as React from 'react';
import type { KnownEdition } from '../../../domain/documents/document';
import { isValidOn } from '../../../domain/time/validity';
import type { PlainDate } from '../../../domain/time/plainDate';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { LongText } from '../../../ui/LongText';
import { Mark, type Tone } from '../../../ui/Mark';
import { SafeLink } from '../../../ui/SafeLink';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import type { ListedEdition } from '../formTasks';
import { orderText, validityText } from '../documentWords';
import { textQuery } from './Round';
import documentStyles from './document.module.scss';
import styles from './Editions.module.scss';

type Place = 'current' | 'future' | 'past';

const placeOf = ({ validity }: KnownEdition, on: PlainDate): Place => {
  if (isValidOn(validity, on)) return 'current';
  return validity.from !== undefined && validity.from > on ? 'future' : 'past';
};

const tones: Readonly<Record<Place, Tone>> = { current: 'ok', future: 'info', past: 'quiet' };

interface OneEditionProps { readonly edition: KnownEdition; readonly onEdit?: (edition: ListedEdition) => void }

/** Whether the list has a row of it, which can be changed. */
const isListed = (edition: KnownEdition): edition is ListedEdition => edition.id !== undefined;

const OneEdition = ({ edition, onEdit }: OneEditionProps): React.ReactElement => {
  const { on, addressOf, strings } = useVajs();
  const { register } = strings;
  const place = placeOf(edition, on);
  return (
    <li className={`${styles.edition} ${styles[place]}`}>
      <div className={styles.head}>
        <strong>{register.edition(edition.number)}</strong>
        <Mark tone={tones[place]}>{register.panel[place]}</Mark>
        {edition.logged && (edition.logged.unverified
          ? <Mark tone="warn" icon="alert" title={register.unverifiedText}>{register.unverified}</Mark>
          : <Mark tone="quiet" title={register.panel.fromLogHint}>{register.panel.fromLog}</Mark>)}
        {edition.sample && <SampleMark />}
        {onEdit && isListed(edition) && (
          <span className={styles.edit}>
            <Button look="quiet" icon="edit" iconOnly text={register.commands.editEdition(edition.number)} onClick={() => onEdit(edition)} />
          </span>
        )}
      </div>
      <div>{validityText(edition.validity, strings)}</div>
      <div className={styles.order}><SafeLink href={edition.order?.link}>{orderText(edition, strings) ?? register.noOrder}</SafeLink></div>
      {edition.changeSummary && <p className={styles.change}><LongText text={edition.changeSummary} /></p>}
      {edition.logged && <div><a className={documentStyles.inLine} href={addressOf('jobDescriptions', textQuery(edition.document, edition.number))}>{register.panel.readText}</a></div>}
      {edition.file && <SafeLink href={edition.file}>{register.panel.file}</SafeLink>}
    </li>
  );
};

export interface EditionsProps {
  /** Newest first. */
  readonly editions: readonly KnownEdition[];
  /** Absent where the person may not edit. */
  readonly onEdit?: (edition: ListedEdition) => void;
}

/** Every edition that the register knows, newest first, on one line of time. */
export const Editions = ({ editions, onEdit }: EditionsProps): React.ReactElement => {
  const { register: { panel } } = useVajs().strings;
  return (
    <PanelSection title={panel.editions}>
      {editions.length === 0 ? <p className={styles.none}>{panel.noEditions}</p> : (
        <ol className={styles.editions} reversed>
          {editions.map(edition => <OneEdition key={`${edition.number} ${edition.id ?? 'log'}`} edition={edition} onEdit={onEdit} />)}
        </ol>
      )}
    </PanelSection>
  );
};
