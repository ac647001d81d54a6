import { addList, type Answer, codeOf, merge, remove, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => { site = await start(); });
afterAll(() => site.close());

const denied = '-2147024891, System.UnauthorizedAccessException';
const list = (title: string): string => `web/lists/getbytitle('${title}')`;
const level = async (kind: number): Promise<number> => (await site.get('owner-a', `web/roledefinitions/getbytype(${kind})`)).json.Id as number;
const group = async (which: 'Owner' | 'Member' | 'Visitor'): Promise<number> => (await site.get('owner-a', `web/associated${which}group`)).json.Id as number;
const user = async (key: string): Promise<number> => (await site.get('owner-a', `web/siteusers/getbyemail('${key}@vajs.test')`)).json.Id as number;
const grant = (path: string, principal: number, role: number): Promise<Answer> => site.post('owner-a', `${path}/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`);

test('a list that inherits is open: members edit, readers read', async () => {
  await addList(site, 'Avatud');
  expect((await site.post('member-b', `${list('Avatud')}/items`, { Title: 'x' })).status).toBe(201);
  const [write, change, away] = [await site.post('reader-d', `${list('Avatud')}/items`, { Title: 'x' }), await site.post('reader-d', `${list('Avatud')}/items(1)`, { Title: 'y' }, merge()),
    await site.post('reader-d', `${list('Avatud')}/items(1)`, undefined, remove())];
  for (const refused of [write, change, away]) expect([refused.status, codeOf(refused)]).toEqual([403, denied]);
  expect((await site.get('reader-d', `${list('Avatud')}/items(1)`)).json.Title).toBe('x');
});

describe('an add-only list', () => {
  beforeAll(async () => {
    await addList(site, 'Logi');
    const { web } = site.sp('owner-a');
    // ViewListItems, OpenItems, ViewVersions, AddListItems, Open, ViewPages, ViewFormPages, BrowseUserInfo, UseRemoteAPIs
    const added = await web.roleDefinitions.add('Lisamine', 'Lisab, ei muuda', 200, { High: 32, Low: 134418531 } as never);
    await web.lists.getByTitle('Logi').breakRoleInheritance(false, true);
    await web.lists.getByTitle('Logi').roleAssignments.add(await group('Member'), added.data.Id);
    await web.lists.getByTitle('Logi').roleAssignments.add(await group('Visitor'), await level(2));
    await site.sp('member-b').web.lists.getByTitle('Logi').items.add({ Title: 'Kirje' });
  });

  test('takes a member\'s row and shows it', async () => {
    expect((await site.get('member-c', `${list('Logi')}/items(1)`)).json).toMatchObject({ Title: 'Kirje', AuthorId: await user('member-b') });
  });

  test.each([
    ['a direct write', () => site.post('member-b', `${list('Logi')}/items(1)`, { Title: 'Muudetud' }, merge())],
    ['a deletion', () => site.post('member-b', `${list('Logi')}/items(1)`, undefined, remove())],
    ['the recycle bin', () => site.post('member-b', `${list('Logi')}/items(1)/recycle`)],
    ['a form', () => site.post('member-b', `${list('Logi')}/items(1)/validateupdatelistitem`, { formValues: [{ FieldName: 'Title', FieldValue: 'x' }], bNewDocumentUpdate: true })],
    ['a change of the list', () => site.post('member-b', list('Logi'), { WriteSecurity: 1 }, merge())],
    ['a change of a column', () => site.post('member-b', `${list('Logi')}/fields/getbyinternalnameortitle('Author')`, { ReadOnlyField: false }, merge())],
    ['new permissions', () => site.post('member-b', `${list('Logi')}/resetroleinheritance`)],
    ['a level of one\'s own', () => site.post('member-b', `${list('Logi')}/roleassignments/addroleassignment(principalid=7,roledefid=1073741829)`)],
    ['a stronger permission level', () => site.post('member-b', "web/roledefinitions/getbyname('Lisamine')", { BasePermissions: { High: '2147483647', Low: '4294967295' } }, merge())]
  ])('refuses a member\'s %s with 403', async (_what, attempt) => {
    const refused = await attempt();
    expect([refused.status, codeOf(refused)]).toEqual([403, denied]);
    expect((await site.get('owner-a', `${list('Logi')}/items(1)`)).json).toMatchObject({ Title: 'Kirje', OData__UIVersionString: '1.0' });
  });

  test('lets nobody but an owner open it again', async () => {
    expect((await site.get('member-b', `${list('Logi')}?$select=EffectiveBasePermissions,HasUniqueRoleAssignments`)).json)
      .toMatchObject({ EffectiveBasePermissions: { High: '32', Low: '134418531' }, HasUniqueRoleAssignments: true });
    const query = '$expand=Member,RoleDefinitionBindings&$select=PrincipalId,Member/Title,RoleDefinitionBindings/Name';
    expect((await site.get('owner-a', `${list('Logi')}/roleassignments?${query}`, { Accept: 'application/json;odata=nometadata' })).json.value)
      .toEqual(expect.arrayContaining([{ PrincipalId: await group('Member'), Member: { Title: 'VAJS liikmed' }, RoleDefinitionBindings: [{ Name: 'Lisamine' }] }]));
    expect((await site.get('member-b', `${list('Logi')}/roleassignments`)).status).toBe(403);
  });

  test('accepts a forged author once an owner has switched off the column\'s protection', async () => {
    await site.post('owner-a', `${list('Logi')}/fields/getbyinternalnameortitle('Author')`, { ReadOnlyField: false }, merge());
    const forged = await site.post('member-b', `${list('Logi')}/items`, { Title: 'Võlts', AuthorId: await user('owner-a') });
    expect(forged.json.AuthorId).toBe(await user('owner-a'));
    await site.post('owner-a', `${list('Logi')}/fields/getbyinternalnameortitle('Author')`, { ReadOnlyField: true }, merge());
    expect((await site.post('member-b', `${list('Logi')}/items`, { Title: 'Aus', AuthorId: await user('owner-a') })).json.AuthorId).toBe(await user('member-b'));
  });
});

test('a list somebody may not see does not exist for them', async () => {
  await addList(site, 'Salajane');
  const guid = (await site.get('owner-a', `${list('Salajane')}?$select=Id`)).json.Id as string;
  await site.post('owner-a', `${list('Salajane')}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`);
  await site.post('owner-a', `${list('Salajane')}/roleassignments/removeroleassignment(principalid=${await group('Visitor')},roledefid=${await level(2)})`);
  for (const path of [list('Salajane'), `web/lists(guid'${guid}')`, "web/getlist('/sites/vajs/Lists/Salajane')", `${list('Salajane')}/items`]) {
    expect((await site.get('reader-d', path)).status).toBe(404);
    expect((await site.get('member-b', path)).status).toBe(200);
  }
  expect((await site.sp('reader-d').web.lists.select('Title')()).map(each => each.Title)).not.toContain('Salajane');
  await site.post('owner-a', `${list('Salajane')}/resetroleinheritance`);
  expect((await site.get('reader-d', list('Salajane'))).status).toBe(200);
});

test('a lookup shows nothing of rows that its reader may not see', async () => {
  await addList(site, 'Palgad');
  await site.sp('owner-a').web.lists.getByTitle('Palgad').items.add({ Title: 'Saladus' });
  await addList(site, 'Viited', '<Field Type="Lookup" Name="To" DisplayName="Viide" List="Lists/Palgad" ShowField="Title" />');
  await site.sp('owner-a').web.lists.getByTitle('Viited').items.add({ ToId: 1 });
  await site.post('owner-a', `${list('Palgad')}/breakroleinheritance(copyroleassignments=false)`);
  const ask = async (key: string): Promise<unknown> => (await site.get(key, `${list('Viited')}/items?$select=Id,To/Title&$expand=To`, { Accept: 'application/json;odata=nometadata' })).json.value;
  expect(await ask('owner-a')).toEqual([{ Id: 1, To: { Title: 'Saladus' } }]);
  expect(await ask('reader-d')).toEqual([{ Id: 1 }]);
});

describe('a row with permissions of its own', () => {
  beforeAll(async () => {
    await addList(site, 'Read');
    for (const Title of ['kõigile', 'ühele']) await site.sp('owner-a').web.lists.getByTitle('Read').items.add({ Title });
    await site.post('owner-a', `${list('Read')}/items(2)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    await grant(`${list('Read')}/items(2)`, await user('member-c'), await level(3));
  });

  test('is seen by those it was given to, and is 404 for others', async () => {
    const titles = async (key: string): Promise<string[]> => ((await site.get(key, `${list('Read')}/items?$select=Title`)).json.value as { Title: string }[]).map(row => row.Title);
    expect(await titles('member-c')).toEqual(['kõigile', 'ühele']);
    expect(await titles('member-b')).toEqual(['kõigile']);
    expect((await site.get('member-b', `${list('Read')}/items(2)`)).status).toBe(404);
    expect((await site.post('member-b', `${list('Read')}/items(2)`, { Title: 'x' }, merge())).status).toBe(404);
    expect((await site.post('member-c', `${list('Read')}/items(2)`, { Title: 'ühele!' }, merge())).status).toBe(204);
    expect((await site.get('member-c', `${list('Read')}/items(2)?$select=HasUniqueRoleAssignments,EffectiveBasePermissions`)).json)
      .toMatchObject({ HasUniqueRoleAssignments: true, EffectiveBasePermissions: { Low: '1011028719' } });
  });

  test('may be read by somebody who sees nothing else of the site', async () => {
    await grant(`${list('Read')}/items(2)`, await user('stranger-e'), await level(2));
    expect(((await site.get('stranger-e', `${list('Read')}/items?$select=Title`)).json.value as unknown[])).toHaveLength(1);
    expect((await site.get('stranger-e', `${list('Avatud')}/items`)).status).toBe(404);
    expect((await site.get('stranger-e', 'web?$select=EffectiveBasePermissions')).json.EffectiveBasePermissions).toEqual({ High: '48', Low: '134287360' });
  });

  test('inherits again after a reset', async () => {
    await site.post('owner-a', `${list('Read')}/items(2)/resetroleinheritance`);
    expect((await site.get('member-b', `${list('Read')}/items(2)`)).status).toBe(200);
  });
});

test('a list may show people their own rows only, and let them change only those', async () => {
  await addList(site, 'Omad');
  await site.sp('owner-a').web.lists.getByTitle('Omad').update({ ReadSecurity: 2, WriteSecurity: 2 } as never);
  await site.post('owner-a', `${list('Omad')}/breakroleinheritance(copyroleassignments=false)`);
  await grant(list('Omad'), await group('Member'), await level(3));
  const [mine, theirs] = [await site.post('member-b', `${list('Omad')}/items`, { Title: 'b' }), await site.post('member-c', `${list('Omad')}/items`, { Title: 'c' })];
  expect(((await site.get('member-b', `${list('Omad')}/items?$select=Title`)).json.value as { Title: string }[])).toMatchObject([{ Title: 'b' }]);
  expect((await site.post('member-b', `${list('Omad')}/items(${mine.json.Id})`, { Title: 'b2' }, merge())).status).toBe(204);
  expect((await site.post('member-b', `${list('Omad')}/items(${theirs.json.Id})`, { Title: 'x' }, merge())).status).toBe(404);
  expect(((await site.get('owner-a', `${list('Omad')}/items`)).json.value as unknown[])).toHaveLength(2);
});

test('permissions take effect at once when a group or level changes', async () => {
  await addList(site, 'Rühmale');
  const { web } = site.sp('owner-a');
  const added = await web.siteGroups.add({ Title: 'Kvaliteedijuhid' } as never);
  await site.post('owner-a', `${list('Rühmale')}/breakroleinheritance(copyroleassignments=true)`);
  await grant(list('Rühmale'), (added as unknown as { Id: number }).Id, await level(3));
  expect((await site.post('reader-d', `${list('Rühmale')}/items`, { Title: 'x' })).status).toBe(403);
  await web.siteGroups.getByName('Kvaliteedijuhid').users.add('i:0#.f|membership|reader-d@vajs.test');
  expect((await site.post('reader-d', `${list('Rühmale')}/items`, { Title: 'x' })).status).toBe(201);
  await web.siteGroups.getByName('Kvaliteedijuhid').users.removeByLoginName('i:0#.f|membership|reader-d@vajs.test');
  expect((await site.post('reader-d', `${list('Rühmale')}/items`, { Title: 'x' })).status).toBe(403);
});

test('what somebody may do can be asked by an owner, not by a member about others', async () => {
  const path = (key: string): string => `${list('Avatud')}/getUserEffectivePermissions(@u)?@u='${encodeURIComponent(`i:0#.f|membership|${key}@vajs.test`)}'`;
  expect((await site.get('owner-a', path('reader-d'))).json).toMatchObject({ High: '176', Low: '138612833' });
  expect((await site.get('member-b', path('member-b'))).json).toMatchObject({ High: '432', Low: '1011030767' });
  expect((await site.get('member-b', path('owner-a'))).status).toBe(403);
  expect((await site.get('owner-a', path('keegi'))).status).toBe(500);
});

test('permissions of something that inherits are changed at its parent', async () => {
  expect((await grant(list('Avatud'), await group('Visitor'), await level(3))).status).toBe(500);
  expect((await site.post('owner-a', 'web/resetroleinheritance')).status).toBe(500);
});

test('a subweb may have permissions of its own', async () => {
  await site.sp('owner-a').web.webs.add('Kinnine', 'kinnine', '', 'STS', 1061, false);
  const ask = async (key: string): Promise<number> => (await fetch(`${site.url}/kinnine/_api/web`, { headers: { 'X-Local-User': key } })).status;
  expect([await ask('owner-a'), await ask('member-b')]).toEqual([200, 403]);
  expect((await site.sp('member-b').web.webs.select('Title')()).map(web => web.Title)).not.toContain('Kinnine');
});

test('SharePoint\'s own levels stay, a custom one is changed and removed by an owner', async () => {
  const { roleDefinitions } = site.sp('owner-a').web;
  expect((await site.post('owner-a', `web/roledefinitions(${await level(5)})`, { Name: 'x' }, merge())).status).toBe(500);
  const { data } = await roleDefinitions.add('Ajutine', '', 210, { High: 0, Low: 1 } as never);
  expect((await site.post('owner-a', 'web/roledefinitions', { Name: 'ajutine', BasePermissions: { High: '0', Low: '1' } })).status).toBe(500);
  await roleDefinitions.getById(data.Id).update({ Name: 'Ajutine 2', BasePermissions: { High: 0, Low: 3 } } as never);
  expect(await roleDefinitions.getByName('Ajutine 2')()).toMatchObject({ BasePermissions: { High: '0', Low: '3' }, RoleTypeKind: 0 });
  await roleDefinitions.getById(data.Id).delete();
  expect((await site.get('owner-a', "web/roledefinitions/getbyname('Ajutine 2')")).status).toBe(404);
});
