import type { CalendarFacts } from '../facts';
import { groupBy } from '../grouping';
import type { ForumId, MeetingRuleId, PersonId, PolicyAreaId, RoleId, UnitId } from '../identity';
import { peopleIn, type HolderIndex } from '../people/holders';
import type { Person } from '../people/person';
import type { RoleHolder, RoleScope } from '../people/role';
import { holdsAt, scopeFields } from '../people/scope';
import type { PlainDate } from '../time/plainDate';
import { isValidOn, type Validity } from '../time/validity';
import { activityParts, type ActivityPart, type CalendarActivity } from './activity';
import type { Forum, ForumCapacity } from './forum';

export type Capacity = ForumCapacity | ActivityPart | 'owner';

/** A place in a forum, an activity or a task, held by whoever has the role there on the day. */
export interface Seat {
  readonly capacity: Capacity;
  readonly role: RoleId;
  /** A unit stands for the units under it too, and for their policy areas. */
  readonly scope: RoleScope;
  /** Only at meetings by these rules; empty: at all. */
  readonly rules: readonly MeetingRuleId[];
  readonly validity: Validity;
}

/** Whoever is invited as needed is not expected to be there. */
export const isExpected = ({ capacity }: Seat): boolean => capacity !== 'invited';

export const seatsAt = (seats: readonly Seat[], rules: readonly MeetingRuleId[]): readonly Seat[] =>
  seats.filter(seat => seat.rules.length === 0 || seat.rules.some(rule => rules.includes(rule)));

type Structure = Pick<CalendarFacts, 'units' | 'areas'>;

/** Whether what somebody holds in one scope answers to a seat's scope. */
export const coverage = ({ units, areas }: Structure): ((asked: RoleScope, held: RoleScope) => boolean) => {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const homes = new Map(areas.map(({ id, department, field }): [PolicyAreaId, readonly (UnitId | undefined)[]] => [id, [department, field]]));
  const isUnder = (unit: UnitId | undefined, top: UnitId): boolean => {
    let at = unit;
    // A structure whose units stand over each other is a finding elsewhere; here it must only end.
    for (let steps = 0; at !== undefined && steps <= parents.size; steps++) {
      if (at === top) return true;
      at = parents.get(at);
    }
    return false;
  };
  const unitsOf = ({ unit, policyArea }: RoleScope): readonly (UnitId | undefined)[] =>
    [unit, ...(policyArea === undefined ? [] : homes.get(policyArea) ?? [])];
  return (asked, held) => {
    if (holdsAt(held, asked)) return true;
    const { unit: top } = asked;
    if (top === undefined) return false;
    const contradicts = scopeFields.some(field =>
      field !== 'unit' && asked[field] !== undefined && held[field] !== undefined && asked[field] !== held[field]);
    return !contradicts && unitsOf(held).some(unit => isUnder(unit, top));
  };
};

/** Who sits where. Made once for all facts; rows are matched with a seat when somebody first asks for it. */
export interface Seating {
  readonly index: HolderIndex;
  readonly covers: (asked: RoleScope, held: RoleScope) => boolean;
  readonly ofForum: (forum: ForumId) => readonly Seat[];
  readonly ofActivity: (activity: CalendarActivity) => readonly Seat[];
  /** Holders' rows that answer to a seat on whatever day; substitutes are not among them. */
  readonly rowsOf: (seat: Seat) => readonly RoleHolder[];
}

export const seatingOf = (facts: Pick<CalendarFacts, 'forumMembers' | 'holders' | 'units' | 'areas'>): Seating => {
  const byForum = groupBy(facts.forumMembers, member => member.forum);
  const covers = coverage(facts);
  const seats = new Map<ForumId, readonly Seat[]>();
  const parts = new WeakMap<CalendarActivity, readonly Seat[]>();
  const rows = new WeakMap<Seat, readonly RoleHolder[]>();
  const remember = <Key, Value>(known: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown }, key: Key, make: () => Value): Value => {
    const was = known.get(key);
    if (was !== undefined) return was;
    const made = make();
    known.set(key, made);
    return made;
  };
  return {
    index: facts.holders,
    covers,
    ofForum: forum => remember(seats, forum, () => byForum.get(forum) ?? []),
    ofActivity: activity => remember(parts, activity, () => activityParts.flatMap((capacity): Seat[] => {
      const role = activity.parts[capacity];
      return role === undefined ? [] : [{ capacity, role, scope: activity.scope, rules: [], validity: {} }];
    })),
    rowsOf: seat => remember(rows, seat, () =>
      (facts.holders.holdersByRole.get(seat.role)?.rows ?? []).filter(row => covers(seat.scope, row.scope)))
  };
};

/** A task that a role has wherever it is held: owner of a document, of an improvement. */
export const ownerSeat = (role: RoleId): Seat => ({ capacity: 'owner', role, scope: {}, rules: [], validity: {} });

/** Who sits there on a day. */
export const seatedOn = (seating: Seating, seat: Seat, on: PlainDate): readonly Person[] =>
  (isValidOn(seat.validity, on) ? peopleIn(seating.rowsOf(seat).filter(row => isValidOn(row.validity, on))) : []);

/** Whether a person sits there on a day, also as somebody's substitute. */
export const isSeated = (seating: Seating, seat: Seat, person: PersonId, on: PlainDate): boolean =>
  isValidOn(seat.validity, on) && seating.rowsOf(seat).some(row => isValidOn(row.validity, on) &&
    (row.person.id === person || (seating.index.substitutesByHolder.get(row.id) ?? []).some(substitute =>
      substitute.person.id === person && isValidOn(substitute.validity, on))));

/** Who leads a forum's meetings on a day. */
export const chairsOn = (seating: Seating, forum: Forum, on: PlainDate): readonly Person[] =>
  seating.ofForum(forum.id).filter(({ capacity }) => capacity === 'chair').flatMap(seat => seatedOn(seating, seat, on));

/** Whether a person leads a forum's meetings on a day, as chair or as the chair's substitute. */
export const isChair = (seating: Seating, forum: ForumId, person: PersonId, on: PlainDate): boolean =>
  seating.ofForum(forum).some(seat => seat.capacity === 'chair' && isSeated(seating, seat, person, on));
