/** @jest-environment jsdom */
import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { dayTowards } from '../../../src/webparts/managementCalendar/views/year/dayKeys';
import { shapes } from '../../../src/webparts/managementCalendar/views/year/gridShape';
import { marked } from '../../../src/webparts/managementCalendar/views/year/monthModel';
import { daysOfYear } from '../../../src/webparts/managementCalendar/views/year/yearDays';
import { YearGrid } from '../../../src/webparts/managementCalendar/views/year/YearGrid';
import { yearItems } from '../../../src/webparts/managementCalendar/views/year/yearItems';
import { activity, forum, meetingRule, smallCalendar } from '../../domain/calendar/smallCalendar';
import { allDay, at, TUE, weekly } from '../../domain/calendar/given';
import { day } from '../../domain/given';
import { renderInVajs, TODAY } from '../../ui/inVajs';
import { house, shownOf } from './given';

const opened: string[] = [];
const days: PlainDate[] = [];

const Looking = ({ calendar, conflicting }: { readonly calendar: typeof house; readonly conflicting: ReadonlySet<string> }): React.ReactElement => {
  const [shown] = React.useState(() => shownOf(calendar, {}, conflicting));
  const [on, setOn] = React.useState(TODAY);
  return <YearGrid shown={shown} day={on} onDay={next => { days.push(next); setOn(next); }} onOpen={key => opened.push(key)} />;
};

const open = (calendar = house, conflicting: readonly string[] = []): ReturnType<typeof userEvent.setup> => {
  [opened, days].forEach(list => list.splice(0));
  renderInVajs(<Looking calendar={calendar} conflicting={new Set(conflicting)} />);
  return userEvent.setup();
};

/** By its day: names of hundreds of cells are worked out slowly in jsdom. */
const cell = (of: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[role=gridcell][data-day="${of}"]`);
  if (!found) throw new Error(`No cell of ${of}`);
  return found;
};
const focused = (): string | null | undefined => document.activeElement?.getAttribute('data-day');
const press = async (keys: string): Promise<string | null | undefined> => {
  await userEvent.setup().keyboard(keys);
  return focused();
};

test('every day of the year is a cell that says its weekday, what kind of day it is and how much it has', () => {
  open();
  expect(screen.getAllByRole('gridcell')).toHaveLength(365);
  expect(cell('2026-02-24').getAttribute('aria-label')).toBe(
    'teisipäev, 24. veebruar; riigipüha: iseseisvuspäev, Eesti Vabariigi aastapäev; kirjeid ei ole');
  expect(cell('2026-02-23').getAttribute('aria-label')).toContain('lühendatud tööpäev');
  expect(cell('2026-11-21').getAttribute('aria-label')).toContain('täna');
  // The plan that runs for thirty days, and the meeting of the I Tuesday.
  expect(cell('2026-11-03').getAttribute('aria-label')).toContain('2 kirjet');
});

test('a cancelled thing is drawn hollow, and a conflict has a sign and a word', () => {
  open(house, ['m1@2026-11-10']);
  expect(cell('2026-11-10').getAttribute('aria-label')).toMatch(/ajaline vastuolu$/);
  expect(screen.getAllByRole('row')[11].querySelectorAll('path.conflict')).toHaveLength(1);
  expect(screen.getAllByRole('row')[12].querySelectorAll('path.hollow[data-ring=policy]')).toHaveLength(1);
});

test('one stop for Tab; arrows walk the days and the months, Home and End a month, with Ctrl the year', async () => {
  open();
  expect(screen.getAllByRole('gridcell').filter(one => one.tabIndex === 0)).toHaveLength(1);
  cell('2026-11-21').focus();
  expect(await press('{ArrowRight}')).toBe('2026-11-22');
  expect(await press('{ArrowLeft}{ArrowLeft}')).toBe('2026-11-20');
  expect(await press('{ArrowUp}')).toBe('2026-10-23');
  expect(await press('{Home}')).toBe('2026-10-01');
  expect(await press('{ArrowLeft}')).toBe('2026-09-30');
  expect(await press('{End}{PageDown}')).toBe('2026-10-30');
  expect(await press('{Control>}{Home}{/Control}')).toBe('2026-01-01');
  expect(await press('{ArrowUp}')).toBe('2026-01-01');
  expect(days).toEqual([]);
});

test('walking on past 31 December leads to the next year with the focus on its first day', async () => {
  open();
  cell('2026-11-21').focus();
  expect(await press('{Control>}{End}{/Control}')).toBe('2026-12-31');
  expect(await press('{ArrowRight}')).toBe('2027-01-01');
  expect(days).toEqual(['2027-01-01']);
  expect(screen.getByRole('grid', { name: 'Aasta 2027 päevade kaupa' })).toBeTruthy();
});

test('Enter opens a day below, and its things open from there', async () => {
  const user = open();
  cell('2026-11-21').focus();
  await user.keyboard('{Home}{ArrowRight}{ArrowRight}{Enter}');
  expect(days).toEqual(['2026-11-03']);
  const list = screen.getByRole('region', { name: 'Päev: teisipäev, 3. november 2026' });
  expect(within(list).getAllByRole('listitem').map(line => line.textContent)).toEqual([
    'alates 02.11.2026Tööplaani koostamine', '10.00–11.00Kantsleri koosolekkoos kõigi osakonnajuhatajatega, Suur saal'
  ]);
  await user.click(within(list).getByRole('button', { name: 'Kantsleri koosolek' }));
  expect(opened).toEqual(['m1@2026-11-03']);
});

test('a press on a day does as Enter does, and a day with nothing says so', async () => {
  const user = open();
  await user.click(cell('2026-12-24'));
  expect(focused()).toBe('2026-12-24');
  const list = screen.getByRole('region', { name: /^Päev: neljapäev, 24\. detsember/ });
  expect(list.textContent).toContain('riigipüha: jõululaupäev');
  expect(list.textContent).toContain('Sellel päeval ei ole midagi kavas.');
});

test('of many things a day shows one of each kind first, and a number for the rest', () => {
  const numbers = [1, 2, 3, 4, 5];
  const calendar = smallCalendar({
    forums: numbers.map(id => forum({ id, strand: 'administrative' })),
    meetingRules: numbers.map(id => meetingRule({ id, forum: id, timing: at(8 + id) })),
    activities: [activity({ id: 9, name: 'Eelarve', category: 'budget', pattern: weekly([TUE]), timing: allDay() })]
  });
  open(calendar);
  expect(cell('2026-11-03').dataset.more).toBe('+3');
  expect(cell('2026-11-04').dataset.more).toBeUndefined();
  const tuesday = yearItems(shownOf(calendar).between, 2026).starting[daysOfYear(2026).findIndex(one => one.day === '2026-11-03')];
  expect(marked(tuesday).map(({ title }) => title)).toEqual(['Koosolek', 'Eelarve', 'Koosolek']);
});

test('what began in December and goes on in January is in both years', () => {
  const calendar = smallCalendar({
    activities: [activity({ id: 9, name: 'Aruanne', pattern: { kind: 'yearly', month: 12, date: 20, missing: 'leftOut' }, timing: allDay(20), validity: { until: day('2025-12-31') } })]
  });
  const { starting, periods } = yearItems(shownOf(calendar).between, 2026);
  expect(starting.flat()).toEqual([]);
  expect(periods.map(({ day: from, lastDay }) => [from, lastDay])).toEqual([['2025-12-20', '2026-01-08']]);
});

test('a leap year has its 366 days, and each is right about its weekday', () => {
  expect(daysOfYear(2028)).toHaveLength(366);
  expect(daysOfYear(2028)[59]).toMatchObject({ day: '2028-02-29', month: 1, date: 29, weekday: 2 });
  expect(daysOfYear(2028)[365]).toMatchObject({ day: '2028-12-31', weekday: 7 });
});

test('where months are weeks below each other, up and down are weeks', () => {
  expect(dayTowards('ArrowDown', false, day('2026-12-28'), shapes.weeks)).toBe('2027-01-04');
  expect(dayTowards('ArrowUp', false, day('2026-03-03'), shapes.weeks)).toBe('2026-02-24');
  expect(dayTowards('x', false, day('2026-03-03'), shapes.weeks)).toBeUndefined();
});

test('in rows, down from the 31st of a long month is the last day of a short one below it', () => {
  expect(dayTowards('ArrowDown', false, day('2026-01-31'), shapes.rows)).toBe('2026-02-28');
  expect(dayTowards('PageDown', false, day('2026-01-31'), shapes.rows)).toBe('2026-02-28');
  expect(dayTowards('ArrowDown', false, day('2026-12-31'), shapes.rows)).toBe('2026-12-31');
});
