import type { Who } from '../../data/schema/access';

/** What every web part says about itself and its connection to the lists. */
export const webPart = {
  lists: 'Loendid',
  listsSite: 'Sait, kus on VAJSi loendid',
  listsSiteHint: 'Täielik aadress, näiteks https://…/sites/vajs. Tühjana kasutatakse kogu organisatsiooni seadet.',
  listsSiteInvalid: 'Aadress peab algama https:// ja olema sama organisatsiooni SharePointis.',
  display: 'Kuva',
  jobDescriptions: {
    defaultView: 'Algvaade', register: 'Register', coverage: 'Kaetus', routes: 'Ringid',
    hideDrafting: 'Peida koostamisel dokumendid', hideRoutes: 'Peida ringide vaade'
  },
  language: 'Keel',
  languageAuto: 'Nagu lehel',
  languageEstonian: 'eesti',
  languageEnglish: 'English',
  askSiteTitle: 'Valige sait, kus on VAJSi loendid',
  askSiteText: 'See veebiosa ei tea veel, milliselt saidilt VAJSi andmeid lugeda.',
  askSiteHere: 'Kasuta seda saiti',
  askSiteReader: 'Paluge lehe haldajal määrata veebiosa seadetes VAJSi loendite sait.',
  /** The organisation's setting that says where the lists are could not be read. */
  siteNotFound: {
    title: 'Ei saanud teada, millisel saidil on VAJSi loendid',
    why: {
      denied: 'Aadress on organisatsiooni seadetes, kuid Teil ei lubatud seda lugeda.',
      offline: 'Aadress on organisatsiooni seadetes, kuid SharePointiga ei saa ühendust. Kontrollige võrku.',
      busy: 'Aadress on organisatsiooni seadetes, kuid SharePoint ei jõudnud vastata.',
      other: 'Aadress on organisatsiooni seadetes, kuid SharePoint vastas selle küsimisele veaga.'
    },
    reader: 'Proovige uuesti. Kui see ei aita, pöörduge lehe haldaja poole: tema saab aadressi kirjutada veebiosa seadetesse. '
      + 'Organisatsiooni seadet hoiab SharePointi haldaja.',
    editor: 'Proovige uuesti või kirjutage aadress ise veebiosa seadetesse. Organisatsiooni seadet „som-vajs-site“ hoiab SharePointi haldaja.',
    openSettings: 'Ava veebiosa seaded',
    trying: 'Küsin uuesti'
  },
  missingTitle: 'VAJSi loendeid on puudu',
  missingText: (names: string): string => `Sellel saidil puuduvad loendid: ${names}.`,
  missingOwner: 'Ava seadistus',
  missingReader: 'Saidi omanik saab need luua lehel „Seadistus“.',
  deniedTitle: 'Teil ei ole nende andmete vaatamise õigust',
  deniedText: (names: string): string => `Õigus puudub loendites: ${names}. Õiguse annab saidi omanik.`,
  failedTitle: 'Andmeid ei õnnestunud lugeda',
  errors: {
    denied: 'Teil ei ole selleks õigust. Õiguse annab saidi omanik.',
    listMissing: 'Loendit ei ole sellel saidil.',
    columnMissing: 'Loendis puudub veerg. Selle lisab saidi omanik lehel „Seadistus“.',
    rowMissing: 'Rida ei ole enam olemas või te ei näe seda.',
    conflict: 'Rida muudeti vahepeal. Teie tekst on alles.',
    duplicate: 'Sama väärtus on juba teisel real, kuid see peab olema kordumatu.',
    invalid: 'SharePoint ei võtnud väärtusi vastu. Teie tekst on alles.',
    tooLong: 'Loend on päringu jaoks liiga pikk. Andke sellest teada saidi omanikule.',
    busy: 'SharePoint on hõivatud. Proovige mõne hetke pärast uuesti.',
    offline: 'SharePointiga ei saa ühendust. Kontrollige võrku ja proovige uuesti.',
    unexpected: 'SharePoint vastas ootamatult.'
  },
  columnMissingTitle: 'Loendis puudub veerg',
  columnMissing: (column: string, list: string): string => `Loendis „${list}“ ei ole veergu „${column}“.`,
  columnMissingReader: 'Selle lisab saidi omanik lehel „Seadistus“. Andke talle sellest teada.',
  editors: {
    everyone: 'Seda loendit tohivad muuta kõik, kuid saidi õigusi on muudetud.',
    qualityManagers: 'Seda loendit muudavad kvaliteedijuhid.',
    restrictedReaders: 'Seda loendit muudavad need, kes loevad piiranguga dokumente.',
    owners: 'Seda loendit muudab saidi omanik.'
  } satisfies Record<Who, string>,
  /** Why what is shown could not be confirmed. */
  stale: {
    offline: 'Ühendust SharePointiga ei ole.',
    busy: 'SharePoint on hõivatud.',
    other: 'SharePointist ei õnnestunud uut seisu lugeda.'
  },
  /** `time` as 14:05 */
  stateOf: (day: string, time: string): string => `Näete seisu ${day} kell ${time.replace(':', '.')}.`,
  upToDate: 'Andmed on taas ajakohased.',
  notDownloaded: 'Seda osa lehest ei õnnestunud alla laadida. Kontrollige võrku ja proovige uuesti.',
  errorDetail: 'SharePointi teade',
  partial: (count: number): string => (count === 1 ? 'Ühte kannet ei õnnestunud täielikult lugeda.' : `${count} kannet ei õnnestunud täielikult lugeda.`)
};
