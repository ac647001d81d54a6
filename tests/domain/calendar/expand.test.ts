import type { OccurrenceChange } from '../../../src/domain/calendar/change';
import { strayChanges, type Occurrence } from '../../../src/domain/calendar/occurrence';
import type { CalendarRuleId } from '../../../src/domain/calendar/rule';
import {
  allDay, at, date, day, daysOf, FRI, inSpan, monthly, MON, nthOf, onDayOff, rule, SAT, SUN, THU, TUE, WED, weekly
} from './given';

const held = (occurrences: readonly Occurrence[]): readonly string[] =>
  occurrences.map(one => (one.day === one.planned ? one.day.slice(5) : `${one.planned.slice(5)} > ${one.day.slice(5)}`));

describe('public holidays and weekends', () => {
  // 23 and 24 June 2026 are a Tuesday and a Wednesday.
  const midsummer = (kind: 'skip' | 'previous' | 'next'): readonly string[] =>
    held(inSpan(rule(weekly([TUE, WED]), { dayOff: onDayOff(kind) }), '2026-06-15', '2026-06-30'));

  test('are kept where the rule says nothing', () => {
    expect(held(inSpan(rule(weekly([TUE])), '2026-06-15', '2026-06-30'))).toEqual(['06-16', '06-23', '06-30']);
  });

  test('are skipped', () => {
    expect(midsummer('skip')).toEqual(['06-16', '06-17', '06-30']);
  });

  test('both move to Monday before and are one occurrence, called by the earlier', () => {
    expect(midsummer('previous')).toEqual(['06-16', '06-17', '06-23 > 06-22', '06-30']);
  });

  test('both move to Thursday after and are one', () => {
    expect(midsummer('next')).toEqual(['06-16', '06-17', '06-23 > 06-25', '06-30']);
  });

  test('one that moves onto a day of the rule\'s own is that day\'s', () => {
    expect(held(inSpan(rule(weekly([WED, THU]), { dayOff: onDayOff('next') }), '2026-06-24', '2026-06-26'))).toEqual(['06-25']);
    expect(held(inSpan(rule(weekly([MON, TUE]), { dayOff: onDayOff('previous') }), '2026-06-22', '2026-06-26'))).toEqual(['06-22']);
  });

  test('a Saturday and a Sunday move only where the rule says so', () => {
    const weekend = (weekends: boolean): readonly string[] =>
      held(inSpan(rule(weekly([SAT]), { dayOff: onDayOff('previous', weekends) }), '2026-03-02', '2026-03-15'));
    expect(weekend(false)).toEqual(['03-07', '03-14']);
    expect(weekend(true)).toEqual(['03-07 > 03-06', '03-14 > 03-13']);
  });

  test('a holiday on a Sunday moves over the Saturday that stays', () => {
    // Good Friday 3 April and Easter Sunday 5 April 2026 go back to Thursday; the Saturday between is no public holiday.
    expect(held(inSpan(rule(weekly([FRI, SAT, SUN]), { dayOff: onDayOff('previous') }), '2026-03-30', '2026-04-05'))).toEqual(['04-03 > 04-02', '04-04']);
  });

  test('Christmas of 2026, Thursday to Sunday, is left behind whole', () => {
    expect(held(inSpan(rule(weekly([THU]), { dayOff: onDayOff('next') }), '2026-12-20', '2026-12-31'))).toEqual(['12-24 > 12-28', '12-31']);
  });

  test('what moves is found on either side of a bound', () => {
    const newYear = rule(monthly(date(1)), { dayOff: onDayOff('previous') });
    expect(held(inSpan(newYear, '2026-12-01', '2026-12-31'))).toEqual(['12-01', '01-01 > 12-31']);
    expect(held(inSpan(newYear, '2027-01-01', '2027-01-31'))).toEqual([]);
  });

  test('so it is over the longest rest: Saturday 22 to Wednesday 26 December 2029', () => {
    const on = (n: number, kind: 'previous' | 'next', held: string): readonly string[] =>
      daysOf(inSpan(rule(monthly(date(n)), { dayOff: onDayOff(kind, true) }), held, held));
    expect(on(22, 'next', '2029-12-27')).toEqual(['2029-12-27']);
    expect(on(26, 'previous', '2029-12-21')).toEqual(['2029-12-21']);
  });

  test('validity bounds the planned day: what a holiday moves may lie outside', () => {
    const until = rule(weekly([TUE]), { dayOff: onDayOff('next'), validity: { until: day('2026-06-23') } });
    expect(held(inSpan(until, '2026-06-20', '2026-07-31'))).toEqual(['06-23 > 06-25']);
  });

  test('a shortened day is a working day', () => {
    expect(held(inSpan(rule(weekly([WED]), { dayOff: onDayOff('skip', true) }), '2026-12-23', '2026-12-23'))).toEqual(['12-23']);
  });
});

describe('times', () => {
  const instants = (occurrences: readonly Occurrence[]): readonly string[] =>
    occurrences.map(one => (one.kind === 'timed' ? `${new Date(one.startsAt).toISOString()} ${(one.endsAt - one.startsAt) / 60_000}` : `${one.day} ${one.lastDay}`));

  test('ten o\'clock stays ten o\'clock when clocks change', () => {
    expect(instants(inSpan(rule(weekly([THU]), { timing: at(10, 0, 90) }), '2026-03-26', '2026-04-02')))
      .toEqual(['2026-03-26T08:00:00.000Z 90', '2026-04-02T07:00:00.000Z 90']);
    expect(instants(inSpan(rule(weekly([THU]), { timing: at(10, 0, 90) }), '2026-10-22', '2026-10-29')))
      .toEqual(['2026-10-22T07:00:00.000Z 90', '2026-10-29T08:00:00.000Z 90']);
  });

  test('on the Sundays of change a time that does not exist is an hour later, and of two the first', () => {
    const night = rule(weekly([SUN]), { timing: at(3, 30, 0) });
    expect(instants(inSpan(night, '2026-03-29', '2026-03-29'))).toEqual(['2026-03-29T01:30:00.000Z 0']);
    expect(instants(inSpan(night, '2026-10-25', '2026-10-25'))).toEqual(['2026-10-25T00:30:00.000Z 0']);
    expect(inSpan(night, '2026-03-29', '2026-03-29')[0]).toMatchObject({ at: 210, day: '2026-03-29' });
  });

  test('an all-day entry has days and no instants', () => {
    expect(instants(inSpan(rule(weekly([SAT]), { timing: allDay(2) }), '2026-03-28', '2026-03-28'))).toEqual(['2026-03-28 2026-03-29']);
    expect(inSpan(rule(weekly([SAT]), { timing: allDay() }), '2026-03-28', '2026-03-28')[0]).not.toHaveProperty('startsAt');
  });

  test('a day shows all-day entries first, then by time, then in the order of rules', () => {
    const rules = [at(10), at(0), allDay(), at(10), at(8, 30)].map((timing, i) => rule(weekly([MON]), { id: `m${i}` as const, timing }));
    expect(inSpan(rules, '2026-03-02', '2026-03-02').map(one => one.rule.id)).toEqual(['m2', 'm1', 'm4', 'm0', 'm3']);
  });
});

describe('changes of one occurrence', () => {
  const tuesdays = rule(weekly([TUE]), { place: 'A-101' });
  const of = (planned: string): { readonly rule: CalendarRuleId; readonly planned: ReturnType<typeof day> } =>
    ({ rule: 'm1' as const, planned: day(planned) });
  const march = (...changes: readonly OccurrenceChange[]): readonly Occurrence[] => inSpan(tuesdays, '2026-03-01', '2026-03-31', changes);
  const shown = (occurrences: readonly Occurrence[]): readonly string[] =>
    occurrences.map(one => `${one.day.slice(5)} ${one.status}${one.place === 'A-101' ? '' : ` ${one.place}`}${one.note ? `: ${one.note}` : ''}`);

  test('a cancelled one stays to be seen as cancelled', () => {
    expect(shown(march({ ...of('2026-03-10'), kind: 'cancelled', note: 'reis' })))
      .toEqual(['03-03 planned', '03-10 cancelled: reis', '03-17 planned', '03-24 planned', '03-31 planned']);
  });

  test('a noted one is otherwise as planned', () => {
    expect(shown(march({ ...of('2026-03-10'), kind: 'noted', note: 'eelarve' }))[1]).toBe('03-10 planned: eelarve');
  });

  test('a moved one is on its new day, at its new time and place', () => {
    const moved = march({ ...of('2026-03-10'), kind: 'moved', to: day('2026-03-12'), timing: at(14, 0, 30), place: 'B-7' });
    expect(shown(moved)).toEqual(['03-03 planned', '03-12 moved B-7', '03-17 planned', '03-24 planned', '03-31 planned']);
    expect(moved[1]).toMatchObject({ planned: '2026-03-10', at: 840, startsAt: Date.UTC(2026, 2, 12, 12), endsAt: Date.UTC(2026, 2, 12, 12, 30) });
  });

  test('a move into the span is found, one out of it is not, and the rule\'s end does not hold it back', () => {
    const ending = rule(weekly([TUE]), { validity: { until: day('2026-03-31') } });
    const change: OccurrenceChange = { ...of('2026-03-31'), kind: 'moved', to: day('2026-04-02') };
    expect(daysOf(inSpan(ending, '2026-04-01', '2026-04-30', [change]))).toEqual(['2026-04-02']);
    expect(daysOf(inSpan(ending, '2026-03-25', '2026-03-31', [change]))).toEqual([]);
  });

  test('a move to another time of the same day keeps the day\'s order', () => {
    const rules = [tuesdays, rule(weekly([TUE]), { id: 'm2' as const, timing: at(12) })];
    const moved = inSpan(rules, '2026-03-10', '2026-03-10', [{ ...of('2026-03-10'), kind: 'moved', to: day('2026-03-10'), timing: at(15) }]);
    expect(moved.map(one => one.rule.id)).toEqual(['m2', 'm1']);
  });

  test('moved onto another of the rule at the same time, it is that other; at another time both stand', () => {
    expect(shown(march({ ...of('2026-03-10'), kind: 'moved', to: day('2026-03-17') }))).toEqual(['03-03 planned', '03-17 planned', '03-24 planned', '03-31 planned']);
    expect(shown(march({ ...of('2026-03-10'), kind: 'moved', to: day('2026-03-17'), timing: at(14) })))
      .toEqual(['03-03 planned', '03-17 planned', '03-17 moved', '03-24 planned', '03-31 planned']);
  });

  test('moved onto a cancelled one, it takes the time that is free', () => {
    expect(shown(march({ ...of('2026-03-10'), kind: 'moved', to: day('2026-03-17') }, { ...of('2026-03-17'), kind: 'cancelled' })))
      .toEqual(['03-03 planned', '03-17 cancelled', '03-17 moved', '03-24 planned', '03-31 planned']);
  });

  test('a move goes where the person said, holiday or not', () => {
    const rules = rule(weekly([TUE]), { dayOff: onDayOff('next', true) });
    expect(daysOf(inSpan(rules, '2026-04-01', '2026-04-07', [{ ...of('2026-04-07'), kind: 'moved', to: day('2026-04-03') }]))).toEqual(['2026-04-03']);
  });

  test('the key is the planned day, also where a holiday moved the meeting', () => {
    const rules = rule(weekly([TUE]), { dayOff: onDayOff('next') });
    expect(inSpan(rules, '2026-06-20', '2026-06-26', [{ ...of('2026-06-23'), kind: 'cancelled' }]))
      .toMatchObject([{ planned: '2026-06-23', day: '2026-06-25', status: 'cancelled' }]);
  });

  test('the last of two changes of one occurrence holds', () => {
    expect(shown(march({ ...of('2026-03-10'), kind: 'cancelled' }, { ...of('2026-03-10'), kind: 'noted', note: 'ikka toimub' }))[1])
      .toBe('03-10 planned: ikka toimub');
  });

  test('a change of a day that the rule does not have changes nothing and is pointed out', () => {
    const strays: readonly OccurrenceChange[] = [
      { ...of('2026-03-11'), kind: 'cancelled' }, { ...of('2026-03-11'), kind: 'moved', to: day('2026-03-12') },
      { rule: 'm9' as const, planned: day('2026-03-10'), kind: 'cancelled' }
    ];
    expect(shown(march(...strays))).toEqual(shown(march()));
    expect(strayChanges([tuesdays], [...strays, { ...of('2026-03-10'), kind: 'cancelled' }])).toEqual(strays);
  });

  test('one that a holiday made one with another is pointed out too: the other carries the name', () => {
    const rules = rule(monthly(nthOf([4], [TUE, WED])), { dayOff: onDayOff('next') });
    expect(strayChanges([rules], [{ ...of('2026-06-24'), kind: 'cancelled' }, { ...of('2026-06-23'), kind: 'cancelled' }]))
      .toMatchObject([{ planned: '2026-06-24' }]);
  });
});
