import * as React from 'react';
import { groupBy } from '../../../domain/grouping';
import { headsOf, institutionOf } from '../../../domain/teams/institution';
import { institutionName } from '../../../domain/teams/mandates';
import type { ToPropose } from '../../../domain/teams/proposal';
import { institutionKey } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import { memberTyped, type RowTyped } from './proposalTyped';
import styles from './Propose.module.scss';

/** What is typed, institution by institution, with the head who will be asked, and whether something goes on that was begun. */
export const AskedHeads = ({ rows, facts, toPropose }: { readonly rows: readonly RowTyped[]; readonly facts: TeamFacts; readonly toPropose: ToPropose }): React.ReactElement => {
  const { today } = useVajs();
  const { teamProposal: words } = useWords();
  const placed = rows.flatMap(row => {
    const { person, organisation, unit } = memberTyped(row);
    const institution = person === undefined || organisation === undefined ? undefined : institutionOf({ organisation, ...(unit === undefined ? {} : { unit }) }, facts);
    return institution ? [{ row, institution }] : [];
  });
  const groups = [...groupBy(placed, ({ institution }) => institutionKey(institution))];
  const goesOn = (key: string): string | undefined => {
    const found = toPropose.status === 'ready' ? toPropose.proposals.find(({ institution }) => institutionKey(institution) === key)?.goesOn : undefined;
    return found && words.goesOn[found];
  };
  return (
    <section className={styles.asked} aria-label={words.asked}>
      <h3 className={styles.subheading}>{words.asked}</h3>
      {groups.length === 0 && <p className={styles.hint}>{words.askedNone}</p>}
      <ul className={styles.list}>
        {groups.map(([key, theirs]) => {
          const [{ institution }] = theirs;
          const heads = headsOf(facts, institution, today);
          const again = goesOn(key);
          return (
            <li key={key} className={styles.group}>
              <span className={styles.institution}>{institutionName(facts, institution)}</span>
              {heads.length > 0 ? <span>{words.askedHead(heads.map(({ name }) => name).join(', '))}</span> : <Mark tone="bad">{words.askedVacant}</Mark>}
              <span className={styles.hint}>{theirs.map(({ row }) => row.name).join(', ')}</span>
              {again && <Mark tone="info">{again}</Mark>}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
