import type { Running } from '../../fixture';
import { addList } from '../../fixture';
import { type Group, holds } from '../check';

type Reply = readonly unknown[];

const send = async (site: Running, actions: string, paths: string, as = 'owner-a', digest?: string): Promise<{ readonly status: number; readonly reply: Reply }> => {
  const body = '<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Test" '
    + `xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions>${actions}</Actions><ObjectPaths>${paths}</ObjectPaths></Request>`;
  const response = await fetch(`${site.url}/_vti_bin/client.svc/ProcessQuery`, {
    method: 'POST', body, headers: { 'X-Local-User': as, 'Content-Type': 'text/xml', 'X-RequestDigest': digest ?? await site.digest(as) }
  });
  return { status: response.status, reply: JSON.parse(await response.text()) as Reply };
};

const list = '<StaticProperty Id="0" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" /><Property Id="1" ParentId="0" Name="Web" /><Property Id="2" ParentId="1" Name="Lists" />'
  + '<Method Id="3" ParentId="2" Name="GetByTitle"><Parameters><Parameter Type="String">Read</Parameter></Parameters></Method>';
const item = `${list}<Method Id="4" ParentId="3" Name="GetItemById"><Parameters><Parameter Type="Int32">1</Parameter></Parameters></Method>`;
const all = (path: number): string => `<Query Id="20" ObjectPathId="${path}"><Query SelectAllProperties="true"><Properties /></Query></Query>`;
const set = (title: string): string => `<Method Name="SetFieldValue" Id="10" ObjectPathId="4"><Parameters><Parameter Type="String">Title</Parameter><Parameter Type="String">${title}</Parameter></Parameters></Method>`
  + '<Method Name="Update" Id="11" ObjectPathId="4" />';

export const csom: Group = {
  name: 'CSOM',
  arrange: async site => {
    await addList(site, 'Read');
    await site.sp('owner-a').web.lists.getByTitle('Read').items.add({ Title: 'a' });
  },
  checks: [
    ...holds('the first member of an answer tells versions and whether something failed', async site => {
      const { status, reply } = await send(site, all(1), list);
      expect(status).toBe(200);
      expect(reply[0]).toEqual({ SchemaVersion: '15.0.0.0', LibraryVersion: expect.stringMatching(/^16\./), ErrorInfo: null, TraceCorrelationId: expect.any(String) });
    }),
    ...holds('objects come with their type, identity and properties', async site => {
      for (const [path, type, title] of [[1, 'SP.Web', 'VAJS'], [3, 'SP.List', 'Read'], [4, 'SP.ListItem', 'a']] as const) {
        const { reply } = await send(site, all(path), item);
        expect(reply.slice(1)).toEqual([20, expect.objectContaining({ _ObjectType_: type, _ObjectIdentity_: expect.any(String), Title: title })]);
      }
    }),
    ...holds('an item is written, with a version', async site => {
      expect((await send(site, set('b'), item)).reply[0]).toMatchObject({ ErrorInfo: null });
      expect((await site.get('owner-a', "web/lists/getbytitle('Read')/items(1)")).json).toMatchObject({ Title: 'b', OData__UIVersionString: '2.0' });
    }),
    ...holds('what somebody may not do is told in ErrorInfo, with the answer 200', async site => {
      const { status, reply } = await send(site, set('x'), item, 'reader-d');
      expect(status).toBe(200);
      expect(reply[0]).toMatchObject({ ErrorInfo: { ErrorCode: -2147024891, ErrorTypeName: 'System.UnauthorizedAccessException' } });
    }),
    ...holds('what is not there is told in ErrorInfo', async site => {
      const { reply } = await send(site, all(3), list.replace('>Read<', '>Puudub<'));
      expect(reply[0]).toMatchObject({ ErrorInfo: { ErrorTypeName: 'System.ArgumentException', ErrorMessage: expect.stringContaining("List 'Puudub' does not exist") } });
    }),
    ...holds('a digest that is none is refused with 403', async site => {
      expect((await send(site, all(1), list, 'owner-a', '0x00,01 Jan 2026 00:00:00 -0000')).status).toBe(403);
    })
  ]
};
