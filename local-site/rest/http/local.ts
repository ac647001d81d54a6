import type { IncomingMessage } from 'node:http';
import type { Database } from '../store/database';
import { removeStorageEntity, writeStorageEntity } from '../store/facts';
import { type Request, type Response, textOf } from './exchange';
import { RuleMistake } from './faultRules';
import type { Faults } from './faults';
import type { RequestLog } from './log';

/** What the controls work on. */
export interface Controlled { readonly db: Database; readonly faults: Faults; readonly log: RequestLog }

/** The client's mistake, in words. */
class Mistake extends Error {}

const text = (value: unknown): string => typeof value === 'string' ? value : '';

const plain = (status: number, body: unknown): Response =>
  ({ status, headers: { 'Content-Type': 'application/json;charset=utf-8', 'Cache-Control': 'no-store' }, body: JSON.stringify(body) });

const jsonIn = (request: Request): unknown => {
  try {
    return JSON.parse(textOf(request.body) || '{}') as unknown;
  } catch (failure) {
    throw new Mistake(failure instanceof Error ? failure.message : 'The body is no JSON.');
  }
};

const queryOf = (request: Request): URLSearchParams => new URLSearchParams(request.target.split('?')[1] ?? '');

/** Sets a tenant property as an app catalogue would; a null value takes it away. */
const storageEntity = ({ db }: Controlled, request: Request): Response => {
  const body = jsonIn(request);
  if (typeof body !== 'object' || body === null || !('key' in body) || typeof body.key !== 'string' || !('value' in body)) {
    throw new Mistake('The body must be {"key": "…", "value": "…" or null}.');
  }
  if (body.value === null) removeStorageEntity(db, body.key);
  else writeStorageEntity(db, body.key, {
    value: text(body.value), description: 'description' in body ? text(body.description) : '', comment: 'comment' in body ? text(body.comment) : ''
  });
  return plain(200, { key: body.key, value: body.value });
};

const addFaults = ({ faults }: Controlled, request: Request): Response => plain(201, { rules: faults.add(jsonIn(request)) });

const readLog = ({ log }: Controlled, request: Request): Response => {
  const since = queryOf(request).get('since') ?? '0';
  if (!/^\d{1,15}$/.test(since)) throw new Mistake('"since" must be the sequence number of an entry.');
  return plain(200, log.read(Number(since)));
};

/** Controls that SharePoint does not have, for this machine only. `../README.md` says how to use them. */
const controls: Readonly<Record<string, Readonly<Record<string, (controlled: Controlled, request: Request) => Response>>>> = {
  '/_local/storage-entity': { POST: storageEntity },
  '/_local/faults': {
    GET: ({ faults }) => plain(200, { rules: faults.list() }),
    POST: addFaults,
    DELETE: ({ faults }, request) => plain(200, { removed: faults.remove(queryOf(request).get('name') ?? undefined) })
  },
  '/_local/log': {
    GET: readLog,
    DELETE: ({ log }) => {
      log.clear();
      return plain(200, {});
    }
  }
};

const controlAt = (target: string): (typeof controls)[string] | undefined => {
  const path = target.split('?')[0] ?? '';
  return Object.hasOwn(controls, path) ? controls[path] : undefined;
};

export const isControl = (target: string): boolean => controlAt(target) !== undefined;

const loopbackAddress = /^(::1|(::ffff:)?127\.)/;
const loopbackOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** From this machine, and from no page of another site that is open in a browser here. */
const isFromHere = (req: IncomingMessage): boolean =>
  loopbackAddress.test(req.socket.remoteAddress ?? '') && (req.headers.origin === undefined || loopbackOrigin.test(req.headers.origin));

/** Answers a request for one of the controls. */
export const localControl = (controlled: Controlled, req: IncomingMessage, request: Request): Response => {
  if (!isFromHere(req)) return plain(403, { error: 'Only from this machine.' });
  const control = controlAt(request.target)?.[request.method];
  if (!control) return plain(405, { error: `${request.method} is not for this address.` });
  try {
    return control(controlled, request);
  } catch (failure) {
    if (failure instanceof Mistake || failure instanceof RuleMistake) return plain(400, { error: failure.message });
    throw failure;
  }
};
