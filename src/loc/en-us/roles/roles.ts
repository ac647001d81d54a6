import type { FateStatus } from '../../../domain/people/relations/handover';
import type { WhoKind } from '../../../domain/people/relations/subject';
import type { TieCapacity, TieKind } from '../../../domain/people/relations/tie';
import type { ResponsibilityPart } from '../../../domain/people/responsibility';
import type { MandateRight } from '../../../domain/teams/team';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Roles and responsibility: who it is, role cards, responsibility matrix and handover. */
export const roles = {
  title: 'Roles and responsibility',
  subtitle: 'Who answers for what today, what a role means, and what is left without an owner when somebody goes.',
  views: { who: 'Who is it?', cards: 'Role cards', matrix: 'Responsibility', handover: 'Handover' },
  emptyTitle: 'There are no roles yet',
  emptyText: 'The quality manager adds roles and their holders to the lists "Roles" and "Role holders".',
  settings: { defaultView: 'View on opening', hideOthers: 'Hide roles without a key', hideForums: 'Hide meetings in the responsibility matrix' },
  openRoles: 'Open the list "Roles"', openHolders: 'Open the list "Role holders"',

  search: {
    label: 'Search a person, role, unit, organisation, area or service',
    leaving: 'Search the person or unit that hands over',
    nothing: 'Nothing found. Try another word or another day.',
    type: 'Type at least one word.',
    noRole: 'no role on that day'
  },
  whoKinds: {
    person: 'Person', role: 'Role', unit: 'Unit', organisation: 'Organisation', policyArea: 'Policy area', service: 'Service', supportService: 'Support service'
  } satisfies Record<WhoKind, string>,
  startTitle: 'Who is it?',
  startText: 'Choose a person, role, unit, organisation, area or service. You see all that they have to do with on the chosen day.',
  unknownTitle: 'Not in the lists',
  unknownText: 'The link leads to something that the lists do not have or that you cannot see. Search by name.',
  nothingOn: (day: string): string => `As of ${day} the lists name nothing.`,
  summary: (count: number): string => counted(count, 'relation', 'relations'),
  dual: (names: string): string => `Several roles at once: ${names}`,
  approvalsComing: 'Approvals and core teams are still loading.',
  approvalsMissing: 'Approvals or core teams could not be read, so they are missing here.',
  toHandover: 'Make the handover list',

  kinds: {
    role: 'Roles', policyArea: 'Policy areas', service: 'Services', supportService: 'Support services', document: 'Processes and instructions',
    jobDescription: 'Job descriptions', forum: 'Meetings and teams', activity: 'Activities of the management calendar', approval: 'Open approvals',
    suggestion: 'Suggestions that wait', improvement: 'Reviews and improvements',
    coreTeam: 'Core teams', card: 'Cards that wait to be confirmed', meetingItem: 'Subjects that wait for a meeting',
    teamAction: 'Actions of core teams', teamDecision: 'Decisions of core teams'
  } satisfies Record<TieKind, string>,
  capacities: {
    holder: 'holds', substitute: 'stands in', leader: 'leads', teamMember: 'in the core team', fieldLeader: 'leads the field', departmentHead: 'heads the department',
    manager: 'manages the service', owner: 'owner', partOwner: 'answers for a part', ownPost: 'own post', lineManager: 'line manager',
    answers: 'answer awaited', submitted: 'submitted', drafting: 'drafting', responsibleForSuggestion: 'answers the suggestion',
    reviewResponsible: 'carries out the review', improvementOwner: 'carries it out', ofPlace: 'belongs here', chair: 'chairs', member: 'member',
    invited: 'invited as needed', responsible: 'responsible', preparer: 'prepares', checker: 'checks', executor: 'carries out',
    actingManager: 'acts as service manager', serviceMember: 'member as service manager',
    comingMember: 'member who is to begin', proposedMember: 'proposed as a member, mandate pending', keeper: 'keeps the card true', proposer: 'proposed it', doer: 'does it',
    answersForDecision: 'answers for the decision'
  } satisfies Record<TieCapacity, string>,
  insteadOf: (names: string): string => `in place of ${names}`,
  everywhere: 'in the whole governance area',
  edition: (number: number): string => `ed. ${number}`,
  proposal: (number: number): string => `proposal ${number}`,
  mandate: { decide: 'right to decide', answer: 'responsibility', share: 'sharing information', resources: 'resources' } satisfies Record<MandateRight, string>,
  confirmed: { never: 'never confirmed', last: (day: string): string => `confirmed ${day}`, notTrue: 'needs mending' },
  due: (day: string): string => `due ${day}`,
  since: (day: string): string => `since ${day}`,
  until: (day: string): string => `until ${day}`,
  substitutedBy: (names: string): string => `Standing in: ${names}`,
  nobodyHolds: 'Nobody holds it on that day.',

  cards: {
    search: 'Search a role, duty or holder',
    keyTitle: 'Key roles', othersTitle: 'Other roles',
    othersText: 'Posts that own processes of the support services.',
    duties: (count: number): string => `Duties and responsibilities: ${count}`,
    overview: 'Keeps an overview of:',
    noDuties: 'The source lists no duties of its own.',
    source: (section: string): string => `Source: ${section}`,
    holders: 'Holders', none: 'vacant',
    also: (names: string): string => `also ${names}`,
    open: (name: string): string => `${name}: all relations`,
    nothing: 'No role fits the search.'
  },

  parts: { decides: 'decides', answers: 'answers for it', asked: 'is asked', told: 'is told' } satisfies Record<ResponsibilityPart, string>,
  partLetters: { decides: 'D', answers: 'R', asked: 'A', told: 'T' } satisfies Record<ResponsibilityPart, string>,
  matrix: {
    label: 'Responsibility matrix', row: 'Process or meeting', others: 'No role',
    search: 'Search a process or meeting',
    explain: 'Only what the lists say: the owner answers; steps of approval and signature decide; who coordinates is asked; who was given it to read is told. '
      + 'In a meeting the chair decides, members are asked, whoever is invited as needed is told.',
    groups: { process: 'Processes and instructions', forum: 'Meetings and teams' },
    filters: { kind: 'What to show', role: 'Role', any: 'all' },
    byRole: 'Columns by role', byPart: 'Columns by responsibility',
    chips: { role: (name: string): string => `Role: ${name}` },
    nothing: 'No row fits the search and filters.',
    none: 'the lists do not say',
    sheet: 'Responsibility', file: (day: string): string => `Responsibility matrix ${day}`
  },

  handover: {
    startTitle: 'Handover',
    startText: 'Choose a person or unit, and the last day above. The list says what is left without an owner from the next day, and who takes over.',
    title: (name: string): string => `Handover: ${name}`,
    lastDay: (day: string): string => `Last day ${day}`,
    summary: (all: number, open: number): string =>
      `${counted(all, 'thing', 'things')}, ${open === 0 ? 'none' : open} of them left without an owner.`,
    ticked: (done: number, all: number): string => `${done} of ${all} handed over`,
    tick: (name: string): string => `Handed over: ${name}`,
    kept: 'Ticks are kept for you alone, in this browser.',
    onlyOpen: 'Only what is left without an owner',
    nothing: 'By the lists there is nothing to hand over on that day.',
    nothingOpen: 'Nothing is left without an owner.',
    denied: 'A handover list is seen by the person, their manager, the personnel partner and the quality manager.',
    fates: {
      ownerless: 'left without an owner', later: 'without an owner for a time', needsPlace: 'needs a new place', standIn: 'somebody stands in', takenOver: 'taken over',
      shared: 'stays with others', ends: 'ends by itself'
    } satisfies Record<FateStatus, string>,
    /** Of a seat in a team: the mandate was the member's own. */
    seatFates: {
      ownerless: 'seat left vacant', later: 'seat vacant for a time', needsPlace: 'needs a new mandate', takenOver: 'another takes the seat', shared: 'others represent it'
    } satisfies Partial<Record<FateStatus, string>>,
    fate: {
      later: (names: string, day: string): string => `${names} from ${day}`,
      standIn: (names: string): string => `${names} stands in`,
      takenOver: (names: string): string => `${names} takes over`,
      shared: (names: string): string => `${names} goes on`,
      more: (count: number): string => `and ${count} more`
    },
    columns: { done: 'Handed over', kind: 'Kind', thing: 'Thing', capacity: 'Relation', detail: 'Detail', fate: 'What becomes of it', people: 'Who', from: 'From' },
    yes: 'yes', no: 'no',
    sheet: 'Handover', file: (name: string, day: string): string => `Handover ${name} ${day}`
  },
  exportFailed: 'The Excel file could not be made. Try again.'
};
