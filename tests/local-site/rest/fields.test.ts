import { addList, type Answer, codeOf, merge, remove, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Üksused');
  await addList(site, 'Veerud');
});
afterAll(() => site.close());

const fields = "web/lists/getbytitle('Veerud')/fields";
const fromXml = (xml: string, options = 8): Promise<Answer> => site.post('owner-a', `${fields}/createfieldasxml`, { parameters: { SchemaXml: xml, Options: options } });
const read = (name: string): Promise<Answer> => site.get('owner-a', `${fields}/getbyinternalnameortitle('${name}')`, { Accept: 'application/json;odata=nometadata' });

test.each([
  ['Text',
    '<Field Type="Text" Name="F1" DisplayName="Kood" MaxLength="50" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" Description="Kirjeldus" />', 'SP.FieldText',
    { FieldTypeKind: 2, TypeAsString: 'Text', MaxLength: 50, Required: true, Indexed: true, EnforceUniqueValues: true, Description: 'Kirjeldus', DefaultValue: null, Title: 'Kood', InternalName: 'F1' }],
  ['Note',
    '<Field Type="Note" Name="F2" DisplayName="Märkus" NumLines="10" RichText="FALSE" AppendOnly="FALSE" />', 'SP.FieldMultiLineText', { FieldTypeKind: 3, NumberOfLines: 10, RichText: false }],
  ['Number', '<Field Type="Number" Name="F3" DisplayName="Arv" Min="0" Max="10" />',
    'SP.FieldNumber', { FieldTypeKind: 9, MinimumValue: 0, MaximumValue: 10 }],
  ['Currency', '<Field Type="Currency" Name="F4" DisplayName="Hind" LCID="1061" />',
    'SP.FieldCurrency', { FieldTypeKind: 10, CurrencyLocaleId: 1061 }],
  ['Boolean',
    '<Field Type="Boolean" Name="F5" DisplayName="Kehtib"><Default>1</Default></Field>', 'SP.Field', { FieldTypeKind: 8, TypeAsString: 'Boolean', DefaultValue: '1' }],
  ['DateTime', '<Field Type="DateTime" Name="F6" DisplayName="Tähtpäev" Format="DateOnly" />',
    'SP.FieldDateTime', { FieldTypeKind: 4, DisplayFormat: 0 }],
  ['Choice',
    '<Field Type="Choice" Name="F7" DisplayName="Liik" FillInChoice="FALSE"><CHOICES><CHOICE>Protsess &amp; kord</CHOICE><CHOICE>Juhend</CHOICE></CHOICES><Default>Juhend</Default></Field>', 'SP.FieldChoice',
    { FieldTypeKind: 6, Choices: ['Protsess & kord', 'Juhend'], FillInChoice: false, DefaultValue: 'Juhend' }],
  ['MultiChoice',
    '<Field Type="MultiChoice" Name="F8" DisplayName="Sildid"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>', 'SP.FieldMultiChoice', { FieldTypeKind: 15, Choices: ['a'] }],
  ['Lookup', '<Field Type="Lookup" Name="F9" DisplayName="Üksus" List="Lists/Üksused" ShowField="Title" Indexed="TRUE" />',
    'SP.FieldLookup',
    { FieldTypeKind: 7, TypeAsString: 'Lookup', LookupField: 'Title', AllowMultipleValues: false, Indexed: true }],
  ['LookupMulti',
    '<Field Type="LookupMulti" Mult="TRUE" Name="F10" DisplayName="Üksused" List="Lists/Üksused" ShowField="Title" />', 'SP.FieldLookup', { FieldTypeKind: 7, TypeAsString: 'LookupMulti', AllowMultipleValues: true }],
  ['User',
    '<Field Type="User" Name="F11" DisplayName="Omanik" UserSelectionMode="PeopleOnly" />', 'SP.FieldUser', { FieldTypeKind: 20, TypeAsString: 'User', SelectionMode: 0 }],
  ['UserMulti',
    '<Field Type="User" Mult="TRUE" Name="F12" DisplayName="Osalised" />', 'SP.FieldUser', { FieldTypeKind: 20, TypeAsString: 'UserMulti', AllowMultipleValues: true }],
  ['URL', '<Field Type="URL" Name="F13" DisplayName="Link" Format="Hyperlink" />',
    'SP.FieldUrl', { FieldTypeKind: 11, DisplayFormat: 0 }],
  ['Calculated',
    '<Field Type="Calculated" Name="F14" DisplayName="Kokku" ResultType="Number"><Formula>=[Arv]*2</Formula></Field>', 'SP.FieldCalculated', { FieldTypeKind: 17, Formula: '=[Arv]*2', OutputType: 9 }]
])('a %s column comes from its XML', async (_type, xml, odataType, expected) => {
  const answered = await fromXml(xml);
  expect(answered.status).toBe(200);
  expect(answered.json['odata.type']).toBe(odataType);
  expect((await read(String(answered.json.InternalName))).json).toMatchObject(expected);
});

test('without the hint the internal name comes from the display name, and stays when the title changes', async () => {
  const made = await fromXml('<Field Type="Text" Name="Eiratud" DisplayName="Nimi täis" />', 0);
  expect(made.json.InternalName).toBe('Nimi_x0020_t_x00e4_is');
  await site.sp('owner-a').web.lists.getByTitle('Veerud').fields.getByTitle('Nimi täis').update({ Title: 'Täisnimi' });
  expect((await read('Nimi_x0020_t_x00e4_is')).json).toMatchObject({ Title: 'Täisnimi', EntityPropertyName: 'Nimi_x0020_t_x00e4_is', StaticName: 'Nimi_x0020_t_x00e4_is' });
});

test('typed bodies of @pnp/sp make the same columns', async () => {
  const { fields: list } = site.sp('owner-a').web.lists.getByTitle('Veerud');
  await list.addText('T1', { MaxLength: 20, Required: true });
  await list.addNumber('T2', { MinimumValue: 1 });
  await list.addDateTime('T3');
  await list.addChoice('T4', { Choices: ['x', 'y'] });
  await list.addUser('T5', { SelectionMode: 0 });
  await list.addUrl('T6');
  await list.addBoolean('T7');
  await list.addMultilineText('T8', { RichText: false, NumberOfLines: 4 });
  await list.addCalculated('T9', { Formula: '=[T2]+1' });
  const units = await site.sp('owner-a').web.lists.getByTitle('Üksused').select('Id')();
  await list.addLookup('T10', { LookupListId: units.Id, LookupFieldName: 'Title' });
  expect((await read('T1')).json).toMatchObject({ MaxLength: 20, Required: true });
  expect((await read('T2')).json).toMatchObject({ MinimumValue: 1 });
  expect((await read('T3')).json).toMatchObject({ DisplayFormat: 0 });
  expect((await read('T4')).json).toMatchObject({ Choices: ['x', 'y'] });
  expect((await read('T5')).json).toMatchObject({ SelectionMode: 0, TypeAsString: 'User' });
  expect((await read('T10')).json).toMatchObject({ LookupList: `{${units.Id}}`, LookupField: 'Title' });
});

test('settings of a column are changed by MERGE', async () => {
  await fromXml('<Field Type="Choice" Name="M1" DisplayName="M1"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>');
  const wanted = { Title: 'Olek', Description: 'Kus ta on', Required: true, Indexed: true, Hidden: true, ReadOnlyField: true, DefaultValue: 'b', Choices: ['a', 'b'],
    ValidationFormula: '=LEN([M1])<99', ValidationMessage: 'Liiga lühike' };
  expect((await site.post('owner-a', `${fields}/getbyinternalnameortitle('M1')`, wanted, merge())).status).toBe(204);
  expect((await read('M1')).json).toMatchObject(wanted);
  const verbose = await site.post('owner-a', `${fields}/getbyinternalnameortitle('M1')`,
    { __metadata: { type: 'SP.FieldChoice' }, Choices: { results: ['c'] } }, { ...merge(), 'Content-Type': 'application/json;odata=verbose' });
  expect(verbose.status).toBe(204);
  expect((await read('M1')).json.Choices).toEqual(['c']);
});

test.each([
  ['a name that is taken', () => fromXml('<Field Type="Text" Name="Title" DisplayName="x" />'), 500],
  ['a type that nothing here knows', () => fromXml('<Field Type="TaxonomyFieldType" Name="Tax" DisplayName="Tax" />'), 400],
  ['XML that is not well formed', () => fromXml('<Field Type="Text" Name="X">'), 400],
  ['a lookup to no list', () => fromXml('<Field Type="Lookup" Name="L0" DisplayName="L0" List="Lists/Puudub" />'), 400],
  ['unique values without an index', () => fromXml('<Field Type="Text" Name="U0" DisplayName="U0" EnforceUniqueValues="TRUE" />'), 500],
  ['an index on long text', () => fromXml('<Field Type="Note" Name="N0" DisplayName="N0" Indexed="TRUE" />'), 500],
  ['a formula with a function that does not exist', () => fromXml('<Field Type="Calculated" Name="C0" DisplayName="C0"><Formula>=FOO(1)</Formula></Field>'), 400],
  ['a property that does not exist', () => site.post('owner-a', `${fields}/getbyinternalnameortitle('Title')`, { Foo: 1 }, merge()), 400]
])('%s is refused', async (_what, ask, status) => {
  expect((await ask()).status).toBe(status);
});

test('a column that is not there is 404', async () => {
  for (const path of ["getbytitle('Ei ole')", "getbyinternalnameortitle('Ei_ole')", "getbyid(guid'5ff51d47-e9d2-4774-94bb-807a4a47eb03')"]) {
    expect((await site.get('owner-a', `${fields}/${path}`)).status).toBe(404);
  }
});

test('a deleted column leaves rows, views and items', async () => {
  await fromXml('<Field Type="Text" Name="D1" DisplayName="D1" Indexed="TRUE" />', 8 + 16);
  const list = site.sp('owner-a').web.lists.getByTitle('Veerud');
  await list.items.add({ Title: 'x', D1: 'y' });
  expect((await list.defaultView.fields() as unknown as { Items: string[] }).Items).toContain('D1');
  await list.fields.getByInternalNameOrTitle('D1').delete();
  expect((await list.defaultView.fields() as unknown as { Items: string[] }).Items).not.toContain('D1');
  expect(Object.keys((await list.items())[0] as object)).not.toContain('D1');
  expect((await site.post('owner-a', `${fields}/getbyinternalnameortitle('Title')`, undefined, remove())).status).toBe(500);
});

test('unique values cannot be enforced over duplicates', async () => {
  await fromXml('<Field Type="Text" Name="Q1" DisplayName="Q1" Indexed="TRUE" />');
  const { items } = site.sp('owner-a').web.lists.getByTitle('Veerud');
  await items.add({ Q1: 'sama' });
  await items.add({ Q1: 'SAMA' });
  const refused = await site.post('owner-a', `${fields}/getbyinternalnameortitle('Q1')`, { EnforceUniqueValues: true }, merge());
  expect([refused.status, codeOf(refused)]).toEqual([500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException']);
  expect((await read('Q1')).json).toMatchObject({ EnforceUniqueValues: false, Indexed: true });
});

test('a lookup that starts to allow several values keeps what it had', async () => {
  await fromXml('<Field Type="Lookup" Name="W1" DisplayName="W1" List="Lists/Üksused" ShowField="Title" />');
  const { lists } = site.sp('owner-a').web;
  await lists.getByTitle('Üksused').items.add({ Title: 'A' });
  const row = await lists.getByTitle('Veerud').items.add({ W1Id: 1 });
  expect((await site.post('owner-a', `${fields}/getbyinternalnameortitle('W1')`, { AllowMultipleValues: true }, merge())).status).toBe(204);
  expect((await lists.getByTitle('Veerud').items.getById(row.Id as number)()).W1Id).toEqual([1]);
});

test('a member without the right to manage lists adds no column', async () => {
  expect((await site.post('reader-d', `${fields}/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="Text" Name="R1" DisplayName="R1" />', Options: 8 } })).status).toBe(403);
});

test('a new list has SharePoint\'s own columns', async () => {
  const { json } = await site.get('owner-a', "web/lists/getbytitle('Üksused')/fields?$select=InternalName,Id,Title,ReadOnlyField,Hidden&$filter=Hidden eq false", { Accept: 'application/json;odata=nometadata' });
  const names = (json.value as { InternalName: string }[]).map(field => field.InternalName);
  expect(names).toEqual(expect.arrayContaining(['ID', 'Title', 'Created', 'Modified', 'Author', 'Editor', '_UIVersionString', 'Attachments', 'ContentType', 'LinkTitle']));
  expect(json.value).toEqual(expect.arrayContaining([{ InternalName: 'Title', Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', Title: 'Pealkiri', ReadOnlyField: false, Hidden: false }]));
});
