import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { fold, sortKey } from '../odata/text';
import { changeLogSchema } from './changeLog';
import { keepEdition } from './edition';
import { schema, systemColumns } from './schema';

export type Bound = SQLInputValue;

/** One SQLite file. Everything is synchronous, so a request that is being answered is never interleaved with another. */
export interface Database {
  run(sql: string, ...bound: readonly Bound[]): { readonly changes: number; readonly lastId: number };
  get<Row>(sql: string, ...bound: readonly Bound[]): Row | undefined;
  all<Row>(sql: string, ...bound: readonly Bound[]): Row[];
  /** For statements without parameters that are not worth keeping, such as changes of tables. */
  exec(sql: string): void;
  /** All or nothing; nested calls belong to the outermost. */
  within<T>(work: () => T): T;
  /** Inside `within`: undoes only this work when it fails, and passes the failure on. */
  savepoint<T>(work: () => T): T;
  /** Called after a rollback, so that what was remembered in memory can be forgotten. */
  onRollback(listener: () => void): void;
  /** Rows changed by committed work since the file was opened. */
  committed(): number;
  close(): void;
}

/** Kept prepared statements; the oldest go first. */
const statementLimit = 500;

/** `now` is the clock of the change log. Throws OtherEdition for a file with other tables. */
export const openDatabase = (file: string, now: () => Date = () => new Date()): Database => {
  const connection = new DatabaseSync(file);
  // FULL: an acknowledged write outlives a power cut too, not only the end of the program. It costs a third of a millisecond a write.
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;');
  connection.function('fold', { deterministic: true }, value => typeof value === 'string' ? fold(value) : value);
  connection.function('sort_key', { deterministic: true }, value => typeof value === 'string' ? sortKey(value) : value);
  connection.function('moment', () => now().toISOString());
  connection.function('extension', { deterministic: true }, value => typeof value === 'string' ? /\.([^.]+)$/.exec(value)?.[1] ?? null : null);
  keepEdition(connection, file, [schema, changeLogSchema, ...systemColumns].join());
  connection.exec(schema);
  connection.exec(changeLogSchema);

  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    if (statements.size >= statementLimit) for (const oldest of statements.keys()) { statements.delete(oldest); break; }
    statements.set(sql, statement);
    return statement;
  };

  let depth = 0;
  let pending = 0;
  let committed = 0;
  const count = (rows: number): void => {
    if (depth > 0) pending += rows;
    else committed += rows;
  };
  const listeners: (() => void)[] = [];
  const rollBack = (): void => {
    connection.exec('ROLLBACK');
    for (const listener of listeners) listener();
  };

  return {
    run: (sql, ...bound) => {
      const { changes, lastInsertRowid } = prepared(sql).run(...bound);
      count(Number(changes));
      return { changes: Number(changes), lastId: Number(lastInsertRowid) };
    },
    // SQLite's rows are untyped; the caller names the columns it asked for, beside the SQL.
    get: <Row>(sql: string, ...bound: readonly Bound[]) => prepared(sql).get(...bound) as Row | undefined,
    all: <Row>(sql: string, ...bound: readonly Bound[]) => prepared(sql).all(...bound) as Row[],
    exec: sql => {
      connection.exec(sql);
      count(1);
    },
    within: work => {
      if (depth > 0) return work();
      connection.exec('BEGIN IMMEDIATE');
      depth++;
      try {
        const result = work();
        connection.exec('COMMIT');
        committed += pending;
        return result;
      } catch (failure) {
        rollBack();
        throw failure;
      } finally {
        depth--;
        pending = 0;
      }
    },
    savepoint: work => {
      const before = pending;
      connection.exec('SAVEPOINT part');
      try {
        const result = work();
        connection.exec('RELEASE part');
        return result;
      } catch (failure) {
        connection.exec('ROLLBACK TO part; RELEASE part');
        pending = before;
        for (const listener of listeners) listener();
        throw failure;
      }
    },
    onRollback: listener => { listeners.push(listener); },
    committed: () => committed,
    close: () => connection.close()
  };
};

/** Whether SQLite refused a write because a unique index already holds the value; then the index's name. */
export const violatedIndex = (failure: unknown): string | undefined =>
  /UNIQUE constraint failed: index '([^']+)'/.exec(messageOf(failure))?.[1];

/** SQLite's errors are made outside the realm that tests run in, where they are no instances of `Error`. */
export const messageOf = (failure: unknown): string =>
  typeof failure === 'object' && failure !== null && 'message' in failure ? String(failure.message) : '';

export { quoteName } from './quoteName';
