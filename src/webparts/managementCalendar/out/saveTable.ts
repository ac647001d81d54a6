import { exportXlsx } from '../../../ui/export';
import { keptColumns } from '../../../ui/useChosenColumns';
import type { Vajs } from '../../../ui/vajs';
import { RULE_TABLE, shownColumns } from '../views/table/ruleColumnKeys';
import { ruleLines } from '../views/table/ruleLines';
import { ruleGroups } from '../views/table/ruleOrder';
import type { ShownCalendar } from '../views/view';
import { ruleSheet } from './ruleSheet';

/** Saves S01_V01 of a year as a workbook, with the columns that the person sees in the table. */
export const saveTable = async (
  shown: ShownCalendar, year: number, hidden: readonly string[], { today, strings, language }: Pick<Vajs, 'today' | 'strings' | 'language'>
): Promise<void> =>
  exportXlsx(ruleSheet(ruleGroups(ruleLines({ shown, year, today, strings, language })), shownColumns(keptColumns(RULE_TABLE) ?? hidden), year, strings));
