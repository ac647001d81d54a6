import type { Person } from '../../domain/people/person';
import type { AreaOnMap, FieldOnMap, PolicyMap, ServiceOnMap } from '../../domain/policy/policyMap';
import { areasOf } from '../../domain/policy/policyMap';
import type { Organisation } from '../../domain/people/structure';
import type { Strings } from '../../loc';
import type { Export, ExportColumn } from '../../ui/export';

/** One service of one area; an area without services is one row too. */
export interface ExportRow {
  readonly onMap: AreaOnMap;
  readonly field?: FieldOnMap;
  readonly organisation?: Organisation;
  readonly one?: ServiceOnMap;
}

export const exportRows = (map: PolicyMap): readonly ExportRow[] => areasOf(map).flatMap((onMap): readonly ExportRow[] => {
  const field = map.fields.find(({ unit }) => unit.id === onMap.field?.id);
  const rows = onMap.services.flatMap(({ organisation, services }) => services.map(one => ({ onMap, field, organisation, one })));
  return rows.length > 0 ? rows : [{ onMap, field }];
});

const people = (persons: readonly Person[]): string => persons.map(({ name }) => name).join(', ');

const columnsIn = ({ exportColumns: names, gapNames }: Strings['policyMap']): readonly ExportColumn<ExportRow>[] => [
  { header: names.area, width: 36, value: ({ onMap }) => onMap.area.name },
  { header: names.shortName, width: 10, value: ({ onMap }) => onMap.area.shortName },
  { header: names.horizontal, width: 14, value: ({ onMap }) => onMap.area.horizontal },
  { header: names.field, width: 28, value: ({ onMap }) => onMap.field?.name },
  { header: names.head, width: 24, value: ({ field }) => people(field?.head ?? []) },
  { header: names.department, width: 28, value: ({ onMap }) => onMap.department?.name },
  { header: names.leader, width: 24, value: ({ onMap }) => people(onMap.leaders) },
  { header: names.substitute, width: 24, value: ({ onMap }) => people(onMap.substitutes) },
  { header: names.tere, width: 28, value: ({ onMap }) => onMap.area.tereActivity },
  { header: names.team, width: 40, value: ({ onMap }) => people(onMap.team.map(({ person }) => person)) },
  { header: names.agency, width: 28, value: ({ organisation }) => organisation?.name },
  { header: names.service, width: 40, value: ({ one }) => one?.service.name },
  { header: names.manager, width: 24, value: ({ one }) => one && people(one.managers) },
  {
    header: names.gaps, width: 40,
    value: ({ onMap, one }) => onMap.gaps
      .filter(gap => 'area' in gap || gap.service === one?.service.id)
      .map(({ kind }) => gapNames[kind]).join(', ')
  },
  { header: names.order, width: 20, value: ({ onMap }) => onMap.area.order },
  { header: names.from, width: 14, kind: 'date', value: ({ onMap }) => onMap.area.validity.from },
  { header: names.until, width: 14, kind: 'date', value: ({ onMap }) => onMap.area.validity.until },
  { header: names.sample, width: 10, value: ({ onMap }) => onMap.area.sample }
];

/** The areas and services of a map as one sheet. `day` is written as people read it. */
export const exportOf = (map: PolicyMap, day: string, policyMap: Strings['policyMap']): Export<ExportRow> => ({
  fileName: policyMap.exportFile(day), sheet: policyMap.exportSheet, columns: columnsIn(policyMap), rows: exportRows(map)
});
