import { errors } from '../errors';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { listById, touchList } from '../store/lists';
import { saveView, type View } from '../store/views';

/** Public views belong to whoever manages the list, personal ones to their owner. */
export const needViewRight = (call: Call, view: Pick<View, 'list' | 'owner'>): void => {
  const list = listById(call.site.db, view.list);
  if (!list) throw errors.viewMissing();
  needRight(call.site.access, call.me, call.site.access.listScope(list), view.owner === null ? 'ManageLists' : 'ManagePersonalViews');
  if (view.owner !== null && view.owner !== call.me.id) throw errors.accessDenied();
};

/** Stores a changed view, if the asker may. */
export const storeView = (call: Call, view: View): void => {
  needViewRight(call, view);
  saveView(call.site.db, view);
  touchList(call.site.db, view.list);
};
