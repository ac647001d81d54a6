import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSite, OtherEdition } from '../../../local-site/rest';
import { addList, people, type Running, start } from './fixture';

const folder = mkdtempSync(join(tmpdir(), 'local-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('everything is there again after a restart', async () => {
  const db = join(folder, 'site.db');
  const first = await start({ db });
  await addList(first, 'Loend', '<Field Type="Text" Name="Code" DisplayName="Kood" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  await first.sp('member-b').web.lists.getByTitle('Loend').items.add({ Title: 'Õ', Code: 'a' });
  await first.sp('member-b').web.lists.getByTitle('Loend').items.getById(1).update({ Title: 'Ä' });
  const facts = async (site: Running): Promise<readonly unknown[]> => [
    (await site.get('owner-a', 'web?$select=Id,Title,Created')).json.Id, (await site.get('owner-a', 'site?$select=Id')).json.Id,
    (await site.get('owner-a', "web/lists/getbytitle('Loend')?$select=Id,ItemCount")).json.ItemCount,
    (await site.get('owner-a', "web/lists/getbytitle('Loend')/items(1)?$select=Title,OData__UIVersionString,GUID", { Accept: 'application/json;odata=nometadata' })).json,
    (await site.get('owner-a', "web/lists/getbytitle('Loend')/items(1)/versions")).json.value.length, (await site.get('owner-a', 'web/siteusers')).json.value.length
  ];
  const before = await facts(first);
  const digest = await first.digest('member-b');
  await first.close();

  const second = await start({ db, people: [...people, { key: 'new-f', loginName: 'i:0#.f|membership|new-f@vajs.test', title: 'Uus F', email: 'new-f@vajs.test', groups: ['members'] }] });
  const after = await facts(second);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  expect(after.at(-1)).toBe(Number(before.at(-1)) + 1);
  expect((await second.post('member-b', "web/lists/getbytitle('Loend')/items", { Code: 'A' }, { 'X-RequestDigest': digest })).status).toBe(500);
  expect((await second.post('member-b', "web/lists/getbytitle('Loend')/items", { Code: 'b' })).json.Id).toBe(2);
  expect((await second.get('new-f', 'web')).status).toBe(403);
  await second.close();
});

test('a database of another site is refused', () => {
  const options = { db: join(folder, 'site.db'), origin: 'http://localhost:1', path: '/sites/other', people, defaultPerson: 'owner-a', title: 'VAJS', language: 1061, timeZone: 'Europe/Tallinn' };
  expect(() => openSite(options)).toThrow('/sites/vajs');
});

test('reading two thousand rows costs little more than writing them down as JSON', async () => {
  const site = await start();
  const types = ['Text', 'Number', 'DateTime', 'Boolean'];
  await addList(site, 'Suur', ...[...types, ...types].map((type, index) => `<Field Type="${type}" Name="C${index}" DisplayName="C${index}" />`));
  const digest = await site.digest('owner-a');
  const row = JSON.stringify({ Title: 'Rida', C0: 'tekst', C1: 5, C2: '2026-05-01T00:00:00Z', C3: true, C4: 'veel teksti', C5: 7 });
  const part = `--c\nContent-Type: application/http\n\nPOST ${site.url}/_api/web/lists/getbytitle('Suur')/items HTTP/1.1\nAccept: application/json;odata=nometadata\n\n${row}\n\n`;
  for (let batch = 0; batch < 20; batch++) {
    await fetch(`${site.url}/_api/$batch`, {
      method: 'POST', body: `--b\nContent-Type: multipart/mixed; boundary=c\n\n${part.repeat(100)}--c--\n\n--b--\n`,
      headers: { 'X-Local-User': 'owner-a', 'X-RequestDigest': digest, 'Content-Type': 'multipart/mixed; boundary=b' }
    }).then(response => response.text());
  }
  const query = "web/lists/getbytitle('Suur')/items?$top=5000&$select=Id,Title,C0,C1,C2,C3,C4,C5,C6,C7,AuthorId,Modified";
  const ratios: number[] = [];
  for (let round = 0; round < 5; round++) {
    const { json } = await site.get('reader-d', query);
    expect(json.value).toHaveLength(2000);
    const started = performance.now();
    JSON.stringify(JSON.parse(JSON.stringify(json)));
    ratios.push((site.log.at(-1)?.milliseconds ?? Infinity) / (performance.now() - started));
  }
  expect(Math.min(...ratios)).toBeLessThan(8);
  await site.close();
});

test('a site made before content types were known gets them when it is opened, for its lists too', async () => {
  const db = join(folder, 'old.db');
  const first = await start({ db });
  await addList(first, 'Vana', '<Field Type="Text" Name="Code" DisplayName="Kood" />');
  const types = async (site: Running): Promise<readonly string[]> =>
    ((await site.get('owner-a', "web/lists/getbytitle('Vana')/contenttypes?$select=StringId")).json.value as { StringId: string }[]).map(type => type.StringId);
  const before = await types(first);
  await first.close();
  const raw = new DatabaseSync(db);
  raw.function('moment', () => '2026-11-21T10:00:00Z');
  raw.exec('DELETE FROM content_types; DELETE FROM site_fields;');
  raw.close();
  const second = await start({ db });
  expect(await types(second)).toEqual(before);
  const links = await second.get('owner-a', `web/lists/getbytitle('Vana')/contenttypes('${before[0] ?? ''}')/fieldlinks?$select=Name`);
  expect((links.json.value as { Name: string }[]).map(link => link.Name)).toContain('Code');
  await second.close();
});

test('a database with other tables is refused before anything is changed in it', () => {
  const db = join(folder, 'older.db');
  const older = new DatabaseSync(db);
  older.exec('CREATE TABLE lists (id INTEGER PRIMARY KEY); INSERT INTO lists VALUES (7)');
  older.close();
  expect(() => openSite({
    db, origin: 'http://127.0.0.1', path: '/sites/vajs', people, defaultPerson: 'reader-d', title: 'VAJS', language: 1061, timeZone: 'Europe/Tallinn'
  })).toThrow(OtherEdition);
  const untouched = new DatabaseSync(db);
  expect(untouched.prepare('SELECT name FROM sqlite_master').all().map(({ name }) => name)).toEqual(['lists']);
  untouched.close();
});
