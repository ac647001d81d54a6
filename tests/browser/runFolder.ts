import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
