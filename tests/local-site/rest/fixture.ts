import './pnp';
import { createServer } from 'node:net';
import { BrowserFetch, DefaultParse, InjectHeaders, RejectOnError, ResolveOnData } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { DefaultHeaders, spfi, type SPFI } from '@pnp/sp';
import { type LogLine, openSite, type Person, serve, type SiteOptions } from '../../../local-site/rest';

const person = (key: string, title: string, groups: Person['groups']): Person => ({
  key, title, groups, loginName: `i:0#.f|membership|${key}@vajs.test`, email: `${key}@vajs.test`, jobTitle: title, department: 'Kvaliteet'
});

export const people: readonly Person[] = [
  person('owner-a', 'Omanik A', ['owners']),
  person('member-b', 'Liige B', ['members']),
  person('member-c', 'Liige Õ', ['members']),
  person('reader-d', 'Lugeja D', ['visitors']),
  person('stranger-e', 'Võõras E', [])
];

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer();
  probe.once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')));
  });
});

export interface Running {
  readonly origin: string;
  /** `http://…/sites/vajs` */
  readonly url: string;
  readonly log: readonly LogLine[];
  /** @pnp/sp signed in as a person; `web` is a path below the site such as `/sub`. */
  sp(key: string, web?: string): SPFI;
  /** Plain fetch of `/_api/…`, minimal metadata unless the headers say otherwise. */
  get(key: string, path: string, headers?: Record<string, string>): Promise<Answer>;
  /** POST with a fresh digest. */
  post(key: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  digest(key: string): Promise<string>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers have many shapes; every expectation on them checks the shape itself
  readonly json: any;
}

const answer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, json: isJson && text !== '' ? JSON.parse(text) : undefined };
};

/** Adds a digest of the person's own to every write; @pnp/sp's own cache of digests does not know whose they are. */
const ownDigest = (fetchDigest: () => Promise<string>): TimelinePipe<Queryable> => instance => {
  instance.on.auth.replace(async (url: URL, init: RequestInit) => {
    if (/get/i.test(init.method ?? 'GET')) return [url, init] as [URL, RequestInit];
    return [url, { ...init, headers: { ...init.headers, 'X-RequestDigest': await fetchDigest() } }] as [URL, RequestInit];
  });
  return instance;
};

export const start = async (options: Partial<SiteOptions> = {}): Promise<Running> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log: LogLine[] = [];
  const site = openSite({
    db: ':memory:', origin, path: '/sites/vajs', people, defaultPerson: 'reader-d', title: 'VAJS', language: 1061, timeZone: 'Europe/Tallinn',
    log: line => { log.push(line); }, ...options
  });
  const server = await serve(site, { port });
  const url = `${origin}/sites/vajs`;
  const as = (key: string): Record<string, string> => ({ 'X-Local-User': key, Accept: 'application/json' });
  const digest = async (key: string): Promise<string> => {
    const response = await fetch(`${url}/_api/contextinfo`, { method: 'POST', headers: as(key) });
    return (await answer(response)).json.FormDigestValue as string;
  };
  return {
    origin, url, log, digest,
    sp: (key, web = '') => spfi(url + web).using(
      DefaultHeaders(), InjectHeaders(as(key)), ownDigest(() => digest(key)), BrowserFetch(), DefaultParse(), RejectOnError(), ResolveOnData()),
    get: async (key, path, headers = {}) => answer(await fetch(`${url}/_api/${path}`, { headers: { ...as(key), ...headers } })),
    post: async (key, path, body, headers = {}) => answer(await fetch(`${url}/_api/${path}`, {
      method: 'POST',
      headers: { ...as(key), 'Content-Type': 'application/json', 'X-RequestDigest': await digest(key), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
    })),
    close: async () => {
      await server.close();
      site.close();
    }
  };
};

/** Error code of an answer, in any metadata. */
export const codeOf = ({ json }: Answer): string => json?.['odata.error']?.code ?? json?.error?.code ?? '';

export const messageOf = ({ json }: Answer): string => json?.['odata.error']?.message?.value ?? json?.error?.message?.value ?? '';

/** The headers that make a POST another verb. */
export const merge = (etag = '*'): Record<string, string> => ({ 'X-HTTP-Method': 'MERGE', 'IF-MATCH': etag });
export const remove = (etag = '*'): Record<string, string> => ({ 'X-HTTP-Method': 'DELETE', 'IF-MATCH': etag });

/** Adds a list with columns given as XML, as provisioning does. */
export const addList = async (running: Running, title: string, ...fields: readonly string[]): Promise<void> => {
  const { lists } = running.sp('owner-a').web;
  await lists.add(title, '', 100);
  for (const xml of fields) {
    const answered = await running.post('owner-a', `web/lists/getbytitle('${title}')/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
    if (answered.status !== 200) throw new Error(answered.text);
  }
};
