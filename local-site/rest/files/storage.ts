import { tableOf } from '../items/table';
import type { Call } from '../site';
import { documentsUnder } from '../store/documents';
import { type List, listsIn } from '../store/lists';
import { dirWithin, type Folder, isListFolder, pathOfFolder, timesOfFolder } from './places';

/** What lies in a folder and everything below it. Sizes in bytes. */
export interface Storage {
  readonly files: number;
  /** The latest versions. */
  readonly latest: number;
  /** With all versions. */
  readonly total: number;
  /** ISO text. */
  readonly modified: string;
}

const sum = (parts: readonly Storage[], modified: string): Storage => parts.reduce((one, other) => ({
  files: one.files + other.files, latest: one.latest + other.latest, total: one.total + other.total,
  modified: other.modified > one.modified ? other.modified : one.modified
}), { files: 0, latest: 0, total: 0, modified });

const ofRows = (call: Call, list: List, dir: string, modified: string): Storage => {
  const within = dir === '' ? '1' : `(fold(i.dir) = fold(?) OR substr(fold(i.dir), 1, length(fold(?)) + 1) = fold(?) || '/')`;
  const bound = dir === '' ? [] : [dir, dir, dir];
  const row = call.site.db.get<{ files: number; latest: number | null; total: number | null; modified: string | null }>(
    `SELECT COUNT(*) AS files, SUM(i.size) AS latest, MAX(i.modified) AS modified,
      SUM((SELECT SUM(length(c.bytes)) FROM contents c WHERE c.owner = i.unique_id)) AS total
    FROM ${tableOf(list.id)} i WHERE i.content IS NOT NULL AND ${within}`, ...bound);
  return { files: row?.files ?? 0, latest: row?.latest ?? 0, total: row?.total ?? 0, modified: row?.modified ?? modified };
};

const ofDocuments = (call: Call, path: string, modified: string): Storage => sum(documentsUnder(call.site.db, path).filter(each => each.kind === 0)
  .map(each => ({ files: 1, latest: each.size ?? 0, total: each.size ?? 0, modified: each.modified })), modified);

/** Counts everything, whoever may see it, as SharePoint's storage metrics do. */
export const storageOf = (call: Call, folder: Folder): Storage => {
  const { modified } = timesOfFolder(folder);
  const path = pathOfFolder(folder);
  const loose = ofDocuments(call, path, modified);
  if (isListFolder(folder)) return sum([ofRows(call, folder.list, dirWithin(folder), modified), loose], modified);
  const lists = folder.is === 'web' ? listsIn(call.site.db, folder.web.id) : [];
  return sum([...lists.map(list => ofRows(call, list, '', list.modified)), loose], modified);
};
