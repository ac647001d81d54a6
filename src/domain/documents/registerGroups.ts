import { groupBy, present } from '../grouping';
import { codeParts } from './code';
import type { SupportService } from './document';
import type { Owner } from './owner';
import type { Listing, RegisterEntry } from './register';
import { byCode } from './registerOrder';

/** One line of a group. A document stands on as many lines as support services list it or parts of it. */
export interface RegisterLine {
  /** Unlike that of any other line of the register. */
  readonly key: string;
  readonly entry: RegisterEntry;
  readonly listing?: Listing;
  /** Who answers for what this line names: the part's own responsible, else the document's owner. */
  readonly owner?: Owner;
  /** Folded parts of this line alone. */
  readonly words: readonly string[];
}

export type RegisterGroup =
  /** Chapter 3.1: coded processes that no support service lists. */
  | { readonly kind: 'core'; readonly lines: readonly RegisterLine[] }
  | { readonly kind: 'supportService'; readonly supportService: SupportService; readonly lines: readonly RegisterLine[] }
  /** Everything else that no support service lists. */
  | { readonly kind: 'unlisted'; readonly lines: readonly RegisterLine[] };

const unlistedLine = (entry: RegisterEntry): RegisterLine =>
  ({ key: `document ${entry.document.id}`, entry, owner: entry.owner, words: entry.words });

const listedLine = (entry: RegisterEntry, listing: Listing): RegisterLine => {
  const owner = listing.part?.owner ?? entry.owner;
  return {
    key: `listed ${listing.id}`, entry, listing, owner, words: present([entry.ownWords, ...listing.words, owner?.words])
  };
};

const isCore = ({ document, state }: RegisterEntry): boolean =>
  document.kind === 'process' && document.code !== undefined && codeParts(document.code).part === undefined &&
  state.status !== 'merged' && state.status !== 'ended';

const byOrder = (a: RegisterLine, b: RegisterLine): number =>
  (a.listing?.order ?? 0) - (b.listing?.order ?? 0) || (a.listing?.id ?? 0) - (b.listing?.id ?? 0);

/** The core process, each support service in its order with the lines it lists, and the rest. Empty groups stay. */
export const registerGroups = (
  entries: readonly RegisterEntry[], supportServices: readonly SupportService[]
): readonly RegisterGroup[] => {
  const listed = entries.flatMap(entry => entry.listings.map(listing => listedLine(entry, listing)));
  const byService = groupBy(listed, line => line.listing?.supportService.id);
  const unlisted = entries.filter(entry => entry.listings.length === 0).sort(byCode);
  return [
    { kind: 'core', lines: unlisted.filter(isCore).map(unlistedLine) },
    ...[...supportServices].sort((a, b) => a.order - b.order || a.id - b.id).map((supportService): RegisterGroup =>
      ({ kind: 'supportService', supportService, lines: [...byService.get(supportService.id) ?? []].sort(byOrder) })),
    { kind: 'unlisted', lines: unlisted.filter(entry => !isCore(entry)).map(unlistedLine) }
  ];
};
