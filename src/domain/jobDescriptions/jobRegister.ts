import type { Approval, ApprovalStatus, StepState } from '../approval/approval';
import { isUnverified } from '../approval/certainty';
import type { ConfirmedEdition } from '../approval/editions';
import type { Entry } from '../approval/entry';
import type { Policy } from '../approval/policy';
import { editionKey, lastReviewOf, replay, type EditionLog, type Replay } from '../approval/replay';
import { dueDay, workingDaysLeft } from '../approval/timeAllowed';
import type { ManagedDocument } from '../documents/document';
import { nextReview, type Review } from '../documents/edition';
import { byId, groupBy } from '../grouping';
import type { DocumentDraftId, DocumentId, PersonId } from '../identity';
import type { Person } from '../people/person';
import type { Organisation, Post, Unit } from '../people/structure';
import { foldParts } from '../search/fold';
import { addDays, dayNumber, type PlainDate } from '../time/plainDate';
import { dayInTallinn, utcMinuteInTallinn } from '../time/tallinn';
import { isValidOn } from '../time/validity';

/** Where a document stands on a day: by its round, or by the edition in force. */
export type JobStatus = ApprovalStatus | 'inForce' | 'notInForce';

/** A step that waits for somebody. */
export interface OpenStep {
  readonly name: string;
  readonly asked: readonly PersonId[];
  readonly due: PlainDate;
  /** Working days; negative when it is late. */
  readonly daysLeft: number;
}

export type Submitted = Exclude<Approval, { status: 'drafting' }>;

/** The round of the edition that comes next. */
export interface JobRound {
  readonly edition: number;
  readonly approval: Submitted;
  /** Empty unless the round is open. */
  readonly open: readonly OpenStep[];
}

export interface DraftInWork {
  readonly id: DocumentDraftId;
  readonly document: DocumentId;
  readonly edition: number;
  readonly editor: Person;
}

/** A document as the register shows it on a day. */
export interface JobEntry {
  readonly document: ManagedDocument;
  readonly post?: Post;
  readonly unit?: Unit;
  readonly organisation?: Organisation;
  readonly status: JobStatus;
  readonly inForce?: ConfirmedEdition;
  /** Confirmed by that day, in force from a later one. */
  readonly coming?: ConfirmedEdition;
  /** All that are confirmed, latest number first. */
  readonly editions: readonly ConfirmedEdition[];
  readonly round?: JobRound;
  /** What is shown rests on a round that could not be held against the lists of its day. */
  readonly unverified: boolean;
  readonly review?: Review;
  readonly drafts: readonly DraftInWork[];
  /** Folded: title, post, unit and organisation. */
  readonly words: string;
}

export interface JobRegister {
  readonly on: PlainDate;
  readonly entries: readonly JobEntry[];
  readonly byId: ReadonlyMap<DocumentId, JobEntry>;
  /** The log as it stood at the end of the day. */
  readonly replay: Replay;
}

export interface JobFacts {
  readonly documents: readonly ManagedDocument[];
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly organisations: readonly Organisation[];
  readonly editions: ReadonlyMap<DocumentId, readonly ConfirmedEdition[]>;
  readonly drafts: readonly DraftInWork[];
  readonly entries: readonly Entry[];
  readonly policy: Policy;
  readonly replay: Replay;
}

const MS_PER_MINUTE = 60_000;

/** The log as it stood when a day ended; today's is the whole. */
export const replayOn = ({ policy, entries, replay: now }: Pick<JobFacts, 'policy' | 'entries' | 'replay'>, on: PlainDate, today: PlainDate): Replay => {
  if (on >= today) return now;
  const end = utcMinuteInTallinn(dayNumber(addDays(on, 1)), 0) * MS_PER_MINUTE;
  return replay(policy, entries.filter(({ at }) => at < end));
};

/** Whose answers a step still waits for: a place that was given over waits for whoever has it now. */
export const askedIn = ({ frozen: { places }, answers, delegations }: StepState): readonly PersonId[] => {
  const givenTo = (place: number | undefined): PersonId | undefined =>
    delegations.reduce<PersonId | undefined>((to, delegation) => (delegation.place === place ? delegation.to : to), undefined);
  const filled = new Set(answers.flatMap(({ fills }) => fills));
  const asked = places.length === 0 ? [givenTo(undefined)]
    : places.flatMap(({ person }, n) => (filled.has(n) ? [] : [givenTo(n) ?? person]));
  return [...new Set(asked.filter((person): person is PersonId => person !== undefined))];
};

const openSteps = (approval: Submitted, on: PlainDate): readonly OpenStep[] => (approval.status !== 'open' ? []
  : approval.round.steps.flatMap((step): readonly OpenStep[] => {
    if (step.status !== 'open' || step.frozen.kind === 'order') return [];
    const due = dueDay(step.since, step.frozen.days);
    return [{ name: step.frozen.name, asked: askedIn(step), due, daysLeft: workingDaysLeft(on, due) }];
  }));

const isSubmitted = (approval: Approval): approval is Submitted => approval.status !== 'drafting';

/** Whether somebody still writes it: what is in its round or confirmed is not changed by its draft any more. */
const isUnsubmitted = (replayed: Replay, editions: readonly ConfirmedEdition[], { document, edition }: DraftInWork): boolean => {
  const status = replayed.editions.get(editionKey(document, edition))?.approval.status ?? 'drafting';
  return status !== 'open' && status !== 'coordinated' && status !== 'confirmed' && !editions.some(({ number }) => number === edition);
};

/** The highest edition that was submitted and is not confirmed; a lower one was given up for it. */
const roundAmong = (logs: readonly EditionLog[], on: PlainDate): JobRound | undefined => {
  let last: EditionLog | undefined;
  for (const log of logs) if (isSubmitted(log.approval) && (!last || log.edition > last.edition)) last = log;
  if (!last || !isSubmitted(last.approval) || last.approval.status === 'confirmed') return undefined;
  return { edition: last.edition, approval: last.approval, open: openSteps(last.approval, on) };
};

/** Whether people knew by the day that an edition is confirmed: it may have been confirmed for an earlier day later. */
const wasKnown = ({ document, number, source, order }: ConfirmedEdition, replayed: Replay, on: PlainDate): boolean => (source === 'log'
  ? replayed.editions.get(editionKey(document, number))?.approval.status === 'confirmed'
  : order !== undefined && (order.date === undefined || order.date <= on));

/** The round decides what a person has to do next, so it comes before what is in force; a round that came to nothing does not. */
const statusOf = (
  { stage }: ManagedDocument, round: JobRound | undefined, inForce: ConfirmedEdition | undefined, coming: ConfirmedEdition | undefined, isDrafted: boolean
): JobStatus => {
  const inRound = round && (!inForce || round.edition > inForce.number) ? round.approval.status : undefined;
  if (inRound === 'open' || inRound === 'returned' || inRound === 'coordinated') return inRound;
  if (inForce) return 'inForce';
  if (coming) return 'confirmed';
  return inRound ?? (isDrafted || stage === 'drafting' ? 'drafting' : 'notInForce');
};

const later = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined => (b === undefined || (a !== undefined && a > b) ? a : b);

/** Due: entry into force, or the last time somebody found that nothing has to change, and the document's cycle. */
export const reviewOf = (document: ManagedDocument, edition: ConfirmedEdition, log: EditionLog | undefined, on: PlainDate): Review | undefined => {
  const reviewed = log && lastReviewOf(log);
  const from = later(edition.validity.from, reviewed && dayInTallinn(new Date(reviewed.at)));
  return nextReview(document, { validity: { from } }, on);
};

/** Every document as it stood on a day; what is being written is known for today only. */
export const jobRegisterOn = (facts: JobFacts, on: PlainDate, today: PlainDate): JobRegister => {
  const replayed = replayOn(facts, on, today);
  const logs = groupBy([...replayed.editions.values()], ({ document }) => document);
  const drafts = groupBy(on < today ? [] : facts.drafts, ({ document }) => document);
  const [units, posts, organisations] = [byId(facts.units), byId(facts.posts), byId(facts.organisations)];

  const entryOf = (document: ManagedDocument): JobEntry => {
    const post = document.post === undefined ? undefined : posts.get(document.post);
    const unitId = document.unit ?? post?.unit;
    const unit = unitId === undefined ? undefined : units.get(unitId);
    const organisationId = document.organisation ?? unit?.organisation ?? post?.organisation;
    const organisation = organisationId === undefined ? undefined : organisations.get(organisationId);
    const editions = facts.editions.get(document.id) ?? [];
    const inForce = editions.find(({ validity }) => isValidOn(validity, on));
    const coming = editions.find(edition => (edition.validity.from ?? '') > on && wasKnown(edition, replayed, on));
    const round = roundAmong(logs.get(document.id) ?? [], on);
    const log = inForce && replayed.editions.get(editionKey(document.id, inForce.number));
    const written = (drafts.get(document.id) ?? []).filter(draft => isUnsubmitted(replayed, editions, draft));
    const inRound = round && replayed.editions.get(editionKey(document.id, round.edition));
    return {
      document, post, unit, organisation, editions, inForce, coming, round,
      status: statusOf(document, round, inForce, coming, written.length > 0),
      unverified: [log, inRound].some(one => one !== undefined && isUnverified(one)),
      review: inForce && reviewOf(document, inForce, log, on),
      drafts: written,
      words: foldParts([
        document.title, document.otherTitle, document.code, post?.name, ...(post?.aliases ?? []), unit?.name, unit?.shortName,
        organisation?.name, organisation?.shortName
      ])
    };
  };
  const entries = facts.documents.map(entryOf);
  return { on, entries, byId: new Map(entries.map(entry => [entry.document.id, entry])), replay: replayed };
};
