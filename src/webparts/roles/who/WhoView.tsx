import * as React from 'react';
import { dualRolesOf, relationsOf, type Ties } from '../../../domain/people/relations/relations';
import { whoKey, whoKinds, whoName, type Who } from '../../../domain/people/relations/subject';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import { useRoleWords } from '../useRoleWords';
import { useTies, type KnownTies, type RoleFacts } from '../useTies';
import { RelationLine } from './RelationLine';
import { relationGroups, type RelationGroup } from './relationWords';
import { WhoSearch } from './WhoSearch';
import styles from './Who.module.scss';

/** So many of a kind are shown at once. */
const FEW = 12;

interface OpenProps { readonly onOpen: (who: Who) => void }

const Group = ({ group: { kind, relations }, ties, of, onOpen }: { readonly group: RelationGroup; readonly ties: Ties; readonly of: Who } & OpenProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const { roles: words } = useRoleWords();
  const [shown, setShown] = React.useState(FEW);
  const left = relations.length - shown;
  return (
    <section className={styles.kind}>
      <h4 className={styles.kindTitle}>{words.kinds[kind]} <span className={styles.count}>{relations.length}</span></h4>
      <ul className={styles.lines}>
        {relations.slice(0, shown).map(relation => <RelationLine key={relation.tie.key} relation={relation} ties={ties} of={of} onOpen={onOpen} />)}
      </ul>
      {left > 0 && <Button look="quiet" text={common.showMore(Math.min(left, FEW * 4))} onClick={() => setShown(shown + FEW * 4)} />}
    </section>
  );
};

/** Says whether coordination and core teams are there yet; nothing once they are. */
export const ApprovalsNotice = ({ approvals, teams }: Pick<KnownTies, 'approvals' | 'teams'>): React.ReactElement | null => {
  const { roles: words } = useRoleWords();
  const states = [approvals.status, teams.status];
  if (states.includes('missing')) return <Notice tone="warn" slim>{words.approvalsMissing}</Notice>;
  return states.includes('coming') ? <p className={styles.quiet} role="status">{words.approvalsComing}</p> : null;
};

interface OfProps extends OpenProps { readonly of: Who; readonly known: KnownTies; readonly onHandover: (who: Who) => void }

const RelationsOf = ({ of, known: { ties, approvals, teams }, onOpen, onHandover }: OfProps): React.ReactElement => {
  const { on, strings: { common } } = useVajs();
  const { roles: words } = useRoleWords();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const key = whoKey(of);
  const first = React.useRef(key);
  // Whoever chose somebody else goes on reading there; a page that opens takes no focus.
  React.useEffect(() => {
    if (first.current !== key) heading.current?.focus();
    first.current = key;
  }, [key]);
  const name = whoName(ties.known, of);
  const relations = React.useMemo(() => relationsOf(ties, of), [ties, of]);
  if (name === undefined) return <Notice tone="quiet" title={words.unknownTitle}>{words.unknownText}</Notice>;
  const dual = of.kind === 'person' ? dualRolesOf(ties, of.id) : [];
  return (
    <section className={styles.whole} aria-label={name}>
      <div className={styles.head}>
        <div className={styles.names}>
          <p className={styles.kicker}>{words.whoKinds[of.kind]}</p>
          <h3 ref={heading} tabIndex={-1} className={styles.name}>{name}</h3>
        </div>
        {(of.kind === 'person' || of.kind === 'unit') && relations.length > 0 && <Button icon="list" text={words.toHandover} onClick={() => onHandover(of)} />}
      </div>
      {dual.length > 0 && <p className={styles.dual}><Icon name="people" /><span>{words.dual(dual.map(ties.known.roleName).join(', '))}</span></p>}
      <ApprovalsNotice approvals={approvals} teams={teams} />
      {relations.length === 0
        ? <Notice tone="quiet">{words.nothingOn(common.date(on))}</Notice>
        : <div className={styles.groups}>{relationGroups(relations).map(group => <Group key={`${key} ${group.kind}`} group={group} ties={ties} of={of} onOpen={onOpen} />)}</div>}
    </section>
  );
};

export interface WhoViewProps {
  readonly facts: RoleFacts;
  readonly who: Who | undefined;
  readonly onOpen: (who: Who) => void;
  readonly onHandover: (who: Who) => void;
}

/** Kes see on? One search box, and everything that the lists tie to whoever is chosen, on the shown day. */
const WhoView = ({ facts, who, onOpen, onHandover }: WhoViewProps): React.ReactElement => {
  const known = useTies(facts);
  const { roles: words } = useRoleWords();
  return (
    <div className={styles.whole}>
      <WhoSearch known={known.ties.known} kinds={whoKinds} label={words.search.label} onChoose={onOpen} />
      {who
        ? <RelationsOf of={who} known={known} onOpen={onOpen} onHandover={onHandover} />
        : <Notice tone="quiet" title={words.startTitle}>{words.startText}</Notice>}
    </div>
  );
};

export default WhoView;
