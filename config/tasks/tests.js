// `npm test`, whole or in part.
const fs = require('fs');
const path = require('path');
const { ensureTestBrowser } = require('./browser');
const { ensurePackage } = require('./build');
const { tool } = require('./command');
const { inRoot, root } = require('./project');

// Tests that read sources only. Everything else gets a browser and a fresh package first.
const light = ['tests/domain', 'tests/data', 'tests/ui', 'tests/loc', 'tests/config', 'tests/local-site/rest', 'tests/local-site/content', 'tests/chaos'];

const isUnder = (folder) => (file) => file === folder || file.startsWith(`${folder}/`);

const pathsAmong = (args) =>
  args
    .filter((arg) => !arg.startsWith('-') && fs.existsSync(inRoot(arg)))
    .map((arg) => path.relative(root, path.resolve(root, arg)).split(path.sep).join('/'));

/** True when the arguments select only tests that need neither the package nor a browser. */
const selectsLightTestsOnly = (args) => {
  const paths = pathsAmong(args);
  return paths.length > 0 && paths.every((file) => light.some((folder) => isUnder(folder)(file)));
};

/** Runs jest; `args` go to it as they are. */
const test = async (args) => {
  const env = {};
  if (!selectsLightTestsOnly(args)) {
    env.CHROME_PATH = await ensureTestBrowser();
    await ensurePackage();
  }
  await tool('jest', ['--config', inRoot('jest.config.js'), ...args], { env });
};

module.exports = { test, selectsLightTestsOnly };
