import * as React from 'react';
import { memberColumns } from '../../../domain/jobDescriptions/clauses';
import type { TeamContent } from '../../../domain/jobDescriptions/content';
import { changeOfSeat, type ChangeOfSeat } from '../../../domain/teams/changeOfSeat';
import { compositionOf, type Composition } from '../../../domain/teams/composition';
import type { MemberTerms } from '../../../domain/teams/team';
import { useWords } from '../../approvals/useWords';
import { Mark, type Tone } from '../../Mark';
import { Notice } from '../../Notice';
import { useTeams } from '../../teams/useTeams';
import { useVajs } from '../../vajs';
import styles from '../ReadingSheet.module.scss';
import { useMemberTexts, type MemberTexts } from './useMemberTexts';

type InForce = { readonly status: 'loading' | 'unknown' } | { readonly status: 'known'; readonly composition: Composition };

/** The composition of the shown day that a proposal would change. */
const useInForce = ({ team }: TeamContent): InForce => {
  const { on } = useVajs();
  const load = useTeams();
  return React.useMemo((): InForce => {
    if (load.status === 'loading') return { status: 'loading' };
    const known = load.status === 'ready' ? load.value.teams.find(({ id }) => id === team) : undefined;
    return load.status === 'ready' && known ? { status: 'known', composition: compositionOf(load.value, known, on) } : { status: 'unknown' };
  }, [load, team, on]);
};

const tones: Readonly<Record<ChangeOfSeat['kind'], Tone>> = { new: 'ok', again: 'ok', changed: 'warn', same: 'quiet' };

interface MemberProps { readonly terms: MemberTerms; readonly texts: MemberTexts; readonly inForce: InForce }

const Member = ({ terms, texts: { nameOf, textsOf }, inForce }: MemberProps): React.ReactElement => {
  const { teamText: { columns, changes } } = useWords();
  const texts = textsOf(terms);
  const change = inForce.status === 'known' ? changeOfSeat(inForce.composition, terms) : undefined;
  const before = change?.kind === 'changed' ? textsOf(change.was) : undefined;
  return (
    <section className={styles.section}>
      <h4 className={styles.sectionTitle}>{nameOf(terms.person)}{change && <> <Mark tone={tones[change.kind]}>{changes[change.kind]}</Mark></>}</h4>
      <dl className={styles.table}>
        {memberColumns.filter(column => texts[column] !== '' || (before?.[column] ?? '') !== '').map(column => (
          <div key={column} className={styles.row}>
            <dt>{columns[column]}</dt>
            <dd>
              {texts[column]}
              {before && before[column] !== texts[column] && <p className={styles.empty}>{changes.was(before[column] === '' ? changes.nothing : before[column])}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Whom a proposal names, each with what is proposed, and what that changes in the composition in force. */
export const TeamText = ({ content }: { readonly content: TeamContent }): React.ReactElement => {
  const { teamText: { empty, changes } } = useWords();
  const { members } = content;
  const texts = useMemberTexts(members);
  const inForce = useInForce(content);
  if (members.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <>
      {inForce.status === 'unknown' && <Notice tone="info" slim>{changes.unknown}</Notice>}
      {members.map(terms => <Member key={terms.person} terms={terms} texts={texts} inForce={inForce} />)}
    </>
  );
};
