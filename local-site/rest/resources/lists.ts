import { errors } from '../errors';
import { needRight } from '../permissions/access';
import { allows } from '../permissions/rights';
import { type Call, webUrl } from '../site';
import { type List, listByGuid, listByPath, listByTitle, listsIn } from '../store/lists';
import type { Web } from '../store/webs';
import { collection } from './collection';
import { given, propertiesIn } from './given';
import { listKind } from './list';
import { createList } from './listCreation';
import { siteLibraries } from './siteLibraries';
import { changed, entity, type Resource } from './tree';

/** Whether the asker may know of the list: sees its items, or was given single rows of it. */
export const seesList = (call: Call, list: List): boolean => {
  const mask = call.site.access.maskIn(call.me, call.site.access.listScope(list));
  return allows(mask, 'ViewListItems') || (list.itemScopes > 0 && allows(mask, 'Open'));
};

const visible = (call: Call, list: List | undefined, missing: () => Error): List => {
  if (!list || !seesList(call, list)) throw missing();
  return list;
};

const listTitled = (call: Call, web: Web, title: string): List =>
  visible(call, listByTitle(call.site.db, web.id, title), () => errors.listMissing(title, webUrl(call.site, web)));

export const listWithGuid = (call: Call, web: Web, guid: string): List => {
  const list = listByGuid(call.site.db, guid.replace(/[{}]/g, ''));
  return visible(call, list?.web === web.id ? list : undefined, errors.listIdMissing);
};

/** By the server-relative path of its folder, `/sites/x/Lists/Y`, or relative to the web. */
export const listAtPath = (call: Call, web: Web, path: string): List => {
  const full = path.startsWith('/') ? path : `${web.path}/${path}`;
  const list = listByPath(call.site.db, full.replace(/\/$/, ''));
  return visible(call, list?.web === web.id ? list : undefined, () => errors.listMissing(path, webUrl(call.site, web)));
};

const add = (call: Call, web: Web): List => {
  needRight(call.site.access, call.me, call.site.access.webScope(web), 'ManageLists');
  const body = Object.fromEntries(propertiesIn(call.body));
  const title = given.text(body.Title ?? '');
  const template = body.BaseTemplate === undefined ? 100 : given.int(body.BaseTemplate);
  const list = createList(call.site, web, { title, template, author: call.me.id, at: call.at });
  const after = changed(listKind, list, call.body, call, ['Title', 'BaseTemplate', 'AllowContentTypes']);
  listKind.save?.(after, list, call);
  return listWithGuid(call, web, list.guid);
};

export const listsOf = (web: Web): Resource => collection({
  kind: listKind,
  all: call => listsIn(call.site.db, web.id).filter(list => seesList(call, list)),
  key: (args, call) => listWithGuid(call, web, args.text('id', 0)),
  methods: {
    GetByTitle: (args, call) => entity(listKind, listTitled(call, web, args.text('title', 0))),
    GetById: (args, call) => entity(listKind, listWithGuid(call, web, args.text('id', 0))),
    ...siteLibraries(web)
  },
  add: call => add(call, web)
});
