import type { PersonId, RoleId } from '../identity';
import type { HolderIndex } from '../people/holders';
import type { RoleScope } from '../people/role';
import { isValidOn, type Validity } from '../time/validity';
import { both, type Calendar } from './calendar';
import type { CalendarItem } from './item';
import { isExpected, ownerSeat, seatsAt, type Seat } from './seating';

/** The seats that an item has; a document's or improvement's owner is one. */
export const seatsOf = ({ seating }: Pick<Calendar, 'seating'>, item: CalendarItem): readonly Seat[] => {
  switch (item.kind) {
    case 'meeting': return seatsAt(seating.ofForum(item.forum.id), item.rules.map(({ row }) => row));
    case 'activity': return seating.ofActivity(item.activity);
    case 'documentReview': return item.document.owner === undefined ? [] : [ownerSeat(item.document.owner)];
    case 'managementReview': return item.review.responsible === undefined ? [] : [ownerSeat(item.review.responsible)];
    case 'improvement': return [ownerSeat(item.improvement.owner)];
    default: return item satisfies never;
  }
};

interface HeldSpan { readonly role: RoleId; readonly scope: RoleScope; readonly validity: Validity }

/** Everything a person holds on whatever day; a substitute's time is that of both rows. */
const heldBy = (index: HolderIndex, person: PersonId): readonly HeldSpan[] =>
  (index.byPerson.get(person) ?? []).flatMap((row): HeldSpan[] => {
    const held = row.onBehalfOf === undefined ? row : index.byId.get(row.onBehalfOf);
    if (!held || held.onBehalfOf !== undefined) return [];
    return [{ role: held.role, scope: held.scope, validity: row === held ? row.validity : both(row.validity, held.validity) }];
  });

/**
 * Whether an item concerns a person by the roles held on the item's day: "Minu aasta". Made once for a person; of five thousand items
 * each then looks at the few spans that its seats have.
 */
export const concerns = (calendar: Pick<Calendar, 'seating'>, person: PersonId): ((item: CalendarItem) => boolean) => {
  const held = heldBy(calendar.seating.index, person);
  const spans = new Map<Seat | RoleId, readonly Validity[]>();
  const spansOf = (seat: Seat): readonly Validity[] => {
    // Owners' seats are made for each item; what counts of them is the role.
    const key = seat.capacity === 'owner' ? seat.role : seat;
    const known = spans.get(key);
    if (known) return known;
    const found = held.filter(({ role, scope }) => role === seat.role && calendar.seating.covers(seat.scope, scope))
      .map(({ validity }) => both(validity, seat.validity));
    spans.set(key, found);
    return found;
  };
  return item => held.length > 0 && seatsOf(calendar, item).some(seat =>
    isExpected(seat) && spansOf(seat).some(span => isValidOn(span, item.day)));
};

/** Whether a role has a seat at an item. */
export const involvesRole = (calendar: Pick<Calendar, 'seating'>, item: CalendarItem, role: RoleId): boolean =>
  seatsOf(calendar, item).some(seat => seat.role === role);

