import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { fold, sortKey } from '../odata/text';
import { schema } from './schema';

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
  close(): void;
}

/** Kept prepared statements; the oldest go first. */
const statementLimit = 500;

export const openDatabase = (file: string): Database => {
  const connection = new DatabaseSync(file);
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;');
  connection.function('fold', { deterministic: true }, value => typeof value === 'string' ? fold(value) : value);
  connection.function('sort_key', { deterministic: true }, value => typeof value === 'string' ? sortKey(value) : value);
  connection.exec(schema);

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
  const listeners: (() => void)[] = [];
  const rollBack = (): void => {
    connection.exec('ROLLBACK');
    for (const listener of listeners) listener();
  };

  return {
    run: (sql, ...bound) => {
      const { changes, lastInsertRowid } = prepared(sql).run(...bound);
      return { changes: Number(changes), lastId: Number(lastInsertRowid) };
    },
    // SQLite's rows are untyped; the caller names the columns it asked for, beside the SQL.
    get: <Row>(sql: string, ...bound: readonly Bound[]) => prepared(sql).get(...bound) as Row | undefined,
    all: <Row>(sql: string, ...bound: readonly Bound[]) => prepared(sql).all(...bound) as Row[],
    exec: sql => connection.exec(sql),
    within: work => {
      if (depth > 0) return work();
      connection.exec('BEGIN IMMEDIATE');
      depth++;
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (failure) {
        rollBack();
        throw failure;
      } finally {
        depth--;
      }
    },
    savepoint: work => {
      connection.exec('SAVEPOINT part');
      try {
        const result = work();
        connection.exec('RELEASE part');
        return result;
      } catch (failure) {
        connection.exec('ROLLBACK TO part; RELEASE part');
        for (const listener of listeners) listener();
        throw failure;
      }
    },
    onRollback: listener => { listeners.push(listener); },
    close: () => connection.close()
  };
};

/** Whether SQLite refused a write because a unique index already holds the value; then the index's name. */
export const violatedIndex = (failure: unknown): string | undefined =>
  /UNIQUE constraint failed: index '([^']+)'/.exec(messageOf(failure))?.[1];

/** SQLite's errors are made outside the realm that tests run in, where they are no instances of `Error`. */
export const messageOf = (failure: unknown): string =>
  typeof failure === 'object' && failure !== null && 'message' in failure ? String(failure.message) : '';

/** A name as an SQL identifier. */
export const quoteName = (name: string): string => `"${name.replace(/"/g, '""')}"`;
