/** @jest-environment jsdom */
import { calendarOf } from '../../../src/domain/calendar/calendar';
import { calendarText } from '../../../src/domain/calendar/ics/calendar';
import { itemsBetween } from '../../../src/domain/calendar/item';
import { filterItems, type ItemFilter } from '../../../src/domain/calendar/itemFilter';
import { stands } from '../../../src/domain/calendar/occurrence';
import { icsFileOf } from '../../../src/webparts/managementCalendar/out/icsSelection';
import { saveForumIcs, savePersonIcs, saveShownIcs } from '../../../src/webparts/managementCalendar/out/saveIcs';
import { sheetMonths } from '../../../src/webparts/managementCalendar/out/sheetDays';
import type { Vajs } from '../../../src/ui/vajs';
import { imported } from '../../domain/calendar/ics/importing';
import { components, textOf, valueOf } from '../../domain/calendar/ics/reading';
import { changed, forum, meetingRule, member, smallCalendar } from '../../domain/calendar/smallCalendar';
import { day, holder, person, role, since, until } from '../../domain/given';
import { at, date, monthly, nthOf, TUE, weekly } from '../../domain/calendar/given';
import { TODAY, words } from '../../ui/inVajs';
import { house, shownOf } from './given';

const [from, last] = [day('2026-01-01'), day('2027-12-31')];

const textFor = (calendar = house, filter: ItemFilter = {}): string => calendarText(icsFileOf({
  calendar, items: filterItems(calendar, itemsBetween(calendar, from, last), filter), from, until: last, name: 'Juhtimiskalender', strings: words,
  host: 'lists.test', today: TODAY, stamp: Date.UTC(2026, 10, 21), addressOf: entry => `https://lists.test/SitePages/ManagementCalendar.aspx?entry=${entry}`
}));

/** What the calendar itself shows, cancelled things aside: one line for each sitting. */
const beginnings = (calendar = house, filter: ItemFilter = {}): readonly string[] =>
  filterItems(calendar, itemsBetween(calendar, from, last), filter).filter(({ status }) => status !== 'cancelled').map(item => {
    const occurrence = item.kind === 'meeting' ? item.occurrences[0] : item.kind === 'activity' ? item.occurrence : undefined;
    return occurrence?.kind === 'timed' && stands(occurrence) ? new Date(occurrence.startsAt).toISOString() : item.day;
  }).sort();

test.each([
  ['everything', {}], ['one forum', { forum: house.facts.forums[0].id }], ['a strand', { strand: 'policy' as const }], ['a category', { category: 'review' as const }]
])('imported by another library, the file of %s begins when the calendar does, each sitting once', (_, filter) => {
  expect(imported(textFor(house, filter)).map(one => one.from).sort()).toEqual(beginnings(house, filter));
});

test('a sitting by two rules stands under the one that sets it apart', () => {
  const names = imported(textFor(house, { forum: house.facts.forums[0].id })).filter(({ from: at2 }) => at2.startsWith('2026-12-0')).map(({ summary }) => summary);
  expect(names).toEqual(['Kantsleri koosolek, koos kõigi osakonnajuhatajatega', 'Kantsleri koosolek']);
});

test('a description says by role who takes part and who that is, links to the calendar and says that the file stands still', () => {
  const event = components(textFor(), 'VEVENT').find(one => valueOf(one, 'UID') === 'vajs-m2@lists.test') ?? [];
  expect(textOf(event, 'DESCRIPTION')).toBe([
    'Juhib: kantsler: Kantsler A', 'Osaleb: osakonnajuhataja: Osakonnajuhataja A', 'Juhtimiskalendris: https://lists.test/SitePages/ManagementCalendar.aspx?entry=f1',
    'Väljavõte juhtimiskalendrist seisuga 21.11.2026, kuni 31.12.2027. Fail ise ei uuene: muudatuste saamiseks importige see uuesti.'
  ].join('\n'));
  expect(valueOf(event, 'URL')).toBe('https://lists.test/SitePages/ManagementCalendar.aspx?entry=f1');
});

test('reviews of documents and improvements are whole days with UIDs of their own', () => {
  const events = components(textFor(), 'VEVENT').filter(one => /vajs-[dir]\d/.test(valueOf(one, 'UID') ?? ''));
  expect(events.map(one => [valueOf(one, 'UID'), valueOf(one, 'DTSTART'), textOf(one, 'SUMMARY')])).toEqual([
    ['vajs-d5@lists.test', '20261101', 'Ülevaatuse tähtaeg: Hankeprotsess'], ['vajs-i7@lists.test', '20261111', 'Parenduse tähtaeg: Juhendi uuendamine'],
    ['vajs-i8@lists.test', '20261112', 'Parenduse tähtaeg: Vormi uuendamine']
  ]);
});

test('every row about an occurrence lets SEQUENCE grow, also one that takes another back', () => {
  const sequence = (calendar: typeof house): string | undefined =>
    valueOf(components(textFor(calendar, { forum: house.facts.forums[0].id }), 'VEVENT').find(one => valueOf(one, 'UID') === 'vajs-m1@lists.test') ?? [], 'SEQUENCE');
  const { facts } = house;
  const restored = changed(3, 3, '2026-11-17', { rule: 'm1', planned: day('2026-11-24'), kind: 'restored' });
  expect([sequence(house), sequence(calendarOf({ ...facts, calendarChanges: [...facts.calendarChanges, restored] }, TODAY))]).toEqual(['2', '3']);
});

test('my calendar has what concerns me by the roles I hold on each day, and no more', () => {
  const calendar = smallCalendar({
    roles: [role({ id: 1, name: 'juhataja' })],
    holders: [
      holder({ id: 1, role: 1, person: person(1), validity: until('2026-05-31') }), holder({ id: 2, role: 1, person: person(2), validity: since('2026-06-01') })
    ],
    forums: [forum({ id: 1 })], forumMembers: [member({ id: 1, forum: 1, role: 1 })],
    meetingRules: [meetingRule({ id: 1, forum: 1, pattern: weekly([TUE]) }), meetingRule({ id: 2, forum: 1, pattern: monthly(nthOf([1], [TUE])), timing: at(13) })]
  });
  const mine = imported(textFor(calendar, { concerning: person(1).id })).map(one => one.from);
  expect(mine).toEqual(beginnings(calendar, { concerning: person(1).id }));
  expect([mine[0], mine[mine.length - 1], mine.length]).toEqual(['2026-01-06T08:00:00.000Z', '2026-05-26T07:00:00.000Z', 21 + 5]);
});

describe('saving', () => {
  const saved: { name: string; text: Promise<string> }[] = [];
  const page = {
    strings: words, today: TODAY, site: { url: 'https://lists.test/sites/vajs' }, addressOf: (_name: string, query: Record<string, string>) => `https://lists.test/?entry=${query.entry}`
  } as unknown as Vajs;

  beforeEach(() => {
    saved.length = 0;
    let blob: Blob | undefined;
    URL.createObjectURL = one => { blob = one as Blob; return 'blob:x'; };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      const reader = new FileReader();
      const text = new Promise<string>(resolve => { reader.onload = () => resolve(String(reader.result)); });
      if (blob) reader.readAsText(blob);
      saved.push({ name: this.download, text });
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test('a forum, a person and what is shown become files of their own names, to the end of next year', async () => {
    await saveForumIcs(house, house.facts.forums[1], page);
    await savePersonIcs(house, person(1).id, page);
    await saveShownIcs(shownOf(house, { strand: 'policy' }), 'Poliitika', page);
    expect(saved.map(({ name }) => name)).toEqual(['Ennetuse tuumiktiim.ics', 'Minu juhtimiskalender.ics', 'Juhtimiskalender- Poliitika.ics']);
    const days = imported(await saved[0].text).map(one => one.from);
    expect([days[0], days[days.length - 1]]).toEqual(['2026-01-02T07:00:00.000Z', '2027-12-03T07:00:00.000Z']);
  });

  test('no file is made of nothing', async () => {
    expect(await savePersonIcs(house, person(9).id, page)).toBe('nothing');
    expect(saved).toEqual([]);
  });
});

describe('the year on a sheet', () => {
  const many = (count: number): ReturnType<typeof sheetMonths> => sheetMonths(itemsBetween(smallCalendar({
    forums: Array.from({ length: count }, (_, n) => forum({ id: n + 1 })),
    meetingRules: Array.from({ length: count }, (_, n) => meetingRule({ id: n + 1, forum: n + 1, pattern: monthly(date(24)), timing: at(8) }))
  }), from, last).filter(item => item.day < '2027'), 2026);
  const placed = (count: number, month: number): readonly number[] => {
    const { told, signs, more } = many(count)[month - 1][23];
    return [told.length, signs.length, more];
  };

  test('has every day of the year once', () => {
    expect(sheetMonths([], 2026).map(days => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(sheetMonths([], 2028)[1]).toHaveLength(29);
  });

  test('a day tells what there is room for and shows the rest as signs; nothing is left out unsaid', () => {
    expect([placed(3, 1), placed(4, 1), placed(13, 1), placed(14, 1), placed(33, 1), placed(40, 1)]).toEqual(
      [[3, 0, 0], [2, 2, 0], [2, 11, 0], [0, 14, 0], [0, 33, 0], [0, 31, 9]]);
  });

  test('the name of a holiday takes a line', () => {
    expect([placed(3, 2), placed(2, 2)]).toEqual([[1, 2, 0], [2, 0, 0]]);
  });
});
