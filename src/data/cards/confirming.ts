import { actingBy } from '../../domain/cards/acting';
import { noActing, type ActingOn, type CardSubject } from '../../domain/cards/keepers';
import { judge, type NoStatement, type Said } from '../../domain/cards/statement';
import type { PersonId } from '../../domain/identity';
import { indexHolders } from '../../domain/people/holders';
import type { Confirmation } from '../../domain/teams/confirmation';
import type { PlainDate } from '../../domain/time/plainDate';
import { dayInTallinn } from '../../domain/time/tallinn';
import type { ActRow } from '../acts';
import { freshFacts } from '../approvals/acting';
import { approvalLists, restrictedLists } from '../approvals/approvalLists';
import { digestOf } from '../approvals/digest';
import { factsOf, loaded, type Facts } from '../facts';
import type { Unsent } from '../outbox';
import { refreshWithin } from '../refreshing';
import { confirmations, roleHolders, roles, services } from '../schema';
import type { Draft, ListSchema } from '../schema/list';
import type { Site } from '../site';
import { asSiteError, SiteError } from '../siteError';
import { addOwn } from '../teams/memberRows';
import { teamsIn } from '../teams/readTeams';
import { teamLists } from '../teams/teamLists';

/** What somebody says of a card, and what the card is called. */
export interface Confirming extends Said {
  readonly name: string;
  /** What the act is called, for people who find it among what is not sent yet. */
  readonly title: string;
}

export type ConfirmOutcome =
  | { readonly status: 'saved' }
  /** Not there yet: it waits in this browser. */
  | { readonly status: 'kept' }
  /** It would not count, so it was not written. */
  | { readonly status: 'notSent'; readonly why: NoStatement }
  | { readonly status: 'failed'; readonly error: SiteError };

const asked: readonly ListSchema[] = [roles, roleHolders, services, confirmations];

/** Whoever says that a card is true does not wait longer than this to hear first whether they still keep it. */
const BEFORE_MS = 2000;

type CardRows = Facts<'roles' | 'roleHolders' | 'services' | 'confirmations'>;

const rowsKnown = (site: Site): CardRows => loaded(factsOf(site, ['roles', 'roleHolders', 'services', 'confirmations']));

/** The log of coordination says who acts as a service's manager; only somebody whom no role makes a keeper asks for it. */
const actingNow = async (site: Site): Promise<ActingOn> => {
  await site.known([...approvalLists, ...restrictedLists, ...teamLists]);
  await freshFacts(site);
  return actingBy(loaded(teamsIn(site)));
};

const noteOf = ({ isTrue, note = '' }: Said): string | undefined => (isTrue || note.trim() === '' ? undefined : note.trim());

/** The last row about the card that this browser knows of: what is said after it is said anew. */
const lastOf = ({ confirmations: rows }: CardRows, { kind, id }: CardSubject): Confirmation | undefined =>
  rows.reduce<Confirmation | undefined>(
    (last, row) => (row.subject.kind === kind && row.subject.id === id && (!last || row.id > last.id) ? row : last), undefined);

/** The very thing was said today and nothing since: pressed once more, or sent again after a silence, it is said already. */
const isSaid = (rows: CardRows, said: Said, me: PersonId, today: PlainDate): boolean => {
  const last = lastOf(rows, said.subject);
  return last !== undefined && last.untouched && last.by.id === me && dayInTallinn(new Date(last.at)) === today
    && last.point === said.point && last.isTrue === said.isTrue && (last.note ?? '') === (noteOf(said) ?? '');
};

/** One for what a person says after all that was said before, however often it is sent: a column of request ids holds 60 characters. */
const requestOf = (me: PersonId, said: Said, rows: CardRows): string => {
  const { subject: { kind, id }, point = '', isTrue } = said;
  return `${me}-${digestOf(JSON.stringify([kind, id, point, isTrue, noteOf(said) ?? '', lastOf(rows, said.subject)?.id ?? 0])).slice(0, 40)}`;
};

const TITLE = confirmations.columns.Title.maxLength;

const rowOf = (me: PersonId, said: Confirming, rows: CardRows): ActRow => {
  const { subject, point, isTrue, name, title } = said;
  const draft: Draft<typeof confirmations> = {
    Title: name.slice(0, TITLE), SubjectKind: subject.kind, SubjectId: subject.id, Point: point, Truth: isTrue, Note: noteOf(said)
  };
  return { requestId: requestOf(me, said, rows), list: confirmations, draft: draft as Draft<ListSchema>, title };
};

const confirmNow = async (site: Site, said: Confirming): Promise<ConfirmOutcome> => {
  await site.known(asked);
  await refreshWithin(site, BEFORE_MS);
  const rows = rowsKnown(site);
  if (!site.me) throw new SiteError('offline', 'currentuser');
  const { me: { id: me } } = site;
  const today = dayInTallinn(new Date(site.now()));
  const facts = { holders: indexHolders(rows.roleHolders, rows.roles), services: rows.services };
  const byRole = judge(facts, said, me, today, noActing);
  const judged = byRole.status === 'not' && byRole.why === 'notKeeper' && said.subject.kind === 'service'
    ? judge(facts, said, me, today, await actingNow(site)) : byRole;
  if (judged.status === 'not') return { status: 'notSent', why: judged.why };
  return isSaid(rows, said, me, today) ? { status: 'saved' } : addOwn(site, rowOf(me, said, rows));
};

/**
 * *Info õige*, or that it is not: one row by the one rule of `domain/cards/statement.ts`, written once. Who says it and when are
 * SharePoint's own Author and Created.
 */
export const confirmCard = async (site: Site, said: Confirming): Promise<ConfirmOutcome> => {
  try {
    return await confirmNow(site, said);
  } catch (thrown) {
    return { status: 'failed', error: await asSiteError(thrown) };
  }
};

/** What was said of a card in this browser and waits for the connection, the latest last. */
export const waitingStatements = (entries: readonly Unsent[], { kind, id }: CardSubject): readonly Said[] => entries
  .filter(({ list, act, draft }) => list === confirmations.name && act.kind === 'add' && draft.SubjectKind === kind && draft.SubjectId === id)
  .map(({ draft: { Point: point, Truth: isTrue, Note: note } }) => ({
    // What the browser keeps is JSON: what is not there is null.
    subject: { kind, id } as CardSubject, isTrue: isTrue === true, ...(typeof point === 'string' && point !== '' ? { point } : {}),
    ...(typeof note === 'string' ? { note } : {})
  }));
