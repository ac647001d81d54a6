import type { Approval, Capacity, Round } from '../../../domain/approval/approval';
import { inWrittenOrder, type Entry } from '../../../domain/approval/entry';
import { isInert, judge, type InertReason } from '../../../domain/approval/judging';
import type { Policy } from '../../../domain/approval/policy';
import type { EditionLog } from '../../../domain/approval/replay';
import { standingIn, stepAt } from '../../../domain/approval/steps';
import type { RouteStepId } from '../../../domain/identity';
import type { BasisKind } from '../../../domain/people/role';

/** A row of the log as *menetluskäik* shows it: with what it was when it was written, or why it changes nothing. */
export interface LogLine {
  readonly entry: Entry;
  readonly inert?: InertReason;
  /** Name of the step as the round froze it. */
  readonly step?: string;
  readonly capacity?: Capacity;
  /** Of a substitute: by what. */
  readonly basis?: BasisKind;
  /** Of a submission: whether what the lists said then is known. */
  readonly unverified?: boolean;
}

const roundIn = (was: Approval): Round | undefined => (was.status === 'drafting' ? undefined : was.round);

const stepOf = (entry: Entry): RouteStepId | undefined => ('step' in entry ? entry.step : undefined);

type Around = Pick<LogLine, 'step' | 'capacity' | 'basis'>;

/** What the round before a row says of it. */
const around = (policy: Policy, was: Approval, entry: Entry): Around => {
  const id = stepOf(entry);
  const round = roundIn(was);
  const n = id === undefined || !round ? -1 : stepAt(round, id);
  if (!round || n < 0) return {};
  const step = round.steps[n];
  const { name } = step.frozen;
  switch (entry.kind) {
    case 'delegate': return { step: name };
    case 'recordExternal': return { step: name, capacity: 'external' };
    default: {
      const standing = standingIn(policy, step, entry);
      return { step: name, capacity: standing?.capacity, basis: standing?.basis };
    }
  }
};

/** Every row of an edition in the order in which it was written; those that count are folded again for what they were then. */
export const logLines = (policy: Policy, { counted, inert }: EditionLog): readonly LogLine[] => {
  const reasons = new Map(inert.map(({ entry, reason }) => [entry, reason]));
  let was: Approval = { status: 'drafting' };
  return inWrittenOrder([...counted, ...reasons.keys()]).map((entry): LogLine => {
    const reason = reasons.get(entry);
    if (reason !== undefined) return { entry, inert: reason, step: around(policy, was, entry).step };
    const line: LogLine = { entry, ...around(policy, was, entry) };
    const verdict = judge(policy, was, entry);
    if (!isInert(verdict)) was = verdict;
    return entry.kind === 'submit' ? { ...line, unverified: roundIn(was)?.proof === 'unverified' } : line;
  });
};
