/** How far an add-only list has been read. */
export interface Place {
  /** The last row that came in order; whatever came beside it is asked for again. */
  readonly last: number;
  /** The place in the list's own log of changes before that reading began. */
  readonly token: string;
  /** When the site gave the token, epoch ms of this browser. */
  readonly tokenAt: number;
  /** Rows that were there once and are no more. */
  readonly gone: readonly number[];
}

/** SharePoint keeps its log of changes for 60 days and says nothing when a token is older (sp-dev-docs #10389). */
const LONGEST_MS = 50 * 86_400_000;

export const mayGoOn = ({ tokenAt }: Place, now: number): boolean => now - tokenAt < LONGEST_MS;
