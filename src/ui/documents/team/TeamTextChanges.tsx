import * as React from 'react';
import { compareEditions, isChange, type ComparedClause } from '../../../domain/jobDescriptions/compareEditions';
import { memberColumns } from '../../../domain/jobDescriptions/clauses';
import type { TeamContent } from '../../../domain/jobDescriptions/content';
import type { MemberTerms } from '../../../domain/teams/team';
import { useWords } from '../../approvals/useWords';
import { Mark, type Tone } from '../../Mark';
import { VisuallyHidden } from '../../VisuallyHidden';
import styles from '../ChangesSheet.module.scss';
import { useMemberTexts, type MemberTexts } from './useMemberTexts';

export interface TeamTextChangesProps { readonly was: TeamContent; readonly now: TeamContent }

const tones = { added: 'ok', removed: 'bad', changed: 'warn', moved: 'info' } as const satisfies Readonly<Record<string, Tone>>;

const termsOf = (compared: ComparedClause): { readonly was?: MemberTerms; readonly now?: MemberTerms } => {
  const was = 'was' in compared && compared.was.body.kind === 'member' ? compared.was.body.terms : undefined;
  const now = 'clause' in compared && compared.clause.body.kind === 'member' ? compared.clause.body.terms : undefined;
  return { was, now };
};

interface LineProps { readonly name: string; readonly was?: string; readonly now?: string }

/** One thing that is said of a member, as it was and as it is: struck through and underlined, and said in words to those who listen. */
const Line = ({ name, was = '', now = '' }: LineProps): React.ReactElement => {
  const { jobRegister: { changes } } = useWords();
  return (
    <div>
      {name}:{' '}
      {was === now ? now : (
        <>
          {was !== '' && <del className={styles.removed}><VisuallyHidden>{changes.beginRemoved}</VisuallyHidden>{was}<VisuallyHidden>{changes.end}</VisuallyHidden></del>}
          {was !== '' && now !== '' && ' '}
          {now !== '' && <ins className={styles.added}><VisuallyHidden>{changes.beginAdded}</VisuallyHidden>{now}<VisuallyHidden>{changes.end}</VisuallyHidden></ins>}
        </>
      )}
    </div>
  );
};

const Member = ({ compared, texts: { nameOf, textsOf } }: { readonly compared: ComparedClause; readonly texts: MemberTexts }): React.ReactElement | null => {
  const { jobRegister: { changes }, teamText: { columns } } = useWords();
  const { was, now } = termsOf(compared);
  const terms = now ?? was;
  if (!terms) return null;
  const [before, after] = [was && textsOf(was), now && textsOf(now)];
  return (
    <li className={styles.clause}>
      <div className={styles.head}>
        <span className={styles.name}>{nameOf(terms.person)}</span>
        {compared.change !== 'same' && <Mark tone={tones[compared.change]}>{changes[compared.change]}</Mark>}
      </div>
      <div className={styles.one}>
        <div className={styles.column}>
          {memberColumns.filter(column => (before?.[column] ?? '') !== '' || (after?.[column] ?? '') !== '')
            .map(column => <Line key={column} name={columns[column]} was={before?.[column]} now={after?.[column]} />)}
        </div>
      </div>
    </li>
  );
};

/** Two proposals of a team member by member. */
export const TeamTextChanges = ({ was, now }: TeamTextChangesProps): React.ReactElement => {
  const { jobRegister: { changes } } = useWords();
  const compared = React.useMemo(() => compareEditions(was, now), [was, now]);
  const texts = useMemberTexts(React.useMemo(() => [...was.members, ...now.members], [was, now]));
  const count = compared.filter(isChange).length;
  return (
    <div className={styles.sheet}>
      <div className={styles.bar}><p className={styles.count}>{count === 0 ? changes.same : changes.count(count)}</p></div>
      <ol className={styles.clauses}>
        {compared.map((one, n) => <Member key={n} compared={one} texts={texts} />)}
      </ol>
    </div>
  );
};
