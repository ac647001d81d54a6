import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { maySee } from '../../../domain/desk/maySee';
import type { Sitting } from '../../../domain/desk/deskFacts';
import { handoverOf, isOpenFate, type HandoverItem, type Leaving } from '../../../domain/people/relations/handover';
import type { Ties } from '../../../domain/people/relations/relations';
import { whoKey, whoName, type Who } from '../../../domain/people/relations/subject';
import { Button } from '../../../ui/Button';
import { exportXlsx } from '../../../ui/export';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { useVajs } from '../../../ui/vajs';
import { useRoleWords } from '../useRoleWords';
import { useTies, type RoleFacts } from '../useTies';
import { namesOf } from '../who/relationWords';
import { ApprovalsNotice } from '../who/WhoView';
import { WhoSearch } from '../who/WhoSearch';
import who from '../who/Who.module.scss';
import { HandoverItems } from './HandoverItems';
import { handoverSheet } from './handoverSheet';
import { maySeeHandover } from './maySeeHandover';
import { useTicks } from './ticks';
import styles from './Handover.module.scss';

const leavingKinds = ['person', 'unit'] as const;

const leavingOf = (asked: Who | undefined): Leaving | undefined => (asked?.kind === 'person' || asked?.kind === 'unit' ? asked : undefined);

interface ListProps { readonly of: Leaving; readonly ties: Ties; readonly approvals: ApprovalFacts; readonly sitting: Sitting }

const HandoverList = ({ of, ties, approvals, sitting }: ListProps): React.ReactElement => {
  const { on, strings } = useVajs();
  const words = useRoleWords();
  const { handover: said, whoKinds, unknownTitle, unknownText, exportFailed } = words.roles;
  const ticks = useTicks(whoKey(of));
  const [onlyOpen, setOnlyOpen] = React.useState(false);
  const [failed, setFailed] = React.useState(false);
  const { items } = React.useMemo(() => {
    const sees = maySee(approvals, sitting);
    // Absences are for few eyes: those of others count only for whoever may know them.
    const entries = approvals.substitutions.filter(({ by }) => sees(by));
    return handoverOf(ties, of, { entries, personOf: id => approvals.people.get(id) });
  }, [ties, of, approvals, sitting]);
  const name = whoName(ties.known, of);
  if (name === undefined) return <Notice tone="quiet" title={unknownTitle}>{unknownText}</Notice>;
  const open = items.filter(({ fate }) => isOpenFate(fate));
  const shown = onlyOpen ? open : items;
  const doneBy = ({ relation: { tie } }: HandoverItem): string =>
    (of.kind === 'unit' && tie.by === 'people' ? namesOf(tie.people.flatMap(id => ties.known.personOf(id) ?? [])) : '');
  const day = strings.common.date(on);
  return (
    <section className={who.whole} aria-label={said.title(name)}>
      <div className={who.head}>
        <div className={who.names}>
          <p className={who.kicker}>{whoKinds[of.kind]} · {said.lastDay(day)}</p>
          <h3 className={who.name}>{said.title(name)}</h3>
        </div>
        <Button
          icon="download" text={strings.common.exportXlsx} disabled={items.length === 0}
          onClick={() => { setFailed(false); exportXlsx(handoverSheet(items, { name, day, done: ticks.done, doneBy }, strings, words)).catch(() => setFailed(true)); }}
        />
      </div>
      {failed && <Notice tone="bad" alert slim>{exportFailed}</Notice>}
      {items.length === 0 ? <Notice tone="quiet">{said.nothing}</Notice> : (
        <>
          <p className={styles.summary}>{said.summary(items.length, open.length)} {said.ticked(items.filter(({ relation }) => ticks.done.has(relation.tie.key)).length, items.length)}.</p>
          <div className={styles.choices}>
            <label><input type="checkbox" checked={onlyOpen} onChange={event => setOnlyOpen(event.target.checked)} />{said.onlyOpen}</label>
            <p className={styles.quiet}>{said.kept}</p>
          </div>
          {shown.length === 0 ? <Notice tone="quiet">{said.nothingOpen}</Notice> : <HandoverItems items={shown} known={ties.known} ticks={ticks} doneBy={doneBy} />}
        </>
      )}
    </section>
  );
};

export interface HandoverViewProps {
  readonly facts: RoleFacts;
  readonly who: Who | undefined;
  readonly onChoose: (who: Who) => void;
}

/** Asjaajamise üleandmine: everything that somebody who goes, or a unit that is no more, has in hand on the shown day. */
const HandoverView = ({ facts, who: asked, onChoose }: HandoverViewProps): React.ReactElement => {
  const { site, today } = useVajs();
  const { ties, approvals, teams } = useTies(facts);
  const { roles: { handover: said, search } } = useRoleWords();
  const of = leavingOf(asked);
  const me = site.me?.id;
  // The right to see it is today's, whatever day the list is made for.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the moment belongs to the facts that came
  const sitting = React.useMemo<Sitting | undefined>(() => (me === undefined ? undefined : { me, on: today, now: site.now() }), [site, me, today, approvals]);
  const content = (): React.ReactElement => {
    if (!of) return <Notice tone="quiet" title={said.startTitle}>{said.startText}</Notice>;
    if (approvals.status === 'missing') return <ApprovalsNotice approvals={approvals} teams={teams} />;
    // A list that grows while somebody goes through it is none to hand over by.
    if (approvals.status !== 'ready' || teams.status === 'coming' || !sitting) return <Skeleton of="rows" count={10} />;
    if (!maySeeHandover(approvals.facts, of, sitting)) return <Notice tone="info">{said.denied}</Notice>;
    return (
      <>
        <ApprovalsNotice approvals={approvals} teams={teams} />
        <HandoverList key={whoKey(of)} of={of} ties={ties} approvals={approvals.facts} sitting={sitting} />
      </>
    );
  };
  return (
    <div className={who.whole}>
      <WhoSearch known={ties.known} kinds={leavingKinds} label={search.leaving} onChoose={onChoose} />
      {content()}
    </div>
  );
};

export default HandoverView;
