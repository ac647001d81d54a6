// node_modules as package-lock.json says, before anything else runs. Needs nothing but Node 18 and npm.
const crypto = require('crypto');
const fs = require('fs');
const { run } = require('./command');
const { alone } = require('./lock');
const { Problem } = require('./problem');
const { nodeModules, lockFile, installedLockFile, installStamp, node } = require('./project');

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);

const stampOf = (lock) => crypto.createHash('sha256').update(`${process.platform}-${process.arch}\n${lock}`).digest('hex');

/**
 * True when npm's own record of what it installed names the very packages of package-lock.json: then somebody ran `npm install` by hand and
 * there is no need to install again. Packages for other machines are not in the record, so a missing optional one is fine.
 */
const isInstalledByHand = (lock, record) => {
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(JSON.parse(lock).packages).every(([folder, wanted]) => {
    if (folder === '') return true;
    const found = installed[folder];
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : Boolean(wanted.optional);
  });
};

const npmCi = () => {
  // Under `npm run` this names npm's own program: no shell and no npm.cmd needed.
  const npm = process.env.npm_execpath;
  return npm && npm.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, 'ci'])
    : run('npm', ['ci'], { shell: process.platform === 'win32' });
};

const isInstalled = (lock) => fs.existsSync(node) && read(installStamp) === stampOf(lock);

/** Installs what package-lock.json names, unless that is what node_modules already holds. */
const ensureDependencies = async () => {
  const lock = fs.readFileSync(lockFile, 'utf8');
  if (isInstalled(lock)) return;
  await alone('npm-ci', async () => {
    if (isInstalled(lock)) return;
    if (!fs.existsSync(node) || !isInstalledByHand(lock, read(installedLockFile))) {
      console.log('Installing the dependencies that package-lock.json names (npm ci) …');
      await npmCi();
      if (!fs.existsSync(node)) {
        throw new Problem('The npm package "node" did not bring its program: its install script was not allowed to run. Run "npm rebuild node" and try again.');
      }
    }
    fs.mkdirSync(nodeModules, { recursive: true });
    fs.writeFileSync(installStamp, stampOf(lock));
  });
};

module.exports = { ensureDependencies, isInstalledByHand };
