import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { runtimeComponents } from '../../../local-site/host/runtime/packages';

const root = resolve(__dirname, '..', '..', '..');
const version = '1.0.0';

/** A web part of the tests' own, apart from the product. */
export interface TestWebPart {
  /** Its page is called so. */
  readonly name: string;
  readonly id: string;
  /** The source file; its default export is the web part's class. */
  readonly entry: string;
  /** Runtime packages that it imports, as SPFx's own build leaves them out of a bundle. */
  readonly needs: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const component = (name: string): { type: 'component'; id: string; version: string } => {
  const found = runtimeComponents().find((known) => `@microsoft/${known.package}` === name);
  if (!found) throw new Error(`The runtime has no ${name}.`);
  return { type: 'component', id: found.manifest.id, version: found.manifest.version };
};

const manifestOf = ({ name, id, needs, properties = {} }: TestWebPart): object => ({
  id,
  alias: `${name}WebPart`,
  componentType: 'WebPart',
  version,
  manifestVersion: 2,
  supportedHosts: ['SharePointWebPart', 'TeamsTab'],
  supportsThemeVariants: true,
  // Without it the runtime loads old styles with fonts from another host.
  loadLegacyFabricCss: false,
  preconfiguredEntries: [
    {
      groupId: '5c03119e-3074-46fd-976b-c60198311f70',
      group: { default: 'Probe' },
      title: { default: name, 'et-EE': 'Katse' },
      description: { default: 'Tells what it is given', 'et-EE': 'Ütleb, mis talle anti' },
      properties
    }
  ],
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: 'main',
    scriptResources: { main: { type: 'path', path: 'main.js' }, ...Object.fromEntries(needs.map((need) => [need, component(need)])) }
  }
});

const inXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Writes a .sppkg with one web part, laid out as SPFx's own are, and returns its path. */
export const webPartPackage = async (webPart: TestWebPart): Promise<string> => {
  const { name, id, entry, needs } = webPart;
  const names = JSON.stringify(needs);
  const head = `define(${JSON.stringify(`${id}_${version}`)},${names},function(){var a=arguments,n=${names},module={exports:{}},exports=module.exports;function require(x){return a[n.indexOf(x)]}`;
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2020',
    external: [...needs],
    banner: { js: head },
    footer: { js: 'return module.exports});' }
  });
  const xml = `<?xml version="1.0" encoding="utf-8"?><Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent Name="${name}" Id="${id}" ComponentManifest="${inXml(JSON.stringify(manifestOf(webPart)))}" Type="WebPart"></ClientSideComponent></Elements>`;
  const file = join(root, 'temp', 'tests', `${name}.sppkg`);
  mkdirSync(dirname(file), { recursive: true });
  const making = `${file}.${process.pid}`;
  writeFileSync(making, zipSync({ [`${id}/WebPart_${id}.xml`]: strToU8(xml), 'ClientSideAssets/main.js': bundle.outputFiles[0]?.contents ?? new Uint8Array() }));
  // Moved into place whole: test files that run side by side make the same package.
  renameSync(making, file);
  return file;
};

/** The web part that tells what the runtime gives it. */
export const probePackage = (): Promise<string> =>
  webPartPackage({
    name: 'Probe',
    id: 'd6a7c1f0-2b3e-4d5c-8f90-1a2b3c4d5e6f',
    entry: join(__dirname, 'ProbeWebPart.ts'),
    needs: ['@microsoft/sp-core-library', '@microsoft/sp-http', '@microsoft/sp-loader', '@microsoft/sp-webpart-base'],
    properties: { note: 'from the package' }
  });
