import type { CalendarItem } from '../../../../domain/calendar/item';
import { ringOf, type Ring } from '../../../../domain/calendar/itemFilter';
import type { PlainDate } from '../../../../domain/time/plainDate';
import type { Strings } from '../../../../loc';
import { daysOfYear } from '../year/yearDays';
import { isCancelled, runningInto, type YearItems } from '../year/yearItems';

/** What a month, a day or a year has, in numbers. Cancelled items are counted apart and nowhere else. */
export interface SpanSummary {
  readonly meetings: number;
  /** Everything else: deadlines, and periods that begin. */
  readonly deadlines: number;
  /** Begun before the span, and still going on in it. */
  readonly running: number;
  readonly cancelled: number;
  /** Of all of them those that are not over yet; undefined where the whole span is. */
  readonly ahead?: number;
  readonly byRing: ReadonlyMap<Ring, number>;
}

/** Places in the year from `first` to `last`, both inclusive. */
export const summaryOf = (of: YearItems, first: number, last: number, today: PlainDate): SpanSummary => {
  const days = daysOfYear(of.year);
  const [from, until] = [days[first].day, days[last].day];
  const byRing = new Map<Ring, number>();
  let [meetings, deadlines, cancelled, ahead] = [0, 0, 0, 0];
  const count = (item: CalendarItem): void => {
    if (isCancelled(item)) {
      cancelled++;
      return;
    }
    if (item.kind === 'meeting') meetings++;
    else deadlines++;
    if (item.lastDay >= today) ahead++;
    byRing.set(ringOf(item), (byRing.get(ringOf(item)) ?? 0) + 1);
  };
  for (let place = first; place <= last; place++) of.starting[place].forEach(count);
  const running = runningInto(of, from, until).filter(item => !isCancelled(item));
  return {
    meetings, deadlines, cancelled, running: running.length, byRing,
    ahead: until < today ? undefined : ahead + running.filter(({ lastDay }) => lastDay >= today).length
  };
};

/** "24 kohtumist", "3 tähtaega" …; what there is none of is left out. */
export const summaryWords = ({ meetings, deadlines, running, cancelled, ahead }: SpanSummary, { calendarYear }: Strings): readonly string[] => {
  const words = [
    meetings > 0 && calendarYear.meetings(meetings),
    deadlines > 0 && calendarYear.deadlines(deadlines),
    running > 0 && calendarYear.running(running),
    cancelled > 0 && calendarYear.cancelled(cancelled)
  ].filter((word): word is string => word !== false);
  if (words.length === 0) return [calendarYear.nothing];
  return ahead === undefined ? words : [...words, calendarYear.ahead(ahead)];
};
