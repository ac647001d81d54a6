// Running other programs: always without a shell, always with the project's own Node first on the PATH.
const fs = require('fs');
const path = require('path');
const { spawn } = require('child_process');
const { Problem } = require('./problem');
const { root, nodeModules, node, inRoot } = require('./project');

const environment = (more) => {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  const folders = [path.dirname(node), path.join(nodeModules, '.bin'), process.env[key] || ''];
  return { ...process.env, ...more, [key]: folders.join(path.delimiter) };
};

/**
 * Runs a program to its end and resolves with its exit code. Ctrl+C reaches the program too, so here it is only waited
 * out. `env` is added to this process's own environment; `shell` is for Windows, where npm is a script.
 */
const exitCodeOf = (program, args, { env = {}, shell = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: environment(env), shell });
    const waitOut = () => undefined;
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGINT', waitOut);
    process.on('SIGTERM', passOn);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.removeListener('SIGINT', waitOut);
      process.removeListener('SIGTERM', passOn);
      resolve(code === null ? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1) : code);
    });
  });

const run = async (program, args, options) => {
  const code = await exitCodeOf(program, args, options);
  // The program has said itself what went wrong.
  if (code !== 0) throw new Problem(`Exit code ${code}: ${[path.basename(program), ...args].join(' ').split(root + path.sep).join('')}`, code);
};

/** The JavaScript file behind a command of an npm package, so that no shell and no .cmd file is needed. */
const binOf = (packageName, command) => {
  const folder = inRoot('node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
};

// node:sqlite is still marked experimental in Node 22, and says so at every start.
const nodeFlags = ['--disable-warning=ExperimentalWarning'];

const tools = {
  heft: ['@rushstack/heft', 'heft'],
  tsc: ['typescript', 'tsc'],
  jest: ['jest', 'jest'],
  eslint: ['eslint', 'eslint'],
  'playwright-core': ['playwright-core', 'playwright-core']
};

/** Runs one of the project's tools with the project's Node. */
const tool = (name, args, options) => run(node, [...nodeFlags, binOf(...tools[name]), ...args], options);

/** Runs a TypeScript program of the project. */
const program = (file, args) => run(node, [...nodeFlags, '--import', 'tsx', file, ...args]);

module.exports = { run, exitCodeOf, tool, program };
