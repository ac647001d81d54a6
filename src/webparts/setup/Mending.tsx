import * as React from 'react';
import type { Failure, Step } from '../../data/provisioning';
import { Live } from '../../ui/Live';
import { Notice } from '../../ui/Notice';
import { useVajs } from '../../ui/vajs';
import type { Outcome } from './useSetup';
import { sayDeviation } from './deviationWords';
import styles from './Mending.module.scss';

/** How far the act has come: the step just taken, and a bar that says the same. */
export const Progress = ({ last }: { readonly last?: Step }): React.ReactElement => {
  const { language, strings: { setup } } = useVajs();
  const words = last ? setup.step(setup.phases[last.phase], last.list?.title[language]) : setup.mending;
  const all = last ? last.done + last.left : 1;
  return (
    <div className={styles.progress}>
      <p className={styles.now}><strong>{setup.mending}</strong>{last && <span>{words}</span>}</p>
      <progress className={styles.bar} aria-label={setup.mending} max={all} value={last?.done ?? 0} />
      <p className={styles.steps}>{last && setup.steps(last.done, all)}</p>
      <Live>{words}</Live>
    </div>
  );
};

const FailureLine = ({ failure }: { readonly failure: Failure }): React.ReactElement => {
  const { language, strings: { setup, webPart } } = useVajs();
  const { deviation, error, list } = failure;
  return (
    <li>
      {list && <strong>{list.title[language]}: </strong>}
      {sayDeviation(deviation, list, setup, language)} {webPart.errors[error.kind]}
      {error.detail && <details><summary>{webPart.errorDetail}</summary>{error.detail}</details>}
    </li>
  );
};

/** What came of it: what was done, what was not, and why. */
export const Result = ({ outcome }: { readonly outcome: Outcome }): React.ReactElement | null => {
  const { setup, webPart } = useVajs().strings;
  switch (outcome.status) {
    case 'mended': return (
      <>
        {outcome.count > 0 && <Notice tone="info" slim alert>{setup.mended(outcome.count)}</Notice>}
        {outcome.failures.length > 0 && (
          <Notice tone="bad" alert title={setup.failures(outcome.failures.length)}>
            <p>{setup.failuresText}</p>
            <ul className={styles.failures}>{outcome.failures.map((failure, n) => <FailureLine key={n} failure={failure} />)}</ul>
          </Notice>
        )}
      </>
    );
    case 'stopped': return (
      <Notice tone="bad" alert title={setup.stopped}>
        {webPart.errors[outcome.error.kind]} {setup.stoppedText(outcome.steps)}
      </Notice>
    );
    default: return outcome satisfies never;
  }
};
