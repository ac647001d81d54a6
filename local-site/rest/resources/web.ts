import { errors } from '../errors';
import { sameName } from '../odata/query';
import { needRight } from '../permissions/access';
import { type Call, webUrl } from '../site';
import { removeScope } from '../store/assignments';
import { readStorageEntity } from '../store/facts';
import { listByPath, listsIn } from '../store/lists';
import { groupById } from '../store/principals';
import { removeWeb, rootWeb, saveWeb, type Web, webById, websUnder } from '../store/webs';
import { keyed } from './collection';
import { changeToken, resourcePath } from './complexes';
import { folderOfList, folderOfWeb } from './folders';
import { given } from './given';
import { groupKind, siteGroups } from './groups';
import { roleDefinitions } from './levels';
import { listKind } from './list';
import { listAtPath, listsOf, listWithGuid, seesList } from './lists';
import { regionalSettings } from './regionalSettings';
import { type Securable, securableTables } from './securable';
import { action, calculation, type Child, entity, entityShape, type Kind, type Property, type Resource } from './tree';
import { ensureUser, siteUsers, userKind, userWithId } from './users';
import { webInfosOf, websOf } from './webs';
import { lastModified, webRevision } from './webTimes';

const securableWeb = (web: Web, call: Call): Securable => {
  const parent = web.parent === null ? undefined : webById(call.site.db, web.parent);
  const above = parent && call.site.access.webScope(parent);
  return {
    link: 'Web', scope: call.site.access.webScope(web), own: web.scope, parent: above, around: above === undefined ? [] : [above],
    setOwn: (scope, { site }) => saveWeb(site.db, { ...web, scope }),
    clearBelow: each => {
      for (const list of listsIn(each.site.db, web.id)) {
        if (list.scope === null) continue;
        removeScope(each.site.db, list.scope);
        each.site.db.run('UPDATE lists SET scope = NULL WHERE id = ?', list.id);
      }
    }
  };
};

const securable = securableTables<Web>(securableWeb);

const associated = (name: 'ownerGroup' | 'memberGroup' | 'visitorGroup'): Child<Web> => (web, _args, call) => {
  const root = rootWeb(call.site.db) ?? web;
  const id = web.props[name] ?? root.props[name];
  const group = id === undefined ? undefined : groupById(call.site.db, id);
  if (!group) throw errors.groupMissing();
  return entity(groupKind, group);
};

/** Root folders; others cannot be there, since nothing here makes them. */
const folderAt = (call: Call, web: Web, path: string): Resource => {
  const full = (path.startsWith('/') ? path : `${web.path}/${path}`).replace(/\/$/, '');
  if (sameName(full, web.path)) return folderOfWeb(web, listsIn(call.site.db, web.id).length);
  const list = listByPath(call.site.db, full);
  if (!list || list.web !== web.id || !seesList(call, list)) throw errors.folderMissing();
  return folderOfList(list);
};

const constant = (value: string | number | boolean | null): Property<Web> => ({ of: () => value });
const none = '00000000-0000-0000-0000-000000000000';

const allProperties = (web: Web): Resource => ({
  name: 'SP.PropertyValues',
  child: () => undefined,
  read: () => ({
    is: 'entity',
    meta: { type: 'SP.PropertyValues', set: 'PropertyValues', link: 'Web/AllProperties', navigation: [] },
    values: { vti_x005f_defaultlanguage: web.language === 1061 ? 'et-ee' : 'en-us', vti_x005f_createdassociategroups: associatedGroups(web) }
  })
});

const associatedGroups = ({ props }: Web): string => [props.ownerGroup, props.visitorGroup, props.memberGroup].filter(id => id !== undefined).join(';');

const storageEntity = (name: string): Resource => calculation('GetStorageEntity', call => {
  const entityFound = readStorageEntity(call.site.db, name);
  return entityFound ? {
    is: 'entity',
    meta: { type: 'SP.StorageEntity', set: 'StorageEntities', link: `Web/GetStorageEntity('${name.replace(/'/g, "''")}')`, navigation: [] },
    values: { Comment: entityFound.comment, Description: entityFound.description, Value: entityFound.value }
  } : { is: 'nothing', name: 'GetStorageEntity' };
});

export const webKind: Kind<Web> = {
  type: 'SP.Web',
  set: 'Webs',
  link: () => 'Web',
  properties: {
    AllowRssFeeds: constant(true),
    AlternateCssUrl: constant(''),
    AppInstanceId: constant(none),
    ClassicWelcomePage: constant(null),
    Configuration: constant(0),
    Created: { of: web => web.created.replace(/Z$/, '') },
    CurrentChangeToken: { of: (web, call) => changeToken(2, web.guid, lastModified(call, web), webRevision(call, web)) },
    CustomMasterUrl: { of: web => `${web.path}/_catalogs/masterpage/seattle.master` },
    Description: { of: web => web.description },
    DesignPackageId: constant(none),
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: constant(false),
    EnableMinimalDownload: constant(false),
    FooterEmphasis: constant(0),
    FooterEnabled: constant(false),
    FooterLayout: constant(0),
    HeaderEmphasis: constant(0),
    HeaderLayout: constant(2),
    HideTitleInHeader: constant(false),
    HorizontalQuickLaunch: constant(false),
    Id: { of: web => web.guid },
    IsHomepageModernized: constant(false),
    IsMultilingual: constant(true),
    IsRevertHomepageLinkHidden: constant(false),
    Language: { of: web => web.language },
    LastItemModifiedDate: { of: (web, call) => lastModified(call, web) },
    LastItemUserModifiedDate: { of: (web, call) => lastModified(call, web) },
    LogoAlignment: constant(0),
    MasterUrl: { of: web => `${web.path}/_catalogs/masterpage/seattle.master` },
    MegaMenuEnabled: constant(false),
    NavAudienceTargetingEnabled: constant(false),
    NoCrawl: constant(false),
    ObjectCacheEnabled: constant(false),
    OverwriteTranslationsOnChange: constant(false),
    ResourcePath: { of: (web, { site }) => resourcePath(webUrl(site, web)) },
    QuickLaunchEnabled: { of: web => web.props.QuickLaunchEnabled ?? true },
    RecycleBinEnabled: constant(true),
    SearchScope: constant(0),
    ServerRelativeUrl: { of: web => web.path },
    ServerRelativePath: { asked: true, of: web => resourcePath(web.path) },
    SiteLogoUrl: { of: web => web.props.SiteLogoUrl ?? null },
    SyndicationEnabled: constant(true),
    TenantAdminMembersCanShare: constant(0),
    Title: { of: web => web.title },
    TreeViewEnabled: constant(false),
    UIVersion: constant(15),
    UIVersionConfigurationEnabled: constant(false),
    Url: { of: (web, { site }) => webUrl(site, web) },
    WebTemplate: { of: web => web.template },
    WelcomePage: constant('SitePages/Home.aspx'),
    ...securable.properties
  },
  children: {
    ...securable.children,
    AllProperties: web => allProperties(web),
    AssociatedMemberGroup: associated('memberGroup'),
    AssociatedOwnerGroup: associated('ownerGroup'),
    AssociatedVisitorGroup: associated('visitorGroup'),
    Author: (web, _args, call) => entity(userKind, userWithId(call, web.author)),
    CurrentUser: (_web, _args, call) => entity(userKind, call.me),
    Lists: (web, args, call) => keyed(listsOf(web), args, call),
    ParentWeb: (web, _args, call) => {
      const parent = web.parent === null ? undefined : webById(call.site.db, web.parent);
      return parent ? entity(webKind, parent) : { name: 'ParentWeb', child: () => undefined, read: () => ({ is: 'nothing', name: 'ParentWeb' }) };
    },
    RegionalSettings: (_web, _args, call) => regionalSettings(call.site),
    RoleDefinitions: (_web, args, call) => keyed(roleDefinitions(), args, call),
    RootFolder: (web, _args, call) => folderOfWeb(web, listsIn(call.site.db, web.id).length),
    SiteGroups: (_web, args, call) => keyed(siteGroups(), args, call),
    SiteUsers: (_web, args, call) => keyed(siteUsers(), args, call),
    WebInfos: web => webInfosOf(web),
    Webs: web => websOf(web)
  },
  methods: {
    ...securable.methods,
    EnsureUser: (_web, args) => action('EnsureUser', call => {
      needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'BrowseUserInfo');
      return { status: 200, shape: entityShape(userKind, ensureUser(call, args.text('logonName', 0)), call, call.query) };
    }),
    GetFolderByServerRelativePath: (web, args, call) => folderAt(call, web, args.text('decodedUrl', 0)),
    GetFolderByServerRelativeUrl: (web, args, call) => folderAt(call, web, args.text('serverRelativeUrl', 0)),
    GetList: (web, args, call) => entity(listKind, listAtPath(call, web, args.text('strUrl', 0))),
    GetListById: (web, args, call) => entity(listKind, listWithGuid(call, web, args.text('id', 0))),
    GetStorageEntity: (_web, args) => storageEntity(args.text('key', 0)),
    GetUserById: (_web, args, call) => entity(userKind, userWithId(call, args.number('userId', 0)))
  },
  changes: {
    Title: (web, value) => ({ ...web, title: given.text(value) }),
    Description: (web, value) => ({ ...web, description: given.text(value) }),
    QuickLaunchEnabled: (web, value) => ({ ...web, props: { ...web.props, QuickLaunchEnabled: given.truth(value) } }),
    SiteLogoUrl: (web, value) => ({ ...web, props: { ...web.props, SiteLogoUrl: given.text(value) } })
  },
  save: (after, before, call) => {
    needRight(call.site.access, call.me, call.site.access.webScope(before), 'ManageWeb');
    const saved = { ...after, modified: call.at };
    saveWeb(call.site.db, saved);
    return saved;
  },
  remove: (web, call) => {
    needRight(call.site.access, call.me, call.site.access.webScope(web), 'ManageWeb');
    if (web.parent === null) throw errors.operationFailed('The root web of the site cannot be deleted.');
    if (websUnder(call.site.db, web.id).length > 0) throw errors.operationFailed('A web that has subwebs cannot be deleted.');
    for (const list of listsIn(call.site.db, web.id)) listKind.remove?.(list, call);
    call.site.db.run('DELETE FROM lists WHERE web = ?', web.id);
    if (web.scope !== null) removeScope(call.site.db, web.scope);
    removeWeb(call.site.db, web.id);
    call.site.access.forget();
  }
};
