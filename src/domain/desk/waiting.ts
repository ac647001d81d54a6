import { momentAt } from '../approval/policy';
import type { Round } from '../approval/approval';
import { isAsked } from '../approval/may';
import { readingsOn, type Reading } from '../approval/reading';
import type { EditionLog } from '../approval/replay';
import type { ManagedDocument } from '../documents/document';
import { byId } from '../grouping';
import type { DocumentId, PersonId } from '../identity';
import type { WaitingSuggestion } from '../suggestions/answering';
import type { AwaitedAction } from '../teams/meeting/awaited';
import type { PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import { askedSteps, type AskedStep } from './asked';
import { isAskedAnew } from './askedAnew';
import { postsOfDocuments, type DeskDraft, type DeskFacts, type Sitting } from './deskFacts';
import { reviewsWaiting, type DueReview } from './dueReview';
import { editionsUnderWay } from './underWay';

type InRound = { readonly document: DocumentId; readonly edition: number; readonly round: Round };

/** What waits for one person's act. */
export type WaitingThing =
  /** To coordinate, approve or sign. */
  | InRound & { readonly kind: 'answer'; readonly steps: readonly AskedStep[] }
  /** Sent by me and sent back, or rejected: then only a new edition may follow. */
  | InRound & { readonly kind: 'returned'; readonly by: PersonId; readonly text: string; readonly rejected: boolean }
  /** Coordinated, and I keep the orders. */
  | InRound & { readonly kind: 'order' }
  | { readonly kind: 'read'; readonly document: DocumentId; readonly edition: number; readonly reading: Reading }
  | { readonly kind: 'review'; readonly document: DocumentId; readonly edition: number; readonly review: DueReview }
  | { readonly kind: 'suggestion' } & WaitingSuggestion
  /** Agreed by a core team, and I do it. */
  | { readonly kind: 'action' } & AwaitedAction
  | { readonly kind: 'draft'; readonly document: DocumentId; readonly edition: number; readonly draft: DeskDraft };

export type WaitingKind = WaitingThing['kind'];

/** A thing on the desk. `key` stays the same as long as it is the same thing. */
export type Waits = WaitingThing & {
  readonly key: string;
  readonly since: PlainDate;
  readonly due?: PlainDate;
  /** The day on which it was due has passed. */
  readonly overdue: boolean;
};

const day = (at: number): PlainDate => dayInTallinn(new Date(at));

const waits = (thing: WaitingThing, key: string, since: PlainDate, due: PlainDate | undefined, on: PlainDate): Waits =>
  ({ ...thing, key, since, due, overdue: due !== undefined && due < on });

const earliest = (days: readonly PlainDate[]): PlainDate => days.reduce((first, one) => (one < first ? one : first));

/** What an edition's round asks of me. A rejected one asks nothing once a later edition is under way. */
const inRounds = (
  log: EditionLog, { policy, replay }: DeskFacts, isUnderWay: (document: DocumentId, after: number) => boolean, sitting: Sitting
): Waits | undefined => {
  const { me, on, now } = sitting;
  const { document, edition, approval } = log;
  const key = `${document}-${edition}`;
  switch (approval.status) {
    case 'open': {
      if (!isAsked(policy, approval, me, now)) return undefined;
      const { round } = approval;
      const steps = askedSteps(policy, approval, me, now);
      const since = earliest(steps.map(step => day(step.since)));
      return waits({ kind: 'answer', document, edition, round, steps }, `answer-${key}-${round.number}-${steps.map(({ step }) => step).join('.')}`, since, earliest(steps.map(({ due }) => due)), on);
    }
    case 'returned':
    case 'rejected': {
      const { round, by, at, text, status } = approval;
      const rejected = status === 'rejected';
      if (round.submit.by !== me || (rejected && isUnderWay(document, edition)) || isAskedAnew(replay, log)) return undefined;
      return waits({ kind: 'returned', document, edition, round, by, text, rejected }, `returned-${key}-${round.number}`, day(at), undefined, on);
    }
    case 'coordinated': {
      const { round, at } = approval;
      // Where no order is to follow, coordination is the end: a team's composition is confirmed by nothing else.
      if (round.submit.route.steps.every(({ kind }) => kind !== 'order')) return undefined;
      if (!policy.keepsOrders(round.submit.envelope, me, momentAt(sitting.now))) return undefined;
      return waits({ kind: 'order', document, edition, round }, `order-${key}`, day(at), undefined, on);
    }
    case 'drafting':
    case 'withdrawn':
    case 'confirmed': return undefined;
    default: return approval satisfies never;
  }
};

const toRead = (facts: DeskFacts, { me, on }: Sitting): readonly Waits[] =>
  (readingsOn({ ...facts, posts: postsOfDocuments(facts.documents) }, on).get(me) ?? []).flatMap(reading => {
    if (reading.status === 'read' || reading.since > on) return [];
    const { document, edition: { number: edition }, since, due } = reading;
    return [waits({ kind: 'read', document, edition, reading }, `read-${document}-${edition}`, since, due, on)];
  });

/** Reviews are the owner's and the head's; others who may review find what is due in the register. */
const toReview = (facts: DeskFacts, isUnderWay: (document: DocumentId, after: number) => boolean, sitting: Sitting): readonly Waits[] => {
  const { me, on } = sitting;
  const moment = momentAt(sitting.now);
  return reviewsWaiting(facts.documents, facts, isUnderWay, on)
    .filter(({ document }) => facts.policy.isOwner(document, me, moment) || facts.policy.isHead(document, me, moment))
    .map(review => {
      const { document: { id: document }, edition: { number: edition }, since, due } = review;
      return waits({ kind: 'review', document, edition, review }, `review-${document}-${edition}`, since, due, on);
    });
};

/** My own drafts. What was sent back stands on the desk by itself, and what is sent or at its end is not being written. */
const drafts = ({ drafts: all, replay: { editions } }: DeskFacts, { me, on }: Sitting): readonly Waits[] => {
  const logs = new Map([...editions.values()].map(({ document, edition, approval }) => [`${document}-${edition}`, approval]));
  return all.flatMap(draft => {
    const { document, edition, editor, modified, id } = draft;
    const status = logs.get(`${document}-${edition}`)?.status ?? 'drafting';
    if (editor.id !== me || (status !== 'drafting' && status !== 'withdrawn')) return [];
    return [waits({ kind: 'draft', document, edition, draft }, `draft-${id}`, day(modified), undefined, on)];
  });
};

/** Nobody waits for a draft but its writer, so drafts lie under everything else. */
const layers: Readonly<Record<WaitingKind, number>> = { answer: 0, returned: 0, order: 0, read: 0, review: 0, suggestion: 0, action: 0, draft: 1 };

const oldestFirst = (a: Waits, b: Waits): number =>
  layers[a.kind] - layers[b.kind] || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0) || (a.key < b.key ? -1 : 1);

/**
 * Everything that waits for a person on a day, oldest first; drafts last. Suggestions are given by whoever knows what the person
 * may apply (`openSuggestionsFor`), actions by whoever knows the teams (`awaitedActions`).
 */
export const waitingFor = (
  facts: DeskFacts, suggestions: readonly WaitingSuggestion[], sitting: Sitting, actions: readonly AwaitedAction[] = []
): readonly Waits[] => {
  const { on } = sitting;
  const known = byId(facts.documents);
  const isUnderWay = editionsUnderWay(facts);
  return [
    ...[...facts.replay.editions.values()].flatMap(log => inRounds(log, facts, isUnderWay, sitting) ?? []),
    ...toRead(facts, sitting),
    ...toReview(facts, isUnderWay, sitting),
    ...suggestions.map(one => waits({ kind: 'suggestion', ...one }, `suggestion-${one.suggestion.id}`, dayInTallinn(one.suggestion.at), undefined, on)),
    ...actions.map(one => waits({ kind: 'action', ...one }, `action-${one.action.id}`, dayInTallinn(new Date(one.action.at)), one.action.due, on)),
    ...drafts(facts, sitting)
  ].filter(one => one.kind === 'suggestion' || one.kind === 'action' || known.has(one.document)).sort(oldestFirst);
};

/** What a thing is about, where it is about a document that the register knows. */
export const documentOf = (one: Waits, documents: ReadonlyMap<DocumentId, ManagedDocument>): ManagedDocument | undefined =>
  (one.kind === 'suggestion' || one.kind === 'action' ? undefined : documents.get(one.document));
