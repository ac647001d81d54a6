import * as React from 'react';
import type { Guard } from '../../data/approvals/guard';
import { attemptsIn, type CheckRun } from '../../data/approvals/securityCheck';
import type { SiteTrust } from '../../data/approvals/siteTrust';
import type { Report } from '../../data/provisioning';
import { Button } from '../../ui/Button';
import { ErrorWords } from '../../ui/ErrorWords';
import { Live } from '../../ui/Live';
import { momentWords } from '../../ui/momentWords';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { sayLoosening } from '../../ui/trust/loosenings';
import { useVajs } from '../../ui/vajs';
import { AttemptTable } from './AttemptTable';
import { useSecurityCheck, type SecurityCheck } from './useSecurityCheck';
import progress from './Mending.module.scss';
import styles from './SecuritySection.module.scss';

/** Whether submitting is refused now, and why. */
const GuardWords = ({ guard }: { readonly guard: Guard }): React.ReactElement => {
  const { language, strings } = useVajs();
  const { securityCheck: words } = strings;
  switch (guard.status) {
    case 'fine': return <p className={styles.text}>{words.fine}</p>;
    case 'loosened': return (
      <Notice tone="bad" title={words.loosenedTitle}>
        <ul className={styles.reasons}>{guard.what.map((one, n) => <li key={n}>{sayLoosening(one, strings, language)}</li>)}</ul>
        <p>{words.loosenedText}</p>
      </Notice>
    );
    case 'unknown': return <Notice tone="warn" title={words.unknownTitle}><ErrorWords error={guard.error} /></Notice>;
    default: return guard satisfies never;
  }
};

/** What the last check found, by whom and when. */
const TrustWords = ({ trust }: { readonly trust: SiteTrust }): React.ReactElement => {
  const { common, securityCheck: words } = useVajs().strings;
  if (trust.status === 'unchecked') return <Notice tone="warn" slim title={words.unchecked}>{words.uncheckedText}</Notice>;
  const said = words.by(trust.by.name, momentWords(trust.at, common.locale));
  return trust.status === 'passed'
    ? <Notice tone="info" slim title={words.passed}>{said}</Notice>
    : <Notice tone="bad" slim title={words.failed}>{said}. {words.failedText}</Notice>;
};

/** What the list of checks does not say of the run that is just over. */
const RunWords = ({ run }: { readonly run: CheckRun }): React.ReactElement | null => {
  const { securityCheck: words } = useVajs().strings;
  switch (run.status) {
    case 'notOrdinary': return <Notice tone="info" slim alert>{words[run.stands]}</Notice>;
    case 'stopped': return <Notice tone="bad" slim alert title={words.stopped}><ErrorWords error={run.error} /></Notice>;
    case 'done': return (
      <>
        {run.verdict === 'incomplete' && <Notice tone="warn" slim alert title={words.incomplete}>{words.incompleteText}</Notice>}
        {run.unkept && <Notice tone="bad" slim alert title={words.unkept}><ErrorWords error={run.unkept} /></Notice>}
        {run.verdict !== 'incomplete' && <Live>{words[run.verdict]}</Live>}
      </>
    );
    default: return run satisfies never;
  }
};

const Running = ({ done, all }: { readonly done: number; readonly all: number }): React.ReactElement => {
  const { securityCheck: words } = useVajs().strings;
  return (
    <div className={progress.progress}>
      <p className={progress.now}><strong>{words.running}</strong></p>
      <progress className={progress.bar} aria-label={words.running} max={Math.max(all, 1)} value={done} />
      <p className={progress.steps}>{words.progress(done, all)}</p>
    </div>
  );
};

/** The run that is just over, else the one that was kept last. */
const resultsOf = ({ state, latest }: SecurityCheck): ReturnType<typeof attemptsIn> => {
  if (state.status === 'over' && state.run.status !== 'notOrdinary') return state.run.results;
  return latest?.Attempts === undefined ? [] : attemptsIn(latest.Attempts);
};

/** Turvakontroll: whether approvals on this site can be relied on, shown by trying to forge them. */
const SecuritySection = ({ report }: { readonly report: Report }): React.ReactElement => {
  const { securityCheck: words } = useVajs().strings;
  const check = useSecurityCheck(report);
  const { trust, guard, state, run } = check;
  const owner = report.found.me.mayProvision;
  const results = resultsOf(check);
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.text} {words.adds}</p>
      {trust && guard ? <><TrustWords trust={trust} /><GuardWords guard={guard} /></> : <Skeleton of="rows" count={2} />}
      {owner && <Notice tone="info" slim>{words.owner}</Notice>}
      {state.status === 'over' && <RunWords run={state.run} />}
      {state.status === 'running' && <Running done={state.done} all={state.all} />}
      {!owner && trust && state.status !== 'running' && (
        <p className={styles.text}><Button text={trust.status === 'unchecked' ? words.run : words.runAgain} onClick={run} /></p>
      )}
      {results.length > 0 && state.status !== 'running' && <AttemptTable results={results} />}
    </section>
  );
};

export default SecuritySection;
