import * as React from 'react';
import type { PolicyAreaId } from '../../../domain/identity';
import type { AreaOnMap, PolicyMap } from '../../../domain/policy/policyMap';
import { Grid, type GridRow, type GridSort } from '../../../ui/Grid';
import { useVajs } from '../../../ui/vajs';
import type { Found } from '../mapLight';
import { isSortKey, sortAreas } from './listOrder';
import { useListColumns } from './useListColumns';

export interface ListViewProps {
  readonly map: PolicyMap;
  readonly found: Found;
  readonly selected?: PolicyAreaId;
  readonly onOpen: (area: PolicyAreaId) => void;
}

interface Group { readonly key: string; readonly title: string; readonly subtitle?: string; readonly areas: readonly AreaOnMap[] }

const useGroups = (map: PolicyMap): readonly Group[] => {
  const { policyMap } = useVajs().strings;
  return React.useMemo(() => [
    ...map.fields.map(({ unit, head, areas }): Group => ({
      key: `field-${unit.id}`, title: unit.name, areas,
      subtitle: head.length > 0 ? head.map(({ name }) => name).join(', ') : policyMap.headVacant
    })),
    { key: 'unplaced', title: policyMap.withoutField, areas: map.unplaced },
    { key: 'horizontal', title: policyMap.horizontal, areas: map.horizontal }
  ].filter(({ areas }) => areas.length > 0), [map, policyMap]);
};

/** The same areas as the map draws, by field, horizontal ones last. Rows that a search does not light stand back. */
const ListView = ({ map, found, selected, onOpen }: ListViewProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const groups = useGroups(map);
  const columns = useListColumns(found.marks);
  const [sort, setSort] = React.useState<GridSort>();
  const [closed, setClosed] = React.useState<ReadonlySet<string>>(new Set());

  const rows = React.useMemo(() => {
    const lit = new Set(found.areas);
    const searching = found.words.length > 0;
    const toggle = (key: string): void => setClosed(was => new Set(was.has(key) ? [...was].filter(k => k !== key) : [...was, key]));
    return groups.flatMap(({ key, title, subtitle, areas }): GridRow<AreaOnMap>[] => [
      { kind: 'group', key, title, subtitle, count: areas.length, collapsed: closed.has(key), onToggle: () => toggle(key) },
      ...(closed.has(key) ? [] : sortAreas(areas, sort)).map((item): GridRow<AreaOnMap> => ({
        kind: 'item', key: String(item.area.id), item, quiet: searching && !lit.has(item.area.id)
      }))
    ]);
  }, [groups, closed, sort, found]);

  const onSort = (key: string): void => {
    if (!isSortKey(key)) return;
    setSort(was => ({ key, direction: was?.key === key && was.direction === 'up' ? 'down' : 'up' }));
  };

  return (
    <Grid
      label={policyMap.list} columns={columns} rows={rows} sort={sort} onSort={onSort}
      selectedKey={selected === undefined ? undefined : String(selected)} onOpen={key => onOpen(Number(key) as PolicyAreaId)}
      emptyText={policyMap.filteredToNothing}
    />
  );
};

export default ListView;
