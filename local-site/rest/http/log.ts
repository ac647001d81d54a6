import type { LogLine } from '../contract';

/** A line with its place among all that were ever logged. Numbers go up by one and are not used again after clearing. */
export interface LogEntry extends LogLine { readonly sequence: number }

/** The lines asked for, oldest first, and what is no longer there. */
export interface LogPage {
  /** Lines that are kept at most; older ones are forgotten. */
  readonly limit: number;
  /** The newest number given; ask for what came `since` then. */
  readonly last: number;
  /** Lines after `since` that were forgotten or cleared. */
  readonly missing: number;
  readonly entries: readonly LogEntry[];
}

export interface RequestLog {
  add(line: LogLine): void;
  /** Lines with a higher number than `since`. */
  read(since: number): LogPage;
  clear(): void;
}

export const logLimit = 5000;

export const openLog = (limit: number = logLimit): RequestLog => {
  let entries: LogEntry[] = [];
  let last = 0;
  return {
    add: line => {
      entries.push({ sequence: ++last, ...line });
      // In steps, so that not every line moves all others.
      if (entries.length >= limit * 2) entries = entries.slice(-limit);
    },
    read: since => {
      const kept = entries.slice(-limit);
      const first = kept[0]?.sequence ?? last + 1;
      return { limit, last, missing: Math.max(0, first - 1 - since), entries: kept.filter(({ sequence }) => sequence > since) };
    },
    clear: () => { entries = []; }
  };
};
