import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The files of a local site: the database, and what is kept beside it. */
export interface SiteFiles {
  /** For `openSite`: a file, or `:memory:`. */
  readonly db: string;
  /** Edited web part properties; undefined keeps them in memory. */
  readonly properties: string | undefined;
  /** True once the site was set up to the end. */
  isSetUp(): boolean;
  rememberSetUp(): void;
}

const memory = ':memory:';

/**
 * @param db A database file, made with its folder when needed, or `:memory:`.
 * @param fresh Removes what is there first.
 */
export const siteFiles = (db: string, fresh: boolean): SiteFiles => {
  if (db === memory) return { db, properties: undefined, isSetUp: () => false, rememberSetUp: () => undefined };
  const file = resolve(db);
  const properties = `${file}.webparts.json`;
  // Without it a set-up that was stopped half way would pass for a finished one.
  const finished = `${file}.set-up`;
  if (fresh) for (const old of [file, `${file}-wal`, `${file}-shm`, properties, finished]) rmSync(old, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  return {
    db: file,
    properties,
    isSetUp: () => existsSync(finished),
    rememberSetUp: () => writeFileSync(finished, `${new Date().toISOString()}\n`)
  };
};
