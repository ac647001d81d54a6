import type { Envelope } from '../../domain/approval/envelope';
import type { DocumentId } from '../../domain/identity';
import { proposalsFrom, type OwnRow, type ProposalToMake, type ToPropose } from '../../domain/teams/proposal';
import type { MemberTyped } from '../../domain/teams/proposalProblems';
import { termsText } from '../../domain/teams/proposalText';
import type { CoreTeam, Institution } from '../../domain/teams/team';
import type { TeamFacts } from '../../domain/teams/teamFacts';
import { setOut } from '../acts';
import { approvalLog, coreTeams, restrictedLog, teamMembers } from '../schema';
import type { Site } from '../site';
import { asSiteError, SiteError } from '../siteError';
import { addOwn, joinRow, waitingJoins, type OwnSent } from '../teams/memberRows';
import { teamsIn } from '../teams/readTeams';
import { teamLists } from '../teams/teamLists';
import { newRequest } from './actRows';
import { freshFacts } from './acting';
import { submissionGuard } from './guard';
import type { Refusal, SubmitOutcome } from './outcomes';
import type { ApprovalFacts } from './readApprovals';
import { declaredOf, prepare, submitTogether, type Prepared } from './submitting';

export interface Proposing {
  readonly team: CoreTeam;
  readonly typed: readonly MemberTyped[];
  /** Why, for whoever answers; may be empty. */
  readonly reason: string;
  /** What the acts are called, for people who find them among what is not sent yet. */
  readonly title: string;
}

export interface Proposed { readonly proposal: ProposalToMake; readonly outcome: SubmitOutcome }

/** What became of proposing. Whatever it was, trying again goes on where it stopped: nothing is lost and nothing stands twice. */
export type ProposeOutcome =
  /** Nothing was written. */
  | { readonly status: 'notReady'; readonly why: Exclude<ToPropose, { status: 'ready' }> }
  /** Nothing was written: the proposal to this institution would not go out. */
  | { readonly status: 'refused'; readonly institution?: Institution; readonly refusal: Refusal }
  /** So many rows wait in this browser; nothing was submitted. */
  | { readonly status: 'rowsWait'; readonly rows: number }
  /** Nothing was submitted; rows that are there are found when it is tried again. */
  | { readonly status: 'failed'; readonly error: SiteError }
  /** All rows are there; each proposal with what became of it. */
  | { readonly status: 'done'; readonly proposed: readonly Proposed[] };

/** All that proposing is told by, as others have left it. Throws SiteError where it cannot be read. */
const freshTeams = async (site: Site): Promise<{ readonly approvals: ApprovalFacts; readonly teams: TeamFacts }> => {
  await site.known(teamLists);
  const approvals = await freshFacts(site);
  const load = teamsIn(site);
  if (load.status === 'ready') return { approvals, teams: load.value };
  if (load.status === 'failed') throw load.error;
  throw new SiteError(load.status === 'missing' ? 'listMissing' : load.status === 'denied' ? 'denied' : 'unexpected', 'teams');
};

const askedOf = (institution: Institution): Pick<Envelope, 'concerned' | 'agencies'> =>
  (institution.kind === 'department' ? { concerned: [institution.unit] } : { concerned: [], agencies: [institution.organisation] });

/** The submission of a proposal waits to be sent: made once more, it would go out twice. */
const isWaiting = ({ outbox }: Site, document: DocumentId, number: number): boolean => outbox.entries.some(({ list, act, draft }) =>
  (list === approvalLog.name || list === restrictedLog.name) && act.kind === 'add'
    && draft.Kind === 'submit' && draft.Document === document && draft.Edition === number);

type Preparing = { readonly status: 'ready'; readonly prepared: Prepared } | { readonly status: 'refused'; readonly institution: Institution; readonly refusal: Refusal };

const preparing = (site: Site, approvals: ApprovalFacts, ready: Extract<ToPropose, { status: 'ready' }>, reason: string, toSend: readonly ProposalToMake[]): readonly Preparing[] => {
  const mark = ready.proposals.length > 1 ? newRequest(site) : undefined;
  const authors = site.me ? [site.me.id] : [];
  return toSend.map(({ number, institution, content }): Preparing => {
    const declared = { ...declaredOf(ready.document, { edition: number, authors, conditions: [], concerned: [], changeSummary: reason, files: [] }), ...askedOf(institution) };
    const preparation = prepare(site, approvals, declared, content, mark);
    return preparation.status === 'ready' ? preparation : { ...preparation, institution };
  });
};

/** Rows that are not there yet, of those whose text is to be submitted. */
const missingRows = (teams: TeamFacts, { id }: CoreTeam, me: number, proposals: readonly ProposalToMake[]): readonly OwnRow[] => {
  const there = new Set((teams.membersOf.get(id) ?? []).flatMap(row =>
    (row.kind === 'join' && row.untouched && row.by === me ? [`${row.proposal} ${termsText(row.terms)}`] : [])));
  return proposals.flatMap(({ number, members }) => members.map(terms => ({ proposal: number, terms })))
    .filter(({ proposal, terms }) => !there.has(`${proposal} ${termsText(terms)}`));
};

/** Adds rows one after another; the first that is not there stops the rest from being waited for. */
const addRows = async (site: Site, team: CoreTeam, rows: readonly OwnRow[], { reason, title }: Proposing): Promise<ProposeOutcome | undefined> => {
  const acts = rows.map(row => joinRow(site, team.id, row, reason, title));
  setOut(site, acts); // a page closed on the way loses none of them
  const sent: OwnSent[] = [];
  for (const act of acts) sent.push(await addOwn(site, act));
  const failed = sent.find((one): one is Extract<OwnSent, { status: 'failed' }> => one.status === 'failed');
  if (failed) return { status: 'failed', error: failed.error };
  const waiting = sent.filter(({ status }) => status === 'kept').length;
  return waiting > 0 ? { status: 'rowsWait', rows: waiting } : undefined;
};

const proposeAll = async (site: Site, proposing: Proposing): Promise<ProposeOutcome> => {
  const { team, typed, reason, title } = proposing;
  const { approvals, teams } = await freshTeams(site);
  const { me } = site;
  if (!me) throw new SiteError('offline', 'currentuser');
  const toPropose = proposalsFrom(teams, team, typed, { me: me.id, now: site.now(), waiting: waitingJoins(site, team.id) });
  if (toPropose.status !== 'ready') return { status: 'notReady', why: toPropose };
  const { document, proposals } = toPropose;
  const outcomes = new Map<ProposalToMake, SubmitOutcome>();
  for (const proposal of proposals) {
    if (proposal.goesOn === 'sent') outcomes.set(proposal, { status: 'counted' });
    else if (isWaiting(site, document.id, proposal.number)) outcomes.set(proposal, { status: 'kept' });
  }
  const toSend = proposals.filter(proposal => !outcomes.has(proposal));
  if (toSend.length > 0) {
    const guard = await submissionGuard(site, [coreTeams, teamMembers]);
    if (guard.status === 'loosened') return { status: 'refused', refusal: { reason: 'loosened', what: guard.what } };
    if (guard.status === 'unknown') return { status: 'refused', refusal: { reason: 'guardUnknown', error: guard.error } };
    const prepared: Prepared[] = [];
    for (const one of preparing(site, approvals, toPropose, reason, toSend)) {
      if (one.status === 'refused') return one;
      prepared.push(one.prepared);
    }
    const stopped = await addRows(site, team, missingRows(teams, team, me.id, toSend), proposing);
    if (stopped) return stopped;
    const submitted = await submitTogether(site, prepared, title);
    toSend.forEach((proposal, n) => outcomes.set(proposal, submitted[n]));
  }
  return { status: 'done', proposed: proposals.flatMap(proposal => {
    const outcome = outcomes.get(proposal);
    return outcome ? [{ proposal, outcome }] : [];
  }) };
};

/**
 * Proposes members of a team: writes what is proposed of each, then submits one text to each institution, all as one package. A
 * proposal is submitted only once all its rows are known to be there.
 */
export const propose = async (site: Site, proposing: Proposing): Promise<ProposeOutcome> => {
  try {
    return await proposeAll(site, proposing);
  } catch (thrown) {
    return { status: 'failed', error: await asSiteError(thrown) };
  }
};
