import { errorOfAnswer, SiteError } from './siteError';
import type { Answer, Wire } from './wire';

export type Outcome<T> = { readonly value: T } | { readonly error: SiteError };

/** A question to the site, not yet asked: its address, or what @pnp/sp can say it of. */
export type Question = string | { toRequestUrl(): string };

/** SharePoint takes no more in one batch. */
const MOST = 100;

export const addressOf = (question: Question): string => new URL(typeof question === 'string' ? question : question.toRequestUrl()).href;

const askFor = (boundary: string, address: string): string => [
  `--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `GET ${address} HTTP/1.1`, 'Accept: application/json;odata=nometadata', '', ''
].join('\r\n');

/** Sends addresses in one `$batch`. */
export const sendBatch = (wire: Wire, siteUrl: string, addresses: readonly string[]): Promise<Answer> => {
  const boundary = `batch_${crypto.randomUUID()}`;
  return wire.send(new URL(`${siteUrl}/_api/$batch`), {
    method: 'POST',
    headers: { 'Accept': 'application/json', 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: `${addresses.map(address => askFor(boundary, address)).join('')}--${boundary}--\r\n`
  });
};

const STATUS = /^HTTP\/[\d.]+ (\d{3})/m;
const BLANK = /\r?\n\r?\n/g;

/** What stands behind the n-th blank line. */
const behindBlank = (text: string, n: number): string => {
  BLANK.lastIndex = 0;
  for (let seen = 0; seen < n; seen++) if (!BLANK.exec(text)) return '';
  return text.slice(BLANK.lastIndex);
};

/** A part: its own headers, a status line with headers, the body, with a blank line between each. */
const outcomeOf = (part: string): Outcome<unknown> => {
  const status = Number(STATUS.exec(part)?.[1]);
  const body = behindBlank(part, 2);
  if (!(status >= 200 && status < 300)) return { error: errorOfAnswer(status, body.trim()) };
  try {
    const answer = JSON.parse(body) as { readonly value?: unknown };
    return { value: 'value' in answer ? answer.value : answer };
  } catch {
    return { error: new SiteError('unexpected', body.slice(-80), status) };
  }
};

/** The first line of an answer is the line between its parts. */
const partsOf = (text: string): readonly string[] => {
  const delimiter = text.slice(0, text.indexOf('\n')).trim();
  return delimiter.startsWith('--') ? text.split(delimiter).slice(1, -1) : [];
};

/** A part that a busy site turned away, or whose answer says that all is well and is cut short. */
const isWorthAskingAgain = (outcome: Outcome<unknown>): boolean =>
  'error' in outcome && (outcome.error.kind === 'busy' || (outcome.error.status ?? 500) < 300);

const RETRIES = 2;

/**
 * Asks everything in one `$batch`: an outcome for each question, in order. A batch that fails as a whole, or comes back cut
 * short, throws. @pnp/sp's own batches take each request through all stages, with timers between them that wait behind a
 * starting page's scripts, and copy every answer several times: some 30 ms of a first visit. For reading, where addresses
 * go out and JSON comes back, the parts are written and read here; writes travel in its batches.
 */
const askOnce = async (wire: Wire, siteUrl: string, questions: readonly Question[]): Promise<readonly Outcome<unknown>[]> => {
  if (questions.length > MOST) throw new RangeError(`${questions.length} questions in one batch`);
  const addresses = questions.map(addressOf);
  const { status, text } = await (wire.ahead?.(addresses) ?? sendBatch(wire, siteUrl, addresses));
  if (status >= 300) throw errorOfAnswer(status, text);
  const parts = partsOf(text);
  if (parts.length !== questions.length) throw new SiteError('unexpected', `${parts.length}/${questions.length}: ${text.slice(-80)}`);
  return parts.map(outcomeOf);
};

/** Asks everything in one `$batch`, and what a busy site did not answer again: an outcome for each question, in order. */
export const readBatch = async (wire: Wire, siteUrl: string, questions: readonly Question[]): Promise<readonly Outcome<unknown>[]> => {
  if (questions.length === 0) return [];
  const outcomes = [...await askOnce(wire, siteUrl, questions)];
  for (let attempt = 0; attempt < RETRIES && outcomes.some(isWorthAskingAgain); attempt++) {
    await wire.rest(attempt);
    const left = outcomes.flatMap((outcome, n) => (isWorthAskingAgain(outcome) ? [n] : []));
    try {
      const more = await askOnce(wire, siteUrl, left.map(n => questions[n]));
      left.forEach((n, place) => { outcomes[n] = more[place]; });
    } catch {
      break; // what was answered before stands
    }
  }
  return outcomes;
};
