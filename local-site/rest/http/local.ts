import type { IncomingMessage } from 'node:http';
import type { Database } from '../store/database';
import { removeStorageEntity, writeStorageEntity } from '../store/facts';
import type { Request, Response } from './exchange';

const text = (value: unknown): string => typeof value === 'string' ? value : '';

const plain = (status: number, body: unknown): Response =>
  ({ status, headers: { 'Content-Type': 'application/json;charset=utf-8' }, body: JSON.stringify(body) });

const isLoopback = (req: IncomingMessage): boolean => /^(::1|(::ffff:)?127\.)/.test(req.socket.remoteAddress ?? '');

/**
 * Controls that SharePoint does not have, for this machine only. `POST /_local/storage-entity` with
 * `{key, value, description?, comment?}` sets a tenant property as an app catalogue would; a null value takes it away.
 */
const storageEntity = (db: Database, request: Request): Response => {
  const body: unknown = JSON.parse(request.body || '{}');
  if (typeof body !== 'object' || body === null || !('key' in body) || typeof body.key !== 'string' || !('value' in body)) {
    return plain(400, { error: 'The body must be {"key": "…", "value": "…" or null}.' });
  }
  if (body.value === null) removeStorageEntity(db, body.key);
  else writeStorageEntity(db, body.key, {
    value: text(body.value), description: 'description' in body ? text(body.description) : '', comment: 'comment' in body ? text(body.comment) : ''
  });
  return plain(200, { key: body.key, value: body.value });
};

const controls: Readonly<Record<string, (db: Database, request: Request) => Response>> = {
  'POST /_local/storage-entity': storageEntity
};

/** Undefined when the request is for none of the controls. */
export const localControl = (db: Database, req: IncomingMessage, request: Request): Response | undefined => {
  const control = controls[`${request.method} ${request.target.split('?')[0] ?? ''}`];
  if (!control) return undefined;
  if (!isLoopback(req)) return plain(403, { error: 'Only from this machine.' });
  try {
    return control(db, request);
  } catch (failure) {
    if (failure instanceof SyntaxError) return plain(400, { error: failure.message });
    throw failure;
  }
};
