import type { Ring } from '../../../domain/calendar/itemFilter';
import type { Strings } from '../../../loc';
import type { Export, ExportColumn } from '../../../ui/export';
import type { RuleColumnKey } from '../views/table/ruleColumnKeys';
import { columnName } from '../views/table/ruleColumns';
import type { RuleLine, Who } from '../views/table/ruleLines';
import type { RuleGroup } from '../views/table/ruleOrder';

/** A row of the sheet: a line with the ring it stands under. */
export interface RuleSheetRow { readonly ring: Ring; readonly line: RuleLine }

type Shape = Omit<ExportColumn<RuleLine>, 'header'>;

const whoText = (one: Who | undefined): string | undefined => one && [one.role, one.people].filter(Boolean).join(': ');

const shapes: Readonly<Record<RuleColumnKey, Shape>> = {
  name: { width: 48, value: ({ name, apart }) => (apart ? `${name}, ${apart}` : name) },
  kind: { width: 32, value: ({ kind }) => kind },
  when: { width: 48, value: ({ when }) => when },
  required: { width: 24, value: ({ required }) => required },
  next: { width: 14, kind: 'date', value: ({ next }) => next },
  count: { width: 10, value: ({ count }) => count },
  chair: { width: 40, value: ({ chair }) => whoText(chair) },
  members: { width: 60, value: ({ members }) => members },
  preparer: { width: 40, value: ({ preparer }) => whoText(preparer) },
  checker: { width: 40, value: ({ checker }) => whoText(checker) },
  executor: { width: 40, value: ({ executor }) => whoText(executor) },
  phase: { width: 14, value: ({ phase }) => phase },
  category: { width: 16, value: ({ category }) => category },
  place: { width: 28, value: ({ place }) => place }
};

/** S01_V01 as a workbook: the lines and columns of the table, each line with the ring it stands under. */
export const ruleSheet = (
  groups: readonly RuleGroup[], columns: readonly RuleColumnKey[], year: number, strings: Strings
): Export<RuleSheetRow> => {
  const { calendarLists: { table }, managementCalendar: { rings }, common } = strings;
  const ring: ExportColumn<RuleSheetRow> = { header: table.ring, width: 32, value: row => rings[row.ring] };
  const sample: ExportColumn<RuleSheetRow> = { header: common.sample, width: 10, value: ({ line }) => (line.sample ? common.yes : undefined) };
  return {
    fileName: table.fileName(year), sheet: table.sheet,
    columns: [ring, ...columns.map((key): ExportColumn<RuleSheetRow> => {
      const { value, ...shape } = shapes[key];
      return { ...shape, header: columnName(key, year, strings), value: ({ line }) => value(line) };
    }), sample],
    rows: groups.flatMap(group => group.lines.map(line => ({ ring: group.ring, line })))
  };
};
