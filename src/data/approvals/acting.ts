import type { Approval } from '../../domain/approval/approval';
import { isInert, judge, type InertReason } from '../../domain/approval/judging';
import { asEntry } from '../../domain/approval/may';
import { editionKey, type EditionKey } from '../../domain/approval/replay';
import { sendRow, setOut, type ActRow, type RowSent } from '../acts';
import { isSameCell } from '../cells';
import { loaded } from '../facts';
import { refreshWithin } from '../refreshing';
import { approvalLog, restrictedLog } from '../schema';
import type { Site } from '../site';
import { asSiteError, SiteError } from '../siteError';
import { asSeenNow, isDocumentAct, newRequest, rowOfAct, type Act } from './actRows';
import type { Told } from './outcomes';
import { arePastsRead, readPasts } from './pasts';
import { approvalsIn, type ApprovalFacts } from './readApprovals';

/** Whoever acts does not wait longer than this to hear first what others did. */
const BEFORE_MS = 2000;
/** What became of a row that is there is looked for this long. */
const AFTER_MS = 15_000;

const isConfirmed = (site: Site): boolean => [approvalLog, restrictedLog].every(list => {
  const state = site.stateOf(list);
  return state.status === 'ready' ? state.checked && !state.stale : state.status === 'denied' || state.status === 'missing';
});

/** Whether the logs are known as the site has them now. */
const freshen = async (site: Site, patience: number): Promise<boolean> => await refreshWithin(site, patience) && isConfirmed(site);

/** The facts as they are known now. Throws SiteError where there are none to act on. */
export const factsToActOn = (site: Site): ApprovalFacts => loaded(approvalsIn(site));

/** The same, with what changed rows said on the days of the acts. */
const factsInFull = async (site: Site): Promise<ApprovalFacts> => {
  const facts = factsToActOn(site);
  if (arePastsRead(site, facts.entries)) return facts;
  await readPasts(site, facts.entries);
  return factsToActOn(site);
};

/** As others have left things, where the site says so in time; else as this browser knows them. */
export const freshFacts = async (site: Site): Promise<ApprovalFacts> => {
  await freshen(site, BEFORE_MS);
  return factsInFull(site);
};

/** Reasons that come of somebody else's row having been there first. */
const overtaken: ReadonlySet<InertReason> = new Set<InertReason>([
  'answered', 'roundOver', 'roundOpen', 'otherRound', 'otherHash', 'confirmed', 'rejected', 'notCoordinated', 'notSubmitted'
]);

/** What replay says of a row that is there, by its request id. */
const judged = (facts: ApprovalFacts, request: string): Told => {
  if (facts.substitutions.some(entry => entry.request === request && entry.untouched)) return { status: 'counted' };
  const entry = facts.entries.find(each => each.request === request);
  const log = entry && facts.replay.editions.get(editionKey(entry.document, entry.edition));
  const inert = log?.inert.find(each => each.entry.request === request);
  if (inert) return { status: overtaken.has(inert.reason) ? 'tooLate' : 'inert', reason: inert.reason };
  return log ? { status: 'counted' } : { status: 'unseen' };
};

/** What became of rows that SharePoint has: the logs are read again and replayed, so that whoever was faster is seen too. */
export const tellOf = async (site: Site, requests: readonly string[]): Promise<readonly Told[]> => {
  if (requests.length === 0) return [];
  try {
    if (await freshen(site, AFTER_MS)) {
      const facts = await factsInFull(site);
      return requests.map(request => judged(facts, request));
    }
  } catch {
    // The rows are there all the same: what cannot be told is whether they count.
  }
  return requests.map(() => ({ status: 'unseen' }));
};

/** What a row that was sent came to; undefined until its log has been replayed. */
export const toldOfSending = (sent: RowSent): Told | undefined => {
  switch (sent.status) {
    case 'saved': return undefined;
    case 'kept': return { status: 'kept' };
    case 'notKept':
    case 'failed': return { status: 'failed', error: sent.error };
    default: return sent satisfies never;
  }
};

const whatItSays = ['Kind', 'Document', 'Edition', 'Hash', 'Round', 'Step', 'Text', 'Details'] as const;

/** The same act waits to be sent already: pressed once more, it does not become another row. */
const isWaiting = (site: Site, { list, draft }: ActRow): boolean => {
  const cells = draft as Readonly<Record<string, unknown>>;
  return site.outbox.entries.some(entry => entry.list === list.name && entry.act.kind === 'add'
    && whatItSays.every(name => isSameCell(entry.draft[name], cells[name])));
};

export interface Sending {
  /** The request of an act: the same whenever the same act is tried again. */
  readonly requestOf?: (act: Act) => string;
  /** Told as soon as it is known whether the n-th row is there; whether it counts comes at the end. */
  readonly onSent?: (n: number, act: Act) => void;
}

/** What acts are called as long as they wait to be sent: all alike, or each by itself. */
export type Titled<A extends Act> = string | ((act: A) => string);

/**
 * Does acts in order: each is checked by the one rule against what is known, written once, and told of by what replay makes of
 * it. What would not count is not written; what gets no answer is kept, and never told as done.
 */
export const sendActs = async <A extends Act>(
  site: Site, acts: readonly A[], title: Titled<A>, { requestOf = () => newRequest(site), onSent = () => undefined }: Sending = {}
): Promise<readonly Told[]> => {
  try {
    return await sendAll(site, await freshFacts(site), acts, title, requestOf, onSent);
  } catch (thrown) {
    const error = await asSiteError(thrown);
    return acts.map(() => ({ status: 'failed', error }));
  }
};

const sendAll = async <A extends Act>(
  site: Site, facts: ApprovalFacts, acts: readonly A[], title: Titled<A>, requestOf: (act: Act) => string, onSent: (n: number, act: Act) => void
): Promise<readonly Told[]> => {
  const { me } = site;
  if (!me) throw new SiteError('offline', 'currentuser');
  const standing = new Map<EditionKey, Approval>();
  const settled: (Told | undefined)[] = [];
  const rows = acts.map((act, n): ActRow | undefined => {
    const why = isDocumentAct(act) ? judgedNow(facts, standing, act, me.id, site.now()) : undefined;
    if (why) settled[n] = { status: 'notSent', reason: why };
    return why ? undefined : rowOfAct(site, facts, act, typeof title === 'string' ? title : title(act), requestOf(act));
  });
  const toSend = rows.map(row => (row && isWaiting(site, row) ? 'waits' : row));
  setOut(site, toSend.flatMap(row => (row && row !== 'waits' ? [row] : [])));
  for (const [n, act] of acts.entries()) {
    const row = toSend[n];
    if (row === 'waits') settled[n] = { status: 'kept' };
    else if (row) settled[n] = toldOfSending(await sendRow(site, asSeenNow(site, row)));
    onSent(n, act);
  }
  const there = rows.flatMap((row, n) => (row && !settled[n] ? [row.requestId] : []));
  const told = new Map((await tellOf(site, there)).map((each, n) => [there[n], each]));
  return rows.map((row, n) => settled[n] ?? (row && told.get(row.requestId)) ?? { status: 'unseen' });
};

/** Why an act would not count now; acts of one sending follow from each other. */
const judgedNow = (
  facts: ApprovalFacts, standing: Map<EditionKey, Approval>, act: Extract<Act, { document: unknown }>, me: Parameters<typeof asEntry>[1], now: number
): InertReason | undefined => {
  const key = editionKey(act.document, act.edition);
  const was = standing.get(key) ?? facts.replay.editions.get(key)?.approval ?? { status: 'drafting' };
  const verdict = judge(facts.policy, was, asEntry(act, me, now));
  if (isInert(verdict)) return verdict;
  standing.set(key, verdict);
  return undefined;
};
