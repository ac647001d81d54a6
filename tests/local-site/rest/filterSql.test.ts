import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { timeZone } from '../../../local-site/rest/columns/timeZone';
import type { Comparable, Expression } from '../../../local-site/rest/items/expression';
import { filterSql } from '../../../local-site/rest/items/filterSql';
import { type Cell, passes } from '../../../local-site/rest/odata/evaluate';
import { printFilter } from '../../../local-site/rest/odata/filter';
import { fold, sortKey } from '../../../local-site/rest/odata/text';
import { filters, type TestColumn } from './odata/filters';

const columns: readonly TestColumn[] = [
  { name: 'Title', kind: 'text' }, { name: 'Note', kind: 'text' }, { name: 'Price', kind: 'number' }, { name: 'Done', kind: 'boolean' }, { name: 'Due', kind: 'date' }
];

const sql: Readonly<Record<TestColumn['kind'], string>> = { text: 'TEXT', number: 'REAL', boolean: 'INTEGER', date: 'TEXT' };

const cells: Readonly<Record<TestColumn['kind'], fc.Arbitrary<Cell>>> = {
  text: fc.oneof(fc.constantFrom('a', 'A', 'õ', 'Õun', 'z', 'ž', 'aB', "o'x"), fc.string({ maxLength: 4 })),
  number: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.5, -1.25)),
  boolean: fc.boolean(),
  date: fc.integer({ min: 0, max: 4 }).map(day => `2026-03-2${day}T00:00:00Z`)
};

type TestRow = Readonly<Record<string, Cell>>;

const row: fc.Arbitrary<TestRow> = fc.record(Object.fromEntries(columns.map(({ name, kind }) => [name, fc.option(cells[kind], { nil: null, freq: 4 })])));

const expression = ([name = '']: readonly string[]): Expression => {
  const as: Comparable = columns.find(column => column.name === name)?.kind ?? 'text';
  return { sql: `i."${name}"`, as, dateOnly: false, indexed: false };
};

test('a filter keeps the same rows in SQL as in memory', () => {
  const db = new DatabaseSync(':memory:');
  db.function('fold', { deterministic: true }, value => typeof value === 'string' ? fold(value) : value);
  db.function('sort_key', { deterministic: true }, value => typeof value === 'string' ? sortKey(value) : value);
  db.exec(`CREATE TABLE rows (id INTEGER PRIMARY KEY, ${columns.map(({ name, kind }) => `"${name}" ${sql[kind]}`).join(', ')})`);
  const insert = db.prepare(`INSERT INTO rows (id, ${columns.map(({ name }) => `"${name}"`).join(', ')}) VALUES (?, ${columns.map(() => '?').join(', ')})`);
  const stored = (cell: Cell | undefined): string | number | null => typeof cell === 'boolean' ? Number(cell) : cell ?? null;

  fc.assert(fc.property(fc.array(row, { maxLength: 20 }), filters(columns), (rows, filter) => {
    db.exec('DELETE FROM rows');
    rows.forEach((each, index) => insert.run(index, ...columns.map(({ name }) => stored(each[name]))));
    const condition = filterSql(filter, { expression, timeZone: timeZone('Europe/Tallinn') });
    const inSql = db.prepare(`SELECT id FROM rows i WHERE ${condition.sql} ORDER BY id`).all(...condition.bound).map(each => each.id);
    const inMemory = rows.flatMap((each, index) => passes(filter, ([name = '']) => each[name] ?? null) ? [index] : []);
    expect({ filter: printFilter(filter), rows: inSql }).toEqual({ filter: printFilter(filter), rows: inMemory });
  }), { numRuns: 400 });
});
