/** @jest-environment jsdom */
import * as React from 'react';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { sector, pointAt, SIZE, turnOf } from '../../../src/webparts/managementCalendar/views/wheel/polar';
import { summaryOf } from '../../../src/webparts/managementCalendar/views/wheel/spanSummary';
import { wheelMove } from '../../../src/webparts/managementCalendar/views/wheel/wheelMoves';
import { yearWheel } from '../../../src/webparts/managementCalendar/views/wheel/wheelModel';
import { YearWheel } from '../../../src/webparts/managementCalendar/views/wheel/YearWheel';
import { yearItems } from '../../../src/webparts/managementCalendar/views/year/yearItems';
import { day } from '../../domain/given';
import { renderInVajs, TODAY } from '../../ui/inVajs';
import { house, shownOf } from './given';

const opened: string[] = [];
const days: PlainDate[] = [];

const Looking = (): React.ReactElement => {
  const [shown] = React.useState(() => shownOf(house));
  const [on, setOn] = React.useState(TODAY);
  return <YearWheel shown={shown} day={on} onDay={next => { days.push(next); setOn(next); }} onOpen={key => opened.push(key)} />;
};

const open = (): ReturnType<typeof userEvent.setup> => {
  [opened, days].forEach(list => list.splice(0));
  renderInVajs(<Looking />);
  return userEvent.setup();
};

const wheel = (): HTMLElement => screen.getByRole('group', { name: /ring/ });
const sectors = (): readonly HTMLElement[] => within(wheel()).getAllByRole('button');
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
const row = (name: string): readonly (string | null)[] =>
  [...(screen.getByRole('rowheader', { name }).closest('tr')?.cells ?? [])].map(one => one.textContent);

test('twelve months, each saying what it has and how much is ahead', () => {
  open();
  expect(sectors()).toHaveLength(12);
  // November: four Tuesdays of which one was moved to a Wednesday, a core team, a period, two improvements, the review of a document.
  expect(sectors()[10].getAttribute('aria-label')).toMatch(/^November: 5 kohtumist, \d tähtaega, ees \d$/);
  expect(wheel().textContent).toContain('I trimester');
});

test('the table beside it says the same as the wheel, month by month', () => {
  open();
  const heads = screen.getAllByRole('columnheader').map(head => head.textContent);
  expect(heads).toEqual(['Kuu', 'Poliitikavaldkondade juhtimine', 'Administratiivne juhtimine', 'Planeerimine', 'Aruandlus', 'Ülevaatus',
    'Kestab varasemast', 'Jääb ära', 'Ees', 'Pühad ja lühendatud päevad']);
  const items = yearItems(shownOf(house).between, 2026);
  sectors().forEach((button, month) => {
    const label = button.getAttribute('aria-label') ?? '';
    const said = (pattern: RegExp): number => Number(pattern.exec(label)?.[1] ?? 0);
    const cells = row((label.split(':')[0] ?? '').toLowerCase()).map(text => Number(text === '–' ? 0 : text));
    expect([cells[1] + cells[2], cells[3] + cells[4] + cells[5], cells[6], cells[7], cells[8]]).toEqual(
      [said(/(\d+) kohtumi/), said(/(\d+) täht/), said(/(\d+) kestab/), said(/(\d+) jääb/), said(/ees (\d+)/)]);
    const begun = items.items.filter(item => item.day.slice(5, 7) === String(month + 1).padStart(2, '0'));
    expect(cells.slice(1, 6).reduce((sum, count) => sum + count) + cells[7]).toBe(begun.length);
  });
  expect(row('veebruar').slice(-1)).toEqual(['23. lühendatud tööpäev24. iseseisvuspäev, Eesti Vabariigi aastapäev']);
});

test('arrows walk the months without touching the address; past December comes the next year', async () => {
  const user = open();
  sectors()[10].focus();
  await user.keyboard('{ArrowRight}');
  expect(focused()).toMatch(/^Detsember/);
  await user.keyboard('{Home}{ArrowLeft}');
  expect(days).toEqual(['2025-12-21']);
  expect(focused()).toMatch(/^Detsember/);
  await user.keyboard('{PageDown}');
  expect(days).toEqual(['2025-12-21', '2026-12-21']);
  expect(screen.getByRole('group', { name: 'Aastaring 2026' })).toBeTruthy();
});

test('Enter on a month opens its days, Esc leads back to it', async () => {
  const user = open();
  sectors()[10].focus();
  await user.keyboard('{Home}{ArrowRight}{Enter}');
  expect(screen.getByRole('group', { name: 'Kuu ring: veebruar 2026' })).toBeTruthy();
  expect(sectors()).toHaveLength(28);
  expect(focused()).toMatch(/^pühapäev, 1\. veebruar/);
  await user.keyboard('{End}{ArrowRight}');
  expect(focused()).toMatch(/^pühapäev, 1\. märts/);
  await user.keyboard('{Escape}');
  expect(sectors()).toHaveLength(12);
  expect(focused()).toMatch(/^Märts/);
});

test('a month as a table has everything in it, and cancelled things with their reason', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'detsember' }));
  const table = screen.getByRole('table', { name: 'Detsember 2026: kõik kirjed' });
  expect(within(table).getByText('Ennetuse tuumiktiim').getAttribute('data-struck')).toBe('true');
  expect(table.textContent).toContain('jääb ära: materjale ei ole');
  expect(table.textContent).toContain('riigipüha: jõululaupäev');
  await user.click(within(table).getByRole('button', { name: 'Majandusaasta aruanne' }));
  expect(opened).toEqual(['a8@2026-12-01']);
});

test('Enter on a day opens the one thing that it has, or leads into the table where it has several', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'detsember' }));
  sectors()[14].focus();
  await user.keyboard('{Enter}');
  expect(opened).toEqual(['m1@2026-12-15']);
  sectors()[0].focus();
  await user.keyboard('{Enter}');
  expect(focused()).toBe('Majandusaasta aruanne');
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('Kantsleri koosolek');
});

test('t leads from the wheel to the table, to the same month, and back', async () => {
  const user = open();
  sectors()[10].focus();
  await user.keyboard('{ArrowLeft}');
  await act(() => user.keyboard('t'));
  expect(focused()).toBe('oktoober');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('september');
  await act(() => user.keyboard('t'));
  expect(focused()).toMatch(/^September/);
});

test('the wheel goes clockwise from the top, and the hand points at today', () => {
  const [middle] = [SIZE / 2];
  const [quarterX, quarterY] = pointAt(100, 0.25);
  expect([Math.round(quarterX), Math.round(quarterY)]).toEqual([middle + 100, middle]);
  expect(pointAt(100, 0)[1]).toBeLessThan(middle);
  const items = yearItems(shownOf(house).between, 2026);
  const model = yearWheel(items, TODAY);
  // 21 November is the 325th day.
  expect(model.hand).toBeCloseTo(turnOf(324.5 / 365), 10);
  expect(yearWheel(items, day('2027-01-01')).hand).toBeUndefined();
  expect(model.sectors[0].from).toBeLessThan(model.sectors[11].to);
  expect(sector(10, 20, 0.1, 0.2)).toMatch(/^M.*A20 20 0 0 1 .*L.*A10 10 0 0 0 .*z$/);
});

test('public holidays are notches and shortened days smaller ones', () => {
  const { notches } = yearWheel(yearItems(shownOf(house).between, 2026), TODAY);
  expect(notches.filter(({ of }) => of.holiday)).toHaveLength(12);
  expect(notches.filter(({ of }) => of.shortened).map(({ of }) => of.day)).toEqual(['2026-02-23', '2026-06-22', '2026-12-23', '2026-12-31']);
});

test('a span that is over has nothing to say about what is ahead', () => {
  const items = yearItems(shownOf(house).between, 2026);
  expect(summaryOf(items, 0, 30, TODAY).ahead).toBeUndefined();
  expect(summaryOf(items, 0, 364, TODAY).ahead).toBeGreaterThan(0);
});

test('a month later is the same date, or the last one there is', () => {
  expect(wheelMove('ArrowRight', day('2026-01-31'), false)).toBe('2026-02-28');
  expect(wheelMove('End', day('2026-05-31'), false)).toBe('2026-12-31');
  expect(wheelMove('Home', day('2026-05-31'), true)).toBe('2026-05-01');
  expect(wheelMove('PageUp', day('2028-02-29'), true)).toBe('2027-02-28');
});
