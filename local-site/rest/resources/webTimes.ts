import type { Call } from '../site';
import type { Web } from '../store/webs';

/** When anything in the web's lists changed last. */
export const lastModified = (call: Call, web: Web): string =>
  call.site.db.get<{ at: string | null }>('SELECT MAX(modified) AS at FROM lists WHERE web = ? AND recycled IS NULL', web.id)?.at ?? web.modified;

/** A number that grows with every change in the web's lists. */
export const webRevision = (call: Call, web: Web): number =>
  call.site.db.get<{ sum: number | null }>('SELECT SUM(revision) AS sum FROM lists WHERE web = ?', web.id)?.sum ?? 0;
