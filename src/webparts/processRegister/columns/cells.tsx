import * as React from 'react';
import { isValidOn } from '../../../domain/time/validity';
import type { RegisterEntry } from '../../../domain/documents/register';
import type { RegisterLine } from '../../../domain/documents/registerGroups';
import { Highlight } from '../../../ui/Highlight';
import { Icon } from '../../../ui/icons';
import { Mark } from '../../../ui/Mark';
import { SampleMark } from '../../../ui/SampleMark';
import { useVajs } from '../../../ui/vajs';
import { documentName, holdersText, isVacant, kindName, orderText, reviewText, reviewTones, roundTones, statusTones } from '../documentWords';
import styles from './cells.module.scss';

/** Folded words of the search: only the cells that show them are drawn anew as somebody types. */
export const SoughtWords = React.createContext<readonly string[]>([]);

const Sought = ({ text }: { readonly text: string }): React.ReactElement =>
  <Highlight text={text} words={React.useContext(SoughtWords)} />;

interface OfLine { readonly line: RegisterLine }
interface OfEntry { readonly entry: RegisterEntry }

export const CodeCell = ({ entry: { document, state } }: OfEntry): React.ReactElement => {
  const { register } = useVajs().strings;
  if (document.code) return <span className={styles.code}><Sought text={document.code} /></span>;
  return <span className={styles.noCode}>{state.status === 'drafting' ? register.drafting : register.noCode}</span>;
};

export const TitleCell = ({ line: { entry: { document }, listing } }: OfLine): React.ReactElement => {
  const { on, strings: { register } } = useVajs();
  const { title, otherTitle, restriction } = document;
  const second = listing?.part ? register.partOf(documentName(document)) : otherTitle && register.alsoCalled(otherTitle);
  return (
    <span className={styles.lines}>
      <span className={second ? styles.title : `${styles.title} ${styles.roomy}`}>
        <span className={styles.text} title={listing?.part?.title ?? title}><Sought text={listing?.part?.title ?? title} /></span>
        {restriction && isValidOn(restriction.validity, on) &&
          <Mark tone="info" title={register.panel.restriction}>{restriction.mark}</Mark>}
        {document.sample && <SampleMark />}
      </span>
      {second && <span className={styles.second}><Sought text={second} /></span>}
    </span>
  );
};

export const KindCell = ({ entry }: OfEntry): React.ReactElement => <>{kindName(entry.document.kind, useVajs().language)}</>;

/** What the log says beside the list: what could not be verified before all else, then where the next edition's round stands. */
const LogMark = ({ entry: { round, unverified } }: OfEntry): React.ReactElement | null => {
  const { register } = useVajs().strings;
  const about = round && register.roundNotes[round.status](round.edition);
  if (unverified) return <Mark tone="warn" icon="alert" title={[about, register.unverifiedText].filter(Boolean).join(' ')}>{register.unverified}</Mark>;
  return round ? <Mark tone={roundTones[round.status]} title={about}>{register.roundOf(round.edition, register.rounds[round.status])}</Mark> : null;
};

export const StatusCell = ({ entry }: OfEntry): React.ReactElement => {
  const { register } = useVajs().strings;
  const { state: { status }, round, unverified } = entry;
  return (
    <span className={styles.lines}>
      {round && !unverified ? <Mark tone={roundTones[round.status]}>{register.rounds[round.status]}</Mark> : <Mark tone={statusTones[status]}>{register.statuses[status]}</Mark>}
      {unverified ? <LogMark entry={entry} /> : round && status === 'inForce' && <span className={styles.second}>{register.statuses.inForce}</span>}
    </span>
  );
};

export const OwnerCell = ({ line: { owner, entry: { state } } }: OfLine): React.ReactElement | null => {
  const { strings } = useVajs();
  const over = state.status === 'merged' || state.status === 'ended';
  if (!owner) return over ? null : <span className={styles.second}>{strings.register.noOwner}</span>;
  const holders = holdersText(owner, strings);
  return (
    <span className={styles.lines}>
      <span className={styles.text} title={owner.role.name}><Sought text={owner.role.name} /></span>
      {isVacant(owner)
        ? <span className={styles.second}><Icon name="alert" size={12} className={styles.vacant} /> {holders}</span>
        : <span className={styles.second} title={holders}><Sought text={holders} /></span>}
    </span>
  );
};

export const EditionCell = ({ entry }: OfEntry): React.ReactElement | null => {
  const { strings } = useVajs();
  const { state, edition, document, round, unverified } = entry;
  const { common, register } = strings;
  const shown = edition ?? (state.status === 'confirmed' ? state.edition : undefined);
  const hasLog = round !== undefined || unverified;
  if (!shown && hasLog) return <LogMark entry={entry} />;
  // Where a document is being drafted, its code says so already.
  if (!shown) return state.status === 'drafting' ? null : <Mark tone={statusTones[state.status]}>{register.statuses[state.status]}</Mark>;
  const from = shown.validity.from && common.date(shown.validity.from);
  return (
    <span className={styles.lines}>
      <span className={styles.text}>
        {register.edition(shown.number)}
        {from && <span className={styles.aside}>{state.status === 'confirmed' ? register.days.from(from) : from}</span>}
        {shown.sample && !document.sample && <SampleMark />}
      </span>
      {hasLog ? <LogMark entry={entry} /> : <span className={styles.second}>{orderText(shown, strings) ?? register.noOrder}</span>}
    </span>
  );
};

export const ReviewCell = ({ entry: { review } }: OfEntry): React.ReactElement | null => {
  const { strings } = useVajs();
  if (!review) return null;
  return (
    <span className={styles.lines}>
      <Mark tone={reviewTones[review.state]} title={strings.register.reviewStates[review.state]}>{strings.common.date(review.due)}</Mark>
      <span className={styles.second}>{reviewText(review, strings)}</span>
    </span>
  );
};

export const SupportServiceCell = ({ line: { entry, listing } }: OfLine): React.ReactElement | null => {
  const { register } = useVajs().strings;
  const names = listing ? [listing.supportService.name]
    : [...new Set(entry.listings.map(({ supportService }) => supportService.name))];
  if (names.length === 0) return null;
  return (
    <span className={styles.text} title={names.join('\n')}>
      <Sought text={names[0]} />
      {names.length > 1 && <span className={styles.aside}>{register.moreServices(names.length - 1)}</span>}
    </span>
  );
};
