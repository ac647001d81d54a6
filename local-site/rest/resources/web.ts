import { errors } from '../errors';
import { needRight } from '../permissions/access';
import { type Call, webUrl } from '../site';
import { removeScope } from '../store/assignments';
import { clearActions } from '../store/customActions';
import { type List, listsIn } from '../store/lists';
import { removeWeb, saveWeb, type Web, webById, websUnder } from '../store/webs';
import { associated, createAssociatedGroups } from './associatedGroups';
import { keyed } from './collection';
import { availableContentTypes, contentTypesOfWeb } from './contentTypes';
import { actionsOfWeb } from './customActions';
import { availableFieldsOf, fieldsOfWeb } from './fields';
import { fileIcon } from './fileIcons';
import { currentChangeToken, getChanges } from './changes';
import { resourcePath } from './complexes';
import { folderWithGuid, fileWithGuid } from '../files/lookup';
import { fileResource } from './files';
import { fileAtPath, fileAtUrl, folderAtPath, folderOfWeb, folderResource, foldersOf } from './folders';
import { given } from './given';
import { siteGroups } from './groups';
import { roleDefinitions } from './levels';
import { listKind, securableList } from './list';
import { listAtPath, listsOf, listWithGuid, seesList } from './lists';
import { recycleBin } from './recycleBin';
import { navigationOf } from './navigation';
import { regionalSettings } from './regionalSettings';
import { type Securable, securableTables } from './securable';
import { storageEntities } from './storageEntities';
import { action, type Change, entity, entityShape, type Kind, type Resource } from './tree';
import { userResources } from './userResources';
import { ensureUser, siteUsers, userKind, userWithId } from './users';
import { filteredWebInfos, webInfosOf, websOf } from './webs';
import { askedWebSettings, changeWelcomePage, webSetting, webSettingChanges } from './webSettings';
import { webTemplates } from './webTemplates';
import { lastModified } from './webTimes';

/** Lists, their rows and the webs below inherit again. */
const clearBelow = (call: Call, web: Web): void => {
  const { db } = call.site;
  for (const list of listsIn(db, web.id)) {
    securableList(list, call).clearBelow(call);
    if (list.scope === null) continue;
    removeScope(db, list.scope);
    db.run('UPDATE lists SET scope = NULL WHERE id = ?', list.id);
  }
  for (const below of websUnder(db, web.id)) {
    clearBelow(call, below);
    if (below.scope === null) continue;
    removeScope(db, below.scope);
    saveWeb(db, { ...below, scope: null });
  }
};

export const securableWeb = (web: Web, call: Call): Securable => {
  const parent = web.parent === null ? undefined : webById(call.site.db, web.parent);
  const above = parent && call.site.access.webScope(parent);
  return {
    link: 'Web', self: () => entity(webKind, web), ...(parent ? { above: () => securableWeb(parent, call) } : {}),
    scope: call.site.access.webScope(web), own: web.scope, parent: above, around: above === undefined ? [] : [above],
    setOwn: (scope, { site }) => saveWeb(site.db, { ...web, scope }),
    clearBelow: each => clearBelow(each, web)
  };
};

const securable = securableTables<Web>(securableWeb);

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

/** The address of a web other than the root changes with everything below it. */
const changePath: Change<Web> = (web, value, call) => {
  const path = given.text(value).replace(/\/$/, '');
  if (path === web.path) return web;
  if (web.parent === null) throw errors.operationFailed('The address of the root web cannot be changed here.');
  throw errors.notImplemented(`moving the web to ${path} in ${call.web.path}`);
};

const documentsOf = (call: Call, web: Web): List => {
  const library = listsIn(call.site.db, web.id).find(list => list.template === 101 && seesList(call, list));
  if (!library) throw errors.listIdMissing();
  return library;
};

export const webKind: Kind<Web> = {
  type: 'SP.Web',
  set: 'Webs',
  link: (web, call) => web.id === call.web.id ? 'Web' : `${webUrl(call.site, web)}/_api/Web`,
  properties: {
    AllowRssFeeds: webSetting('AllowRssFeeds'),
    AlternateCssUrl: webSetting('AlternateCssUrl'),
    AppInstanceId: webSetting('AppInstanceId'),
    ClassicWelcomePage: webSetting('ClassicWelcomePage'),
    Configuration: webSetting('Configuration'),
    Created: { of: web => web.created.replace(/Z$/, '') },
    CurrentChangeToken: { of: (web, call) => currentChangeToken(call, { is: 'web', guid: web.guid }, web.created) },
    CustomMasterUrl: { of: web => `${web.path}/_catalogs/masterpage/seattle.master` },
    Description: { of: web => web.description },
    DesignPackageId: webSetting('DesignPackageId'),
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: webSetting('DocumentLibraryCalloutOfficeWebAppPreviewersDisabled'),
    EnableMinimalDownload: webSetting('EnableMinimalDownload'),
    FooterEmphasis: webSetting('FooterEmphasis'),
    FooterEnabled: webSetting('FooterEnabled'),
    FooterLayout: webSetting('FooterLayout'),
    HeaderEmphasis: webSetting('HeaderEmphasis'),
    HeaderLayout: webSetting('HeaderLayout'),
    HideTitleInHeader: webSetting('HideTitleInHeader'),
    HorizontalQuickLaunch: webSetting('HorizontalQuickLaunch'),
    Id: { of: web => web.guid },
    IsHomepageModernized: webSetting('IsHomepageModernized'),
    IsMultilingual: webSetting('IsMultilingual'),
    IsRevertHomepageLinkHidden: webSetting('IsRevertHomepageLinkHidden'),
    Language: { of: web => web.language },
    LastItemModifiedDate: { of: (web, call) => lastModified(call, web) },
    LastItemUserModifiedDate: { of: (web, call) => lastModified(call, web) },
    LogoAlignment: webSetting('LogoAlignment'),
    MasterUrl: { of: web => `${web.path}/_catalogs/masterpage/seattle.master` },
    MegaMenuEnabled: webSetting('MegaMenuEnabled'),
    NavAudienceTargetingEnabled: webSetting('NavAudienceTargetingEnabled'),
    NoCrawl: webSetting('NoCrawl'),
    ObjectCacheEnabled: webSetting('ObjectCacheEnabled'),
    OverwriteTranslationsOnChange: webSetting('OverwriteTranslationsOnChange'),
    ResourcePath: { of: (web, { site }) => resourcePath(webUrl(site, web)) },
    QuickLaunchEnabled: webSetting('QuickLaunchEnabled'),
    RecycleBinEnabled: webSetting('RecycleBinEnabled'),
    SearchScope: webSetting('SearchScope'),
    ServerRelativeUrl: { of: web => web.path },
    ServerRelativePath: { asked: true, of: web => resourcePath(web.path) },
    SiteLogoUrl: webSetting('SiteLogoUrl'),
    SyndicationEnabled: webSetting('SyndicationEnabled'),
    TenantAdminMembersCanShare: webSetting('TenantAdminMembersCanShare'),
    Title: { of: web => web.title },
    TreeViewEnabled: webSetting('TreeViewEnabled'),
    UIVersion: webSetting('UIVersion'),
    UIVersionConfigurationEnabled: webSetting('UIVersionConfigurationEnabled'),
    Url: { of: (web, { site }) => webUrl(site, web) },
    WebTemplate: { of: web => web.template },
    WelcomePage: { of: web => web.props.WelcomePage ?? 'SitePages/Home.aspx' },
    ...askedWebSettings,
    ...securable.properties
  },
  children: {
    ...securable.children,
    AllProperties: web => allProperties(web),
    AvailableContentTypes: (web, args, call) => keyed(availableContentTypes(web), args, call),
    AvailableFields: (web, args, call) => keyed(availableFieldsOf(web), args, call),
    ContentTypes: (web, args, call) => keyed(contentTypesOfWeb(web), args, call),
    Fields: (web, args, call) => keyed(fieldsOfWeb(web), args, call),
    Navigation: web => navigationOf(web),
    ...userResources<Web>({ TitleResource: web => web.title, DescriptionResource: web => web.description }),
    UserCustomActions: (web, args, call) => keyed(actionsOfWeb(call, web), args, call),
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
    RecycleBin: (web, args, call) => keyed(recycleBin({ web }), args, call),
    RegionalSettings: web => regionalSettings(web),
    RoleDefinitions: (_web, args, call) => keyed(roleDefinitions(), args, call),
    Folders: (web, args, call) => foldersOf({ is: 'web', web }, args, call),
    RootFolder: web => folderOfWeb(web),
    SiteGroups: (_web, args, call) => keyed(siteGroups(), args, call),
    SiteUsers: (_web, args, call) => keyed(siteUsers(), args, call),
    WebInfos: web => webInfosOf(web),
    Webs: web => websOf(web)
  },
  methods: {
    ...securable.methods,
    CreateDefaultAssociatedGroups: (web, args) => action('CreateDefaultAssociatedGroups', call => createAssociatedGroups(call, web, args)),
    DefaultDocumentLibrary: (web, _args, call) => entity(listKind, documentsOf(call, web)),
    EnsureUser: (_web, args) => action('EnsureUser', call => {
      needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'BrowseUserInfo');
      return { status: 200, shape: entityShape(userKind, ensureUser(call, args.text('logonName', 0)), call, call.query) };
    }),
    GetChanges: (web, args) => getChanges(args, { is: 'web', guid: web.guid }),
    GetFileById: (web, args, call) => fileResource(fileWithGuid(call, web, args.text('uniqueId', 0))),
    GetFileByServerRelativePath: (web, args, call) => fileAtPath(call, web, args.text('decodedUrl', 0)),
    GetFileByServerRelativeUrl: (web, args, call) => fileAtPath(call, web, args.text('serverRelativeFileUrl', 0)),
    GetFileByUrl: (web, args, call) => fileAtUrl(call, web, args.text('fileUrl', 0)),
    GetFolderById: (web, args, call) => folderResource(folderWithGuid(call, web, args.text('uniqueId', 0))),
    GetFolderByServerRelativePath: (web, args, call) => folderAtPath(call, web, args.text('decodedUrl', 0)),
    GetFolderByServerRelativeUrl: (web, args, call) => folderAtPath(call, web, args.text('serverRelativeUrl', 0)),
    GetAvailableWebTemplates: (_web, args, call) => webTemplates(call.site, args.number('lcid', 0)),
    GetList: (web, args, call) => entity(listKind, listAtPath(call, web, args.text('strUrl', 0))),
    GetListUsingPath: (web, args, call) => entity(listKind, listAtPath(call, web, args.text('decodedUrl', 0))),
    GetListById: (web, args, call) => entity(listKind, listWithGuid(call, web, args.text('id', 0))),
    GetSubwebsFilteredForCurrentUser: (web, args) => filteredWebInfos(web, args),
    GetUserById: (_web, args, call) => entity(userKind, userWithId(call, args.number('userId', 0))),
    MapToIcon: (_web, args) => fileIcon(args.text('fileName', 0), Number(args.optionalText('size', 2) ?? 0)),
    ...storageEntities
  },
  changes: {
    Title: (web, value) => ({ ...web, title: given.text(value) }),
    Description: (web, value) => ({ ...web, description: given.text(value) }),
    ServerRelativeUrl: changePath,
    WelcomePage: changeWelcomePage,
    ...webSettingChanges
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
    clearActions(call.site.db, { scope: 'web', id: web.id });
    removeWeb(call.site.db, web.id);
    call.site.access.forget();
  }
};
