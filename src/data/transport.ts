import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';

export interface Digest { readonly value: string; /** epoch ms */ readonly expires: number }

/** @pnp/sp's front to a site, and its way there for whoever writes and reads the text. */
export type Connection = SPFI & { readonly send: (to: URL, init: RequestInit) => Promise<Response> };

export interface TransportOptions {
  /** Absolute address of the site that holds the lists. */
  readonly url: string;
  /** What the page already knows; saves the first visit a request. */
  readonly digest?: Digest;
  readonly fetch?: typeof fetch;
  readonly headers?: Readonly<Record<string, string>>;
  readonly wait?: (ms: number) => Promise<void>;
  /** Told the server's clock (epoch ms, whole seconds, NaN when unknown) after every answer. */
  readonly onServerTime?: (epochMs: number) => void;
}

const RETRIES = 3;
const LONGEST_WAIT_MS = 30_000;
/** A digest this close to its end is renewed before it is used. */
const DIGEST_MARGIN_MS = 60_000;

const isGet = (init: RequestInit): boolean => (init.method ?? 'GET').toUpperCase() === 'GET';

/** A batch without a change set only reads, although it travels as a POST. */
const isReadBatch = (to: string, init: RequestInit): boolean =>
  to.endsWith('/_api/$batch') && typeof init.body === 'string' && !init.body.includes('boundary="changeset_');

const isRead = (to: string, init: RequestInit): boolean => isGet(init) || isReadBatch(to, init);

const isBusy = (status: number): boolean => status === 429 || status === 503 || status === 504;

/** Retry-After in seconds, as SharePoint sends it; otherwise 1, 2, 4 s. */
const waitBefore = (response: Response, attempt: number): number => {
  const asked = Number(response.headers.get('Retry-After'));
  return Math.min(LONGEST_WAIT_MS, asked > 0 ? asked * 1000 : 1000 * 2 ** attempt);
};

/**
 * The way to one site. It replaces @pnp/sp's own sending, which repeats a write blindly after a 504 and sends a dead
 * digest again (sharepoint-rest.md, "Retries, measured"): here only reads are repeated, and a refused digest, which
 * proves that nothing was written, is renewed once.
 */
export const connect = (options: TransportOptions): Connection => {
  const { url, headers = {}, wait = ms => new Promise(resolve => setTimeout(resolve, ms)) } = options;
  const fetchIt: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  let digest: Promise<Digest> | undefined = options.digest && Promise.resolve(options.digest);

  const renewDigest = async (): Promise<Digest> => {
    const response = await fetchIt(`${url}/_api/contextinfo`, {
      method: 'POST', credentials: 'same-origin', headers: { Accept: 'application/json', ...headers }
    });
    if (!response.ok) throw new TypeError(`contextinfo ${response.status}`);
    const info = await response.json() as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
    return { value: info.FormDigestValue, expires: Date.now() + info.FormDigestTimeoutSeconds * 1000 };
  };

  /** Requests that need a new digest at the same time share one renewal. */
  const currentDigest = async (): Promise<string> => {
    const known = digest;
    if (known && (await known).expires - DIGEST_MARGIN_MS > Date.now()) return (await known).value;
    if (digest === known) {
      digest = renewDigest();
      digest.catch(() => { digest = undefined; });
    }
    return (await (digest ?? renewDigest())).value;
  };

  const attempt = async (to: string, init: RequestInit): Promise<Response> => fetchIt(to, {
    ...init,
    headers: { ...init.headers, ...headers, ...(isGet(init) ? {} : { 'X-RequestDigest': await currentDigest() }) }
  });

  /** SharePoint says so with its own code, or, inside older front ends, only in words. */
  const digestWasRefused = async (response: Response): Promise<boolean> =>
    response.status === 403 && (await response.clone().text()).includes('-2130575251');

  const send = async (target: URL, init: RequestInit): Promise<Response> => {
    const to = target.toString();
    let response = await attempt(to, init);
    if (!isGet(init) && await digestWasRefused(response)) {
      digest = undefined;
      response = await attempt(to, init);
    }
    for (let n = 0; n < RETRIES && isRead(to, init) && isBusy(response.status); n++) {
      await wait(waitBefore(response, n));
      response = await attempt(to, init);
    }
    options.onServerTime?.(Date.parse(response.headers.get('Date') ?? ''));
    return response;
  };

  const sp = spfi(url).using(DefaultInit(), DefaultHeaders(), DefaultParse(), instance => {
    instance.on.send.replace(send);
    return instance;
  });
  return Object.assign(sp, { send: (to: URL, init: RequestInit) => send(to, { cache: 'no-cache', credentials: 'same-origin', ...init }) });
};
