import type { StepState } from '../../../domain/approval/approval';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { momentAt } from '../../../domain/approval/policy';
import { readingsOn } from '../../../domain/approval/reading';
import type { EditionLog } from '../../../domain/approval/replay';
import { dueDay } from '../../../domain/approval/timeAllowed';
import type { PersonId } from '../../../domain/identity';
import type { PlainDate } from '../../../domain/time/plainDate';
import { placesAsked } from '../standing/stepPeople';

/** Why people are told: what has become of the edition. */
export type TellingWhy = 'asked' | 'returned' | 'rejected' | 'withdrawn' | 'coordinated' | 'confirmed';

export interface Telling {
  readonly why: TellingWhy;
  readonly people: readonly PersonId[];
  /** The last day to answer, where an answer is asked for. */
  readonly due?: PlainDate;
}

type Facts = Pick<ApprovalFacts, 'policy' | 'people' | 'assignments' | 'holders' | 'editions' | 'replay' | 'documents'>;

/** Whose answer a step waits for: each place's holder, whom it was given over to, and who stands in. */
const waitedFor = ({ policy, people }: Facts, step: StepState, now: number): readonly PersonId[] =>
  placesAsked(policy, step, people.keys(), now)
    .filter(({ answers }) => answers.length === 0)
    .flatMap(({ person, delegatedTo, substitutes }) =>
      [...(delegatedTo === undefined ? [person] : [delegatedTo]), ...substitutes.map(one => one.person)])
    .flatMap(person => (person === undefined ? [] : [person]));

const openSteps = (steps: readonly StepState[]): readonly Extract<StepState, { status: 'open' }>[] =>
  steps.flatMap(step => (step.status === 'open' && step.frozen.kind !== 'order' ? [step] : []));

const earliest = (days: readonly PlainDate[]): PlainDate | undefined => [...days].sort()[0];

const unread = (facts: Facts, { document }: EditionLog, on: PlainDate): readonly PersonId[] => {
  const posts = new Map(facts.documents.flatMap(({ id, post }) => (post === undefined ? [] : [[id, post] as const])));
  return [...readingsOn({ ...facts, posts }, on)]
    .flatMap(([person, readings]) => (readings.some(reading => reading.document === document && reading.status !== 'read') ? [person] : []));
};

/** Who should hear next of an edition, without whoever asks. Undefined: nothing has happened that anybody waits for. */
export const nextToTell = (facts: Facts, log: EditionLog, me: PersonId | undefined, on: PlainDate, now: number): Telling | undefined => {
  const { approval } = log;
  if (approval.status === 'drafting') return undefined;
  const { submit, steps } = approval.round;
  const tell = (why: TellingWhy, people: readonly PersonId[], due?: PlainDate): Telling =>
    ({ why, people: [...new Set(people)].filter(person => person !== me), ...(due === undefined ? {} : { due }) });
  const writers = [submit.by, ...submit.envelope.authors];
  switch (approval.status) {
    case 'open': {
      const open = openSteps(steps);
      return tell('asked', open.flatMap(step => waitedFor(facts, step, now)), earliest(open.map(({ since, frozen }) => dueDay(since, frozen.days))));
    }
    case 'returned':
    case 'rejected': return tell(approval.status, writers);
    case 'withdrawn': return tell('withdrawn', openSteps(steps).flatMap(step => waitedFor(facts, step, now)));
    case 'coordinated': {
      const keepers = [...facts.people.keys()].filter(person => facts.policy.keepsOrders(submit.envelope, person, momentAt(now)));
      return tell('coordinated', [...keepers, ...writers]);
    }
    case 'confirmed': return tell('confirmed', unread(facts, log, on));
    default: return approval satisfies never;
  }
};
