import { canonicalJson } from '../../domain/approval/canonical';
import type { Log } from '../../domain/approval/entry';
import type { Digest } from '../../domain/approval/envelope';
import type { LogEntryId } from '../../domain/identity';
import type { approvalLog } from '../schema';
import type { Row } from '../schema/list';
import { digestOf } from './digest';

export type LogRow = Row<typeof approvalLog>;

/** Evidence that a log was tampered with. It never changes a state. */
export type ChainFinding = {
  readonly log: Log;
  /** The row that is missing, or is not what it was. */
  readonly row: LogEntryId;
  /** Rows whose writers saw it as it was, in the order of their ids; none where only this browser had read it. */
  readonly witnesses: readonly LogEntryId[];
} & ({ readonly kind: 'missing' } | { readonly kind: 'differs' });

const digests = new WeakMap<LogRow, Digest>();

/** Over what SharePoint stamped and what the row says. Names of people are left out: they change. */
export const rowDigest = (row: LogRow): Digest => {
  const known = digests.get(row);
  if (known) return known;
  const { stamp: { id, version, created, modified, author, editor, request }, ...cells } = row;
  const digest = digestOf(canonicalJson({
    id, version, created: created.getTime(), modified: modified.getTime(), author: author.id, editor: editor.id, request, cells
  }));
  digests.set(row, digest);
  return digest;
};

/**
 * Rows that another row's writer saw and that are missing, or that read otherwise now. `gone` are rows that this browser read
 * once, or that the list's own log of changes tells to have been deleted. Forks are normal: several may have seen one row last.
 */
export const chainFindings = (log: Log, rows: readonly LogRow[], gone: readonly number[] = []): readonly ChainFinding[] => {
  const byId = new Map(rows.map(row => [row.stamp.id, row]));
  const found = new Map<string, { readonly kind: ChainFinding['kind']; readonly row: number; readonly witnesses: number[] }>();
  const tell = (kind: ChainFinding['kind'], row: number): number[] => {
    const key = `${kind} ${row}`;
    const was = found.get(key) ?? { kind, row, witnesses: [] };
    found.set(key, was);
    return was.witnesses;
  };
  for (const id of gone) if (!byId.has(id)) tell('missing', id);
  for (const { SeenRow: seen, SeenDigest: digest, stamp: { id } } of [...rows].sort((a, b) => a.stamp.id - b.stamp.id)) {
    if (seen === undefined || digest === undefined) continue;
    const row = byId.get(seen);
    if (!row) tell('missing', seen).push(id);
    else if (rowDigest(row) !== digest) tell('differs', seen).push(id);
  }
  return [...found.values()]
    .sort((a, b) => a.row - b.row)
    .map(({ kind, row, witnesses }) => ({ log, kind, row: row as LogEntryId, witnesses: witnesses as LogEntryId[] }));
};
