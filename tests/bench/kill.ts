import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../local-site/rest/store/database';
import { startLocalSite, type LocalSite } from '../browser/localSite';
import type { Figure } from './figures';
import { rowsOf, type Stored, versionsOf, Writers } from './killWriters';

/** What one kill did. Everything but the first three numbers should be nothing. */
export interface KillRound {
  /** Writes that were answered before the kill. */
  readonly acknowledged: number;
  /** Writes that were under way at the kill: they may have happened, but only as a whole. */
  readonly open: number;
  /** From starting the program again to its readiness. */
  readonly restartMs: number;
  /** Acknowledged writes that are not there. */
  readonly lost: readonly string[];
  /** Rows that hold half of a write, or a version too many or too few; and what the database's own checks say. */
  readonly half: readonly string[];
}

const list = 'Kirjed';

const start = (db: string): Promise<LocalSite> => startLocalSite({ restOnly: true, empty: true, db });

/** What SQLite finds wrong with the file. */
const damage = (file: string): readonly string[] => {
  const db = openDatabase(file);
  try {
    const check = db.all<{ integrity_check: string }>('PRAGMA integrity_check').map(row => row.integrity_check).filter(found => found !== 'ok');
    const foreign = db.all<{ table: string }>('PRAGMA foreign_key_check').map(({ table }) => `a row of ${table} points at nothing`);
    return [...check, ...foreign];
  } finally {
    db.close();
  }
};

/** A write puts the same number into both columns, and counts up by one: so many versions must be there. */
const halves = async (site: LocalSite, rows: readonly Stored[]): Promise<readonly string[]> => {
  const versions = await versionsOf(site, list, rows.filter(({ Left }) => Left > 0));
  return [
    ...rows.filter(({ Left, Right }) => Left !== Right).map(({ Title, Left, Right }) => `${Title}: ${Left} beside ${Right}`),
    ...rows.filter(({ Left, OData__UIVersionString: version }) => version !== `${Left + 1}.0`).map(({ Title, Left, OData__UIVersionString: version }) => `${Title}: version ${version} with ${Left}`),
    ...versions.filter(({ row, count }) => count !== row.Left + 1).map(({ row, count }) => `${row.Title}: ${count} versions with ${row.Left}`)
  ];
};

/**
 * Kills a site in the middle of so many writes, again and again on the same file, and looks each time at what is left.
 * @param rounds How often.
 * @param writes Writes that each round sets out to make; the kill comes somewhere between a tenth and nine tenths of them.
 */
export const kills = async (rounds: number, writes = 1000): Promise<readonly KillRound[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-site-'));
  const db = join(folder, 'site.db');
  const results: KillRound[] = [];
  let site = await start(db);
  try {
    const writers = await Writers.on(site, list);
    for (let round = 0; round < rounds; round++) {
      const killAt = Math.round(writes * (0.1 + 0.8 * ((round * 0.618) % 1)));
      const { acknowledged, open } = await writers.write(site, round, writes, killAt);
      const began = performance.now();
      site = await start(db);
      const restartMs = performance.now() - began;
      const rows = await rowsOf(site, list);
      const lost = writers.missingFrom(rows);
      const half = [...damage(db), ...await halves(site, rows), ...await writers.miscountsOf(site, rows)];
      writers.accept(rows);
      results.push({ acknowledged, open, restartMs, lost, half });
    }
    return results;
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
};

export const killFigures = async (rounds: number): Promise<readonly Figure[]> => {
  const results = await kills(rounds);
  for (const said of results.flatMap(({ lost, half }) => [...lost, ...half])) process.stderr.write(`${said}\n`);
  const figure = (name: string, unit: string, of: (round: KillRound) => number, aim?: Figure['aim']): Figure =>
    ({ group: `killed ${rounds} times`, name, unit, runs: results.map(of), ...(aim ? { aim } : {}) });
  return [
    figure('acknowledged before the kill', 'writes', ({ acknowledged }) => acknowledged),
    figure('under way at the kill', 'writes', ({ open }) => open),
    figure('acknowledged and lost', 'writes', ({ lost }) => lost.length, { atMost: 0 }),
    figure('half done', 'findings', ({ half }) => half.length, { atMost: 0 }),
    figure('start of the program to readiness', 'ms', ({ restartMs }) => restartMs)
  ];
};
