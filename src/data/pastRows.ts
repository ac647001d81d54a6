import '@pnp/sp/items';
import { readRow, type RawRow } from './cells';
import { readBatch } from './readBatch';
import { listUrl } from './addresses';
import type { AnyRow, ListSchema } from './schema/list';
import type { Site } from './site';

type RawVersion = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const lookupId = (value: unknown): unknown => (isRecord(value) ? value.LookupId : undefined);

const personOf = (value: unknown): unknown => (isRecord(value) ? { Id: value.LookupId, Title: value.LookupValue, EMail: value.Email } : undefined);

/** A saved version as an answer of the list would have had it: lookups and persons stand there as `{LookupId, LookupValue}`. */
const rawOf = (list: ListSchema, version: RawVersion): RawRow => {
  const raw: Record<string, unknown> = {
    Id: version.ID, Created: version.Created_x005f_x0020_x005f_Date ?? version.Modified, Modified: version.Modified,
    OData__UIVersionString: version.VersionLabel, owshiddenversion: version.owshiddenversion, Author: personOf(version.Author), Editor: personOf(version.Editor)
  };
  for (const [name, { kind }] of Object.entries(list.columns)) {
    const value = version[name];
    if (kind === 'lookup') raw[`${name}Id`] = lookupId(value);
    else if (kind === 'lookups') raw[`${name}Id`] = Array.isArray(value) ? value.map(lookupId) : [];
    else raw[name] = kind === 'person' ? personOf(value) : value;
  }
  return raw;
};

/** SharePoint takes no more in one batch. */
const IN_BATCH = 100;

/**
 * What rows said before they were changed last, oldest first, by their ids. A row whose versions cannot be read, or of which one
 * makes no sense, is left out: then nobody can tell. `Created` of a version has no time zone; `Modified` has. Throws SiteError.
 */
export const readPastRows = async (site: Site, list: ListSchema, ids: readonly number[]): Promise<ReadonlyMap<number, readonly AnyRow[]>> => {
  const found = new Map<number, readonly AnyRow[]>();
  const { items } = site.sp.web.getList(listUrl(site.url, list));
  for (let start = 0; start < ids.length; start += IN_BATCH) {
    const batch = ids.slice(start, start + IN_BATCH);
    const answers = await readBatch(site.sp, site.url, batch.map(id => items.getById(id).versions));
    answers.forEach((answer, n) => {
      if ('error' in answer) return;
      const [, ...earlier] = answer.value as readonly RawVersion[]; // the newest is what the row says now
      const rows = earlier.map(version => readRow(list, rawOf(list, version)).row as AnyRow | undefined);
      if (rows.every((row): row is AnyRow => row !== undefined)) found.set(batch[n], rows.reverse());
    });
  }
  return found;
};
