import type { ItemFilter } from '../../../domain/calendar/itemFilter';
import type { CalendarFacts } from '../../../domain/facts';
import type { Chip } from '../../../ui/Frame';
import { filterParts, partNames, withPart, type PartWording } from './filterParts';

/** The filters in force, each with its way out. A row that is not there any more is named by its number. */
export const calendarChips = (
  facts: CalendarFacts | undefined, filter: ItemFilter, wording: PartWording, onChange: (filter: ItemFilter) => void
): readonly Chip[] => {
  const { filters } = wording.strings.managementCalendar;
  const chosen = partNames.flatMap((part): Chip[] => {
    const value = filter[part];
    if (value === undefined) return [];
    const name = facts && filterParts[part].choices(facts, wording).find(choice => choice.value === String(value))?.text;
    return [{ key: part, text: `${filters.parts[part]}: ${name ?? `#${value}`}`, onRemove: () => onChange(withPart(filter, part, undefined)) }];
  });
  return filter.concerning === undefined
    ? chosen
    : [{ key: 'mine', text: filters.mine, onRemove: () => onChange({ ...filter, concerning: undefined }) }, ...chosen];
};
