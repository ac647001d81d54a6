import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { Approval, StepState } from '../../../domain/approval/approval';
import { dueDay, workingDaysLeft } from '../../../domain/approval/timeAllowed';
import type { RouteStepId } from '../../../domain/identity';
import { dayInTallinn } from '../../../domain/time/tallinn';
import { useWords } from '../../approvals/useWords';
import { Icon } from '../../icons';
import { Mark } from '../../Mark';
import { useVajs } from '../../vajs';
import { VisuallyHidden } from '../../VisuallyHidden';
import type { NameOf } from '../peopleNames';
import { placesAsked, type AskedPlace } from './stepPeople';
import styles from './StepLine.module.scss';

export interface StepLineProps {
  readonly approval: Exclude<Approval, { status: 'drafting' }>;
  /** The step in which the text was returned or rejected, where it was. */
  readonly sentBackIn?: RouteStepId;
  readonly facts: Pick<ApprovalFacts, 'policy' | 'people'>;
  readonly nameOf: NameOf;
  /** epoch ms */
  readonly now: number;
}

const PlaceLine = ({ place: { person, delegatedTo, substitutes, answers }, nameOf }: { readonly place: AskedPlace; readonly nameOf: NameOf }): React.ReactElement => {
  const { approvals, round: { steps } } = useWords();
  return (
    <li>
      {person === undefined ? (delegatedTo === undefined && answers.length === 0 && <Mark tone="bad">{steps.nobody}</Mark>) : nameOf(person)}
      {delegatedTo !== undefined && <span className={styles.quiet}>{steps.delegatedTo(nameOf(delegatedTo))}</span>}
      {substitutes.length > 0 && <span className={styles.quiet}>{steps.substitutes(substitutes.map(one => nameOf(one.person)))}</span>}
      {answers.map(({ entry, by, kind, capacity, basis }) => (
        <span key={entry} className={styles.quiet}>
          {by !== person && `${nameOf(by)}: `}{approvals.done[kind]}
          {capacity === 'substitute' && ` (${approvals.capacities.substitute}${basis ? `, ${approvals.bases[basis]}` : ''})`}
          {capacity === 'external' && ` (${approvals.capacities.external})`}
        </span>
      ))}
    </li>
  );
};

const Due = ({ step, isOpen, ended }: { readonly step: StepState; readonly isOpen: boolean; /** What is said of an open step once the round is over. */ readonly ended: string }): React.ReactElement | null => {
  const { today, strings: { common } } = useVajs();
  const { approvals, round: { steps } } = useWords();
  if (step.frozen.kind === 'order') return step.status === 'closed' ? null : <p className={styles.due}>{steps.awaitsOrder}</p>;
  switch (step.status) {
    case 'waiting': return <p className={styles.due}>{steps.allowed(approvals.timeAllowed(step.frozen.days))}</p>;
    case 'closed': return <p className={styles.due}>{common.date(dayInTallinn(new Date(step.at)))}</p>;
    case 'open': {
      if (!isOpen) return <p className={styles.due}>{ended}</p>;
      const due = dueDay(step.since, step.frozen.days);
      const late = due < today;
      // No working day may lie between, over a weekend, and the day may still be past.
      const left = workingDaysLeft(today, due);
      return (
        <p className={styles.due}>
          <Mark tone={late ? 'bad' : 'quiet'} icon={late ? 'alert' : 'clock'}>{approvals.daysLeft(late ? Math.min(-1, left) : left)}</Mark>
          <span className={styles.quiet}>{steps.due(common.date(due))}</span>
        </p>
      );
    }
    default: return step satisfies never;
  }
};

/** Where a round stands: its steps in a row, under each the people, and the days that are left where an answer is waited for. */
export const StepLine = ({ approval, sentBackIn, facts: { policy, people }, nameOf, now }: StepLineProps): React.ReactElement => {
  const { approvals, round: { steps: words } } = useWords();
  const { steps } = approval.round;
  const isOpen = approval.status === 'open';
  const asked = React.useMemo(
    () => steps.map(step => placesAsked(policy, step, isOpen ? people.keys() : [], now)), [policy, steps, people, isOpen, now]
  );
  return (
    <ol className={styles.steps} aria-label={words.label}>
      {steps.map((step, n) => {
        const { step: id, name, kind, parallel, quorum, places } = step.frozen;
        const current = isOpen && step.status === 'open';
        const ended = id === sentBackIn && (approval.status === 'returned' || approval.status === 'rejected') ? words.sentBack[approval.status] : words.ended;
        return (
          <li key={id} className={`${styles.step} ${step.status === 'waiting' ? '' : styles[step.status]}`} aria-current={current ? 'step' : undefined}>
            <span className={styles.mark}>
              <span className={styles.dot} aria-hidden="true">{step.status === 'closed' ? <Icon name="check" size={12} /> : n + 1}</span>
            </span>
            <div>
              <p className={styles.name}>{name}<VisuallyHidden> ({isOpen || step.status === 'closed' ? words.states[step.status] : ended})</VisuallyHidden></p>
              <span className={styles.quiet}>
                {[approvals.stepKinds[kind], ...(places.length > 1 ? [approvals.quorums[quorum]] : []), ...(parallel ? [words.parallel] : [])].join(', ')}
              </span>
              <ul className={styles.people}>{asked[n].map((place, m) => <PlaceLine key={m} place={place} nameOf={nameOf} />)}</ul>
              <Due step={step} isOpen={isOpen} ended={ended} />
            </div>
          </li>
        );
      })}
    </ol>
  );
};
