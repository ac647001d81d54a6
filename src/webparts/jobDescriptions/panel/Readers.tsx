import * as React from 'react';
import { readingsOn, type Reading } from '../../../domain/approval/reading';
import type { DocumentId, PersonId, PostId } from '../../../domain/identity';
import { maySee } from '../../../domain/desk/maySee';
import type { JobEntry } from '../../../domain/jobDescriptions/jobRegister';
import { dayInTallinn } from '../../../domain/time/tallinn';
import { PanelSection } from '../../../ui/DetailsPanel';
import { Mark, type Tone } from '../../../ui/Mark';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { namesIn } from '../jobWords';
import type { ShownJobs } from '../shownJobs';
import styles from './panel.module.scss';

export interface ReadersProps { readonly entry: JobEntry; readonly shown: ShownJobs }

const tones: Readonly<Record<Reading['status'], Tone>> = { read: 'ok', open: 'quiet', overdue: 'bad' };
const order: readonly Reading['status'][] = ['overdue', 'open', 'read'];

/** All readings of the day's edition, latest first what asks for an act; the posts of one's own job descriptions count too. */
const readingsOf = ({ entry: { document, inForce }, shown: { facts, register } }: ReadersProps): readonly Reading[] => {
  if (!inForce) return [];
  const own: ReadonlyMap<DocumentId, PostId> = document.post !== undefined && document.kind === 'jobDescription' ? new Map([[document.id, document.post]]) : new Map();
  const assignments = facts.assignments.filter(one => one.document === document.id);
  const editions = new Map([[document.id, [inForce]]]);
  const all = readingsOn({ assignments, holders: facts.holders, replay: register.replay, editions, posts: own }, register.on);
  return [...all.values()].flat().sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
};

/** Who has read the edition in force: each person's own, and those of the people whose reading one may see. */
export const Readers = ({ entry, shown }: ReadersProps): React.ReactElement | null => {
  const { site, strings: { common } } = useVajs();
  const words = useWords();
  const { panel } = words.jobRegister;
  const { facts } = shown;
  const readings = React.useMemo(() => readingsOf({ entry, shown }), [entry, shown]);
  const me: PersonId | undefined = site.me?.id;
  if (me === undefined || !entry.inForce) return null;
  const sees = maySee(facts, { me, on: shown.register.on, now: site.now() });
  const seen = readings.filter(({ person }) => sees(person));
  const seesAll = readings.length > 0 && seen.length === readings.length;
  if (seen.length === 0) return null;
  const nameOf = namesIn(facts, words);
  const said: Readonly<Record<Reading['status'], string>> = { read: panel.read, open: panel.toRead, overdue: panel.late };
  return (
    <PanelSection title={panel.readers} aside={seesAll && panel.readersSummary(seen.filter(({ status }) => status === 'read').length, seen.length)}>
      <ul className={styles.list}>
        {seen.map(reading => (
          <li key={reading.person} className={styles.head}>
            <span>{nameOf(reading.person)}</span>
            <Mark tone={tones[reading.status]}>{said[reading.status]}</Mark>
            <span className={styles.second}>
              {reading.status === 'read' ? panel.readAt(common.date(dayInTallinn(new Date(reading.at)))) : panel.readBy(common.date(reading.due))}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
};
