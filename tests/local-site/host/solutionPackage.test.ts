import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { packageIn, parsePackage, titleOf } from '../../../local-site/host/solutionPackage';

const inXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/õ/g, '&#xF5;');

const webPartXml = (name: string, title: string): Uint8Array => {
  const manifest = {
    id: name,
    alias: `${name}WebPart`,
    componentType: 'WebPart',
    preconfiguredEntries: [{ title: { default: name, 'et-EE': title }, description: { default: '' }, properties: {} }]
  };
  return strToU8(`<Elements><ClientSideComponent Name="x" ComponentManifest="${inXml(JSON.stringify(manifest))}" Type="WebPart"/></Elements>`);
};

const packageOf = (...names: readonly string[]): Uint8Array =>
  zipSync({
    'AppManifest.xml': strToU8('<App/>'),
    ...Object.fromEntries(names.map((name) => [`${name}/WebPart_${name}.xml`, webPartXml(name, `Tõde & "${name}"`)])),
    'ClientSideAssets/chunk.js': strToU8('define([])')
  });

test('web parts come in the package’s order, named by alias, with the manifest’s own words', () => {
  const { webParts } = parsePackage(packageOf('Home', 'Setup'));
  expect(webParts.map(({ name }) => name)).toEqual(['Home', 'Setup']);
  expect(webParts.map((webPart) => titleOf(webPart, 'et-EE'))).toEqual(['Tõde & "Home"', 'Tõde & "Setup"']);
  expect(webParts.map((webPart) => titleOf(webPart, 'en-US'))).toEqual(['Home', 'Setup']);
});

test('files are served as the package has them', () => {
  expect([...parsePackage(packageOf('Home')).assets]).toEqual([['chunk.js', strToU8('define([])')]]);
});

test('a package without web parts is refused', () => {
  expect(() => parsePackage(zipSync({ 'AppManifest.xml': strToU8('<App/>') }))).toThrow('no web part');
});

describe('a package in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const file = join(folder, 'som-vajs.sppkg');
  const write = (contents: Uint8Array, second: number): void => {
    writeFileSync(file, contents);
    utimesSync(file, second, second);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read again when a build has written it, and not before', () => {
    write(packageOf('Home'), 1000);
    const read = packageIn(file);
    const first = read();
    expect(read()).toBe(first);
    write(packageOf('Home', 'Setup'), 2000);
    expect(read().webParts).toHaveLength(2);
  });

  test('is what it was while a build has written only half of it', () => {
    write(packageOf('Home'), 1000);
    const read = packageIn(file);
    const whole = read();
    write(packageOf('Home', 'Setup').slice(0, 100), 2000);
    expect(read()).toBe(whole);
  });

  test('that was never there is an error', () => {
    expect(() => packageIn(join(folder, 'none.sppkg'))()).toThrow('ENOENT');
  });
});
