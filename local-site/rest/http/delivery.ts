import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { Response } from './exchange';
import { atOnce, type Delivery } from './faultKinds';

/** Shorter answers go as they are: packing them costs more than it saves. */
const packedFrom = 1024;

/** Longer answers are packed beside the program's own thread, which meanwhile answers others. */
const packedAsideFrom = 32 * 1024;

const packAside = promisify(gzip);

/** A slow body comes in this many pieces. */
const pieces = 10;

/** Ends early when the client goes away or the server closes. */
const pause = (res: ServerResponse, ms: number): Promise<void> => new Promise(resolve => {
  if (ms === 0 || res.destroyed) {
    resolve();
    return;
  }
  const end = (): void => {
    clearTimeout(timer);
    res.off('close', end);
    resolve();
  };
  const timer = setTimeout(end, ms);
  res.once('close', end);
});

const trickle = async (res: ServerResponse, content: Buffer, overMs: number): Promise<void> => {
  const length = Math.max(1, Math.ceil(content.length / pieces));
  for (let from = 0; from < content.length && !res.destroyed; from += length) {
    await pause(res, overMs / pieces);
    res.write(content.subarray(from, from + length));
  }
};

/** Half of the body, then the end of the connection once it is out. */
const breakOff = (res: ServerResponse, content: Buffer): void => {
  res.write(content.subarray(0, Math.floor(content.length / 2)), () => res.destroy());
};

const bytesOf = (body: Response['body']): Buffer =>
  typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);

/** SharePoint packs its answers for clients that can unpack them; without that, bytes measured here would say little. */
const contentFor = async (res: ServerResponse, body: Response['body']): Promise<{ readonly content: Buffer; readonly packed: boolean }> => {
  const plain = bytesOf(body);
  if (plain.length < packedFrom || !/\bgzip\b/.test(String(res.req.headers['accept-encoding'] ?? ''))) return { content: plain, packed: false };
  const how = { level: 4 };
  return { content: plain.length < packedAsideFrom ? gzipSync(plain, how) : await packAside(plain, how), packed: true };
};

/** Sends an answer, or as much of it as the delivery lets through. */
export const deliver = async (res: ServerResponse, { status, headers, body }: Response, delivery: Delivery = atOnce): Promise<void> => {
  await pause(res, delivery.waitMs);
  if (delivery.end === 'dropped') {
    res.destroy();
    return;
  }
  if (status === 204) {
    res.writeHead(status, headers).end();
    return;
  }
  const { content, packed } = await contentFor(res, body);
  res.writeHead(status, {
    ...headers, 'Content-Length': content.length, 'Vary': 'Accept-Encoding', ...(packed ? { 'Content-Encoding': 'gzip' } : {})
  });
  if (delivery.end === 'brokenOff') {
    breakOff(res, content);
    return;
  }
  if (delivery.overMs > 0) {
    await trickle(res, content, delivery.overMs);
    res.end();
  } else res.end(content);
};
