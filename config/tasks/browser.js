// A Chromium for the browser tests and the bench: one that is there already, or one that is installed now.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { run, exitCodeOf, tool } = require('./command');
const { Problem } = require('./problem');

// Chromium without windows, tabs and an address bar: the same pages for two thirds of the work.
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    process.env[variable]
      ? [
          path.join(process.env[variable], 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(process.env[variable], 'Chromium', 'Application', 'chrome.exe'),
          path.join(process.env[variable], 'Microsoft', 'Edge', 'Application', 'msedge.exe')
        ]
      : []
  )
};

const onPath = (names) => {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return (process.env.PATH || '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => path.join(folder, name + ending))));
};

const playwrightCache = {
  linux: path.join(os.homedir(), '.cache', 'ms-playwright'),
  darwin: path.join(os.homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: path.join(process.env.LocalAppData || os.homedir(), 'ms-playwright')
};

const programsInCache = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe']
];

const inPlaywrightCache = () => {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || playwrightCache[process.platform];
  if (!cache || !fs.existsSync(cache)) return [];
  return fs
    .readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) => programsInCache.map((parts) => path.join(cache, name, ...parts)));
};

const isProgram = (file) => {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
};

/** A CHROME_PATH that names nothing is an error, not a hint. */
const namedBrowser = () => {
  const named = process.env.CHROME_PATH;
  if (named && !isProgram(named)) throw new Problem(`CHROME_PATH names no program: ${named}`);
  return named;
};

/** The program of a Chromium on this machine, or undefined. */
const findBrowser = () =>
  namedBrowser() || [...onPath(names), ...(usualPlaces[process.platform] || []), ...inPlaywrightCache()].find(isProgram);

const findShell = () => [...onPath(shells), ...inPlaywrightCache().filter((file) => shells.includes(path.parse(file).name))].find(isProgram);

/** The program that pages are tested in: a browser without windows where there is one. */
const findTestBrowser = () => namedBrowser() || findShell() || findBrowser();

const mayUseApt = () =>
  process.platform === 'linux' && process.getuid && process.getuid() === 0 && isProgram('/usr/bin/apt-get');

const quietApt = { env: { DEBIAN_FRONTEND: 'noninteractive' } };

const install = async () => {
  console.log('No Chromium on this machine: installing one for the browser tests …');
  if (mayUseApt()) {
    await run('apt-get', ['update', '-qq'], quietApt);
    const code = await exitCodeOf('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietApt);
    if (code === 0 && findBrowser()) return;
  }
  await tool('playwright-core', ['install', 'chromium']);
};

/** The program of a Chromium, installed first when there is none. */
const ensureBrowser = async () => {
  const found = findBrowser();
  if (found) return found;
  await install().catch((error) => console.error(error.message));
  const installed = findBrowser();
  if (installed) return installed;
  throw new Problem(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed here.\n' +
      'Install one, or say where it is: CHROME_PATH=/path/to/chrome npm test'
  );
};

/** The same for the tests. */
const ensureTestBrowser = async () => findTestBrowser() || ensureBrowser();

module.exports = { findBrowser, findTestBrowser, ensureBrowser, ensureTestBrowser };
