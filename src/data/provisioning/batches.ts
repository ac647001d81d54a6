import type { SPFI } from '@pnp/sp';
import type { Outcome } from '../readBatch';
import { asSiteError, type SiteErrorKind } from '../siteError';

export type { Outcome };

/** One part of a batch: a request made through the batched connection. */
export type Ask<T> = (batched: SPFI) => Promise<T>;

const settled = async <T>(promise: Promise<T>): Promise<Outcome<T>> => {
  try {
    return { value: await promise };
  } catch (thrown) {
    return { error: await asSiteError(thrown) };
  }
};

/**
 * Sends all in one `$batch` (at most 100 parts each) and gives an outcome for each part, in order. Parts are executed in
 * order; one that fails does not stop the next. A batch that fails as a whole throws a SiteError.
 */
export const inBatch = async <T>(sp: SPFI, asks: readonly Ask<T>[]): Promise<readonly Outcome<T>[]> => {
  if (asks.length === 0) return [];
  const [batched, execute] = sp.batched({ maxRequests: 100 });
  const outcomes = asks.map(ask => settled(ask(batched)));
  try {
    // Parts of a batch that fails as a whole never settle, so its own failure must be what is waited for.
    await execute();
  } catch (thrown) {
    throw await asSiteError(thrown);
  }
  return Promise.all(outcomes);
};

/** The value, or the error thrown. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
};

const valueUnless = <T>(outcome: Outcome<T>, kinds: readonly SiteErrorKind[]): T | undefined =>
  ('error' in outcome && kinds.includes(outcome.error.kind) ? undefined : valueOf(outcome));

/** The value; undefined where it is not there. Any other error is thrown. */
export const valueIfThere = <T>(outcome: Outcome<T>): T | undefined => valueUnless(outcome, ['listMissing', 'rowMissing']);

/** The value; undefined where the person may not see it or it is not there. Any other error is thrown. */
export const valueIfSeen = <T>(outcome: Outcome<T>): T | undefined => valueUnless(outcome, ['listMissing', 'rowMissing', 'denied']);
