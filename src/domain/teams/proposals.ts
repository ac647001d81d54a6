import { momentAt } from '../approval/policy';
import { groupBy } from '../grouping';
import type { PersonId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import type { Proposal, Standing } from './composition';
import { institutionOf } from './institution';
import { ledAt } from './leader';
import { teamContent } from './proposalText';
import { approvalOn, dayOf, standingFor, standingOf } from './standing';
import { institutionKey, type CoreTeam, type Institution, type MemberTerms } from './team';
import type { TeamFacts } from './teamFacts';
import { verified, type JoinRow } from './verifying';

/** A proposal's members stand alike but for who answered for whom. */
export interface ProposalOnDay extends Proposal {
  readonly standingOf: (person: PersonId) => Standing;
}

const submittedOn = (facts: TeamFacts, team: CoreTeam, on: PlainDate): readonly ProposalOnDay[] =>
  (team.composition === undefined ? [] : facts.editionsOf.get(team.composition) ?? []).flatMap((log): readonly ProposalOnDay[] => {
    const approval = approvalOn(facts, log, on);
    if (approval.status === 'drafting' || approval.round.submit.envelope.kind !== 'teamComposition') return [];
    const { number: round, submit, proof } = approval.round;
    const found = verified(facts, team, submit, proof);
    if (found.status === 'none') return [];
    const since = dayOf(submit.at);
    const standing: Standing = found.status === 'unverified' ? { status: 'unverified', since, because: found.because } : standingOf(approval, on);
    const byPerson = new Map(found.members.map(member => [member.person.id, standingFor(standing, member)]));
    return [{
      team: team.id, number: log.edition, institution: found.institution, members: found.members, by: submit.by, at: submit.at,
      reason: submit.envelope.changeSummary, standing,
      submitted: { round, hash: submit.hash, ...(submit.package === undefined ? {} : { package: submit.package }) },
      standingOf: person => byPerson.get(person) ?? standing
    }];
  });

/** Members by the institution whose head is asked for them; those of no known institution are left out. */
export const byInstitution = <T extends { readonly terms: MemberTerms }>(
  facts: Pick<TeamFacts, 'organisations' | 'units'>, members: readonly T[]
): readonly { readonly institution: Institution; readonly members: readonly T[] }[] => {
  const known = members.flatMap(member => {
    const institution = institutionOf(member.terms, facts);
    return institution ? [{ member, institution }] : [];
  });
  return [...groupBy(known, ({ institution }) => institutionKey(institution)).values()]
    .map(group => ({ institution: group[0].institution, members: group.map(({ member }) => member) }));
};

/** Rows that a leader wrote under a number that no leader had submitted by the end of the day. */
const writtenOn = (facts: TeamFacts, team: CoreTeam, submitted: ReadonlySet<number>, on: PlainDate): readonly ProposalOnDay[] => {
  const rows = (facts.membersOf.get(team.id) ?? []).filter((row): row is JoinRow => row.kind === 'join' && row.untouched
    && dayOf(row.at) <= on && !submitted.has(row.proposal) && ledAt(facts, team, row.by, momentAt(row.at)));
  return [...groupBy(rows, ({ proposal, by }) => `${proposal} ${by}`).values()].flatMap(group => {
    const at = Math.max(...group.map(row => row.at));
    const { proposal, by } = group[0];
    const notes = [...new Set(group.flatMap(({ note }) => (note === undefined ? [] : [note])))];
    const standing: Standing = { status: 'notSubmitted', since: dayOf(at), by };
    const people = new Map(group.map(({ person }) => [person.id, person]));
    const terms = teamContent(team.id, group.map(row => row.terms)).members;
    const members = terms.map(one => ({ person: people.get(one.person) ?? { id: one.person, name: String(one.person) }, terms: one }));
    return byInstitution(facts, members).map((of): ProposalOnDay => ({
      team: team.id, number: proposal, institution: of.institution, members: of.members, by, at, reason: notes.join('\n'), standing,
      standingOf: () => standing
    }));
  });
};

/**
 * All that leaders proposed by the end of a day, newest first. What somebody else submitted or wrote is nobody's proposal; it is
 * told among the findings (`teamFindings.ts`).
 */
export const proposalsOn = (facts: TeamFacts, team: CoreTeam, on: PlainDate): readonly ProposalOnDay[] => {
  const submitted = submittedOn(facts, team, on);
  return [...submitted, ...writtenOn(facts, team, new Set(submitted.map(({ number }) => number)), on)]
    .sort((a, b) => b.at - a.at || b.number - a.number);
};
