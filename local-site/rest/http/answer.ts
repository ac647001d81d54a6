import { errors, SharePointError } from '../errors';
import { decodePath } from '../odata/path';
import { parseQuery } from '../odata/query';
import { contentType, type Json, type Metadata, metadataOf, render } from '../odata/render';
import { allows } from '../permissions/rights';
import { instantText } from '../columns/dates';
import { resourceAt } from '../resources/root';
import type { Reply, Resource } from '../resources/tree';
import { type Call, type Site, webUrl } from '../site';
import type { User } from '../store/principals';
import { type Web, webByPath } from '../store/webs';
import { type Request, type Response, textOf, verbOf } from './exchange';

/** A REST address, taken apart: `/sites/vajs/sub` `web/lists` `$top=1`. */
export interface Address { readonly webPath: string; readonly path: string; readonly search: string }

/** `_api` is short for `_vti_bin/client.svc`. */
const restAddress = /^([^?]*?)\/(?:_api|_vti_bin\/client\.svc)(?:\/([^?]*))?(?:\?(.*))?$/i;

/** Undefined when there is no `_api` in the path. */
export const addressOf = (target: string): Address | undefined => {
  const [whole, webPath = '', path = '', search = ''] = restAddress.exec(target) ?? [];
  return whole === undefined ? undefined : { webPath, path, search };
};

const json = (status: number, value: Json, metadata: Metadata, headers: Readonly<Record<string, string>> = {}, note?: string): Response => ({
  status, headers: { 'Content-Type': contentType[metadata], 'DataServiceVersion': '3.0', 'Cache-Control': 'private, max-age=0', ...headers },
  body: JSON.stringify(value), ...(note === undefined ? {} : { note })
});

const failed = (error: SharePointError, metadata: Metadata): Response => {
  const content = { code: error.code, message: { lang: 'en-US', value: error.message } };
  const body: Json = metadata === 'verbose' ? { error: content } : { 'odata.error': content };
  return json(error.status, body, metadata, {}, error.status === 501 ? error.message : undefined);
};

const metadataOrMinimal = (request: Request): Metadata => {
  try {
    return metadataOf(request.headers.accept);
  } catch {
    return 'minimal';
  }
};

/** Bodies are read when a resource looks at them: file contents may come with a JSON content type. */
const parsedBody = (body: Uint8Array): unknown => {
  const text = textOf(body);
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw errors.invalidQuery('Invalid JSON. The body of the request could not be read.');
  }
};

const handlers: Readonly<Record<string, (resource: Resource, call: Call) => Reply | undefined>> = {
  GET: (resource, call) => {
    if (resource.download) return resource.download(call);
    const shape = resource.read?.(call, call.query);
    return shape && { status: 200, shape, ...(shape.is === 'entity' && shape.meta.etag !== undefined ? { headers: { ETag: shape.meta.etag } } : {}) };
  },
  POST: (resource, call) => resource.create?.(call),
  MERGE: (resource, call) => resource.update?.(call),
  PATCH: (resource, call) => resource.update?.(call),
  PUT: (resource, call) => resource.update?.(call),
  DELETE: (resource, call) => resource.remove?.(call)
};

const perform = (verb: string, resource: Resource, call: Call): Reply => {
  const reply = handlers[verb]?.(resource, call);
  if (!reply) throw errors.methodNotAllowed(verb);
  return reply;
};

/** Whoever may not open the web gets nothing from its REST interface. */
export const needEntry = (site: Site, me: User, web: Web): void => {
  const mask = site.access.maskIn(me, site.access.webScope(web));
  if (!allows(mask, 'Open') || !allows(mask, 'UseRemoteAPIs')) throw errors.accessDenied();
};

const isContextInfo = (path: string): boolean => /^contextinfo\/?$/i.test(path);

const work = (site: Site, me: User, request: Request, address: Address, metadata: Metadata, digest: string | undefined): Response => {
  metadataOf(request.headers.accept);
  const web = webByPath(site.db, decodePath(address.webPath));
  if (!web) throw errors.webMissing();
  needEntry(site, me, web);
  const verb = verbOf(request);
  if (!Object.hasOwn(handlers, verb)) throw errors.methodNotAllowed(verb);
  const writes = verb !== 'GET';
  if (writes && !isContextInfo(address.path) && !site.digests.isValid(digest ?? '', me.id, site.now())) throw errors.digestInvalid();
  const call: Call = {
    site, web, me, query: parseQuery(address.search), headers: request.headers, address: `${site.origin}${address.webPath}/_api/${address.path}`,
    at: instantText(site.now().getTime()),
    bytes: request.body,
    get body() { return parsedBody(request.body); }
  };
  const reply = writes ? site.db.within(() => perform(verb, resourceAt(call, address.path), call)) : perform(verb, resourceAt(call, address.path), call);
  if (reply.raw) return { status: reply.status, headers: { 'Cache-Control': 'private, max-age=0', 'Content-Type': reply.raw.type, ...reply.headers }, body: reply.raw.bytes };
  if (!reply.shape) return { status: reply.status, headers: { 'Cache-Control': 'private, max-age=0', ...reply.headers }, body: '' };
  return json(reply.status, render(reply.shape, metadata, `${webUrl(site, web)}/_api/`), metadata, reply.headers);
};

/** Filters, CAML and formulas are followed as deep as they go; whoever goes deeper than the stack gets OData's words for it. */
const isTooDeep = (failure: unknown): boolean => failure instanceof RangeError && /call stack/i.test(failure.message);

/** The local site itself failed; the log says how. */
export const brokenDown = (failure: unknown, request: Request): Response => {
  if (isTooDeep(failure)) return failed(errors.invalidQuery('Recursion depth exceeded allowed limit.'), metadataOrMinimal(request));
  const response = failed(new SharePointError(500, '-1, LocalSite.UnexpectedException', 'The local site failed; its log says how.'), metadataOrMinimal(request));
  return { ...response, note: failure instanceof Error ? failure.stack ?? failure.message : String(failure) };
};

/**
 * Answers one request of a signed-in user. `inheritedDigest` is that of the batch around it.
 * Failures of the local site itself become 500 with their message, so that nothing is mistaken for SharePoint's answer.
 */
export const answer = (site: Site, me: User, request: Request, address: Address, inheritedDigest?: string): Response => {
  const metadata = metadataOrMinimal(request);
  try {
    return work(site, me, request, address, metadata, request.headers['x-requestdigest'] ?? inheritedDigest);
  } catch (failure) {
    if (failure instanceof SharePointError) return failed(failure, metadata);
    return brokenDown(failure, request);
  }
};

export const refusal = (error: SharePointError, request: Request): Response => failed(error, metadataOrMinimal(request));
