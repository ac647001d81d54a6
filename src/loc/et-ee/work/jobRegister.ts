import type { ClauseHeading } from '../../../domain/jobDescriptions/clauses';
import type { WrittenContent } from '../../../domain/jobDescriptions/content';
import type { JobStanding } from '../../../domain/jobDescriptions/jobFilter';

type Template = WrittenContent['template'];

const headings = {
  general: 'Üldosa', unit: 'Struktuuriüksus', post: 'Teenistuskoht', managers: 'Vahetu juht', subordinates: 'Alluvad',
  substitutesFor: 'Teenistuja asendab', substitutedBy: 'Teenistuja asendaja', purpose: 'Teenistuskoha eesmärk', postGroup: 'Ametikoha grupp',
  status: 'Staatus', specialConditions: 'Eritingimused', tasks: 'Peamised teenistusülesanded', requirements: 'Nõuded teenistujale',
  education: 'Haridus', experience: 'Töökogemus', languages: 'Keeleoskus', skills: 'Teadmised ja oskused', qualities: 'Isikuomadused',
  computerSkills: 'Arvutioskus', expertise: 'Asjatundlikkus', clientFocus: 'Kliendikesksus', teamwork: 'Koostöö', leadership: 'Eestvedamine',
  additional: 'Lisanõuded', rightsAndResponsibilities: 'Õigused ja vastutus', rights: 'Õigused', responsibilities: 'Vastutus',
  review: 'Ülevaatamine', tools: 'Töövahendid', changes: 'Ametijuhendi muutmine'
} satisfies Record<ClauseHeading, string>;

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** Register, coverage, reading and comparison of job descriptions and of other documents that are coordinated. */
export const jobRegister = {
  gridLabel: 'Ametijuhendid üksuste kaupa',
  search: 'Otsi teenistuskohta, pealkirja või üksust',
  inTexts: 'Otsi ka tekstidest',
  inTextsLoading: 'Laen tekste',
  inTextsFailed: 'Tekste ei õnnestunud lugeda, seega otsitakse ainult pealkirjadest.',
  inTextsRead: (count: number): string => `Otsitakse ka tekstidest: ${counted(count, 'tekst', 'teksti')}`,
  inTextsPart: (read: number, all: number): string => `Otsitakse ka tekstidest: loetud on ${read} ${all}-st.`,
  foundInText: 'tekstis',
  count: (shown: number, all: number): string =>
    (shown === all ? counted(shown, 'rida', 'rida') : `${counted(shown, 'rida', 'rida')} ${all}-st`),
  nothingFound: 'Ükski rida ei vasta otsingule ja filtritele.',
  nothingOfUsualKinds: 'Ametijuhendeid ega töölepingu lisasid siin ei ole. Filtris saab valida ka muud dokumendid.',
  showAllKinds: 'Näita kõiki dokumente',
  nowhere: 'Üksuseta',

  columns: { title: 'Teenistuskoht', status: 'Olek', edition: 'Kehtiv versioon', round: 'Kooskõlastamine', review: 'Järgmine ülevaatus', draft: 'Mustand' },
  noJobDescription: 'Ametijuhend puudub',
  noEdition: 'Ükski versioon ei kehti',
  edition: (number: number): string => `ver ${number}`,
  from: (day: string): string => `alates ${day}`,
  until: (day: string): string => `kuni ${day}`,
  both: (from: string, until: string): string => `${from}–${until}`,
  always: 'tähtajatult',
  order: (number: string): string => `käskkiri ${number}`,
  orderAbout: (number: string, date?: string): string => (date ? `${date} käskkiri nr ${number}` : `käskkiri nr ${number}`),
  annex: (annex: string): string => (/^\d/.test(annex) ? `lisa ${annex}` : annex),
  bySignatures: 'mõlema poole allkirjaga',
  noOrder: 'käskkirja ei ole',
  stillInForce: (number: number): string => `kehtib ver ${number}`,
  ofEdition: (number: number): string => `ver ${number}`,
  waitsFor: (names: string): string => `ootab: ${names}`,
  nobodyAsked: 'kedagi ei ole vastamas',
  moreSteps: (count: number): string => `ja veel ${counted(count, 'samm', 'sammu')}`,
  coordinatedOn: (day: string): string => `kooskõlastatud ${day}`,
  returnedBy: (name: string): string => `tagastas ${name}`,
  draftBy: (name: string): string => name,
  somebody: (id: number): string => `inimene nr ${id}`,
  reviewLate: (days: number): string => `hilinenud ${counted(days, 'päev', 'päeva')}`,
  reviewAhead: (days: number): string =>
    (days === 0 ? 'täna' : days === 1 ? 'homme' : days < 90 ? `${days} päeva pärast` : `${Math.round(days / 30.44)} kuu pärast`),
  reviewStates: { fine: 'Ülevaatuse aeg ei ole käes', soon: 'Ülevaatus on lähedal', overdue: 'Ülevaatus on hilinenud' },

  filters: {
    quick: 'Kelle omad', mine: 'Minu', mineHint: 'Minu teenistuskoht, minu mustandid ja minu esitatud',
    team: 'Minu üksuse', teamHint: 'Üksused, mida juhite, koos allüksustega',
    standing: 'Seis', kind: 'Liik', organisation: 'Asutus', unit: 'Üksus', any: 'kõik'
  },
  standings: {
    inForce: 'Kehtib', open: 'Kooskõlastamisel', returned: 'Tagastatud', coordinated: 'Ootab käskkirja', drafting: 'Koostamisel',
    overdue: 'Ülevaatus hilinenud', missing: 'Ametijuhend puudub', doubled: 'Kehtib mitu', unverified: 'Kontrollimata'
  } satisfies Record<JobStanding, string>,
  chips: {
    kind: (name: string): string => `Liik: ${name}`,
    organisation: (name: string): string => `Asutus: ${name}`,
    unit: (name: string): string => `Üksus: ${name}`
  },
  commands: {
    add: 'Lisa dokument', expandAll: 'Ava kõik rühmad', collapseAll: 'Sulge kõik rühmad',
    newDraft: 'Uus mustand', newEdition: 'Uus versioon', startDraft: 'Alusta mustandit', read: 'Loe teksti', compare: 'Võrdle versioone', openDraft: 'Ava mustand',
    printText: 'Prindi tekst', backToRegister: 'Tagasi registrisse'
  },
  emptyEditor: 'Lisage esimene ametijuhend.',

  editing: {
    pastDay: 'Mustandit saab kirjutada tänases seisus.',
    notFound: 'Mustandit ei leitud. Võib-olla on see loendist kustutatud või ei ole Teil õigust seda näha.'
  },

  coverage: {
    label: 'Teenistuskohad ja ametijuhendid üksuste kaupa',
    place: 'Üksus', posts: 'Teenistuskohti', fine: 'Korras', missing: 'Puudub', doubled: 'Kehtib mitu', share: 'Kaetus',
    shareOf: (share: number): string => `${share}%`,
    all: 'Kokku',
    summary: (fine: number, posts: number): string => `${fine} teenistuskohal ${posts}-st kehtib täpselt üks ametijuhend.`,
    showAll: (place: string, count: number): string => `${count}: ${place}, näita kõiki`,
    showMissing: (place: string, count: number): string => `${count}: ${place}, näita teenistuskohti, millel ametijuhend puudub`,
    showDoubled: (place: string, count: number): string => `${count}: ${place}, näita teenistuskohti, millel kehtib mitu`,
    open: (place: string): string => `Ava ${place}`,
    close: (place: string): string => `Sulge ${place}`,
    none: 'Sel päeval ühtegi teenistuskohta ei ole. Teenistuskohad lisab kvaliteedijuht.'
  },

  panel: {
    statusNotes: {
      inForce: (from?: string): string => (from ? `Kehtib alates ${from}.` : 'Kehtib; algust ei ole märgitud.'),
      comes: (from: string): string => `Kinnitatud, hakkab kehtima ${from}.`,
      notInForce: 'Ükski versioon sel päeval ei kehti.',
      drafting: 'Ametijuhendit koostatakse; kehtivat versiooni veel ei ole.'
    },
    text: 'Tekst', round: 'Kooskõlastamine', roundOf: (edition: number): string => `Kooskõlastamine: ver ${edition}`,
    editions: 'Versioonid', noEditions: 'Ühtegi versiooni ei ole veel kinnitatud.',
    current: 'kehtiv', future: 'tulemas', past: 'lõppenud', inRound: 'ringil',
    drafts: 'Mustandid', draftSaved: (name: string, when: string): string => `${name}, salvestatud ${when}`,
    readers: 'Kes on tutvunud',
    readersSummary: (read: number, all: number): string => `${read} ${all}-st on tutvunud`,
    read: 'tutvunud', toRead: 'ootab', late: 'hilinenud',
    readAt: (when: string): string => `tutvus ${when}`, readBy: (day: string): string => `tähtaeg ${day}`,
    related: 'Seotud dokumendid', parent: 'Põhidokument', mergedInto: 'Ühendatud dokumenti', part: 'Selle all', samePost: 'Samal teenistuskohal',
    review: 'Ülevaatus', due: 'Tähtaeg', cycle: 'Välp', months: (months: number): string => (months === 1 ? 'iga kuu järel' : `iga ${months} kuu järel`),
    lastReview: 'Viimati üle vaadatud', lastReviewBy: (name: string, when: string): string => `${when}, ${name}: muutmisvajadus puudub`,
    noReview: 'Ülevaatuse tähtaega ei ole, sest ükski versioon ei kehti.',
    noReviewDay: 'Ülevaatuse tähtaega ei saa arvutada, sest versiooni algus on märkimata.',
    place: 'Kus', unit: 'Üksus', organisation: 'Asutus', post: 'Teenistuskoht',
    readOnlyDay: (when: string): string => `Seis ${when}. Muuta saab tänases seisus.`,
    original: 'Originaal dokumendihalduses'
  },
  /** Excel: what is shown, with a cell for each fact. */
  exported: {
    fileName: (day: string): string => `Ametijuhendid ${day}`, sheet: 'Ametijuhendid',
    coverageFileName: (day: string): string => `Ametijuhenditega kaetus ${day}`, coverageSheet: 'Kaetus',
    organisation: 'Asutus', unit: 'Üksus', document: 'Dokument', kind: 'Liik', proof: 'Kontroll', edition: 'Versioon',
    inForceFrom: 'Kehtib alates', inForceUntil: 'Kehtib kuni', order: 'Käskkiri', comingFrom: 'Uus kehtib alates', roundEdition: 'Ringil versioon', step: 'Samm',
    asked: 'Ootab', stepDue: 'Sammu tähtaeg', returned: 'Tagastamise selgitus', reviewState: 'Ülevaatuse seis', draftEdition: 'Mustandi versioon',
    draftEditor: 'Mustandi kirjutaja', above: 'Mille all', share: 'Kaetus, %',
    failed: 'Eksport ei õnnestunud. Register on endine; proovige hetke pärast uuesti.'
  },
  notFoundTitle: 'Dokumenti ei leitud',
  notFoundText: 'Link viitab dokumendile, mida registris ei ole või mida Te ei näe. Otsige seda teenistuskoha või pealkirja järgi.',

  reading: {
    title: (title: string, edition: number): string => `${title}, ver ${edition}`,
    which: 'Versioon', current: 'kehtiv', inRound: 'kooskõlastamisel', returned: 'tagastatud', coordinated: 'ootab käskkirja', draft: 'mustand',
    noText: 'Selle versiooni teksti süsteemis ei ole; see on vanem kui menetluskäik.',
    noTextAtAll: 'Sel dokumendil ei ole veel ühtegi teksti.',
    loading: 'Laen teksti', missing: 'Teksti ei ole loendis või seda on muudetud: sellise räsiga teksti ei leitud.',
    failed: 'Teksti ei õnnestunud lugeda.',
    mark: (draft: string): string => `MUSTAND, ${draft}`
  },
  compare: {
    was: 'Varasem', now: 'Hilisem', title: 'Versioonide võrdlus', draft: (edition: number, name: string): string => `ver ${edition}, mustand (${name})`,
    tooFew: 'Võrrelda saab siis, kui dokumendil on vähemalt kaks teksti.'
  },

  /** The sheet that looks like the official document. */
  sheet: {
    confirmed: 'KINNITATUD', confirmedBy: (number: string, date?: string): string => (date ? `${date} käskkirjaga nr ${number}` : `käskkirjaga nr ${number}`),
    annex: (annex: string): string => (/^\d/.test(annex) ? `Lisa ${annex}` : annex),
    signed: 'Allkirjastatud mõlema poole digiallkirjaga',
    name: { order: 'Ametijuhend', contract: 'Ametijuhend', plain: '' } satisfies Record<Template, string>,
    headings: {
      order: headings,
      contract: { ...headings, post: 'Ametinimetus', purpose: 'Ametikoha eesmärk', tasks: 'Tööülesanded', substitutesFor: 'Töötaja asendab', substitutedBy: 'Töötaja asendaja', requirements: 'Nõuded töötajale' },
      plain: headings
    } satisfies Record<Template, Record<ClauseHeading, string>>,
    tasks: 'Teenistusülesanded', results: 'Oodatavad tulemused',
    statuses: { official: 'ametnik', employee: 'töötaja' },
    empty: '-', notWritten: 'kirjutamata'
  },
  changes: {
    only: 'Ainult muudatused', everything: 'Kogu tekst', view: 'Mida näidatakse',
    same: 'Tekstid on samad.',
    count: (count: number): string => (count === 1 ? '1 punkt on muutunud' : `${count} punkti on muutunud`),
    next: 'Järgmise muudatuse juurde',
    added: 'lisatud', removed: 'eemaldatud', changed: 'muudetud', moved: 'teise kohta tõstetud', wasNumber: (number: string): string => `oli ${number}`,
    beginAdded: 'lisatud: ', beginRemoved: 'eemaldatud: ', end: ' (lõpp)'
  },

  findings: {
    titles: {
      chain: 'Puuduvad ja muudetud kanded', inertRow: 'Arvestamata kanded', broken: 'Loetamatud kanded', unverified: 'Kontrollimata ringid', namedThemselves: 'Enda nimetatud täitjad',
      nobodyAsked: 'Sammud, kus keegi ei vasta', stepOverdue: 'Üle tähtaja sammud', doubled: 'Mitu kehtivat ametijuhendit'
    },
    chain: {
      missing: (log: string, row: number, seen: number): string => `${log}: kannet ${row} enam ei ole${seen > 0 ? `, kuigi seda nägi ${seen} hilisema kande kirjutaja` : ''}.`,
      differs: (log: string, row: number, seen: number): string => `${log}: kanne ${row} on teistsugune, kui seda nägi ${seen} hilisema kande kirjutaja.`
    },
    inertRow: (log: string, id: number, name: string): string => `${log}, kanne ${id}: ${name}.`,
    unverified: 'Ringi ei ole õnnestunud esitamise päeva loendite järgi kontrollida.',
    namedThemselves: (step: string, name: string): string => `${step}: ${name} on ise viimati muutnud rollitäitja rida, mis teda nimetab.`,
    nobodyAsked: (step: string): string => `${step}: samm on avatud, aga kedagi ei ole vastamas.`,
    stepOverdue: (step: string, due: string): string => `${step}: tähtaeg oli ${due}.`,
    doubled: 'Teenistuskohal kehtib korraga mitu ametijuhendit.',
    broken: (id: number): string => `Menetluskäigu kanne ${id}: kannet ei saa lugeda.`,
    ofEdition: (title: string, edition: number): string => `${title}, ver ${edition}`,
    open: (title: string): string => `Ava ${title}`,
    none: 'Tähelepanekuid ei ole.',
    more: (count: number): string => `Näita veel ${count}`
  }
};
