import { gzipSync } from 'node:zlib';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { timeZone } from './columns/timeZone';
import type { LogLine, Person, RestSite, SiteOptions } from './contract';
import { createOnce, identityFacts } from './creation';
import { openDigests } from './digest';
import { errors, SharePointError } from './errors';
import { addressOf, type Address, answer, refusal } from './http/answer';
import { batchResponse, boundaryIn, requestsIn } from './http/batch';
import type { Request, Response } from './http/exchange';
import { localControl } from './http/local';
import { personAsking, UnknownPersonError } from './identity';
import { type ItemType, readItemType } from './items/itemType';
import { pageFacts } from './pageFacts';
import { openAccess } from './permissions/access';
import type { Site } from './site';
import { openDatabase } from './store/database';
import { type User, userByLogin } from './store/principals';

const openState = (options: SiteOptions): Site => {
  const db = openDatabase(options.db);
  const { guid, secret } = identityFacts(db);
  const types = new Map<number, ItemType>();
  db.onRollback(() => types.clear());
  return {
    db, guid, origin: options.origin.replace(/\/$/, ''), path: options.path, language: options.language, timeZone: timeZone(options.timeZone),
    threshold: options.viewThreshold ?? 5000, people: options.people, access: openAccess(db), digests: openDigests(secret, options.digestSeconds ?? 1800),
    itemType: list => {
      const known = types.get(list.id);
      if (known) return known;
      const type = readItemType(db, list);
      types.set(list.id, type);
      return type;
    },
    forgetItemType: list => { types.delete(list); },
    now: options.now ?? (() => new Date())
  };
};

/** Bytes that a request may have. */
const bodyLimit = 64 * 1024 * 1024;

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw errors.invalidQuery('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const requestOf = async (req: IncomingMessage): Promise<Request> => ({
  method: (req.method ?? 'GET').toUpperCase(),
  target: req.url ?? '/',
  headers: Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])),
  body: await bodyOf(req)
});

/** The request once it is here as a whole; undefined when it was refused or the client went away. */
const received = async (req: IncomingMessage, res: ServerResponse): Promise<Request | undefined> => {
  try {
    return await requestOf(req);
  } catch (failure) {
    if (failure instanceof SharePointError) send(res, refusal(failure, { method: req.method ?? '', target: req.url ?? '', headers: {}, body: '' }));
    else if (!req.destroyed) throw failure;
    return undefined;
  }
};

/** Shorter answers go as they are: packing them costs more than it saves. */
const PACKED_FROM = 1024;

/** SharePoint packs its answers for clients that can unpack them; without that, bytes measured here would say little. */
const send = (res: ServerResponse, { status, headers, body }: Response): void => {
  if (status === 204) {
    res.writeHead(status, headers).end();
    return;
  }
  const plain = Buffer.from(body, 'utf8');
  const packs = plain.length >= PACKED_FROM && /\bgzip\b/.test(String(res.req.headers['accept-encoding'] ?? ''));
  const content = packs ? gzipSync(plain, { level: 4 }) : plain;
  res.writeHead(status, {
    ...headers, 'Content-Length': content.length, 'Vary': 'Accept-Encoding', ...(packs ? { 'Content-Encoding': 'gzip' } : {})
  });
  res.end(content);
};

const isBatch = (request: Request, address: Address): boolean => request.method === 'POST' && /^(\$|%24)batch\/?$/i.test(address.path);

/** Opens the site in the database; the first time it is made. Throws when the options do not fit what the database holds. */
export const openSite = (options: SiteOptions): RestSite => {
  const site = openState(options);
  createOnce(site, options);
  const log = options.log ?? (() => undefined);
  const personOf = (req: IncomingMessage): Person => personAsking(req, options.people, options.defaultPerson);

  const logged = (person: string, request: Request, work: () => Response, prefix = ''): Response => {
    const started = performance.now();
    const response = work();
    const line: LogLine = {
      at: site.now(), person, method: request.method, url: prefix + request.target, status: response.status, milliseconds: performance.now() - started,
      ...(response.note === undefined ? {} : { note: response.note })
    };
    log(line);
    return response;
  };

  const single = (me: User, request: Request, digest?: string): Response => {
    const address = addressOf(request.target);
    return address ? answer(site, me, request, address, digest) : refusal(errors.notImplemented(request.target), request);
  };

  const batch = (person: Person, me: User, request: Request): Response => {
    const boundary = boundaryIn(request.headers['content-type']);
    if (boundary === undefined) throw errors.invalidQuery('The content type of a batch must be multipart/mixed with a boundary.');
    const digest = request.headers['x-requestdigest'];
    return batchResponse(requestsIn(request.body, boundary).map(inner => logged(person.key, inner, () => single(me, inner, digest), '$batch ')));
  };

  const respond = (req: IncomingMessage, request: Request, address: Address | undefined): Response => {
    try {
      const person = personOf(req);
      const me = userByLogin(site.db, person.loginName);
      if (!me) throw errors.unknownPerson(person.key);
      return address && isBatch(request, address) ? batch(person, me, request) : single(me, request);
    } catch (failure) {
      if (failure instanceof UnknownPersonError) return refusal(errors.unknownPerson(failure.key), request);
      if (failure instanceof SharePointError) return refusal(failure, request);
      throw failure;
    }
  };

  const nameOf = (req: IncomingMessage): string => {
    try {
      return personOf(req).key;
    } catch {
      return '';
    }
  };

  const home = options.path.toLowerCase();
  const within = (path: string): boolean => path.toLowerCase() === home || path.toLowerCase().startsWith(`${home}/`);

  return {
    people: options.people,
    personOf,
    pageContext: (key, webPath = options.path) => {
      const person = options.people.find(each => each.key === key);
      if (!person) throw new UnknownPersonError(key);
      return pageFacts(site, person, webPath);
    },
    handle: async (req, res) => {
      const target = req.url ?? '/';
      const address = addressOf(target);
      const isLocal = target.startsWith('/_local/storage-entity');
      const isService = within(target) && /\/_vti_bin\//i.test(target);
      if (!isLocal && !isService && !(address && within(address.webPath))) return false;
      const request = await received(req, res);
      if (!request) return true;
      send(res, logged(nameOf(req), request, () => localControl(site.db, req, request) ?? respond(req, request, address)));
      return true;
    },
    close: () => site.db.close()
  };
};
