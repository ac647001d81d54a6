import { isParty, roundsOf, type Approval, type Delegation } from './approval';
import type { AnswerAct, Entry, EntryOf, Written } from './entry';
import type { Policy } from './policy';
import type { StepKind } from './route';
import { isFilled, isTaken, standingIn, stepAt, takeAnswer } from './steps';
import { roundIn, workingOn, WorkingRound, type Working } from './working';

/** Why a row changes nothing. What is `information` only explains; the rest is a finding (`reasons.ts`). */
export type InertReason =
  /** The row was changed after it was written. */
  | 'changed'
  /** Its request id does not begin with its author: it may have been copied. */
  | 'foreignRequest'
  /** Request id, author and content of a row that is there: the same act sent again. */
  | 'retry'
  /** A request id that is there, with other content. */
  | 'requestReused'
  /** The envelope does not hash to the row's hash, or is another edition's. */
  | 'brokenSeal'
  /** Route or people do not follow from the lists of that day. */
  | 'routeForged'
  /** The route asks nobody. */
  | 'nobodyAsked'
  | 'roundOpen' | 'otherRound' | 'otherHash' | 'notSubmitted' | 'roundOver' | 'rejected' | 'confirmed' | 'notCoordinated' | 'notConfirmed'
  | 'unknownStep' | 'outOfTurn' | 'wrongAct' | 'notEntitled' | 'textMissing'
  /** Somebody answered this step already, or the same person did. */
  | 'answered'
  /** To the author, the submitter or the delegator. */
  | 'delegatedToParty'
  | 'delegatedSigning' | 'unknownPlace'
  /** A substitute signs on an order only. */
  | 'signedWithoutOrder'
  /** Nobody can tell yet whether its author was entitled to it, or it rests on a row of which nobody can tell. */
  | 'unverified';

/** An approval as it stands after the row, or why the row changes nothing. */
export type Verdict = Approval | InertReason;

export const isInert = (verdict: Verdict): verdict is InertReason => typeof verdict === 'string';

/** Why a row changes nothing; undefined when it counts, and then the approval is what the row made of it. */
type Outcome = InertReason | undefined;

/** What fits each kind of step; `return` fits all that people answer, `reject` those that decide. */
const fitting: Readonly<Record<StepKind, readonly AnswerAct['kind'][]>> = {
  coordination: ['coordinate', 'coordinateWithRemarks', 'return'],
  approval: ['approve', 'return', 'reject'],
  signing: ['sign', 'return', 'reject'],
  order: []
};

/** What a person may be asked for in a step of a kind, in the order of its buttons. */
export const answersIn = (kind: StepKind): readonly AnswerAct['kind'][] => fitting[kind];

const needsText = (kind: AnswerAct['kind']): boolean => kind === 'return' || kind === 'reject' || kind === 'coordinateWithRemarks';

const hasText = ({ text }: { readonly text?: string }): boolean => text !== undefined && text.trim() !== '';

/** Whose request it says it is: the digits before its first hyphen; NaN where it does not begin with them. */
const requesterOf = (request: string): number => {
  let id = 0;
  for (let n = 0; n < request.length; n++) {
    const digit = request.charCodeAt(n) - 48;
    if (digit >= 0 && digit <= 9) id = id * 10 + digit;
    else return n > 0 && request[n] === '-' && n + 1 < request.length ? id : NaN;
  }
  return NaN;
};

/** Whether a row is its author's own act as it was written; else why it changes nothing. */
export const asWritten = ({ untouched, request, by }: Written): Outcome => {
  if (!untouched) return 'changed';
  return requesterOf(request) === by ? undefined : 'foreignRequest';
};

interface RoundNamed { readonly round: number; readonly hash: string }

/** The round of an edition that a row speaks of, whatever became of it. */
const roundOf = ({ approval }: Working, entry: RoundNamed): WorkingRound | InertReason => {
  if (approval.status === 'drafting') return 'notSubmitted';
  if (approval.round.number !== entry.round) return 'otherRound';
  return approval.round.submit.hash === entry.hash ? roundIn(approval) : 'otherHash';
};

/** The same while it is open. */
const openRound = (was: Working, entry: RoundNamed): WorkingRound | InertReason => {
  const round = roundOf(was, entry);
  return typeof round === 'string' || was.approval.status === 'open' ? round : 'roundOver';
};

/** Why a step takes no answers now; undefined while it is open. */
const notItsTurn = (round: WorkingRound, n: number): Outcome => {
  if (round.isOpen(n)) return undefined;
  return round.isClosed(n) ? 'answered' : 'outOfTurn';
};

const notNow = ({ status }: Approval): Outcome => {
  switch (status) {
    case 'drafting':
    case 'withdrawn':
    case 'returned': return undefined;
    case 'open': return 'roundOpen';
    case 'coordinated': return 'roundOver';
    case 'rejected':
    case 'confirmed': return status;
    default: return status satisfies never;
  }
};

const submit = (policy: Policy, was: Working, entry: EntryOf<'submit'>): Outcome => {
  const { envelope, route } = entry;
  const refused = notNow(was.approval);
  if (refused) return refused;
  const number = roundsOf(was.approval) + 1;
  if (entry.round !== number) return 'otherRound';
  if (!entry.sealed || envelope.document !== entry.document || envelope.edition !== entry.edition) return 'brokenSeal';
  const mayBe = envelope.authors.includes(entry.by) || policy.isOwner(envelope, entry.by, entry) || policy.isHead(envelope, entry.by, entry);
  if (!mayBe) return 'notEntitled';
  const proof = policy.proofOf(envelope, route, entry);
  if (proof === 'differs') return 'routeForged';
  if (route.steps.every(({ kind }) => kind === 'order')) return 'nobodyAsked';
  was.approval = { status: 'open', round: new WorkingRound(number, entry, proof) };
  return undefined;
};

const answer = (policy: Policy, was: Working, entry: Written & AnswerAct): Outcome => {
  const round = openRound(was, entry);
  if (typeof round === 'string') return round;
  const n = stepAt(round, entry.step);
  if (n < 0) return 'unknownStep';
  const frozen = round.frozen(n);
  const { kind: asked } = frozen;
  if (!fitting[asked].includes(entry.kind)) return 'wrongAct';
  const standing = standingIn(policy, { frozen, delegations: round.delegationsIn(n) }, entry);
  if (!standing) return 'notEntitled';
  const closed = notItsTurn(round, n);
  if (closed) return closed;
  if (asked === 'signing' && standing.capacity === 'substitute' && standing.basis !== 'order') return 'signedWithoutOrder';
  if (isTaken(round, n, standing, entry.by)) return 'answered';
  if (needsText(entry.kind) && !hasText(entry)) return 'textMissing';
  if (entry.kind === 'return' || entry.kind === 'reject') {
    const { by, at, text = '' } = entry;
    was.approval = { status: entry.kind === 'return' ? 'returned' : 'rejected', round, by, at, text };
    return undefined;
  }
  takeAnswer(was, round, n, entry, standing);
  return undefined;
};

/** Coordination in the document system stands for a place, never for an approval or a signature; the quality manager records it. */
const recordExternal = (policy: Policy, was: Working, entry: EntryOf<'recordExternal'>): Outcome => {
  const round = openRound(was, entry);
  if (typeof round === 'string') return round;
  const n = stepAt(round, entry.step);
  if (n < 0) return 'unknownStep';
  const { kind, places } = round.frozen(n);
  if (kind !== 'coordination') return 'wrongAct';
  if (!policy.isQualityManager(entry.by, entry) || isParty(round, entry.by)) return 'notEntitled';
  const closed = notItsTurn(round, n);
  if (closed) return closed;
  const place = places.findIndex(({ holder }) => holder === entry.holder);
  if (places.length > 0 && place < 0) return 'unknownPlace';
  if (isFilled(round, n, place)) return 'answered';
  if (entry.reference.trim() === '') return 'textMissing';
  takeAnswer(was, round, n, entry, { capacity: 'external', fills: place < 0 ? [] : [place] });
  return undefined;
};

/** By the quality manager, the holder or the holder's superior; never of a signature, and never to a party or to oneself. */
const delegate = (policy: Policy, was: Working, entry: EntryOf<'delegate'>): Outcome => {
  const round = openRound(was, entry);
  if (typeof round === 'string') return round;
  const n = stepAt(round, entry.step);
  if (n < 0) return 'unknownStep';
  const { kind, places } = round.frozen(n);
  if (round.isClosed(n)) return 'answered';
  if (kind === 'order') return 'wrongAct';
  if (kind === 'signing') return 'delegatedSigning';
  const at = places.findIndex(({ holder }) => holder === entry.holder);
  if (places.length > 0 && at < 0) return 'unknownPlace';
  const place = at < 0 ? undefined : places[at];
  const may = policy.isQualityManager(entry.by, entry)
    || (place !== undefined && (place.person === entry.by || policy.isSuperior(place, entry.by, entry)));
  if (!may) return 'notEntitled';
  if (entry.to === entry.by || isParty(round, entry.to)) return 'delegatedToParty';
  const delegation: Delegation = { entry: entry.id, place: at < 0 ? undefined : at, to: entry.to, by: entry.by };
  round.given = [...round.given, { step: n, delegation }];
  return undefined;
};

/** Until it is confirmed: what was coordinated may still turn out to be wrong before there is an order. */
const withdraw = (policy: Policy, was: Working, entry: EntryOf<'withdraw'>): Outcome => {
  const round = roundOf(was, entry);
  if (typeof round === 'string') return round;
  if (was.approval.status !== 'open' && was.approval.status !== 'coordinated') return 'roundOver';
  if (round.submit.by !== entry.by && !policy.isOwner(round.submit.envelope, entry.by, entry)) return 'notEntitled';
  was.approval = { status: 'withdrawn', round, by: entry.by, at: entry.at };
  return undefined;
};

const bindOrder = (policy: Policy, was: Working, entry: EntryOf<'bindOrder'>): Outcome => {
  const round = roundOf(was, entry);
  if (typeof round === 'string') return round;
  if (was.approval.status === 'confirmed') return 'confirmed';
  if (was.approval.status !== 'coordinated') return 'notCoordinated';
  if (!policy.keepsOrders(round.submit.envelope, entry.by, entry)) return 'notEntitled';
  const { order } = entry;
  if (order.reference.trim() === '' || order.number.trim() === '') return 'textMissing';
  round.closeAll(entry);
  was.approval = { status: 'confirmed', by: 'order', round, at: entry.at, order };
  return undefined;
};

/** Read at that hash, once it is confirmed. The state stays as it is. */
const acknowledge = (was: Working, entry: EntryOf<'acknowledge'>): Outcome => {
  const round = roundOf(was, entry);
  if (typeof round === 'string') return round;
  return was.approval.status === 'confirmed' ? undefined : 'notConfirmed';
};

const comment = (was: Working, entry: EntryOf<'comment'>): Outcome => {
  const round = roundOf(was, entry);
  if (typeof round === 'string') return round;
  return hasText(entry) ? undefined : 'textMissing';
};

const ruled = (policy: Policy, was: Working, entry: Entry): Outcome => {
  switch (entry.kind) {
    case 'submit': return submit(policy, was, entry);
    case 'withdraw': return withdraw(policy, was, entry);
    case 'coordinate':
    case 'coordinateWithRemarks':
    case 'approve':
    case 'sign':
    case 'return':
    case 'reject': return answer(policy, was, entry);
    case 'delegate': return delegate(policy, was, entry);
    case 'recordExternal': return recordExternal(policy, was, entry);
    case 'bindOrder': return bindOrder(policy, was, entry);
    case 'acknowledge': return acknowledge(was, entry);
    case 'comment': return comment(was, entry);
    case 'review': return policy.mayReview(entry.document, entry.by, entry) ? undefined : 'notEntitled';
    default: return entry satisfies never;
  }
};

/** Reasons that follow from who was what on that day. */
const ofEntitlement: ReadonlySet<InertReason> = new Set(['notEntitled', 'signedWithoutOrder']);

/** Reasons that follow from what came before in the log: were an unverified row counted, they might not stand. */
const ofOrder: ReadonlySet<InertReason> = new Set(['notSubmitted', 'otherRound', 'otherHash', 'outOfTurn', 'notCoordinated', 'notConfirmed']);

/** What cannot be verified is called so: it does not count, and nobody is accused of it. */
const asFarAsKnown = (policy: Policy, was: Working, entry: Entry, reason: InertReason): InertReason => {
  if (ofEntitlement.has(reason) && policy.isUnknown(entry)) {
    was.unsure = true;
    return 'unverified';
  }
  return was.unsure && ofOrder.has(reason) ? 'unverified' : reason;
};

/**
 * The one rule: buttons ask it, writes are checked by it, replay runs it. Puts a row to an approval in place, or says why the row
 * changes nothing; then the approval is as it was. It knows one edition; whether a row repeats another is found out by whoever has
 * the others (`replay.ts`).
 */
export const put = (policy: Policy, to: Working, entry: Entry): Outcome => {
  const reason = asWritten(entry) ?? ruled(policy, to, entry);
  return reason && asFarAsKnown(policy, to, entry, reason);
};

/** The same for an approval that stays as it is. */
export const judge = (policy: Policy, was: Approval, entry: Entry): Verdict => {
  const working = workingOn(was);
  return put(policy, working, entry) ?? working.approval;
};

/** Undefined means: not allowed now. */
export const next = (policy: Policy, was: Approval, entry: Entry): Approval | undefined => {
  const verdict = judge(policy, was, entry);
  return isInert(verdict) ? undefined : verdict;
};
