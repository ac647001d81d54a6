import fc from 'fast-check';
import type { OccurrenceChange } from '../../../../src/domain/calendar/change';
import { calendarText, type CalendarFile, type DatedEntry } from '../../../../src/domain/calendar/ics/calendar';
import { expand, stands, type Occurrence } from '../../../../src/domain/calendar/occurrence';
import type { CalendarRule } from '../../../../src/domain/calendar/rule';
import { addDays } from '../../../../src/domain/time/plainDate';
import { allDay, anyChanges, anyRule, anySpan, at, day, MON, monthly, nthOf, onDayOff, rule, SUN, TUE, weekly } from '../given';
import { imported } from './importing';

const file = (rules: readonly CalendarRule[], given: Partial<CalendarFile> = {}): string => calendarText({
  entries: rules.map(of => ({ rule: of, summary: of.id, revision: 1 })), changes: [], from: day('2026-01-01'), until: day('2026-12-31'),
  product: '-//Sotsiaalministeerium//VAJS//ET', name: 'Juhtimiskalender', host: 'som.sharepoint.com', stamp: Date.UTC(2026, 0, 2, 8), ...given
});

const span = (one: Occurrence): readonly [string, string] => (one.kind === 'allDay'
  ? [one.day, addDays(one.lastDay, 1)] : [new Date(one.startsAt).toISOString(), new Date(one.endsAt).toISOString()]);
const planned = (occurrences: readonly Occurrence[]): readonly (readonly [string, string])[] =>
  occurrences.filter(stands).map(span).sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0));
const spans = (text: string): readonly (readonly [string, string])[] => imported(text).map(({ from, until }) => [from, until] as const)
  .sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0));

/** 01:00 UTC of the last Sunday of a month. */
const changeIn = (year: number, month: 3 | 10): number => {
  const last = new Date(Date.UTC(year, month - 1, 31, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
};

/**
 * In the nights when clocks change we keep to RFC 5545: of a wall-clock time that comes twice or never, 3.3.5 takes the first and the offset
 * before the gap; and 3.8.5.3 gives every member of a series the same exact length. ical.js 2.2.1 takes the second, the offset after the gap,
 * and the same length on the clock. So what begins, ends or goes on in the hours around a change is not compared.
 */
const isAtChange = (spansOf: readonly (readonly [string, string])[]): boolean => spansOf.some(([from, until]) => {
  const [begins, ends] = [Date.parse(from), Date.parse(until)];
  return ([3, 10] as const).some(month => {
    const change = changeIn(new Date(ends).getUTCFullYear(), month);
    return begins < change + 3_600_000 && ends >= change - 3_600_000;
  });
});

describe('imported by another library with the file\'s own time zone', () => {
  test('whatever the rule, the holidays and the changes are, everything begins and ends at our instants', () => {
    let compared = 0;
    fc.assert(fc.property(anyRule.chain(of => fc.tuple(fc.constant(of), anyChanges(of))), anySpan, ([of, changes], [from, until]) => {
      const ours = planned(expand([of], changes, from, until));
      fc.pre(!isAtChange(ours));
      compared += ours.length;
      expect(spans(file([of], { changes, from, until }))).toEqual(ours);
    }), { numRuns: 300 });
    expect(compared).toBeGreaterThan(200);
  });

  test('a meeting at ten is at ten in winter and in summer, on both sides of the nights when clocks change', () => {
    const sundays = rule(weekly([SUN, MON]), { timing: at(10) });
    expect(spans(file([sundays], { from: day('2026-03-28'), until: day('2026-03-30') }))).toEqual([
      ['2026-03-29T07:00:00.000Z', '2026-03-29T08:00:00.000Z'], ['2026-03-30T07:00:00.000Z', '2026-03-30T08:00:00.000Z']
    ]);
    const tuesdays = spans(file([rule(weekly([TUE]))])).map(([from]) => from);
    expect(tuesdays.filter(from => from.endsWith('T08:00:00.000Z')).length + tuesdays.filter(from => from.endsWith('T07:00:00.000Z')).length).toBe(52);
    expect([tuesdays[11], tuesdays[12], tuesdays[42], tuesdays[43]]).toEqual([
      '2026-03-24T08:00:00.000Z', '2026-03-31T07:00:00.000Z', '2026-10-27T08:00:00.000Z', '2026-11-03T08:00:00.000Z'
    ]);
  });

  test('of changes: what was moved is where it was moved to, what was cancelled is nowhere, what a holiday shifted is on its new day', () => {
    const of = { rule: 'm1' as const };
    const changes: readonly OccurrenceChange[] = [
      { ...of, planned: day('2026-02-10'), kind: 'cancelled' },
      { ...of, planned: day('2026-02-17'), kind: 'moved', to: day('2026-02-18'), timing: at(14, 0, 30) }
    ];
    const tuesdays = rule(weekly([TUE]), { dayOff: onDayOff('next') });
    expect(spans(file([tuesdays], { changes, from: day('2026-02-01'), until: day('2026-02-28') }))).toEqual([
      ['2026-02-03T08:00:00.000Z', '2026-02-03T09:00:00.000Z'], ['2026-02-18T12:00:00.000Z', '2026-02-18T12:30:00.000Z'],
      // 24 February is a holiday.
      ['2026-02-25T08:00:00.000Z', '2026-02-25T09:00:00.000Z']
    ]);
  });

  test('whole days are days, not instants', () => {
    expect(spans(file([rule({ kind: 'yearly', month: 3, date: 29, missing: 'leftOut' }, { timing: allDay(3) })]))).toEqual([['2026-03-29', '2026-04-01']]);
  });
});

describe('a selection of a rule\'s occurrences', () => {
  const tuesdays = rule(weekly([TUE]));

  test('leaves the others out, whether they are a series or single events', () => {
    const only = new Set([day('2026-03-03'), day('2026-03-17')]);
    const march = { from: day('2026-03-01'), until: day('2026-03-31') };
    const text = file([], { ...march, entries: [{ rule: tuesdays, summary: 'Koosolek', revision: 1, only }] });
    expect(spans(text).map(([from]) => from.slice(0, 10))).toEqual(['2026-03-03', '2026-03-17']);
  });

  test('and what is left of all rules together is what was selected, whatever it was', () => {
    fc.assert(fc.property(anyRule.chain(of => fc.tuple(fc.constant(of), anyChanges(of))), fc.infiniteStream(fc.boolean()), ([of, changes], chosen) => {
      const all = expand([of], changes, day('2026-01-01'), day('2026-12-31'));
      const selected = all.filter(() => chosen.next().value);
      const ours = planned(all.filter(one => selected.some(other => other.planned === one.planned)));
      fc.pre(!isAtChange(ours));
      const only = new Set(selected.map(one => one.planned));
      expect(spans(file([], { changes, entries: [{ rule: of, summary: 'Koosolek', revision: 1, only }] }))).toEqual(ours);
    }), { numRuns: 150 });
  });

  test('two rules of one forum that meet together give each sitting once when each day belongs to one of them', () => {
    const withHeads = rule(monthly(nthOf([1, 3], [TUE])), { id: 'm2' as const });
    const both = new Set(expand([withHeads], [], day('2026-01-01'), day('2026-12-31')).map(one => one.planned));
    const alone = new Set(expand([tuesdays], [], day('2026-01-01'), day('2026-12-31')).map(one => one.planned).filter(one => !both.has(one)));
    const text = file([], {
      entries: [{ rule: tuesdays, summary: 'Koosolek', revision: 1, only: alone }, { rule: withHeads, summary: 'Kõigiga', revision: 1, only: both }]
    });
    expect(spans(text)).toEqual(planned(expand([tuesdays], [], day('2026-01-01'), day('2026-12-31'))));
    expect(imported(text).filter(({ summary }) => summary === 'Kõigiga')).toHaveLength(24);
  });
});

describe('what follows no rule', () => {
  const due: DatedEntry = { id: 'd5', day: day('2026-03-29'), lastDay: day('2026-03-29'), summary: 'Ülevaatuse tähtaeg: P05', cancelled: false };

  test('is a whole day, makes nobody busy, and keeps its UID when its day becomes another', () => {
    const [first] = imported(file([], { dated: [due] }));
    expect(first).toEqual({ uid: 'vajs-d5@som.sharepoint.com', summary: 'Ülevaatuse tähtaeg: P05', from: '2026-03-29', until: '2026-03-30' });
    const [later] = imported(file([], { dated: [{ ...due, day: day('2026-06-01'), lastDay: day('2026-06-01') }] }));
    expect([later.uid, later.from]).toEqual([first.uid, '2026-06-01']);
    expect(file([], { dated: [due] })).toContain('TRANSP:TRANSPARENT');
  });

  test('is not there when it was dropped or lies outside the file', () => {
    expect(imported(file([], { dated: [{ ...due, cancelled: true }, { ...due, id: 'i7', day: day('2027-01-01'), lastDay: day('2027-01-01') }] }))).toEqual([]);
    expect(file([], { dated: [{ ...due, cancelled: true }] })).toContain('STATUS:CANCELLED');
  });
});
