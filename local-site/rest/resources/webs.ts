import { errors } from '../errors';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { addScope, assign } from '../store/assignments';
import { fullControl } from '../permissions/levels';
import { allows } from '../permissions/rights';
import { addWeb, type Web, webById, webByPath, websUnder } from '../store/webs';
import { collection } from './collection';
import type { Arguments } from './arguments';
import { given } from './given';
import { addLibraries } from './siteLibraries';
import { action, entityShape, type Resource } from './tree';
import { webKind } from './web';
import { webInfoKind } from './webInfo';

const leafShape = /^[\p{L}\p{N}_-]+$/u;

/** POST `webs/add` or `webinfos/add` with `{parameters: {Title, Url, Description, WebTemplate, Language, UseSamePermissionsAsParentSite}}`. */
const create = (call: Call, parent: Web, args: Arguments): Web => {
  const { db, access } = call.site;
  needRight(access, call.me, access.webScope(parent), 'ManageSubwebs');
  const wanted = given.object(args.body('parameters'));
  const leaf = given.text(wanted.Url);
  if (!leafShape.test(leaf)) throw errors.invalidArgument(`The address "${leaf}" of the web is not valid.`);
  const path = `${parent.path}/${leaf}`;
  if (webByPath(db, path)) throw errors.duplicateWebPath(path);
  const own = wanted.UseSamePermissionsAsParentSite === false;
  const scope = own ? addScope(db) : null;
  if (scope !== null) assign(db, scope, call.me.id, fullControl);
  const web = addWeb(db, {
    parent: parent.id, path, title: given.text(wanted.Title ?? leaf), description: given.text(wanted.Description ?? ''), language: call.site.language,
    template: given.text(wanted.WebTemplate ?? 'STS').split('#')[0] ?? 'STS', author: call.me.id, created: call.at, scope
  }, parent.props);
  addLibraries(call.site, web, call.me.id, call.at);
  access.forget();
  return webById(db, web.id) ?? web;
};

const opens = (call: Call, web: Web): boolean => allows(call.site.access.maskIn(call.me, call.site.access.webScope(web)), 'Open');
const below = (call: Call, parent: Web): readonly Web[] => websUnder(call.site.db, parent.id).filter(web => opens(call, web));

export const websOf = (parent: Web): Resource => collection({
  kind: webKind,
  all: call => below(call, parent),
  methods: {
    Add: args => action('Add', call => ({ status: 200, shape: entityShape(webKind, create(call, parent, args), call, call.query) }))
  }
});

export const webInfosOf = (parent: Web): Resource => collection({
  kind: webInfoKind,
  all: call => below(call, parent),
  methods: {
    Add: args => action('Add', call => ({ status: 200, shape: entityShape(webInfoKind, create(call, parent, args), call, call.query) }))
  }
});

/** `getSubwebsFilteredForCurrentUser`: the webs below that the asker may open. Filters (other than -1, all) go by numbers of templates. */
export const filteredWebInfos = (parent: Web, args: Arguments): Resource => {
  for (const [index, name] of ['nWebTemplateFilter', 'nConfigurationFilter'].entries()) {
    if (args.number(name, index) !== -1) throw errors.notImplemented(`${name} of GetSubwebsFilteredForCurrentUser`);
  }
  return collection({ kind: webInfoKind, all: call => below(call, parent) });
};
