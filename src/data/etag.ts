import type { IItem } from '@pnp/sp/items';
import '@pnp/sp/items';
import { SiteError } from './siteError';

/** The number that an item's ETag ends in: `"<guid>,9"`, in older answers `"9"`. NaN where there is none. */
export const revisionIn = (etag: string): number => Number(/(\d+)"?$/.exec(etag)?.[1] ?? NaN);

/**
 * What SharePoint wants to be shown before it changes an item. Lists are read without metadata, which is more than half of an answer
 * and holds the ETag; so it is asked for when a row is changed. Throws a conflict where the row has been written since that
 * revision: between this answer and the change, SharePoint itself looks.
 */
export const etagAt = async (item: IItem, revision: number): Promise<string> => {
  const { 'odata.etag': etag } = await item.select('Id')<{ readonly 'odata.etag': string }>();
  if (revisionIn(etag) !== revision) throw new SiteError('conflict', `${etag}: ${revision}`, 412);
  return etag;
};
