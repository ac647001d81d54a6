import { momentAt } from '../approval/policy';
import type { Round } from '../approval/approval';
import { readingsOn } from '../approval/reading';
import type { DocumentId, PersonId } from '../identity';
import { askedIn } from '../jobDescriptions/jobRegister';
import { addDays, type PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import { standingIn, type StandIn } from './absence';
import { postsOfDocuments, type DeskFacts, type Sitting } from './deskFacts';
import { reviewsWaiting } from './dueReview';
import { editionsUnderWay } from './underWay';

const WEEK_DAYS = 7;

/** What will wait for a person within a week, though it does not yet. */
export type Coming =
  /** A later step of a round asks the person; nobody knows when the ones before it close. */
  | { readonly kind: 'step'; readonly document: DocumentId; readonly edition: number; readonly name: string; readonly before: readonly PersonId[] }
  /** An edition enters into force and has to be read. */
  | { readonly kind: 'read'; readonly document: DocumentId; readonly edition: number; readonly day: PlainDate }
  | { readonly kind: 'review'; readonly document: DocumentId; readonly edition: number; readonly day: PlainDate; readonly due: PlainDate }
  /** The person begins to stand in for somebody. */
  | { readonly kind: 'standIn'; readonly standIn: StandIn; readonly day: PlainDate };

/** Whom a round asks first, and my name in a step that waits for them. */
const laterStep = ({ steps }: Round, me: PersonId): Pick<Extract<Coming, { kind: 'step' }>, 'name' | 'before'> | undefined => {
  const open = steps.filter(step => step.status === 'open');
  const mine = steps.find(step => step.status === 'waiting' && askedIn(step).includes(me));
  return mine && { name: mine.frozen.name, before: [...new Set(open.flatMap(askedIn))] };
};

const steps = ({ replay }: DeskFacts, { me }: Sitting): readonly Coming[] => [...replay.editions.values()].flatMap((log): readonly Coming[] => {
  const { document, edition, approval } = log;
  const later = approval.status === 'open' ? laterStep(approval.round, me) : undefined;
  return later && !later.before.includes(me) ? [{ kind: 'step', document, edition, ...later }] : [];
});

const readings = (facts: DeskFacts, { me, on }: Sitting): readonly Coming[] => {
  const posts = postsOfDocuments(facts.documents);
  const asked = (day: PlainDate): readonly { document: DocumentId; edition: number; since: PlainDate }[] =>
    (readingsOn({ ...facts, posts }, day).get(me) ?? []).flatMap(reading =>
      (reading.status === 'read' ? [] : [{ document: reading.document, edition: reading.edition.number, since: reading.since }]));
  const now = new Set(asked(on).map(({ document, edition }) => `${document}-${edition}`));
  return asked(addDays(on, WEEK_DAYS))
    .filter(({ document, edition, since }) => since > on && !now.has(`${document}-${edition}`))
    .map(({ document, edition, since }) => ({ kind: 'read', document, edition, day: since }));
};

const reviews = (facts: DeskFacts, sitting: Sitting): readonly Coming[] => {
  const { me, on } = sitting;
  const { policy, documents } = facts;
  const moment = momentAt(sitting.now);
  return reviewsWaiting(documents, facts, editionsUnderWay(facts), addDays(on, WEEK_DAYS))
    .filter(({ document, since }) => since > on && (policy.isOwner(document, me, moment) || policy.isHead(document, me, moment)))
    .map(({ document: { id }, edition: { number }, since, due }) => ({ kind: 'review', document: id, edition: number, day: since, due }));
};

const standIns = (facts: DeskFacts, sitting: Sitting): readonly Coming[] => standingIn(facts, sitting)
  .filter(({ from }) => from !== undefined && from > sitting.on && from <= addDays(sitting.on, WEEK_DAYS))
  .map(standIn => ({ kind: 'standIn', standIn, day: standIn.from ?? dayInTallinn(new Date(sitting.now)) }));

const dayOf = (one: Coming): string => (one.kind === 'step' ? '' : one.day);

/** What comes within a week: first what may come any day, then by day. */
export const comingTo = (facts: DeskFacts, sitting: Sitting): readonly Coming[] => {
  const known = new Set(facts.documents.map(({ id }) => id));
  return [...steps(facts, sitting), ...readings(facts, sitting), ...reviews(facts, sitting), ...standIns(facts, sitting)]
    .filter(one => one.kind === 'standIn' || known.has(one.document))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
};
