import type { RoleScope } from '../role';
import { isEverywhere, scopeFields } from '../scope';
import type { Tie, TieSeat } from './tie';

type SeatTie = Extract<Tie, { by: 'seat' }>;

/** Ties by the seats of one role, filed under every place that a seat names. */
export interface SeatFile {
  readonly all: readonly SeatTie[];
  readonly at: ReadonlyMap<string, readonly SeatTie[]>;
  /** Seats that somebody may fill from another place than they name: at units, for units under them answer too; and those that name none. */
  readonly beyond: readonly SeatTie[];
  /** Where each stands in `all`. */
  readonly order: ReadonlyMap<SeatTie, number>;
}

/** Whether only rows that name one of the seat's places, or none at all, may fill it. */
export const isAtItsPlaces = ({ exact, scope }: TieSeat): boolean => exact === true || scope.unit === undefined;

const placesOf = (scope: RoleScope): readonly string[] => scopeFields.flatMap(field => (scope[field] === undefined ? [] : [`${field} ${scope[field]}`]));

export const seatFile = (all: readonly SeatTie[]): SeatFile => {
  const at = new Map<string, SeatTie[]>();
  const beyond: SeatTie[] = [];
  for (const tie of all) {
    const places = isAtItsPlaces(tie.seat) ? placesOf(tie.seat.scope) : [];
    if (places.length === 0) beyond.push(tie);
    for (const place of places) {
      const there = at.get(place);
      if (there) there.push(tie);
      else at.set(place, [tie]);
    }
  }
  return { all, at, beyond, order: new Map(all.map((tie, n) => [tie, n])) };
};

/** The ties that a row of this scope could have by the role, in their order, each once; whether it has, `answersTo` says. */
export const seatsNear = ({ all, at, beyond, order }: SeatFile, held: RoleScope): readonly SeatTie[] => {
  if (isEverywhere(held)) return all;
  const near = new Set([...placesOf(held).flatMap(place => at.get(place) ?? []), ...beyond]);
  return [...near].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
};
