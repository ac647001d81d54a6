import { needRight } from '../permissions/access';
import { type Call, isEstonian } from '../site';
import { type List, listByPath } from '../store/lists';
import type { Web } from '../store/webs';
import { createList } from './listCreation';
import { listKind } from './list';
import { action, entityShape, type Resource } from './tree';

interface SiteLibrary { readonly template: number; readonly folder: string; readonly et: string; readonly en: string }

const assets: SiteLibrary = { template: 101, folder: 'SiteAssets', et: 'Saidi varad', en: 'Site Assets' };
const pages: SiteLibrary = { template: 119, folder: 'SitePages', et: 'Saidi lehed', en: 'Site Pages' };

/** The library of the web, made when it is not there yet. Throws 403 when it would have to be made without ManageLists. */
const ensured = (call: Call, web: Web, { template, folder, ...names }: SiteLibrary): List => {
  const there = listByPath(call.site.db, `${web.path}/${folder}`);
  if (there) return there;
  needRight(call.site.access, call.me, call.site.access.webScope(web), 'ManageLists');
  return createList(call.site, web, { title: names[isEstonian(call.site) ? 'et' : 'en'], template, folder, author: call.me.id, at: call.at });
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
