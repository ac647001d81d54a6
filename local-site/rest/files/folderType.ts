import { createHash } from 'node:crypto';
import type { Call } from '../site';
import type { List } from '../store/lists';

/** The list's own type of folders, a child of SharePoint's `0x0120`. */
export const folderContentType = (call: Call, list: List): string => {
  const kept = call.site.db.get<{ id: string }>(`SELECT id FROM content_types WHERE list = ? AND id LIKE '0x0120%' ORDER BY position LIMIT 1`, list.id);
  return kept?.id ?? `0x012000${createHash('sha256').update(list.path).digest('hex').slice(0, 32).toUpperCase()}`;
};
