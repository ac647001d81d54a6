import type { Approval } from '../approval/approval';
import { isUnverified } from '../approval/certainty';
import type { ConfirmedEdition } from '../approval/editions';
import { editionKey, lastReviewOf, type EditionLog } from '../approval/replay';
import type { DocumentKind, Edition, ManagedDocument } from '../documents/document';
import { isInRegister } from '../documents/kindRules';
import { roundStatuses, type Logged, type LoggedDocument, type LoggedEdition, type LoggedRound } from '../documents/logged';
import { groupBy } from '../grouping';
import type { PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import { jobRegisterOn, type JobEntry, type JobFacts, type JobRegister } from './jobRegister';

export interface LoggedFacts extends Omit<JobFacts, 'drafts'> { readonly listEditions: readonly Edition[] }

const dayOf = (at: number): PlainDate => dayInTallinn(new Date(at));

const confirmation = ({ approval }: EditionLog): Extract<Approval, { status: 'confirmed' }> | undefined =>
  (approval.status === 'confirmed' ? approval : undefined);

const roundOf = ({ status, round, document: { id } }: JobEntry, { editions }: JobRegister['replay']): LoggedRound | undefined => {
  const stands = roundStatuses.find(one => one === status);
  const log = round && editions.get(editionKey(id, round.edition));
  return stands && log && { edition: log.edition, status: stands, unverified: isUnverified(log) };
};

/** What the logs of one document's editions say: how they stand now, and where its round stood on the day. */
const loggedOf = (entry: JobEntry, logs: readonly EditionLog[], listed: readonly Edition[], { replay }: JobRegister): LoggedDocument => {
  const { document, editions, inForce } = entry;
  const logOf = ({ number }: ConfirmedEdition): EditionLog | undefined => logs.find(({ edition }) => edition === number);
  const review = inForce && replay.editions.get(editionKey(document.id, inForce.number));
  const last = review && lastReviewOf(review);
  return {
    editions: editions.flatMap((edition): readonly LoggedEdition[] => {
      const log = edition.source === 'log' ? logOf(edition) : undefined;
      const confirmed = log && confirmation(log);
      const { number, validity, order, changeSummary } = edition;
      return log && confirmed ? [{ number, validity, order, changeSummary, logged: { on: dayOf(confirmed.at), unverified: isUnverified(log) } }] : [];
    }),
    ends: new Map(editions.flatMap(({ source, number, validity: { until } }) => (source === 'list' && until !== undefined
      && listed.some(row => row.number === number && row.validity.until !== until) ? [[number, until] as const] : []))),
    unconfirmed: logs.flatMap(({ edition, approval: { status } }) => (status === 'drafting' || status === 'confirmed' ? [] : [edition])),
    round: roundOf(entry, replay),
    reviewed: inForce && last && { edition: inForce.number, on: dayOf(last.at) }
  };
};

/** What the log knows of documents of the kinds asked for: those of the register, unless told otherwise. Absent where it says nothing of one. */
export const loggedDocuments = (facts: LoggedFacts, on: PlainDate, today: PlainDate, isAsked: (kind: DocumentKind) => boolean = isInRegister): Logged => {
  const logs = groupBy([...facts.replay.editions.values()], ({ document }) => document);
  const listed = groupBy(facts.listEditions, ({ document }) => document);
  const isLogged = ({ id, kind }: ManagedDocument): boolean => isAsked(kind) && logs.has(id);
  const register = jobRegisterOn({ ...facts, documents: facts.documents.filter(isLogged), drafts: [] }, on, today);
  return new Map(register.entries.map(entry =>
    [entry.document.id, loggedOf(entry, logs.get(entry.document.id) ?? [], listed.get(entry.document.id) ?? [], register)]));
};
