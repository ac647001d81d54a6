import type { Database } from './database';

/** Who has which level in one scope (a web, list or item with permissions of its own). */
export interface Assignment { readonly principal: number; readonly level: number }

export const addScope = (db: Database): number => db.run('INSERT INTO scopes DEFAULT VALUES').lastId;
export const removeScope = (db: Database, scope: number): void => { db.run('DELETE FROM scopes WHERE id = ?', scope); };

export const assignmentsIn = (db: Database, scope: number): Assignment[] =>
  db.all<Assignment>('SELECT principal, level FROM assignments WHERE scope = ? ORDER BY principal, level', scope);

export const assign = (db: Database, scope: number, principal: number, level: number): void => {
  db.run('INSERT OR IGNORE INTO assignments (scope, principal, level) VALUES (?, ?, ?)', scope, principal, level);
};

export const unassign = (db: Database, scope: number, principal: number, level: number): boolean =>
  db.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND level = ?', scope, principal, level).changes > 0;

export const unassignAll = (db: Database, scope: number, principal: number): boolean =>
  db.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', scope, principal).changes > 0;

export const copyAssignments = (db: Database, from: number, to: number): void => {
  db.run('INSERT OR IGNORE INTO assignments (scope, principal, level) SELECT ?, principal, level FROM assignments WHERE scope = ?', to, from);
};

/** Masks of every level that the principals have in the scope. */
export const masksIn = (db: Database, scope: number, principals: readonly number[]): string[] =>
  db.all<{ mask: string }>(`SELECT l.mask FROM assignments a JOIN levels l ON l.id = a.level
    WHERE a.scope = ? AND a.principal IN (SELECT value FROM json_each(?))`, scope, JSON.stringify(principals)).map(row => row.mask);
