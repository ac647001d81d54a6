/** @jest-environment jsdom */
import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { Agenda } from '../../../src/webparts/managementCalendar/views/agenda/Agenda';
import { FRI, SAT, SUN, weekly } from '../../domain/calendar/given';
import { forum, meetingRule, smallCalendar } from '../../domain/calendar/smallCalendar';
import { renderInVajs, TODAY } from '../../ui/inVajs';
import { house, shownOf } from './given';

const shown = shownOf(house, {}, new Set(['m1@2026-12-01']));

/** A page whose day can be gone from. */
const Looking = ({ first, onOpen }: { readonly first: PlainDate; readonly onOpen: (key: string) => void }): React.ReactElement => {
  const [day, onDay] = React.useState(first);
  return <Agenda shown={shown} day={day} onDay={onDay} onOpen={onOpen} />;
};

const opened: string[] = [];
const open = (first: PlainDate = TODAY): ReturnType<typeof userEvent.setup> => {
  opened.length = 0;
  renderInVajs(<Looking first={first} onOpen={key => opened.push(key)} />);
  return userEvent.setup();
};

const lineOf = (title: string, n = 0): HTMLElement => screen.getAllByRole('button', { name: new RegExp(title) })[n];
const headings = (level: number): readonly string[] => screen.getAllByRole('heading', { level }).map(one => (one.textContent ?? '').trim());

test('what is under way stands at the top with its end and the days that are left', () => {
  open();
  const section = screen.getByRole('heading', { name: 'Käimas' }).parentElement as HTMLElement;
  expect(within(section).getAllByRole('button').map(one => one.textContent)).toEqual([expect.stringMatching(/kuni 1\. detsember, veel 10 päeva.*Tööplaani koostamine.*Kvaliteedijuht B/)]);
});

test('overdue reviews of documents and improvements that nobody has finished say how late they are', () => {
  open();
  const section = screen.getByRole('heading', { name: 'Tähtaeg möödas' }).parentElement as HTMLElement;
  expect(within(section).getAllByRole('button').map(one => one.textContent)).toEqual([
    expect.stringMatching(/1\. november, hilinenud 20 päeva.*Hankeprotsess/), expect.stringMatching(/11\. november, hilinenud 10 päeva.*Juhendi uuendamine/)
  ]);
});

test('days that have something are there with their weekday, the others are not', () => {
  open();
  // 16.–29. november: Tuesday 17 (moved away from Tuesday 24 to Wednesday 25).
  expect(headings(5)).toEqual(['teisipäev, 17. november', 'teisipäev, 24. november', 'kolmapäev, 25. november']);
});

test('today, tomorrow and yesterday are called so', () => {
  const daily = smallCalendar({ forums: [forum({ id: 1 })], meetingRules: [meetingRule({ id: 1, forum: 1, pattern: weekly([FRI, SAT, SUN]) })] });
  renderInVajs(<Agenda shown={shownOf(daily)} day={TODAY} onDay={() => undefined} onOpen={() => undefined} />);
  expect(headings(5).slice(0, 4)).toEqual(['eile reede, 20. november', 'täna laupäev, 21. november', 'homme pühapäev, 22. november', 'reede, 27. november']);
});

test('what was moved is on its new day with the reason, and struck through on the old one', () => {
  open();
  const [gone, moved] = [lineOf('Kantsleri koosolek', 1), lineOf('Kantsleri koosolek', 2)];
  expect(gone.textContent).toContain('tõsteti → 25. november: kantsler on lähetuses');
  expect(gone.closest('li')?.className).toContain('struck');
  expect(moved.textContent).toContain('tõsteti, algselt 24. november: kantsler on lähetuses');
  expect(moved.textContent).toContain('14.00–15.00');
  expect(moved.closest('li')?.className).not.toContain('struck');
});

test('a line says what sets the meeting apart, where it is and who leads it', () => {
  open();
  expect(lineOf('Kantsleri koosolek').textContent).toMatch(/10\.00–11\.00.*koos kõigi osakonnajuhatajatega.*Suur saal.*Kantsler A/);
});

test('further weeks are loaded; cancelled things stay, struck through with the reason, and conflicts are named', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Näita veel 4 nädalat' }));
  expect(headings(4).filter(one => one.includes('nädal,'))).toHaveLength(6);
  const cancelled = lineOf('Ennetuse tuumiktiim');
  expect(cancelled.textContent).toContain('jääb ära: materjale ei ole');
  expect(cancelled.textContent).toContain('poliitikajuht (täitmata)');
  expect(cancelled.closest('li')?.className).toContain('struck');
  expect(screen.getByText('Kattub: samu inimesi on samal ajal vaja ka mujal').closest('li')?.textContent).toContain('Kantsleri koosolek');
});

test('a free week says so', () => {
  renderInVajs(<Agenda shown={shownOf(smallCalendar({}))} day={TODAY} onDay={() => undefined} onOpen={() => undefined} />);
  expect(screen.getAllByText('Vaba nädal: ühtegi kirjet ei ole.')).toHaveLength(2);
});

test('weeks are walked, and "this week" leads back', async () => {
  const user = open();
  expect(screen.getByRole('button', { name: 'See nädal' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Järgmine nädal' }));
  expect(headings(3)).toEqual(['23. november – 6. detsember 2026']);
  await user.click(screen.getByRole('button', { name: 'See nädal' }));
  expect(headings(3)).toEqual(['16.–29. november 2026']);
});

test('the list is one stop of the Tab key: arrows walk lines, PageDown days, Enter opens', async () => {
  const user = open();
  expect(screen.getAllByRole('button').filter(one => one.matches('[data-stop]') && one.tabIndex === 0)).toHaveLength(1);
  lineOf('Tööplaani').focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('Hankeprotsess');
  await user.keyboard('{PageDown}');
  expect(document.activeElement?.textContent).toContain('Kantsleri koosolek');
  await user.keyboard('{Enter}');
  expect(opened).toEqual(['m1@2026-11-17']);
  await user.keyboard('{Home}');
  expect(document.activeElement?.textContent).toContain('Tööplaani');
});
