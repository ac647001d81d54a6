import type { Calendar } from '../../../domain/calendar/calendar';
import { seatsOf } from '../../../domain/calendar/concerns';
import type { CalendarEntry, CalendarFile, DatedEntry } from '../../../domain/calendar/ics/calendar';
import { occurrenceOf, type CalendarItem } from '../../../domain/calendar/item';
import type { Occurrence } from '../../../domain/calendar/occurrence';
import type { PlannedRule } from '../../../domain/calendar/replay';
import type { CalendarRuleId } from '../../../domain/calendar/rule';
import { seatedOn, type Capacity, type Seat } from '../../../domain/calendar/seating';
import { groupBy } from '../../../domain/grouping';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { Strings } from '../../../loc';
import { apartWords } from '../items/itemWords';
import { seatNames, type SeatNames } from '../views/table/seatWords';

export interface IcsAsked {
  readonly calendar: Calendar;
  /** What the file holds: everything between its days that was not filtered away. */
  readonly items: readonly CalendarItem[];
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly name: string;
  readonly strings: Strings;
  readonly host: string;
  readonly today: PlainDate;
  /** Epoch ms. */
  readonly stamp: number;
  /** The address, in full, at which the calendar shows something. */
  readonly addressOf: (entry: string) => string;
}

/** One sitting may follow several rules, but stands in a file once: under the rule that sets it apart from the forum's other ones. */
const sittingOf = (item: CalendarItem): Occurrence<PlannedRule> | undefined =>
  (item.kind === 'meeting' ? item.occurrences.find(({ rule }) => rule.name) ?? item.occurrences[0] : occurrenceOf(item));

const capacities: readonly Capacity[] = ['chair', 'responsible', 'owner', 'preparer', 'checker', 'executor', 'member', 'invited'];

/** "Juhib: kantsler (Kantsler A)", a line for each part that somebody has. */
const partLines = ({ calendar, strings, today }: IcsAsked, names: SeatNames, seats: readonly Seat[]): readonly string[] => {
  const { out } = strings.calendarLists;
  return capacities.flatMap(capacity => {
    const who = seats.filter(seat => seat.capacity === capacity).flatMap(seat => {
      const role = names.roleAt(seat.role, seat.scope, {});
      const people = seatedOn(calendar.seating, seat, today).map(({ name }) => name).join(', ');
      return role === undefined ? [] : [`${role}${people && `: ${people}`}`];
    });
    return who.length === 0 ? [] : [out.part(out.parts[capacity], [...new Set(who)].join('; '))];
  });
};

const describe = (asked: IcsAsked, names: SeatNames, item: CalendarItem, url: string): string => {
  const { strings: { calendarLists: { out }, common } } = asked;
  const others = item.kind === 'meeting' ? item.forum.others : undefined;
  return [
    ...partLines(asked, names, seatsOf(asked.calendar, item)),
    ...(others ? [out.part(out.others, others)] : []),
    out.link(url),
    out.snapshot(common.date(asked.today), common.date(asked.until))
  ].join('\n');
};

/** Grows with every version of the rule and with every row that somebody added about its occurrences; neither list forgets. */
const revisionOf = ({ calendar }: IcsAsked, rule: PlannedRule): number =>
  rule.revision + calendar.facts.calendarChanges.filter(({ deed }) => deed.rule === rule.id).length;

const entryOf = (asked: IcsAsked, names: SeatNames, sittings: readonly (readonly [CalendarItem, Occurrence<PlannedRule>])[]): CalendarEntry => {
  const [item, { rule }] = sittings[0];
  // Sittings of the forum's other rules are merged into some items of this one; its own name is what sets it apart.
  const alone: CalendarItem = item.kind === 'meeting' && rule.of === 'meeting' ? { ...item, rules: [rule] } : item;
  const url = asked.addressOf(rule.of === 'meeting' ? `f${rule.forum}` : rule.id);
  const apart = apartWords(alone);
  return {
    rule, summary: apart === '' ? item.title : `${item.title}, ${apart}`, description: describe(asked, names, alone, url), url,
    revision: revisionOf(asked, rule), only: new Set(sittings.map(([, { planned }]) => planned))
  };
};

type Dated = Extract<CalendarItem, { kind: 'documentReview' | 'managementReview' | 'improvement' }>;

const isDated = (item: CalendarItem): item is Dated => item.kind !== 'meeting' && item.kind !== 'activity';

const datedOf = (asked: IcsAsked, names: SeatNames, item: Dated): DatedEntry => {
  const { out } = asked.strings.calendarLists;
  const titles: Readonly<Record<Dated['kind'], (title: string) => string>> =
    { documentReview: out.dueReview, managementReview: out.managementReview, improvement: out.improvement };
  const url = asked.addressOf(item.key);
  return {
    id: item.key, day: item.day, lastDay: item.lastDay, summary: titles[item.kind](item.title), url, cancelled: item.status === 'cancelled',
    description: describe(asked, names, item, url)
  };
};

/** What an .ics file of a selection holds: a series for each rule as far as it was selected, and single days for the rest. */
export const icsFileOf = (asked: IcsAsked): CalendarFile => {
  const names = seatNames(asked.calendar.facts);
  const sittings = asked.items.flatMap((item): (readonly [CalendarItem, Occurrence<PlannedRule>])[] => {
    const occurrence = sittingOf(item);
    return occurrence ? [[item, occurrence]] : [];
  });
  return {
    entries: [...groupBy(sittings, ([, { rule }]): CalendarRuleId => rule.id).values()].map(ofRule => entryOf(asked, names, ofRule)),
    dated: asked.items.filter(isDated).map(item => datedOf(asked, names, item)),
    changes: asked.calendar.changeList, from: asked.from, until: asked.until, product: '-//Sotsiaalministeerium//VAJS//ET', name: asked.name, host: asked.host,
    stamp: asked.stamp
  };
};
