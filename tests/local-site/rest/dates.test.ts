import * as fc from 'fast-check';
import { readDate } from '../../../local-site/rest/columns/dates';
import { timeZone } from '../../../local-site/rest/columns/timeZone';
import { localDate } from '../../../local-site/rest/columns/formText';

const tallinn = timeZone('Europe/Tallinn');

test.each([
  ['winter: the day began at 22:00 the evening before', '2026-11-21T12:00:00Z', '2026-11-20T22:00:00Z'],
  ['summer: at 21:00', '2026-07-01T12:00:00Z', '2026-06-30T21:00:00Z'],
  ['just after midnight in Tallinn', '2026-11-20T22:00:00Z', '2026-11-20T22:00:00Z'],
  ['just before midnight in Tallinn', '2026-11-20T21:59:59Z', '2026-11-19T22:00:00Z'],
  ['the day the clocks go forward began in winter time', '2026-03-29T12:00:00Z', '2026-03-28T22:00:00Z'],
  ['the day the clocks go back began in summer time', '2026-10-25T12:00:00Z', '2026-10-24T21:00:00Z'],
  ['a bare day is the web\'s day', '2026-11-21', '2026-11-20T22:00:00Z'],
  ['a time with an offset', '2026-11-21T01:00:00+02:00', '2026-11-20T22:00:00Z']
])('a date-only column keeps the start of the day: %s', (_when, given, kept) => {
  expect(readDate(given, tallinn, true)).toEqual({ status: 'read', text: kept });
});

test('a time without a zone is the web\'s own time', () => {
  expect(readDate('2026-07-01T12:00:00', tallinn, false)).toEqual({ status: 'read', text: '2026-07-01T09:00:00Z' });
});

test.each(['2026-02-30', '2026-13-01T00:00:00Z', '2026-01-01T25:00:00Z', 'eile', '', '21.11.2026'])('%s is no date', text => {
  expect(readDate(text, tallinn, false)).toEqual({ status: 'notADate' });
});

test.each(['1899-01-01T00:00:00Z', '9000-01-01T00:00:00Z'])('%s is out of what SharePoint keeps', text => {
  expect(readDate(text, tallinn, false)).toEqual({ status: 'outOfRange' });
});

test('reading a date-only value again changes nothing', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), when => {
    const once = readDate(when.toISOString(), tallinn, true);
    expect(once.status === 'read' ? readDate(once.text, tallinn, true) : once).toEqual(once);
  }));
});

test('local times are shown as people write them', () => {
  expect(localDate('2026-07-01T09:05:00Z', tallinn, true, false)).toBe('01.07.2026 12:05');
  expect(localDate('2026-07-01T09:05:00Z', tallinn, false, false)).toBe('7/1/2026 12:05 PM');
  expect(localDate('2026-11-20T22:00:00Z', tallinn, true, true)).toBe('21.11.2026');
});

test('a zone that SharePoint does not offer is refused when the site is opened', () => {
  expect(() => timeZone('Europe/Atlantis')).toThrow(RangeError);
});
