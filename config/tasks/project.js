// Where things are. Every path of the tasks is named once, here.
const path = require('path');

const root = path.resolve(__dirname, '..', '..');
const inRoot = (...parts) => path.join(root, ...parts);

module.exports = {
  root,
  inRoot,
  nodeModules: inRoot('node_modules'),
  lockFile: inRoot('package-lock.json'),
  /** npm's own record of what it put into node_modules. */
  installedLockFile: inRoot('node_modules', '.package-lock.json'),
  installStamp: inRoot('node_modules', '.som-vajs-installed'),
  /** Notes that the tasks leave for their next run; `heft --clean` spares this folder. */
  notes: inRoot('temp', 'tasks'),
  solutionPackage: inRoot('sharepoint', 'solution', 'som-vajs.sppkg'),
  /** Node 22 from the npm package "node": SPFx 1.23 needs it, whatever Node the machine has. */
  node: inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
};
