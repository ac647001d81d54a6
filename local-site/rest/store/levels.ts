import type { Mask } from '../permissions/rights';
import type { Database } from './database';

/** A permission level (`SP.RoleDefinition`). */
export interface Level {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly order: number;
  readonly kind: number;
  readonly hidden: boolean;
  readonly mask: Mask;
}

interface LevelRow { id: number; name: string; description: string | null; ordinal: number; kind: number; hidden: number; mask: string }

const levelOf = (row: LevelRow): Level =>
  ({ id: row.id, name: row.name, description: row.description, order: row.ordinal, kind: row.kind, hidden: row.hidden === 1, mask: BigInt(row.mask) });
const oneLevel = (row: LevelRow | undefined): Level | undefined => row && levelOf(row);

export const allLevels = (db: Database): Level[] => db.all<LevelRow>('SELECT * FROM levels ORDER BY ordinal, id').map(levelOf);
export const levelById = (db: Database, id: number): Level | undefined => oneLevel(db.get('SELECT * FROM levels WHERE id = ?', id));
export const levelByName = (db: Database, name: string): Level | undefined => oneLevel(db.get('SELECT * FROM levels WHERE fold(name) = fold(?)', name));
export const levelByKind = (db: Database, kind: number): Level | undefined =>
  oneLevel(db.get('SELECT * FROM levels WHERE kind = ? AND kind <> 0 ORDER BY id LIMIT 1', kind));

export const addLevel = (db: Database, level: Level): void => {
  db.run('INSERT INTO levels (id, name, description, ordinal, kind, hidden, mask) VALUES (?, ?, ?, ?, ?, ?, ?)',
    level.id, level.name, level.description, level.order, level.kind, Number(level.hidden), String(level.mask));
};

/** Custom levels count on from SharePoint's own numbers. */
export const nextLevelId = (db: Database): number =>
  Math.max(1073741924, db.get<{ id: number | null }>('SELECT MAX(id) AS id FROM levels')?.id ?? 0) + 1;

export const saveLevel = (db: Database, level: Level): void => {
  db.run('UPDATE levels SET name = ?, description = ?, ordinal = ?, mask = ? WHERE id = ?',
    level.name, level.description, level.order, String(level.mask), level.id);
};

export const removeLevel = (db: Database, id: number): void => { db.run('DELETE FROM levels WHERE id = ?', id); };
