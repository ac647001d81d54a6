import type { JobDescriptionFinding } from '../../../domain/jobDescriptions/lint/finding';
import { namedPostText } from '../../../domain/jobDescriptions/namedPosts';
import type { Template } from '../../../domain/jobDescriptions/emptyContent';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

type Said<K extends JobDescriptionFinding['kind']> = (finding: Extract<JobDescriptionFinding, { kind: K }>) => string;

const fields = { substitutesFor: 'asendatavana', substitutedBy: 'asendajana' };
const all = 'kogu töö';

/** What should be looked at in a job description, a sentence each. */
const findings: { readonly [K in JobDescriptionFinding['kind']]: Said<K> } = {
  substitutionNotMutual: ({ said, field, named, other }) => (said === 'here'
    ? `Asendamine ei ole vastastikune: teenistuskoha „${named.name}“ ametijuhend ei nimeta seda teenistuskohta.`
    : `Asendamine ei ole vastastikune: „${other.postName}“ nimetab seda teenistuskohta, siin teda ${fields[field]} ei ole.`),
  substitutionScopesDiffer: ({ other, scope = all, otherScope = all }) =>
    `Asendamise ulatus erineb: siin „${scope}“, teenistuskoha „${other.postName}“ ametijuhendis „${otherScope}“.`,
  ownPostNamed: () => 'Asendajaks on märgitud sama teenistuskoht: mõeldud on teist kohta.',
  ownPostOneSeat: () => 'Asendajaks on märgitud sama teenistuskoht, aga struktuuri järgi on kohti üks.',
  subordinateHasOtherManager: ({ named, managers }) =>
    `Alluva „${named.name}“ ametijuhendis on vahetu juht ${managers.length === 0 ? 'märkimata' : managers.map(namedPostText).join(', ')}.`,
  subordinateNotNamed: ({ other }) => `„${other.postName}“ nimetab seda teenistuskohta vahetuks juhiks, kuid alluvate hulgas teda ei ole.`,
  managerDoesNotName: ({ other }) => `„${other.postName}“ ametijuhendis seda teenistuskohta alluvate hulgas ei ole.`,
  cannotBeChecked: ({ named, reason }) => (reason === 'notInSet'
    ? `„${named.name}“: ametijuhendit ei ole, kontrollida ei saa.`
    : `„${named.name}“: sellise nimega teenistuskohti on mitmes üksuses, kontrollida ei saa.`),
  noResults: () => 'Ülesandel ei ole oodatavat tulemust.',
  levelMissing: ({ language }) => (language === undefined ? 'Keeleoskus on märkimata.' : `${language || 'Keel'}: tase on märkimata.`),
  unitUnknown: () => 'Üksust ei ole struktuuris.',
  postUnknown: ({ named }) => `„${named.name}“: sellist teenistuskohta struktuuris ei ole.`,
  drifted: ({ usual, texts, of, within }) =>
    `Sõnastus erineb tavapärasest (${texts} ${of}-st ${within === 'order' ? 'sama käskkirja' : 'üksuse'} tekstist): „${usual}“`,
  usualMissing: ({ usual, texts, of }) => `Puudub lõik, mis on enamikus tekstides (${texts} ${of}-st): „${usual}“`
};

const steps = {
  typed: 'kirjutamine', declared: 'versiooni andmete muutmine', rowAdded: 'rea lisamine', rowMoved: 'rea liigutamine',
  rowRemoved: 'rea eemaldamine', pasted: 'kleepimine', lineAdded: 'lõigu lisamine', lineMoved: 'lõigu liigutamine',
  lineRemoved: 'lõigu eemaldamine', listChanged: 'loetelu muutmine', usualTaken: 'tavapärase sõnastuse lisamine',
  chosen: 'valik kahe sõnastuse vahel'
};

/** Writing a job description or another document. */
export const jobEditor = {
  edition: (number: number): string => `Mustand, ver ${number}`,
  unreadable: 'Mustandi teksti ei saa lugeda, seega ei saa seda siin muuta. Vana tekst on loendis alles.',
  close: 'Sulge mustand',
  submit: 'Edasi esitama',
  undo: 'Võta tagasi',
  redo: 'Tee uuesti',
  keys: 'Klahvid: Enter lisab lõigu, Alt + ↑ ja ↓ liigutavad, Alt + Delete eemaldab rea, Ctrl + Z võtab tagasi.',
  did: {
    done: (kind: keyof typeof steps): string => `Tehtud: ${steps[kind]}`,
    undone: (kind: keyof typeof steps): string => `Tagasi võetud: ${steps[kind]}`,
    redone: (kind: keyof typeof steps): string => `Uuesti tehtud: ${steps[kind]}`
  },
  removed: 'Rida on eemaldatud.',

  saving: {
    saved: (time: string): string => `Salvestatud ${time.replace(':', '.')}`,
    unchanged: 'Muudatusi ei ole',
    unsaved: 'Salvestamata muudatused',
    saving: 'Salvestan',
    offline: 'Salvestamata: sait ei vasta. Tekst on alles selles brauseris ja salvestatakse ise, kui ühendus taastub.',
    choose: 'Salvestamata, kuni olete valinud, kumb sõnastus jääb. Teie tekst on alles selles brauseris.',
    failed: 'Salvestada ei õnnestunud. Teie tekst on alles selles brauseris.',
    retry: 'Proovi uuesti'
  },
  restored: (when: string): string => `Salvestamata tekst (${when}) on tagasi toodud ja salvestatakse.`,
  leaving: 'Kõik ei ole veel SharePointis salvestatud. Tekst jääb sellesse brauserisse alles ja on siin, kui mustandi samal vahelehel uuesti avate.',
  leave: 'Sulge ikkagi',
  stay: 'Jätka kirjutamist',

  told: (by: string, places: string): string => `${by} muutis samal ajal: ${places}. Muudatused on tekstis.`,
  toldGone: (count: number): string => counted(count, 'rida eemaldati', 'rida eemaldati'),
  toldDeclared: 'versiooni andmed',
  readTold: 'Selge',

  conflict: {
    count: (count: number): string => (count === 1
      ? 'Teie ja keegi teine muutsite sama kohta. Valige, kumb sõnastus jääb.'
      : `Teie ja keegi teine muutsite ${count} sama kohta. Valige, kumb sõnastus jääb.`),
    title: 'Kumb sõnastus jääb?',
    whole: 'Kogu tekst',
    mine: 'Teie',
    theirs: 'Teine kirjutaja',
    removed: 'eemaldatud',
    empty: 'tühi',
    keepMine: 'Jäta minu',
    takeTheirs: 'Võta teise oma'
  },

  sheet: 'Mustandi tekst',
  taskHead: 'Tööülesanne',
  resultsHead: 'Oodatav tulemus',
  task: (number: string): string => `Ülesanne ${number}`,
  resultsOf: (number: string): string => `Oodatavad tulemused, ${number}`,
  lineOf: (label: string, place: number): string => `${label}: ${place}. lõik`,
  addTask: 'Lisa ülesanne',
  addClause: 'Lisa punkt',
  addResult: 'Lisa tulemus',
  addLine: 'Lisa lõik',
  clauseHeading: (number: string): string => `Punkti ${number} pealkiri`,
  clauseText: (number: string): string => `Punkti ${number} tekst`,
  rowTools: {
    up: (name: string): string => `Liiguta üles: ${name}`,
    down: (name: string): string => `Liiguta alla: ${name}`,
    remove: (name: string): string => `Eemalda: ${name}`
  },
  noTasks: 'Ülesandeid ei ole veel kirjas. Lisage esimene või kleepige tabel Wordist või Excelist.',

  posts: {
    post: (label: string, place: number): string => `${label}: ${place}. teenistuskoht`,
    add: 'Lisa teenistuskoht',
    scope: 'Mis osas',
    note: 'Märkus',
    free: (typed: string): string => `Kasuta „${typed}“`,
    notKnown: 'Ei ole struktuuris',
    type: 'Kirjutage teenistuskoha nimi.'
  },
  languages: {
    language: 'Keel',
    level: 'Tase',
    note: 'Märkus',
    none: 'Valige tase',
    add: 'Lisa keel',
    usual: ['eesti keel', 'inglise keel', 'vene keel', 'saksa keel', 'prantsuse keel', 'soome keel', 'eesti viipekeel'],
    free: (typed: string): string => `Kasuta „${typed}“`,
    type: 'Kirjutage keel.',
    of: (language: string): string => language || 'keel'
  },
  described: { name: 'Nimetus', description: 'Kirjeldus', add: 'Lisa nõue', row: (name: string): string => name || 'nõue' },

  paste: {
    open: 'Kleebi Wordist või Excelist',
    into: 'Kleepige tabel või loetelu siia (Ctrl + V)',
    nothing: 'Lõikelaual ei ole midagi, millest ülesandeid teha.',
    title: (count: number): string => `Leidsin ${counted(count, 'ülesande', 'ülesannet')}`,
    hint: 'Vaadake üle ja võtke üle. Pärast saab ka tagasi võtta.',
    take: (count: number): string => `Võta üle ${counted(count, 'ülesanne', 'ülesannet')}`,
    cancel: 'Loobu'
  },

  usual: {
    ask: 'Paku üksuse tavapärast sõnastust',
    reading: 'Loen üksuse teisi ametijuhendeid',
    failed: 'Üksuse teisi ametijuhendeid ei õnnestunud lugeda.',
    nothing: 'Üksuse teistes ametijuhendites seda osa ei ole.',
    title: (of: number): string => `Tavapärane sõnastus (${counted(of, 'tekst', 'teksti')})`,
    texts: (texts: number, of: number): string => `${texts} tekstis ${of}-st`,
    take: 'Lisa',
    takeNamed: (text: string): string => `Lisa: ${text}`,
    taken: 'Juba tekstis',
    hide: 'Peida pakkumised'
  },

  findings: {
    title: (count: number): string => (count === 0 ? 'Tähelepanekuid ei ole' : counted(count, 'tähelepanek', 'tähelepanekut')),
    of: (place: string, text: string): string => `${place}: ${text}`,
    compare: 'Võrdle teiste ametijuhenditega',
    compareHint: 'Loeb asutuse teised ametijuhendid ja vaatab, kas asendamised, alluvad ja sõnastus klapivad.',
    compared: (count: number): string => `Võrreldud ${counted(count, 'ametijuhendiga', 'ametijuhendiga')}`,
    say: (finding: JobDescriptionFinding): string => (findings[finding.kind] as (one: JobDescriptionFinding) => string)(finding)
  },

  declared: {
    title: 'Versiooni andmed',
    hint: 'Nende järgi kujuneb kooskõlastusring.',
    changeSummary: 'Mis muutub',
    changeSummaryHint: 'Paar lauset neile, kes versiooni kooskõlastavad.',
    costs: 'Muudatusega kaasneb kulu',
    concerned: 'Puudutatud üksused',
    concernedHint: 'Nende üksuste juhtidelt küsitakse kooskõlastust.',
    addUnit: 'Lisa üksus',
    noUnit: 'Sellist üksust ei leitud.'
  },

  start: {
    title: 'Uus versioon',
    document: 'Dokument',
    noDocument: 'Sellist dokumenti ei leitud.',
    edition: (number: number): string => `Koostatakse versiooni ${number}.`,
    from: 'Millest alustada',
    fromText: (number: number): string => `Versiooni ${number} tekstist`,
    fromEmpty: 'Tühjalt lehelt',
    template: 'Vorm',
    templates: {
      order: 'Ametijuhend (kinnitatakse käskkirjaga)', contract: 'Töölepingu lisa', plain: 'Punktidega tekst'
    } satisfies Record<Template, string>,
    drafts: 'Sellel dokumendil on juba mustand. Jätkake seda, et kaks inimest eri teksti ei kirjutaks.',
    openDraft: (number: number): string => `Ava mustand, ver ${number}`,
    round: (number: number): string => `Versioon ${number} on praegu kooskõlastamisel. Uut versiooni saab alustada, kui ring on läbi.`,
    create: 'Alusta mustandit',
    creating: 'Loon mustandit',
    reading: 'Loen versiooni teksti',
    noText: 'Versiooni teksti ei õnnestunud lugeda. Proovige uuesti või alustage tühjalt lehelt.',
    failed: 'Mustandit ei õnnestunud luua.'
  }
};
