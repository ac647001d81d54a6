import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { listUrl } from '../../../data/addresses';
import { readingAssignments, routes as routeList, routeSteps } from '../../../data/schema';
import type { AnyRow, ListSchema } from '../../../data/schema/list';
import type { Route, RouteStep } from '../../../domain/approval/route';
import { routeProblems, stepsOn, type RouteProblem } from '../../../domain/approval/routeProblems';
import { isValidOn } from '../../../domain/time/validity';
import type { WorkStrings } from '../../../loc/work';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { LazyEntityForm } from '../../../ui/editing/lazy';
import { Icon } from '../../../ui/icons';
import { Notice } from '../../../ui/Notice';
import { useFacts, useRights } from '../../../ui/useFacts';
import { useVajs } from '../../../ui/vajs';
import { Skeleton } from '../../../ui/Skeleton';
import { WhenReady } from '../../../ui/WhenReady';
import { kindName } from '../jobWords';
import styles from './RoutesView.module.scss';

/** What is being edited in place: a row of a list, or a new one that starts from something. */
interface Editing { readonly list: ListSchema; readonly title: string; readonly row?: number; readonly initial?: Readonly<Record<string, unknown>> }

const Form = ({ list, title, row: id, initial, onDone }: Editing & { readonly onDone: () => void }): React.ReactElement => {
  const { site, strings: { webPart } } = useVajs();
  // The row as it was when the form was opened: the form itself finds out when somebody else changes it.
  const [row] = React.useState(() => {
    const state = site.stateOf(list);
    return id === undefined || state.status !== 'ready' ? undefined : (state.rows as readonly AnyRow[]).find(one => one.stamp.id === id);
  });
  if (id !== undefined && !row) return <Notice tone="warn">{webPart.errors.rowMissing}</Notice>;
  return <div className={styles.form}><LazyEntityForm list={list} row={row} initial={initial} title={title} onSaved={onDone} onCancel={onDone} /></div>;
};

/** One problem's sentence; the table of words has one for each kind. */
const problemText = (problem: RouteProblem, { routes }: WorkStrings): string => {
  const say = routes.problems[problem.kind] as (problem: RouteProblem) => string;
  return say(problem);
};

interface StepLineProps { readonly step: RouteStep; readonly roleName: (step: RouteStep) => string; readonly onEdit?: () => void }

const StepLine = ({ step, roleName, onEdit }: StepLineProps): React.ReactElement => {
  const { approvals, routes: words } = useWords();
  const { name, kind, answerer, quorum, days, parallel, condition } = step;
  const asked = answerer.who === 'role' ? roleName(step) : words.asked[answerer.who];
  const details = [
    asked, approvals.stepKinds[kind], ...(kind === 'order' ? [] : [approvals.quorums[quorum], words.time(days)]),
    ...(parallel ? [words.beside] : []), ...(condition === 'money' ? [words.onlyWithCosts] : [])
  ];
  return (
    <li className={styles.step}>
      <span className={styles.stepName}>{name}</span>
      <span className={styles.details}>{details.join(' · ')}</span>
      {onEdit && <Button text={words.editStep(name)} icon="edit" iconOnly look="quiet" onClick={onEdit} />}
    </li>
  );
};

interface RouteCardProps {
  readonly route: Route;
  readonly steps: readonly RouteStep[];
  readonly problems: readonly RouteProblem[];
  readonly facts: ApprovalFacts;
  readonly mayEdit: boolean;
}

const RouteCard = ({ route, steps, problems, facts, mayEdit }: RouteCardProps): React.ReactElement => {
  const { language } = useVajs();
  const words = useWords();
  const { routes: said } = words;
  const [editing, edit] = React.useState<Editing>();
  const where = route.organisation === undefined ? said.everywhere : facts.organisations.find(({ id }) => id === route.organisation)?.name ?? '';
  const roleName = ({ answerer }: RouteStep): string =>
    (answerer.who === 'role' ? facts.roles.find(({ id }) => id === answerer.role)?.name ?? said.unknownRole : '');
  const next = Math.max(0, ...steps.map(({ order }) => order)) + 1;
  return (
    <section className={styles.route} aria-label={route.name}>
      <header className={styles.head}>
        <h3 className={styles.name}>{route.name}</h3>
        <p className={styles.where}>{kindName(route.kind, language)} · {where}</p>
        {mayEdit && <Button text={said.editRoute} icon="edit" look="quiet" onClick={() => edit({ list: routeList, row: route.id, title: said.editRoute })} />}
      </header>
      {problems.map((problem, n) => (
        <p key={n} className={styles.problem}><Icon name="alert" />{problemText(problem, words)}</p>
      ))}
      <ol className={styles.steps}>
        {steps.map(step => (
          <StepLine
            key={step.id} step={step} roleName={roleName}
            onEdit={mayEdit ? () => edit({ list: routeSteps, row: step.id, title: said.editStep(step.name) }) : undefined}
          />
        ))}
      </ol>
      {editing
        ? <Form key={`${editing.list.name} ${editing.row ?? ''}`} {...editing} onDone={() => edit(undefined)} />
        : mayEdit && (
          <div className={styles.add}>
            <Button text={said.addStep} icon="add" look="quiet" onClick={() => edit({ list: routeSteps, title: said.addStep, initial: { Route: route.id, Position: next } })} />
          </div>
        )}
    </section>
  );
};

const nouns = ['routes', 'routeSteps'] as const;

/** Kooskõlastusringid: who answers in which order, in words, with what is wrong beside; the quality manager edits in place. */
const RoutesView = ({ facts }: { readonly facts: ApprovalFacts }): React.ReactElement => {
  const { site, on } = useVajs();
  const { routes: words } = useWords();
  const load = useFacts(nouns);
  const { edit: mayEdit } = useRights('routes');
  const [adding, add] = React.useState(false);
  const [now] = React.useState(() => Date.now());
  return (
    <WhenReady of={load} skeleton={<Skeleton of="rows" count={6} />}>
      {({ routes, routeSteps: steps }) => {
        const current = routes.filter(({ validity }) => isValidOn(validity, on));
        const ended = routes.filter(({ validity }) => validity.until !== undefined && validity.until < on);
        return (
          <div className={styles.routes}>
            <p className={styles.intro}>{words.intro}</p>
            {current.length === 0 && <Notice tone="warn" slim title={words.none} />}
            {current.map(route => {
              const own = stepsOn(route, steps, on);
              return (
                <RouteCard
                  key={route.id} route={route} steps={own} facts={facts} mayEdit={mayEdit}
                  problems={routeProblems(facts.ground, route, own, routes, now)}
                />
              );
            })}
            {mayEdit && (adding
              ? <Form list={routeList} title={words.addRoute} onDone={() => add(false)} />
              : (
                <div className={styles.commands}>
                  <Button text={words.addRoute} icon="add" onClick={() => add(true)} />
                  <Button text={words.readingList} icon="openNew" look="quiet" onClick={() => { window.open(listUrl(site.url, readingAssignments), '_blank', 'noopener'); }} />
                </div>
              ))}
            {ended.length > 0 && (
              <details className={styles.ended}>
                <summary>{words.ended} ({ended.length})</summary>
                <ul>{ended.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>
              </details>
            )}
          </div>
        );
      }}
    </WhenReady>
  );
};

export default RoutesView;
