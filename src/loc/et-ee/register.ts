const days = (count: number): string => (count === 1 ? '1 päev' : `${count} päeva`);

/** "12 päeva pärast"; from three months on the days are no longer counted. */
const ahead = (count: number): string => {
  if (count === 0) return 'täna';
  if (count === 1) return 'homme';
  return count < 90 ? `${count} päeva pärast` : `${Math.round(count / 30.44)} kuu pärast`;
};

/** Protsessid ja juhendid: the register of VAJS documents. */
export const register = {
  title: 'Protsessid ja juhendid',
  subtitle: 'VAJSi dokumendid tugiteenuste kaupa: kes vastutab, milline versioon kehtib, millal üle vaadata',
  defaultView: 'Algvaade',
  hideDrafting: 'Peida loomisel dokumendid',
  viewGroups: 'Tugiteenused',
  viewFlat: 'Kõik dokumendid',
  search: 'Otsi tähist, pealkirja, omanikku või tugiteenust',
  gridLabel: 'VAJSi dokumendid',
  count: (shown: number, all: number): string => {
    const documents = shown === 1 ? '1 dokument' : `${shown} dokumenti`;
    return shown === all ? documents : `${documents} ${all}-st`;
  },

  columns: {
    code: 'Tähis',
    title: 'Pealkiri',
    kind: 'Liik',
    status: 'Olek',
    owner: 'Omanik',
    edition: 'Versioon ja käskkiri',
    review: 'Järgmine ülevaatus',
    supportService: 'Tugiteenus'
  },
  columnsTitle: 'Veerud',
  columnsHint: 'Tähis ja pealkiri on alati näha. Kitsas aknas jääb osa veerge kuvamata.',
  columnsReset: 'Taasta tavaline valik',

  statuses: {
    inForce: 'Kehtiv',
    confirmed: 'Kinnitatud',
    drafting: 'Loomisel',
    noEdition: 'Versioonita',
    merged: 'Ühendatud',
    ended: 'Kehtetu'
  },
  statusNotes: {
    inForce: (from?: string): string => (from ? `Kehtib alates ${from}.` : 'Kehtib; algust ei ole märgitud.'),
    confirmed: (from: string): string => `Kinnitatud, hakkab kehtima ${from}.`,
    drafting: 'Dokumenti koostatakse; tähist ja kehtivat versiooni sel veel ei ole.',
    noEdition: 'Dokument on kasutusel, kuid ühtegi kinnitatud versiooni ei ole registrisse kantud.',
    merged: (into: string): string => `Ühendatud dokumenti ${into}. Eraldi enam ei kehti.`,
    mergedNowhere: 'Ühendatud teise dokumenti, kuid registris ei ole märgitud, millisesse.',
    ended: (until?: string): string => (until ? `Kehtis kuni ${until}.` : 'Ei kehti enam.')
  },
  rounds: { open: 'Kooskõlastamisel', returned: 'Tagastatud', coordinated: 'Ootab käskkirja' },
  roundOf: (edition: number, status: string): string => `ver ${edition}: ${status.toLowerCase()}`,
  roundNotes: {
    open: (edition: number): string => `Versioon ${edition} on kooskõlastamisel.`,
    returned: (edition: number): string => `Versioon ${edition} tagastati koostajale.`,
    coordinated: (edition: number): string => `Versioon ${edition} on kooskõlastatud ja ootab käskkirja.`
  },
  unverified: 'Kontrollimata',
  unverifiedText: 'Ei õnnestunud kontrollida, mida loendid esitamise päeval ütlesid. Seni ei saa seda kooskõlastust tõendiks pidada.',
  logFailed: 'Menetluskäiku ei õnnestunud lugeda: register näitab ainult loendisse kantud versioone.',
  drafting: 'loomisel',
  noCode: 'tähiseta',
  partOf: (document: string): string => `osa: ${document}`,
  alsoCalled: (title: string): string => `ka: ${title}`,
  noOwner: 'omanik määramata',
  vacant: 'täitmata',
  moreServices: (count: number): string => `+${count}`,

  edition: (number: number): string => `ver ${number}`,
  order: (number: string): string => `käskkiri ${number}`,
  annex: (annex: string): string => (/^\d/.test(annex) ? `lisa ${annex}` : annex),
  noOrder: 'käskkirja ei ole',
  reviewAhead: (count: number): string => `ülevaatus ${ahead(count)}`,
  reviewLate: (count: number): string => `hilinenud ${days(count)}`,
  reviewStates: { fine: 'Ülevaatuse aeg ei ole käes', soon: 'Ülevaatus on lähedal', overdue: 'Ülevaatus on hilinenud' },
  reviewCycle: (months: number): string => (months === 1 ? 'iga kuu järel' : `iga ${months} kuu järel`),
  noReview: 'Ülevaatuse tähtaega ei ole, sest ükski versioon ei kehti.',
  noReviewDay: 'Ülevaatuse tähtaega ei saa arvutada, sest versiooni algus on märkimata.',

  groupCore: 'Põhiprotsess',
  groupCorePurpose: 'Poliitikavaldkondade juhtimine, mida tugiteenused toetavad',
  groupUnlisted: 'Tugiteenusteta dokumendid',
  groupUnlistedPurpose: 'Ükski tugiteenus neid ei loetle',
  groupGaps: 'Kasutamata tähised',
  groupGapsPurpose: 'Numbrid, mida ükski registri rida ei kanna',
  gapTitle: 'Seda tähist ei kanna ükski dokument',
  gapText: (code: string): string =>
    `Tähis ${code} jääb registris vahele: allikas ei nimeta, mis dokument seda kandis või kannab. Lünka ei täideta oletusega. Kui teate, mis selle tähisega on, andke teada kvaliteedijuhile.`,

  emptyTitle: 'Registris ei ole veel ühtegi dokumenti',
  emptyEditor: 'Lisage esimene dokument või tooge need Excelist.',
  emptyReader: 'Dokumendid lisab kvaliteedijuht.',
  nothingFound: 'Ükski dokument ei vasta otsingule ja filtritele.',

  filters: {
    kind: 'Liik',
    status: 'Olek',
    round: 'Kooskõlastamine',
    owner: 'Omanik',
    supportService: 'Tugiteenus',
    any: 'kõik',
    quick: 'Kiirvalikud',
    overdue: 'Ülevaatus hilinenud',
    mine: 'Minu vastutada',
    mineHint: 'Dokumendid, mille omaniku rolli täidate või mille täitjat asendate'
  },
  chips: {
    kind: (name: string): string => `Liik: ${name}`,
    status: (name: string): string => `Olek: ${name}`,
    round: (name: string): string => `Kooskõlastamine: ${name}`,
    owner: (name: string): string => `Omanik: ${name}`,
    supportService: (name: string): string => `Tugiteenus: ${name}`
  },

  commands: {
    addDocument: 'Lisa dokument',
    import: 'Too Excelist',
    columns: 'Vali veerud',
    expandAll: 'Ava kõik rühmad',
    collapseAll: 'Sulge kõik rühmad',
    edit: 'Muuda',
    addEdition: 'Lisa versioon',
    editEdition: (number: number): string => `Muuda versiooni ${number}`,
    addListing: 'Lisa tugiteenuse loetellu',
    editListing: (supportService: string): string => `Muuda loetelu rida: ${supportService}`,
    addHolder: 'Lisa rollitäitja',
    editHolder: (person: string): string => `Muuda rollitäitja rida: ${person}`,
    suggest: 'Paku parandust'
  },
  readOnlyDay: (when: string): string => `Seis ${when}. Muuta ja ettepanekuid teha saab tänases seisus.`,

  panel: {
    responsible: 'Omanik',
    inForce: 'Kehtiv versioon',
    review: 'Ülevaatus',
    editions: 'Kõik versioonid',
    listed: 'Tugiteenused, mis seda loetlevad',
    related: 'Seotud dokumendid',
    restriction: 'Juurdepääsupiirang',
    suggestions: 'Ettepanekud',
    history: 'Muudatuste ajalugu',
    showHistory: 'Näita ajalugu',
    role: 'Roll',
    holder: 'Täna täidab',
    holderOn: (when: string): string => `${when} täitis`,
    holderWill: (when: string): string => `${when} täidab`,
    substitute: 'Asendaja',
    organisation: 'Organisatsioon',
    edition: 'Versioon',
    valid: 'Kehtivus',
    order: 'Käskkiri',
    change: 'Mida muudeti',
    involved: 'Kaasatud',
    file: 'Ava versiooni fail',
    original: 'Originaal dokumendihalduses',
    due: 'Tähtaeg',
    cycle: 'Välp',
    mark: 'Märge',
    basis: 'Alus',
    restrictionDays: 'Piirang kehtib',
    informationHolder: 'Teabevaldaja',
    wholeDocument: 'kogu dokument',
    part: (title: string): string => `osa „${title}“`,
    noPart: 'Tugiteenused seda dokumenti ei loetle.',
    noEditions: 'Ühtegi versiooni ei ole registrisse kantud.',
    current: 'kehtiv',
    future: 'tulemas',
    past: 'lõppenud',
    round: 'Kooskõlastamine',
    readRound: 'Loe teksti ja menetluskäiku',
    fromLog: 'menetluskäigust',
    fromLogHint: 'Versiooni kinnitas menetluskäik; loendisse ei ole seda vaja kanda.',
    readText: 'Loe versiooni teksti'
  },
  related: {
    parent: 'Põhidokument',
    part: 'Juhend või vorm selle all',
    mergedFrom: 'Siia ühendatud',
    mergedInto: 'Ühendatud dokumenti'
  },
  days: {
    both: (from: string, until: string): string => `${from}–${until}`,
    from: (from: string): string => `alates ${from}`,
    until: (until: string): string => `kuni ${until}`,
    open: 'tähtajatult'
  },

  notFoundTitle: 'Dokumenti ei leitud',
  notFoundText: 'Link viitab dokumendile, mida registris ei ole või mida Te ei näe. Otsige seda pealkirja või tähise järgi.',

  fileName: (day: string): string => `Protsessid ja juhendid ${day}`,
  sheet: 'Register',
  exported: {
    partOf: 'Osa dokumendist',
    holder: 'Täitja',
    order: 'Käskkiri',
    inForceFrom: 'Kehtib alates',
    reviewState: 'Ülevaatuse seis',
    round: 'Kooskõlastamine',
    group: 'Rühm'
  },
  exportFailed: 'Eksport ei õnnestunud. Register on endine; proovige hetke pärast uuesti.'
};
