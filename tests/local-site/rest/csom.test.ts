import { addList, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Üksused');
  await addList(site, 'Leping',
    '<Field Type="Lookup" Name="Unit" DisplayName="Üksus" List="Lists/Üksused" ShowField="Title" />',
    '<Field Type="User" Name="Owner" DisplayName="Omanik" />', '<Field Type="DateTime" Name="Due" DisplayName="Tähtaeg" Format="DateOnly" />',
    '<Field Type="Number" Name="Amount" DisplayName="Summa" />', '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES></Field>');
  await site.sp('owner-a').web.lists.getByTitle('Üksused').items.add({ Title: 'Õigusosakond' });
});
afterAll(() => site.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers have many shapes; every expectation on them checks the shape itself
type Values = readonly any[];

interface Reply { readonly status: number; readonly text: string; readonly values: Values }

/** Dates and GUIDs keep their escaped slashes only in `text`. */
const send = async (key: string, actions: string, paths: string, digest?: string): Promise<Reply> => {
  const body = '<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Test" '
    + `xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions>${actions}</Actions><ObjectPaths>${paths}</ObjectPaths></Request>`;
  const response = await fetch(`${site.url}/_vti_bin/client.svc/ProcessQuery`, {
    method: 'POST', body, headers: { 'X-Local-User': key, 'Content-Type': 'text/xml', 'X-RequestDigest': digest ?? await site.digest(key) }
  });
  const text = await response.text();
  return { status: response.status, text, values: JSON.parse(text) as Values };
};

const context = '<StaticProperty Id="0" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" /><Property Id="1" ParentId="0" Name="Web" />';
const text = (value: string): string => `<Parameter Type="String">${value}</Parameter>`;
const listPath = (title: string): string => `${context}<Property Id="2" ParentId="1" Name="Lists" />`
  + `<Method Id="3" ParentId="2" Name="GetByTitle"><Parameters>${text(title)}</Parameters></Method>`;
const itemPath = (id: number): string => `${listPath('Leping')}<Method Id="4" ParentId="3" Name="GetItemById"><Parameters><Parameter Type="Int32">${id}</Parameter></Parameters></Method>`;
const allOf = (id: number, path: number): string => `<Query Id="${id}" ObjectPathId="${path}"><Query SelectAllProperties="true"><Properties /></Query></Query>`;
const newItem = `${listPath('Leping')}<Method Id="4" ParentId="3" Name="AddItem"><Parameters><Parameter TypeId="{54cdbee5-0897-44ac-829f-411557fa11be}" /></Parameters></Method>`;
const setField = (id: number, name: string, value: string): string =>
  `<Method Name="SetFieldValue" Id="${id}" ObjectPathId="4"><Parameters>${text(name)}${value}</Parameters></Method>`;
const method = (name: string, path = 4): string => `<Method Name="${name}" Id="90" ObjectPathId="${path}" />`;

const addRow = async (title: string): Promise<number> => {
  const row = await site.sp('owner-a').web.lists.getByTitle('Leping').items.add({ Title: title });
  return row.Id as number;
};

const rest = (id: number): Promise<Record<string, unknown>> => site.sp('owner-a').web.lists.getByTitle('Leping').items.getById(id)();

test('a web is read by property, with its lists', async () => {
  const { status, values, text: raw } = await send('reader-d',
    '<ObjectPath Id="10" ObjectPathId="1" /><Query Id="11" ObjectPathId="1"><Query SelectAllProperties="false"><Properties><Property Name="Title" ScalarProperty="true" />'
    + '<Property Name="Id" ScalarProperty="true" /></Properties></Query></Query>'
    + '<Query Id="12" ObjectPathId="2"><Query SelectAllProperties="true"><Properties /></Query><ChildItemQuery SelectAllProperties="false"><Properties>'
    + '<Property Name="Title" ScalarProperty="true" /></Properties></ChildItemQuery></Query>', `${context}<Property Id="2" ParentId="1" Name="Lists" />`);
  expect(status).toBe(200);
  expect(values[0]).toMatchObject({ SchemaVersion: '15.0.0.0', ErrorInfo: null, TraceCorrelationId: expect.any(String) });
  expect(values.slice(1, 3)).toEqual([10, { IsNull: false }]);
  expect(values[4]).toMatchObject({ _ObjectType_: 'SP.Web', Title: 'VAJS', _ObjectIdentity_: expect.stringContaining(':web:') });
  expect(raw).toMatch(/"Id":"\\\/Guid\([0-9a-f-]{36}\)\\\/"/);
  expect(values[6]._ObjectType_).toBe('SP.ListCollection');
  expect((values[6]._Child_Items_ as { Title: string }[]).map(list => list.Title)).toEqual(expect.arrayContaining(['Leping', 'Üksused']));
});

test('a member adds an item with values of every kind, and reads it back', async () => {
  const added = await send('member-b', [
    '<ObjectPath Id="20" ObjectPathId="4" />', setField(21, 'Title', text('Rent &amp; hooldus')),
    setField(22, 'Unit', '<Parameter TypeId="{f1d34cc0-9b50-4a78-be78-d5facfcccfb7}"><Property Name="LookupId" Type="Int32">1</Property></Parameter>'),
    setField(23, 'Owner', '<Parameter TypeId="{c956ab54-16bd-4c18-89d2-996f57282a6f}"><Property Name="LookupId" Type="Int32">7</Property></Parameter>'),
    setField(24, 'Due', '<Parameter Type="DateTime">2026-12-01T00:00:00.0000000+02:00</Parameter>'), setField(25, 'Amount', '<Parameter Type="Double">12.5</Parameter>'),
    setField(26, 'Tags', '<Parameter Type="Array"><Object Type="String">x</Object><Object Type="String">y</Object></Parameter>'), method('Update'), allOf(27, 4)
  ].join(''), newItem);
  expect(added.values[0].ErrorInfo).toBeNull();
  const item = added.values[added.values.length - 1];
  expect(item).toMatchObject({
    _ObjectType_: 'SP.ListItem', Title: 'Rent & hooldus', Unit: { _ObjectType_: 'SP.FieldLookupValue', LookupId: 1, LookupValue: 'Õigusosakond' },
    Owner: { _ObjectType_: 'SP.FieldUserValue', LookupId: 7, LookupValue: 'Liige B' }, Amount: 12.5, Tags: ['x', 'y'], Author: { LookupValue: 'Liige B' }
  });
  expect(added.text).toContain('"Due":"\\/Date(2026,10,30,22,0,0,0)\\/"');
  expect(await rest(item.Id as number)).toMatchObject({ Title: 'Rent & hooldus', UnitId: 1, OwnerId: 7, Amount: 12.5, Tags: ['x', 'y'], Due: '2026-11-30T22:00:00Z' });
});

test('items come by CAML, in pages', async () => {
  await addRow('leht');
  await addRow('leht');
  const view = '&lt;View&gt;&lt;Query&gt;&lt;Where&gt;&lt;Eq&gt;&lt;FieldRef Name="Title" /&gt;&lt;Value Type="Text"&gt;leht&lt;/Value&gt;&lt;/Eq&gt;&lt;/Where&gt;&lt;/Query&gt;&lt;RowLimit&gt;1&lt;/RowLimit&gt;&lt;/View&gt;';
  const page = async (position: string): Promise<Reply> => send('reader-d',
    '<Query Id="30" ObjectPathId="4"><Query SelectAllProperties="true"><Properties /></Query><ChildItemQuery SelectAllProperties="false"><Properties><Property Name="Id" ScalarProperty="true" />'
    + '<Property Name="Title" ScalarProperty="true" /></Properties></ChildItemQuery></Query>',
    `${listPath('Leping')}<Method Id="4" ParentId="3" Name="GetItems"><Parameters><Parameter TypeId="{3d248d7b-fc86-40a3-aa97-02a75d69fb8a}">`
    + `<Property Name="ViewXml" Type="String">${view}</Property>${position}</Parameter></Parameters></Method>`);
  const first = (await page('')).values[2];
  expect(first).toMatchObject({ _ObjectType_: 'SP.ListItemCollection', _Child_Items_: [{ Title: 'leht' }] });
  const token = String(first.ListItemCollectionPosition.PagingInfo).replace(/&/g, '&amp;');
  const second = (await page(`<Property Name="ListItemCollectionPosition" TypeId="{922354eb-c56a-4d88-ad59-67496854efe1}"><Property Name="PagingInfo" Type="String">${token}</Property></Property>`)).values[2];
  expect(second._Child_Items_).toMatchObject([{ Title: 'leht' }]);
  expect(second._Child_Items_[0].Id).toBeGreaterThan(first._Child_Items_[0].Id as number);
});

test('Update makes a version, UpdateOverwriteVersion none, SystemUpdate leaves no trace', async () => {
  const id = await addRow('jäljed');
  const versioned = async (name: string): Promise<Record<string, unknown>> => {
    const done = await send('member-b', setField(40, 'Title', text(name)) + method(name), itemPath(id));
    expect(done.values[0].ErrorInfo).toBeNull();
    return rest(id);
  };
  const owner = (await rest(id)).EditorId;
  expect(await versioned('SystemUpdate')).toMatchObject({ Title: 'SystemUpdate', OData__UIVersionString: '1.0', EditorId: owner });
  expect(await versioned('UpdateOverwriteVersion')).toMatchObject({ Title: 'UpdateOverwriteVersion', OData__UIVersionString: '1.0', EditorId: 7 });
  expect(await versioned('Update')).toMatchObject({ Title: 'Update', OData__UIVersionString: '2.0', EditorId: 7 });
});

test('whoever does not manage the list cannot say who wrote a row and when', async () => {
  const { lists } = site.sp('owner-a').web;
  await addList(site, 'Logi');
  const log = lists.getByTitle('Logi');
  await log.breakRoleInheritance(false, true);
  const contribute = await site.sp('owner-a').web.roleDefinitions.getByType(3)();
  const members = await site.sp('owner-a').web.associatedMemberGroup();
  await log.roleAssignments.add(members.Id, contribute.Id);
  const forge = (key: string, how: string): Promise<Reply> => send(key,
    `${setField(50, 'Title', text('võlts'))}${setField(51, 'Author', '<Parameter TypeId="{c956ab54-16bd-4c18-89d2-996f57282a6f}"><Property Name="LookupId" Type="Int32">8</Property></Parameter>')}`
    + `${setField(52, 'Created', '<Parameter Type="DateTime">2020-01-01T00:00:00Z</Parameter>')}${method(how)}`,
    `${listPath('Logi')}<Method Id="4" ParentId="3" Name="GetItemById"><Parameters><Parameter Type="Int32">1</Parameter></Parameters></Method>`);
  await site.sp('member-b').web.lists.getByTitle('Logi').items.add({ Title: 'aus' });
  for (const how of ['Update', 'UpdateOverwriteVersion', 'SystemUpdate']) {
    expect((await forge('member-b', how)).values[0].ErrorInfo).toBeNull();
    expect(await log.items.getById(1)()).toMatchObject({ Title: 'võlts', AuthorId: 7, Created: expect.not.stringContaining('2020') });
  }
  await forge('owner-a', 'SystemUpdate');
  expect(await log.items.getById(1)()).toMatchObject({ AuthorId: 8, Created: '2020-01-01T00:00:00Z' });
});

test('rights are those of REST: a reader changes nothing and is told so', async () => {
  const id = await addRow('puutumata');
  const refused = await send('reader-d', setField(60, 'Title', text('x')) + method('Update'), itemPath(id));
  expect(refused.values[0].ErrorInfo).toMatchObject({ ErrorCode: -2147024891, ErrorTypeName: 'System.UnauthorizedAccessException', ErrorValue: null });
  expect(refused.values).toHaveLength(1);
  expect((await rest(id)).Title).toBe('puutumata');
  expect((await send('stranger-e', allOf(61, 1), context)).status).toBe(403);
});

test('a request without a digest is refused', async () => {
  const refused = await send('member-b', allOf(62, 1), context, '');
  expect([refused.status, refused.values[0].ErrorInfo.ErrorCode]).toEqual([403, -2130575251]);
});

test('a column is opened for writing, and an identity names it again', async () => {
  const field = `${listPath('Üksused')}<Property Id="4" ParentId="3" Name="Fields" /><Method Id="5" ParentId="4" Name="GetByInternalNameOrTitle"><Parameters>${text('Created')}</Parameters></Method>`;
  const opened = await send('owner-a',
    `<ObjectIdentityQuery Id="70" ObjectPathId="5" /><SetProperty Id="71" ObjectPathId="5" Name="ReadOnlyField"><Parameter Type="Boolean">false</Parameter></SetProperty>${method('Update', 5)}`, field);
  expect(opened.values[0].ErrorInfo).toBeNull();
  const readOnly = async (): Promise<unknown> => (await site.get('owner-a', "web/lists/getbytitle('Üksused')/fields/getbyinternalnameortitle('Created')")).json.ReadOnlyField;
  expect(await readOnly()).toBe(false);
  const identity = `<Identity Id="5" Name="${String(opened.values[2]._ObjectIdentity_)}" />`;
  await send('owner-a', `<SetProperty Id="72" ObjectPathId="5" Name="ReadOnlyField"><Parameter Type="Boolean">true</Parameter></SetProperty>${method('Update', 5)}`, identity);
  expect(await readOnly()).toBe(true);
});

test('a list is added, given permissions of its own, and deleted', async () => {
  const created = await send('owner-a', `<ObjectPath Id="80" ObjectPathId="3" />${allOf(81, 3)}`,
    `${context}<Property Id="2" ParentId="1" Name="Lists" /><Method Id="3" ParentId="2" Name="Add"><Parameters><Parameter TypeId="{e247b7fc-095e-4ea4-a4c9-c5d373723d8c}">`
    + '<Property Name="Title" Type="String">Uus</Property><Property Name="TemplateType" Type="Int32">100</Property><Property Name="Url" Type="String">Lists/UusLoend</Property></Parameter></Parameters></Method>');
  expect(created.values[4]).toMatchObject({ _ObjectType_: 'SP.List', Title: 'Uus' });
  const opened = await send('owner-a', '<Method Name="BreakRoleInheritance" Id="82" ObjectPathId="3"><Parameters><Parameter Type="Boolean">false</Parameter><Parameter Type="Boolean">true</Parameter></Parameters></Method>'
    + '<Method Name="Add" Id="84" ObjectPathId="9"><Parameters><Parameter ObjectPathId="7" /></Parameters></Method><ObjectPath Id="83" ObjectPathId="8" />', `${listPath('Uus')}<Property Id="4" ParentId="3" Name="RoleAssignments" />`
    + '<Property Id="5" ParentId="1" Name="AssociatedVisitorGroup" /><Property Id="6" ParentId="1" Name="RoleDefinitions" />'
    + '<Method Id="7" ParentId="6" Name="GetByType"><Parameters><Parameter Type="Enum">2</Parameter></Parameters></Method>'
    + '<Constructor Id="9" TypeId="{07bd27de-5b91-4cc7-90e2-ad7e76d5f5c1}" /><Method Id="8" ParentId="4" Name="Add"><Parameters><Parameter ObjectPathId="5" /><Parameter ObjectPathId="9" /></Parameters></Method>');
  expect(opened.values[0].ErrorInfo).toBeNull();
  const unique = await site.get('owner-a', "web/lists/getbytitle('Uus')?$select=HasUniqueRoleAssignments,RootFolder/ServerRelativeUrl&$expand=RootFolder");
  expect(unique.json).toMatchObject({ HasUniqueRoleAssignments: true, RootFolder: { ServerRelativeUrl: '/sites/vajs/Lists/UusLoend' } });
  const { json } = await site.get('owner-a', "web/lists/getbytitle('Uus')/roleassignments?$expand=Member,RoleDefinitionBindings&$filter=Member/Title eq 'VAJS külastajad'");
  expect((json.value as { RoleDefinitionBindings: { RoleTypeKind: number }[] }[]).map(each => each.RoleDefinitionBindings.map(level => level.RoleTypeKind))).toEqual([[2]]);
  await send('owner-a', method('DeleteObject', 3), listPath('Uus'));
  expect((await site.get('owner-a', "web/lists/getbytitle('Uus')")).status).toBe(404);
});

test('actions before one that fails keep their effect, as in SharePoint', async () => {
  const id = await addRow('enne');
  const half = await send('member-b', `${setField(95, 'Title', text('pärast'))}${method('Update')}${setField(96, 'Puudub', text('x'))}${method('Update')}`, itemPath(id));
  expect(half.values[0].ErrorInfo.ErrorMessage).toContain('Puudub');
  expect((await rest(id)).Title).toBe('pärast');
});

test('what the local site does not have is said, and logged as 501', async () => {
  const unknown = await send('owner-a', '<Method Name="ApplyTheme" Id="97" ObjectPathId="1" />', context);
  expect([unknown.status, unknown.values[0].ErrorInfo.ErrorTypeName]).toEqual([501, 'LocalSite.NotImplementedException']);
  expect(site.log.at(-1)).toMatchObject({ status: 501, note: expect.stringContaining('ApplyTheme') });
  expect((await send('owner-a', '<Foo>', context).catch(() => undefined))?.values[0].ErrorInfo.ErrorCode).toBe(-1);
});
