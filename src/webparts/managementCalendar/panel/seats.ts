import type { Calendar } from '../../../domain/calendar/calendar';
import { seatedOn, type Capacity, type Seat } from '../../../domain/calendar/seating';
import { substitutesOn } from '../../../domain/people/holders';
import type { Person } from '../../../domain/people/person';
import type { RoleScope } from '../../../domain/people/role';
import type { PlainDate } from '../../../domain/time/plainDate';
import { isValidOn } from '../../../domain/time/validity';

/** A seat and who sits there on a day. */
export interface SeatedOn {
  readonly seat: Seat;
  readonly role: string;
  readonly place?: string;
  readonly people: readonly Person[];
  readonly substitutes: readonly Person[];
}

export interface SeatGroup { readonly capacity: Capacity; readonly seats: readonly SeatedOn[] }

const order: readonly Capacity[] = ['chair', 'responsible', 'owner', 'member', 'preparer', 'checker', 'executor', 'invited'];

/** Where a role is held, in words; undefined: everywhere. */
export const placeOf = ({ facts }: Calendar, { organisation, unit, policyArea, service, supportService }: RoleScope): string | undefined => {
  const named = <Row extends { readonly id: number }>(rows: readonly Row[], id: number | undefined, name: (row: Row) => string): readonly string[] => {
    const row = id === undefined ? undefined : rows.find(one => one.id === id);
    return row ? [name(row)] : [];
  };
  const words = [
    ...named(facts.organisations, organisation, one => one.name), ...named(facts.units, unit, one => one.name),
    ...named(facts.areas, policyArea, one => one.name), ...named(facts.services, service, one => one.name),
    ...named(facts.supportServices, supportService, one => one.name)
  ];
  return words.length === 0 ? undefined : words.join(', ');
};

export const roleName = ({ facts }: Calendar, id: Seat['role']): string => facts.roles.find(role => role.id === id)?.name ?? '';

/** Seats of a capacity together, in the order in which people look for them. Seats that do not hold on the day are left out. */
export const seatGroups = (calendar: Calendar, seats: readonly Seat[], on: PlainDate): readonly SeatGroup[] =>
  order.flatMap((capacity): readonly SeatGroup[] => {
    const held = seats.filter(seat => seat.capacity === capacity && isValidOn(seat.validity, on)).map((seat): SeatedOn => ({
      seat, role: roleName(calendar, seat.role), place: placeOf(calendar, seat.scope),
      people: seatedOn(calendar.seating, seat, on),
      substitutes: substitutesOn(calendar.seating.index, calendar.seating.rowsOf(seat), on)
    }));
    return held.length === 0 ? [] : [{ capacity, seats: held }];
  });
