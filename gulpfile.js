// The tasks an SPFx developer expects, as a thin front: the build is Heft's (config/rig.json), the rest is npm scripts.
// `gulp serve`, `build`, `bundle --ship`, `package-solution --ship`, `test`, `clean`, `start`, `bench`.
const { task } = require('gulp');
const { spawn } = require('child_process');
const path = require('path');

const runner = path.join(__dirname, 'config', 'tasks', 'run.js');
const flags = process.argv.slice(3);
const isShip = flags.includes('--ship') || flags.includes('--production');
const rest = flags.filter((flag) => flag !== '--ship' && flag !== '--production');

/** gulp task -> what config/tasks/run.js does for it. */
const delegated = {
  clean: ['clean'],
  build: ['build', ...rest],
  // Heft bundles as part of its build.
  bundle: ['build', ...(isShip ? ['--production'] : []), ...rest],
  // Always a production build: there is one package, and it is the one that every test loads.
  'package-solution': ['package', ...rest],
  serve: ['serve', ...rest],
  start: ['start', ...rest],
  test: ['test', ...rest],
  bench: ['bench', ...rest]
};

for (const [name, args] of Object.entries(delegated)) {
  task(name, (done) => {
    const child = spawn(process.execPath, [runner, ...args], { stdio: 'inherit' });
    child.on('error', done);
    child.on('close', (code) => done(code === 0 ? undefined : new Error(`${name} ended with exit code ${code}`)));
  });
}
task('default', task('build'));
