import type { ApprovalStatus, Round } from '../approval/approval';
import { isUnverified } from '../approval/certainty';
import type { EditionLog } from '../approval/replay';
import { dueDay, workingDaysLeft } from '../approval/timeAllowed';
import type { DocumentId, PersonId, RouteStepId } from '../identity';
import { askedIn } from '../jobDescriptions/jobRegister';
import type { PlainDate } from '../time/plainDate';
import type { DeskFacts, Sitting } from './deskFacts';

/** A step that is being answered: by whom, until when, and how many working days are left (negative when it is late). */
export interface SentStep {
  readonly step: RouteStepId;
  readonly name: string;
  readonly asked: readonly PersonId[];
  readonly due: PlainDate;
  readonly left: number;
}

/** An edition that a person has sent, and where it stands. */
export interface Sent {
  readonly key: string;
  readonly document: DocumentId;
  readonly edition: number;
  readonly round: Round;
  readonly status: Exclude<ApprovalStatus, 'drafting'>;
  /** *Kontrollimata*: not to be shown as surely so. */
  readonly unverified: boolean;
  /** When it was sent, epoch ms. */
  readonly at: number;
  readonly steps: readonly SentStep[];
  /** Steps that people answer, and how many of them are closed. */
  readonly done: number;
  readonly all: number;
  /** Still on its way, or back with whoever sent it. */
  readonly going: boolean;
}

const openSteps = ({ steps }: Round, on: PlainDate): readonly SentStep[] => steps.flatMap(step => {
  if (step.status !== 'open' || step.frozen.kind === 'order') return [];
  const due = dueDay(step.since, step.frozen.days);
  return [{ step: step.frozen.step, name: step.frozen.name, asked: askedIn(step), due, left: workingDaysLeft(on, due) }];
});

const going: readonly ApprovalStatus[] = ['open', 'returned', 'coordinated'];

const sentOf = (log: EditionLog, { me, on }: Sitting): Sent | undefined => {
  const { document, edition, approval } = log;
  if (approval.status === 'drafting' || approval.round.submit.by !== me) return undefined;
  const { round, status } = approval;
  const answered = round.steps.filter(({ frozen }) => frozen.kind !== 'order');
  return {
    key: `${document}-${edition}`, document, edition, round, status, unverified: isUnverified(log), at: round.submit.at,
    steps: status === 'open' ? openSteps(round, on) : [],
    done: answered.filter(step => step.status === 'closed').length, all: answered.length, going: going.includes(status)
  };
};

/** What a person has sent: what is on its way first, each the latest first. */
export const sentBy = ({ replay, documents }: Pick<DeskFacts, 'replay' | 'documents'>, sitting: Sitting): readonly Sent[] => {
  const known = new Set(documents.map(({ id }) => id));
  return [...replay.editions.values()]
    .flatMap(log => sentOf(log, sitting) ?? [])
    .filter(({ document }) => known.has(document))
    .sort((a, b) => Number(b.going) - Number(a.going) || b.at - a.at || a.document - b.document);
};
