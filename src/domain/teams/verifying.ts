import type { EntryOf, Log } from '../approval/entry';
import type { Digest, Envelope } from '../approval/envelope';
import type { CoreTeamId } from '../identity';
import type { ProposedMember } from './composition';
import { institutionAt, isSameInstitution } from './institution';
import { ledAt } from './leader';
import { teamContent } from './proposalText';
import type { CoreTeam, Institution, TeamMemberRow } from './team';
import type { TeamFacts } from './teamFacts';

export type JoinRow = Extract<TeamMemberRow, { kind: 'join' }>;

/** Why a submission gives nobody a seat, whatever was answered to it. */
export type NoProposal =
  /** Its submitter was not the team's leader then. */
  | 'notLeader'
  /** It asks no institution, or several at once. */
  | 'noInstitution'
  /** It asks an institution that somebody named in it does not belong to. */
  | 'wrongInstitution'
  /** It is another team's, or no proposal of members. */
  | 'otherText';

/** What was submitted, as far as it could be found out. `rows`: the digest fits no rows, and the text was not read. */
export type Verified =
  | { readonly status: 'verified'; readonly institution: Institution; readonly members: readonly ProposedMember[] }
  | { readonly status: 'unverified'; readonly because: 'lists' | 'rows'; readonly institution: Institution; readonly members: readonly ProposedMember[] }
  | { readonly status: 'none'; readonly why: NoProposal };

/** Rows of a proposal as its submitter wrote them before submitting: nobody else's, and none that was changed. */
export const rowsSubmitted = (facts: Pick<TeamFacts, 'membersOf'>, team: CoreTeamId, submit: EntryOf<'submit'>): readonly JoinRow[] =>
  (facts.membersOf.get(team) ?? []).filter((row): row is JoinRow => row.kind === 'join' && row.proposal === submit.edition
    && row.untouched && row.by === submit.by && row.at <= submit.at);

/** One institution in each proposal: so a return by one head does not stop the other, and one head never answers for another's people. */
const askedIn = ({ concerned, agencies = [] }: Envelope): Institution | undefined => {
  if (concerned.length + agencies.length !== 1) return undefined;
  return concerned.length === 1 ? { kind: 'department', unit: concerned[0] } : { kind: 'organisation', organisation: agencies[0] };
};

const named = (facts: TeamFacts, terms: ProposedMember['terms']): ProposedMember =>
  ({ person: facts.people.get(terms.person) ?? { id: terms.person, name: String(terms.person) }, terms });

const verify = (facts: TeamFacts, team: CoreTeam, submit: EntryOf<'submit'>, unknown: boolean): Verified => {
  const institution = askedIn(submit.envelope);
  if (!institution) return { status: 'none', why: 'noInstitution' };
  const rows = rowsSubmitted(facts, team.id, submit);
  const written = teamContent(team.id, rows.map(({ terms }) => terms));
  const fits = rows.length > 0 && facts.digestOf(written) === submit.envelope.content;
  const text = fits ? written : facts.texts?.get(submit.hash);
  if (text && text.team !== team.id) return { status: 'none', why: 'otherText' };
  const members = (text ?? written).members.map(terms => named(facts, terms));
  if (unknown) return { status: 'unverified', because: 'lists', institution, members };
  if (!ledAt(facts, team, submit.by, submit)) return { status: 'none', why: 'notLeader' };
  if (!text) return { status: 'unverified', because: 'rows', institution, members };
  const belongs = ({ terms }: ProposedMember): boolean => {
    const own = institutionAt(terms, facts, submit.at);
    return own !== undefined && isSameInstitution(own, institution);
  };
  return members.every(belongs) ? { status: 'verified', institution, members } : { status: 'none', why: 'wrongInstitution' };
};

/** By team too: where several name one document, a submission is a proposal of one of them at most. */
const known = new WeakMap<TeamFacts, Map<CoreTeamId, WeakMap<EntryOf<'submit'>, Verified>>>();

/**
 * What a submission of a composition document proposes for a team, verified without reading its text: the rows of its number that
 * its submitter had written say what its digest says. Worked out once, however many days are asked about.
 */
export const verified = (facts: TeamFacts, team: CoreTeam, submit: EntryOf<'submit'>, proof: 'verified' | 'unverified'): Verified => {
  const byTeam = known.get(facts) ?? new Map<CoreTeamId, WeakMap<EntryOf<'submit'>, Verified>>();
  known.set(facts, byTeam);
  const of = byTeam.get(team.id) ?? new WeakMap<EntryOf<'submit'>, Verified>();
  byTeam.set(team.id, of);
  const was = of.get(submit);
  if (was) return was;
  const now = verify(facts, team, submit, proof === 'unverified');
  of.set(submit, now);
  return now;
};

/** Submitted texts that fit no rows, of submissions that count: reading them tells whom they name. */
export const unfitting = (facts: TeamFacts): readonly { readonly hash: Digest; readonly log: Log }[] => facts.teams.flatMap(team =>
  (team.composition === undefined ? [] : facts.editionsOf.get(team.composition) ?? []).flatMap(({ approval }) => {
    if (approval.status === 'drafting') return [];
    const { submit, proof } = approval.round;
    const found = verified(facts, team, submit, proof);
    return found.status === 'unverified' && found.because === 'rows' ? [{ hash: submit.hash, log: submit.log }] : [];
  }));
