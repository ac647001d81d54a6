import type { Call } from '../site';
import type { Web } from '../store/webs';

/** When anything in the web's lists changed last. */
export const lastModified = (call: Call, web: Web): string =>
  call.site.db.get<{ at: string | null }>('SELECT MAX(modified) AS at FROM lists WHERE web = ? AND recycled IS NULL', web.id)?.at ?? web.modified;
