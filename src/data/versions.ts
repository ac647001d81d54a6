import type { ListSchema } from './schema/list';
import { listUrl } from './addresses';
import type { Site } from './site';
import '@pnp/sp/items';

/** One saved version of a row, newest first in `readVersions`. */
export interface RowVersion {
  /** "2.0" */
  readonly label: string;
  readonly at: Date;
  readonly editor: string;
  /** What differs from the version before, in SharePoint's own words; empty for the first version. */
  readonly changes: readonly { readonly column: string; readonly before: string; readonly after: string }[];
}

type RawVersion = Readonly<Record<string, unknown>> & { readonly VersionLabel: string; readonly Modified: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Between the words of a cell that holds several. */
export const SEPARATOR = ', ';

/** Lookups and persons come as `{LookupId, LookupValue}`, links as `{Url}`, several as arrays. */
const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(SEPARATOR);
  if (isRecord(value)) return String(value.LookupValue ?? value.Url ?? '');
  return String(value);
};

const changesBetween = (list: ListSchema, before: RawVersion, after: RawVersion): RowVersion['changes'] =>
  Object.keys(list.columns)
    .map(column => ({ column, before: wordsOf(before[column]), after: wordsOf(after[column]) }))
    .filter(change => change.before !== change.after);

/** Who changed what and when, newest first, as the list's own versioning tells it. */
export const readVersions = async (site: Site, list: ListSchema, id: number): Promise<readonly RowVersion[]> => {
  const item = site.sp.web.getList(listUrl(site.url, list)).items.getById(id);
  const versions = await item.versions<RawVersion[]>();
  return versions.map((version, n) => ({
    label: version.VersionLabel,
    at: new Date(version.Modified),
    editor: wordsOf(version.Editor),
    changes: n + 1 < versions.length ? changesBetween(list, versions[n + 1], version) : []
  }));
};
