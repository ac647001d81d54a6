import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { hostComponent } from './runtime/hostComponent';
import { ownStandIns, paneComponent } from './runtime/standIns';
import { versionOf } from './runtime/packages';

/** The bundled files of browser/ and the frame's styles, ready to be served. */
export interface BrowserFiles {
  /** Changes whenever one of the files may have changed; part of their addresses. */
  readonly key: string;
  /** The contents of a file such as `start.js`; undefined when there is none of this name. */
  read(name: string): Buffer | undefined;
}

const sources = join(__dirname, 'browser');
const styles = join(__dirname, 'documents', 'frame.css');
const cache = resolve(__dirname, '..', '..', 'temp', 'local-site');

/** A file to bundle. `amd` is a module for the runtime's loader; the others are plain scripts. */
type Entry =
  | { readonly name: string; readonly source: string; readonly amd?: undefined }
  | { readonly name: string; readonly source: string; readonly amd: { readonly id?: string; readonly needs: readonly string[] } };

const entries: readonly Entry[] = [
  { name: 'start.js', source: 'start.ts' },
  { name: 'frame.js', source: 'frame.ts' },
  { name: 'teamsFrame.js', source: 'teamsFrame.ts' },
  {
    name: 'hostApplication.js',
    source: 'hostApplication.ts',
    amd: { id: `${hostComponent.id}_${hostComponent.version}`, needs: hostComponent.needs }
  },
  {
    name: 'propertyPane.js',
    source: 'propertyPane.ts',
    amd: { id: `${paneComponent.id}_${paneComponent.version}`, needs: ['react', 'react-dom'] }
  },
  ...ownStandIns.map((name) => ({
    name: `${name}.js`,
    source: `standIns/${name}.ts`,
    amd: { needs: ['@microsoft/sp-core-library'] }
  }))
];

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();

const bundled = ['esbuild', '@fluentui/react', '@fluentui/react-components', '@fluentui/react-tabster', '@griffel/react'];

/** A hash of all that goes into the files: their sources, what the server shares with them, and the versions of what they bundle. */
const keyOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of [...filesUnder(sources), ...filesUnder(join(__dirname, 'runtime')), join(__dirname, 'pageData.ts'), styles, __filename]) {
    hash.update(readFileSync(file));
  }
  for (const name of bundled) hash.update(`${name}@${versionOf(name)}`);
  return hash.digest('hex').slice(0, 16);
};

/** Turns a CommonJS bundle into an AMD module, since the runtime's loader knows only those. */
const amdWrapper = ({ id, needs }: { readonly id?: string; readonly needs: readonly string[] }): Pick<BuildOptions, 'banner' | 'footer'> => {
  const names = JSON.stringify(needs);
  const head = id === undefined ? '' : `${JSON.stringify(id)},`;
  return {
    banner: {
      js: `define(${head}${names},function(){var needs=arguments,names=${names},module={exports:{}},exports=module.exports;` +
        'function require(name){var at=names.indexOf(name);if(at<0)throw new Error("Not among the needs of this module: "+name);return needs[at]}'
    },
    footer: { js: 'return module.exports});' }
  };
};

/** Leaves exactly these modules to the loader. esbuild's own `external` would leave `react/jsx-runtime` out together with `react`. */
const leaveOut = (names: readonly string[]): Plugin => ({
  name: 'leave-out',
  setup: ({ onResolve }) => onResolve({ filter: /^[^.]/ }, ({ path }) => (names.includes(path) ? { path, external: true } : undefined))
});

const bundle = (entry: Entry, folder: string): Promise<unknown> =>
  build({
    entryPoints: [join(sources, entry.source)],
    outfile: join(folder, entry.name),
    bundle: true,
    minify: true,
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(entry.amd ? { format: 'cjs', plugins: [leaveOut(entry.amd.needs)], ...amdWrapper(entry.amd) } : { format: 'iife' })
  });

/** Bundles browser/ into temp/local-site, unless that has been done for these very sources. */
export const browserFiles = async (): Promise<BrowserFiles> => {
  const key = keyOfSources();
  const folder = join(cache, key);
  if (!existsSync(folder)) {
    const making = `${folder}.${process.pid}`;
    mkdirSync(making, { recursive: true });
    await Promise.all(entries.map((entry) => bundle(entry, making)));
    writeFileSync(join(making, 'frame.css'), readFileSync(styles));
    try {
      renameSync(making, folder);
    } catch (error) {
      // Another process has made the same files meanwhile.
      if (!existsSync(folder)) throw error;
      rmSync(making, { recursive: true });
    }
  }
  const names = new Set(readdirSync(folder));
  return { key, read: (name) => (names.has(name) ? readFileSync(join(folder, name)) : undefined) };
};
