import { addHomePage } from '../files/homePage';
import { needRight } from '../permissions/access';
import { type Call, isEstonian, type Site } from '../site';
import { type List, listByPath } from '../store/lists';
import type { Web } from '../store/webs';
import { createList } from './listCreation';
import { listKind } from './list';
import { action, entityShape, type Resource } from './tree';

interface SiteLibrary { readonly template: number; readonly folder: string; readonly et: string; readonly en: string }

const documents: SiteLibrary = { template: 101, folder: 'Shared Documents', et: 'Dokumendid', en: 'Documents' };
const assets: SiteLibrary = { template: 101, folder: 'SiteAssets', et: 'Saidi varad', en: 'Site Assets' };
const pages: SiteLibrary = { template: 119, folder: 'SitePages', et: 'Saidi lehed', en: 'Site Pages' };

const made = (site: Site, web: Web, { template, folder, ...names }: SiteLibrary, author: number, at: string): List =>
  createList(site, web, { title: names[isEstonian(site) ? 'et' : 'en'], template, folder, author, at });

/** Gives a new web the libraries that a team site has, and its first page. Rights are the caller's business. */
export const addLibraries = (site: Site, web: Web, author: number, at: string): void => {
  for (const library of [documents, pages, assets]) {
    const list = made(site, web, library, author, at);
    if (library === pages) addHomePage(site, web, list, author, at);
  }
};

/** The library of the web, made when it is not there yet. Throws 403 when it would have to be made without ManageLists. */
const ensured = (call: Call, web: Web, library: SiteLibrary): List => {
  const there = listByPath(call.site.db, `${web.path}/${library.folder}`);
  if (there) return there;
  needRight(call.site.access, call.me, call.site.access.webScope(web), 'ManageLists');
  return made(call.site, web, library, call.me.id, call.at);
};

const ensuring = (name: string, web: Web, library: SiteLibrary): (() => Resource) => () => action(name, call => {
  const list = ensured(call, web, library);
  return { status: 200, shape: entityShape(listKind, list, call, call.query) };
});

/** Methods of a web's lists for the libraries that pages need. */
export const siteLibraries = (web: Web): Readonly<Record<string, () => Resource>> => ({
  EnsureSiteAssetsLibrary: ensuring('EnsureSiteAssetsLibrary', web, assets),
  EnsureSitePagesLibrary: ensuring('EnsureSitePagesLibrary', web, pages)
});
