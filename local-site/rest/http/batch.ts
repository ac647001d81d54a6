import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import { type Request, type Response, statusText, textOf } from './exchange';

/** Requests that SharePoint takes in one batch. */
const batchLimit = 100;

/** Splits a multipart body. Lines may end in LF or CRLF. */
const partsOf = (body: string, boundary: string): readonly string[] => {
  const parts: string[] = [];
  let current: string[] | undefined;
  for (const line of body.split('\n')) {
    const bare = line.replace(/\r$/, '').trimEnd();
    if (bare === `--${boundary}` || bare === `--${boundary}--`) {
      if (current) parts.push(current.join('\n'));
      current = bare.endsWith('--') && bare !== `--${boundary}` ? undefined : [];
    } else current?.push(line);
  }
  if (current && current.join('').trim() !== '') parts.push(current.join('\n'));
  return parts;
};

interface Head { readonly headers: Readonly<Record<string, string>>; readonly rest: string }

const headOf = (text: string): Head => {
  const lines = text.split('\n');
  const headers: Record<string, string> = {};
  let index = 0;
  for (; index < lines.length; index++) {
    const line = (lines[index] ?? '').replace(/\r$/, '');
    if (line.trim() === '') break;
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: lines.slice(index + 1).join('\n') };
};

export const boundaryIn = (type: string | undefined): string | undefined => {
  const match = /multipart\/mixed\s*;.*?boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(type ?? '');
  return match?.[1] ?? match?.[2];
};

const requestIn = (text: string): Request => {
  const trimmed = text.replace(/^\s+/, '');
  const end = trimmed.indexOf('\n');
  const line = (end < 0 ? trimmed : trimmed.slice(0, end)).trim();
  const [, method = '', url = ''] = /^(GET|POST|PUT|PATCH|MERGE|DELETE|HEAD|OPTIONS)\s+(\S+)(?:\s+HTTP\/[\d.]+)?$/i.exec(line) ?? [];
  if (method === '') throw errors.invalidQuery(`The line "${line.slice(0, 80)}" of the batch is no request.`);
  const { headers, rest } = headOf(end < 0 ? '' : trimmed.slice(end + 1));
  return { method, target: url.replace(/^https?:\/\/[^/]+/i, ''), headers, body: Buffer.from(rest.trim(), 'utf8') };
};

/** Requests of a batch in order; those of a change set stand among the others. Throws 400 for what is no batch. */
export const requestsIn = (body: string, boundary: string): readonly Request[] => {
  const requests = partsOf(body, boundary).flatMap(part => {
    const { headers, rest } = headOf(part.replace(/^\s+/, ''));
    const inner = boundaryIn(headers['content-type']);
    return inner === undefined ? [requestIn(rest)] : partsOf(rest, inner).map(each => requestIn(headOf(each.replace(/^\s+/, '')).rest));
  });
  if (requests.length > batchLimit) throw errors.invalidQuery(`The batch holds ${requests.length} requests; at most ${batchLimit} are allowed.`);
  return requests;
};

const part = (boundary: string, { status, headers, body }: Response): string => [
  `--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `HTTP/1.1 ${status} ${statusText(status)}`,
  ...Object.entries(headers).filter(([name]) => /^(content-type|etag|location|retry-after)$/i.test(name)).map(([name, value]) => `${name.toUpperCase()}: ${value}`),
  '', textOf(body), ''
].join('\r\n');

/** Flat parts in the order of the requests, a line after the closing delimiter. */
export const batchResponse = (responses: readonly Response[]): Response => {
  const boundary = `batchresponse_${randomUUID()}`;
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary="${boundary}"; charset=utf-8`, 'Cache-Control': 'private, max-age=0' },
    body: `${responses.map(response => part(boundary, response)).join('')}--${boundary}--\r\n`
  };
};
