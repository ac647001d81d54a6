import type * as estonian from '../../et-ee/serviceMap';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const serviceMap: typeof estonian.serviceMap = {
  title: 'Service map',
  subtitle: 'Services of agencies, support services of the ministry, and whether what is said of them is true.',
  views: { services: 'Services', supportServices: 'Support services', correctness: 'Is it true' },
  settings: { defaultView: 'View on opening' },
  layout: 'Order',
  layouts: { agency: 'By agency', area: 'By policy area' },
  emptyTitle: 'There are no services yet',
  emptyText: 'The quality manager adds them to the lists “Services” and “Support services”.',
  search: { services: 'Find a service, agency, area or manager', supportServices: 'Find a support service, process, leader or owner', correctness: 'Find a card or who answers for it' },
  nothing: 'Nothing fits the search and the filters.',
  exportFailed: 'The Excel file could not be made. Try again.',

  kinds: { policyArea: 'Policy area', service: 'Service', supportService: 'Support service' },
  servicesLabel: 'Services',
  supportLabel: 'Support services',
  correctnessLabel: 'Whether cards are true',
  noAgency: 'Agency unknown',
  noArea: 'Under no area',
  columns: {
    service: 'Service', agency: 'Agency', manager: 'Manager', team: 'Core team', areas: 'Areas', standing: 'Is it true',
    card: 'Card', kind: 'Kind', keepers: 'Confirmed by', confirmed: 'Confirmed as of', due: 'What to do', until: 'Holds until',
    supportService: 'Support service', purpose: 'Purpose', leader: 'Leader', substitute: 'Substitute', code: 'Code', process: 'Process', owner: 'Owner', holder: 'Held by',
    state: 'State', description: 'Description', link: 'Page', acting: 'Expert acting as manager', sample: 'Sample'
  },
  noManager: 'no manager',
  noLeader: 'no leader',
  substitutes: names => `substitute ${names}`,
  team: (members, pending) => `${members === 0 ? 'no members' : counted(members, 'member', 'members')}${pending === 0 ? '' : `, waiting for a mandate ${pending}`}`,
  noTeam: 'no team of its own',
  standingComing: 'In a moment',

  processes: count => counted(count, 'process', 'processes'),
  noProcesses: 'No processes are written down.',
  partOf: document => `part of ${document}`,
  ownerVacant: 'vacant',
  noOwner: 'no owner',
  reviewLate: 'review overdue',
  open: name => `Open the card: ${name}`,

  mine: 'My cards',
  others: 'Other cards',
  noKeeper: 'nobody',
  counts: 'Cards by state',
  countOf: (status, count) => `${status}: ${count}`,
  todo: {
    confirmed: until => `next by ${until}`,
    due: until => `was due by ${until}`,
    never: 'confirm for the first time',
    notTrue: points => `mend: ${points}`
  },

  filters: { agency: 'Agency', area: 'Policy area', led: 'Leader', standing: 'Is it true', whose: 'Whose cards', any: 'All' },
  vacantChoice: 'Without a leader',
  mineChoice: 'Mine to confirm',

  panel: {
    edit: { policyArea: 'Edit the area', service: 'Edit the service', supportService: 'Edit the support service' },
    about: 'About', leader: { policyArea: 'Policy leader', service: 'Service manager', supportService: 'Support service leader' },
    team: 'Core team', purpose: 'Purpose', areas: 'Policy areas', services: 'Services', processes: 'Processes', goals: 'Goals',
    since: day => `since ${day}`, until: day => `until ${day}`,
    toMap: 'Open on the policy map', toRegister: 'Open in the register of processes', toTeam: team => `Open the team: ${team}`,
    toRoles: name => `${name}: all relations`,
    unknown: 'There is no such card',
    unknownText: 'The link names a service or an area that is not in the lists, or that you may not see.',
    notOnDay: day => `It is not on the map as of ${day}.`,
    teamsComing: 'Core teams are still being read.'
  },

  findings: {
    none: 'All confirmations count.',
    text: 'These confirmations do not count. Their rows stay in the list.',
    openList: 'Open the list “Confirmations”',
    line: (card, by, day) => `${card}: ${by}, ${day}`,
    unknownCard: id => `card no ${id}`
  },
  sheets: {
    services: day => `Service map ${day}`, servicesSheet: 'Services',
    supportServices: day => `Support services ${day}`, supportSheet: 'Support services',
    correctness: day => `Is it true ${day}`, correctnessSheet: 'Is it true'
  }
};
