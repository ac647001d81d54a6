import { STATUS_CODES } from 'node:http';

/** One request as values, whether it came by itself or inside a batch. */
export interface Request {
  readonly method: string;
  /** Path and query as they were sent, still percent-encoded. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As it came: file contents are no text. */
  readonly body: Uint8Array;
}

/** A body as text; what is no UTF-8 in it is lost. */
export const textOf = (body: Uint8Array | string): string => typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');

export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** For the log. */
  readonly note?: string;
}

export const statusText = (status: number): string => STATUS_CODES[status] ?? 'Unknown';

const overrides = new Set(['MERGE', 'PATCH', 'PUT', 'DELETE']);

/** The verb that is meant: POST may carry another one in `X-HTTP-Method`, and HEAD is a GET whose body stays behind. */
export const verbOf = (request: Request): string => {
  const method = request.method.toUpperCase();
  if (method === 'HEAD') return 'GET';
  const override = request.headers['x-http-method']?.toUpperCase();
  return method === 'POST' && override !== undefined && overrides.has(override) ? override : method;
};
