import type { IncomingMessage } from 'node:http';
import { errors } from '../errors';
import type { Request } from './exchange';

/** Bytes that a request may have. */
export const bodyLimit = 64 * 1024 * 1024;

/** The client went away before its request was here as a whole. */
export class ClientGone extends Error {}

/**
 * What is too large is still read to its end, and thrown away: a client that is sending does not listen, and would take the end of
 * the connection for a failure of the network. Throws 413, ClientGone.
 */
const bodyOf = (req: IncomingMessage): Promise<Uint8Array> => new Promise((resolve, reject) => {
  const chunks: Buffer[] = [];
  let size = 0;
  req.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= bodyLimit) {
      chunks.push(chunk);
      return;
    }
    chunks.length = 0;
    reject(errors.tooLarge(bodyLimit));
  });
  req.once('end', () => resolve(Buffer.concat(chunks)));
  req.once('error', () => reject(new ClientGone()));
  req.once('close', () => reject(new ClientGone()));
});

/** The request without its body, for answers that do not depend on it. */
export const headOfRequest = (req: IncomingMessage): Request => ({
  method: (req.method ?? 'GET').toUpperCase(),
  target: req.url ?? '/',
  headers: Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])),
  body: new Uint8Array()
});

/** The request once it is here as a whole. Throws 413, ClientGone. */
export const receive = async (req: IncomingMessage): Promise<Request> => ({ ...headOfRequest(req), body: await bodyOf(req) });
