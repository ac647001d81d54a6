import fc from 'fast-check';
import { expandColumns } from '../../../src/domain/calendar/columns';
import { expand, strayChanges, toOccurrences } from '../../../src/domain/calendar/occurrence';
import { ruleProblems } from '../../../src/domain/calendar/ruleProblems';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays';
import { addDays, dayNumber } from '../../../src/domain/time/plainDate';
import { dayInTallinn, timeInTallinn } from '../../../src/domain/time/tallinn';
import { anyChanges, anyDayIn, anyRule, anySpan, daysOf, inSpan } from './given';
import { slowly } from './oracle';

const changed = anyRule.chain(rule => fc.tuple(fc.constant(rule), anyChanges(rule)));

test('it finds what a day-by-day search finds, called by the same planned days', () => {
  fc.assert(fc.property(anyRule, anySpan, (rule, [from, until]) => {
    expect(expand([rule], [], from, until).map(one => [one.day, one.planned])).toEqual(slowly(rule, from, until));
  }), { numRuns: 250 });
});

test('sorted, within bounds, and without changes never twice on one day', () => {
  fc.assert(fc.property(anyRule, anySpan, (rule, [from, until]) => {
    const days = daysOf(expand([rule], [], from, until));
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.every(on => from <= on && on <= until)).toBe(true);
  }));
});

test('with changes too, no two that stand begin at one time', () => {
  fc.assert(fc.property(changed, anySpan, ([rule, changes], [from, until]) => {
    const standing = expand([rule], changes, from, until).filter(one => one.status !== 'cancelled');
    expect(new Set(standing.map(one => `${one.day} ${one.kind === 'timed' ? one.at : ''}`)).size).toBe(standing.length);
  }));
});

test('a span cut in two has the same occurrences as the whole', () => {
  fc.assert(fc.property(changed, anySpan, fc.nat(), ([rule, changes], [from, until], cut) => {
    const middle = addDays(from, cut % (dayNumber(until) - dayNumber(from) + 1));
    expect([...expand([rule], changes, from, middle), ...expand([rule], changes, addDays(middle, 1), until)])
      .toEqual(expand([rule], changes, from, until));
  }));
});

test('a later beginning or an earlier end of validity never adds a day', () => {
  fc.assert(fc.property(anyRule, anyDayIn('2024-01-01', '2027-12-31'), anyDayIn('2024-01-01', '2027-12-31'), (rule, from, until) => {
    const whole = new Set(daysOf(inSpan(rule, '2024-01-01', '2027-12-31')));
    const later = rule.validity.from === undefined || from > rule.validity.from ? from : rule.validity.from;
    const earlier = rule.validity.until === undefined || until < rule.validity.until ? until : rule.validity.until;
    const narrowed = daysOf(inSpan({ ...rule, validity: { from: later, until: earlier } }, '2024-01-01', '2027-12-31'));
    expect(narrowed.filter(on => !whole.has(on))).toEqual([]);
  }));
});

test('what holidays moved is on a working day, and nothing that may not be is on a holiday', () => {
  fc.assert(fc.property(anyRule, anySpan, (rule, [from, until]) => {
    for (const one of expand([rule], [], from, until)) {
      if (one.status === 'shifted') expect(isWorkingDay(one.day)).toBe(true);
      else expect(one.day).toBe(one.planned);
      if (rule.dayOff.kind !== 'keep' && rule.dayOff.weekends) expect(isWorkingDay(one.day)).toBe(true);
    }
  }));
});

test('many rules together are each rule alone, in the calendar\'s order', () => {
  fc.assert(fc.property(fc.array(anyRule, { maxLength: 6 }), anySpan, (given, [from, until]) => {
    const rules = given.map((rule, i) => ({ ...rule, id: `m${i}` as const }));
    const together = expand(rules, [], from, until);
    const order = ({ day: on, rule, ...one }: typeof together[number]): string => `${on} ${one.kind === 'timed' ? 1 : 0} ${String('at' in one ? one.at : 0).padStart(4, '0')} ${rule.id}`;
    expect(together.map(order)).toEqual(rules.flatMap(rule => expand([rule], [], from, until)).map(order).sort());
  }));
});

test('instants are when clocks in Tallinn show the time, on the day', () => {
  fc.assert(fc.property(anyRule, anySpan, (rule, [from, until]) => {
    for (const one of expand([rule], [], from, until)) {
      if (one.kind !== 'timed') continue;
      const shown = timeInTallinn(new Date(one.startsAt)).split(':').map(Number);
      expect(dayInTallinn(new Date(one.startsAt))).toBe(one.day);
      // Only the hour that does not exist, on a Sunday of March, is shown as another.
      if (!(one.at >= 180 && one.at < 240 && one.day.slice(5, 7) === '03')) expect(shown[0] * 60 + shown[1]).toBe(one.at);
    }
  }));
});

test('an all-day entry takes its days wherever it lies', () => {
  fc.assert(fc.property(anyRule, anySpan, (rule, [from, until]) => {
    for (const one of expand([rule], [], from, until)) {
      if (one.kind === 'allDay' && one.rule.timing.kind === 'allDay') expect(one.lastDay).toBe(addDays(one.day, one.rule.timing.days - 1));
    }
  }));
});

test('every change of an occurrence answers to one, and cancelled ones are all still there', () => {
  fc.assert(fc.property(changed, ([rule, changes]) => {
    expect(strayChanges([rule], changes)).toEqual([]);
    const all = inSpan(rule, '2023-11-01', '2028-03-01', changes);
    expect(all.filter(one => one.status === 'cancelled').map(one => one.planned).sort())
      .toEqual(changes.filter(one => one.kind === 'cancelled').map(one => one.planned).sort());
  }));
});

test('columns say the same as objects', () => {
  fc.assert(fc.property(changed, anySpan, ([rule, changes], [from, until]) => {
    const columns = expandColumns([rule], changes, from, until);
    expect(toOccurrences([rule], changes, columns).map(one => dayNumber(one.day))).toEqual([...columns.day]);
    expect([columns.rule, columns.planned, columns.start, columns.change].map(column => column.length)).toEqual(Array(4).fill(columns.count));
  }));
});

test('the generated rules are well formed', () => {
  fc.assert(fc.property(anyRule, rule => ruleProblems(rule).filter(problem => problem !== 'neverHappens' && problem !== 'backwards').length === 0));
});

test('a rule that never happens by its own pattern has no day', () => {
  fc.assert(fc.property(anyRule, rule => {
    if (ruleProblems(rule).includes('neverHappens')) expect(inSpan(rule, '2020-01-01', '2032-12-31')).toEqual([]);
  }));
});
