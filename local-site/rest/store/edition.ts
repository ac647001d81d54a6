import type { DatabaseSync } from 'node:sqlite';

/** A file whose tables are not those of this program. */
export class OtherEdition extends Error {
  public constructor(file: string) {
    super(`The database ${file} was written by another edition of the local site.`);
  }
}

/** A number from 1 to 2^31 - 1 that changes with the text. */
const numberOf = (text: string): number => {
  let number = 7;
  for (let n = 0; n < text.length; n++) number = (number * 31 + text.charCodeAt(n)) % 0x7fffffff;
  return Math.max(1, number);
};

/**
 * Marks a new file with the shape of its tables, and refuses one that has another shape: its rows could not be read.
 * @param shape Whatever describes the tables; only its sameness counts.
 */
export const keepEdition = (connection: DatabaseSync, file: string, shape: string): void => {
  const edition = numberOf(shape);
  const found = Number(connection.prepare('PRAGMA user_version').get()?.user_version);
  if (found === edition) return;
  const isNew = connection.prepare('SELECT COUNT(*) AS tables FROM sqlite_master').get()?.tables === 0;
  if (!isNew) {
    connection.close();
    throw new OtherEdition(file);
  }
  connection.exec(`PRAGMA user_version = ${edition}`);
};
