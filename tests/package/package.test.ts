import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lists } from '../../src/data/schema';

const files = unzipSync(readFileSync(join(__dirname, '..', '..', 'sharepoint', 'solution', 'som-vajs.sppkg')));
const names = Object.keys(files);
const text = (name: string): string => strFromU8(files[name]);
const unescape = (xml: string): string => xml
  .replace(/&quot;/g, '"').replace(/&apos;/g, '\'').replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  .replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/&amp;/g, '&');

interface Manifest {
  readonly alias: string;
  readonly supportedHosts: readonly string[];
  readonly supportsThemeVariants: boolean;
  readonly preconfiguredEntries: readonly { readonly title: Record<string, string>; readonly description: Record<string, string> }[];
  readonly loaderConfig: { readonly entryModuleId: string; readonly scriptResources: Record<string, { readonly type: string; readonly path?: string }> };
}

const manifests = names.filter(name => /\/WebPart_.*\.xml$/.test(name)).map(name =>
  JSON.parse(unescape(/ComponentManifest="([^"]*)"/.exec(text(name))?.[1] ?? '')) as Manifest);

test('the package carries every web part, for pages, full pages, tabs and personal apps, following the section\'s theme', () => {
  expect(manifests.map(({ alias }) => alias).sort()).toEqual(['CoreTeamWebPart', 'HomeWebPart', 'JobDescriptionsWebPart', 'ManagementCalendarWebPart', 'MyDeskWebPart', 'PolicyMapWebPart', 'ProcessRegisterWebPart', 'RolesWebPart', 'ServiceMapWebPart', 'SetupWebPart']);
  for (const manifest of manifests) {
    expect(manifest.supportedHosts).toEqual(['SharePointWebPart', 'SharePointFullPage', 'TeamsTab', 'TeamsPersonalApp']);
    expect(manifest.supportsThemeVariants).toBe(true);
  }
});

test('every web part has its name and description in Estonian and English', () => {
  for (const { preconfiguredEntries: [entry] } of manifests) {
    for (const words of [entry.title, entry.description]) {
      expect(Object.keys(words).sort()).toEqual(['default', 'et-EE']);
      expect(words.default).not.toBe(words['et-EE']);
    }
  }
});

test('all web parts share one bundle, so that a page downloads shared code once', () => {
  const scripts = manifests.map(({ loaderConfig }) => loaderConfig.scriptResources[loaderConfig.entryModuleId].path);
  expect(new Set(scripts).size).toBe(1);
  expect(names).toContain(`ClientSideAssets/${scripts[0]}`);
});

const script = (chunk: string): string => {
  const found = names.filter(name => new RegExp(`^ClientSideAssets/${chunk}_[0-9a-f]+\\.js$`).test(name));
  if (found.length !== 1) throw new Error(`${chunk}: ${found.join()}`);
  return text(found[0]);
};

test('what a page needs before it shows anything is compiled while it arrives; code for later acts waits for its first call', () => {
  const mark = '//# allFunctionsCalledOnLoad\n';
  for (const chunk of ['vajs-web-parts', 'chunk\\.frame', 'chunk\\.process-register', 'chunk\\.policy-map', 'chunk\\.my-desk', 'chunk\\.en-us']) expect(script(chunk).startsWith(mark)).toBe(true);
  for (const chunk of ['chunk\\.editing', 'chunk\\.import', 'chunk\\.job-editor', 'chunk\\.xlsx-read']) expect(script(chunk)).not.toContain(mark);
});

test('readers do not download the property pane with the web part', () => {
  for (const { loaderConfig } of manifests) expect(Object.keys(loaderConfig.scriptResources)).not.toContain('@microsoft/sp-property-pane');
});

test('English travels in a file of its own, downloaded when somebody reads it', () => {
  const english = names.filter(name => /ClientSideAssets\/chunk\.en-us_.*\.js$/.test(name));
  expect(english).toHaveLength(1);
  expect(text(english[0])).toContain('Process register'.slice(0, 7));
});

test('the tenant can deploy it everywhere at once, and it asks for one permission, to send mail as whoever acts', () => {
  const manifest = text('AppManifest.xml');
  expect(manifest).toContain('SkipFeatureDeployment="true"');
  expect(manifest.match(/ResourceId="[^"]*" Scope="[^"]*"/g)).toEqual(['ResourceId="Microsoft Graph" Scope="Mail.Send"']);
});

test('it carries the definition of every list, for those who install it on one site', () => {
  const definitions = names.filter(name => name.endsWith('.xml')).map(text).join('\n');
  for (const { name } of lists) expect(definitions).toContain(`Lists/${name}"`);
});

/** Names of XML vocabularies and the like: never asked for. */
const vocabulary = /^https?:\/\/(www\.w3\.org|schemas\.microsoft\.com|schemas\.openxmlformats\.org|purl\.org|purl\.oclc\.org)\b/;
/** Words of libraries about themselves: shown in an error, never asked for. */
const documentation = /^https?:\/\/(reactjs\.org|fb\.me|pnp\.github\.io|github\.com|aka\.ms|react\.dev)\b/;

test.each(names.filter(name => name.startsWith('ClientSideAssets/')))('%s names no other host that it could ask', name => {
  const addresses = text(name).match(/https?:\/\/[a-z0-9.-]+[^\s"'`)\\]*/gi) ?? [];
  expect(addresses.filter(address => !vocabulary.test(address) && !documentation.test(address))).toEqual([]);
});
