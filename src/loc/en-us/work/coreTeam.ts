import type { coreTeam as estonian } from '../../et-ee/work/coreTeam';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Core team: teams, one team's page, the mandate matrix. What is proposed stands in `teamProposal`, the meeting in `teamMeeting`. */
export const coreTeam: typeof estonian = {
  title: 'Core team',
  subtitle: 'Who belongs to the team, by which mandate, and what the team agrees on.',
  views: { teams: 'Teams', team: 'Team', meeting: 'Meeting', records: 'Decisions and actions', propose: 'Proposal', matrix: 'Mandates' },
  settings: {
    team: 'Team', noTeam: 'All teams', defaultView: 'View on opening', hideGoals: 'Hide goals', hideServices: 'Hide services',
    hideFormer: 'Hide former members', hideRecords: 'Hide actions and decisions'
  },
  allTeams: 'All teams',
  emptyTitle: 'There are no core teams yet',
  emptyText: 'The quality manager adds teams to the list “Core teams”.',
  unknownTitle: 'This team is not in the list',
  unknownText: 'The link leads to a team that does not exist or that you cannot see. Choose a team from the list.',
  notOnDay: day => `As of ${day} there is no such team.`,
  exportFailed: 'The Excel file could not be made. Check the network and try again.',
  openList: 'Open the list “Core teams”',

  search: { teams: 'Search for a team, a leader or a member', matrix: 'Search for a team, an institution or a person' },
  teams: {
    label: 'Core teams',
    mine: 'My teams', others: 'Other teams',
    nothing: 'No such team was found.',
    columns: { team: 'Team', subject: 'What for', leaders: 'Led by', members: 'Members', states: 'Mandates' }
  },
  subjects: { policyArea: 'Policy area', service: 'Service', supportService: 'Support service' },
  noSubject: 'not set',
  members: count => counted(count, 'member', 'members'),

  states: {
    given: 'Mandate given', pending: 'Pending', expiring: 'Expiring', returned: 'Returned', missing: 'Missing', unverified: 'Unverified', notSubmitted: 'Not submitted'
  },
  stateCount: (state, count) => `${state}: ${count}`,
  rejected: 'Rejected',
  withdrawn: 'Taken back',
  standing: {
    given: (day, names) => (names === '' ? `since ${day}` : `given by ${names}, ${day}`),
    ownHead: 'the member coordinated the own mandate',
    pending: names => (names === '' ? 'nobody heads the institution' : `waits for ${names}`),
    returned: (name, day) => `${name}, ${day}`,
    withdrawn: (name, day) => `taken back by ${name}, ${day}`,
    lists: 'the lists of the day of submission can no longer be checked',
    rows: 'the submitted text does not match the rows of the list',
    notSubmitted: (name, day) => `written by ${name}, ${day}`,
    ends: day => `until ${day}`,
    coming: day => `begins ${day}`,
    leaves: day => `leaves, last day ${day}`,
    change: 'Change'
  },
  holdsOn: 'open-ended',
  period: (from, until) => `${from}–${until}`,
  mandate: 'Mandate',
  noMandate: 'no mandate',

  team: {
    about: 'About the team',
    purpose: 'Purpose',
    noPurpose: 'The purpose of the team has not been written.',
    leader: 'Led by',
    leaderVacant: 'no leader is named',
    standsInFor: name => `in place of ${name}`,
    namedInstead: (name, day) => `in place of ${name}, who is away until ${day}`,
    next: 'Next meeting',
    nextOn: (day, time) => (time === undefined ? day : `${day} at ${time}`),
    nextNone: 'There are no meetings in the calendar.',
    toMeeting: 'Open the meeting',
    goals: 'Goals of the area',
    goalsNone: 'No goals are recorded.',
    services: 'Services',
    servicesNone: 'No services are recorded.',
    members: 'Members',
    noMembers: 'The team has no members on this day.',
    columns: { name: 'Name', institution: 'Institution or department', capacity: 'As what', period: 'From–until', mandate: 'Mandate', standing: 'State' },
    missing: 'Who is missing',
    missingAll: name => `${name}: there is no member.`,
    missingServices: (name, services) => `${name}: nobody represents the service ${services}.`,
    former: 'Former members',
    formerNone: 'There are no former members.',
    formerUntil: day => `until ${day}`,
    formerLeft: 'left'
  },

  matrix: {
    label: 'Mandate matrix',
    explain: 'Who sits from which institution in which team, and whether the head of the institution has given the mandate for it.',
    team: 'Team', institution: 'Institution or department', people: 'Who', states: 'State',
    layout: 'Order',
    layouts: { table: 'As a table', byTeam: 'By team', byInstitution: 'By institution' },
    filterState: 'State of the mandate', filterInstitution: 'Institution', any: 'All',
    nothing: 'There are no mandates with these choices.',
    blank: 'does not take part',
    open: (team, institution) => `Open: ${team}, ${institution}`,
    more: count => `and ${count} more`,
    file: day => `Mandate matrix ${day}`,
    sheet: 'Mandates',
    columns: {
      team: 'Team', institution: 'Institution or department', person: 'Name', capacity: 'As what', service: 'Service', term: 'Membership', from: 'From', until: 'Until',
      state: 'State', detail: 'Explanation', daysLeft: 'Working days left'
    }
  },

  panel: {
    cell: 'Mandates',
    people: 'Who takes part',
    nobody: 'Nobody takes part.',
    history: 'Proposals',
    historyNone: 'There are no proposals.',
    member: 'Member of the team',
    openTeam: 'Open the team',
    openMember: name => `Open: ${name}`,
    place: 'Institution',
    service: 'Service',
    unknownMember: 'This person is not in the team on this day',
    unknownProposal: 'There is no such proposal',
    unknownText: 'The link leads to something that is not there on the chosen day. Choose another day or close this panel.'
  },
  proposal: number => `Proposal ${number}`,
  proposalOf: (number, institution) => `Proposal ${number}: ${institution}`,
  proposedBy: (name, day) => `${name}, ${day}`,
  proposalText: 'Text of the proposal',
  proposalReason: 'Reason',
  notSent: 'The proposal has been written and not submitted.',
  textMissing: 'The text of the proposal was not found.',
  textFailed: 'The text of the proposal could not be read.',
  textLoading: 'Reading the text of the proposal'
};
