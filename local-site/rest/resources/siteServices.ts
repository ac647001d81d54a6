import { errors } from '../errors';
import { complex, many } from '../odata/shape';
import { decodePath } from '../odata/path';
import { allows } from '../permissions/rights';
import { type Call, webUrl } from '../site';
import { listsIn } from '../store/lists';
import { type Web, webByPath } from '../store/webs';
import type { Arguments } from './arguments';
import { seesList } from './lists';
import { action, calculation, type Resource, valueReply } from './tree';

/** Server-relative path of an absolute address on this host; undefined for other hosts. */
const pathIn = (call: Call, url: string): string | undefined => {
  const { origin } = call.site;
  return url.toLowerCase().startsWith(origin.toLowerCase()) ? decodePath(url.slice(origin.length).split(/[?#]/)[0] ?? '').replace(/\/$/, '') : undefined;
};

const opens = (call: Call, web: Web): boolean => allows(call.site.access.maskIn(call.me, call.site.access.webScope(web)), 'Open');

/** The web that holds the page: the longest web address that the page's begins with. */
const webHolding = (call: Call, path: string): Web | undefined => {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const web = webByPath(call.site.db, at);
    if (web) return opens(call, web) ? web : undefined;
  }
  return undefined;
};

const webAt = (call: Call, url: string): Web => {
  const path = pathIn(call, url);
  const web = path === undefined ? undefined : webHolding(call, path);
  if (!web) throw errors.webMissing();
  return web;
};

/** POST `SP.Site.Exists` with `{url}`: whether a site collection has exactly this address. */
const siteExists = (args: Arguments): Resource => action('Exists', call => {
  const path = pathIn(call, args.text('url', 0));
  return valueReply('Exists', 'Edm.Boolean', path?.toLowerCase() === call.site.path.toLowerCase());
});

const webUrlOfPage = (args: Arguments): Resource => calculation('GetWebUrlFromPageUrl', call => ({
  is: 'value', name: 'GetWebUrlFromPageUrl', type: 'Edm.String', value: webUrl(call.site, webAt(call, args.text('pageFullUrl', 0)))
}));

const documentLibraries = (name: string): (args: Arguments) => Resource => args => calculation(name, call => {
  const web = webAt(call, args.text('webFullUrl', 0));
  const libraries = listsIn(call.site.db, web.id).filter(list => list.baseType === 1 && list.props.Hidden !== true && seesList(call, list));
  return {
    is: 'value', name, type: 'Collection(SP.DocumentLibraryInformation)',
    value: many('SP.DocumentLibraryInformation', libraries.map(list => complex('SP.DocumentLibraryInformation', {
      AbsoluteUrl: call.site.origin + encodeURI(list.path), Modified: list.modified, ModifiedFriendlyDisplay: list.modified,
      ServerRelativeUrl: list.path, Title: list.title
    })))
  };
});

/** Methods that belong to no web, by their full names. */
export const siteServices: Readonly<Record<string, (args: Arguments) => Resource>> = {
  'SP.Site.Exists': siteExists,
  'SP.Web.GetDocumentLibraries': documentLibraries('GetDocumentLibraries'),
  'SP.Web.GetDocumentAndMediaLibraries': documentLibraries('GetDocumentAndMediaLibraries'),
  'SP.Web.GetWebUrlFromPageUrl': webUrlOfPage
};
