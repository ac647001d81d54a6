import type { ListSchema, Row } from './schema/list';
import type { Site } from './site';

/** A row as the site is known to have it now; undefined while its list is not known, and for a row that is not there. */
export const rowNow = (site: Site, list: ListSchema, id: number): Row<ListSchema> | undefined => {
  const state = site.stateOf(list);
  return state.status === 'ready' ? state.rows.find(row => row.stamp.id === id) : undefined;
};
