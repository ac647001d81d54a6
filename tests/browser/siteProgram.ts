import { renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { folderOfRun, onceInRun } from './runFolder';

const root = path.resolve(__dirname, '..', '..');
const sources = path.join(root, 'local-site', 'main.ts');

/** How a program is started: what stands on the command line of Node, and what it finds in its environment. */
export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const quiet = '--disable-warning=ExperimentalWarning';

/** The local site as `npm start` starts it. */
export const asWritten: Program = { args: [quiet, '--import', 'tsx', sources], env: {} };

/** In one file, a source is still asked where it lies: it reads what lies beside it. */
const whereItLies: Plugin = {
  name: 'where-it-lies',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](local-site|src)[\\/].*\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const contents = source
        .replace(/\b__dirname\b/g, JSON.stringify(path.dirname(file)))
        .replace(/\b__filename\b/g, JSON.stringify(file));
      return { contents, loader: 'ts' };
    })
};

const bundleInto = async (file: string): Promise<void> => {
  const inWork = `${file}.in-work`;
  // It does not load in jsdom, where nobody bundles.
  const { build } = await import(/* webpackChunkName: 'esbuild' */ 'esbuild');
  await build({
    entryPoints: [sources], outfile: inWork, bundle: true, platform: 'node', format: 'cjs', target: 'node22', packages: 'external',
    logLevel: 'warning', plugins: [whereItLies]
  });
  renameSync(inWork, file);
};

/**
 * The local site bundled once in this run of the tests, for whoever starts it many times: reading its sources one by one takes most of
 * a second of a processor. As it is written where no run is under way.
 */
export const programOfRun = async (): Promise<Program> => {
  const folder = folderOfRun();
  if (folder === undefined) return asWritten;
  const file = path.join(folder, 'local-site.cjs');
  await onceInRun(file, () => bundleInto(file));
  return {
    args: [quiet, file],
    env: { NODE_PATH: path.join(root, 'node_modules'), NODE_COMPILE_CACHE: path.join(folder, 'compiled') }
  };
};
