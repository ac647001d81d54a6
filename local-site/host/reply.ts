import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Nothing may leave the machine, and no script but the site's own may run. Fluent UI writes style elements. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'"
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
};

const compressible = /^(text\/|application\/json|image\/svg)/;

/** A file as it goes over the wire, compressed once. */
export interface ServedFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Uint8Array;
  readonly gzip: Uint8Array | undefined;
}

/** Prepares contents for serving; the type follows from the name. */
export const servedFile = (name: string, plain: Uint8Array): ServedFile => {
  const type = types[extname(name).toLowerCase()] ?? 'application/octet-stream';
  return {
    type,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    gzip: compressible.test(type) && plain.length > 500 ? gzipSync(plain) : undefined
  };
};

/** Answers with a file whose address changes whenever its contents do. */
export const sendFile = (req: IncomingMessage, res: ServerResponse, file: ServedFile): void => {
  const headers = { etag: file.etag, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' };
  if (req.headers['if-none-match'] === file.etag) {
    res.writeHead(304, headers).end();
    return;
  }
  const gzip = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? '')) ? file.gzip : undefined;
  const body = gzip ?? file.plain;
  res.writeHead(200, {
    ...headers,
    'content-type': file.type,
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    ...(gzip ? { 'content-encoding': 'gzip' } : {})
  });
  res.end(req.method === 'HEAD' ? undefined : body);
};

/** Answers with a page: never cached, since it holds who is signed in. */
export const sendPage = (req: IncomingMessage, res: ServerResponse, status: number, html: string, setCookies: readonly string[] = []): void => {
  const plain = Buffer.from(html);
  const gzip = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
  const body = gzip ? gzipSync(plain) : plain;
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    ...(setCookies.length > 0 ? { 'set-cookie': [...setCookies] } : {})
  });
  res.end(req.method === 'HEAD' ? undefined : body);
};

export const sendJson = (res: ServerResponse, status: number, value: unknown): void => {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  res.end(JSON.stringify(value));
};

export const redirect = (res: ServerResponse, location: string, setCookies: readonly string[] = []): void => {
  res.writeHead(302, { location, 'cache-control': 'no-store', ...(setCookies.length > 0 ? { 'set-cookie': [...setCookies] } : {}) }).end();
};
