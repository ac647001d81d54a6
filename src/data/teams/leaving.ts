import type { PersonId } from '../../domain/identity';
import { toLeave, type LeavingProblem } from '../../domain/teams/leavingProblems';
import type { CoreTeam } from '../../domain/teams/team';
import type { PlainDate } from '../../domain/time/plainDate';
import { freshFacts } from '../approvals/acting';
import { loaded } from '../facts';
import type { Site } from '../site';
import { asSiteError, SiteError } from '../siteError';
import { addOwn, leaveRow } from './memberRows';
import { teamsIn } from './readTeams';
import { teamLists } from './teamLists';

export interface Leave {
  readonly team: CoreTeam;
  readonly person: PersonId;
  /** The last day. */
  readonly on?: PlainDate;
  readonly note: string;
  /** What the act is called, for people who find it among what is not sent yet. */
  readonly title: string;
}

export type LeaveOutcome =
  | { readonly status: 'saved' }
  /** Not there yet: it waits in this browser. */
  | { readonly status: 'kept' }
  /** It would not count, so it was not written. */
  | { readonly status: 'notSent'; readonly problem: LeavingProblem }
  | { readonly status: 'failed'; readonly error: SiteError };

const leaveNow = async (site: Site, { team, person, on, note, title }: Leave): Promise<LeaveOutcome> => {
  await site.known(teamLists);
  await freshFacts(site);
  const facts = loaded(teamsIn(site));
  if (!site.me) throw new SiteError('offline', 'currentuser');
  const leaving = toLeave(facts, team, { person, on }, site.me.id, site.now());
  if (leaving.status === 'problem') return { status: 'notSent', problem: leaving.problem };
  const { seat } = leaving;
  return addOwn(site, leaveRow(site, { team: team.id, person, proposal: seat.proposal, on: leaving.on, note }, title));
};

/** Says when a member leaves a team: one row, which counts without coordination. */
export const leaveTeam = async (site: Site, leave: Leave): Promise<LeaveOutcome> => {
  try {
    return await leaveNow(site, leave);
  } catch (thrown) {
    return { status: 'failed', error: await asSiteError(thrown) };
  }
};
