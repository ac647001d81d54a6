// Building with Heft: `build` for trying things out, `package` for what is shipped and what every test loads.
const fs = require('fs');
const { tool } = require('./command');
const { alone } = require('./lock');
const { Problem } = require('./problem');
const { inRoot, solutionPackage } = require('./project');
const { hashOfSources, isPackageFresh, rememberPackage } = require('./sources');

const build = (args) => alone('build', () => tool('heft', ['build', ...args]));

const writePackage = async (args) => {
  // Taken before the build: a file saved while it runs makes the package stale, as it should.
  const sources = hashOfSources();
  await tool('heft', ['build', '--production', '--clean', ...args]);
  await tool('heft', ['package-solution', '--production']);
  if (!fs.existsSync(solutionPackage)) throw new Problem('Heft ended well, but wrote no package.');
  rememberPackage(sources);
  console.log('Package: sharepoint/solution/som-vajs.sppkg');
};

const writePackageAlone = (args) => alone('build', () => writePackage(args));

/** Builds the package unless the one on disk was built from exactly these sources. */
const ensurePackage = async () => {
  if (isPackageFresh()) return;
  await alone('build', async () => {
    if (isPackageFresh()) return;
    console.log('Building the package, because the sources have changed since it was last built …');
    await writePackage([]);
  });
};

const produced = ['lib', 'lib-commonjs', 'lib-dts', 'lib-esm', 'dist', 'release', 'temp', 'jest-output', 'coverage', 'sharepoint/solution'];

const clean = () =>
  alone('build', async () => {
    for (const folder of produced) fs.rmSync(inRoot(folder), { recursive: true, force: true });
  });

module.exports = { build, writePackage: writePackageAlone, ensurePackage, clean };
