import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalJson, type Json } from '../../domain/approval/canonical';
import { envelopeJson, type Digest, type Envelope } from '../../domain/approval/envelope';
import type { DocumentContent } from '../../domain/jobDescriptions/content';

/** SHA-256 of a text in UTF-8. Registers hold thousands of rows against their hashes at once, so it may not be asynchronous. */
export const digestOf = (text: string): Digest => bytesToHex(sha256(utf8ToBytes(text))) as Digest;

/** What is stored and hashed of a content. */
export const canonicalContent = (content: DocumentContent): string => canonicalJson(content as unknown as Json);

export const canonicalEnvelope = (envelope: Envelope): string => canonicalJson(envelopeJson(envelope));

/** A text's hash is its envelope's digest; the envelope holds the content's. */
export const hashOf = (envelope: Envelope): Digest => digestOf(canonicalEnvelope(envelope));
