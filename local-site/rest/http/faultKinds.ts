import { errors, SharePointError } from '../errors';
import { refusal } from './answer';
import type { Request, Response } from './exchange';
import type { Effect } from './faultRules';

/** How an answer goes over the wire. */
export interface Delivery {
  /** Before the first byte. */
  readonly waitMs: number;
  /** From the first byte to the last. */
  readonly overMs: number;
  /** `brokenOff`: the connection ends in the middle of the body; `dropped`: before the first byte. */
  readonly end: 'whole' | 'brokenOff' | 'dropped';
}

export const atOnce: Delivery = { waitMs: 0, overMs: 0, end: 'whole' };

/** A request that was dealt with, and what its client will see of that. */
export interface Passage {
  readonly response: Response;
  readonly delivery: Delivery;
  /** Whether anything in the database is different now. */
  readonly wrote: boolean;
}

/** Milliseconds that slow faults take unless the rule says otherwise. */
const slowMs = 3000;

/** Seconds in `Retry-After` unless the rule says otherwise. */
const retrySeconds = 10;

interface Settings { readonly retryAfter?: number | false; readonly ms?: number }

type Setting = keyof Settings;

interface Kind {
  /** The first one is what a rule means that names none. */
  readonly effects: readonly [Effect, ...Effect[]];
  readonly settings: readonly Setting[];
  /** What becomes of the passage; with the effect `none` it comes in empty. */
  readonly meet: (passage: Passage, request: Request, settings: Settings) => Passage;
}

/** SharePoint's own error, in the metadata that the client asked for. */
const saying = (error: (request: Request) => SharePointError): Kind['meet'] =>
  (passage, request) => ({ ...passage, response: refusal(error(request), request) });

/**
 * What stands in front of SharePoint answers with pages, not JSON. The texts are those that clients report
 * (issue 799 of OneDrive/onedrive-api-docs, issue 4237 of SharePoint/sp-dev-docs); the content types are assumed.
 */
const front = (status: number, type: 'plain' | 'html', text: string): Kind['meet'] => (passage, _request, { retryAfter = retrySeconds }) => ({
  ...passage,
  response: {
    status, body: type === 'html' ? `<!DOCTYPE html><html><head><title>${text}</title></head><body><h2>${text}</h2></body></html>` : text,
    headers: {
      'Content-Type': `text/${type}; charset=utf-8`, 'Cache-Control': 'private, max-age=0',
      ...(status === 504 || retryAfter === false ? {} : { 'Retry-After': String(retryAfter) })
    }
  }
});

const delivered = (change: (delivery: Delivery, ms: number) => Partial<Delivery>): Kind['meet'] =>
  (passage, _request, { ms = slowMs }) => ({ ...passage, delivery: { ...passage.delivery, ...change(passage.delivery, ms) } });

/** Half of the answer as a whole message: the client hears of no error until it reads the JSON. */
const halved: Kind['meet'] = passage => {
  const { body } = passage.response;
  return { ...passage, response: { ...passage.response, body: body.slice(0, Math.floor(body.length / 2)) } };
};

const client = 'Microsoft.SharePoint.Client';

/** SharePoint refuses before it does anything in some cases; elsewhere a client cannot know whether the effect is there. */
const kinds = {
  throttled: { effects: ['none'], settings: ['retryAfter'], meet: front(429, 'plain', '429 TOO MANY REQUESTS') },
  unavailable: { effects: ['none', 'kept'], settings: ['retryAfter'], meet: front(503, 'html', 'Server Too Busy') },
  gatewayTimeout: { effects: ['none', 'kept'], settings: [], meet: front(504, 'html', '504 Gateway Timeout') },
  failed: { effects: ['none', 'kept'], settings: [], meet: saying(() => new SharePointError(500, `-1, ${client}.UnknownError`, 'Unknown Error')) },
  digestExpired: { effects: ['none'], settings: [], meet: saying(errors.digestInvalid) },
  accessDenied: { effects: ['none'], settings: [], meet: saying(errors.accessDenied) },
  conflict: { effects: ['none'], settings: [], meet: saying(({ headers }) => errors.staleEtag(headers['if-match'] ?? '*', '"00000000-0000-0000-0000-000000000000,0"')) },
  saveConflict: {
    effects: ['none', 'kept'], settings: [],
    meet: saying(() => new SharePointError(409, '-2130246326, Microsoft.SharePoint.SPException', 'Save Conflict\n\n'
      + 'Your changes conflict with those made concurrently by another user. If you want your changes to be applied, '
      + 'click Back in your Web browser, refresh the page, and resubmit your changes.'))
  },
  dropped: { effects: ['none', 'kept'], settings: [], meet: delivered(() => ({ end: 'dropped' })) },
  slowStart: { effects: ['kept', 'late'], settings: ['ms'], meet: delivered(({ waitMs }, ms) => ({ waitMs: waitMs + ms })) },
  slowBody: { effects: ['kept'], settings: ['ms'], meet: delivered(({ overMs }, ms) => ({ overMs: overMs + ms })) },
  truncated: { effects: ['kept'], settings: [], meet: halved },
  brokenOff: { effects: ['kept'], settings: [], meet: delivered(() => ({ end: 'brokenOff' })) }
} as const satisfies Readonly<Record<string, Kind>>;

export type FaultName = keyof typeof kinds;

export const faultNames = Object.keys(kinds) as FaultName[];

const kindOf = (fault: FaultName): Kind => kinds[fault];

export const effectsOf = (fault: FaultName): Kind['effects'] => kindOf(fault).effects;

export const settingsOf = (fault: FaultName): readonly Setting[] => kindOf(fault).settings;

export interface Striking extends Settings { readonly fault: FaultName; readonly effect: Effect }

const nothingDone: Passage = { response: { status: 0, headers: {}, body: '' }, delivery: atOnce, wrote: false };

/** Unreferenced: a wait alone does not keep a program running. */
const wait = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms).unref(); });

/** Carries a request out under a fault. What it committed stays committed, whatever the client is told. */
export const under = async (fault: Striking, request: Request, work: () => Passage | Promise<Passage>): Promise<Passage> => {
  const kind = kindOf(fault.fault);
  switch (fault.effect) {
    case 'none': return kind.meet(nothingDone, request, fault);
    case 'kept': return kind.meet(await work(), request, fault);
    case 'late': {
      await wait(fault.ms ?? slowMs);
      return work();
    }
    default: return fault.effect satisfies never;
  }
};
