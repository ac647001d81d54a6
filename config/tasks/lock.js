// One build at a time: two builds in one tree overwrite each other's lib/ and release/.
const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { root } = require('./project');

// Outside the tree, because a clean build empties folders and `npm ci` replaces node_modules.
const lockOf = (what) =>
  path.join(os.tmpdir(), `som-vajs-${what}-${crypto.createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`);

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Removes the lock of a process that has died, unless another process has done that and taken the lock meanwhile. */
const forget = (file, holder) => {
  const aside = `${file}.${process.pid}`;
  fs.renameSync(file, aside);
  if (Number(fs.readFileSync(aside, 'utf8')) !== holder) fs.renameSync(aside, file);
  else fs.rmSync(aside);
};

/** Takes the lock file, or returns the process id of its living holder. A holder that died is forgotten. */
const take = (file) => {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = Number(fs.readFileSync(file, 'utf8'));
  // An empty file is a lock whose holder is about to write its id.
  if (holder === 0 && Date.now() - fs.statSync(file).mtimeMs < 2000) return -1;
  if (holder > 0 && isAlive(holder)) return holder;
  forget(file, holder);
  return take(file);
};

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs `work` while no other process of this machine runs work under the same name in this tree. */
const alone = async (what, work) => {
  const file = lockOf(what);
  let said = false;
  for (;;) {
    let holder;
    try {
      holder = take(file);
    } catch (error) {
      // The holder let go between our two looks.
      if (error.code !== 'ENOENT') throw error;
      continue;
    }
    if (holder === undefined) break;
    if (!said) console.log(`Waiting: another process (${holder}) is busy with "${what}" in this folder.`);
    said = true;
    await wait(500);
  }
  const letGo = () => fs.rmSync(file, { force: true });
  process.once('exit', letGo);
  try {
    return await work();
  } finally {
    letGo();
    process.removeListener('exit', letGo);
  }
};

module.exports = { alone };
