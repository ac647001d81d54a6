import { forums, calendarActivities } from '../../../data/schema';
import { activityCategories, pdcaPhases } from '../../../domain/calendar/activity';
import { strands } from '../../../domain/calendar/forum';
import { itemKinds } from '../../../domain/calendar/item';
import type { ItemFilter } from '../../../domain/calendar/itemFilter';
import type { CalendarFacts } from '../../../domain/facts';
import { alphabetically } from '../../../domain/search/collation';
import type { Language, Strings } from '../../../loc';
import type { FilterChoice } from '../../../ui/frame/FilterSelect';

/** A part of the filter that is chosen from a list. */
export type FilterPart = Exclude<keyof ItemFilter, 'text' | 'concerning'>;

export interface PartWording {
  readonly strings: Strings;
  readonly language: Language;
}

interface Part {
  readonly choices: (facts: CalendarFacts, wording: PartWording) => readonly FilterChoice[];
  /** The value of the choice that a list of rows or words gave. */
  readonly valueOf: (value: string) => string | number;
}

type Named = { readonly id: number; readonly name: string };

const rows = (of: (facts: CalendarFacts) => readonly Named[]): Part => ({
  choices: facts => [...of(facts)].sort((a, b) => alphabetically(a.name, b.name)).map(({ id, name }) => ({ value: String(id), text: name })),
  valueOf: Number
});

const words = <Key extends string>(keys: readonly Key[], text: (key: Key, wording: PartWording) => string): Part => ({
  choices: (_, wording) => keys.map(key => ({ value: key, text: text(key, wording) })),
  valueOf: value => value
});

/** Roles that have anything to do in the calendar; the others would find nothing. */
const rolesAtWork = ({ roles, forumMembers, activities, documents, improvements, managementReviews }: CalendarFacts): readonly Named[] => {
  const at = new Set<number | undefined>([
    ...forumMembers.map(({ role }) => role), ...activities.flatMap(({ parts }) => Object.values(parts)), ...documents.map(({ owner }) => owner),
    ...improvements.map(({ owner }) => owner), ...managementReviews.map(({ responsible }) => responsible)
  ]);
  return roles.filter(({ id }) => at.has(id));
};

/** In the order in which they stand. */
export const filterParts: Readonly<Record<FilterPart, Part>> = {
  forum: rows(({ forums: all }) => all),
  role: rows(rolesAtWork),
  unit: rows(({ units }) => units),
  area: rows(({ areas }) => areas),
  kind: words(itemKinds, (key, { strings }) => strings.managementCalendar.kinds[key]),
  strand: words(strands, (key, { language }) => forums.columns.Strand.choices[key][language]),
  category: words(activityCategories, (key, { language }) => calendarActivities.columns.Category.choices[key][language]),
  phase: words(pdcaPhases, (key, { strings }) => strings.managementCalendar.phases[key])
};

export const partNames = Object.keys(filterParts) as readonly FilterPart[];

/** The filter with one part chosen, or without it. The choices of a part are of its own type, so what it gives fits. */
export const withPart = (filter: ItemFilter, part: FilterPart, value: string | undefined): ItemFilter =>
  ({ ...filter, [part]: value === undefined ? undefined : filterParts[part].valueOf(value) });
