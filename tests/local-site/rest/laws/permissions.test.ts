import { addList, people, type Running, start } from '../fixture';
import { type Ask, send, sendInBatch } from '../contract/check';

/** Who writes, in the order of the columns below: the adder may only add to the list, the row's reader may only read its first row. */
const writers = ['owner-a', 'member-b', 'reader-d', 'adder-f', 'rowreader-g'] as const;

const list = "web/lists/getbytitle('Read')";
const library = '/sites/vajs/Failid';
const at = (name: string): string => `web/getfilebyserverrelativepath(decodedurl='${library}/${name}')`;
const folder = (path: string): string => `web/getfolderbyserverrelativepath(decodedurl='${path}')`;

/** ViewListItems, OpenItems, ViewVersions, AddListItems, Open, ViewPages, ViewFormPages, BrowseUserInfo and UseRemoteAPIs. */
const addOnly = { High: '48', Low: '134418531' };

/** What was made for one attempt by an owner: a row, a file and a name that nothing else has. */
interface Fresh { readonly row: number; readonly file: string; readonly name: string }

/**
 * Kinds of writes and what comes of them: + done, - refused with 403, 0 not there for this person (404). One letter for each writer.
 * Members have SharePoint's level "Edit", which manages lists.
 */
const table: readonly (readonly [string, string, (fresh: Fresh) => Ask])[] = [
  ['adds an item', '+ + - + -', ({ name }) => ({ path: `${list}/items`, body: { Title: name } })],
  ['adds an item by a form', '+ + - + -', ({ name }) => ({ path: `${list}/addvalidateupdateitemusingpath`, body: { formValues: [{ FieldName: 'Title', FieldValue: name }] } })],
  ['adds a folder to a list', '+ + - + -', ({ name }) => ({ path: `${folder('/sites/vajs/Lists/Read')}/folders/addusingpath(decodedurl='${name}')`, verb: 'POST' })],
  ['changes an item', '+ + - - 0', ({ row }) => ({ path: `${list}/items(${row})`, verb: 'MERGE', body: { Title: 'x' } })],
  ['changes the first item, which the row\'s reader sees', '+ + - - -', () => ({ path: `${list}/items(1)`, verb: 'MERGE', body: { Title: 'x' } })],
  ['changes an item by a form', '+ + - - 0', ({ row }) => ({ path: `${list}/items(${row})/validateupdatelistitem`, body: { formValues: [{ FieldName: 'Title', FieldValue: 'x' }] } })],
  ['deletes an item', '+ + - - 0', ({ row }) => ({ path: `${list}/items(${row})`, verb: 'DELETE' })],
  ['recycles an item', '+ + - - 0', ({ row }) => ({ path: `${list}/items(${row})/recycle`, verb: 'POST' })],
  ['attaches a file', '+ + - - 0', ({ row }) => ({ path: `${list}/items(${row})/attachmentfiles/add(filename='x.txt')`, body: 'x' })],
  ['comments an item', '+ + - - 0', ({ row }) => ({ path: `${list}/items(${row})/comments`, body: { text: 'x' } })],
  ['gives an item permissions of its own', '+ - - - 0', ({ row }) => ({ path: `${list}/items(${row})/breakroleinheritance(copyroleassignments=true)`, verb: 'POST' })],
  ['adds a document', '+ + - + 0', ({ name }) => ({ path: `${folder(library)}/files/addusingpath(decodedurl='${name}.txt',overwrite=false)`, body: 'x' })],
  ['overwrites a document', '+ + - - 0', ({ file }) => ({ path: `${folder(library)}/files/addusingpath(decodedurl='${file}',overwrite=true)`, body: 'x' })],
  ['changes a document\'s content', '+ + - - 0', ({ file }) => ({ path: `${at(file)}/$value`, verb: 'PUT', body: 'x' })],
  ['checks a document out', '+ + - - 0', ({ file }) => ({ path: `${at(file)}/checkout`, verb: 'POST' })],
  ['renames a document', '+ + - - 0', ({ file, name }) => ({ path: `${at(file)}/moveto(newurl='${library}/${name}-uus.txt',flags=0)`, verb: 'POST' })],
  ['deletes a document', '+ + - - 0', ({ file }) => ({ path: at(file), verb: 'DELETE' })],
  ['adds a column', '+ + - - -', ({ name }) => ({ path: `${list}/fields`, body: { FieldTypeKind: 2, Title: name } })],
  ['adds a view for everybody', '+ + - - -', ({ name }) => ({ path: `${list}/views`, body: { Title: name } })],
  ['changes the list', '+ + - - -', () => ({ path: list, verb: 'MERGE', body: { Description: 'x' } })],
  ['makes a list', '+ + - - -', ({ name }) => ({ path: 'web/lists', body: { Title: name, BaseTemplate: 100 } })],
  ['gives the list to everybody', '+ - - - -', () => ({ path: `${list}/roleassignments/addroleassignment(principalid=4,roledefid=1073741826)`, verb: 'POST' })],
  ['makes a group', '+ - - - -', ({ name }) => ({ path: 'web/sitegroups', body: { Title: name } })],
  ['joins the owners', '+ - - - -', () => ({ path: 'web/associatedownergroup/users', body: { LoginName: 'i:0#.f|membership|owner-a@vajs.test' } })],
  ['makes a level', '+ - - - -', ({ name }) => ({ path: 'web/roledefinitions', body: { Name: name, BasePermissions: { High: '0', Low: '1' } } })],
  ['renames a person', '+ - - - -', () => ({ path: 'web/getuserbyid(7)', verb: 'MERGE', body: { Title: 'Liige B' } })],
  ['changes the web', '+ - - - -', () => ({ path: 'web', verb: 'MERGE', body: { Description: 'x' } })],
  ['makes a web', '+ - - - -', ({ name }) => ({ path: 'web/webs/add', body: { parameters: { Title: name, Url: name, WebTemplate: 'STS' } } })],
  ['adds a place to the navigation', '+ - - - -', ({ name }) => ({ path: 'web/navigation/quicklaunch', body: { Title: name, Url: '/sites/vajs' } })],
  ['adds a content type', '+ - - - -', ({ name }) => ({ path: 'web/contenttypes', body: { Name: name } })],
  ['adds a script to every page', '+ - - - -', ({ name }) => ({ path: 'web/usercustomactions', body: { Title: name, Location: 'ClientSideExtension.ApplicationCustomizer' } })]
];

let site: Running;
let attempts = 0;

const asOwner = async (path: string, body?: object | string, headers: Record<string, string> = {}): Promise<{ readonly Id: number }> => {
  const answer = await site.post('owner-a', path, body, headers);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
  return (answer.json ?? { Id: 0 }) as { Id: number };
};

const idOf = async (key: string): Promise<number> => (await asOwner('web/ensureuser', { logonName: `i:0#.f|membership|${key}@vajs.test` })).Id;

const fresh = async (): Promise<Fresh> => {
  const name = `k${attempts++}`;
  const { Id: row } = await asOwner(`${list}/items`, { Title: name });
  await asOwner(`${folder(library)}/files/addusingpath(decodedurl='${name}-fail.txt',overwrite=true)`, 'x', { 'Content-Type': 'text/plain' });
  return { row, file: `${name}-fail.txt`, name };
};

beforeAll(async () => {
  const [template] = people;
  if (!template) throw new Error('The fixture has no people.');
  const more = ['adder-f', 'rowreader-g'].map(key => ({ ...template, key, title: key, groups: [], loginName: `i:0#.f|membership|${key}@vajs.test`, email: `${key}@vajs.test` }));
  site = await start({ people: [...people, ...more] });
  await addList(site, 'Read');
  await asOwner('web/lists', { Title: 'Failid', BaseTemplate: 101 });
  await asOwner(`${list}/items`, { Title: 'esimene' });
  const [adder, reader] = [await idOf('adder-f'), await idOf('rowreader-g')];
  const { Id: level } = await asOwner('web/roledefinitions', { Name: 'Lisaja', BasePermissions: addOnly });
  for (const place of [list, "web/lists/getbytitle('Failid')"]) {
    await asOwner(`${place}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`);
    await asOwner(`${place}/roleassignments/addroleassignment(principalid=${adder},roledefid=${level})`);
  }
  await asOwner(`${list}/items(1)/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`);
  await asOwner(`${list}/items(1)/roleassignments/addroleassignment(principalid=${reader},roledefid=1073741826)`);
});
afterAll(() => site.close());

const letters: Readonly<Record<number, string>> = { 200: '+', 201: '+', 204: '+', 403: '-', 404: '0' };
const letterOf = (status: number): string => letters[status] ?? String(status);

test.each(table)('who %s: %s', async (_what, expected, ask) => {
  const found: string[] = [];
  const inBatch: string[] = [];
  for (const as of writers) {
    found.push(letterOf((await send(site, { ...ask(await fresh()), as }, 'none')).status));
    inBatch.push(letterOf((await sendInBatch(site, { ...ask(await fresh()), as })).status));
  }
  expect({ alone: found.join(' '), inBatch: inBatch.join(' ') }).toEqual({ alone: expected, inBatch: expected });
});

describe('nobody sees what is not theirs to see', () => {
  const titles = async (key: string, path: string): Promise<readonly string[]> => {
    const answer = await site.get(key, path, { Accept: 'application/json;odata=nometadata' });
    return answer.status === 200 ? (answer.json.value as { Title?: string; Name?: string }[]).map(each => each.Title ?? each.Name ?? '') : [String(answer.status)];
  };

  test('the row\'s reader finds one row, however it is asked for', async () => {
    expect(await titles('rowreader-g', `${list}/items`)).toHaveLength(1);
    expect(await titles('rowreader-g', `${list}/items?$orderby=Title desc&$top=500`)).toHaveLength(1);
    expect(await titles('rowreader-g', `${list}/items?$filter=ID gt 1`)).toEqual([]);
    const caml = await site.post('rowreader-g', `${list}/getitems`, { query: { ViewXml: '<View/>' } });
    expect(caml.json.value).toHaveLength(1);
    const stream = await site.post('rowreader-g', `${list}/renderlistdataasstream`, { parameters: { ViewXml: '<View/>' } });
    expect(stream.json.Row).toHaveLength(1);
    const since = await site.post('rowreader-g', `${list}/getlistitemchangessincetoken`, { query: {} });
    expect(since.text.match(/<z:row /g)).toHaveLength(1);
    expect((await site.get('rowreader-g', `${list}/items(2)/versions`)).status).toBe(404);
  });

  test('lists that are not for the asker are in no answer', async () => {
    expect(await titles('rowreader-g', 'web/lists')).toEqual(['Read']);
    expect(await titles('adder-f', 'web/lists?$orderby=Title')).toEqual(['Failid', 'Read']);
    expect((await site.get('rowreader-g', "web/lists/getbytitle('Failid')")).status).toBe(404);
    expect((await site.get('rowreader-g', at('k0-fail.txt'))).status).toBe(404);
    expect((await site.get('rowreader-g', `${folder(library)}/files`)).status).toBe(404);
  });

  test('the number of what is hidden is not told by counts of what is shown', async () => {
    expect(await titles('rowreader-g', `${list}/items?$top=1`)).toHaveLength(1);
    expect((await site.get('rowreader-g', `${list}/items?$top=1`)).json['odata.nextLink']).toBeUndefined();
  });
});

describe('a digest', () => {
  const write = (as: string, headers: Record<string, string>): Promise<number> => site.post(as, `${list}/items`, { Title: 'x' }, headers).then(({ status }) => status);

  test('lets its own person write, alone and in a batch, and nobody else', async () => {
    const mine = { 'X-RequestDigest': await site.digest('member-b') };
    expect([await write('member-b', mine), await write('owner-a', mine), await write('member-b', { 'X-RequestDigest': '' })]).toEqual([201, 403, 403]);
    const ask = { path: `${list}/items`, body: { Title: 'x' }, headers: mine };
    expect((await sendInBatch(site, { ...ask, as: 'member-b' })).status).toBe(201);
    expect((await sendInBatch(site, { ...ask, as: 'owner-a' })).status).not.toBe(201);
  });
});
