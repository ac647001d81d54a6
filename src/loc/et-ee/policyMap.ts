const count = (one: string, many: string): ((n: number) => string) => n => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** A set of names written as a list: "A, B". */
const names = (list: readonly string[]): string => list.join(', ');

export const policyMap = {
  title: 'Poliitikakaart',
  subtitle: 'Poliitikavaldkonnad, nende juhid, tuumiktiimid ja teenused',
  defaultView: 'Vaade avamisel',
  viewMap: 'Kaart',
  viewMatrix: 'Maatriks',
  viewList: 'Nimekiri',
  views: 'Vaade',
  hideHorizontal: 'Peida horisontaalpoliitikad',
  searchLabel: 'Otsi isikut, üksust, asutust või teenust',

  services: count('teenus', 'teenust'),
  team: (n: number): string => `tiimis ${n}`,
  gaps: count('lünk', 'lünka'),
  members: count('liige', 'liiget'),

  empty: 'Sellel päeval ei ole kaardil ühtegi poliitikavaldkonda.',
  emptyNext: 'Valige teine päev või lisage valdkond.',
  filteredToNothing: 'Ükski valdkond ei vasta filtrile.',

  field: 'Asekantsleri valdkond',
  withoutField: 'Asekantsleri valdkonnata',
  horizontal: 'Horisontaalpoliitikad',
  horizontalOne: 'horisontaalne',
  headVacant: 'asekantsler puudub',
  noLeader: 'juht puudub',
  substitute: (person: string): string => `asendab ${person}`,
  actingManager: (person: string): string => `${person}, teenusejuhi rollis ekspert`,
  mandates: { given: 'volitus antud', pending: 'ootab volitust' },
  department: 'Osakond',
  noAgency: 'asutus teadmata',
  looseServices: 'Ühegi valdkonnata teenused',

  filterGaps: 'Lüngad',
  filterField: 'Asekantsleri valdkond',
  filterAgency: 'Teenus asutuselt',
  everything: 'Kõik',
  gapSummary: 'Lüngad kaardil',
  noGaps: 'Lünki ei ole',
  gapNames: {
    noLeader: 'juht puudub',
    doubledLeader: 'mitu juhti',
    noDepartment: 'osakond puudub',
    noField: 'asekantsleri valdkond puudub',
    noGoals: 'eesmärgid puuduvad',
    noServices: 'teenused puuduvad',
    noTeam: 'tuumiktiim puudub',
    serviceWithoutManager: 'teenusejuht puudub',
    doubledManager: 'mitu teenusejuhti',
    serviceWithoutArea: 'teenus valdkonnata'
  },
  moreGaps: (n: number): string => `veel ${n}`,
  moreServices: (n: number): string => `veel ${n} teenust`,

  places: (places: number, areas: number): string =>
    `${count('koht', 'kohta')(places)} ${areas === 1 ? '1 valdkonnas' : `${areas} valdkonnas`}`,
  noPlaces: 'Kaardilt ei leitud midagi.',
  stepOf: (n: number, of: number): string => `${n}/${of}`,
  nextPlace: 'Järgmine leid',
  previousPlace: 'Eelmine leid',
  placeKinds: {
    area: 'nimi', leader: 'juht', substitute: 'asendaja', member: 'tuumiktiim', service: 'teenus', manager: 'teenusejuht',
    agency: 'asutus', department: 'osakond', field: 'valdkond', head: 'asekantsler', goal: 'eesmärk'
  },
  place: (kind: string, name: string): string => `${kind}: ${name}`,

  canvas: 'Poliitikavaldkondade kaart',
  canvasHelp: 'Nooleklahvid liiguvad kaardil, + ja − muudavad suurendust, 0 näitab tervet kaarti, Enter avab valdkonna. Sama sisu on ka nimekirjana.',
  zoomIn: 'Suurenda',
  zoomOut: 'Vähenda',
  zoomFit: 'Näita tervet kaarti',
  levels: { far: 'Nimed ja lüngad', middle: 'Juhid ja arvud', near: 'Teenused' },
  relatedLegend: 'seotud valdkond',
  sharedLegend: 'ühine teenus',

  matrix: 'Valdkonnad ja asutused',
  matrixArea: 'Valdkond',
  matrixTotal: 'Teenuseid',
  withoutManager: (n: number): string => (n === 1 ? 'juht puudub' : `${n} juhita`),
  noServicesInCell: 'teenuseid ei ole',

  list: 'Poliitikavaldkondade nimekiri',
  columns: {
    area: 'Valdkond', leader: 'Juht', department: 'Osakond', tere: 'TERE tegevus', team: 'Tiim', services: 'Teenused', gaps: 'Lüngad'
  },

  changesPast: (from: string): string => `Mis on muutunud: ${from} kuni täna`,
  changesComing: (to: string): string => `Mis muutub: tänasest kuni ${to}`,
  noChanges: 'Kaart on samasugune nagu täna.',
  changes: {
    areaBegan: (area: string): string => `${area} lisandub kaardile`,
    areaEnded: (area: string): string => `${area} lahkub kaardilt`,
    leadersChanged: (area: string, before: string, after: string): string => `${area}: juht ${before} → ${after}`,
    serviceBegan: (service: string): string => `Algab teenus ${service}`,
    serviceEnded: (service: string): string => `Lõpeb teenus ${service}`,
    managersChanged: (service: string, before: string, after: string): string => `${service}: teenusejuht ${before} → ${after}`,
    teamJoined: (area: string, people: readonly string[]): string => `${area}: tuumiktiimi tuleb ${names(people)}`,
    teamLeft: (area: string, people: readonly string[]): string => `${area}: tuumiktiimist lahkub ${names(people)}`,
    headsChanged: (unit: string, before: string, after: string): string => `${unit}: asekantsler ${before} → ${after}`,
    goalBegan: (area: string, goal: string): string => `${area}: uus eesmärk „${goal}“`,
    goalEnded: (area: string, goal: string): string => `${area}: lõpeb eesmärk „${goal}“`
  },
  nobody: 'täitmata',

  panelArea: 'Poliitikavaldkond',
  panelHorizontal: 'Horisontaalpoliitika',
  panelService: 'Teenus',
  notOnDay: (day: string): string => `Seda ei ole kaardil seisuga ${day}.`,
  unknownArea: 'Sellist valdkonda ei ole.',
  unknownService: 'Sellist teenust ei ole.',
  leader: 'Juht',
  since: (day: string): string => `alates ${day}`,
  until: (day: string): string => `kuni ${day}`,
  validity: 'Kehtivus',
  openEnded: 'tähtajatult',
  tere: 'TERE tegevus',
  coreTeam: 'Tuumiktiim',
  servicesTitle: 'Teenused',
  manager: 'Teenusejuht',
  agency: 'Asutus',
  goals: 'Eesmärgid',
  goalSources: {
    HEA: 'HEA arengukava', RTA: 'RTA arengukava', governmentProgramme: 'VV tegevusprogramm', ministryPlan: 'SoM arengukava', other: 'muu allikas'
  },
  baseline: 'Algtase',
  target: (year: number | undefined): string => (year === undefined ? 'Sihttase' : `Sihttase ${year}`),
  dataSource: 'Andmeallikas',
  related: 'Seotud valdkonnad',
  laws: 'Õigusaktid',
  informationSystems: 'Infosüsteemid',
  order: 'Kinnitav käskkiri',
  about: 'Lähemalt',
  servicePage: 'Teenuse leht',
  inAreas: 'Poliitikavaldkonnad',
  history: 'Ajalugu',
  showHistory: 'Näita muudatuste ajalugu',
  suggestions: 'Parendusettepanekud',
  suggest: 'Paku parandust',
  missing: 'Mis on puudu',

  editArea: 'Muuda valdkonda',
  editService: 'Muuda teenust',
  addArea: 'Lisa valdkond',
  addService: 'Lisa teenus',
  addLeader: 'Määra juht',
  addManager: 'Määra teenusejuht',
  addMember: 'Lisa tiimi liige',
  editHolder: (person: string): string => `Muuda rollitäitja rida: ${person}`,
  endHolder: (person: string): string => `Lõpeta: ${person}`,
  endRow: 'Lõpeta',
  addGoal: 'Lisa eesmärk',
  importXlsx: 'Impordi Excelist',

  exportFile: (day: string): string => `Poliitikakaart ${day}`,
  exportSheet: 'Valdkonnad ja teenused',
  exportColumns: {
    area: 'Poliitikavaldkond', shortName: 'Lühend', horizontal: 'Horisontaalne', field: 'Asekantsleri valdkond', head: 'Asekantsler',
    department: 'Osakond', leader: 'Juht', substitute: 'Asendaja', tere: 'TERE tegevus', team: 'Tuumiktiim', agency: 'Asutus',
    service: 'Teenus', manager: 'Teenusejuht', gaps: 'Lüngad', order: 'Kinnitav käskkiri', from: 'Kehtib alates', until: 'Kehtib kuni', sample: 'Näidis'
  },
  exportFailed: 'Exceli faili ei õnnestunud teha. Kontrollige võrku ja proovige uuesti.',
  printMap: 'Prindi A3-lehele',
  printTitle: (day: string): string => `Poliitikakaart seisuga ${day}`
};
