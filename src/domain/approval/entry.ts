import type { DocumentId, LogEntryId, PersonId, RoleHolderId, RouteStepId } from '../identity';
import type { BasisKind } from '../people/role';
import type { PlainDate } from '../time/plainDate';
import type { Digest, Envelope } from './envelope';
import type { FrozenRoute } from './route';

/** A list of the log: contract annexes and restricted documents have one of their own. */
export type Log = 'open' | 'restricted';

/** What SharePoint itself says of a row, and what the row says of how it was written. */
export interface Written {
  readonly id: LogEntryId;
  readonly log: Log;
  /** SharePoint's Author: never the browser's word. */
  readonly by: PersonId;
  /** SharePoint's Created, epoch ms, whole seconds. */
  readonly at: number;
  /** `<user id>-<uuid>`, unique in its list. */
  readonly request: string;
  /** False when the row was changed after it was written, by its version, Modified or Editor. */
  readonly untouched: boolean;
  /** The last row of the log that its writer saw. It is evidence of missing rows and never changes a state. */
  readonly seen?: { readonly row: LogEntryId; readonly digest: Digest };
}

/** Which text in which round. `round` counts from 1 in each edition. */
export interface About {
  readonly document: DocumentId;
  readonly edition: number;
  readonly hash: Digest;
  readonly round: number;
  /** The acts of one package carry one mark: one answer was given for all of them. */
  readonly package?: string;
}

/** An order as a person recorded it (*seon käskkirjaga*); the original stands in the document system. */
export interface BoundOrder {
  /** *Viit* in the document register. */
  readonly reference: string;
  readonly number: string;
  readonly date: PlainDate;
  readonly annex?: string;
  /** Absent: on the day of the order ("jõustub allkirjastamisel", or no clause at all). */
  readonly validFrom?: PlainDate;
  readonly link?: string;
  /** Editions of the same document that it repeals, each from the day on which the order enters into force. */
  readonly repeals: readonly number[];
}

/** What one does in a step of an open round. `return` and `reject` need a text. */
export const answers = ['coordinate', 'coordinateWithRemarks', 'approve', 'sign', 'return', 'reject'] as const;
export type AnswerKind = typeof answers[number];

export type SubmitAct = About & {
  readonly kind: 'submit';
  readonly envelope: Envelope;
  /** Whether the envelope hashes to the row's hash; found out where the row is read. */
  readonly sealed: boolean;
  readonly route: FrozenRoute;
};

export type AnswerAct = About & {
  readonly kind: AnswerKind;
  readonly step: RouteStepId;
  readonly text?: string;
  /** Of a signature: the signed container (.asice), where the add-in was given it. */
  readonly container?: { readonly link?: string; readonly digest?: Digest };
};

export type DelegateAct = About & {
  readonly kind: 'delegate';
  readonly step: RouteStepId;
  /** The place that is given over; absent where the step has none. */
  readonly holder?: RoleHolderId;
  readonly to: PersonId;
  readonly text?: string;
};

/** Coordination that happened in the document system, as whoever recorded it says. */
export type ExternalAct = About & {
  readonly kind: 'recordExternal';
  readonly step: RouteStepId;
  readonly holder?: RoleHolderId;
  readonly reference: string;
  readonly link?: string;
};

export type DocumentAct =
  | SubmitAct
  | AnswerAct
  | DelegateAct
  | ExternalAct
  | (About & { readonly kind: 'withdraw'; readonly text?: string })
  | (About & { readonly kind: 'acknowledge' })
  | (About & { readonly kind: 'comment'; readonly text: string })
  | (About & { readonly kind: 'bindOrder'; readonly order: BoundOrder })
  /** *Vaatasin üle, muutmisvajadus puudub*: of an edition in force, which may be older than the log; then it has no hash or round. */
  | { readonly kind: 'review'; readonly document: DocumentId; readonly edition: number; readonly text?: string };

/** An absence: whoever writes it names a substitute for themselves, for days (inclusive), in one of their places or in all. */
export interface SubstitutionAct {
  readonly kind: 'nameSubstitute';
  readonly substitute: PersonId;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly holder?: RoleHolderId;
  readonly basis: { readonly kind: BasisKind; readonly reference?: string };
}

/** Takes an absence of one's own back: the row whose request it names. */
export interface EndSubstitutionAct { readonly kind: 'endSubstitution'; readonly ends: string }

export type Entry = Written & DocumentAct;
export type EntryOf<Kind extends DocumentAct['kind']> = Written & Extract<DocumentAct, { kind: Kind }>;
export type SubstitutionEntry = Written & (SubstitutionAct | EndSubstitutionAct);
export type ActKind = DocumentAct['kind'] | SubstitutionEntry['kind'];

type Stamped = Pick<Written, 'at' | 'id'>;

/** In the order in which SharePoint stamped them; rows of one moment in the order of their ids as numbers. */
export const byWritten = (a: Stamped, b: Stamped): number => a.at - b.at || a.id - b.id;

/** A log that comes in the order of its ids nearly always is; then nothing has to be sorted. */
export const isInWrittenOrder = (entries: readonly Stamped[]): boolean => {
  for (let n = 1; n < entries.length; n++) if (isBefore(entries[n], entries[n - 1])) return false;
  return true;
};

export const inWrittenOrder = <E extends Stamped>(entries: readonly E[]): readonly E[] =>
  (isInWrittenOrder(entries) ? entries : [...entries].sort(byWritten));

/** Whether a row stood before another. */
export const isBefore = (a: Stamped, b: Stamped): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);
