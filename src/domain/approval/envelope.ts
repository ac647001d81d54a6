import type { DocumentKind } from '../documents/document';
import type { DocumentId, OrganisationId, PersonId, PostId, RoleId, UnitId } from '../identity';
import type { Json } from './canonical';
import type { Condition } from './route';

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export type Digest = string & { readonly __digest: never };

/**
 * What a submitted text is, beside what it says: every fact that its route follows from, and the digests of its content and
 * files. A text's hash is the digest of its envelope, so a register can hold the facts against the hash without reading the
 * text, and whoever reads the text holds that against the envelope.
 */
export interface Envelope {
  readonly schema: 1;
  readonly document: DocumentId;
  /** 1–999 */
  readonly edition: number;
  readonly kind: DocumentKind;
  readonly organisation?: OrganisationId;
  readonly unit?: UnitId;
  readonly post?: PostId;
  readonly owner?: RoleId;
  readonly employee?: PersonId;
  /** Who wrote the text, as the submitter declares it; whoever submits counts as an author in any case. */
  readonly authors: readonly PersonId[];
  readonly conditions: readonly Condition[];
  /** Units whose heads are asked, as the submitter declares it. */
  readonly concerned: readonly UnitId[];
  /** Organisations whose heads are asked, as the submitter declares it; absent where there are none. */
  readonly agencies?: readonly OrganisationId[];
  readonly changeSummary: string;
  readonly content: Digest;
  readonly files: readonly { readonly name: string; readonly digest: Digest }[];
}

/** An interface has no index signature; the envelope's fields are all JSON. */
export const envelopeJson = (envelope: Envelope): Json => ({ ...envelope, files: envelope.files.map(file => ({ ...file })) });
