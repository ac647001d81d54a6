/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { occurrenceChanges } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import type { Calendar } from '../../../src/domain/calendar/calendar';
import { itemsBetween, type MeetingItem } from '../../../src/domain/calendar/item';
import { addDays, plainDate } from '../../../src/domain/time/plainDate';
import { useCalendar } from '../../../src/webparts/managementCalendar/useCalendar';
import { NO_CONFLICTS, useShownCalendar } from '../../../src/webparts/managementCalendar/useShownCalendar';
import { CalendarPanel } from '../../../src/webparts/managementCalendar/panel/CalendarPanel';
import { beside, renderOnSite, rowsIn } from '../../site/onSite';

jest.setTimeout(90_000);
const PATIENCE = { timeout: 20_000 };

const CORE_TEAM = 'Terviseedendus ja haiguste ennetamine: tuumiktiim';
const CHAIR = 'poliitikajuht-a';
const everything = {};

let seen: Calendar | undefined;

/** The panel as the calendar's frame holds it: what is opened follows what is pressed. */
const Beside = ({ first }: { readonly first: (calendar: Calendar) => string }): React.ReactElement => {
  const load = useCalendar();
  const calendar = load.status === 'ready' && load.checked ? load.value : undefined;
  seen = calendar;
  const { all } = useShownCalendar(calendar, everything, 2026);
  const [opened, open] = React.useState<string>();
  // What is opened first stays opened, whatever becomes of it.
  const begins = React.useRef<string>();
  if (calendar) begins.current ??= first(calendar);
  const key = opened ?? begins.current;
  if (!calendar || !all || key === undefined) return <p>…</p>;
  return <CalendarPanel calendar={calendar} all={all} opened={key} conflicts={NO_CONFLICTS} onOpen={open} onClose={() => open('f0')} />;
};

interface Opened { readonly user: UserEvent; readonly site: Site }

const openAs = async (as: string, first: (calendar: Calendar) => string, language: 'et' | 'en' = 'et'): Promise<Opened> => {
  const user = userEvent.setup();
  const { site } = await renderOnSite(<Beside first={first} />, { as, language });
  await screen.findByRole('complementary', {}, PATIENCE);
  await waitFor(() => expect(site.me).toBeTruthy(), PATIENCE);
  await act(() => site.settled());
  return { user, site };
};

const today = (): ReturnType<typeof plainDate> => plainDate(globalThis.localSite.today);
const panel = (): HTMLElement => screen.getByRole('complementary');
const calendarNow = (): Calendar => {
  if (!seen) throw new Error('No calendar');
  return seen;
};

const meetingsOf = (calendar: Calendar, name: string, after: number): readonly MeetingItem[] =>
  itemsBetween(calendar, addDays(today(), after), addDays(today(), after + 90))
    .filter((item): item is MeetingItem => item.kind === 'meeting' && item.title === name && item.status === 'planned');

const meeting = (name: string, after: number) => (calendar: Calendar): string => meetingsOf(calendar, name, after)[0].key;
const forum = (name: string) => (calendar: Calendar): string => `f${calendar.facts.forums.find(one => one.name === name)?.id ?? 0}`;

const buttonsIn = (): readonly string[] => within(panel()).getAllByRole('button').map(button => button.textContent || button.getAttribute('aria-label') || '');

test('a reader sees who takes part and when, and has nothing to press that changes it', async () => {
  await openAs('lugeja', meeting(CORE_TEAM, 40));
  expect(panel().textContent).toContain('Poliitikajuht A');
  expect(panel().textContent).toContain('iga kuu I kolmapäev kell 10.00');
  expect(buttonsIn().filter(text => /Jäta ära|Tõsta|märkus|Taasta|Kinnita|Lisa|Muuda/.test(text))).toEqual([]);
});

test('the chair cancels a meeting with a reason in two presses, and takes it back', async () => {
  const { user, site } = await openAs(CHAIR, meeting(CORE_TEAM, 60));
  await user.click(await within(panel()).findByRole('button', { name: 'Jäta ära' }, PATIENCE));
  await user.type(within(panel()).getByRole('textbox', { name: /Põhjus/ }), 'Lähetus');
  await user.click(within(panel()).getByRole('button', { name: 'Jäta koosolek ära' }));
  await within(panel()).findByRole('button', { name: 'Võta tagasi' }, PATIENCE);
  expect(panel().textContent).toContain('Kord on ära jäetud.');
  expect(panel().textContent).toMatch(/Jääb ära: Poliitikajuht A, \d\d\.\d\d\.\d{4}/);
  expect(panel().textContent).toContain('Lähetus');
  await user.click(within(panel()).getByRole('button', { name: 'Võta tagasi' }));
  await waitFor(() => expect(panel().textContent).toContain('Võeti tagasi.'), PATIENCE);
  expect(within(panel()).getByRole('button', { name: 'Jäta ära' })).toBeTruthy();
  expect((await rowsIn(site, occurrenceChanges)).slice(-2).map(({ Kind }) => Kind)).toEqual(['cancelled', 'restored']);
});

test('nothing is said to be done before SharePoint has answered', async () => {
  const { user, site } = await openAs(CHAIR, meeting(CORE_TEAM, 100));
  const { add } = site;
  const held: (() => void)[] = [];
  site.add = async (...given) => {
    await new Promise<void>(resolve => { held.push(resolve); });
    return add.apply(site, given) as never;
  };
  await user.click(await within(panel()).findByRole('button', { name: 'Jäta ära' }, PATIENCE));
  await user.click(within(panel()).getByRole('button', { name: 'Jäta koosolek ära' }));
  await waitFor(() => expect(panel().textContent).toContain('Salvestan …'));
  expect(panel().textContent).not.toContain('Kord on ära jäetud.');
  await beside(async () => held.forEach(go => go()));
  await waitFor(() => expect(panel().textContent).toContain('Kord on ära jäetud.'), PATIENCE);
});

test('the quality manager moves a meeting to another day, time and place; the panel stays with it', async () => {
  const { user } = await openAs('kvaliteedijuht-b', meeting('Kantsleri koosolek', 30));
  const [item] = meetingsOf(calendarNow(), 'Kantsleri koosolek', 30);
  await user.click(await within(panel()).findByRole('button', { name: 'Tõsta' }, PATIENCE));
  const day = within(panel()).getByLabelText('Päev');
  await user.clear(day);
  await user.type(day, addDays(item.day, 1));
  await user.clear(within(panel()).getByLabelText('Algab kell'));
  await user.type(within(panel()).getByLabelText('Algab kell'), '13:30');
  await user.clear(within(panel()).getByLabelText('Koht'));
  await user.type(within(panel()).getByLabelText('Koht'), 'Teams');
  await user.click(within(within(panel()).getByRole('form', { name: 'Tõsta' })).getByRole('button', { name: 'Tõsta' }));
  await within(panel()).findByRole('button', { name: 'Võta tagasi' }, PATIENCE);
  expect(panel().textContent).toContain('13.30–15.00');
  expect(panel().textContent).toContain('Teams');
  expect(itemsBetween(calendarNow(), addDays(item.day, 1), addDays(item.day, 1)).filter(one => one.title === 'Kantsleri koosolek'))
    .toMatchObject([{ status: 'moved', at: 810, place: 'Teams' }]);
});

test('a meeting cannot be moved to no day: the form says so and keeps what was typed', async () => {
  const { user } = await openAs('kvaliteedijuht-b', meeting('Ministri koosolek', 30));
  await user.click(await within(panel()).findByRole('button', { name: 'Tõsta' }, PATIENCE));
  await user.clear(within(panel()).getByLabelText('Päev'));
  await user.click(within(within(panel()).getByRole('form', { name: 'Tõsta' })).getByRole('button', { name: 'Tõsta' }));
  expect(await within(panel()).findByText('Valige päev.')).toBeTruthy();
});

test('a change by somebody who leads nothing is shown as not counting', async () => {
  await openAs('lugeja', calendar => {
    const inert = calendar.replayed.inert.find(({ list, reason }) => list === 'changes' && reason === 'notEntitled');
    if (inert?.list !== 'changes') throw new Error('No such row in the sample');
    return `${inert.entry.deed.rule}@${inert.entry.deed.planned}`;
  });
  expect(panel().textContent).toMatch(/Arvestamata: Lugeja A märkis .* „Jääb ära“\. Sel päeval ei olnud tal selleks õigust\./);
});

test('a forum tells its purpose, rules with the next day of each, frequency, members with their holders, and this year', async () => {
  await openAs('lugeja', forum('Kantsleri koosolek'));
  const text = panel().textContent ?? '';
  for (const words of [
    'Kogu maja puudutavad', 'Administratiivne juhtimine', 'igal teisipäeval', 'koos kõigi osakonnajuhatajatega', 'Järgmine:', 'kord nädalas', 'Juhataja', 'Kantsler A', 'Koosolekud'
  ]) expect(text.toLowerCase()).toContain(words.toLowerCase());
});

test('a month is confirmed in one act: what was not recorded starts as held, and one row is written for each', async () => {
  const { user } = await openAs('kantsler-a', forum('Kantsleri koosolek'));
  await user.click(await within(panel()).findByRole('button', { name: 'Kinnita kuu' }, PATIENCE));
  await within(panel()).findByRole('form', { name: 'Kinnita kuu' }, PATIENCE);
  const groups = (): readonly HTMLElement[] => within(panel()).queryAllByRole('radiogroup');
  for (let back = 0; back < 10 && within(panel()).queryByRole('button', { name: /^Kinnita \d+ koosolekut$/ }) === null; back++) {
    await user.click(within(panel()).getByRole('button', { name: 'Eelmine kuu' }));
  }
  const save = within(panel()).getByRole('button', { name: /^Kinnita \d+ koosolekut$/ });
  const count = Number(/\d+/.exec(save.textContent ?? '')?.[0]);
  expect(count).toBeGreaterThan(1);
  await user.click(within(groups()[0]).getByRole('radio', { name: 'Ei toimunud' }));
  await user.type(within(panel()).getAllByRole('textbox')[0], 'https://dhs.example/1');
  await user.click(within(panel()).getByRole('button', { name: /^Kinnita \d+ koosolekut?$/ }));
  await waitFor(() => expect(panel().textContent).toMatch(/Kinnitatud: \d+ koosolek/), PATIENCE);
  expect(within(groups()[0]).getByRole<HTMLInputElement>('radio', { name: 'Ei toimunud' }).checked).toBe(true);
});

test('the quality manager adds a rule by picking; what is incomplete is said in words, and what would change before saving', async () => {
  const { user } = await openAs('kvaliteedijuht-b', forum('Juhtimissüsteemi ülevaatuse koosolek'));
  await user.click(within(panel()).getByRole('button', { name: 'Lisa reegel' }));
  const recurs = await within(panel()).findByRole('combobox', { name: 'Kordub' }, PATIENCE);
  expect(panel().textContent).toContain('Valige vähemalt üks nädalapäev.');
  await user.selectOptions(recurs, 'monthly');
  await user.click(within(within(panel()).getByRole('group', { name: 'Nädalapäevad' })).getByRole('button', { name: 'reede' }));
  await user.click(within(within(panel()).getByRole('group', { name: 'Mitmes kuus' })).getByRole('button', { name: 'I' }));
  await user.click(within(within(panel()).getByRole('group', { name: 'Mitmes kuus' })).getByRole('button', { name: 'III' }));
  expect(panel().textContent).toContain('iga kuu I ja III reede kell 10.00–11.00');
  expect(panel().textContent).toContain('Järgmised viis');
  expect(panel().textContent).toMatch(/Tuleb juurde: \d+ päev/);
  const before = calendarNow().facts.meetingRules.length;
  await user.click(within(panel()).getByRole('button', { name: 'Salvesta' }));
  await waitFor(() => expect(calendarNow().facts.meetingRules).toHaveLength(before + 1), PATIENCE);
  await waitFor(() => expect(panel().textContent).toContain('iga kuu I ja III reede kell 10.00–11.00'), PATIENCE);
});

test('a rule by which people have met is ended and another begun, so that the past stays true', async () => {
  const { user } = await openAs('kvaliteedijuht-b', forum('Kantsleri koosolek'));
  const [rule] = calendarNow().facts.meetingRules.filter(one => calendarNow().forumOf.get(one.forum)?.name === 'Kantsleri koosolek' && one.name === undefined);
  await user.click(within(panel()).getByRole('button', { name: 'Muuda reeglit: igal teisipäeval kell 10.00' }));
  await user.click(await within(panel()).findByRole('button', { name: 'Uus kord alates kindlast päevast' }, PATIENCE));
  const days = await within(panel()).findByRole('group', { name: 'Nädalapäevad' }, PATIENCE);
  await user.click(within(days).getByRole('button', { name: 'teisipäev' }));
  await user.click(within(days).getByRole('button', { name: 'neljapäev' }));
  expect(panel().textContent).toContain('Senine reegel kehtib kuni');
  expect(panel().textContent).toMatch(/Kaob: \d+ päev/);
  expect(panel().textContent).not.toContain('(möödunud)');
  await user.click(within(panel()).getByRole('button', { name: 'Salvesta' }));
  await waitFor(() => {
    const rules = calendarNow().facts.meetingRules.filter(one => one.forum === rule.forum && one.name === undefined);
    expect(rules.map(({ validity, pattern }) => [validity.from, validity.until, pattern.kind === 'weekly' ? pattern.on : []])).toEqual([
      [undefined, today(), [2]], [addDays(today(), 1), undefined, [4]]
    ]);
  }, PATIENCE);
});

test.each([['et', 'Kirjet ei leitud'], ['en', 'Entry not found']] as const)('an address that names nothing says so (%s)', async (language, words) => {
  await openAs('lugeja', () => 'm9999@2026-01-01', language);
  expect(within(panel()).getByRole('heading', { name: words })).toBeTruthy();
});

test.each<[string, (calendar: Calendar) => string, string]>([
  ['a document’s review', calendar => itemsBetween(calendar, today(), addDays(today(), 700)).find(({ kind }) => kind === 'documentReview')?.key ?? '', 'Ava dokument registris'],
  ['a review of the management system', calendar => `r${calendar.facts.managementReviews[0].id}`, 'Parendused'],
  ['an improvement that is late', calendar => `i${calendar.facts.improvements.find(({ state, due }) => state !== 'done' && state !== 'dropped' && due < today())?.id ?? 0}`, 'hilineb'],
  ['an activity', calendar => `a${calendar.facts.activities[0].row}`, 'Järgmised korrad'],
  ['one time of an activity', calendar => itemsBetween(calendar, today(), addDays(today(), 300)).find(({ kind }) => kind === 'activity')?.key ?? '', 'Ava tegevus']
])('%s opens by its key', async (_, first, words) => {
  await openAs('lugeja', first);
  expect(panel().textContent).toContain(words);
});
