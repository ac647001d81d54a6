import type {
  DocumentId, EditionId, ListedProcessId, OrganisationId, PersonId, PostId, RoleId, SupportServiceId, UnitId
} from '../identity';
import type { PlainDate } from '../time/plainDate';
import type { Validity } from '../time/validity';
import type { DocumentCode } from './code';

/** What the source calls it: P10 is a policy, P14 a procedure description, P18 guidance. */
export const documentKinds = [
  'process', 'instruction', 'form', 'systemDescription', 'policy', 'description', 'guidance', 'statute', 'jobDescription',
  'contractAnnex', 'teamComposition'
] as const;
export type DocumentKind = typeof documentKinds[number];

/** `drafting` is the source's *loomisel*: such a document has no code yet. `merged` lives on inside another document. */
export type DocumentStage = 'drafting' | 'inUse' | 'merged' | 'ended';

/** An access restriction under the Public Information Act: mark, basis, dates and holder (domain.md, "VAJS documents"). */
export interface AccessRestriction {
  readonly mark: string;
  readonly basis?: string;
  readonly validity: Validity;
  readonly holder?: string;
}

export interface ManagedDocument {
  readonly id: DocumentId;
  readonly code?: DocumentCode;
  readonly title: string;
  /** Another name that the source uses for the same document (P15 carries two). */
  readonly otherTitle?: string;
  readonly kind: DocumentKind;
  readonly stage: DocumentStage;
  readonly parent?: DocumentId;
  readonly mergedInto?: DocumentId;
  readonly owner?: RoleId;
  /** Whose it is: of a job description, contract annex or statute, which go by unit and post instead of a code. */
  readonly organisation?: OrganisationId;
  readonly unit?: UnitId;
  readonly post?: PostId;
  /** Of a contract annex: the employee who is a party to it. */
  readonly employee?: PersonId;
  /** Months between reviews; 12 unless said otherwise. */
  readonly reviewCycle: number;
  readonly restriction?: AccessRestriction;
  readonly original?: string;
  readonly sample: boolean;
}

/** One edition: "S01_ver2" is edition 2 of S01. `_V01` is a form's number, not an edition. */
export interface Edition {
  readonly id: EditionId;
  readonly document: DocumentId;
  readonly number: number;
  readonly changeSummary?: string;
  readonly file?: string;
  readonly validity: Validity;
  readonly order?: { readonly number: string; readonly date?: PlainDate; readonly annex?: string; readonly link?: string };
  readonly involved?: string;
  readonly sample: boolean;
}

/** An edition as registers know it: by its row in the list, by the log, or by both; where both know it, the log says how it stands. */
export interface KnownEdition extends Omit<Edition, 'id'> {
  /** Its row in the list; absent where the log alone knows it. */
  readonly id?: EditionId;
  /** The log confirmed it, on that day; unverified where its round could not be held against the lists of its day. */
  readonly logged?: { readonly on: PlainDate; readonly unverified: boolean };
}

export interface SupportService {
  readonly id: SupportServiceId;
  readonly name: string;
  readonly purpose?: string;
  /** Place in the description's chapter 3.2, from 1. */
  readonly order: number;
  readonly sample: boolean;
}

/**
 * A line of chapter 3.2: a support service lists a document, or a named part of one ("viide P02") that has its own
 * responsible role. One document may be listed several times.
 */
export interface ListedProcess {
  readonly id: ListedProcessId;
  readonly supportService: SupportServiceId;
  readonly document: DocumentId;
  readonly order: number;
  readonly part?: { readonly title: string; readonly owner?: RoleId };
}
