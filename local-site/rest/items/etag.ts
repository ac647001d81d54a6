import { errors } from '../errors';

/** Optimistic concurrency: without `IF-MATCH`, or with `*`, the write always wins; a stale one gets 412. */
export const checkEtag = (headers: Readonly<Record<string, string | undefined>>, current: string): void => {
  const sent = headers['if-match']?.trim();
  if (sent === undefined || sent === '' || sent === '*') return;
  const matches = sent.split(/,(?=\s*(?:W\/)?")/).some(each => each.trim().replace(/^W\//, '') === current);
  if (!matches) throw errors.staleEtag(sent, current);
};
