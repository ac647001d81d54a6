import type { ConfirmedEdition } from '../approval/editions';
import type { SubstitutionEntry } from '../approval/entry';
import type { Ground } from '../approval/ground';
import type { Policy } from '../approval/policy';
import type { ReadingAssignment } from '../approval/reading';
import type { Replay } from '../approval/replay';
import type { ManagedDocument } from '../documents/document';
import type { DocumentDraftId, DocumentId, PersonId, PostId } from '../identity';
import type { HolderIndex } from '../people/holders';
import type { Person } from '../people/person';
import type { Post, Unit } from '../people/structure';
import type { PlainDate } from '../time/plainDate';

/** An edition that somebody is writing. */
export interface DeskDraft {
  readonly id: DocumentDraftId;
  readonly document: DocumentId;
  readonly edition: number;
  readonly title: string;
  readonly editor: Person;
  /** epoch ms */
  readonly modified: number;
}

/** What a desk is told by. */
export interface DeskFacts {
  readonly ground: Ground;
  readonly policy: Policy;
  readonly replay: Replay;
  readonly editions: ReadonlyMap<DocumentId, readonly ConfirmedEdition[]>;
  readonly substitutions: readonly SubstitutionEntry[];
  readonly documents: readonly ManagedDocument[];
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly holders: HolderIndex;
  readonly assignments: readonly ReadingAssignment[];
  readonly drafts: readonly DeskDraft[];
}

/** Who sits at the desk, and when: the day in Tallinn and the instant (epoch ms). */
export interface Sitting { readonly me: PersonId; readonly on: PlainDate; readonly now: number }

/** Documents that are for a post: whoever holds it reads them. */
export const postsOfDocuments = (documents: readonly ManagedDocument[]): ReadonlyMap<DocumentId, PostId> =>
  new Map(documents.flatMap(({ id, post }): [DocumentId, PostId][] => (post === undefined ? [] : [[id, post]])));
