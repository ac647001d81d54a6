import type { CalendarFinding } from '../calendar/calendarFindings';
import type { DocumentFinding } from '../documents/gaps';
import type { RoleFinding } from '../people/roleFindings';
import type { Gap } from '../policy/gaps';
import { institutionKey } from '../teams/team';
import type { TeamFinding } from '../teams/teamFindings';
import type { RowFinding } from './rows';
import { subjectKey } from './subject';

/** Tähelepanek: something a person should look at. It blocks nothing; the screen puts it into words. */
export type Finding = DocumentFinding | Gap | RoleFinding | RowFinding | CalendarFinding | TeamFinding;
export type FindingKind = Finding['kind'];

/** `finding` asks for an act; `information` explains what would otherwise look like a mistake. */
export type Severity = 'finding' | 'information';

export const severities: Readonly<Record<FindingKind, Severity>> = {
  codeMerged: 'information',
  codeEnded: 'information',
  codeUnknown: 'finding',
  duplicateCode: 'finding',
  noCode: 'finding',
  codeOnDrafting: 'finding',
  parentMissing: 'finding',
  mergedNowhere: 'finding',
  noOwner: 'finding',
  ownerVacant: 'finding',
  notInForce: 'finding',
  draftingInForce: 'finding',
  editionsOverlap: 'finding',
  noOrder: 'finding',
  logDiffers: 'finding',
  logUnverified: 'finding',
  reviewOverdue: 'finding',
  noLeader: 'finding',
  doubledLeader: 'finding',
  noField: 'finding',
  noDepartment: 'finding',
  noTeam: 'information',
  noServices: 'information',
  noGoals: 'finding',
  serviceWithoutManager: 'finding',
  doubledManager: 'finding',
  serviceWithoutArea: 'information',
  roleVacant: 'finding',
  roleDoubled: 'finding',
  roleNotRecorded: 'information',
  holderWithoutScope: 'finding',
  roleExpired: 'finding',
  substituteOfUnknown: 'finding',
  substituteOfSubstitute: 'finding',
  backwards: 'finding',
  unknownReference: 'finding',
  badRow: 'finding',
  forumWithoutRule: 'finding',
  forumWithoutChair: 'finding',
  ruleBroken: 'finding',
  tooFewPlanned: 'finding',
  usualNotPlanned: 'information',
  tooFewHeld: 'finding',
  usualNotHeld: 'information',
  entryInert: 'finding',
  improvementLate: 'finding',
  meetingsConflict: 'finding',
  noSubject: 'finding',
  noComposition: 'finding',
  noTeamLeader: 'finding',
  sharedDocument: 'finding',
  noProposal: 'finding',
  unverifiedProposal: 'finding',
  inertMember: 'finding',
  ownHead: 'information',
  mandateOverdue: 'finding',
  mandateEnds: 'finding',
  seatMissing: 'finding',
  actionOwnerLeft: 'finding',
  actionOfEndedTeam: 'finding'
};

export const severityOf = (finding: Finding): Severity => severities[finding.kind];

/** What tells apart two findings of one kind about one subject. */
const detailOf = (finding: Finding): string | number => {
  switch (finding.kind) {
    case 'ownerVacant': return finding.role;
    case 'logDiffers': return `${finding.difference.edition} ${finding.difference.what}`;
    case 'roleVacant':
    case 'roleDoubled': return finding.role;
    case 'unknownReference': return `${finding.column} ${finding.id}`;
    case 'entryInert': return `${finding.list} ${finding.entry}`;
    case 'meetingsConflict': return finding.other;
    case 'sharedDocument': return finding.document;
    case 'noProposal':
    case 'unverifiedProposal': return finding.number;
    case 'inertMember': return finding.row;
    case 'ownHead':
    case 'mandateOverdue': return `${finding.person.id} ${finding.proposal}`;
    case 'mandateEnds': return finding.person.id;
    case 'seatMissing': return institutionKey(finding.institution);
    case 'actionOwnerLeft':
    case 'actionOfEndedTeam': return finding.action;
    case 'badRow': return `${finding.column ?? ''} ${finding.problem}`;
    default: return '';
  }
};

/** The same for the same finding on any day and after any reload; no other finding of that day has it. */
export const findingKey = (finding: Finding): string =>
  `${finding.kind} ${subjectKey(finding.subject)} ${detailOf(finding)}`.trim();
