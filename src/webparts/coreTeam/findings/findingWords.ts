import type { PersonId } from '../../../domain/identity';
import { institutionName } from '../../../domain/teams/mandates';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import type { TeamFinding } from '../../../domain/teams/teamFindings';
import type { Strings } from '../../../loc';
import type { WorkStrings } from '../../../loc/work';

/** A finding about a team as a sentence. */
export const findingWords = (finding: TeamFinding, facts: TeamFacts, nameOf: (person: PersonId) => string, { common }: Strings, { coreTeam: { findings: words, standing } }: WorkStrings): string => {
  switch (finding.kind) {
    case 'noSubject':
    case 'noComposition':
    case 'noTeamLeader': return words[finding.kind];
    case 'sharedDocument': return words.sharedDocument(finding.others.map(id => facts.teams.find(team => team.id === id)?.name ?? String(id)).join(', '));
    case 'noProposal': return words.noProposal(finding.number, nameOf(finding.by), words.whyNoProposal[finding.why]);
    case 'unverifiedProposal': return words.unverifiedProposal(finding.number, standing[finding.because]);
    case 'inertMember': return words.inertMember(finding.row, nameOf(finding.by), words.whyInert[finding.why]);
    case 'ownHead': return words.ownHead(nameOf(finding.person));
    case 'mandateOverdue': return words.mandateOverdue(nameOf(finding.person), common.date(finding.due));
    case 'mandateEnds': return words.mandateEnds(nameOf(finding.person), common.date(finding.ends));
    case 'seatMissing': return words.seatMissing(institutionName(facts, finding.institution));
    default: return finding satisfies never;
  }
};
