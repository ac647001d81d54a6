import type { IncomingMessage, ServerResponse } from 'node:http';
import { timeZone } from './columns/timeZone';
import type { LogLine, Person, RestSite, SiteOptions } from './contract';
import { createOnce, identityFacts } from './creation';
import { processQuery, queriedWeb } from './csom/processQuery';
import { openDigests } from './digest';
import { errors, SharePointError } from './errors';
import { addressOf, type Address, answer, brokenDown, refusal } from './http/answer';
import { batchResponse, boundaryIn, requestsIn } from './http/batch';
import { deliver } from './http/delivery';
import { download, mayBeFile } from './http/download';
import { type Request, type Response, textOf } from './http/exchange';
import { atOnce, type Delivery, type Passage, under } from './http/faultKinds';
import { openFaults } from './http/faults';
import { isControl, localControl } from './http/local';
import { openLog } from './http/log';
import { ClientGone, headOfRequest, receive } from './http/receiving';
import { personAsking, UnknownPersonError } from './identity';
import { type ItemType, readItemType } from './items/itemType';
import { pageFacts } from './pageFacts';
import { openAccess } from './permissions/access';
import type { Site } from './site';
import { openDatabase } from './store/database';
import { type User, userByLogin } from './store/principals';

const openState = (options: SiteOptions): Site => {
  const db = openDatabase(options.db, options.now);
  const { guid, secret } = identityFacts(db);
  const types = new Map<number, ItemType>();
  db.onRollback(() => types.clear());
  return {
    db, guid, origin: options.origin.replace(/\/$/, ''), path: options.path, language: options.language, timeZone: timeZone(options.timeZone),
    threshold: options.viewThreshold ?? 5000, addingMayStamp: options.addingMayStamp === true, people: options.people, access: openAccess(db), digests: openDigests(secret, options.digestSeconds ?? 1800),
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

const isBatch = (request: Request, address: Address): boolean => request.method === 'POST' && /^(\$|%24)batch\/?$/i.test(address.path);

/** One connection carries all answers of a batch: slowness adds up, and the worst end is the end. */
const together = (a: Delivery, b: Delivery): Delivery =>
  ({ waitMs: a.waitMs + b.waitMs, overMs: a.overMs + b.overMs, end: b.end === 'whole' ? a.end : b.end });

const explained = (failure: unknown, request: Request): Response => {
  if (failure instanceof UnknownPersonError) return refusal(errors.unknownPerson(failure.key), request);
  return failure instanceof SharePointError ? refusal(failure, request) : brokenDown(failure, request);
};

/** The request once it is here as a whole; undefined when it was refused or the client went away. */
const received = async (req: IncomingMessage, res: ServerResponse, silence: number | undefined): Promise<Request | undefined> => {
  try {
    return await receive(req, silence);
  } catch (failure) {
    if (failure instanceof ClientGone) return undefined;
    const response = explained(failure, headOfRequest(req));
    // Whatever came later on the connection of an unfinished request would be taken for its body.
    await deliver(res, response.status === 408 ? { ...response, headers: { ...response.headers, Connection: 'close' } } : response);
    return undefined;
  }
};

/** Opens the site in the database; the first time it is made. Throws when the options do not fit what the database holds. */
export const openSite = (options: SiteOptions): RestSite => {
  const site = openState(options);
  createOnce(site, options);
  const faults = openFaults();
  const log = openLog();
  const personOf = (req: IncomingMessage): Person => personAsking(req, options.people, options.defaultPerson);

  /** One request on its way through: a fault may strike it, and the log keeps what became of it. */
  const passed = async (person: string, request: Request, batched: boolean, work: () => Passage | Promise<Passage>): Promise<Passage> => {
    const at = site.now();
    const started = performance.now();
    const fault = faults.strike({ person, request, batched });
    const passage = fault ? await under(fault, request, work) : await work();
    const { response: { status, body, note }, delivery, wrote } = passage;
    const line: LogLine = {
      at, person, method: request.method, url: (batched ? '$batch ' : '') + request.target, status: delivery.end === 'dropped' ? 0 : status,
      milliseconds: performance.now() - started, bytes: Buffer.byteLength(body), wrote,
      ...(fault === undefined ? {} : { fault: fault.name }), ...(note === undefined ? {} : { note })
    };
    log.add(line);
    options.log?.(line);
    return passage;
  };

  /** Synchronous work, watched for what it commits. */
  const worked = (work: () => Response): Passage => {
    const before = site.db.committed();
    const response = work();
    return { response, delivery: atOnce, wrote: site.db.committed() > before };
  };

  const single = (me: User, request: Request, digest?: string): Response => {
    const queried = queriedWeb(request.target);
    if (queried !== undefined) return processQuery(site, me, request, queried);
    const address = addressOf(request.target);
    return address ? answer(site, me, request, address, digest) : refusal(errors.notImplemented(request.target), request);
  };

  /** The requests of a batch are answered one after the other; one whose connection drops is the last one. */
  const batch = async (person: Person, me: User, request: Request): Promise<Passage> => {
    const boundary = boundaryIn(request.headers['content-type']);
    if (boundary === undefined) throw errors.invalidQuery('The content type of a batch must be multipart/mixed with a boundary.');
    const digest = request.headers['x-requestdigest'];
    const parts: Passage[] = [];
    for (const inner of requestsIn(textOf(request.body), boundary)) {
      const part = await passed(person.key, inner, true, () => worked(() => single(me, inner, digest)));
      parts.push(part);
      if (part.delivery.end === 'dropped') break;
    }
    return {
      response: batchResponse(parts.map(({ response }) => response)),
      delivery: parts.map(({ delivery }) => delivery).reduce(together, atOnce),
      wrote: parts.some(({ wrote }) => wrote)
    };
  };

  const respond = async (req: IncomingMessage, request: Request, address: Address | undefined): Promise<Passage> => {
    try {
      const person = personOf(req);
      const me = userByLogin(site.db, person.loginName);
      if (!me) throw errors.unknownPerson(person.key);
      return address && isBatch(request, address) ? await batch(person, me, request) : worked(() => single(me, request));
    } catch (failure) {
      return worked(() => explained(failure, request));
    }
  };

  const nameOf = (req: IncomingMessage): string => {
    try {
      return personOf(req).key;
    } catch {
      return '';
    }
  };

  /** A file at its plain address; false when there is none for the person who asks. */
  const downloaded = async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const request = headOfRequest(req);
    const me = mayBeFile(request) ? userByLogin(site.db, options.people.find(({ key }) => key === nameOf(req))?.loginName ?? '') : undefined;
    const found = me && download(site, me, request);
    if (!found) return false;
    const { response, delivery } = await passed(nameOf(req), request, false, () => worked(() => found));
    await deliver(res, response, delivery);
    return true;
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
      const isService = within(target) && /\/_vti_bin\//i.test(target);
      if (within(target) && !address && !isService) return downloaded(req, res);
      if (!isControl(target) && !isService && !(address && within(address.webPath))) return false;
      const request = await received(req, res, options.silenceSeconds);
      if (!request) return true;
      if (isControl(target)) await deliver(res, localControl({ db: site.db, faults, log }, req, request));
      else {
        const { response, delivery } = await passed(nameOf(req), request, false, () => respond(req, request, address));
        await deliver(res, response, delivery);
      }
      return true;
    },
    close: () => site.db.close()
  };
};
