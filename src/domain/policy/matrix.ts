import { byId } from '../grouping';
import type { Person } from '../people/person';
import type { Organisation } from '../people/structure';
import { alphabetically } from '../search/collation';
import { areasOf } from './policyMap';
import type { AreaOnMap, PolicyMap, ServiceOnMap } from './policyMap';

/** The services of one agency in one area. */
export interface MatrixCell {
  /** Never empty. */
  readonly services: readonly ServiceOnMap[];
  /** Each person once. */
  readonly managers: readonly Person[];
  /** How many of the services have nobody. */
  readonly withoutManager: number;
}

export interface MatrixRow {
  readonly area: AreaOnMap;
  /** One a column, in the order of columns; undefined where the agency has no service in the area. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

/** Areas by agencies. Services whose organisation is not known have no column; they are findings. */
export interface Matrix { readonly columns: readonly Organisation[]; readonly rows: readonly MatrixRow[] }

const toCell = (services: readonly ServiceOnMap[]): MatrixCell => ({
  services,
  managers: [...byId(services.flatMap(({ managers }) => managers)).values()],
  withoutManager: services.filter(({ managers }) => managers.length === 0).length
});

/** Rows in the map's reading order; a column for each agency that has a service on the map. */
export const matrixOf = (map: PolicyMap): Matrix => {
  const areas = areasOf(map);
  const agencies = areas.flatMap(({ services }) => services.flatMap(({ organisation }) => organisation ?? []));
  const columns = [...byId(agencies).values()].sort((a, b) => alphabetically(a.shortName, b.shortName) || a.id - b.id);
  return {
    columns,
    rows: areas.map(area => {
      const cells = new Map(area.services.map(({ organisation, services }) => [organisation?.id, toCell(services)]));
      return { area, cells: columns.map(({ id }) => cells.get(id)) };
    })
  };
};
