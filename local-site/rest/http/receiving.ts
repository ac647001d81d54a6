import type { IncomingMessage } from 'node:http';
import { errors } from '../errors';
import type { Request } from './exchange';

/** Bytes that a request may have. */
export const bodyLimit = 64 * 1024 * 1024;

/** The client went away before its request was here as a whole. */
export class ClientGone extends Error {}

/** A body that comes may take long, but not be silent for longer than this. */
const longestSilence = 20;

/**
 * What is too large is still read to its end, and thrown away: a client that is sending does not listen, and would take the end of
 * the connection for a failure of the network. What stops coming is no longer waited for. Throws 408, 413, ClientGone.
 */
const bodyOf = (req: IncomingMessage, silence: number): Promise<Uint8Array> => new Promise((resolve, reject) => {
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
  req.setTimeout(silence * 1000, () => reject(errors.requestUnfinished(silence)));
  req.once('end', () => {
    req.setTimeout(0);
    resolve(Buffer.concat(chunks));
  });
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

const hasBody = ({ method }: Pick<IncomingMessage, 'method'>): boolean => method !== 'GET' && method !== 'HEAD';

/**
 * The request once it is here as a whole; what comes behind a GET is not looked at.
 * @param silence Seconds to wait for the next bytes of a body.
 * Throws 408, 413, ClientGone.
 */
export const receive = async (req: IncomingMessage, silence = longestSilence): Promise<Request> =>
  ({ ...headOfRequest(req), ...(hasBody(req) ? { body: await bodyOf(req, silence) } : {}) });
