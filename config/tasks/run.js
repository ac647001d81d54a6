// The front door of every npm script: `node config/tasks/run.js <task> [arguments]`. Installs what is missing, then runs the
// task with the project's own Node 22. Runs itself on any Node from 18 on, before anything is installed.
const fs = require('fs');
const { ensureBrowser } = require('./browser');
const { build, writePackage, ensurePackage, clean } = require('./build');
const { tool, program } = require('./command');
const { ensureDependencies } = require('./dependencies');
const { Problem } = require('./problem');
const { inRoot } = require('./project');
const { test } = require('./tests');

/** Runs a TypeScript program of the project; `what` names it for people when it is not there. */
const written = (file, what) => async (args) => {
  if (!fs.existsSync(inRoot(file))) throw new Problem(`There is no ${what} yet: ${file} is missing.`);
  await program(inRoot(file), args);
};

const localSite = written('local-site/main.ts', 'local site');
const bench = written('tests/bench/run.ts', 'benchmark');
const writeAssets = written('sharepoint/writeAssets.ts', 'writer of list definitions');

const linted = ['src', 'local-site', 'tests', 'config', 'sharepoint'];

const tasks = {
  start: async (args) => {
    await ensurePackage();
    await localSite(args);
  },
  site: (args) => localSite(['--rest-only', ...args]),
  build,
  // Heft's own watch and serve, for trying the web parts on a page of a real tenant.
  serve: (args) => tool('heft', ['start', ...args]),
  package: writePackage,
  test,
  bench: async (args) => {
    process.env.CHROME_PATH = await ensureBrowser();
    await ensurePackage();
    await bench(args);
  },
  lint: (args) => tool('eslint', args.length > 0 ? args : linted),
  typecheck: async () => {
    await tool('tsc', ['-p', inRoot('tsconfig.json'), '--noEmit']);
    await tool('tsc', ['-p', inRoot('tests', 'tsconfig.json'), '--noEmit']);
  },
  assets: writeAssets,
  clean
};

const main = async ([name, ...args]) => {
  const task = Object.prototype.hasOwnProperty.call(tasks, name) ? tasks[name] : undefined;
  if (!task) {
    console.error(`Usage: node config/tasks/run.js <task> [arguments]\nTasks: ${Object.keys(tasks).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  await ensureDependencies();
  await task(args);
};

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = error instanceof Problem ? error.code : 1;
});
