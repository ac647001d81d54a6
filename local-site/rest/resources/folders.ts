import { fullPath, countIn, fileAt, findFile, findFolder, foldersIn, parentOfFolder } from '../files/lookup';
import { type Folder, guidOfFolder, isListFolder, nameOfFolder, pathOfFolder, timesOfFolder } from '../files/places';
import { deleteFolder, needEmpty, recycleFolder } from '../files/removing';
import { addFolder, needFolderRight, renameRow } from '../files/saving';
import { storageOf } from '../files/storage';
import { copyFolder, destinationAt, moveFolder, type TransferOptions } from '../files/transfer';
import { errors } from '../errors';
import { sameName } from '../odata/query';
import { many } from '../odata/shape';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { splitPath } from '../store/documents';
import type { List } from '../store/lists';
import { readBag, writeBag } from '../store/propertyBags';
import { type Web, webById } from '../store/webs';
import { absent } from './absent';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { contentTypeId, resourcePath } from './complexes';
import { contentTypeOrder, setContentTypeOrder } from './contentTypes';
import { fileResource } from './files';
import { filesOf } from './fileCollection';
import { given, propertiesIn } from './given';
import { itemResource } from './items';
import { propertyValues, timesOf } from './propertyValues';
import { action, calculation, type Child, done, entity, entityShape, isSentBack, type Kind, nothing, type Property, type Resource, valueReply } from './tree';

const quoted = (path: string): string => encodeURI(path.replace(/'/g, "''")).replace(/#/g, '%23');

export const folderLink = (folder: Folder): string => `Web/GetFolderByServerRelativePath(decodedurl='${quoted(pathOfFolder(folder))}')`;

const nobody = (name: string): Resource => ({ name, child: () => undefined, read: () => ({ is: 'nothing', name }) });

const welcomePage = (folder: Folder, call: Call): string =>
  readBag(call.site.db, guidOfFolder(folder)).vti_welcomepage ?? (folder.is === 'web' ? 'SitePages/Home.aspx' : '');

const orderOf = (folder: Folder, call: Call): readonly string[] => folder.is === 'list' ? contentTypeOrder(call, folder.list) : [];

const contentTypes: Property<Folder> = {
  asked: true, of: (folder, call) => many('SP.ContentTypeId', orderOf(folder, call).map(contentTypeId))
};

/** Null until somebody has given the folder an order of its own. */
const uniqueOrder: Property<Folder> = {
  asked: true,
  of: (folder, call) => readBag(call.site.db, guidOfFolder(folder)).vti_contenttypeorder === undefined ? null : contentTypes.of(folder, call)
};

const transferOptions: TransferOptions = { meeting: 'refuse', keepsEditor: false, resetsAuthor: true };

const move = (name: string, parameter: string): Child<Folder> => (folder, args) => action(name, call => {
  moveFolder(call, folder, destinationAt(call, fullPath(call.web, args.text(parameter, 0))), transferOptions);
  return nothing(name);
});

const copy = (name: string, parameter: string): Child<Folder> => (folder, args) => action(name, call => {
  copyFolder(call, folder, destinationAt(call, fullPath(call.web, args.text(parameter, 0))), transferOptions);
  return nothing(name);
});

const recycle = (name: string): Child<Folder> => folder => action(name, call => valueReply(name, 'Edm.Guid', recycleFolder(call, folder)));

/** A path in a body: `{DecodedUrl: '…'}`. */
export const decodedPath = (value: unknown): string => given.text(given.object(value).DecodedUrl);

const subFolder = (name: string, leaf: (args: Arguments) => string): Child<Folder> => (folder, args) => action(name, call => {
  const wanted = leaf(args);
  // A folder that is there already is what the caller wanted.
  if (!findFolder(call, `${pathOfFolder(folder)}/${wanted}`)) addFolder(call, folder, wanted);
  return nothing(name);
});

export const folderKind: Kind<Folder> = {
  type: 'SP.Folder',
  set: 'Folders',
  link: folderLink,
  properties: {
    Exists: { of: () => true },
    ExistsAllowThrowForPolicyFailures: { of: () => true },
    ExistsWithException: { of: () => true },
    IsWOPIEnabled: { of: () => false },
    ItemCount: { of: (folder, call) => countIn(call, folder) },
    Name: { of: nameOfFolder },
    ProgID: { of: () => null },
    ServerRelativeUrl: { of: pathOfFolder },
    TimeCreated: { of: folder => timesOfFolder(folder).created },
    TimeLastModified: { of: folder => timesOfFolder(folder).modified },
    UniqueId: { of: guidOfFolder },
    WelcomePage: { of: welcomePage },
    ServerRelativePath: { asked: true, of: folder => resourcePath(pathOfFolder(folder)) },
    ContentTypeOrder: contentTypes,
    UniqueContentTypeOrder: uniqueOrder
  },
  children: {
    Files: (folder, args, call) => filesOf(folder, args, call),
    Folders: (folder, args, call) => foldersOf(folder, args, call),
    ListItemAllFields: folder => folder.is === 'row' ? itemResource(folder) : nobody('ListItemAllFields'),
    ParentFolder: (folder, _args, call) => {
      const parent = parentOfFolder(call, folder);
      return parent ? folderResource(parent) : nobody('ParentFolder');
    },
    Properties: (folder, _args, call) => propertyValues(folderLink(folder), call, guidOfFolder(folder), {
      vti_x005f_isfolder: 'true', ...timesOf(timesOfFolder(folder)), vti_x005f_etag: `"{${guidOfFolder(folder).toUpperCase()}},1"`,
      ...(isListFolder(folder) ? {
        vti_x005f_listname: `{${folder.list.guid.toUpperCase()}}`, vti_x005f_listtitle: folder.list.title,
        vti_x005f_listbasetype: folder.list.baseType, vti_x005f_listservertemplate: folder.list.template
      } : {})
    }),
    StorageMetrics: folder => calculation('StorageMetrics', call => {
      const { files, latest, total, modified } = storageOf(call, folder);
      return {
        is: 'entity',
        meta: { type: 'SP.StorageMetrics', set: 'StorageMetrics', link: `${folderLink(folder)}/StorageMetrics`, navigation: [] },
        values: { LastModified: modified, TotalFileCount: String(files), TotalFileStreamSize: String(latest), TotalSize: String(total) }
      };
    })
  },
  methods: {
    AddSubFolder: subFolder('AddSubFolder', args => args.text('leafName', 0)),
    AddSubFolderUsingPath: subFolder('AddSubFolderUsingPath', args => args.optionalText('DecodedUrl', 0) ?? decodedPath(args.body('leafPath'))),
    CopyTo: copy('CopyTo', 'strNewUrl'),
    CopyToUsingPath: copy('CopyToUsingPath', 'DecodedUrl'),
    DeleteObject: folder => action('DeleteObject', call => {
      deleteFolder(call, folder);
      return done;
    }),
    DeleteWithParameters: (folder, args) => action('DeleteWithParameters', call => {
      const parameters = args.body('parameters');
      if (parameters !== undefined && given.object(parameters).DeleteIfEmpty === true) needEmpty(call, folder);
      deleteFolder(call, folder);
      return nothing('DeleteWithParameters');
    }),
    MoveTo: move('MoveTo', 'newUrl'),
    MoveToUsingPath: move('MoveToUsingPath', 'DecodedUrl'),
    Recycle: recycle('Recycle'),
    RecycleWithParameters: recycle('RecycleWithParameters')
  },
  remove: (folder, call) => deleteFolder(call, folder)
};

type Setter = (call: Call, folder: Folder, value: unknown) => void;

const keep = (call: Call, folder: Folder, name: string, value: string): void => {
  const owner = guidOfFolder(folder);
  writeBag(call.site.db, owner, { ...readBag(call.site.db, owner), [name]: value });
};

/** Who may say how a folder as such behaves: for a root folder whoever manages the list or web. */
const needManager = (call: Call, folder: Folder): void => {
  const { access } = call.site;
  if (folder.is === 'web') needRight(access, call.me, access.webScope(folder.web), 'ManageWeb');
  else if (folder.is === 'list') needRight(access, call.me, access.listScope(folder.list), 'ManageLists');
  else needFolderRight(call, folder, 'EditListItems');
};

const setters: Readonly<Record<string, Setter>> = {
  Name: (call, folder, value) => {
    const name = given.text(value);
    if (name === nameOfFolder(folder)) return needManager(call, folder);
    const parent = parentOfFolder(call, folder);
    if (folder.is === 'row' && parent && isListFolder(parent)) renameRow(call, parent, folder.row, name);
    else if (folder.is === 'loose' && parent) moveFolder(call, folder, { folder: parent, name }, transferOptions);
    else throw errors.notImplemented('another name for the root folder of a list or web');
  },
  WelcomePage: (call, folder, value) => {
    needManager(call, folder);
    keep(call, folder, 'vti_welcomepage', given.text(value));
  },
  UniqueContentTypeOrder: (call, folder, value) => {
    needManager(call, folder);
    if (folder.is !== 'list') throw errors.notImplemented('an order of content types of a single folder');
    const list: unknown = typeof value === 'object' && value !== null && 'results' in value ? value.results : value;
    if (!Array.isArray(list)) throw errors.wrongShape('PrimitiveValue', 'StartArray');
    const ids = list.map(each => given.text(given.object(each).StringValue));
    setContentTypeOrder(call, folder.list, ids);
    keep(call, folder, 'vti_contenttypeorder', ids.join(','));
  }
};

export const folderResource = (folder: Folder): Resource => ({
  ...entity(folderKind, folder),
  update: call => {
    for (const [name, value] of propertiesIn(call.body)) {
      const setter = Object.entries(setters).find(([key]) => sameName(key, name))?.[1];
      if (setter) setter(call, folder, value);
      else if (!isSentBack(folderKind, folder, call, name, value)) throw errors.unknownProperty(name, 'SP.Folder');
    }
    return { status: 204 };
  }
});

const inFolder = (folder: Folder, path: string): string => path.startsWith('/') ? fullPath(folder.web, path) : `${pathOfFolder(folder)}/${path.replace(/\/+$/, '')}`;

const memberAt = (call: Call, folder: Folder, path: string): Folder => {
  const found = findFolder(call, inFolder(folder, path));
  if (!found) throw errors.folderMissing();
  return found;
};

/** Makes a folder at a path in or below the folder; the one around it must be there. */
const addAt = (call: Call, folder: Folder, path: string, onMeeting: 'refuse' | 'take'): Folder => {
  const full = inFolder(folder, path);
  const there = findFolder(call, full);
  if (there && onMeeting === 'take') return there;
  const { dir, leaf } = splitPath(full);
  const parent = findFolder(call, dir);
  if (!parent) throw errors.folderMissing();
  return addFolder(call, parent, leaf);
};

type Adding = (folder: Folder) => (args: Arguments) => Resource;

const adding = (name: string, parameter: string, onMeeting: (args: Arguments) => 'refuse' | 'take'): Adding =>
  folder => args => action(name, call =>
    ({ status: 200, shape: entityShape(folderKind, addAt(call, folder, args.text(parameter, 0), onMeeting(args)), call, call.query) }));

const overwriting = (args: Arguments): 'refuse' | 'take' => args.truth('overwrite', 1, false) ? 'take' : 'refuse';
const add = adding('Add', 'url', () => 'take');
const addUsingPath = adding('AddUsingPath', 'DecodedUrl', overwriting);
const addWithOverwrite = adding('AddWithOverwrite', 'url', overwriting);

/** `Folders` of a folder, or with a name in parentheses one of them. */
export const foldersOf = (folder: Folder, args: Arguments, call: Call): Resource => {
  if (args.given && args.count > 0) return folderOrAbsent(findFolder(call, inFolder(folder, args.text('url', 0))));
  return collection<Folder>({
    kind: folderKind,
    all: inner => foldersIn(inner, folder),
    methods: {
      Add: add(folder),
      AddUsingPath: addUsingPath(folder),
      AddWithOverwrite: addWithOverwrite(folder),
      GetByUrl: (keys, inner) => folderResource(memberAt(inner, folder, keys.text('url', 0))),
      GetByPath: (keys, inner) => folderResource(memberAt(inner, folder, keys.text('DecodedUrl', 0)))
    },
    add: inner => addAt(inner, folder, given.text(Object.fromEntries(propertiesIn(inner.body)).ServerRelativeUrl), 'take')
  });
};

export const folderOrAbsent = (folder: Folder | undefined): Resource =>
  folder ? folderResource(folder) : absent('SP.Folder', 'Folders', errors.folderMissing());

export const folderAtPath = (call: Call, web: Web, path: string): Resource => folderOrAbsent(findFolder(call, fullPath(web, path)));

export const fileAtPath = (call: Call, web: Web, path: string): Resource => {
  const full = fullPath(web, path);
  const file = findFile(call, full);
  return file ? fileResource(file) : absent('SP.File', 'Files', errors.fileMissing(full));
};

/** By the absolute address that a browser shows. */
export const fileAtUrl = (call: Call, web: Web, url: string): Resource => {
  const path = url.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  return fileResource(fileAt(call, web, path === url ? url : decodeURIComponent(path)));
};

/** The root folder of a list, opened once it is known who asks. */
export const folderOfList = (list: List): Resource => {
  const open = (call: Call): Resource => {
    const web = webById(call.site.db, list.web);
    if (!web) throw errors.webMissing();
    return folderResource({ is: 'list', web, list });
  };
  return {
    name: 'SP.Folder',
    child: (name, args, call) => open(call).child(name, args, call),
    read: (call, query) => open(call).read?.(call, query) ?? { is: 'nothing', name: 'RootFolder' },
    update: call => open(call).update?.(call) ?? done
  };
};

export const folderOfWeb = (web: Web): Resource => folderResource({ is: 'web', web });
