import { errorOfAnswer } from './siteError';
import { slots } from './slots';

export interface Digest { readonly value: string; /** epoch ms */ readonly expires: number }

/** An answer that came whole, whatever it says. */
export interface Answer { readonly status: number; readonly headers: Headers; readonly text: string }

/** The way to a site, for whoever writes addresses and reads text. */
export interface Wire {
  readonly send: (to: URL, init: RequestInit) => Promise<Answer>;
  /** A pause before something is asked for the n-th time again (from 0). */
  readonly rest: (attempt: number) => Promise<void>;
  /** The answer to a batch of exactly these addresses that was sent before anybody could read it; given once (`ahead.ts`). */
  readonly ahead?: (addresses: readonly string[]) => Promise<Answer> | undefined;
}

export interface WireOptions {
  /** Absolute address of the site that holds the lists. */
  readonly url: string;
  /** What the page already knows; saves the first visit a request. */
  readonly digest?: Digest;
  readonly fetch?: typeof fetch;
  readonly headers?: Readonly<Record<string, string>>;
  readonly wait?: (ms: number) => Promise<void>;
  /** Told the server's clock (epoch ms, whole seconds, NaN when unknown) after every answer. */
  readonly onServerTime?: (epochMs: number) => void;
  /** Longest wait for a whole answer. */
  readonly patienceMs?: number;
}

const RETRIES = 3;
/** A site that wants to be left alone for longer is given up in words: nobody looks at an empty page for so long. */
const LONGEST_WAIT_MS = 30_000;
const PATIENCE_MS = 30_000;
/** A digest this close to its end is renewed before it is used. */
const DIGEST_MARGIN_MS = 60_000;
/** Requests on their way at once; SharePoint throttles those who send many. */
const AT_ONCE = 4;

const isGet = (init: RequestInit): boolean => (init.method ?? 'GET').toUpperCase() === 'GET';

/** A batch without a change set only reads, although it travels as a POST. */
const isReadBatch = (to: URL, init: RequestInit): boolean =>
  to.pathname.endsWith('/_api/$batch') && typeof init.body === 'string' && !init.body.includes('boundary="changeset_');

/** POSTs that come to the same however often they are sent: looking for people or changes, and making a person known to the site. */
const HARMLESS = /\/(?:SP\.UI\.ApplicationPages\.ClientPeoplePickerWebServiceInterface\.\w+|web\/ensureuser|getchanges)$/i;

const isHarmless = (to: URL): boolean => HARMLESS.test(to.pathname.replace(/\(.*\)$/, ''));

/** What may be repeated whatever became of it. */
const isRead = (to: URL, init: RequestInit): boolean => isGet(init) || isReadBatch(to, init) || isHarmless(to);

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether JSON or a batch came to its end; a broken connection can look like a success. */
const isWhole = ({ status, headers, text }: Answer): boolean => {
  const type = headers.get('Content-Type') ?? '';
  if (status >= 300 || text === '') return true;
  if (type.includes('multipart/mixed')) return text.trimEnd().endsWith('--');
  return !type.includes('json') || parses(text);
};

/** Seconds that the site asks to be left alone; undefined where it does not say. */
const askedPause = ({ headers }: Answer): number | undefined => {
  const seconds = Number(headers.get('Retry-After') ?? NaN);
  return seconds > 0 ? seconds : undefined;
};

/** Turned away before anything was done: 429, and 503 that says when to come back (Microsoft, "Avoid getting throttled"). */
const isTurnedAway = (answer: Answer): boolean =>
  answer.status === 429 || (answer.status === 503 && askedPause(answer) !== undefined);

const isBusy = ({ status }: Answer): boolean => [429, 502, 503, 504].includes(status);

/** Half to one and a half times 1, 2, 4 s, so that those who were turned away together do not come back together. */
const backOff = (attempt: number): number => 1000 * 2 ** attempt * (0.5 + Math.random());

/**
 * The way to one site. It replaces @pnp/sp's own sending, which repeats a write blindly after a 504 and sends a dead
 * digest again (sharepoint-rest.md, "Retries, measured"). Here a read is repeated whenever its answer did not come or did
 * not come whole; a write only when the site says that it did nothing: it turned the write away, or refused the digest.
 * What became of any other write is for its sender to find out (`writing.ts`).
 */
export const openWire = (options: WireOptions): Wire => {
  const { url, headers = {}, wait = ms => new Promise(resolve => setTimeout(resolve, ms)), patienceMs = PATIENCE_MS } = options;
  const fetchIt: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  const inSlot = slots(AT_ONCE);
  let digest: Promise<Digest> | undefined = options.digest && Promise.resolve(options.digest);

  /** The whole answer, or whatever `fetch` throws; a TimeoutError when patience ended. */
  const fetchWhole = (to: string, init: RequestInit): Promise<Answer> => inSlot(async () => {
    const response = await fetchIt(to, { ...init, signal: AbortSignal.timeout(patienceMs) });
    const answer = { status: response.status, headers: response.headers, text: await response.text() };
    options.onServerTime?.(Date.parse(answer.headers.get('Date') ?? ''));
    return answer;
  });

  /** Sends until an answer is worth having or `mayRepeat` says no; pauses as long as the site asks, else ever longer. */
  const insist = async (ask: () => Promise<Answer>, mayRepeat: (answer?: Answer) => boolean): Promise<Answer> => {
    for (let attempt = 0; ; attempt++) {
      let answer: Answer | undefined;
      try {
        answer = await ask();
        if (!mayRepeat(answer)) return answer;
      } catch (thrown) {
        if (attempt === RETRIES || !mayRepeat()) throw thrown;
      }
      const seconds = answer && askedPause(answer);
      const pause = seconds === undefined ? backOff(attempt) : seconds * 1000;
      if (answer && (attempt === RETRIES || pause > LONGEST_WAIT_MS)) return answer;
      await wait(pause);
    }
  };

  const isOffline = (): boolean => typeof navigator !== 'undefined' && navigator.onLine === false;

  /** No answer at all is worth another try, unless the machine itself knows that there is no network. */
  const mayReadAgain = (answer?: Answer): boolean => (answer ? isBusy(answer) || !isWhole(answer) : !isOffline());

  const mayWriteAgain = (answer?: Answer): boolean => answer !== undefined && isTurnedAway(answer);

  const renewDigest = async (): Promise<Digest> => {
    const answer = await insist(() => fetchWhole(`${url}/_api/contextinfo`, {
      method: 'POST', credentials: 'same-origin', headers: { Accept: 'application/json', ...headers }
    }), mayReadAgain);
    if (answer.status !== 200) throw errorOfAnswer(answer.status, answer.text);
    const info = JSON.parse(answer.text) as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
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

  const attempt = async (to: URL, init: RequestInit): Promise<Answer> => {
    const proof: Record<string, string> = isGet(init) ? {} : { 'X-RequestDigest': await currentDigest() };
    return fetchWhole(to.toString(), { ...init, headers: { ...init.headers, ...headers, ...proof } });
  };

  /** SharePoint says so with its own code, or, inside older front ends, only in words. */
  const digestWasRefused = ({ status, text }: Answer): boolean => status === 403 && text.includes('-2130575251');

  const send = (to: URL, init: RequestInit): Promise<Answer> => insist(async () => {
    const answer = await attempt(to, init);
    if (isGet(init) || !digestWasRefused(answer)) return answer;
    digest = undefined;
    return attempt(to, init);
  }, isRead(to, init) ? mayReadAgain : mayWriteAgain);

  return {
    send: (to, init) => send(to, { cache: 'no-cache', credentials: 'same-origin', ...init }),
    rest: attempt => wait(backOff(attempt))
  };
};
