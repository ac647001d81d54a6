/** A log of 20,000 rows over REST: read by ranges, gone on with, replayed. */
import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../local-site/rest/store/database';
import { approvalsIn } from '../../src/data/approvals/readApprovals';
import { chainFindings } from '../../src/data/approvals/chain';
import { rowStore } from '../../src/data/rowStore';
import { approvalLog } from '../../src/data/schema';
import type { Site } from '../../src/data/site';
import type { DocumentId } from '../../src/domain/identity';
import { AUTHOR, openAgency, READER, seenBy, submitText, type Agency } from '../data/approvals/agency';
import type { Figure } from './figures';

const ROWS = 20_000;
const RUNS = 5;

/** Fills the log by copying its last row, past REST. */
const multiply = (file: string, total: number): void => {
  const db = openDatabase(file);
  const { id, item_count: count, next_item: next } = db.get<{ id: number; item_count: number; next_item: number }>(
    "SELECT id, item_count, next_item FROM lists WHERE path LIKE '%Lists/ApprovalLog'") ?? { id: 0, item_count: 0, next_item: 0 };
  const columns = db.all<{ name: string }>(`SELECT name FROM pragma_table_info('list_${id}')`).map(({ name }) => name);
  const fresh: Readonly<Record<string, string>> = {
    id: `${next} + n`, guid: 'lower(hex(randomblob(16)))', unique_id: 'lower(hex(randomblob(16)))', f_RequestId: "author || '-copy-' || n", f_Edition: '1 + n % 900'
  };
  db.within(() => {
    db.run(`WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < ${total - count - 1})
      INSERT INTO list_${id} (${columns.join(', ')})
      SELECT ${columns.map(name => fresh[name] ?? name).join(', ')} FROM counted, (SELECT * FROM list_${id} ORDER BY id DESC LIMIT 1)`);
    db.run('UPDATE lists SET item_count = ?, next_item = ? WHERE id = ?', total, next + total - count, id);
  });
  db.close();
};

const rowsOn = async (site: Site): Promise<number> => {
  await site.known([approvalLog]);
  await site.settled();
  const state = site.stateOf(approvalLog);
  if (state.status !== 'ready' || !state.checked) throw new Error(state.status);
  return state.rows.length;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const several = async (work: () => Promise<unknown>): Promise<readonly number[]> => {
  const runs: number[] = [];
  for (let n = 0; n < RUNS; n++) runs.push(await timed(work));
  return runs;
};

const expectRows = async (site: Site, atLeast: number): Promise<void> => {
  const rows = await rowsOn(site);
  if (rows < atLeast) throw new Error(`${rows} rows of ${atLeast}`);
};

const measured = async (agency: Agency, file: string): Promise<readonly Figure[]> => {
  await submitText(agency.siteOf(AUTHOR), agency.row.get('first') as DocumentId);
  multiply(file, ROWS);
  await new Promise(resolve => setTimeout(resolve, 2500));
  const figure = (name: string, runs: readonly number[]): Figure => ({ group: `log of ${ROWS} rows`, name, unit: 'ms', runs });
  const first = await several(() => expectRows(agency.siteOf(READER), ROWS));
  const kept = (): Site => agency.siteOf(READER, undefined, { store: rowStore(() => agency.local.url, READER) });
  await expectRows(kept(), ROWS);
  const repeat = await several(() => expectRows(kept(), ROWS));
  let n = 0;
  const grown: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    n += 1;
    await agency.add(`comment ${n}`, approvalLog, { Kind: 'comment', Document: agency.row.get('first'), Edition: 1, Hash: 'a'.repeat(64), Round: 1, Text: `${n}` }, READER);
    grown.push(await timed(() => expectRows(kept(), ROWS + n)));
  }
  const site = agency.siteOf(READER);
  await seenBy(site);
  const state = site.stateOf(approvalLog);
  const rows = state.status === 'ready' ? state.rows : [];
  return [
    figure('first visit, by ranges', first), figure('repeat visit, nothing changed', repeat), figure('repeat visit, one row more', grown),
    figure('facts of coordination, all worked out', [await timed(async () => approvalsIn(site, { version: -1, of: () => undefined }))]),
    figure('chain of digests', [await timed(async () => chainFindings('open', rows))])
  ];
};

export const logFigures = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'vajs-log-'));
  const file = join(folder, 'site.db');
  const agency = await openAgency({ db: file });
  try {
    return await measured(agency, file);
  } finally {
    await agency.local.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
