import { addList } from '../../fixture';
import { entity, type Group, holds, refusal } from '../check';

const library = '/sites/vajs/Failid';
const forms = `web/getfolderbyserverrelativepath(decodedurl='${library}/Forms')/files`;
const file = `web/getfilebyserverrelativepath(decodedurl='${library}/Forms/client_LocationBasedDefaults.html')`;
const defaults = (entries: string): string => `<MetadataDefaults>${entries}</MetadataDefaults>`;
const entry = (path: string, field: string, value: string): string => `<a href="${encodeURI(path)}"><DefaultValue FieldName="${field}">${value}</DefaultValue></a>`;

export const columnDefaults: Group = {
  name: 'column defaults',
  arrange: async site => {
    await site.sp('owner-a').web.lists.add('Failid', '', 101);
    await site.post('owner-a', "web/lists/getbytitle('Failid')/fields/createfieldasxml", { parameters: { SchemaXml: '<Field Type="Text" Name="Code" DisplayName="Kood"><Default>üldine</Default></Field>', Options: 8 } });
    await site.post('owner-a', `web/getfolderbyserverrelativepath(decodedurl='${library}')/folders/addusingpath(decodedurl='Õigus')`);
    await addList(site, 'Read');
  },
  checks: [
    ...entity('the file that tells the defaults is written', { path: `${forms}/addusingpath(decodedurl='client_LocationBasedDefaults.html',overwrite=true)`, body: defaults(entry(`${library}/Õigus`, 'Code', 'õiguse oma')) },
      { entity: 'file', type: 'SP.File', values: { Name: 'client_LocationBasedDefaults.html' } }),
    ...holds('a receiver of the list reads it; it is added by the client', async site => {
      const receivers = "web/lists/getbytitle('Failid')/eventreceivers";
      const added = await site.post('owner-a', `${receivers}/add`, { eventReceiverCreationInformation: {
        EventType: 10001, ReceiverName: 'LocationBasedMetadataDefaultsReceiver ItemAdded', ReceiverAssembly: 'Microsoft.Office.DocumentManagement',
        ReceiverClass: 'Microsoft.Office.DocumentManagement.LocationBasedMetadataDefaultsReceiver', SequenceNumber: 1000, Synchronization: 1
      } });
      expect(added.status).toBe(200);
      expect((await site.get('owner-a', `${receivers}?$filter=ReceiverName eq 'LocationBasedMetadataDefaultsReceiver ItemAdded'`)).json.value).toHaveLength(1);
    }),
    ...holds('it is read back as it was written', async site => {
      expect((await site.get('owner-a', `${file}/$value`)).text).toBe(defaults(entry(`${library}/Õigus`, 'Code', 'õiguse oma')));
    }),
    ...holds('a new file has its folder\'s value, one elsewhere the column\'s', async site => {
      for (const [folder, Code] of [[`${library}/Õigus`, 'õiguse oma'], [library, 'üldine']] as const) {
        await site.post('member-b', `web/getfolderbyserverrelativepath(decodedurl='${folder}')/files/addusingpath(decodedurl='a.txt',overwrite=true)`, 'x', { 'Content-Type': 'text/plain' });
        expect((await site.get('member-b', `web/getfilebyserverrelativepath(decodedurl='${folder}/a.txt')/listitemallfields?$select=Code`)).json).toMatchObject({ Code });
      }
    }),
    ...refusal('a file of defaults that nobody has written', { path: "web/getfilebyserverrelativepath(decodedurl='/sites/vajs/Shared Documents/Forms/client_LocationBasedDefaults.html')" }, { status: 404, code: '-2130575338, Microsoft.SharePoint.SPException' })
  ]
};
