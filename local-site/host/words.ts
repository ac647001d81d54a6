import type { Language } from './choices';
import type { BrowserWords } from './pageData';

/** The words of the frame around a page, which SharePoint itself would show. */
export interface Words extends BrowserWords {
  readonly skip: string;
  readonly pages: string;
  readonly localSite: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'contrast', string>>;
  readonly language: string;
  readonly teams: string;
  readonly sharePoint: string;
  readonly signedInAs: string;
  readonly settings: string;
  readonly notFound: string;
  readonly noPage: (name: string) => string;
  readonly thesePages: string;
  readonly listPage: string;
  readonly noListPage: (name: string) => string;
  readonly rowsOverRest: string;
  readonly unknownPerson: string;
  readonly noPerson: (key: string) => string;
  readonly choosePerson: string;
  readonly runtimeFailed: string;
  readonly composedPage: string;
  readonly tab: string;
}

const estonian: Words = {
  skip: 'Liigu sisu juurde',
  pages: 'Lehed',
  localSite: 'Kohalik sait',
  theme: 'Teema',
  themes: { light: 'Hele', dark: 'Tume', contrast: 'Kontrastne' },
  language: 'Keel',
  teams: 'Vaata Teamsis',
  sharePoint: 'Tagasi SharePointi',
  signedInAs: 'Sisse loginud',
  settings: 'Vaate seaded',
  edit: 'Muuda lehte',
  done: 'Lõpeta muutmine',
  editWebPart: 'Muuda veebiosa',
  notFound: 'Seda lehte ei ole',
  noPage: (name) => `Saidil ei ole lehte „${name}“.`,
  thesePages: 'Siin on need lehed:',
  listPage: 'SharePointi loendivaadet siin ei ole',
  noListPage: (name) => `Loend „${name}“ on olemas, kuid selle lehed joonistab SharePoint ise. Kohalik sait näitab ainult veebiosi.`,
  rowsOverRest: 'Loendi read on siin loetavad:',
  unknownPerson: 'Seda inimest ei ole',
  noPerson: (key) => `Kohalikul saidil ei ole inimest võtmega „${key}“.`,
  choosePerson: 'Valige, kellena jätkata:',
  runtimeFailed: 'Leht ei avanenud',
  composedPage: 'Register ja kaart',
  tab: 'Vahekaart',
  startFailed: 'SharePointi raamistik ei käivitunud, seepärast ei ole lehel veebiosi.',
  webPartFailed: 'Veebiosa ei avanenud:',
  missingMembers: 'Raamistiku selles versioonis ei ole enam osi, millele kohalik sait toetub:',
  saved: 'Veebiosa seaded on salvestatud.',
  notSaved: 'Veebiosa seadeid ei saanud salvestada. Need kehtivad, kuni leht on avatud.'
};

const english: Words = {
  skip: 'Skip to content',
  pages: 'Pages',
  localSite: 'Local site',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'Contrast' },
  language: 'Language',
  teams: 'View in Teams',
  sharePoint: 'Back to SharePoint',
  signedInAs: 'Signed in as',
  settings: 'View settings',
  edit: 'Edit page',
  done: 'Stop editing',
  editWebPart: 'Edit web part',
  notFound: 'There is no such page',
  noPage: (name) => `The site has no page “${name}”.`,
  thesePages: 'These pages are here:',
  listPage: 'SharePoint’s list view is not here',
  noListPage: (name) => `The list “${name}” exists, but its pages are drawn by SharePoint itself. The local site shows web parts only.`,
  rowsOverRest: 'The list’s rows can be read here:',
  unknownPerson: 'There is no such person',
  noPerson: (key) => `The local site has no person with the key “${key}”.`,
  choosePerson: 'Choose whom to continue as:',
  runtimeFailed: 'The page did not open',
  composedPage: 'Register and map',
  tab: 'Tab',
  startFailed: 'The SharePoint Framework did not start, so the page shows no web parts.',
  webPartFailed: 'A web part did not open:',
  missingMembers: 'This version of the framework no longer has parts that the local site builds on:',
  saved: 'The web part’s settings are saved.',
  notSaved: 'The web part’s settings could not be saved. They hold until the page is closed.'
};

export const wordsIn = (language: Language): Words => ({ et: estonian, en: english })[language];
