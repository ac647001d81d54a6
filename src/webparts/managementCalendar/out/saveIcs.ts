import type { Calendar } from '../../../domain/calendar/calendar';
import { yearSpan } from '../../../domain/calendar/forumCompliance';
import type { Forum } from '../../../domain/calendar/forum';
import { itemsBetween, type CalendarItem } from '../../../domain/calendar/item';
import { filterItems } from '../../../domain/calendar/itemFilter';
import type { PersonId } from '../../../domain/identity';
import type { PlainDate } from '../../../domain/time/plainDate';
import { saveFile } from '../../../ui/saveFile';
import type { Vajs } from '../../../ui/vajs';
import type { ShownCalendar } from '../views/view';
import { icsFileOf } from './icsSelection';

/** Whether there was anything to save. */
export type IcsOutcome = 'saved' | 'nothing';

/** A file covers this year and the next one. */
const spanOf = (today: PlainDate): { readonly from: PlainDate; readonly until: PlainDate } => {
  const year = Number(today.slice(0, 4));
  return { from: yearSpan(year).from, until: yearSpan(year + 1).until };
};

type Page = Pick<Vajs, 'strings' | 'today' | 'addressOf' | 'site'>;

/** The writer is downloaded on first use. */
const save = async (calendar: Calendar, items: readonly CalendarItem[], name: string, { strings, today, addressOf, site }: Page): Promise<IcsOutcome> => {
  if (items.length === 0) return 'nothing';
  const { calendarText } = await import(/* webpackChunkName: 'calendar-ics' */ '../../../domain/calendar/ics/calendar');
  const text = calendarText(icsFileOf({
    calendar, items, ...spanOf(today), name, strings, today, stamp: Date.now(), host: new URL(site.url, window.location.href).hostname,
    addressOf: entry => new URL(addressOf('managementCalendar', { entry }), window.location.href).href
  }));
  saveFile(`${name}.ics`, 'text/calendar;charset=utf-8', text);
  return 'saved';
};

/** What is shown under the filter in force; `filterName` in words, empty without a filter. */
export const saveShownIcs = ({ calendar, between }: ShownCalendar, filterName: string, page: Page): Promise<IcsOutcome> => {
  const { out } = page.strings.calendarLists;
  const { from, until } = spanOf(page.today);
  return save(calendar, between(from, until), filterName === '' ? out.calendarName : out.named(filterName), page);
};

/** All meetings of one forum. */
export const saveForumIcs = (calendar: Calendar, forum: Forum, page: Page): Promise<IcsOutcome> => {
  const { from, until } = spanOf(page.today);
  return save(calendar, filterItems(calendar, itemsBetween(calendar, from, until), { forum: forum.id }), forum.name, page);
};

/** What concerns a person by the roles held on each day. */
export const savePersonIcs = (calendar: Calendar, person: PersonId, page: Page): Promise<IcsOutcome> => {
  const { from, until } = spanOf(page.today);
  return save(calendar, filterItems(calendar, itemsBetween(calendar, from, until), { concerning: person }), page.strings.calendarLists.out.mine, page);
};
