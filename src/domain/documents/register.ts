import type { RegisterFacts } from '../facts';
import { byId, groupBy, present } from '../grouping';
import type { DocumentId, ListedProcessId } from '../identity';
import { fold, foldParts } from '../search/fold';
import type { PlainDate } from '../time/plainDate';
import type { KnownEdition, ListedProcess, ManagedDocument, SupportService } from './document';
import { byNumber, stateOn } from './edition';
import type { DocumentState, Review } from './edition';
import { isInRegister } from './kindRules';
import { reviewOn, withLog } from './logged';
import type { LogDifference, Logged, LoggedRound } from './logged';
import { ownersOn } from './owner';
import type { Owner } from './owner';
import { registerGroups } from './registerGroups';
import type { RegisterGroup } from './registerGroups';
import { relationsOf } from './relations';
import type { Related } from './relations';

/** A named part that a support service lists instead of the whole document; it has its own responsible role. */
export interface ListedPart { readonly title: string; readonly owner?: Owner }

/** Where chapter 3.2 lists a document. */
export interface Listing {
  readonly id: ListedProcessId;
  readonly document: DocumentId;
  readonly supportService: SupportService;
  readonly order: number;
  readonly part?: ListedPart;
  /** Folded: support service, title of the part. */
  readonly words: readonly string[];
}

/** All that the register says of one document on its day. */
export interface RegisterEntry {
  readonly document: ManagedDocument;
  readonly state: DocumentState;
  /** The edition in force. */
  readonly edition?: KnownEdition;
  /** All editions, newest first. */
  readonly editions: readonly KnownEdition[];
  /** The round of the next edition, where the log was read. */
  readonly round?: LoggedRound;
  /** The edition in force, or the round, rests on what could not be held against the lists of its day. */
  readonly unverified: boolean;
  /** Where the list of editions contradicts the log. */
  readonly differences: readonly LogDifference[];
  /** Only what is in force falls due. */
  readonly review?: Review;
  readonly owner?: Owner;
  /** In the order of the support services. */
  readonly listings: readonly Listing[];
  readonly related: readonly Related[];
  /** Folded: code and titles. */
  readonly ownWords: string;
  /** Folded parts: its own words; owner and holders; support services; parts and those responsible for them. */
  readonly words: readonly string[];
}

export interface Register {
  readonly on: PlainDate;
  /** One a document, in the order of the list. */
  readonly entries: readonly RegisterEntry[];
  readonly groups: readonly RegisterGroup[];
  readonly byId: ReadonlyMap<DocumentId, RegisterEntry>;
}

const byPlace = (a: Listing, b: Listing): number =>
  a.supportService.order - b.supportService.order || a.order - b.order || a.id - b.id;

type OwnerOf = ReturnType<typeof ownersOn>;

/** The lines of chapter 3.2. A line of a support service that the list does not know is left out; it is a finding. */
const listingsOn = (facts: RegisterFacts, ownerOf: OwnerOf): readonly Listing[] => {
  const services = byId(facts.supportServices);
  const serviceWords = new Map(facts.supportServices.map(({ id, name }) => [id, fold(name)]));
  const toListing = ({ id, document, order, part, supportService }: ListedProcess): Listing | undefined => {
    const service = services.get(supportService);
    return service && {
      id, document, order, supportService: service,
      part: part && { title: part.title, owner: ownerOf(part.owner) },
      words: present([serviceWords.get(supportService), part && fold(part.title)])
    };
  };
  return [...present(facts.listedProcesses.map(toListing))].sort(byPlace);
};

const wordsOf = (ownWords: string, owner: Owner | undefined, listings: readonly Listing[]): readonly string[] =>
  present([ownWords, owner?.words, ...listings.flatMap(({ words, part }) => [...words, part?.owner?.words])]);

/** The register as it stood or will stand on a day; `logged` once the log was read. Documents of posts have a register of their own. */
export const registerOn = (facts: RegisterFacts, on: PlainDate, logged?: Logged): Register => {
  const ownerOf = ownersOn(facts, on);
  const listingsOf = groupBy(listingsOn(facts, ownerOf), listing => listing.document);
  const editionsOf = groupBy([...facts.editions].sort(byNumber), edition => edition.document);
  const relatedOf = relationsOf(facts.documents);

  const toEntry = (document: ManagedDocument): RegisterEntry => {
    const log = logged?.get(document.id);
    const { editions, differences } = withLog(editionsOf.get(document.id) ?? [], document, log);
    const state = stateOn(document, editions, on);
    const edition = state.status === 'inForce' ? state.edition : undefined;
    const owner = ownerOf(document.owner);
    const listings = listingsOf.get(document.id) ?? [];
    const ownWords = foldParts([document.code, document.title, document.otherTitle]);
    return {
      document, state, edition, editions, differences, owner, listings, ownWords,
      round: log?.round,
      unverified: edition?.logged?.unverified === true || log?.round?.unverified === true,
      review: edition && reviewOn(document, edition, log, on),
      related: relatedOf.get(document.id) ?? [],
      words: wordsOf(ownWords, owner, listings)
    };
  };

  const entries = facts.documents.filter(({ kind }) => isInRegister(kind)).map(toEntry);
  return {
    on, entries, groups: registerGroups(entries, facts.supportServices),
    byId: new Map(entries.map(entry => [entry.document.id, entry]))
  };
};
