import * as React from 'react';
import { nouns, type NounName } from '../../../data/facts';
import { appliedBy } from '../../../domain/editing/applying';
import { checkDraft } from '../../../domain/editing/checks';
import { weightOf, type Problem, type Weight } from '../../../domain/editing/problem';
import type { Proposal } from '../../../domain/suggestions/suggestion';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { useDomainFacts } from '../../useDomainFacts';
import { useVajs } from '../../vajs';
import type { Answers } from '../useAnswering';
import styles from './Suggestion.module.scss';

/** Rules look at everything that the lists say. */
const allNouns = Object.keys(nouns) as NounName[];

const Problems = ({ problems }: { readonly problems: readonly Problem[] }): React.ReactElement => {
  const { forms } = useVajs().strings;
  return <ul className={styles.problems}>{problems.map(({ column, problem }) => <li key={`${column} ${problem.kind}`}>{forms.rule(problem)}</li>)}</ul>;
};

export interface ApplyChangeProps { readonly proposal: Exclude<Proposal, { kind: 'words' }>; readonly answers: Answers }

/** One press makes the change and answers, once the change has passed the checks of any other row. */
export const ApplyChange = ({ proposal, answers }: ApplyChangeProps): React.ReactElement => {
  const { forms: { suggestions }, webPart } = useVajs().strings;
  const load = useDomainFacts<NounName>(allNouns);
  const problems = React.useMemo(() => {
    const applied = appliedBy(proposal);
    return load.status === 'ready' && applied ? checkDraft(applied.list, applied.draft, load.value) : [];
  }, [load, proposal]);
  const weighing = (weight: Weight): readonly Problem[] => problems.filter(problem => weightOf(problem) === weight);
  const [stops, warnings] = [weighing('stop'), weighing('warn')];
  const unread = load.status !== 'ready' && load.status !== 'loading';
  return (
    <>
      {stops.length > 0 && <Notice tone="bad" title={suggestions.blocked}><Problems problems={stops} /></Notice>}
      {warnings.length > 0 && <Notice tone="warn"><Problems problems={warnings} /></Notice>}
      {unread && <Notice tone="bad" slim>{webPart.failedTitle}</Notice>}
      <Button
        look="primary" text={answers.busy ? suggestions.applying : suggestions.apply}
        disabled={answers.busy || load.status !== 'ready' || stops.length > 0} onClick={() => answers.apply(suggestions.appliedAnswer)}
      />
    </>
  );
};
