import { addList } from '../../fixture';
import { effect, entity, type Group, holds, refusal, value } from '../check';

const row = "web/lists/getbytitle('Read')/items(1)";
const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };

export const itemVersions: Group = {
  name: 'item versions',
  arrange: async site => {
    await addList(site, 'Read', '<Field Type="User" Name="Owner" DisplayName="Omanik" />', '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Read" ShowField="Title" />');
    const { items } = site.sp('owner-a').web.lists.getByTitle('Read');
    await items.add({ Title: '1', OwnerId: 6 });
    for (const Title of ['2', '3', '4', '5', '6']) await items.getById(1).update({ Title, ParentId: 1 });
  },
  checks: [
    ...entity('the versions of an item, the newest first', { path: `${row}/versions` }, {
      entity: 'itemVersion', type: 'SP.ListItemVersion', values: { VersionLabel: '6.0', IsCurrentVersion: true, Title: '6' }, relatives: ['FileVersion', 'Fields']
    }),
    ...entity('one version, by its number', { path: `${row}/versions(512)` }, { entity: 'itemVersion', type: 'SP.ListItemVersion', values: { VersionId: 512, VersionLabel: '1.0', Title: '1', IsCurrentVersion: false } }),
    ...entity('one version, through the method', { path: `${row}/versions/getbyid(1024)` }, { entity: 'itemVersion', type: 'SP.ListItemVersion', values: { VersionLabel: '2.0' } }),
    ...holds('people and lookups are shown as they were', async site => {
      const { json } = await site.get('owner-a', `${row}/versions(1024)`, { Accept: 'application/json;odata=nometadata' });
      expect(json).toMatchObject({ Author: { LookupId: 6, LookupValue: 'Omanik A', Email: 'owner-a@vajs.test' }, Owner: { LookupId: 6 }, Parent: { LookupId: 1 } });
    }),
    ...holds('$top and $select shorten what is told', async site => {
      const { json } = await site.get('owner-a', `${row}/versions?$top=2&$select=VersionLabel`, { Accept: 'application/json;odata=nometadata' });
      expect(json).toEqual({ value: [{ VersionLabel: '6.0' }, { VersionLabel: '5.0' }] });
    }),
    ...effect('an earlier version is deleted', { path: dialect => `${row}/versions(${{ minimal: 512, none: 1024, verbose: 1536 }[dialect]})`, verb: 'DELETE' },
      { status: 200, then: { path: dialect => `${row}/versions(${{ minimal: 512, none: 1024, verbose: 1536 }[dialect]})`, status: 400 } }),
    ...value('one property of a version', { path: `${row}/versions(2048)/versionlabel` }, 'VersionLabel', '4.0'),
    ...refusal('the current version cannot be deleted', { path: `${row}/versions(3072)`, verb: 'DELETE' }, { status: 400, code: '-2147024809, System.ArgumentException' }),
    ...refusal('a version deleted by a reader', { path: `${row}/versions(2048)`, verb: 'DELETE', as: 'reader-d' }, denied)
  ]
};
