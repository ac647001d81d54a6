import { digestOf } from '../../../data/approvals/digest';
import { rowDigest, type LogRow } from '../../../data/approvals/chain';
import { answers } from '../../../domain/approval/entry';
import type { Digest } from '../../../domain/approval/envelope';
import type { Policy } from '../../../domain/approval/policy';
import type { EditionLog } from '../../../domain/approval/replay';
import { logLines, type LogLine } from '../log/logLines';

/** Evidence that can be kept outside the list: whoever has it can tell later whether the log was changed. */
export interface LogDigests {
  /** All rows of the edition that were read, those that change nothing too. */
  readonly rows: number;
  /** The last row's, which names the one before it that its writer saw. */
  readonly last: Digest;
  /** SHA-256 of the digests of all rows, in the order of their ids, a line each. */
  readonly all: Digest;
  readonly of: ReadonlyMap<number, Digest>;
}

/** Undefined where the list has no row of the edition. */
export const logDigests = ({ document, edition }: EditionLog, rows: readonly LogRow[]): LogDigests | undefined => {
  const own = rows.filter(row => row.Document === document && row.Edition === edition).sort((a, b) => a.stamp.id - b.stamp.id);
  if (own.length === 0) return undefined;
  const digests = own.map(rowDigest);
  return {
    rows: own.length, last: digests[digests.length - 1], all: digestOf(digests.join('\n')),
    of: new Map(own.map(({ stamp: { id } }, n) => [id, digests[n]]))
  };
};

export interface SheetLines {
  /** What people answered in the steps, of all rounds. */
  readonly answers: readonly LogLine[];
  /** Submissions, delegations, the order and the rest. Acknowledgements are no part of the sheet: they come after it. */
  readonly others: readonly LogLine[];
}

const answering: ReadonlySet<string> = new Set<string>([...answers, 'recordExternal']);

/** The rows that count, in the order in which they were written. */
export const sheetLines = (policy: Policy, log: EditionLog): SheetLines => {
  const lines = logLines(policy, log).filter(({ inert, entry }) => inert === undefined && entry.kind !== 'acknowledge');
  return { answers: lines.filter(({ entry }) => answering.has(entry.kind)), others: lines.filter(({ entry }) => !answering.has(entry.kind)) };
};
