import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { savedProperties } from '../../../local-site/host/savedProperties';
import { siteFiles } from '../../../local-site/host/siteFiles';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a site counts as set up only when the set-up came to its end', () => {
  const files = siteFiles(join(folder, 'new', 'vajs.db'), false);
  expect(files.isSetUp()).toBe(false);
  files.rememberSetUp();
  expect(siteFiles(files.db, false).isSetUp()).toBe(true);
});

test('starting over removes the database, its journal, edited properties and the note that it was set up', () => {
  const files = siteFiles(join(folder, 'vajs.db'), false);
  for (const file of [files.db, `${files.db}-wal`, files.properties ?? '']) writeFileSync(file, '{}');
  files.rememberSetUp();
  const again = siteFiles(files.db, true);
  expect(again.isSetUp()).toBe(false);
  expect([files.db, `${files.db}-wal`, files.properties ?? ''].map((file) => existsSync(file))).toEqual([false, false, false]);
});

test('what another edition wrote is set aside under a name of its own, and nothing of it is lost', () => {
  const files = siteFiles(join(folder, 'vajs.db'), false);
  writeFileSync(files.db, 'rows');
  files.rememberSetUp();
  const aside = files.setAside();
  expect([existsSync(files.db), files.isSetUp()]).toEqual([false, false]);
  expect([readFileSync(aside, 'utf8'), existsSync(`${aside}.set-up`)]).toEqual(['rows', true]);
});

test('a site in memory leaves nothing behind', () => {
  const files = siteFiles(':memory:', true);
  files.rememberSetUp();
  expect([files.isSetUp(), files.properties]).toEqual([false, undefined]);
});

test('edited properties survive a restart, those of one web part apart from another’s', () => {
  const file = join(folder, 'properties.json');
  const saved = savedProperties(file);
  saved.save('one', { language: 'en' });
  saved.save('two', { language: 'et' });
  const later = savedProperties(file);
  expect(later.of('one')).toEqual({ language: 'en' });
  expect(later.of('two')).toEqual({ language: 'et' });
  expect(later.of('three')).toBeUndefined();
});

test('a file of properties that cannot be read is an error, not an empty start', () => {
  const file = join(folder, 'properties.json');
  writeFileSync(file, '{"one":');
  expect(() => savedProperties(file)).toThrow();
  expect(readFileSync(file, 'utf8')).toBe('{"one":');
});
