import { existsSync, mkdirSync, mkdtempSync, rmSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Workers inherit the environment of the run that they belong to. */
const NAME = 'VAJS_TEST_RUN';

/** Sites live for a minute each; where Linux keeps files in memory, nobody waits for the disk to have them. */
const MEMORY = '/dev/shm';

export const openRunFolder = (): void => {
  process.env[NAME] = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'vajs-tests-'));
};

/** What a run of the tests keeps for all its suites; undefined where no run is under way, as in a benchmark. */
export const folderOfRun = (): string | undefined => process.env[NAME];

export const removeRunFolder = (): void => {
  const folder = folderOfRun();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  delete process.env[NAME];
};

/** True for the one who comes first. */
const taken = (lock: string): boolean => {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/**
 * A file of the run, made by whoever wants it first, while the other workers wait.
 * @param make Lets the file appear when it is whole, and not before: it is what the others wait for.
 */
export const onceInRun = async (file: string, make: () => Promise<void>): Promise<void> => {
  const lock = `${file}.lock`;
  while (!existsSync(file)) {
    if (!taken(lock)) {
      await setTimeout(100);
      continue;
    }
    try {
      if (!existsSync(file)) await make();
    } finally {
      rmdirSync(lock);
    }
  }
};
