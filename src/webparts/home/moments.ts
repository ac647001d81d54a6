import { addDays, type PlainDate } from '../../domain/time/plainDate';
import { dayInTallinn, timeInTallinn } from '../../domain/time/tallinn';
import type { Strings } from '../../loc';

/** "14.05", as times are written in Estonian. */
const timeOf = (instant: Date): string => timeInTallinn(instant).replace(':', '.');

/** "täna kell 14.05", "eile kell 9.30", "21.11.2026": near moments with their time, others by their day. */
export const momentText = (instant: Date, today: PlainDate, { common, home }: Strings): string => {
  const day = dayInTallinn(instant);
  if (day === today) return home.todayAt(timeOf(instant));
  if (day === addDays(today, -1)) return home.yesterdayAt(timeOf(instant));
  return common.date(day);
};

/** The day in words, for headings: "täna" or "21.11.2026". */
export const dayText = (on: PlainDate, today: PlainDate, { common }: Strings): string => (on === today ? common.today : common.date(on));
