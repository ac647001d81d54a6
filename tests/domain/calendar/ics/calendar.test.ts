import fc from 'fast-check';
import type { OccurrenceChange } from '../../../../src/domain/calendar/change';
import { calendarText, type CalendarEntry, type CalendarFile } from '../../../../src/domain/calendar/ics/calendar';
import { expand, stands, type Occurrence } from '../../../../src/domain/calendar/occurrence';
import type { CalendarRule, CalendarRuleId } from '../../../../src/domain/calendar/rule';
import { allDay, anyChanges, anyRule, anySpan, at, day, monthly, nthOf, onDayOff, rule, TUE, weekly, workingDay } from '../given';
import { beginnings, components, linesOf, textOf, valueOf } from './reading';

const entry = (of: CalendarRule, given: Partial<CalendarEntry> = {}): CalendarEntry => ({ rule: of, summary: 'Kantsleri koosolek', revision: 3, ...given });
const file = (entries: readonly CalendarEntry[], given: Partial<CalendarFile> = {}): string => calendarText({
  entries, changes: [], from: day('2026-01-01'), until: day('2026-12-31'), product: '-//Sotsiaalministeerium//VAJS//ET', name: 'Juhtimiskalender',
  host: 'som.sharepoint.com', stamp: Date.UTC(2026, 0, 2, 8), ...given
});

const tuesdays = rule(weekly([TUE]), { dayOff: onDayOff('next'), place: 'A-101' });

test('a weekly meeting is one series with what holidays did to it, written as RFC 5545 has it', () => {
  expect(linesOf(file([entry(tuesdays, { url: 'https://som.sharepoint.com/sites/vajs' })], { from: day('2026-06-15'), until: day('2026-06-30') })).slice(7 + 17)).toEqual([
    'BEGIN:VEVENT', 'UID:vajs-m1@som.sharepoint.com', 'RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;WKST=MO;UNTIL=20260630T070000Z',
    'DTSTAMP:20260102T080000Z', 'SEQUENCE:3', 'DTSTART;TZID=Europe/Tallinn:20260616T100000', 'DTEND;TZID=Europe/Tallinn:20260616T110000',
    'SUMMARY:Kantsleri koosolek', 'LOCATION:A-101', 'URL:https://som.sharepoint.com/sites/vajs', 'STATUS:CONFIRMED', 'END:VEVENT',
    'BEGIN:VEVENT', 'UID:vajs-m1@som.sharepoint.com', 'RECURRENCE-ID;TZID=Europe/Tallinn:20260623T100000', 'DTSTAMP:20260102T080000Z', 'SEQUENCE:3',
    'DTSTART;TZID=Europe/Tallinn:20260625T100000', 'DTEND;TZID=Europe/Tallinn:20260625T110000', 'SUMMARY:Kantsleri koosolek', 'LOCATION:A-101',
    'URL:https://som.sharepoint.com/sites/vajs', 'STATUS:CONFIRMED', 'END:VEVENT', 'END:VCALENDAR'
  ]);
});

test('the file begins with what every calendar program asks for', () => {
  expect(linesOf(file([])).slice(0, 8)).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sotsiaalministeerium//VAJS//ET', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'NAME:Juhtimiskalender',
    'X-WR-CALNAME:Juhtimiskalender', 'BEGIN:VTIMEZONE'
  ]);
});

test('an all-day entry has dates, and ends on the day after its last', () => {
  const [event] = components(file([entry(rule({ kind: 'once', day: day('2026-03-16') }, { timing: allDay(2) }))]), 'VEVENT');
  expect(event.filter(one => one.name.startsWith('DT') && one.name !== 'DTSTAMP')).toEqual([
    { name: 'DTSTART', parameters: { VALUE: 'DATE' }, value: '20260316' }, { name: 'DTEND', parameters: { VALUE: 'DATE' }, value: '20260318' }
  ]);
});

describe('changes', () => {
  const of = (planned: string): { readonly rule: CalendarRuleId; readonly planned: ReturnType<typeof day> } => ({ rule: 'm1' as const, planned: day(planned) });
  const changes: readonly OccurrenceChange[] = [
    { ...of('2026-03-10'), kind: 'cancelled' }, { ...of('2026-03-17'), kind: 'moved', to: day('2026-03-18'), timing: at(14, 0, 30), place: 'B-7' },
    { ...of('2026-03-24'), kind: 'noted', note: 'Arutame eelarvet' }
  ];
  const march = { changes, from: day('2026-03-01'), until: day('2026-03-31') };

  test('of a series: a cancelled one is an EXDATE, moved and noted ones have a RECURRENCE-ID', () => {
    const events = components(file([entry(tuesdays, { description: 'Iga nädal' })], march), 'VEVENT');
    expect(events[0].filter(one => one.name === 'EXDATE').map(one => one.value)).toEqual(['20260310T100000']);
    expect(events.slice(1).map(event => ['RECURRENCE-ID', 'DTSTART', 'LOCATION', 'DESCRIPTION'].map(name => textOf(event, name)))).toEqual([
      ['20260317T100000', '20260318T140000', 'B-7', 'Iga nädal'], ['20260324T100000', '20260324T100000', 'A-101', 'Arutame eelarvet\n\nIga nädal']
    ]);
  });

  test('of single events: a cancelled one says so and keeps its UID', () => {
    const working = rule(monthly(workingDay(7)));
    const events = components(file([entry(working)], { ...march, changes: [{ ...of('2026-03-10'), kind: 'cancelled' }] }), 'VEVENT');
    expect(events.map(event => [valueOf(event, 'UID'), valueOf(event, 'STATUS'), valueOf(event, 'RRULE')]))
      .toEqual([['vajs-m1-20260310@som.sharepoint.com', 'CANCELLED', undefined]]);
  });

  test('of another rule change nothing', () => {
    expect(file([entry({ ...tuesdays, id: 'm2' as const })], march)).not.toContain('EXDATE');
  });
});

test('UIDs are the same in every file, whatever span it has and whatever was changed', () => {
  const uids = (text: string): readonly (string | undefined)[] => components(text, 'VEVENT').map(event => valueOf(event, 'UID'));
  const working = rule(monthly(workingDay(3)));
  expect(uids(file([entry(working)], { from: day('2026-06-01'), until: day('2026-07-31') }))).toEqual(uids(file([entry(working)])).slice(5, 7));
});

test('text of people can neither break a line nor begin a property', () => {
  const hostile = 'A;B,C\\D\r\nATTENDEE:mailto:x\u0000\u{1F600}õ'.repeat(9);
  const text = file([entry(tuesdays, { summary: hostile, url: 'https://x.example/\r\nATTENDEE:y' })], { name: hostile });
  expect(linesOf(text).some(line => line.startsWith('ATTENDEE'))).toBe(false);
  expect(textOf(components(text, 'VEVENT')[0], 'SUMMARY')).toBe(hostile.replace(/\r\n/g, '\n').split('\u0000').join(''));
});

test('no line is longer than 75 octets, and unfolding gives the text back', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), summary => {
    const text = file([entry(tuesdays, { summary })]);
    expect(Math.max(...text.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.split('\r\n').every(line => Buffer.from(line, 'utf8').toString('utf8') === line)).toBe(true);
    // RFC 5545 allows no other controls in text.
    const kept = [...summary.replace(/\r\n?/g, '\n')].filter(one => one === '\t' || one === '\n' || (one >= ' ' && one !== '\u007f')).join('');
    expect(textOf(components(text, 'VEVENT')[0], 'SUMMARY') ?? '').toBe(kept);
  }));
});

describe('read by another library, the file says what our calendar says', () => {
  const shown = (one: Occurrence): string =>
    (one.kind === 'allDay' ? one.day : `${one.day}T${String(Math.floor(one.at / 60)).padStart(2, '0')}:${String(one.at % 60).padStart(2, '0')}`);

  test('whatever the rule, the holidays and the changes are', () => {
    let series = 0;
    fc.assert(fc.property(anyRule.chain(of => fc.tuple(fc.constant(of), anyChanges(of))), anySpan, ([of, changes], [from, until]) => {
      const text = file([entry(of)], { changes, from, until });
      if (text.includes('RRULE:FREQ=W') || text.includes('RRULE:FREQ=M')) series++;
      expect(beginnings(text)).toEqual(expand([of], changes, from, until).filter(stands).map(shown).sort());
    }), { numRuns: 400 });
    expect(series).toBeGreaterThan(15);
  });

  test('several rules in one file stay apart', () => {
    const rules = [tuesdays, rule(monthly(nthOf([1, 3], [TUE])), { id: 'm2' as const })];
    expect(beginnings(file(rules.map(of => entry(of))))).toEqual(expand(rules, [], day('2026-01-01'), day('2026-12-31')).map(shown).sort());
  });
});

test('the time zone\'s own rules change clocks when Tallinn does', () => {
  const zone = components(file([]), 'VTIMEZONE')[0];
  expect(zone.filter(one => one.name === 'RRULE').map(one => one.value)).toEqual(['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']);
  const changes = components(file([]), 'DAYLIGHT').concat(components(file([]), 'STANDARD'));
  const platform = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Tallinn', timeZoneName: 'longOffset' });
  const offset = (instant: number): string => platform.format(instant).replace(/^.*GMT([+-]\d\d):(\d\d)$/, '$1$2');
  for (const change of changes) {
    // The wall-clock time before the change, at the offset before it, is the instant of the change.
    const [, date, hour] = /^(\d{8})T(\d\d)0000$/.exec(valueOf(change, 'DTSTART') ?? '') ?? [];
    const before = valueOf(change, 'TZOFFSETFROM') ?? '';
    const instant = Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${hour}:00:00${before.slice(0, 3)}:${before.slice(3)}`);
    expect([offset(instant - 1000), offset(instant)]).toEqual([before, valueOf(change, 'TZOFFSETTO')]);
  }
});
