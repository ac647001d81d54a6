import { addList, codeOf, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Üksused', '<Field Type="Text" Name="Code" DisplayName="Kood" />');
  await addList(site, 'Leping', '<Field Type="Lookup" Name="Unit" DisplayName="Üksus" List="Lists/Üksused" ShowField="Title" />');
});
afterAll(() => site.close());

const plain = { Accept: 'application/json;odata=nometadata' };

test('a site has columns of its own, which lists may take over', async () => {
  const { web } = site.sp('reader-d');
  expect(await web.fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')()).toMatchObject({ InternalName: 'Title', Scope: '/sites/vajs' });
  expect((await web.fields.getByInternalNameOrTitle('OtherAddressCountry')()).Id).toBe('3c0e9e00-8fcc-479f-9d8d-3447cda34c5b');
  const { json } = await site.get('reader-d', "web/availablefields?$filter=InternalName eq 'StartDate'&$select=Id,TypeAsString", plain);
  expect(json.value).toEqual([{ Id: '64cd368d-2f95-4bfc-a1f9-8d4324ecb007', TypeAsString: 'DateTime' }]);
});

test('every kind of site column is added by @pnp/sp', async () => {
  const { fields } = site.sp('owner-a').web;
  const made = [
    await fields.addText('S1'), await fields.addNumber('S2', { MinimumValue: 1 }), await fields.addDateTime('S3'), await fields.addCurrency('S4', { CurrencyLocaleId: 1061 }),
    await fields.addMultilineText('S5', { NumberOfLines: 3 }), await fields.addUrl('S6'), await fields.addUser('S7', { SelectionMode: 0 }),
    await fields.addChoice('S8', { Choices: ['a'] }), await fields.addMultiChoice('S9', { Choices: ['a'] }), await fields.addBoolean('S10'),
    await fields.addCalculated('S11', { Formula: '=Modified+1', DateFormat: 0, FieldTypeKind: 4 } as never), await fields.addLocation('S12'), await fields.addImageField('S13')
  ] as unknown as { Title: string; TypeAsString: string }[];
  expect(made.map(field => field.TypeAsString)).toEqual(['Text', 'Number', 'DateTime', 'Currency', 'Note', 'URL', 'User', 'Choice', 'MultiChoice', 'Boolean', 'Calculated', 'Location', 'Thumbnail']);
});

test('a site column is changed, shown in forms or not, and deleted', async () => {
  const { fields } = site.sp('owner-a').web;
  await fields.addText('Ajutine', { Group: 'VAJS' });
  const field = fields.getByTitle('Ajutine');
  await field.update({ Description: 'Lühike' });
  await field.setShowInNewForm(false);
  expect(await field()).toMatchObject({ Description: 'Lühike', Group: 'VAJS', SchemaXml: expect.stringContaining('ShowInNewForm="FALSE"') });
  await field.delete();
  expect((await site.get('owner-a', "web/fields/getbytitle('Ajutine')")).status).toBe(404);
  expect((await site.post('member-b', 'web/fields', { Title: 'Minu', FieldTypeKind: 2 })).status).toBe(403);
});

test('a list\'s column with a site column\'s number takes its name', async () => {
  const xml = '<Field ID="{64cd368d-2f95-4bfc-a1f9-8d4324ecb007}" Type="DateTime" Name="Muu" DisplayName="Algus" />';
  const made = await site.post('owner-a', "web/lists/getbytitle('Leping')/fields/createfieldasxml", { parameters: { SchemaXml: xml } });
  expect(made.json).toMatchObject({ InternalName: 'StartDate', Title: 'Algus' });
});

test('a dependent lookup shows another column of the same row, and keeps nothing', async () => {
  const { lists } = site.sp('owner-a').web;
  const list = lists.getByTitle('Leping');
  const unit = await lists.getByTitle('Üksused').items.add({ Title: 'Õigusosakond', Code: 'ÕO' });
  const primary = await list.fields.getByInternalNameOrTitle('Unit')();
  const made = await list.fields.addDependentLookupField('Unit_Code', primary.Id, 'Code') as unknown as { InternalName: string };
  expect(made).toMatchObject({ IsDependentLookup: true, PrimaryFieldId: primary.Id, LookupField: 'Code', ReadOnlyField: true });
  const row = await list.items.add({ Title: 'x', UnitId: unit.Id as number });
  expect(await list.items.getById(row.Id as number).select('Unit_Code/Code', 'UnitId').expand('Unit_Code')()).toMatchObject({ UnitId: unit.Id as number, Unit_Code: { Code: 'ÕO' } });
  expect((await list.fields.getByInternalNameOrTitle('Unit')() as unknown as { DependentLookupInternalNames: string[] }).DependentLookupInternalNames).toEqual(['Unit_Code']);
  const written = await site.post('owner-a', "web/lists/getbytitle('Leping')/items", { Unit_CodeId: 1 });
  expect(written.status).toBe(500);
  const missing = await site.post('owner-a', `web/lists/getbytitle('Leping')/fields/adddependentlookupfield(displayName='Y', primaryLookupFieldId='${primary.Id}', showField='Puudub')`);
  expect([missing.status, codeOf(missing)]).toEqual([404, '-2147024809, System.ArgumentException']);
  await list.fields.getByInternalNameOrTitle('Unit').delete();
  expect((await site.get('owner-a', "web/lists/getbytitle('Leping')/fields/getbyinternalnameortitle('Unit_Code')")).status).toBe(404);
});

test('a place is kept with its coordinates', async () => {
  await addList(site, 'Kohad', '<Field Type="Geolocation" Name="Place" DisplayName="Koht" />');
  const { items } = site.sp('owner-a').web.lists.getByTitle('Kohad');
  const row = await items.add({ Place: { Latitude: 59.437, Longitude: 24.7536 } });
  expect((await items.getById(row.Id as number)()).Place).toEqual({ Latitude: 59.437, Longitude: 24.7536, Altitude: 0, Measure: 0 });
  expect((await site.post('owner-a', "web/lists/getbytitle('Kohad')/items", { Place: { Latitude: 99, Longitude: 0 } })).status).toBe(500);
});
