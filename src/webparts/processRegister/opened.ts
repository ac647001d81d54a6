import { parseCode } from '../../domain/documents/code';
import type { Register, RegisterEntry } from '../../domain/documents/register';
import type { DocumentId } from '../../domain/identity';
import type { GapLine } from './lines/registerLines';

/** What the address asks for: `document=12` by id, or `document=P06` by code. */
export type Opened =
  | { readonly status: 'closed' }
  | { readonly status: 'document'; readonly entry: RegisterEntry }
  /** A code of the series that no document carries. */
  | { readonly status: 'gap'; readonly gap: GapLine }
  | { readonly status: 'unknown' };

/** A document in use comes before others that once carried the same code. */
const byCode = ({ entries }: Register, text: string): RegisterEntry | undefined => {
  const code = parseCode(text);
  const carriers = code === undefined ? [] : entries.filter(({ document }) => document.code === code);
  return carriers.find(({ document }) => document.stage === 'inUse') ?? carriers[0];
};

export const openedBy = (asked: string | undefined, register: Register, gaps: readonly GapLine[]): Opened => {
  if (asked === undefined) return { status: 'closed' };
  const entry = /^\d+$/.test(asked) ? register.byId.get(Number(asked) as DocumentId) : byCode(register, asked);
  if (entry) return { status: 'document', entry };
  const gap = gaps.find(one => one.gap === parseCode(asked));
  return gap ? { status: 'gap', gap } : { status: 'unknown' };
};
