import { momentAt } from '../approval/policy';
import type { FindingSubject } from '../findings/subject';
import type { CoreTeamId, DocumentId, PersonId, TeamActionId, TeamMemberId } from '../identity';
import type { Person } from '../people/person';
import type { PlainDate } from '../time/plainDate';
import { actionFindings } from './actionFindings';
import { compositionsOn } from './compositionsOn';
import type { Composition } from './composition';
import { mayEnd } from './leaving';
import { ledAt } from './leader';
import { institutionName } from './mandates';
import type { TeamAction } from './meeting';
import { proposalsOn } from './proposals';
import { approvalOn, dayOf } from './standing';
import type { CoreTeam, Institution, TeamMemberRow } from './team';
import type { TeamFacts } from './teamFacts';
import { rowsSubmitted, verified, type NoProposal } from './verifying';

/** Something about a team that a person should look at. It blocks nothing. */
export type TeamFinding = { readonly subject: FindingSubject & { readonly kind: 'coreTeam' } } & (
  /** The row names nothing that the team is for, or several things. */
  | { readonly kind: 'noSubject' | 'noComposition' | 'noTeamLeader' }
  /** Several teams name one document as theirs. */
  | { readonly kind: 'sharedDocument'; readonly document: DocumentId; readonly others: readonly CoreTeamId[] }
  /** A submission that gives nobody a seat. */
  | { readonly kind: 'noProposal'; readonly number: number; readonly by: Person; readonly why: NoProposal }
  /** *Kontrollimata* */
  | { readonly kind: 'unverifiedProposal'; readonly number: number; readonly because: 'lists' | 'rows' }
  /** A row that does not count: changed, added after the submission, by somebody who leads nothing here, or unreadable. */
  | { readonly kind: 'inertMember'; readonly row: TeamMemberId; readonly by: Person; readonly why: InertMember }
  /** The member alone answered for the own institution. */
  | { readonly kind: 'ownHead'; readonly person: Person; readonly proposal: number }
  | { readonly kind: 'mandateOverdue'; readonly person: Person; readonly proposal: number; readonly due: PlainDate }
  | { readonly kind: 'mandateEnds'; readonly person: Person; readonly ends: PlainDate }
  | { readonly kind: 'seatMissing'; readonly institution: Institution; readonly name: string }
  /** Something to do whose owner is in the team no more, or whose team is no more. */
  | { readonly kind: 'actionOwnerLeft' | 'actionOfEndedTeam'; readonly action: TeamActionId; readonly text: string; readonly owner: Person; readonly due: PlainDate }
);

export type InertMember = 'broken' | 'changed' | 'afterSubmission' | 'notLeader' | 'notEntitled' | 'noMember';

const named = ({ people }: TeamFacts, id: PersonId): Person => people.get(id) ?? { id, name: String(id) };

const ofTeam = (facts: TeamFacts, team: CoreTeam): readonly TeamFinding[] => {
  const { id, composition } = team;
  const subject = { kind: 'coreTeam', id } as const;
  const others = composition === undefined ? [] : (facts.teamsOf.get(composition) ?? []).filter(other => other.id !== id).map(other => other.id);
  const isThere = composition !== undefined && facts.documents.get(composition)?.kind === 'teamComposition';
  return [
    ...(team.subject ? [] : [{ subject, kind: 'noSubject' } as const]),
    ...(isThere ? [] : [{ subject, kind: 'noComposition' } as const]),
    ...(composition !== undefined && others.length > 0 ? [{ subject, kind: 'sharedDocument', document: composition, others } as const] : [])
  ];
};

const ofSubmissions = (facts: TeamFacts, team: CoreTeam, on: PlainDate): readonly TeamFinding[] =>
  (team.composition === undefined ? [] : facts.editionsOf.get(team.composition) ?? []).flatMap((log): readonly TeamFinding[] => {
    const approval = approvalOn(facts, log, on);
    if (approval.status === 'drafting') return [];
    const { submit, proof } = approval.round;
    const found = verified(facts, team, submit, proof);
    const subject = { kind: 'coreTeam', id: team.id } as const;
    if (found.status === 'none') return [{ subject, kind: 'noProposal', number: log.edition, by: named(facts, submit.by), why: found.why }];
    return found.status === 'unverified' ? [{ subject, kind: 'unverifiedProposal', number: log.edition, because: found.because }] : [];
  });

const whyInert = (facts: TeamFacts, team: CoreTeam, row: TeamMemberRow, relied: ReadonlySet<TeamMemberId>, submitted: ReadonlySet<number>): InertMember | undefined => {
  if (!row.untouched) return 'changed';
  switch (row.kind) {
    case 'broken': return 'broken';
    case 'join': {
      if (relied.has(row.id)) return undefined;
      if (submitted.has(row.proposal)) return 'afterSubmission';
      return ledAt(facts, team, row.by, momentAt(row.at)) ? undefined : 'notLeader';
    }
    case 'leave': {
      const proposals = proposalsOn(facts, team, dayOf(row.at));
      const theirs = proposals.filter(({ at, members }) => at <= row.at && members.some(({ person }) => person.id === row.person.id));
      if (theirs.length === 0) return 'noMember';
      return theirs.some(({ institution }) => mayEnd(facts, team, { person: row.person.id, institution }, row.by, row.at)) ? undefined : 'notEntitled';
    }
    default: return row satisfies never;
  }
};

const ofRows = (facts: TeamFacts, team: CoreTeam, on: PlainDate): readonly TeamFinding[] => {
  const submissions = (team.composition === undefined ? [] : facts.editionsOf.get(team.composition) ?? [])
    .flatMap(({ counted }) => counted.flatMap(entry => (entry.kind === 'submit' && dayOf(entry.at) <= on && ledAt(facts, team, entry.by, entry) ? [entry] : [])));
  const relied = new Set(submissions.flatMap(submit => rowsSubmitted(facts, team.id, submit).map(({ id }) => id)));
  const submitted = new Set(submissions.map(({ edition }) => edition));
  return (facts.membersOf.get(team.id) ?? []).filter(({ at }) => dayOf(at) <= on).flatMap((row): readonly TeamFinding[] => {
    const why = whyInert(facts, team, row, relied, submitted);
    return why === undefined ? [] : [{ subject: { kind: 'coreTeam', id: team.id }, kind: 'inertMember', row: row.id, by: named(facts, row.by), why }];
  });
};

const ofSeats = (facts: TeamFacts, { team: { id }, on, seats, missing, leaders }: Composition): readonly TeamFinding[] => {
  const subject = { kind: 'coreTeam', id } as const;
  return [
    ...(leaders.length === 0 ? [{ subject, kind: 'noTeamLeader' } as const] : []),
    ...seats.flatMap(({ person, proposal, standing, expiring, ends, proposed }): readonly TeamFinding[] => [
      ...(standing.status === 'given' && standing.ownHead ? [{ subject, kind: 'ownHead', person, proposal } as const] : []),
      ...[{ proposal, standing }, ...(proposed ? [proposed] : [])].flatMap((one): readonly TeamFinding[] => (
        one.standing.status === 'pending' && one.standing.due < on
          ? [{ subject, kind: 'mandateOverdue', person, proposal: one.proposal, due: one.standing.due }] : [])),
      ...(expiring && ends !== undefined ? [{ subject, kind: 'mandateEnds', person, ends } as const] : [])
    ]),
    ...missing.map(({ institution }): TeamFinding => ({ subject, kind: 'seatMissing', institution, name: institutionName(facts, institution) }))
  ];
};

/** What there is to look at in one team on a day; `composition` is its own of that day. */
export const findingsOfTeam = (facts: TeamFacts, composition: Composition, actions: readonly TeamAction[] = []): readonly TeamFinding[] => {
  const { team, on } = composition;
  return [
    ...ofTeam(facts, team), ...ofSubmissions(facts, team, on), ...ofRows(facts, team, on), ...ofSeats(facts, composition),
    ...actionFindings([composition], [team], actions, on)
  ];
};

/** The same of all teams of a day, and of what those that are no more have left to do. Rows of teams that no list knows are nobody's. */
export const teamFindings = (facts: TeamFacts, on: PlainDate, actions: readonly TeamAction[] = []): readonly TeamFinding[] => {
  const compositions = compositionsOn(facts, on);
  return [
    ...compositions.flatMap(composition => findingsOfTeam(facts, composition)),
    ...actionFindings(compositions, facts.teams, actions, on)
  ];
};
