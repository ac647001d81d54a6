import { type Field, fieldsAt, type Owner } from '../columns/field';
import { errors } from '../errors';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { type List, touchList } from '../store/lists';
import { saveWeb, type Web, webById } from '../store/webs';

/** Where columns and content types live: in a list, or in a web for all its lists. */
export type Home =
  | { readonly is: 'list'; readonly list: List }
  | { readonly is: 'web'; readonly web: Web };

export const inList = (list: List): Home => ({ is: 'list', list });
export const inWeb = (web: Web): Home => ({ is: 'web', web });

export const ownerOf = (home: Home): Owner => home.is === 'list' ? { is: 'list', id: home.list.id } : { is: 'web', id: home.web.id };

/** Server-relative path, which is also the `Scope` of what lives there. */
export const pathOf = (home: Home): string => home.is === 'list' ? home.list.path : home.web.path;

export const linkOf = (home: Home): string => home.is === 'list' ? `Web/Lists(guid'${home.list.guid}')` : 'Web';

export const guidOf = (home: Home): string => home.is === 'list' ? home.list.guid : home.web.guid;

export const webOf = (call: Call, home: Home): Web => {
  if (home.is === 'web') return home.web;
  const web = webById(call.site.db, home.list.web);
  if (!web) throw errors.webMissing();
  return web;
};

/** Columns and types of a list belong to whoever manages it, those of a web to its designers. Throws 403. */
export const needHomeRight = (call: Call, home: Home): void => {
  const { access } = call.site;
  if (home.is === 'list') needRight(access, call.me, access.listScope(home.list), 'ManageLists');
  else needRight(access, call.me, access.webScope(home.web), 'AddAndCustomizePages');
};

/** Notes that the home's columns or types changed. */
export const touch = (call: Call, home: Home): void => {
  if (home.is === 'web') {
    const web = webById(call.site.db, home.web.id) ?? home.web;
    saveWeb(call.site.db, { ...web, modified: call.at });
    return;
  }
  touchList(call.site.db, home.list.id);
  call.site.forgetItemType(home.list.id);
};

/** The web and the webs around it, the nearest first. */
export const websAround = (call: Call, web: Web): readonly Web[] => {
  const parent = web.parent === null ? undefined : webById(call.site.db, web.parent);
  return parent ? [web, ...websAround(call, parent)] : [web];
};

/** Site columns that lists of the web may use: its own, and those of the webs around it. */
export const availableFields = (call: Call, web: Web): readonly { readonly home: Home; readonly field: Field }[] =>
  websAround(call, web).flatMap(each => fieldsAt(call.site.db, { is: 'web', id: each.id }).map(field => ({ home: inWeb(each), field })));
