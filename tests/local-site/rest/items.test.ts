import { addList, type Answer, codeOf, merge, messageOf, remove, type Running, start } from './fixture';

let site: Running;
let now = new Date('2026-11-21T10:00:00.700Z');
beforeAll(async () => {
  site = await start({ now: () => now });
  await addList(site, 'Teenused',
    '<Field Type="Text" Name="Code" DisplayName="Kood" />',
    '<Field Type="Choice" Name="Kind" DisplayName="Liik"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>');
  await addList(site, 'Dokumendiregister',
    '<Field Type="Text" Name="Code" DisplayName="Kood" Indexed="TRUE" EnforceUniqueValues="TRUE" Required="TRUE" MaxLength="10" />',
    '<Field Type="Note" Name="Body" DisplayName="Sisu" RichText="FALSE" />',
    '<Field Type="Number" Name="Rank" DisplayName="Järk" />',
    '<Field Type="Integer" Name="Pages" DisplayName="Lehti" />',
    '<Field Type="Boolean" Name="Open" DisplayName="Avatud"><Default>1</Default></Field>',
    '<Field Type="DateTime" Name="Due" DisplayName="Tähtpäev" Format="DateOnly" />',
    '<Field Type="DateTime" Name="At" DisplayName="Aeg" Format="DateTime" />',
    '<Field Type="Choice" Name="State" DisplayName="Olek"><CHOICES><CHOICE>Kehtiv</CHOICE><CHOICE>Loomisel</CHOICE></CHOICES><Default>Loomisel</Default></Field>',
    '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES></Field>',
    '<Field Type="Lookup" Name="Service" DisplayName="Teenus" List="Lists/Teenused" ShowField="Title" Indexed="TRUE" />',
    '<Field Type="Lookup" Mult="TRUE" Name="Related" DisplayName="Seotud" List="Lists/Dokumendiregister" ShowField="Title" />',
    '<Field Type="User" Name="Owner" DisplayName="Omanik" />',
    '<Field Type="User" Mult="TRUE" Name="Readers" DisplayName="Lugejad" />',
    '<Field Type="URL" Name="Link" DisplayName="Link" Format="Hyperlink" />',
    '<Field Type="Calculated" Name="Doubled" DisplayName="Kahekordne" ResultType="Number"><Formula>=[Järk]*2</Formula></Field>');
  const { lists } = site.sp('owner-a').web;
  await lists.getByTitle('Teenused').items.add({ Title: 'Kvaliteet', Code: 'T01', Kind: 'a' });
  await lists.getByTitle('Teenused').items.add({ Title: 'Õigus', Code: 'T02' });
});
afterAll(() => site.close());

// The very thing that must be refused.
const script = 'javascript:alert(1)';
const rows = "web/lists/getbytitle('Dokumendiregister')/items";
const add = (body: unknown, key = 'member-b'): Promise<Answer> => site.post(key, rows, body);
const change = (id: number, body: unknown, key = 'member-b'): Promise<Answer> => site.post(key, `${rows}(${id})`, body, merge());
const read = async (id: number, query = ''): Promise<Record<string, unknown>> => (await site.get('reader-d', `${rows}(${id})${query}`, { Accept: 'application/json;odata=nometadata' })).json;

test('a row is added with every kind of value and comes back as SharePoint writes it', async () => {
  const added = await add({
    Title: 'Riskijuhtimine', Code: 'P06', Body: 'rida 1\nrida 2', Rank: 2.5, Pages: 12, Due: '2026-12-31T10:00:00Z', At: '2026-12-31T10:30:15.999Z', State: 'Kehtiv', Tags: ['x', 'y'],
    ServiceId: 1, OwnerId: 7, ReadersId: [9, 3], Link: { Url: 'https://sm.ee', Description: 'Ministeerium' }
  });
  expect(added.status).toBe(201);
  expect(added.headers.get('etag')).toBe(added.json['odata.etag']);
  expect(added.json['odata.etag']).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(added.headers.get('location')).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/);
  expect(await read(1)).toMatchObject({
    Id: 1, ID: 1, Title: 'Riskijuhtimine', Code: 'P06', Body: 'rida 1\nrida 2', Rank: 2.5, Pages: 12, Open: true, Due: '2026-12-30T22:00:00Z', At: '2026-12-31T10:30:15Z', State: 'Kehtiv',
    Tags: ['x', 'y'], ServiceId: 1, RelatedId: null, OwnerId: 7, OwnerStringId: '7', ReadersId: [9, 3], ReadersStringId: ['9', '3'], Link: { Description: 'Ministeerium', Url: 'https://sm.ee' },
    Doubled: '5', AuthorId: 7, EditorId: 7, Created: '2026-11-21T10:00:00Z', Modified: '2026-11-21T10:00:00Z', OData__UIVersionString: '1.0', Attachments: false, FileSystemObjectType: 0
  });
});

test('what is not given has its default or nothing', async () => {
  const { json } = await add({ Title: '' });
  expect(await read(json.Id as number)).toMatchObject({
    Title: null, Code: null, Open: true, State: 'Loomisel', Tags: null, Due: null, ReadersId: null, OwnerId: null, OwnerStringId: null, Link: null
  });
});

test('verbose bodies and answers mean the same', async () => {
  const added = await site.post('member-b', rows, { __metadata: { type: 'SP.Data.DokumendiregisterListItem' }, Title: 'Verbose', Tags: { results: ['y'] }, ReadersId: { results: [9] } },
    { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' });
  expect(added.status).toBe(201);
  expect(added.json.d).toMatchObject({
    __metadata: { type: 'SP.Data.DokumendiregisterListItem', etag: expect.stringMatching(/,1"$/), uri: expect.stringContaining('/_api/Web/Lists(guid') },
    Title: 'Verbose', Tags: { results: ['y'] }, ReadersId: { results: [9] }, ParentList: { __deferred: { uri: expect.stringContaining('/ParentList') } }
  });
  const all = await site.get('member-b', `${rows}?$top=1`, { Accept: 'application/json;odata=verbose' });
  expect(all.json.d.results).toHaveLength(1);
  expect(all.json.d.__next).toContain('%24skiptoken=Paged%3dTRUE%26p_ID%3d1');
  const wrong = await site.post('member-b', rows, { __metadata: { type: 'SP.Data.MuuListItem' }, Title: 'x' });
  expect(wrong.status).toBe(400);
});

test('a change counts a version and says who and when; MERGE answers 204 with the new ETag', async () => {
  now = new Date('2026-11-21T11:00:00Z');
  const changed = await change(1, { Title: 'Riskide juhtimine' }, 'member-c');
  expect([changed.status, changed.text]).toEqual([204, '']);
  expect(changed.headers.get('etag')).toMatch(/,2"$/);
  expect(await read(1)).toMatchObject({
    Title: 'Riskide juhtimine', Code: 'P06', OData__UIVersionString: '2.0', EditorId: 8, AuthorId: 7, Modified: '2026-11-21T11:00:00Z', Created: '2026-11-21T10:00:00Z'
  });
});

test('who and when cannot be forged by an ordinary write', async () => {
  const { json } = await add({ Title: 'Võlts', AuthorId: 6, EditorId: 6, Created: '2020-01-01T00:00:00Z', Modified: '2020-01-01T00:00:00Z', ID: 999, GUID: '5ff51d47-e9d2-4774-94bb-807a4a47eb03' });
  expect(json).toMatchObject({ AuthorId: 7, EditorId: 7, Created: '2026-11-21T11:00:00Z', Modified: '2026-11-21T11:00:00Z' });
  expect(json.Id).not.toBe(999);
  expect((await change(json.Id as number, { AuthorId: 6, Created: '2020-01-01T00:00:00Z' })).status).toBe(204);
  expect(await read(json.Id as number)).toMatchObject({ AuthorId: 7, Created: '2026-11-21T11:00:00Z' });
});

test('a row that somebody changed meanwhile is not overwritten: 412', async () => {
  const { json } = await add({ Title: 'Kaks muutjat' });
  const etag = json['odata.etag'] as string;
  expect((await site.post('member-b', `${rows}(${json.Id})`, { Title: 'Esimene' }, merge(etag))).status).toBe(204);
  const second = await site.post('member-c', `${rows}(${json.Id})`, { Title: 'Teine' }, merge(etag));
  expect([second.status, codeOf(second), messageOf(second)]).toEqual([412, '-1, Microsoft.SharePoint.Client.ClientServiceException', expect.stringContaining(etag)]);
  expect((await site.post('member-c', `${rows}(${json.Id})`, undefined, remove(etag))).status).toBe(412);
  expect((await read(json.Id as number)).Title).toBe('Esimene');
  expect((await site.post('member-c', `${rows}(${json.Id})`, { Title: 'Teine' }, merge('*'))).status).toBe(204);
});

test.each([
  ['text for a number', { Rank: '2' }, 400], ['a fraction for a whole number', { Pages: 1.5 }, 400], ['text for yes/no', { Open: 'jah' }, 400], ['a number for text', { Title: 5 }, 400],
  ['an impossible date', { Due: '2026-02-30T00:00:00Z' }, 400], ['a date that is none', { At: 'homme' }, 400], ['one value where several belong', { Tags: 'x' }, 400],
  ['text for a link', { Link: 'https://sm.ee' }, 400], ['several where one belongs', { ServiceId: [1] }, 400], ['a column that is not there', { Olematu: 1 }, 400],
  ['a person who is not on the site', { OwnerId: 4711 }, 500], ['a script for a link', { Link: { Url: script, Description: 'x' } }, 500],
  ['a date before 1900', { Due: '1850-01-01T00:00:00Z' }, 500], ['text longer than the column', { Code: 'P0123456789' }, 500], ['a value for a calculated column', { Doubled: '4' }, 500]
])('%s is refused', async (_what, body, status) => {
  const before = (await site.get('owner-a', `${rows}?$select=Id&$top=5000`)).json.value.length as number;
  expect((await add(body)).status).toBe(status);
  expect((await site.get('owner-a', `${rows}?$select=Id&$top=5000`)).json.value.length).toBe(before);
});

test('a unique column refuses a second value, whatever its case, on adding and changing', async () => {
  const again = await add({ Title: 'Teine', Code: 'p06' });
  expect([again.status, codeOf(again), messageOf(again)]).toEqual([500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', expect.stringContaining('[Kood]')]);
  const other = await add({ Title: 'Teine', Code: 'P07' });
  expect((await change(other.json.Id as number, { Code: 'P06' })).status).toBe(500);
  expect((await add({ Title: 'Ilma koodita 1' })).status).toBe(201);
  expect((await add({ Title: 'Ilma koodita 2' })).status).toBe(201);
});

test('as in SharePoint, an ordinary write checks neither required columns nor choices, and a lookup may dangle', async () => {
  expect((await add({ State: 'Tundmatu', ServiceId: 4711 })).status).toBe(201);
});

test('a validation formula of the list refuses a row in its own words', async () => {
  await addList(site, 'Vahemikud',
    '<Field Type="DateTime" Name="From" DisplayName="Algus" Format="DateOnly" />',
    '<Field Type="DateTime" Name="Until" DisplayName="Lõpp" Format="DateOnly" />');
  const { lists } = site.sp('owner-a').web;
  await lists.getByTitle('Vahemikud').update({ ValidationFormula: '=OR(ISBLANK([Lõpp]),[Lõpp]>=[Algus])', ValidationMessage: 'Lõpp on enne algust.' } as never);
  const bad = await site.post('member-b', "web/lists/getbytitle('Vahemikud')/items", { From: '2026-05-02', Until: '2026-05-01' });
  expect([bad.status, codeOf(bad), messageOf(bad)]).toEqual([500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'Lõpp on enne algust.']);
  expect((await site.post('member-b', "web/lists/getbytitle('Vahemikud')/items", { From: '2026-05-02', Until: '2026-05-02' })).status).toBe(201);
});

test('links open: a row of another list, people, several of either', async () => {
  await change(1, { RelatedId: [2, 3], ServiceId: 2 });
  const opened = await read(1, '?$select=Title,Service/Title,Service/Code,Service/Id,Owner/Title,Owner/EMail,Owner/Name,Owner/Id,Related/Id,Related/Title,Readers/Title,Author/Title'
    + '&$expand=Service,Owner,Related,Readers,Author');
  expect(opened).toEqual({
    Title: 'Riskide juhtimine', Service: { Title: 'Õigus', Code: 'T02', Id: 2 },
    Owner: { Title: 'Liige B', EMail: 'member-b@vajs.test', Name: 'i:0#.f|membership|member-b@vajs.test', Id: 7 },
    Related: [{ Id: 2, Title: null }, { Id: 3, Title: 'Verbose' }], Readers: [{ Title: 'Lugeja D' }, { Title: 'VAJS omanikud' }], Author: { Title: 'Liige B' }
  });
});

test('a link that leads nowhere is left out, with its address in minimal metadata', async () => {
  const minimal = (await site.get('reader-d', `${rows}(2)?$select=Id,Service/Title,Readers/Title&$expand=Service,Readers`)).json;
  expect(Object.keys(minimal).filter(key => !key.startsWith('odata.'))).toEqual(['Service@odata.navigationLinkUrl', 'Readers@odata.navigationLinkUrl', 'Id']);
  expect(await read(2, '?$select=Id,Service/Title&$expand=Service')).toEqual({ Id: 2 });
});

const unopened = "The query to field 'Service' is not valid. The $select query string must specify the target fields "
  + 'and the $expand query string must contain Service.';

test.each([
  ['a lookup selected without $expand', '$select=Service/Title', unopened],
  ['a lookup selected as a whole', '$select=Service', unopened],
  ['a lookup opened without saying what of it', '$expand=Service', unopened],
  ['a column that is not there', '$select=Olematu', "The field or property 'Olematu' does not exist."],
  ['a name in the wrong case', '$select=title', "The field or property 'title' does not exist."],
  ['a property that a person does not have', '$select=Owner/Shoe&$expand=Owner', "The field or property 'Owner/Shoe' does not exist."],
  ['a choice seen through a lookup', '$select=Service/Kind&$expand=Service', "The query to field 'Service/Kind' is not valid."],
  ['an order by what is not there', '$orderby=Olematu', "The field or property 'Olematu' does not exist."],
  ['a filter on what is not there', "$filter=Olematu eq 'x'", "The field or property 'Olematu' does not exist."],
  ['an option that is not known', '$tip=3', "The query option '$tip' is not recognized."]
])('%s is refused with 400', async (_what, query, message) => {
  const refused = await site.get('reader-d', `${rows}?${query}`);
  expect([refused.status, messageOf(refused)]).toEqual([400, message]);
});

test('a row that is not there is 404', async () => {
  for (const missing of [await site.get('owner-a', `${rows}(4711)`), await change(4711, { Title: 'x' }), await site.post('owner-a', `${rows}(4711)`, undefined, remove())]) {
    expect([missing.status, codeOf(missing)]).toEqual([404, '-2130575338, System.ArgumentException']);
  }
});

test('deleted and recycled rows are gone, and their numbers are never used again', async () => {
  const { items } = site.sp('member-b').web.lists.getByTitle('Dokumendiregister');
  const [one, two] = [await items.add({ Title: 'kustutan' }), await items.add({ Title: 'prügikasti' })];
  await items.getById(one.Id as number).delete();
  expect(await items.getById(two.Id as number).recycle()).toMatch(/^[0-9a-f-]{36}$/);
  for (const id of [one.Id, two.Id]) expect((await site.get('owner-a', `${rows}(${id})`)).status).toBe(404);
  expect((await items.add({ Title: 'uus' })).Id).toBe((two.Id as number) + 1);
});

test('an item leads to its list, content type and single values', async () => {
  expect(await read(1, '?$select=Id,ParentList/Title,ParentList/RootFolder/ServerRelativeUrl,ContentType/Name&$expand=ParentList/RootFolder,ContentType'))
    .toEqual({ Id: 1, ParentList: { Title: 'Dokumendiregister', RootFolder: { ServerRelativeUrl: '/sites/vajs/Lists/Dokumendiregister' } }, ContentType: { Name: 'Üksus' } });
  expect((await site.get('reader-d', `${rows}(1)/Title`)).json.value).toBe('Riskide juhtimine');
  expect((await site.get('reader-d', `${rows}(1)/EffectiveBasePermissions`)).json).toMatchObject({ High: '176', Low: '138612833' });
  expect(await read(1, '?$select=FileRef,FileLeafRef,FileDirRef,UniqueId,HasUniqueRoleAssignments'))
    .toEqual({
      FileRef: '/sites/vajs/Lists/Dokumendiregister/1_.000', FileLeafRef: '1_.000', FileDirRef: '/sites/vajs/Lists/Dokumendiregister',
      UniqueId: expect.any(String), HasUniqueRoleAssignments: false
    });
});

test('what cannot be opened yet is 501, not empty', async () => {
  for (const path of [`${rows}?$expand=Properties`, `${rows}(1)/GetDlpPolicyTip`, `${rows}(1)/getWopiFrameUrl(0)`]) expect((await site.get('reader-d', path)).status).toBe(501);
});

test('a row as text reads as people write it', async () => {
  expect(await read(1, '/fieldvaluesastext')).toMatchObject({
    Title: 'Riskide juhtimine', Rank: '2,5', Open: 'Jah', Due: '31.12.2026', At: '31.12.2026 12:30', Tags: 'x; y', Service: 'Õigus', Owner: 'Liige B', Readers: 'Lugeja D; VAJS omanikud',
    Link: 'https://sm.ee, Ministeerium', OData__x005f_UIVersionString: expect.stringMatching(/^\d\.0$/)
  });
});

test('rows belong in lists, not in libraries', async () => {
  expect((await site.post('owner-a', "web/lists/getbytitle('Dokumendid')/items", { Title: 'x' })).status).toBe(500);
});

test('hostile text is kept as it was given', async () => {
  const nasty = '<script>alert(1)</script> \u202Eabc 😀 =HYPERLINK("x") \u0000'.replace('\u0000', '');
  const { json } = await add({ Title: nasty.slice(0, 60), Body: nasty.repeat(2000) });
  expect(await read(json.Id as number)).toMatchObject({ Title: nasty.slice(0, 60), Body: nasty.repeat(2000) });
});
