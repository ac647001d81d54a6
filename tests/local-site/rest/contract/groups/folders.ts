import { effect, entity, type Group, holds, leadsBack, refusal, typed, value } from '../check';

const root = '/sites/vajs/Shared Documents';
const at = (name: string): string => `web/getfolderbyserverrelativepath(decodedurl='${root}/${name}')`;
const folders = `web/getfolderbyserverrelativepath(decodedurl='${root}')/folders`;
const missing = { status: 404, code: '-2147024894, System.IO.FileNotFoundException' };

export const foldersGroup: Group = {
  name: 'folders',
  arrange: async site => {
    for (const name of ['Üks', 'kustub minimal', 'kustub none', 'kustub verbose']) await site.post('owner-a', `${folders}/addusingpath(decodedurl='${name}')`);
    await site.post('owner-a', `${at('Üks')}/files/addusingpath(decodedurl='a.txt',overwrite=true)`, 'sisu', { 'Content-Type': 'text/plain' });
  },
  checks: [
    ...entity('a folder', { path: at('Üks') }, { entity: 'folder', type: 'SP.Folder', link: 'Web/GetFolderByServerRelativePath(', relatives: ['Files', 'Folders', 'ListItemAllFields', 'ParentFolder', 'Properties', 'StorageMetrics'], values: { Name: 'Üks', ItemCount: 1 } }),
    ...leadsBack('a folder', at('Üks')),
    ...holds('only its own address is selected', async site => {
      const { json } = await site.get('owner-a', `${at('Üks')}?$select=odata.id`);
      expect(Object.keys(json as object).every(name => name.startsWith('odata.'))).toBe(true);
      expect(json['odata.id']).toContain('/_api/Web/GetFolderByServerRelativePath(');
    }),
    ...entity('the root folder of a list', { path: "web/lists/getbytitle('Dokumendid')/rootfolder" }, { entity: 'folder', type: 'SP.Folder', values: { Name: 'Shared Documents' } }),
    ...entity('the root folder of a web', { path: 'web/rootfolder' }, { entity: 'folder', type: 'SP.Folder' }),
    ...entity('the folders of a folder', { path: folders }, { entity: 'folder', type: 'SP.Folder' }),
    ...entity('a folder of a folder', { path: `${folders}('Üks')` }, { entity: 'folder', type: 'SP.Folder', values: { Name: 'Üks' } }),
    ...entity('the folder around a folder', { path: `${at('Üks')}/parentfolder` }, { entity: 'folder', type: 'SP.Folder', values: { Name: 'Shared Documents' } }),
    ...entity('the row of a folder', { path: `${at('Üks')}/listitemallfields` }, { entity: 'item', type: 'SP.Data.Shared_x0020_DocumentsItem', values: { FileSystemObjectType: 1 } }),
    ...entity('a folder is added', { path: dialect => `${folders}/addusingpath(decodedurl='uus ${dialect}')`, verb: 'POST' }, { entity: 'folder', type: 'SP.Folder', values: dialect => ({ Name: `uus ${dialect}`, ItemCount: 0 }) }),
    ...entity('a folder is added by its address', { path: 'web/folders', body: dialect => typed('SP.Folder', { ServerRelativeUrl: `Shared Documents/aadress ${dialect}` })(dialect) }, { entity: 'folder', type: 'SP.Folder', status: 201, values: dialect => ({ Name: `aadress ${dialect}` }) }),
    ...effect('a folder is renamed', { path: dialect => at(`uus ${dialect}`), verb: 'MERGE', body: dialect => typed('SP.Folder', { Name: `teine ${dialect}` })(dialect) }, { status: 204, then: { path: dialect => at(`teine ${dialect}`), gives: dialect => ({ Name: `teine ${dialect}` }) } }),
    ...effect('a folder is moved with what is in it', { path: dialect => `${at(`teine ${dialect}`)}/moveto(newurl='${root}/Üks/${dialect}')`, verb: 'POST' }, { status: 200, then: { path: dialect => at(`Üks/${dialect}`), gives: {} } }),
    ...effect('a folder is deleted', { path: dialect => at(`kustub ${dialect}`), verb: 'DELETE' }, { status: 200, then: { path: dialect => at(`kustub ${dialect}`), status: 404 } }),
    ...value('whether a folder is there', { path: `${at('puudub')}/exists` }, 'Exists', false),
    ...value('how much a folder holds', { path: `${at('Üks')}/itemcount` }, 'ItemCount', expect.any(Number)),
    ...value('a folder goes to the recycle bin', { path: dialect => `${at(`aadress ${dialect}`)}/recycle`, verb: 'POST' }, 'Recycle', expect.stringMatching(/^[0-9a-f-]{36}$/)),
    ...refusal('a folder that is not there', { path: at('puudub') }, missing),
    ...refusal('a folder within one that is not there', { path: `${folders}/addusingpath(decodedurl='puudub/uus')`, verb: 'POST' }, missing),
    ...refusal('a folder added by a reader', { path: `${folders}/addusingpath(decodedurl='x')`, verb: 'POST', as: 'reader-d' }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' })
  ]
};
