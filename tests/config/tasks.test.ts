import { execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findBrowser } from '../../config/tasks/browser.js';
import { isInstalledByHand } from '../../config/tasks/dependencies.js';
import { hashOfSources } from '../../config/tasks/sources.js';
import { selectsLightTestsOnly } from '../../config/tasks/tests.js';

jest.setTimeout(60_000);

const root = resolve(__dirname, '..', '..');
const tasks = join(root, 'config', 'tasks');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tasks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly output: string;
}

const run = (program: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(program, [...args], options, (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, output: stdout + stderr }));
  });

test('a task that does not exist is answered with those that do', async () => {
  const { code, output } = await run(process.execPath, [join(tasks, 'run.js'), 'biuld']);
  expect(code).toBe(2);
  expect(output).toContain('start, site, build, serve, package, test, bench, lint, typecheck, assets, clean');
});

test('every npm script is a task, and gulp offers what an SPFx developer looks for', async () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const { output } = await run(process.execPath, [join(tasks, 'run.js')]);
  const offered = /Tasks: (.*)/.exec(output)?.[1]?.split(', ') ?? [];
  const wanted = Object.values(scripts).map((script) => /^node config\/tasks\/run\.js (\w+)$/.exec(script)?.[1]);
  expect(wanted.filter((name) => name === undefined || !offered.includes(name))).toEqual([]);
  const gulp = await run(process.execPath, ['-e', "require('./gulpfile.js');console.log(Object.keys(require('gulp').registry().tasks()).join('\\n'))"], { cwd: root });
  expect(gulp.output.trim().split('\n')).toEqual(expect.arrayContaining(['serve', 'build', 'bundle', 'package-solution', 'test', 'clean', 'start', 'bench']));
});

test('what runs before anything is installed needs nothing but Node', () => {
  const required = ['run', 'browser', 'build', 'command', 'dependencies', 'lock', 'problem', 'project', 'sources', 'tests'].flatMap((name) =>
    [...readFileSync(join(tasks, `${name}.js`), 'utf8').matchAll(/require\('([^']+)'\)/g)].map(([, module = '']) => module)
  );
  const builtIn = ['child_process', 'crypto', 'fs', 'os', 'path'];
  expect(required.filter((module) => !module.startsWith('./') && !builtIn.includes(module))).toEqual([]);
});

describe('whether the dependencies are installed', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const lock = (packages: object): string => JSON.stringify({ packages: { '': { name: 'som-vajs' }, ...packages } });
  const record = (packages: object): string => JSON.stringify({ packages });

  test.each([
    ['the record names the same packages', { 'node_modules/a': a }, { 'node_modules/a': a }, true],
    ['the lock file has one more', { 'node_modules/a': a, 'node_modules/b': a }, { 'node_modules/a': a }, false],
    ['another version is installed', { 'node_modules/a': { ...a, version: '1.0.1' } }, { 'node_modules/a': a }, false],
    ['another build of the same version is installed', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, { 'node_modules/a': a }, false],
    ['only a package for another machine is lacking', { 'node_modules/a': a, 'node_modules/w': { ...a, optional: true } }, { 'node_modules/a': a }, true]
  ])('%s', (_, wanted, installed, expected) => {
    expect(isInstalledByHand(lock(wanted), record(installed))).toBe(expected);
  });

  test('nothing is installed when there is no record', () => {
    expect(isInstalledByHand(lock({}), undefined)).toBe(false);
  });
});

describe('whether the package is as its sources are', () => {
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  beforeEach(() => {
    write('src/webparts/home/Home.tsx', 'one');
    write('config/config.json', '{}');
  });

  test.each([
    ['a source has changed', 'src/webparts/home/Home.tsx', 'two', true],
    ['there is one more', 'src/webparts/home/Search.tsx', '', true],
    ['the build’s settings have changed', 'config/config.json', '{"version":"2.0"}', true],
    ['a list definition has changed', 'sharepoint/assets/elements.xml', '<Elements/>', true],
    ['the build has written types of style sheets', 'src/webparts/home/Home.module.scss.ts', 'x', false],
    ['a task has changed', 'config/tasks/run.js', 'x', false],
    ['a test has changed', 'tests/a.test.ts', 'x', false]
  ])('%s', (_, name, text, expected) => {
    const before = hashOfSources(folder);
    write(name, text);
    expect(hashOfSources(folder) !== before).toBe(expected);
  });

  test('a source under another name is another source', () => {
    const before = hashOfSources(folder);
    rmSync(join(folder, 'src/webparts/home/Home.tsx'));
    write('src/webparts/home/Front.tsx', 'one');
    expect(hashOfSources(folder)).not.toBe(before);
  });
});

test.each([
  [['tests/domain'], true],
  [['tests/domain', 'tests/data/cells.test.ts', '--watch'], true],
  [['tests/browser'], false],
  [['tests/domain', 'tests/browser'], false],
  [['-t', 'P06'], false],
  [[], false],
  [['register'], false]
])('npm test -- %j needs no browser and no package: %s', (args, light) => {
  expect(selectsLightTestsOnly(args)).toBe(light);
});

test('a CHROME_PATH that names no program is an error that says so', () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = join(folder, 'chrome');
  try {
    expect(() => findBrowser()).toThrow(`CHROME_PATH names no program: ${join(folder, 'chrome')}`);
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});

describe('building', () => {
  const worker = (name: string): string =>
    `const{alone}=require(${JSON.stringify(join(tasks, 'lock.js'))});const fs=require('fs');const log=${JSON.stringify('LOG')};` +
    `alone('test-build',async()=>{fs.appendFileSync(log,'${name} in\\n');await new Promise(r=>setTimeout(r,300));fs.appendFileSync(log,'${name} out\\n')})`;
  const work = (name: string): Promise<Ended> => run(process.execPath, ['-e', worker(name).replace('"LOG"', JSON.stringify(join(folder, 'log')))]);

  test('is done by one process at a time', async () => {
    await Promise.all([work('a'), work('b'), work('c')]);
    const lines = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(6);
    for (let at = 0; at < 6; at += 2) expect(lines[at + 1]).toBe(lines[at]?.replace('in', 'out'));
  });

  test('goes on when the process that was at it has died', async () => {
    const child = spawn(process.execPath, ['-e', worker('dies').replace('"LOG"', JSON.stringify(join(folder, 'log'))).replace('300', '60000')]);
    while (!readSafely(join(folder, 'log')).includes('dies in')) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    await work('next');
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('dies in\nnext in\nnext out\n');
  });
});

const readSafely = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

describe('the check of a change', () => {
  /** Runs .ci/run in a copy where npm is a script that fails at the named steps and writes jest's result. */
  const check = async (failing: string, result: object | undefined): Promise<Ended> => {
    mkdirSync(join(folder, '.ci'));
    cpSync(join(root, '.ci', 'run'), join(folder, '.ci', 'run'));
    const npm = join(folder, 'bin', 'npm');
    mkdirSync(dirname(npm));
    const written = result ? `case "$*" in test*) echo '${JSON.stringify(result)}' > temp/tests/result.json;; esac\n` : '';
    writeFileSync(npm, `#!/usr/bin/env bash\necho "ran $*"\n${written}case "$*" in ${failing}) exit 1;; esac\n`);
    chmodSync(npm, 0o755);
    return run('bash', [join(folder, '.ci', 'run')], { env: { ...process.env, PATH: `${dirname(npm)}:${process.env.PATH}` } });
  };
  const counts = { numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  const lastLine = ({ output }: Ended): string | undefined => output.trim().split('\n').at(-1);

  test('runs the tests, the linter, the type checker and the package, and ends with jest’s count', async () => {
    const ended = await check('none', counts);
    expect(ended.output).toMatch(/ran test [^]*ran run lint[^]*ran run typecheck[^]*ran run package/);
    expect([ended.code, lastLine(ended)]).toEqual([0, '12 passed, 0 failed']);
  });

  test('fails when a test fails, and counts a file that could not be run', async () => {
    const ended = await check('test*', { numPassedTests: 10, numFailedTests: 2, numRuntimeErrorTestSuites: 1 });
    expect([ended.code, lastLine(ended)]).toEqual([1, '10 passed, 3 failed']);
  });

  test('fails when only the linter fails, and still runs the rest', async () => {
    const ended = await check('*lint*', counts);
    expect(ended.output).toContain('ran run package');
    expect([ended.code, lastLine(ended)]).toEqual([1, '12 passed, 0 failed']);
  });

  test('fails when jest left no result', async () => {
    const ended = await check('test*', undefined);
    expect([ended.code, lastLine(ended)]).toEqual([1, '0 passed, 1 failed']);
  });
});
