import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  /** Gives what is there another name, so that nothing of it is lost, and tells the name. */
  setAside(): string;
}

const memory = ':memory:';

/**
 * @param db A database file, made with its folder when needed, or `:memory:`.
 * @param fresh Removes what is there first.
 */
export const siteFiles = (db: string, fresh: boolean): SiteFiles => {
  if (db === memory) return { db, properties: undefined, isSetUp: () => false, rememberSetUp: () => undefined, setAside: () => db };
  const file = resolve(db);
  const properties = `${file}.webparts.json`;
  // Without it a set-up that was stopped half way would pass for a finished one.
  const finished = `${file}.set-up`;
  const all = ['', '-wal', '-shm', '.webparts.json', '.set-up'].map(end => `${file}${end}`);
  if (fresh) for (const old of all) rmSync(old, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  return {
    db: file,
    properties,
    isSetUp: () => existsSync(finished),
    rememberSetUp: () => writeFileSync(finished, `${new Date().toISOString()}\n`),
    setAside: () => {
      const aside = `${file}.${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
      for (const old of all) if (existsSync(old)) renameSync(old, `${aside}${old.slice(file.length)}`);
      return aside;
    }
  };
};
