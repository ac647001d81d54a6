/** @jest-environment jsdom */
import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import { MonthView } from '../../../src/webparts/managementCalendar/views/month/MonthView';
import { monthWeeks } from '../../../src/webparts/managementCalendar/views/month/monthWeeks';
import { activity, forum, meetingRule, smallCalendar } from '../../domain/calendar/smallCalendar';
import { allDay, at, monthly, date, TUE, weekly } from '../../domain/calendar/given';
import { day } from '../../domain/given';
import { renderInVajs, TODAY } from '../../ui/inVajs';
import { house, shownOf } from './given';

const opened: string[] = [];
const Looking = ({ first, calendar = house }: { readonly first: PlainDate; readonly calendar?: typeof house }): React.ReactElement => {
  const [shown] = React.useState(() => shownOf(calendar));
  const [at, onDay] = React.useState(first);
  return <MonthView shown={shown} day={at} onDay={onDay} onOpen={key => opened.push(key)} />;
};
const open = (first: PlainDate = TODAY, calendar = house): ReturnType<typeof userEvent.setup> => {
  opened.length = 0;
  renderInVajs(<Looking first={first} calendar={calendar} />);
  return userEvent.setup();
};

const cell = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });
const focused = (): string | null | undefined => document.activeElement?.textContent;

test('weeks begin on Monday and carry their ISO numbers, also over New Year', () => {
  const numbers = (of: string): readonly number[] => monthWeeks(shownOf(smallCalendar({})), day(of)).map(({ number }) => number);
  // 1 January 2027 is a Friday and belongs to week 53 of 2026; November 2026 begins on a Sunday.
  expect(numbers('2027-01-15')).toEqual([53, 1, 2, 3, 4]);
  expect(numbers('2026-11-15')).toEqual([44, 45, 46, 47, 48, 49]);
  expect(monthWeeks(shownOf(smallCalendar({})), day('2026-11-15'))[0].days.map(one => one.day)).toEqual(
    ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-10-31', '2026-11-01']);
});

test('periods are bars week by week; two that meet lie in two lanes, and a free lane is used again', () => {
  const calendar = smallCalendar({
    activities: [
      activity({ id: 1, name: 'A', pattern: { kind: 'once', day: day('2026-11-04') }, timing: allDay(8) }),
      activity({ id: 2, name: 'B', pattern: { kind: 'once', day: day('2026-11-05') }, timing: allDay(2) }),
      activity({ id: 3, name: 'C', pattern: { kind: 'once', day: day('2026-11-08') }, timing: allDay(2) })
    ]
  });
  const told = monthWeeks(shownOf(calendar), day('2026-11-01')).map(({ bars }) => bars.map(({ item, lane, first, last, begins, ends }) =>
    `${item.title} lane ${lane} ${first}-${last}${begins ? '' : ' from before'}${ends ? '' : ' goes on'}`));
  expect(told.slice(1, 3)).toEqual([
    ['A lane 0 2-6 goes on', 'B lane 1 3-4', 'C lane 1 6-6 goes on'], ['A lane 0 0-2 from before', 'C lane 1 0-0 from before']
  ]);
});

test('a period that began in the year before is there', () => {
  const calendar = smallCalendar({ activities: [activity({ id: 1, name: 'Pikk', pattern: { kind: 'once', day: day('2025-12-20') }, timing: allDay(30) })] });
  expect(monthWeeks(shownOf(calendar), day('2026-01-10'))[0].bars).toHaveLength(1);
});

test('a day says its holiday, its shortened day and how much it has', () => {
  open(day('2026-12-01'));
  expect(cell(/^neljapäev, 24\. detsember 2026, jõululaupäev, kirjeid ei ole$/)).toBeTruthy();
  expect(cell(/^kolmapäev, 23\. detsember 2026, lühendatud tööpäev \(järgneb jõululaupäev\)/)).toBeTruthy();
  expect(cell(/^teisipäev, 1\. detsember 2026, 3 kirjet/)).toBeTruthy();
});

test('a day has room for four lines; "+3" leads to all of them below', async () => {
  const calendar = smallCalendar({
    forums: Array.from({ length: 6 }, (_, n) => forum({ id: n + 1, name: `Kogu ${n + 1}` })),
    meetingRules: Array.from({ length: 6 }, (_, n) => meetingRule({ id: n + 1, forum: n + 1, pattern: monthly(date(10)), timing: at(8 + n) }))
  });
  const user = open(TODAY, calendar);
  const tenth = cell(/, 10\. november/);
  expect(within(tenth).getAllByRole('button').map(one => one.textContent)).toEqual(['8.00Kogu 1', '9.00Kogu 2', '10.00Kogu 3', '+3']);
  await user.click(within(tenth).getByRole('button', { name: /^Veel 3/ }));
  const list = screen.getByRole('region', { name: /, 10\. november/ });
  expect(within(list).getAllByRole('button')).toHaveLength(6);
  expect(document.activeElement?.textContent).toContain('Kogu 1');
});

test('moved and cancelled things are struck through, and their reason is in the line\'s words', () => {
  open(day('2026-12-04'));
  const line = within(cell(/, 4\. detsember/)).getByRole('button', { name: /Ennetuse tuumiktiim/ });
  expect(line.className).toContain('struck');
  expect(line.title).toBe('9.00–10.00, Ennetuse tuumiktiim, jääb ära: materjale ei ole');
});

test('a line opens what it names', async () => {
  const user = open();
  await user.click(within(cell(/17\. november/)).getByRole('button', { name: /Kantsleri koosolek/ }));
  expect(opened).toEqual(['m1@2026-11-17']);
});

test('one day is a stop of the Tab key; arrows walk over days and into the next month, Enter chooses', async () => {
  const user = open();
  expect(screen.getAllByRole('gridcell').filter(one => one.tabIndex === 0)).toHaveLength(1);
  cell(/21\. november/).focus();
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
  expect(focused()).toContain('30. november');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('november 2026');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('detsember 2026');
  expect(focused()).toContain('1. detsember');
  await user.keyboard('{PageDown}{End}{Home}');
  expect(focused()).toContain('28. detsember');
  await user.keyboard('{PageUp}{ArrowLeft}{ArrowUp}');
  expect(focused()).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(document.activeElement?.closest('section')?.getAttribute('aria-label')).toContain('Päeva kirjed');
});

test('a day without anything says so', async () => {
  const user = open(plainDate('2026-11-22'), smallCalendar({ forums: [forum({ id: 1 })], meetingRules: [meetingRule({ id: 1, forum: 1, pattern: weekly([TUE]) })] }));
  expect(screen.getByText('Sellel päeval kirjeid ei ole.')).toBeTruthy();
  await user.click(cell(/24\. november/));
  expect(screen.queryByText('Sellel päeval kirjeid ei ole.')).toBeNull();
});
