import type * as estonian from '../et-ee/policyMap';

const count = (one: string, many: string): ((n: number) => string) => n => (n === 1 ? `1 ${one}` : `${n} ${many}`);

const names = (list: readonly string[]): string => list.join(', ');

export const policyMap: typeof estonian.policyMap = {
  title: 'Policy map',
  subtitle: 'Policy areas with their leaders, core teams and services',
  defaultView: 'View when opened',
  viewMap: 'Map',
  viewMatrix: 'Matrix',
  viewList: 'List',
  views: 'View',
  hideHorizontal: 'Hide horizontal policies',
  searchLabel: 'Search for a person, unit, agency or service',

  services: count('service', 'services'),
  team: n => `team of ${n}`,
  gaps: count('gap', 'gaps'),
  members: count('member', 'members'),

  empty: 'On this day there are no policy areas on the map.',
  emptyNext: 'Choose another day or add an area.',
  filteredToNothing: 'No area fits the filter.',

  field: 'Field',
  withoutField: 'Without a field',
  horizontal: 'Horizontal policies',
  horizontalOne: 'horizontal',
  headVacant: 'no deputy secretary general',
  noLeader: 'no leader',
  substitute: person => `substitute ${person}`,
  department: 'Department',
  noAgency: 'agency unknown',
  looseServices: 'Services without an area',

  filterGaps: 'Gaps',
  filterField: 'Field',
  filterAgency: 'Service of an agency',
  everything: 'All',
  gapSummary: 'Gaps on the map',
  noGaps: 'No gaps',
  gapNames: {
    noLeader: 'no leader',
    doubledLeader: 'several leaders',
    noDepartment: 'no department',
    noField: 'no field',
    noGoals: 'no goals',
    noServices: 'no services',
    noTeam: 'no core team',
    serviceWithoutManager: 'service without manager',
    doubledManager: 'several service managers',
    serviceWithoutArea: 'service without area'
  },
  moreGaps: n => `${n} more`,
  moreServices: n => `${n} more services`,

  places: (places, areas) => `${count('place', 'places')(places)} in ${count('area', 'areas')(areas)}`,
  noPlaces: 'Nothing on the map was found.',
  stepOf: (n, of) => `${n}/${of}`,
  nextPlace: 'Next match',
  previousPlace: 'Previous match',
  placeKinds: {
    area: 'name', leader: 'leader', substitute: 'substitute', member: 'core team', service: 'service', manager: 'service manager',
    agency: 'agency', department: 'department', field: 'field', head: 'deputy secretary general', goal: 'goal'
  },
  place: (kind, name) => `${kind}: ${name}`,

  canvas: 'Map of policy areas',
  canvasHelp: 'Arrow keys move on the map, + and − zoom, 0 shows the whole map, Enter opens an area. The same content is there as a list.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Show the whole map',
  levels: { far: 'Names and gaps', middle: 'Leaders and counts', near: 'Services' },
  relatedLegend: 'related area',
  sharedLegend: 'shared service',

  matrix: 'Areas and agencies',
  matrixArea: 'Area',
  matrixTotal: 'Services',
  withoutManager: n => (n === 1 ? 'no manager' : `${n} without manager`),
  noServicesInCell: 'no services',

  list: 'List of policy areas',
  columns: {
    area: 'Area', leader: 'Leader', department: 'Department', tere: 'TERE activity', team: 'Team', services: 'Services', gaps: 'Gaps'
  },

  changesPast: from => `What has changed: ${from} to today`,
  changesComing: to => `What changes: today to ${to}`,
  noChanges: 'The map is the same as today.',
  changes: {
    areaBegan: area => `${area} joins the map`,
    areaEnded: area => `${area} leaves the map`,
    leadersChanged: (area, before, after) => `${area}: leader ${before} → ${after}`,
    serviceBegan: service => `Service ${service} begins`,
    serviceEnded: service => `Service ${service} ends`,
    managersChanged: (service, before, after) => `${service}: service manager ${before} → ${after}`,
    teamJoined: (area, people) => `${area}: ${names(people)} joins the core team`,
    teamLeft: (area, people) => `${area}: ${names(people)} leaves the core team`,
    headsChanged: (unit, before, after) => `${unit}: deputy secretary general ${before} → ${after}`,
    goalBegan: (area, goal) => `${area}: new goal “${goal}”`,
    goalEnded: (area, goal) => `${area}: goal “${goal}” ends`
  },
  nobody: 'vacant',

  panelArea: 'Policy area',
  panelHorizontal: 'Horizontal policy',
  panelService: 'Service',
  notOnDay: day => `It is not on the map as of ${day}.`,
  unknownArea: 'There is no such area.',
  unknownService: 'There is no such service.',
  leader: 'Leader',
  since: day => `since ${day}`,
  until: day => `until ${day}`,
  validity: 'Valid',
  openEnded: 'open-ended',
  tere: 'TERE activity',
  coreTeam: 'Core team',
  servicesTitle: 'Services',
  manager: 'Service manager',
  agency: 'Agency',
  goals: 'Goals',
  goalSources: {
    HEA: 'HEA development plan', RTA: 'RTA development plan', governmentProgramme: 'Government action programme',
    ministryPlan: 'Ministry development plan', other: 'other source'
  },
  baseline: 'Baseline',
  target: year => (year === undefined ? 'Target' : `Target ${year}`),
  dataSource: 'Data source',
  related: 'Related areas',
  laws: 'Laws',
  informationSystems: 'Information systems',
  order: 'Confirming order',
  about: 'About',
  servicePage: 'Page of the service',
  inAreas: 'Policy areas',
  history: 'History',
  showHistory: 'Show the history of changes',
  suggestions: 'Suggestions',
  suggest: 'Suggest an improvement',
  missing: 'What is missing',

  editArea: 'Edit area',
  editService: 'Edit service',
  addArea: 'Add area',
  addService: 'Add service',
  addLeader: 'Appoint leader',
  addManager: 'Appoint service manager',
  addMember: 'Add team member',
  editHolder: person => `Edit role holder row: ${person}`,
  endHolder: person => `End: ${person}`,
  endRow: 'End',
  addGoal: 'Add goal',
  importXlsx: 'Import from Excel',

  exportFile: day => `Policy map ${day}`,
  exportSheet: 'Areas and services',
  exportColumns: {
    area: 'Policy area', shortName: 'Short name', horizontal: 'Horizontal', field: 'Field', head: 'Deputy secretary general',
    department: 'Department', leader: 'Leader', substitute: 'Substitute', tere: 'TERE activity', team: 'Core team', agency: 'Agency',
    service: 'Service', manager: 'Service manager', gaps: 'Gaps', order: 'Confirming order', from: 'Valid from', until: 'Valid until', sample: 'Sample'
  },
  exportFailed: 'The Excel file could not be made. Check the network and try again.',
  printMap: 'Print on A3',
  printTitle: day => `Policy map as of ${day}`
};
