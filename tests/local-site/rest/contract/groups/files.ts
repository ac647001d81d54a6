import { effect, entity, type Group, holds, leadsBack, refusal, value } from '../check';

const root = '/sites/vajs/Shared Documents';
const at = (name: string): string => `web/getfilebyserverrelativepath(decodedurl='${root}/${name}')`;
const files = `web/getfolderbyserverrelativepath(decodedurl='${root}')/files`;
const missing = { status: 404, code: '-2130575338, Microsoft.SharePoint.SPException' };
const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };

export const filesGroup: Group = {
  name: 'files',
  arrange: async site => {
    for (const name of ['a.txt', 'kustub-minimal.txt', 'kustub-none.txt', 'kustub-verbose.txt']) await site.post('owner-a', `${files}/addusingpath(decodedurl='${name}',overwrite=true)`, 'esimene', { 'Content-Type': 'text/plain' });
    for (const content of ['teine', 'kolmas', 'neljas']) await site.post('owner-a', `${at('a.txt')}/$value`, content, { 'X-HTTP-Method': 'PUT', 'Content-Type': 'text/plain' });
  },
  checks: [
    ...entity('a file by its address', { path: at('a.txt') }, {
      entity: 'file', type: 'SP.File', link: 'Web/GetFileByServerRelativePath(decodedurl=', relatives: ['Author', 'CheckedOutByUser', 'ListItemAllFields', 'LockedByUser', 'ModifiedBy', 'Properties', 'Versions'], values: { Name: 'a.txt', Length: '6', UIVersionLabel: '4.0' }
    }),
    ...leadsBack('a file', at('a.txt')),
    ...entity('a file by its older address', { path: `web/getfilebyserverrelativeurl('${root}/a.txt')` }, { entity: 'file', type: 'SP.File' }),
    ...entity('a file by its whole address', { path: `web/getfilebyurl(@p)?@p='${encodeURIComponent(`${root}/a.txt`)}'` }, { entity: 'file', type: 'SP.File' }),
    ...entity('the files of a folder', { path: files }, { entity: 'file', type: 'SP.File' }),
    ...entity('a file of a folder', { path: `${files}('a.txt')` }, { entity: 'file', type: 'SP.File', values: { Name: 'a.txt' } }),
    ...entity('files by filter', { path: `${files}?$filter=Name eq 'a.txt'` }, { entity: 'file', type: 'SP.File', values: { Name: 'a.txt' } }),
    ...entity('a file is added', { path: dialect => `${files}/addusingpath(decodedurl='uus ${dialect}.txt',overwrite=true)`, body: 'sisu' }, { entity: 'file', type: 'SP.File', values: dialect => ({ Name: `uus ${dialect}.txt`, Length: '4' }) }),
    ...entity('a file is added the older way', { path: dialect => `${files}/add(url='vana ${dialect}.txt',overwrite=true)`, body: 'sisu' }, { entity: 'file', type: 'SP.File', values: dialect => ({ Name: `vana ${dialect}.txt` }) }),
    ...entity('a page is made from a template', { path: dialect => `web/getfolderbyserverrelativepath(decodedurl='/sites/vajs/SitePages')/files/addtemplatefile(urloffile='/sites/vajs/SitePages/leht-${dialect}.aspx',templatefiletype=0)`, verb: 'POST' },
      { entity: 'file', type: 'SP.File', values: dialect => ({ Name: `leht-${dialect}.aspx` }) }),
    ...entity('the page that a new web opens with', { path: "web/getfilebyserverrelativepath(decodedurl='/sites/vajs/SitePages/Home.aspx')" }, { entity: 'file', type: 'SP.File', values: { Name: 'Home.aspx', Title: 'Avaleht' } }),
    ...entity('the row of a file', { path: `${at('a.txt')}/listitemallfields` }, { entity: 'item', type: 'SP.Data.Shared_x0020_DocumentsItem' }),
    ...entity('the file of a row', { path: "web/lists/getbytitle('Dokumendid')/items(1)/file" }, { entity: 'file', type: 'SP.File', values: { Name: 'a.txt' } }),
    ...entity('the earlier versions of a file', { path: `${at('a.txt')}/versions` }, { entity: 'fileVersion', type: 'SP.FileVersion', relatives: ['CreatedBy'], values: { VersionLabel: '1.0', IsCurrentVersion: false } }),
    ...entity('who wrote a file', { path: `${at('a.txt')}/author` }, { entity: 'user', type: 'SP.User' }),
    ...value('whether a file is there', { path: `${at('a.txt')}/exists` }, 'Exists', true),
    ...value('whether a file is there that is not', { path: `${at('puudub.txt')}/exists` }, 'Exists', false),
    ...value('a file that nobody has open', { path: `${at('a.txt')}/lockedbyuser` }, 'LockedByUser', null),
    ...holds('the content comes as it was sent, with the file\'s version', async site => {
      const answer = await site.get('reader-d', `${at('a.txt')}/$value`);
      expect([answer.text, answer.headers.get('content-type'), answer.headers.get('etag')]).toEqual(['neljas', 'application/octet-stream', expect.stringMatching(/^"\{[0-9A-F-]{36}\},\d+"$/)]);
    }),
    ...effect('a file is checked out', { path: `${at('a.txt')}/checkout`, verb: 'POST' }, { status: 200, then: { path: at('a.txt'), gives: { CheckOutType: 0 } } }).slice(0, 1),
    ...refusal('somebody else changes a checked-out file', { path: `${at('a.txt')}/$value`, verb: 'PUT', as: 'member-b', body: 'minu' }, { status: 423, code: '-2130575306, Microsoft.SharePoint.SPFileCheckOutException' }),
    ...effect('a file is checked in', { path: `${at('a.txt')}/checkin(comment='märkus',checkintype=1)`, verb: 'POST' }, { status: 200, then: { path: at('a.txt'), gives: { CheckOutType: 2, CheckInComment: 'märkus' } } }).slice(0, 1),
    ...effect('a file is copied', { path: dialect => `${at('a.txt')}/copyto(strnewurl='${root}/koopia ${dialect}.txt',boverwrite=true)`, verb: 'POST' }, { status: 200, then: { path: dialect => at(`koopia ${dialect}.txt`), gives: { Length: '6' } } }),
    ...effect('a file is moved', { path: dialect => `${at(`koopia ${dialect}.txt`)}/moveto(newurl='${root}/viidud ${dialect}.txt',flags=1)`, verb: 'POST' }, { status: 200, then: { path: dialect => at(`viidud ${dialect}.txt`), gives: { Length: '6' } } }),
    ...effect('a file is deleted', { path: dialect => at(`kustub-${dialect}.txt`), verb: 'DELETE' }, { status: 200, then: { path: dialect => at(`kustub-${dialect}.txt`), status: 404 } }),
    ...value('a file goes to the recycle bin', { path: dialect => `${at(`viidud ${dialect}.txt`)}/recycle`, verb: 'POST' }, 'Recycle', expect.stringMatching(/^[0-9a-f-]{36}$/)),
    ...refusal('a file that is not there', { path: at('puudub.txt') }, { ...missing, message: /^The file .*puudub\.txt does not exist\.$/ }),
    ...refusal('a file that is there already', { path: `${files}/addusingpath(decodedurl='a.txt',overwrite=false)`, body: 'x' }, { status: 400, code: '-2130575257, Microsoft.SharePoint.SPException' }),
    ...refusal('a name that is none', { path: `${files}/addusingpath(decodedurl='a*b.txt',overwrite=true)`, body: 'x' }, { status: 400, code: '-2130575245, Microsoft.SharePoint.SPException' }),
    ...refusal('a file deleted under an old version', { path: at('a.txt'), verb: 'DELETE', headers: { 'IF-MATCH': '"{00000000-0000-4000-8000-000000000000},1"' } }, { status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' }),
    ...refusal('a file added by a reader', { path: `${files}/addusingpath(decodedurl='x.txt',overwrite=true)`, as: 'reader-d', body: 'x' }, denied)
  ]
};
