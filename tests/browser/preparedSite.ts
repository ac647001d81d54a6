import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { folderOfRun, onceInRun } from './runFolder';

/** A file of one's own for a site that is set up already. */
export interface SiteCopy {
  readonly file: string;
  remove(): void;
}

/** Sets a site up in a file that is not there yet, and lets go of the file. */
export type SetUpIn = (file: string) => Promise<void>;

/** Rows changed within the last two seconds are not kept between visits; whoever gets a copy need not wait for that. */
const SETTLED_MS = 2100;

/** The local site's own mark that its set-up came to the end, and the database; it comes last, for it is what the others wait for. */
const partsOf = (file: string): readonly string[] => ['.set-up', ''].filter((part) => existsSync(file + part));

const leftBy = ['', '.set-up', '-wal', '-shm', '.webparts.json'] as const;

const remove = (file: string): void => leftBy.forEach((part) => rmSync(file + part, { force: true }));

/** The file of that name. */
const prepared = async (folder: string, name: string, setUpIn: SetUpIn): Promise<string> => {
  const [file, inWork] = ['.db', '.in-work.db'].map((ending) => join(folder, name + ending));
  await onceInRun(file, async () => {
    try {
      await setUpIn(inWork);
      await setTimeout(SETTLED_MS);
      partsOf(inWork).forEach((part) => renameSync(inWork + part, file + part));
    } finally {
      remove(inWork);
    }
  });
  return file;
};

/**
 * A site that was set up once in this run of the tests, copied; undefined where no run is under way (jest.config.js).
 * Setting up over REST takes seconds, a copy takes milliseconds.
 */
export const copyOfPrepared = async (name: string, setUpIn: SetUpIn): Promise<SiteCopy | undefined> => {
  const folder = folderOfRun();
  if (folder === undefined) return undefined;
  const from = await prepared(folder, name, setUpIn);
  const file = join(folder, `${name}.${randomUUID()}.db`);
  partsOf(from).forEach((part) => copyFileSync(from + part, file + part));
  return { file, remove: () => remove(file) };
};
