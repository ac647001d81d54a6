import { forums as forumList } from '../../../../data/schema';
import type { ActivityPart, CalendarActivity } from '../../../../domain/calendar/activity';
import type { Forum, ForumCapacity, MeetingRule } from '../../../../domain/calendar/forum';
import { yearSpan } from '../../../../domain/calendar/forumCompliance';
import type { CalendarItem } from '../../../../domain/calendar/item';
import type { Ring } from '../../../../domain/calendar/itemFilter';
import type { PlannedRule } from '../../../../domain/calendar/replay';
import type { CalendarRuleId } from '../../../../domain/calendar/rule';
import { seatedOn, seatsAt, type Seat } from '../../../../domain/calendar/seating';
import type { PlainDate } from '../../../../domain/time/plainDate';
import type { Validity } from '../../../../domain/time/validity';
import type { Language, Strings } from '../../../../loc';
import { isUnfiltered } from '../lines/unfiltered';
import type { ShownCalendar } from '../view';
import { seatNames } from './seatWords';

/** A role, and who holds it today. */
export interface Who { readonly role: string; readonly people: string }

/** A line of S01_V01: one rule of a forum, a forum without a rule, or an activity. Texts are what people read. */
export interface RuleLine {
  readonly key: string;
  /** What it opens: `f3`, `a7`. */
  readonly opens: string;
  readonly ring: Ring;
  readonly name: string;
  /** What sets these meetings of the forum apart. */
  readonly apart?: string;
  readonly kind?: string;
  readonly when: string;
  /** Nothing is planned by it: there is no rule, or it cannot be kept. */
  readonly unplanned: boolean;
  readonly required?: string;
  readonly next?: PlainDate;
  readonly count: number;
  readonly chair?: Who;
  readonly members: string;
  readonly preparer?: Who;
  readonly checker?: Who;
  readonly executor?: Who;
  readonly phase?: string;
  readonly category?: string;
  readonly place?: string;
  readonly sample: boolean;
}

export interface RuleLinesAsked {
  readonly shown: ShownCalendar;
  readonly year: number;
  readonly today: PlainDate;
  readonly strings: Strings;
  readonly language: Language;
}

const holdsIn = ({ from, until }: Validity, year: number): boolean => {
  const span = yearSpan(year);
  return (from === undefined || from <= span.until) && (until === undefined || until >= span.from);
};

/** How often each rule is in the calendar: cancelled ones are not. */
const countsOf = (items: readonly CalendarItem[]): ReadonlyMap<CalendarRuleId, number> => {
  const counts = new Map<CalendarRuleId, number>();
  for (const item of items) {
    if (item.status === 'cancelled') continue;
    for (const { id } of rulesOf(item)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

const rulesOf = (item: CalendarItem): readonly PlannedRule[] =>
  (item.kind === 'meeting' ? item.rules : item.kind === 'activity' ? [item.activity] : []);

const nextDays = ({ between }: ShownCalendar, today: PlainDate): ReadonlyMap<CalendarRuleId, PlainDate> => {
  const next = new Map<CalendarRuleId, PlainDate>();
  for (const item of between(today, yearSpan(Number(today.slice(0, 4)) + 1).until)) {
    if (item.status === 'cancelled') continue;
    for (const { id } of rulesOf(item)) if (!next.has(id)) next.set(id, item.day);
  }
  return next;
};

/** Everything that the rules of a calendar are told by. */
class Telling {
  private readonly names: ReturnType<typeof seatNames>;
  private readonly counts: ReadonlyMap<CalendarRuleId, number>;
  private readonly next: ReadonlyMap<CalendarRuleId, PlainDate>;

  public constructor(private readonly asked: RuleLinesAsked, items: readonly CalendarItem[]) {
    this.names = seatNames(asked.shown.calendar.facts);
    this.counts = countsOf(items);
    this.next = nextDays(asked.shown, asked.today);
  }

  public forumLine(forum: Forum, rule: MeetingRule | undefined, broken: boolean): RuleLine {
    const { strings, language } = this.asked;
    const seats = this.asked.shown.calendar.seating.ofForum(forum.id);
    const seated = rule ? seatsAt(seats, [rule.row]) : seats;
    return {
      ...this.ofRule(rule, broken),
      key: rule?.id ?? `f${forum.id}`, opens: `f${forum.id}`, ring: forum.strand ?? 'otherMeetings', name: forum.name, apart: rule?.name,
      kind: forumList.columns.Kind.choices[forum.kind][language],
      required: forum.required && strings.calendar.required(forum.required),
      chair: this.who(seated.filter(({ capacity }) => capacity === 'chair'), forum),
      members: this.members(seated, forum),
      sample: forum.sample || (rule?.sample ?? false)
    };
  }

  public activityLine(activity: CalendarActivity, broken: boolean): RuleLine {
    const { strings: { managementCalendar }, shown: { calendar } } = this.asked;
    const part = (asked: ActivityPart): Who | undefined =>
      this.who(calendar.seating.ofActivity(activity).filter(({ capacity }) => capacity === asked), activity);
    const process = calendar.facts.documents.find(({ id }) => id === activity.process);
    return {
      ...this.ofRule(activity, broken),
      key: activity.id, opens: activity.id, ring: activity.category, name: activity.name, kind: process && [process.code, process.title].filter(Boolean).join(' '),
      chair: part('responsible'), preparer: part('preparer'), checker: part('checker'), executor: part('executor'), members: '',
      phase: activity.phase && managementCalendar.phases[activity.phase], category: managementCalendar.rings[activity.category],
      sample: activity.sample
    };
  }

  public counted(id: CalendarRuleId): boolean {
    return (this.counts.get(id) ?? 0) > 0;
  }

  private ofRule(rule: PlannedRule | undefined, broken: boolean): Pick<RuleLine, 'when' | 'unplanned' | 'next' | 'count' | 'place'> {
    const { calendar, calendarLists: { table } } = this.asked.strings;
    if (!rule) return { when: table.noRule, unplanned: true, count: 0 };
    return {
      when: broken ? table.brokenRule : calendar.rule(rule), unplanned: broken, next: this.next.get(rule.id), count: this.counts.get(rule.id) ?? 0, place: rule.place
    };
  }

  private who(seats: readonly Seat[], { scope }: Pick<Forum, 'scope'>): Who | undefined {
    if (seats.length === 0) return undefined;
    const { shown: { calendar }, today, strings: { common } } = this.asked;
    const roles = seats.flatMap(seat => this.names.roleAt(seat.role, seat.scope, scope) ?? []);
    const people = new Set(seats.flatMap(seat => seatedOn(calendar.seating, seat, today)).map(({ name }) => name));
    return { role: [...new Set(roles)].join(', '), people: people.size > 0 ? [...people].join(', ') : common.vacant };
  }

  private members(seats: readonly Seat[], forum: Forum): string {
    const { calendarLists: { table } } = this.asked.strings;
    const named = (asked: ForumCapacity): string =>
      [...new Set(seats.filter(({ capacity }) => capacity === asked).flatMap(seat => this.names.roleAt(seat.role, seat.scope, forum.scope) ?? []))].join(', ');
    const invited = named('invited');
    return [named('member'), forum.others, invited && table.invited(invited)].filter(Boolean).join('; ');
  }
}

/** All lines that hold in a year; under a filter those that have something left in it. */
export const ruleLines = (asked: RuleLinesAsked): readonly RuleLine[] => {
  const { shown: { calendar, between }, year } = asked;
  const { from, until } = yearSpan(year);
  const items = between(from, until);
  const all = isUnfiltered(asked.shown, year);
  const telling = new Telling(asked, items);
  const rules = [...calendar.rules.map(rule => ({ rule, broken: false })), ...calendar.broken.map(({ rule }) => ({ rule, broken: true }))]
    .filter(({ rule }) => (all ? holdsIn(rule.validity, year) || telling.counted(rule.id) : telling.counted(rule.id)));
  const ruled = new Set(rules.flatMap(({ rule }) => (rule.of === 'meeting' ? [rule.forum] : [])));
  const unruled = all ? calendar.facts.forums.filter(forum => holdsIn(forum.validity, year) && !ruled.has(forum.id)) : [];
  return [
    ...rules.flatMap(({ rule, broken }): RuleLine[] => {
      if (rule.of === 'activity') return [telling.activityLine(rule, broken)];
      const forum = calendar.forumOf.get(rule.forum);
      return forum ? [telling.forumLine(forum, rule, broken)] : [];
    }),
    ...unruled.map(forum => telling.forumLine(forum, undefined, false))
  ];
};
