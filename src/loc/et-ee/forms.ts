import type { CellProblem as SheetProblem } from '../../data/importing/readCell';
import type { CellProblem } from '../../data/cellChecks';
import type { Column } from '../../data/schema/column';
import type { DraftProblem } from '../../domain/editing/problem';

const range = (min?: number, max?: number): string =>
  [min === undefined ? '' : `vähemalt ${min}`, max === undefined ? '' : `kuni ${max}`].filter(Boolean).join(' ja ');

const problems: { readonly [K in DraftProblem['kind']]: (problem: Extract<DraftProblem, { kind: K }>) => string } = {
  codeGrammar: () => 'Tähis peab olema kujul P01, P01_J01 või S01_V01.',
  codeTaken: () => 'Sama tähis on juba teisel dokumendil.',
  codeKind: () => 'Liik ei sobi tähisega: _J on juhend, _V on vorm.',
  codeOnDrafting: () => 'Loomisel dokumendil tähist veel ei ole. Eemaldage tähis või muutke olekut.',
  codeMissing: () => 'Kasutusel dokumendil on tavaliselt tähis.',
  parentOfCode: ({ expected }) => `Tähise järgi on põhidokument ${expected}.`,
  mergedNowhere: () => 'Näidake dokument, millega see ühendati.',
  notMerged: () => 'Ühendatud dokument on näidatud, kuid olek ütleb muud.',
  selfReference: () => 'Rida ei saa viidata iseendale.',
  unknownReference: ({ id }) => `Viidatud rida (nr ${id}) ei ole loendis.`,
  backwards: () => 'Lõpp on enne algust.',
  editionTaken: () => 'Selle numbriga versioon on juba olemas.',
  editionsOverlap: () => 'Samal ajal kehtib juba teine versioon. Lõpetage eelmine, kui uus selle asendab.',
  roleOverlap: ({ person }) => `Samal ajal täidab seda rolli juba ${person.name}. Lõpetage eelmine rida, kui täitja vahetub.`,
  scopeMissing: () => 'See roll vajab kohta: valdkonda, teenust, tugiteenust, üksust või asutust.',
  substituteOfSubstitute: () => 'Asendajat asendada ei saa: valige rolli täitja enda rida.'
};

/** Forms, suggestions, history and Excel import. */
export const forms = {
  chooseOne: 'Valige …',
  nothingFits: 'Midagi ei sobi.',
  typeTwoLetters: 'Kirjutage vähemalt kaks tähte.',
  searchingPeople: 'Otsin …',
  nobodyFits: 'Sellist isikut ei leitud.',
  peopleFailed: 'Isikuid ei õnnestunud otsida. Proovige uuesti.',
  unknownRow: (id: number): string => `rida nr ${id}`,
  unknownPerson: (id: number): string => `isik nr ${id}`,
  remove: (name: string): string => `Eemalda: ${name}`,
  requiredHint: 'Tärniga väljad on kohustuslikud.',
  saving: 'Salvestan …',
  nothingChanged: 'Midagi ei ole muudetud.',
  beware: 'Vaadake enne salvestamist üle:',
  saveAnyway: 'Salvesta siiski',
  lookAgain: (count: number): string => (count === 1 ? 'Üks väli vajab tähelepanu.' : `${count} välja vajavad tähelepanu.`),
  failed: 'Salvestamine ei õnnestunud. Teie tekst on alles.',
  waitsTitle: 'Muudatus ei ole veel salvestatud',
  waits: 'Muudatus on alles selles brauseris, aga ei ole veel salvestatud. Saadame selle, kui ühendus taastub.',
  notKept: 'SharePointiga ei saa ühendust ja see brauser ei luba muudatust alles hoida. Ärge sulgege vormi, enne kui muudatus on salvestatud.',
  alreadyWaits: 'Teil on sama rea kohta juba saatmata muudatus. Avage see saatmata muudatuste alt.',
  kept: (when: string): string => `Teil jäi siin kell ${when} midagi salvestamata.`,
  restore: 'Too tagasi',
  forget: 'Loobu sellest',
  unsaved: 'Salvestamata muudatused lähevad kaotsi.',
  leave: 'Loobu muudatustest',
  stay: 'Jätka muutmist',
  cell: (problem: CellProblem): string => {
    switch (problem.kind) {
      case 'required': return 'See väli on kohustuslik.';
      case 'tooLong': return `Tekst on liiga pikk: kuni ${problem.longest} märki.`;
      case 'outOfRange': return `Arv peab olema ${range(problem.min, problem.max)}.`;
      case 'unsafeLink': return 'Link peab algama https://, http:// või mailto:.';
      default: return problem satisfies never;
    }
  },
  rule: (problem: DraftProblem): string => (problems[problem.kind] as (one: DraftProblem) => string)(problem),
  fixed: {
    title: 'Muutub käskkirja või otsusega',
    text: 'Neid andmeid muudab kvaliteedijuht. Kui midagi on valesti, pakkuge parandust.'
  },
  byRole: {
    notYet: 'Rolli järgi on see Teie rida, kuid SharePoint ei luba seda veel muuta: pärast rollitäitja vahetust ei ole saidi omanik Seadistuses õigusi andnud. Seni pakkuge parandust.',
    unknown: 'Rolli järgi on see Teie rida, kuid praegu ei õnnestunud küsida, kas SharePoint lubab seda muuta.'
  },
  conflict: {
    title: (editor: string, when: string): string => `${editor} muutis seda rida ${when}`,
    text: (editor: string): string => `Salvestamine ei õnnestunud, sest ${editor} muutis rida enne Teid. Teie tekst on alles. Võrrelge ja valige.`,
    field: 'Väli',
    base: 'Enne',
    mine: 'Minu',
    theirs: 'Tema',
    untouched: 'Ei muutnud.',
    onlyTheirs: (editor: string): string => `${editor} muutis veel, see jääb kehtima:`,
    empty: '(tühi)',
    save: 'Salvesta valitu',
    back: 'Tagasi vormi'
  },
  suggest: {
    title: 'Paku parandust',
    text: 'Mida parandada?',
    textHint: 'Kirjeldage, mis on valesti või puudu ja kuidas peaks olema.',
    required: 'Kirjutage, mida parandada.',
    propose: 'Pakun rollitäitjat',
    vacant: (role: string): string => `Siin ei ole praegu kedagi rollis „${role}“.`,
    person: 'Isik',
    from: 'Alates',
    proposalIncomplete: 'Valige isik ja kuupäev või jätke rollitäitja pakkumata.',
    readers: 'Ettepanekut näevad kõik, kes näevad VAJSi loendeid, koos Teie nimega. Vastab kvaliteedijuht või selle eest vastutaja.',
    answeredBy: (names: string): string => `Praegu vastab: ${names}.`,
    send: 'Saada ettepanek',
    sending: 'Saadan …',
    sentTitle: 'Ettepanek on saadetud',
    sent: 'Vastutaja näeb seda oma tegevuste all. Vastus ilmub siia ettepaneku juurde.',
    waitsTitle: 'Ettepanek ei ole veel saadetud',
    waits: 'Ettepanek on alles selles brauseris, aga ei ole veel saadetud. Saadame selle, kui ühendus taastub.',
    unknown: 'Ühendus katkes enne vastust. Kontrollisin: ettepanekut ei salvestatud. Teie tekst on alles, saatke uuesti.',
    unsettled: 'Ühendus katkes ja ei ole teada, kas ettepanek salvestati. Teie tekst on alles. Uuesti saates see ei kahekordistu.'
  },
  suggestions: {
    by: (name: string, when: string): string => `${name}, ${when}`,
    states: { open: 'Ootab', applied: 'Rakendatud', declined: 'Tagasi lükatud' },
    holder: (role: string, person: string, when: string): string => `Ettepanek: ${role} on alates ${when} ${person}`,
    apply: 'Rakenda',
    applying: 'Rakendan …',
    decline: 'Lükka tagasi',
    declineReason: 'Miks?',
    reasonRequired: 'Kirjutage põhjus: ettepaneku tegija loeb seda.',
    done: 'Märgi tehtuks',
    doneAnswer: 'Mida tegite?',
    appliedAnswer: 'Rakendatud ettepaneku järgi.',
    half: 'Muudatus on salvestatud, kuid ettepanek jäi avatuks. Vajutage uuesti: muudatust teist korda ei tehta.',
    crossed: (name: string): string => `Muudatus on salvestatud, kuid samal ajal vastas ettepanekule ${name}. Vaadake, kas muudatus jääb.`,
    tooLate: (name: string): string => `Sellele ettepanekule jõudis enne vastata ${name}. Midagi ei muudetud.`,
    unsettled: 'Ühendus katkes ja ei ole teada, kas muudatus salvestati. Vajutage uuesti: muudatust teist korda ei tehta.',
    failed: 'Vastust ei õnnestunud salvestada',
    list: 'Ettepanekud',
    rowGone: 'Rida, mille kohta ettepanek käib, loendis enam ei ole.',
    doneRequired: 'Kirjutage, mida tegite: ettepaneku tegija loeb seda.',
    blocked: 'Ettepanekut ei saa nii rakendada:',
    answer: 'Vastus',
    none: 'Ettepanekuid ei ole.'
  },
  history: {
    version: (label: string): string => `Versioon ${label}`,
    created: 'Loodud',
    changed: (column: string): string => `${column}:`,
    nothing: 'Muudatusi selle rea veergudes ei ole.',
    same: 'Salvestati sisu muutmata.',
    empty: 'tühi',
    failed: 'Ajalugu ei õnnestunud lugeda.'
  },
  importing: {
    title: 'Impordi Excelist',
    list: 'Loend',
    template: 'Laadi alla mall',
    choose: 'Vali fail (.xlsx)',
    browse: 'Sirvi …',
    reading: 'Loen faili …',
    mayNot: 'Teil ei ole õigust sellesse loendisse ridu lisada.',
    readingFailed: 'Faili ei saanud loendiga võrrelda',
    summary: 'Mis failiga juhtub',
    templateFailed: 'Malli ei õnnestunud koostada.',
    unsaved: (count: number): string => (count === 1 ? 'Failist on salvestamata 1 rida.' : `Failist on salvestamata ${count} rida.`),
    leave: 'Sulge salvestamata',
    stay: 'Jätka importi',
    kept: (name: string): string => `Valitud fail: ${name}`,
    notWorkbook: 'Faili ei õnnestunud lugeda. Valige .xlsx-fail.',
    unknownHeaders: (names: string): string => `Neid veerge ei loeta, sest loendis selliseid ei ole: ${names}.`,
    missingColumns: (names: string): string => `Puuduvad kohustuslikud veerud: ${names}.`,
    nothing: 'Failis ei ole ühtegi rida.',
    line: 'Rida',
    what: 'Mis juhtub',
    content: 'Sisu',
    verdicts: { add: 'Lisatakse', change: 'Muudetakse', same: 'Sama mis praegu', refused: 'Ei saa salvestada' },
    outcomes: { saved: 'Salvestatud', failed: 'Ei salvestatud', unknown: 'Teadmata, kas salvestati' },
    all: 'Kõik',
    save: (count: number): string => (count === 1 ? 'Salvesta 1 rida' : `Salvesta ${count} rida`),
    progress: (done: number, all: number): string => `Salvestatud ${done} / ${all}`,
    finished: (saved: number): string => `Salvestati ${saved} rida.`,
    halfway: (saved: number, left: number): string => `Salvestati ${saved} rida, salvestamata jäi ${left}. Salvestatud ridu teist korda ei lisata.`,
    unknownOutcome: 'Ühendus katkes. Jätkake, kui ühendus on taas olemas: ükski rida ei salvestu kaks korda.',
    goOn: 'Jätka ülejäänutega',
    change: (column: string, before: string, after: string): string => `${column}: ${before} → ${after}`,
    problems: {
      missing: 'kohustuslik lahter on tühi',
      wrongType: 'väärtust ei saa lugeda',
      outOfRange: 'arv on lubatud piiridest väljas',
      tooLong: 'tekst on liiga pikk',
      unknownChoice: 'sellist valikut ei ole',
      unknownRow: 'sellist rida viidatud loendis ei ole',
      ambiguousRow: 'selle nimega ridu on mitu',
      unknownPerson: 'sellist isikut ei leitud',
      unsafeLink: 'link ei ole lubatud',
      unknownId: 'selle numbriga rida ei ole',
      twiceInFile: 'sama väärtus on failis mitu korda',
      check: 'ei vasta reeglitele'
    } satisfies Record<SheetProblem | 'unknownId' | 'twiceInFile' | 'check', string>,
    templateWords: {
      rows: 'Read', explanation: 'Selgitus', column: 'Veerg', meaning: 'Tähendus', allowed: 'Lubatud väärtused',
      id: 'Olemasoleva rea number. Tühjana leitakse rida tähise või nime järgi või lisatakse uus.', required: 'Kohustuslik.',
      kinds: {
        text: 'tekst', note: 'tekst, ka mitmerealine', number: 'arv', date: 'kuupäev, näiteks 21.11.2026', yesNo: 'jah või ei', choice: '',
        choices: 'üks või mitu, semikooloniga eraldatult', link: 'aadress', lookup: 'teise loendi rea nimi või tähis', lookups: 'nimed semikooloniga eraldatult', person: 'e-posti aadress'
      } satisfies Record<Column['kind'], string>
    }
  }
};
