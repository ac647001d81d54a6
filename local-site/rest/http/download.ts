import { instantText } from '../columns/dates';
import { SharePointError } from '../errors';
import { shownRow } from '../files/drafts';
import { findFile, webAround } from '../files/lookup';
import { type File, guidOfFile, nameOfFile } from '../files/places';
import { needToOpen } from '../files/saving';
import { earlierVersions } from '../items/versions';
import { decodePath } from '../odata/path';
import { noQuery } from '../odata/query';
import { allows } from '../permissions/rights';
import type { Call, Site } from '../site';
import { readContent } from '../store/contents';
import type { User } from '../store/principals';
import type { Request, Response } from './exchange';

/** Types that a browser may show. All others are saved: a page that somebody uploaded must not run as part of the site. */
const shown: Readonly<Record<string, string>> = {
  txt: 'text/plain', csv: 'text/csv', json: 'application/json', pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif',
  webp: 'image/webp', ico: 'image/x-icon', mp4: 'video/mp4', mp3: 'audio/mpeg', css: 'text/css', js: 'text/javascript', woff2: 'font/woff2'
};

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

interface Wanted { readonly file: File; readonly content: number | null; readonly etag: string }

const current = (call: Call, file: File): Wanted => {
  const { content, version } = file.is === 'row' ? shownRow(call, file.list, file.row) ?? file.row : file.document;
  return { file, content, etag: `"{${guidOfFile(file).toUpperCase()}},${version}"` };
};

const history = /^(.*)\/_vti_history\/(\d+)(\/.*)$/;

/** A file at its own address, or an earlier state of it below `_vti_history/<number of the version>`. */
const wantedAt = (call: Call, path: string): Wanted | undefined => {
  const [, web = '', number = '', rest = ''] = history.exec(path) ?? [];
  const file = findFile(call, number === '' ? path : web + rest);
  if (!file || number === '') return file && current(call, file);
  const version = file.is === 'row' ? earlierVersions(call.site.db, file.list, file.row.id).find(row => row.ui_version === Number(number)) : undefined;
  return version && { file, content: version.content, etag: `"{${guidOfFile(file).toUpperCase()}},${version.version}"` };
};

const bytesOf = (call: Call, { file, content, etag }: Wanted): Response => {
  needToOpen(call, file);
  const name = nameOfFile(file);
  const type = shown[extensionOf(name)];
  return {
    status: 200, body: readContent(call.site.db, content),
    headers: {
      'Content-Type': type ?? 'application/octet-stream', 'ETag': etag, 'Cache-Control': 'private, max-age=0', 'X-Content-Type-Options': 'nosniff',
      ...(type === undefined ? { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` } : {})
    }
  };
};

const plain = (error: SharePointError): Response =>
  ({ status: error.status, headers: { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'private, max-age=0' }, body: error.message });

const attempt = (work: () => Response | undefined): Response | undefined => {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof SharePointError) return plain(failure);
    throw failure;
  }
};

/** Whether an address could be a file's: pages are shown by whoever serves pages, and services have addresses of their own. */
export const mayBeFile = ({ method, target }: Pick<Request, 'method' | 'target'>): boolean => {
  const path = target.split('?')[0] ?? '';
  return (method === 'GET' || method === 'HEAD') && /[^/]$/.test(path) && !/\/_(api|vti_bin|layouts)\/|\.aspx$/i.test(path);
};

/** The file at a plain address; undefined when there is none, or not for the person who asks. */
export const download = (site: Site, me: User, request: Request): Response | undefined => attempt(() => {
  const path = decodePath(request.target.split('?')[0] ?? '');
  const at = instantText(site.now().getTime());
  const asking = { site, me, query: noQuery, headers: request.headers, bytes: request.body, body: undefined, address: site.origin + path, at };
  const web = webAround(site, path);
  if (!web || !allows(site.access.maskIn(me, site.access.webScope(web)), 'Open')) return undefined;
  const call: Call = { ...asking, web };
  const wanted = wantedAt(call, path);
  return wanted && bytesOf(call, wanted);
});
