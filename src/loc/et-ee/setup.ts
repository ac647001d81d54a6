const list = (items: readonly string[]): string =>
  (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ja ${items[items.length - 1]}`);

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Seadistus: what stands on the site, in words, and the one act that puts it right. */
export const setup = {
  title: 'Seadistus',
  subtitle: 'VAJSi loendid, veerud, vaated ja õigused sellel saidil: mis on olemas, mis puudub ja mis on muutunud.',
  looking: 'Kontrollin saiti',
  check: 'Kontrolli uuesti',
  mend: 'Loo ja paranda',
  failedTitle: 'Saiti ei õnnestunud kontrollida',

  inOrder: 'Kõik on korras',
  inOrderText: (lists: number): string => `Olemas on kõik ${lists} loendit. Veerud, vaated ja õigused on nii, nagu VAJS vajab.`,
  inOrderSeen: (lists: number): string => `Olemas on kõik ${lists} loendit, mida Te näete, oma veergude ja vaadetega. Õigusi ja piiranguga loendeid kontrollib saidi omanik.`,
  fresh: 'VAJSi loendeid sellel saidil veel ei ole',
  freshText: (lists: number): string => `Ühe tegevusega luuakse ${lists} loendit koos veergude, vaadete ja õigustega. Muud saidil ei muudeta.`,
  toMend: (n: number): string => `Parandada on ${count(n, 'asi', 'asja')}`,
  toMendText: 'Parandamine ei kustuta ühtegi rida ega veergu. Seda võib julgelt korrata.',
  toDecide: (n: number): string => `${count(n, 'asi vajab', 'asja vajavad')} Teie otsust`,
  toDecideText: 'Neid ei parandata ise, sest andmed või Teie ligipääs võiksid kaduma minna. Juhised on loendi juures.',
  askOwner: (names: readonly string[]): string => (names.length === 0
    ? 'Paluge saidi omanikul avada see leht ja vajutada „Loo ja paranda“.'
    : `Paluge saidi omanikul avada see leht ja vajutada „Loo ja paranda“: ${list(names)}.`),

  mending: 'Loon ja parandan',
  step: (phase: string, subject: string | undefined): string => (subject ? `${phase}: ${subject}` : phase),
  steps: (done: number, all: number): string => `${done} sammu, kokku umbes ${all}`,
  mended: (n: number): string => `Tehtud: ${count(n, 'asi', 'asja')} loodud või parandatud`,
  stopped: 'Parandamine katkes',
  stoppedText: (done: number): string => `Enne katkemist tehti ${count(done, 'samm', 'sammu')}. Tehtu on alles, parandamist võib korrata.`,
  failures: (n: number): string => `${count(n, 'asja', 'asja')} ei õnnestunud parandada`,
  failuresText: 'Kõik muu on tehtud. Vaadake põhjust ja proovige uuesti.',
  phases: {
    groups: 'VAJSi rühmad',
    levels: 'Õiguste tasemed',
    lists: 'Loend',
    settings: 'Loendi nimi ja kirjeldus',
    columns: 'Veerud',
    lookups: 'Seosed loendite vahel',
    views: 'Vaated',
    versioning: 'Versioonid',
    access: 'Õigused'
  },

  siteTitle: 'Rühmad ja õiguste tasemed',
  siteInOrder: 'VAJSi rühmad ja õiguste tasemed on olemas.',
  levelsUnseen: 'Õiguste tasemeid näeb ainult saidi omanik.',
  listsTitle: 'Loendid',
  listMissing: 'puudub',
  listUnseen: 'näevad vähesed',
  listInOrder: 'korras',
  listToMend: (n: number): string => `parandada: ${n}`,
  listToDecide: (n: number): string => `otsustada: ${n}`,
  rows: (n: number): string => count(n, 'rida', 'rida'),
  columnsIn: (n: number): string => count(n, 'veerg', 'veergu'),
  nothingToSay: 'Veerud, vaated, versioonid ja õigused on nii, nagu vaja.',
  openList: 'Ava loend SharePointis',
  openSettings: 'Loendi sätted SharePointis',

  members: {
    qualityManagers: {
      title: 'Kvaliteedijuhid',
      text: 'Selle rühma liikmed lisavad ja muudavad VAJSi andmeid. Kõik teised loevad ja teevad ettepanekuid.',
      nobody: 'Rühmas ei ole veel kedagi, seega ei saa keegi peale saidi omaniku andmeid muuta.',
      add: 'Lisa kvaliteedijuht',
      added: (name: string): string => `${name} on nüüd kvaliteedijuhtide rühmas.`,
      removed: (name: string): string => `${name} ei ole enam kvaliteedijuhtide rühmas.`
    },
    restrictedReaders: {
      title: 'Piiratud dokumentide lugejad',
      text: 'Selle rühma liikmed loevad ja kooskõlastavad töölepingu lisasid ja piiranguga dokumente, samuti personalitöötajad. Peale nende näevad neid kvaliteedijuhid ja saidi omanik.',
      nobody: 'Rühmas ei ole veel kedagi, seega näevad piiranguga dokumente ainult kvaliteedijuhid ja saidi omanik.',
      add: 'Lisa piiratud dokumentide lugeja',
      added: (name: string): string => `${name} on nüüd piiratud dokumentide lugejate rühmas.`,
      removed: (name: string): string => `${name} ei ole enam piiratud dokumentide lugejate rühmas.`
    }
  },
  groupLater: 'Rühm luuakse koos loenditega.',
  removeMember: (name: string): string => `Eemalda ${name}`,
  openGroup: 'Ava rühm SharePointis',

  deviations: {
    groupMissing: (group: string): string => `Rühm „${group}“ puudub.`,
    groupLoosened: (group: string): string => `Rühma „${group}“ saab liikmeid lisada ka keegi teine peale saidi omaniku.`,
    levelMissing: (level: string): string => `Õiguste tase „${level}“ puudub.`,
    levelDiffers: (level: string, more: readonly string[], less: readonly string[]): string => [
      `Õiguste tase „${level}“ on muutunud.`,
      more.length > 0 ? `Liiga palju lubatud: ${list(more)}.` : '',
      less.length > 0 ? `Puudub: ${list(less)}.` : ''
    ].filter(Boolean).join(' '),
    listMissing: 'Loend puudub.',
    listUnseen: 'Seda loendit näevad ainult need, kes loevad piiranguga dokumente. Teile seda ei näidata.',
    titleDiffers: (found: string, expected: string): string => `Loendi nimi on „${found}“, peab olema „${expected}“.`,
    descriptionDiffers: 'Loendi kirjeldus on muutunud.',
    versioningOff: 'Versioonid on välja lülitatud: muudatuste ajalugu ei säili.',
    columnMissing: (column: string): string => `Veerg „${column}“ puudub.`,
    columnOtherType: (column: string, found: string, expected: string): string =>
      `Veerg „${column}“ on tüüpi ${found}, peab olema ${expected}. Tüüpi muutes läheksid andmed kaduma: salvestage veeru andmed mujale, kustutage veerg SharePointis ja vajutage siin uuesti „Loo ja paranda“.`,
    columnDiffers: (column: string, settings: readonly string[]): string => `Veerg „${column}“ erineb: ${list(settings)}.`,
    lookupElsewhere: (column: string, target: string): string =>
      `Veerg „${column}“ peab osutama loendile „${target}“, kuid osutab mujale. SharePoint ei luba seda muuta: salvestage veeru andmed mujale, kustutage veerg SharePointis ja vajutage siin uuesti „Loo ja paranda“.`,
    titleAsked: 'Vormid küsivad pealkirja, mida selle loendi ridadel ei ole.',
    viewMissing: (view: string): string => `Vaade „${view}“ puudub.`,
    viewDiffers: (view: string, parts: readonly string[]): string => `Vaade „${view}“ erineb: ${list(parts)}.`,
    stampsWritable: (columns: readonly string[]): string =>
      `Kirjutada saab veerge, mille täidab SharePoint ise: ${list(columns)}. Selle loendi read ei tõenda, kes ja millal need lisas.`,
    accessInherited: 'Õigused tulevad saidilt: saidi liikmed saavad siin ridu muuta ja kustutada.',
    accessMissing: (group: string, level: string): string => `${group} ei pääse loendisse. Peab olema: ${level}.`,
    accessDiffers: (group: string, found: readonly string[], level: string): string =>
      `${group}: praegu „${list(found)}“, peab olema: ${level}.`,
    accessExtra: (name: string, found: readonly string[]): string => `${name}: eraldi õigus „${list(found)}“, mida siin olema ei peaks.`,
    accessExtraMine: (found: readonly string[]): string =>
      `Teil endal on siin eraldi õigus „${list(found)}“. Lisage end saidi omanike rühma, siis saab selle eemaldada ilma, et Te ligipääsu kaotaksite.`,
    accessUnseen: 'Õigusi näeb ainult saidi omanik.',
    extraColumn: (column: string): string => `Lisaveerg „${column}“ ei ole VAJSi oma ja jäetakse nii, nagu on.`
  },
  groups: {
    owners: 'Saidi omanikud', qualityManagers: 'Kvaliteedijuhid', restrictedReaders: 'Piiratud dokumentide lugejad', members: 'Saidi liikmed', visitors: 'Saidi külastajad'
  },
  levels: {
    none: 'ei pääse ligi', read: 'ainult loeb', add: 'loeb ja lisab', edit: 'loeb, lisab ja muudab', delete: 'loeb, lisab, muudab ja kustutab', full: 'täielikud õigused'
  },
  permissions: {
    viewListItems: 'ridade vaatamine', addListItems: 'ridade lisamine', editListItems: 'ridade muutmine',
    deleteListItems: 'ridade kustutamine', approveItems: 'ridade kinnitamine', openItems: 'ridade avamine',
    viewVersions: 'versioonide vaatamine', deleteVersions: 'versioonide kustutamine', cancelCheckout: 'väljaregistreerimise tühistamine',
    managePersonalViews: 'isiklike vaadete haldamine', manageLists: 'loendite haldamine', viewFormPages: 'vormide vaatamine',
    open: 'saidi avamine', viewPages: 'lehtede vaatamine', addAndCustomizePages: 'lehtede muutmine', manageSubwebs: 'alamsaitide loomine',
    createGroups: 'rühmade loomine', managePermissions: 'õiguste haldamine', browseDirectories: 'kaustade sirvimine',
    browseUserInfo: 'kasutajate andmete vaatamine', manageWeb: 'saidi haldamine', useClientIntegration: 'klientrakenduste kasutamine',
    useRemoteAPIs: 'liideste kasutamine', manageAlerts: 'teavituste haldamine', createAlerts: 'teavituste loomine',
    editMyUserInfo: 'oma andmete muutmine', enumeratePermissions: 'õiguste loetlemine'
  },
  settings: {
    Title: 'nimi', Description: 'kirjeldus', Required: 'kohustuslikkus', Indexed: 'indeks', EnforceUniqueValues: 'kordumatus',
    MaxLength: 'pikim lubatud tekst', RichText: 'vormindatud tekst', MinimumValue: 'vähim väärtus', MaximumValue: 'suurim väärtus',
    DisplayFormat: 'kuju', DefaultValue: 'vaikeväärtus', SelectionMode: 'keda saab valida', AllowMultipleValues: 'mitme väärtuse lubamine',
    Choices: 'valikud', FillInChoice: 'omaenda valiku lubamine', LookupField: 'kuvatav väli'
  },
  stamps: { Author: 'autor', Editor: 'muutja', Created: 'loomise aeg', Modified: 'muutmise aeg' },
  viewParts: { title: 'nimi', columns: 'veerud', query: 'järjestus, rühmad või tingimus', default: 'ei ole vaikevaade' },
  types: {
    Text: 'üks tekstirida', Note: 'mitu tekstirida', Number: 'arv', DateTime: 'kuupäev', Boolean: 'jah/ei', User: 'isik',
    URL: 'link', Choice: 'valik', MultiChoice: 'mitmene valik', Lookup: 'seos', LookupMulti: 'mitmene seos'
  }
};
