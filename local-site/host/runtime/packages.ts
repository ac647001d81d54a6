import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Manifest } from '../solutionPackage';

const nodeModules = resolve(__dirname, '..', '..', '..', 'node_modules');

/** The folder of an installed npm package. */
export const folderOf = (packageName: string): string => join(nodeModules, ...packageName.split('/'));

/** The exact version that is installed. */
export const versionOf = (packageName: string): string =>
  (JSON.parse(readFileSync(join(folderOf(packageName), 'package.json'), 'utf8')) as { version: string }).version;

/** Where Microsoft's packages are installed. */
export const runtimeFolder = folderOf('@microsoft');

/** The SPFx version that node_modules holds, which is the one that the pages run. */
export const runtimeVersion = versionOf('@microsoft/sp-loader');

/** Holds seventeen components, several of which npm carries nowhere else. */
export const assembly = { package: 'sp-application-base', file: 'sp-default-assembly_en-us.js' } as const;

/** A component of Microsoft's runtime that npm carries: its manifest, and the package that its files are in. */
export interface RuntimeComponent {
  readonly package: string;
  readonly manifest: Manifest;
}

// Built for another runtime: the pane's Fluent comes from propertyPane.ts.
const notForPages = new Set(['office-ui-fabric-react-bundle']);

const manifestFile = /^[0-9a-f-]{36}\.manifest\.json$/;

/** Every component that an installed `@microsoft/*` package describes, except the assemblies themselves. */
export const runtimeComponents = (): readonly RuntimeComponent[] =>
  readdirSync(runtimeFolder)
    .filter((name) => !notForPages.has(name) && existsSync(join(runtimeFolder, name, 'dist')))
    .flatMap((name) => {
      const dist = join(runtimeFolder, name, 'dist');
      return readdirSync(dist)
        .filter((file) => manifestFile.test(file))
        .map((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Manifest)
        .filter((manifest) => !manifest.alias.endsWith('-assembly'))
        .map((manifest) => ({ package: name, manifest }));
    });

/** A file of a runtime package. Lazy chunks are asked for beside the assembly, wherever they really are. */
export const runtimeFile = (packageName: string, file: string): string | undefined =>
  [packageName, 'sp-loader', 'sp-component-base', 'sp-http-base', 'sp-http-msgraph', 'sp-extension-base', 'sp-webpart-base']
    .map((name) => join(runtimeFolder, name, 'dist', file))
    .find((path) => existsSync(path));

export const assemblySource = (): string => readFileSync(join(runtimeFolder, assembly.package, 'dist', assembly.file), 'utf8');
