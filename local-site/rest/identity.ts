import type { IncomingMessage } from 'node:http';
import type { Person } from './contract';

/** A request named somebody who is not among the people. */
export class UnknownPersonError extends Error {
  constructor(readonly key: string) {
    super(`Nobody is called '${key}'`);
    this.name = 'UnknownPersonError';
  }
}

const signInCookie = 'vajs-as';

const cookie = (header: string | undefined): string | undefined => {
  const found = header?.split(';').map(pair => pair.trim().split('=')).find(([name]) => name === signInCookie)?.[1];
  if (found === undefined || found === '') return undefined;
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
};

/** The header `X-Local-User` wins over the cookie, the cookie over the default. Throws UnknownPersonError. */
export const personAsking = (req: Pick<IncomingMessage, 'headers'>, people: readonly Person[], otherwise: string): Person => {
  const header = req.headers['x-local-user'];
  const key = (Array.isArray(header) ? header[0] : header) ?? cookie(req.headers.cookie) ?? otherwise;
  const person = people.find(each => each.key === key);
  if (!person) throw new UnknownPersonError(key);
  return person;
};
