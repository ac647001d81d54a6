import type { ForumId, PersonId, PolicyAreaId, RoleId, UnitId } from '../identity';
import type { RoleScope } from '../people/role';
import { foldParts, foldWords, hasWords } from '../search/fold';
import type { ActivityCategory, PdcaPhase } from './activity';
import type { Calendar } from './calendar';
import { concerns, involvesRole, seatsOf } from './concerns';
import type { Strand } from './forum';
import type { CalendarItem, ItemKind } from './item';

/** What is shown of the calendar. Parts that are absent let everything through; those that are there must all agree. */
export interface ItemFilter {
  readonly text?: string;
  readonly kind?: ItemKind;
  readonly forum?: ForumId;
  readonly role?: RoleId;
  readonly unit?: UnitId;
  readonly area?: PolicyAreaId;
  readonly strand?: Strand;
  readonly phase?: PdcaPhase;
  readonly category?: ActivityCategory;
  /** Minu aasta: what concerns this person by the roles held on the day. */
  readonly concerning?: PersonId;
}

export const isFiltered = (filter: ItemFilter): boolean => Object.values(filter).some(value => value !== undefined && value !== '');

/** What an item is kept under: strands for meetings, categories for everything else. A ring of the year wheel is one of these. */
export type Ring = Strand | ActivityCategory | 'otherMeetings';
export const rings: readonly Ring[] = ['policy', 'administrative', 'otherMeetings', 'planning', 'budget', 'reporting', 'review', 'people'];

export const ringOf = (item: CalendarItem): Ring => {
  switch (item.kind) {
    case 'meeting': return item.forum.strand ?? 'otherMeetings';
    case 'activity': return item.activity.category;
    case 'documentReview':
    case 'managementReview':
    case 'improvement': return 'review';
    default: return item satisfies never;
  }
};

/** Where in the PDCA cycle it stands, as far as the calendar says. Reviews check, improvements act. */
export const phaseOf = (item: CalendarItem): PdcaPhase | undefined => {
  switch (item.kind) {
    case 'meeting': return undefined;
    case 'activity': return item.activity.phase;
    case 'documentReview':
    case 'managementReview': return 'check';
    case 'improvement': return 'act';
    default: return item satisfies never;
  }
};

const placeOf = (item: CalendarItem): RoleScope =>
  (item.kind === 'meeting' ? item.forum.scope : item.kind === 'activity' ? item.activity.scope : {});

const wordsOf = (item: CalendarItem): string => {
  const names = item.kind === 'meeting' ? item.rules.map(({ name }) => name ?? '') : [];
  return foldParts([item.title, item.place, item.note, ...names]);
};

type Test = (item: CalendarItem) => boolean;

/** A part of the calendar lies in a unit where its own place does, or a place of anybody who has a seat there. */
const inUnit = ({ seating }: Calendar, unit: UnitId): Test => {
  const known = new Map<string, boolean>();
  const asked: RoleScope = { unit };
  const isIn = (scope: RoleScope): boolean => (scope.unit !== undefined || scope.policyArea !== undefined) && seating.covers(asked, scope);
  return item => {
    const key = item.kind === 'meeting' ? `f${item.forum.id}` : item.kind === 'activity' ? item.activity.id : item.key;
    const was = known.get(key);
    if (was !== undefined) return was;
    const found = isIn(placeOf(item)) || seatsOf({ seating }, item).some(seat => isIn(seat.scope) || (seat.capacity === 'owner' && seating.rowsOf(seat).some(row => isIn(row.scope))));
    known.set(key, found);
    return found;
  };
};

/** Items that all parts of the filter let through, in their order. */
export const filterItems = (calendar: Calendar, items: readonly CalendarItem[], filter: ItemFilter): readonly CalendarItem[] => {
  const { text, kind, forum, role, unit, area, strand, phase, category, concerning } = filter;
  const sought = foldWords(text ?? '');
  const tests: Test[] = [];
  if (kind !== undefined) tests.push(item => item.kind === kind);
  if (forum !== undefined) tests.push(item => item.kind === 'meeting' && item.forum.id === forum);
  if (strand !== undefined) tests.push(item => item.kind === 'meeting' && item.forum.strand === strand);
  if (category !== undefined) tests.push(item => ringOf(item) === category);
  if (phase !== undefined) tests.push(item => phaseOf(item) === phase);
  if (area !== undefined) tests.push(item => placeOf(item).policyArea === area || seatsOf(calendar, item).some(seat => seat.scope.policyArea === area));
  if (role !== undefined) tests.push(item => involvesRole(calendar, item, role));
  if (unit !== undefined) tests.push(inUnit(calendar, unit));
  if (concerning !== undefined) tests.push(concerns(calendar, concerning));
  if (sought.length > 0) {
    tests.push(item => hasWords(wordsOf(item), sought));
  }
  return tests.length === 0 ? items : items.filter(item => tests.every(test => test(item)));
};
