// Has anything changed that goes into the package? A hash over the sources tells, so that nothing is built twice.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const { root, notes, solutionPackage } = require('./project');

const roots = ['src', 'config', 'sharepoint/assets', 'teams', 'package.json', 'package-lock.json', 'tsconfig.json', 'eslint.config.js'];

// What the build itself writes beside the sources, and these tasks, which are not in the package.
const isSource = (name) => !/\.(scss|resx)(\.d)?\.ts$/.test(name) && !name.startsWith('config/tasks/');

const filesUnder = (file) => {
  if (!fs.existsSync(file)) return [];
  if (!fs.statSync(file).isDirectory()) return [file];
  return fs.readdirSync(file).sort().flatMap((name) => filesUnder(path.join(file, name)));
};

/** A hash of every file of the project in `folder` that goes into the package, names and contents. */
const hashOfSources = (folder = root) => {
  const hash = crypto.createHash('sha256');
  for (const file of roots.flatMap((name) => filesUnder(path.join(folder, name)))) {
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (isSource(name)) hash.update(name).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const hashOfFile = (file) => crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');

const note = path.join(notes, 'package.json');

/** True when the package on disk is the one that was built from exactly these sources. */
const isPackageFresh = () => {
  if (!fs.existsSync(solutionPackage) || !fs.existsSync(note)) return false;
  const built = JSON.parse(fs.readFileSync(note, 'utf8'));
  return built.sources === hashOfSources() && built.package === hashOfFile(solutionPackage);
};

/** Remembers that the package on disk was built from the sources with this hash. */
const rememberPackage = (sources) => {
  fs.mkdirSync(notes, { recursive: true });
  fs.writeFileSync(note, `${JSON.stringify({ sources, package: hashOfFile(solutionPackage) })}\n`);
};

module.exports = { hashOfSources, isPackageFresh, rememberPackage };
