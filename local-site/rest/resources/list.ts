import { errors } from '../errors';
import { tableOf } from '../items/table';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { removeScope } from '../store/assignments';
import { countItemScopes, type List, listByTitle, recycleList, saveList } from '../store/lists';
import { addRecycled } from '../store/recycled';
import { viewsOf } from '../store/views';
import { type Web, webById } from '../store/webs';
import { itemsByCaml } from './camlItems';
import { keyed } from './collection';
import { currentChangeToken, getChanges } from './changes';
import { resourcePath } from './complexes';
import { contentTypesOf } from './contentTypes';
import { actionsOfList } from './customActions';
import { eventReceiversOf } from './eventReceivers';
import { fieldsOfList } from './fields';
import { folderOfList } from './folders';
import { formPath, formsOf } from './forms';
import { given } from './given';
import { itemsOf } from './items';
import { addUsingPath } from './itemForms';
import { templateFeature } from './listCreation';
import { renderListData, renderListDataAsStream } from './listData';
import { relatedFields, reserveItemId } from './listFunctions';
import { listItemChanges } from './listItemChanges';
import { settingChanges, settingProperties } from './listSettings';
import { destroyList } from './restoring';
import { type Securable, securableTables } from './securable';
import { action, entity, type Kind, type Reply, valueReply } from './tree';
import { userResources } from './userResources';
import { userKind, userWithId } from './users';
import { defaultViewOf, viewsOfList } from './views';
import { securableWeb, webKind } from './web';

const link = (list: List): string => `Web/Lists(guid'${list.guid}')`;

const webOf = (call: Call, list: List): Web => {
  const web = webById(call.site.db, list.web);
  if (!web) throw errors.webMissing();
  return web;
};

/** Lets every row inherit again. */
const clearItems = (call: Call, list: List): void => {
  const { db } = call.site;
  for (const { scope } of db.all<{ scope: number }>(`SELECT DISTINCT scope FROM ${tableOf(list.id)} WHERE scope IS NOT NULL`)) removeScope(db, scope);
  db.run(`UPDATE ${tableOf(list.id)} SET scope = NULL, inherits = 0 WHERE scope IS NOT NULL`);
  countItemScopes(db, list.id, -list.itemScopes);
};

export const securableList = (list: List, call: Call): Securable => {
  const web = call.site.access.webScope(webOf(call, list));
  return {
    link: link(list), self: () => entity(listKind, list), above: () => securableWeb(webOf(call, list), call),
    scope: call.site.access.listScope(list), own: list.scope, parent: web, around: [web],
    setOwn: (scope, { site }) => saveList(site.db, { ...list, scope }),
    clearBelow: each => clearItems(each, list)
  };
};

const securable = securableTables<List>(securableList);

const needManager = (call: Call, list: List): void => needRight(call.site.access, call.me, call.site.access.listScope(list), 'ManageLists');

const form = (page: string): ((list: List) => string) => list => formPath(list, page);

const recycle = (call: Call, list: List): Reply => {
  needManager(call, list);
  const [folder, leaf] = [list.path.slice(1, list.path.lastIndexOf('/')), list.path.slice(list.path.lastIndexOf('/') + 1)];
  const guid = addRecycled(call.site.db, {
    kind: 'list', web: list.web, list: list.id, item: null, title: list.title, leaf, dir: folder, author: list.author, by: call.me.id, at: call.at, size: 0, row: '{}'
  });
  recycleList(call.site.db, list.id, guid);
  return valueReply('Recycle', 'Edm.Guid', guid);
};

export const listKind: Kind<List> = {
  type: 'SP.List',
  set: 'Lists',
  link,
  etag: list => `"${list.revision}"`,
  properties: {
    AllowContentTypes: { of: () => true },
    BaseTemplate: { of: list => list.template },
    BaseType: { of: list => list.baseType },
    ...settingProperties('ContentTypesEnabled', 'CrawlNonDefaultViews'),
    Created: { of: list => list.created },
    CurrentChangeToken: { of: (list, call) => currentChangeToken(call, { is: 'list', guid: list.guid }, list.created) },
    ...settingProperties('DefaultContentApprovalWorkflowId', 'DefaultItemOpenUseListSetting', 'Description', 'Direction', 'DisableCommenting',
      'DisableGridEditing'),
    DocumentTemplateUrl: { of: list => list.baseType === 1 ? `${list.path}/Forms/template.dotx` : null },
    ...settingProperties('DraftVersionVisibility', 'EnableAttachments', 'EnableFolderCreation', 'EnableMinorVersions', 'EnableModeration',
      'EnableRequestSignOff', 'EnableVersioning'),
    EntityTypeName: { of: list => list.entityName },
    ...settingProperties('ExemptFromBlockDownloadOfNonViewableFiles'),
    FileSavePostProcessingEnabled: { of: () => false },
    ...settingProperties('ForceCheckout'),
    HasExternalDataSource: { of: () => false },
    ...settingProperties('Hidden'),
    Id: { of: list => list.guid },
    ImagePath: { of: list => resourcePath(String(list.props.ImageUrl ?? '')) },
    ...settingProperties('ImageUrl', 'DefaultSensitivityLabelForLibrary'),
    SensitivityLabelToEncryptOnDownloadForLibrary: { of: () => null },
    ...settingProperties('IrmEnabled', 'IrmExpire', 'IrmReject', 'IsApplicationList'),
    IsCatalog: { of: () => false },
    ...settingProperties('IsPrivate'),
    ItemCount: { of: list => list.itemCount },
    LastItemDeletedDate: { of: list => list.deleted },
    LastItemModifiedDate: { of: list => list.modified },
    LastItemUserModifiedDate: { of: list => list.userModified },
    ...settingProperties('ListExperienceOptions'),
    ListItemEntityTypeFullName: { of: list => `SP.Data.${list.entityName}Item` },
    ...settingProperties('MajorVersionLimit', 'MajorWithMinorVersionsLimit', 'MultipleDataList', 'NoCrawl'),
    ParentWebPath: { of: (list, call) => resourcePath(webOf(call, list).path) },
    ParentWebUrl: { of: (list, call) => webOf(call, list).path },
    ...settingProperties('ParserDisabled'),
    ServerTemplateCanCreateFolders: { of: () => true },
    TemplateFeatureId: { of: list => templateFeature(list.template) },
    Title: { of: list => list.title },
    ...settingProperties('OnQuickLaunch', 'ReadSecurity', 'WriteSecurity', 'ValidationFormula', 'ValidationMessage'),
    DefaultViewUrl: { asked: true, of: (list, call) => viewsOf(call.site.db, list.id).find(view => view.props.DefaultView)?.url ?? '' },
    DefaultDisplayFormUrl: { asked: true, of: form('DispForm.aspx') },
    DefaultEditFormUrl: { asked: true, of: form('EditForm.aspx') },
    DefaultNewFormUrl: { asked: true, of: form('NewForm.aspx') },
    ...securable.properties
  },
  children: {
    ...securable.children,
    Author: (list, _args, call) => entity(userKind, userWithId(call, list.author)),
    ContentTypes: (list, args, call) => keyed(contentTypesOf(list), args, call),
    DefaultView: (list, _args, call) => defaultViewOf(call, list),
    EventReceivers: (list, args, call) => keyed(eventReceiversOf(list), args, call),
    Fields: (list, args, call) => keyed(fieldsOfList(list), args, call),
    Forms: (list, args, call) => keyed(formsOf(list), args, call),
    Items: (list, args, call) => keyed(itemsOf(list), args, call),
    ParentWeb: (list, _args, call) => entity(webKind, webOf(call, list)),
    RootFolder: list => folderOfList(list),
    ...userResources<List>({ TitleResource: list => list.title, DescriptionResource: list => String(list.props.Description ?? '') }),
    UserCustomActions: (list, args, call) => keyed(actionsOfList(call, list), args, call),
    Views: (list, args, call) => keyed(viewsOfList(list), args, call)
  },
  methods: {
    ...securable.methods,
    AddValidateUpdateItemUsingPath: (list, args) => action('AddValidateUpdateItemUsingPath', call => addUsingPath(call, list, args)),
    GetChanges: (list, args) => getChanges(args, { is: 'list', guid: list.guid }),
    GetListItemChangesSinceToken: (list, args) => listItemChanges(list, args),
    GetItems: (list, args) => action('GetItems', call => itemsByCaml(call, list, args.body('query'))),
    GetItemByStringId: (list, args, call) => itemsOf(list).key?.(args, call),
    GetItemById: (list, args, call) => itemsOf(list).key?.(args, call),
    GetView: (list, args, call) => viewsOfList(list).key?.(args, call),
    RenderListData: (list, args) => renderListData(list, args),
    RenderListDataAsStream: (list, args) => renderListDataAsStream(list, args),
    ReserveListItemId: list => reserveItemId(list),
    GetRelatedFields: list => relatedFields(list),
    Recycle: list => action('Recycle', call => recycle(call, list))
  },
  changes: {
    ...settingChanges,
    Title: (list, value, call) => {
      const title = given.text(value);
      if (title.trim() === '') throw errors.invalidArgument('The title of a list cannot be empty.');
      const holder = listByTitle(call.site.db, list.web, title);
      if (holder && holder.id !== list.id) throw errors.duplicateListTitle();
      return { ...list, title };
    }
  },
  save: (after, before, call) => {
    needManager(call, before);
    saveList(call.site.db, after);
    call.site.forgetItemType(after.id);
    return { ...after, revision: before.revision + 1 };
  },
  remove: (list, call) => {
    needManager(call, list);
    clearItems(call, list);
    destroyList(call, list);
  }
};
