import type { RestSite } from '../rest';
import type { Addresses } from './addresses';
import { messagePage } from './documents/messagePage';
import { sharePointPage, teamsTabPage } from './documents/sharePointPage';
import { teamsPage } from './documents/teamsPage';
import { cultureOf, spPageContextInfo } from './pageContext';
import type { PageData } from './pageData';
import type { ManifestScript } from './pageManifests';
import { pageTitle, placedWebParts, type Place } from './pageParts';
import type { Page } from './pages';
import { assembly } from './runtime/packages';
import { hostComponent } from './runtime/hostComponent';
import type { SavedProperties } from './savedProperties';
import type { Visit } from './visit';

/** What pages are made of. */
export interface PageSources {
  readonly site: RestSite;
  /** Addresses without an origin, since a page's own files are beside it. */
  readonly at: Addresses;
  readonly pages: () => readonly Page[];
  readonly manifests: (debug: boolean) => ManifestScript;
  readonly saved: SavedProperties;
}

export const addressOf = (web: string, page: Page): string => `${web}/SitePages/${page.name}.aspx`;

// EditListItems: who may change items of the site's pages may edit a page.
const editListItems = 0x4;

/** True when the person may edit pages of this web. */
export const mayEdit = (site: RestSite, key: string, web: string): boolean => (site.pageContext(key, web).permissions.Low & editListItems) !== 0;

const scriptsOf = (sources: PageSources, debug: boolean, more: readonly string[]): readonly string[] => [
  sources.at.manifests(sources.manifests(debug).name),
  sources.at.library('requirejs', 'require.js'),
  `${sources.at.runtime(assembly.package)}${assembly.file}`,
  ...more.map((name) => sources.at.browser(name))
];

const dataOf = (sources: PageSources, place: Place, visit: Visit, inTeams: boolean): PageData => {
  const { page, web } = place;
  const { choices, words, person } = visit;
  const { startFailed, webPartFailed, missingMembers, saved, notSaved, edit, done, editWebPart } = words;
  const placed = placedWebParts(place, choices.language, sources.saved);
  const facts = sources.site.pageContext(person.key, web);
  return {
    page: page.name,
    theme: choices.theme,
    language: choices.language,
    editing: !inTeams && choices.editing && mayEdit(sources.site, person.key, web),
    inTeams,
    // A tab holds one web part.
    webParts: inTeams ? placed.slice(0, 1) : placed,
    applicationId: hostComponent.id,
    spPageContextInfo: spPageContextInfo(facts, choices.language, page.name),
    saveAt: `/_local/pages${web}/${page.name}`,
    iconFonts: sources.at.fonts,
    words: { startFailed, webPartFailed, missingMembers, saved, notSaved, edit, done, editWebPart }
  };
};

/** True for the page of one web part's own name; the others are for whoever knows their address. */
const isOwn = (page: Page): boolean => page.webParts[0]?.name === page.name;

/** The page as SharePoint shows it. */
export const sharePointAnswer = (sources: PageSources, place: Place, visit: Visit): string => {
  const { page, web } = place;
  const { choices, words, person } = visit;
  return sharePointPage({
    siteTitle: sources.site.pageContext(person.key, web).webTitle,
    siteAddress: web,
    title: pageTitle(page, choices.language, words),
    links: sources.pages().filter(isOwn).map((other) => ({
      address: addressOf(web, other),
      title: pageTitle(other, choices.language, words),
      isCurrent: other.name === page.name
    })),
    people: sources.site.people,
    person,
    mayEdit: mayEdit(sources.site, person.key, web),
    choices,
    words,
    data: dataOf(sources, place, visit, false),
    scripts: scriptsOf(sources, choices.debug, ['frame.js', 'start.js']),
    styles: sources.at.browser('frame.css')
  });
};

/** The page's first web part as the page inside a Teams tab. */
export const teamsTabAnswer = (sources: PageSources, place: Place, visit: Visit): string =>
  teamsTabPage({
    title: pageTitle(place.page, visit.choices.language, visit.words),
    choices: visit.choices,
    data: dataOf(sources, place, visit, true),
    scripts: scriptsOf(sources, visit.choices.debug, ['start.js']),
    styles: sources.at.browser('frame.css')
  });

/** The emulated Teams around that tab. */
export const teamsAnswer = (sources: PageSources, { page, web }: Place, visit: Visit): string => {
  const { choices, words, person, url } = visit;
  const facts = sources.site.pageContext(person.key, web);
  const context = spPageContextInfo(facts, choices.language, page.name);
  // What a deep link says goes on to the tab, except what the frame has dealt with.
  const passed = new URLSearchParams(url.search);
  for (const name of ['env', 'subEntityId']) passed.delete(name);
  passed.set('page', page.name);
  return teamsPage({
    title: pageTitle(page, choices.language, words),
    teamName: facts.webTitle,
    choices,
    words,
    people: sources.site.people,
    person,
    data: {
      tabAddress: `${web}/_layouts/15/teamshostedapp.aspx?${passed}`,
      theme: choices.theme,
      locale: cultureOf(choices.language).toLowerCase(),
      teamName: facts.webTitle,
      loginHint: person.email,
      tenantId: String(context.aadTenantId),
      userId: String(context.aadUserId),
      teamSiteUrl: facts.webUrl,
      teamSitePath: facts.webPath,
      subPageId: url.searchParams.get('subEntityId') ?? ''
    },
    scripts: [sources.at.browser('teamsFrame.js')],
    styles: sources.at.browser('frame.css')
  });
};

/** There is no page of this name. */
export const notFoundAnswer = (sources: PageSources, web: string, name: string, visit: Pick<Visit, 'choices' | 'words'>): string =>
  messagePage({
    title: visit.words.notFound,
    choices: visit.choices,
    styles: sources.at.browser('frame.css'),
    message: visit.words.noPage(name),
    next: visit.words.thesePages,
    links: sources.pages().filter(isOwn).map((page) => ({ address: addressOf(web, page), title: pageTitle(page, visit.choices.language, visit.words) }))
  });

/** SharePoint's own list pages: said plainly to be missing, with the rows as REST gives them. */
export const listPageAnswer = (sources: PageSources, web: string, list: string, { choices, words }: Pick<Visit, 'choices' | 'words'>): string =>
  messagePage({
    title: words.listPage,
    choices,
    styles: sources.at.browser('frame.css'),
    message: words.noListPage(list),
    next: words.rowsOverRest,
    links: [{ address: `${web}/_api/web/GetList('${encodeURIComponent(`${web}/Lists/${list}`)}')/items`, title: `Lists/${list}` }]
  });
