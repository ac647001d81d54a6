/** A rule of the local site's fault controls (local-site/rest/README.md, "Bad days on demand"). */
export type Rule = Readonly<Record<string, string | number | boolean>>;

/** Where a bad day strikes: a request by itself (a whole batch among them), or one of the requests inside a batch. */
export type Place = 'alone' | 'batch';

export interface BadDay {
  readonly name: string;
  readonly place: Place;
  /** The client waits in real time, with little patience. */
  readonly slow?: true;
  /** Rules by which the n-th request (from 0) of a person goes wrong. */
  readonly rules: (nth: number, person: string) => readonly Rule[];
}

type Fault = Omit<Rule, 'in' | 'after' | 'times' | 'person'>;

/** How long a slow answer takes, and how long whoever waits for it has patience. */
export const SLOW_MS = 350;
export const PATIENCE_MS = 150;

const once = (place: Place, name: string, fault: Fault, slow?: true): BadDay => ({
  name, place, slow, rules: (nth, person) => [{ ...fault, in: place, after: nth, times: 1, person } as Rule]
});

/** From the n-th request on, until the weather clears. */
const lasting = (place: Place, name: string, fault: Fault): BadDay => ({
  name, place, rules: (nth, person) => [{ ...fault, in: place, after: nth, person } as Rule]
});

/** The n-th request, and then everything after it. A rule that has struck hides the request from the ones behind it. */
const then = (name: string, first: Fault, after: Fault): BadDay => ({
  name, place: 'alone',
  rules: (nth, person) => [
    { ...first, in: 'alone', after: nth, times: 1, person } as Rule, { ...after, in: 'alone', after: nth, person } as Rule
  ]
});

const kept = { effect: 'kept' } as const;

/** Whole requests. */
const requests: readonly BadDay[] = [
  once('alone', '429, Retry-After', { fault: 'throttled', retryAfter: 1 }),
  once('alone', '503, Retry-After', { fault: 'unavailable', retryAfter: 1 }),
  once('alone', '503', { fault: 'unavailable', retryAfter: false }),
  once('alone', '503 after the effect', { fault: 'unavailable', retryAfter: false, ...kept }),
  once('alone', '504', { fault: 'gatewayTimeout' }),
  once('alone', '504 after the effect', { fault: 'gatewayTimeout', ...kept }),
  once('alone', '500', { fault: 'failed' }),
  once('alone', '500 after the effect', { fault: 'failed', ...kept }),
  once('alone', '403, digest expired', { fault: 'digestExpired' }),
  once('alone', '403, access denied', { fault: 'accessDenied' }),
  once('alone', '412', { fault: 'conflict' }),
  once('alone', '409, save conflict', { fault: 'saveConflict' }),
  once('alone', '409 after the effect', { fault: 'saveConflict', ...kept }),
  once('alone', 'dropped', { fault: 'dropped' }),
  once('alone', 'dropped after the effect', { fault: 'dropped', ...kept }),
  once('alone', 'truncated answer', { fault: 'truncated' }),
  once('alone', 'broken-off answer', { fault: 'brokenOff' }),
  once('alone', 'slow first byte', { fault: 'slowStart', ms: SLOW_MS }, true),
  once('alone', 'effect after patience ended', { fault: 'slowStart', ms: SLOW_MS, effect: 'late' }, true),
  once('alone', 'slow body', { fault: 'slowBody', ms: SLOW_MS }, true)
];

const lastingRequests: readonly BadDay[] = [
  lasting('alone', '429 from now on', { fault: 'throttled', retryAfter: 1 }),
  lasting('alone', '504 from now on', { fault: 'gatewayTimeout' }),
  lasting('alone', '500 after every effect', { fault: 'failed', ...kept }),
  lasting('alone', 'digests refused from now on', { fault: 'digestExpired' }),
  lasting('alone', 'offline from now on', { fault: 'dropped' }),
  lasting('alone', 'answers dropped from now on', { fault: 'dropped', ...kept }),
  then('dropped after the effect, then offline', { fault: 'dropped', ...kept }, { fault: 'dropped' }),
  then('504 after the effect, then 503', { fault: 'gatewayTimeout', ...kept }, { fault: 'unavailable', retryAfter: false })
];

/** Requests inside a batch. */
const parts: readonly BadDay[] = [
  once('batch', 'part: 429', { fault: 'throttled', retryAfter: 1 }),
  once('batch', 'part: 504', { fault: 'gatewayTimeout' }),
  once('batch', 'part: 504 after the effect', { fault: 'gatewayTimeout', ...kept }),
  once('batch', 'part: 500', { fault: 'failed' }),
  once('batch', 'part: 500 after the effect', { fault: 'failed', ...kept }),
  once('batch', 'part: 403, access denied', { fault: 'accessDenied' }),
  once('batch', 'part: 412', { fault: 'conflict' }),
  once('batch', 'part: truncated', { fault: 'truncated' }),
  once('batch', 'part: dropped, rest not done', { fault: 'dropped' }),
  once('batch', 'part: dropped after the effect, rest not done', { fault: 'dropped', ...kept }),
  lasting('batch', 'part: 500 from now on', { fault: 'failed' })
];

export const badDays: readonly BadDay[] = [...requests, ...lastingRequests, ...parts];
