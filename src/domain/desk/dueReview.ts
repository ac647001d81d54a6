import type { ConfirmedEdition } from '../approval/editions';
import { editionKey, type Replay } from '../approval/replay';
import type { ManagedDocument } from '../documents/document';
import type { DocumentId } from '../identity';
import { reviewOf } from '../jobDescriptions/jobRegister';
import { addDays, type PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';

/** A review waits from so many days before it is due: what the register calls soon (domain/documents/edition.ts). */
const AHEAD_DAYS = 60;

/** When an edition in force has to be looked at again. */
export interface DueReview {
  readonly document: ManagedDocument;
  readonly edition: ConfirmedEdition;
  /** The day from which it stands on a desk. */
  readonly since: PlainDate;
  readonly due: PlainDate;
}

interface ReviewFacts {
  readonly replay: Replay;
  readonly editions: ReadonlyMap<DocumentId, readonly ConfirmedEdition[]>;
}

/** Where two are in force at once, the latest number is the answer. */
export const inForceOn = ({ editions }: Pick<ReviewFacts, 'editions'>, document: DocumentId, on: PlainDate): ConfirmedEdition | undefined =>
  editions.get(document)?.find(({ validity }) => isValidOn(validity, on));

/** Undefined where nothing is in force, or nobody knows since when. */
export const dueReviewOf = (document: ManagedDocument, facts: ReviewFacts, on: PlainDate): DueReview | undefined => {
  const edition = inForceOn(facts, document.id, on);
  const review = edition && reviewOf(document, edition, facts.replay.editions.get(editionKey(document.id, edition.number)), on);
  return edition && review && { document, edition, since: addDays(review.due, -AHEAD_DAYS), due: review.due };
};

/** Reviews that wait on a day. A document of which a new edition is under way is being looked at already. */
export const reviewsWaiting = (
  documents: readonly ManagedDocument[], facts: ReviewFacts, isUnderWay: (document: DocumentId, after: number) => boolean, on: PlainDate
): readonly DueReview[] =>
  documents.flatMap(document => {
    const review = dueReviewOf(document, facts, on);
    return review && review.since <= on && !isUnderWay(document.id, review.edition.number) ? [review] : [];
  });
