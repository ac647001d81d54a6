import * as React from 'react';
import { useWords } from '../../approvals/useWords';
import { Notice } from '../../Notice';
import type { NameOf } from '../peopleNames';
import styles from '../round.module.scss';
import { RefusalWords } from './RefusalWords';
import type { ToSubmit } from './submitTyped';

/** The round of a draft as submitting it would fix it, with names; or why it cannot be submitted. */
export const RoutePreview = ({ one: { title, preparation }, nameOf }: { readonly one: ToSubmit; readonly nameOf: NameOf }): React.ReactElement => {
  const { approvals, round: { submit, steps: words } } = useWords();
  if (preparation.status === 'refused') {
    return <Notice tone="bad" slim title={`${submit.refusedTitle}: ${title}`}><RefusalWords refusal={preparation.refusal} /></Notice>;
  }
  const { steps } = preparation.prepared.act.route;
  return (
    <div className={styles.part}>
      <p className={styles.heading}>{submit.routeOf(title)}</p>
      <ol className={styles.route}>
        {steps.map(({ step, name, kind, days, parallel, places, quorum }) => (
          <li key={step}>
            <strong>{name}</strong> ({[
              approvals.stepKinds[kind], ...(kind === 'order' ? [] : [words.allowed(approvals.timeAllowed(days))]), ...(parallel ? [words.parallel] : []),
              ...(places.length > 1 ? [approvals.quorums[quorum]] : [])
            ].join(', ')})
            <br />{places.length > 0 ? places.map(({ person }) => nameOf(person)).join(', ') : kind === 'order' ? words.awaitsOrder : words.nobody}
          </li>
        ))}
      </ol>
    </div>
  );
};
