import { confirmedEditions } from '../../../src/domain/approval/editions';
import type { Entry, SubstitutionEntry } from '../../../src/domain/approval/entry';
import { Ground, type GroundRows } from '../../../src/domain/approval/ground';
import { listPolicy } from '../../../src/domain/approval/listPolicy';
import type { ReadingAssignment } from '../../../src/domain/approval/reading';
import { replay } from '../../../src/domain/approval/replay';
import type { DeskDraft, DeskFacts, Sitting } from '../../../src/domain/desk/deskFacts';
import type { Edition, ManagedDocument } from '../../../src/domain/documents/document';
import type { DocumentDraftId, DocumentId, EditionId, ReadingAssignmentId } from '../../../src/domain/identity';
import { indexHolders } from '../../../src/domain/people/holders';
import { dayNumber, plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import { utcMinuteInTallinn } from '../../../src/domain/time/tallinn';
import { documentRows, id, minute, rows, type Who } from '../approval/given';

export const documents: readonly ManagedDocument[] = documentRows.map(facts =>
  ({ ...facts, title: `document ${facts.id}`, stage: 'inUse', reviewCycle: 12, sample: false }));

export const edition = (document: DocumentId, number: number, from: string, until?: string): Edition => ({
  id: (document * 10 + number) as EditionId, document, number, sample: false,
  validity: { from: plainDate(from), until: until === undefined ? undefined : plainDate(until) }, order: { number: String(number) }
});

export const draft = (number: number, document: DocumentId, of: number, who: Who, modified: number): DeskDraft => ({
  id: number as DocumentDraftId, document, edition: of, title: `draft ${number}`, editor: { id: id(who), name: who }, modified: minute(modified)
});

export const assignment = (given: Partial<ReadingAssignment> & Pick<ReadingAssignment, 'document'>): ReadingAssignment =>
  ({ id: 1 as ReadingAssignmentId, days: 5, validity: {}, sample: false, ...given });

export interface Given {
  readonly ground?: Partial<GroundRows>;
  readonly log?: readonly Entry[];
  readonly listed?: readonly Edition[];
  readonly substitutions?: readonly SubstitutionEntry[];
  readonly documents?: readonly ManagedDocument[];
  readonly assignments?: readonly ReadingAssignment[];
  readonly drafts?: readonly DeskDraft[];
}

/** A desk's facts from rows, worked out as the product does. */
export const deskFacts = ({
  ground: changed = {}, log = [], listed = [], substitutions = [], documents: known = documents, assignments = [], drafts = []
}: Given = {}): DeskFacts => {
  const ground: GroundRows = { ...rows, ...changed };
  const said = new Ground(ground);
  const policy = listPolicy(said, substitutions);
  const replayed = replay(policy, log);
  const valuesOf = <T>(list: readonly { readonly value: T }[]): readonly T[] => list.map(({ value }) => value);
  return {
    ground: said, policy, replay: replayed, editions: confirmedEditions(listed, replayed), substitutions, documents: known, assignments, drafts,
    units: valuesOf(ground.units), posts: valuesOf(ground.posts), holders: indexHolders(valuesOf(ground.holders), valuesOf(ground.roles))
  };
};

/** Noon of a day in Tallinn. */
export const noon = (on: string): number => utcMinuteInTallinn(dayNumber(plainDate(on)), 720) * 60_000;

export const sitting = (who: Who, on: string): Sitting => ({ me: id(who), on: plainDate(on) as PlainDate, now: noon(on) });
