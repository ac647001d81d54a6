import { resourcePath } from './complexes';
import { entity, type Kind, type Resource } from './tree';
import type { List } from '../store/lists';
import type { Web } from '../store/webs';

/** The root folder of a list or web. Other folders are not there yet. */
export interface Folder {
  readonly guid: string;
  readonly name: string;
  readonly path: string;
  readonly itemCount: number;
  readonly created: string;
  readonly modified: string;
  readonly welcomePage: string;
}

const folderKind: Kind<Folder> = {
  type: 'SP.Folder',
  set: 'Folders',
  link: folder => `Web/GetFolderByServerRelativePath(decodedurl='${folder.path.replace(/'/g, "''")}')`,
  properties: {
    Exists: { of: () => true },
    ExistsAllowThrowForPolicyFailures: { of: () => true },
    ExistsWithException: { of: () => true },
    IsWOPIEnabled: { of: () => false },
    ItemCount: { of: folder => folder.itemCount },
    Name: { of: folder => folder.name },
    ProgID: { of: () => null },
    ServerRelativeUrl: { of: folder => folder.path },
    ServerRelativePath: { asked: true, of: folder => resourcePath(folder.path) },
    TimeCreated: { of: folder => folder.created },
    TimeLastModified: { of: folder => folder.modified },
    UniqueId: { of: folder => folder.guid },
    WelcomePage: { of: folder => folder.welcomePage }
  },
  children: {},
  methods: {}
};

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const folderOfList = (list: List): Resource => entity(folderKind, {
  guid: list.folderGuid, name: nameIn(list.path), path: list.path, itemCount: list.itemCount, created: list.created, modified: list.modified, welcomePage: ''
});

export const folderOfWeb = (web: Web, listCount: number): Resource => entity(folderKind, {
  guid: web.guid, name: '', path: web.path, itemCount: listCount, created: web.created, modified: web.modified, welcomePage: 'SitePages/Home.aspx'
});
