import fc from 'fast-check';
import { compliance, spanToExpand, type ComplianceQuestion, type MeetingRecord, type UnitCompliance } from '../../../src/domain/calendar/compliance';
import { unitOf, unitsIn, type FrequencyUnit, type RequiredFrequency, type Span } from '../../../src/domain/calendar/frequency';
import { expand } from '../../../src/domain/calendar/occurrence';
import { periods, type CalendarRule } from '../../../src/domain/calendar/rule';
import { addDays } from '../../../src/domain/time/plainDate';
import { anyDayIn, anySpan, at, day, inSpan, monthly, nthOf, onDayOff, rule, TUE, weekly } from './given';

const span = (from: string, until: string): Span => ({ from: day(from), until: day(until) });
const year2026 = span('2026-01-01', '2026-12-31');
const twiceAMonth: RequiredFrequency = { strength: 'atLeast', times: 2, per: 'month' };
const tuesdays = rule(monthly(nthOf([1, 3], [TUE])));

const held = (planned: string, on = planned): MeetingRecord => ({ state: 'held', on: day(on), of: { rule: 'm1' as const, planned: day(planned) } });
const notHeld = (planned: string): MeetingRecord => ({ state: 'notHeld', of: { rule: 'm1' as const, planned: day(planned) } });

const asked = (given: Partial<ComplianceQuestion>, of: CalendarRule = tuesdays): readonly UnitCompliance[] => compliance({
  required: twiceAMonth, planned: inSpan(of, '2025-12-20', '2027-01-10'), held: [], period: year2026, on: day('2026-12-31'), ...given
});

const january = (given: Partial<ComplianceQuestion>, of?: CalendarRule): UnitCompliance =>
  asked({ period: span('2026-01-01', '2026-01-31'), on: day('2026-02-15'), ...given }, of)[0];

test('twice a month by plan, nothing recorded: no shortfall, everything so far "not recorded"', () => {
  const months = asked({ on: day('2026-03-10') });
  expect(months.map(month => month.planned)).toEqual(Array(12).fill(2));
  expect(months.map(month => month.notRecorded)).toEqual([2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(months.flatMap(month => month.shortfalls)).toEqual([]);
});

test('a plan that has too few is short whether held or not', () => {
  const once = rule(monthly(nthOf([1], [TUE])));
  expect(january({}, once).shortfalls).toEqual([{ kind: 'planned', missing: 1, severity: 'finding' }]);
  expect(january({ held: [held('2026-01-06')] }, once).shortfalls).toEqual([
    { kind: 'planned', missing: 1, severity: 'finding' }, { kind: 'held', missing: 1, severity: 'finding' }
  ]);
});

test.each<[string, readonly MeetingRecord[], number]>([
  ['both held', [held('2026-01-06'), held('2026-01-20')], 0],
  ['one held, one not recorded: it may have been', [held('2026-01-06')], 0],
  ['one not held, one not recorded', [notHeld('2026-01-06')], 1],
  ['one held, one not held', [held('2026-01-06'), notHeld('2026-01-20')], 1],
  ['one not held, made up for by one that nobody planned', [held('2026-01-06'), notHeld('2026-01-20'), { state: 'held', on: day('2026-01-29') }], 0]
])('%s', (_, records, missing) => {
  const found = january({ held: records }).shortfalls.filter(({ kind }) => kind === 'held');
  expect(found.map(one => one.missing)).toEqual(missing === 0 ? [] : [missing]);
});

test('a month that is not over is not short of meetings held', () => {
  expect(january({ held: [notHeld('2026-01-06')], on: day('2026-01-31') }).shortfalls).toEqual([]);
  expect(january({ held: [notHeld('2026-01-06')], on: day('2026-02-01') }).shortfalls).toMatchObject([{ kind: 'held', missing: 1 }]);
});

test('a meeting counts in the month it was held in; its own month has it recorded', () => {
  const months = asked({ held: [held('2026-01-20', '2026-02-02')] });
  expect(months.slice(0, 2).map(month => [month.held, month.notRecorded])).toEqual([[0, 1], [1, 2]]);
});

test('a cancelled one is not planned', () => {
  const planned = inSpan(tuesdays, '2026-01-01', '2026-01-31', [{ rule: 'm1' as const, planned: day('2026-01-20'), kind: 'cancelled' }]);
  expect(january({ planned })).toMatchObject({ planned: 1, notRecorded: 1, shortfalls: [{ kind: 'planned', missing: 1 }] });
});

test('"üldjuhul" gives information where "vähemalt" and a plain figure give findings', () => {
  const severities = (['atLeast', 'stated', 'usually'] as const).map(strength =>
    january({ required: { strength, times: 3, per: 'month' } }).shortfalls.map(one => one.severity));
  expect(severities).toEqual([['finding'], ['finding'], ['information']]);
});

test('two rules of one forum at one time are one sitting, recorded through either or both', () => {
  const rules = [rule(weekly([TUE])), rule(monthly(nthOf([1, 3], [TUE])), { id: 'm2' as const })];
  const planned = inSpan(rules, '2026-01-01', '2026-01-31');
  const both: readonly MeetingRecord[] = [held('2026-01-06'), { state: 'held', on: day('2026-01-06'), of: { rule: 'm2' as const, planned: day('2026-01-06') } }];
  expect(january({ planned, held: both })).toMatchObject({ planned: 4, held: 1, notRecorded: 3 });
  const apart = inSpan([rules[0], { ...rules[1], timing: at(15) }], '2026-01-01', '2026-01-31');
  expect(january({ planned: apart })).toMatchObject({ planned: 6 });
});

describe('once a week, counted by ISO week', () => {
  const weekly52: RequiredFrequency = { strength: 'stated', times: 1, per: 'week' };

  test('2026 has 53 weeks, from 29 December to 3 January', () => {
    const weeks = unitsIn('week', year2026);
    expect([weeks.length, weeks[0], weeks[52]]).toEqual([53, span('2025-12-29', '2026-01-04'), span('2026-12-28', '2027-01-03')]);
    expect(spanToExpand(weekly52, year2026)).toEqual(span('2025-12-29', '2027-01-03'));
    // 2027 begins on a Friday: its first week is that of 4 January, and no week is in two years.
    expect(unitsIn('week', span('2027-01-01', '2027-12-31'))[0]).toEqual(span('2027-01-04', '2027-01-10'));
  });

  test('a week whose only meeting was left out on a holiday is short by plan', () => {
    const weeks = asked({ required: weekly52 }, rule(weekly([TUE]), { dayOff: onDayOff('skip') }));
    expect(weeks.filter(week => week.shortfalls.length > 0).map(week => week.unit.from)).toEqual(['2026-02-23', '2026-06-22']);
  });
});

test.each<[FrequencyUnit, number, string]>([
  ['quarter', 4, '2026-12-31'], ['trimester', 3, '2026-12-31'], ['halfYear', 2, '2026-12-31'], ['year', 1, '2026-12-31'], ['month', 12, '2026-12-31']
])('a year has units by %s: %i, the last until %s', (per, count, last) => {
  const units = unitsIn(per, year2026);
  expect([units.length, units[units.length - 1].until]).toEqual([count, last]);
});

test('trimesters are January to April, May to August, September to December', () => {
  expect(unitsIn('trimester', year2026)).toEqual([span('2026-01-01', '2026-04-30'), span('2026-05-01', '2026-08-31'), span('2026-09-01', '2026-12-31')]);
  expect(unitOf('trimester', day('2026-08-31'))).toEqual(span('2026-05-01', '2026-08-31'));
});

test('a month that the period cuts is nobody\'s shortfall', () => {
  expect(unitsIn('month', span('2026-01-15', '2026-03-30')).map(unit => unit.from)).toEqual(['2026-02-01']);
});

describe('laws', () => {
  const anyPer = fc.constantFrom<FrequencyUnit>('week', 'month', ...periods);

  test('units follow each other without gap, and each day\'s unit is its own', () => {
    fc.assert(fc.property(anyPer, anySpan, (per, [from, until]) => {
      const units = unitsIn(per, { from, until });
      units.slice(1).forEach((unit, i) => expect(unit.from).toBe(addDays(units[i].until, 1)));
      units.forEach(unit => expect([unitOf(per, unit.from), unitOf(per, unit.until)]).toEqual([unit, unit]));
    }));
  });

  test('recording one more meeting as held never makes anything shorter of meetings', () => {
    const planned = inSpan(tuesdays, '2026-01-01', '2026-12-31');
    const anyRecords = fc.subarray(planned.map(one => one.planned)).chain(days =>
      fc.tuple(...days.map(on => fc.constantFrom(held(on), notHeld(on)))).map(records => records as readonly MeetingRecord[]));
    fc.assert(fc.property(anyRecords, anyDayIn('2026-01-01', '2026-12-31'), (records, extra) => {
      const missing = (given: readonly MeetingRecord[]): readonly number[] =>
        asked({ planned, held: given }).map(month => month.shortfalls.reduce((sum, one) => sum + one.missing, 0));
      const [before, after] = [missing(records), missing([...records, { state: 'held', on: extra }])];
      const month = Number(extra.slice(5, 7)) - 1;
      // Where nothing was recorded, nothing was said; the first record may say what was short all along.
      const silent = asked({ planned, held: records })[month];
      if (silent.held + silent.notHeld > 0) after.forEach((now, i) => expect(now).toBeLessThanOrEqual(before[i]));
    }));
  });

  test('what is planned is counted once in the units of a year', () => {
    fc.assert(fc.property(anyPer, per => {
      const required: RequiredFrequency = { strength: 'stated', times: 1, per };
      const { from, until } = spanToExpand(required, year2026);
      const planned = expand([tuesdays], [], from, until);
      const units = compliance({ required, planned, held: [], period: year2026, on: day('2026-06-01') });
      expect(units.reduce((sum, unit) => sum + unit.planned, 0)).toBe(24);
    }));
  });
});
