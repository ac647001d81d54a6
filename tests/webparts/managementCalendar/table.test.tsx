/** @jest-environment jsdom */
import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ItemFilter } from '../../../src/domain/calendar/itemFilter';
import type { ShownCalendar } from '../../../src/webparts/managementCalendar/views/view';
import { ruleSheet } from '../../../src/webparts/managementCalendar/out/ruleSheet';
import { RuleTable } from '../../../src/webparts/managementCalendar/views/table/RuleTable';
import { ruleLines, type RuleLine } from '../../../src/webparts/managementCalendar/views/table/ruleLines';
import { ruleGroups } from '../../../src/webparts/managementCalendar/views/table/ruleOrder';
import { smallCalendar } from '../../domain/calendar/smallCalendar';
import { renderInVajs, TODAY, words } from '../../ui/inVajs';
import { house, shownOf } from './given';

const linesOf = (shown: ShownCalendar = shownOf(house), year = 2026): readonly RuleLine[] =>
  ruleLines({ shown, year, today: TODAY, strings: words, language: 'et' });
const lineOf = (key: string, filter?: ItemFilter): RuleLine | undefined => linesOf(shownOf(house, filter)).find(line => line.key === key);

beforeEach(() => window.localStorage.clear());

describe('a line', () => {
  test('of a forum says its rule in words, how often it must meet, who leads it and holds that today, and who takes part', () => {
    expect(lineOf('m2')).toMatchObject({
      opens: 'f1', ring: 'administrative', name: 'Kantsleri koosolek', apart: 'koos kõigi osakonnajuhatajatega', kind: 'Kantsleri koosolek',
      when: 'iga kuu I ja III teisipäev kell 10.00', required: 'kord nädalas', chair: { role: 'kantsler', people: 'Kantsler A' }, members: 'osakonnajuhataja',
      place: 'Suur saal', next: '2026-12-01'
    });
  });

  // 52 Tuesdays in 2026; the two on holidays (24 February, 23 June) move to the next working day.
  test('counts what is in the year, cancelled ones aside, and finds the next day that stands', () => {
    expect(lineOf('m1')).toMatchObject({ count: 52, next: '2026-11-25' });
    // First Fridays of 2026 without Good Friday (3 April) and 1 May; 4 December is cancelled, and 1 January 2027 is a holiday.
    expect(lineOf('m3')).toMatchObject({ count: 9, next: '2027-02-05', chair: { role: 'poliitikajuht', people: 'täitmata' }, members: 'vajaduse järgi kvaliteedijuht' });
  });

  test('of an activity has its phase, category and responsible', () => {
    expect(lineOf('a7')).toMatchObject({
      opens: 'a7', ring: 'planning', phase: 'Planeeri', category: 'Planeerimine', chair: { role: 'kvaliteedijuht', people: 'Kvaliteedijuht B' }, count: 1
    });
  });

  test('of a forum without a rule says so', () => {
    expect(lineOf('f3')).toMatchObject({ when: 'reegel puudub', unplanned: true, count: 0 });
  });

  test('of a rule that cannot be kept says so', () => {
    const broken = smallCalendar({ forums: house.facts.forums, meetingRules: [{ ...house.facts.meetingRules[0], pattern: { kind: 'undated' } }] });
    expect(linesOf(shownOf(broken)).find(line => line.key === 'm1')).toMatchObject({ when: 'reegel ei ole terviklik', unplanned: true });
  });
});

test('under a filter only lines that have something left in the year are there', () => {
  expect(linesOf(shownOf(house, { forum: house.facts.forums[0].id })).map(({ key }) => key)).toEqual(['m1', 'm2']);
  expect(linesOf(shownOf(house, { phase: 'plan' })).map(({ key }) => key)).toEqual(['a7']);
});

test('lines stand under their rings, by name; a column sorts them, what is missing last', () => {
  const told = (sort?: Parameters<typeof ruleGroups>[1]): readonly string[] => ruleGroups(linesOf(), sort).map(({ ring, lines }) => `${ring}: ${lines.map(({ key }) => key).join(' ')}`);
  expect(told()).toEqual(['policy: m3', 'administrative: m1 m2', 'otherMeetings: f3', 'planning: a7', 'reporting: a8']);
  expect(told({ key: 'count', direction: 'up' })[1]).toBe('administrative: m2 m1');
});

describe('the table', () => {
  const opened: string[] = [];
  const open = (hidden?: readonly string[]): ReturnType<typeof userEvent.setup> => {
    opened.length = 0;
    renderInVajs(<RuleTable shown={shownOf(house)} day={TODAY} onDay={() => undefined} onOpen={key => opened.push(key)} hidden={hidden} />);
    return userEvent.setup();
  };
  const headers = (): readonly string[] => screen.getAllByRole('columnheader').map(one => one.textContent ?? '');

  test('opens a forum by any of its rules', async () => {
    const user = open();
    await user.click(screen.getByText('koos kõigi osakonnajuhatajatega'));
    expect(opened).toEqual(['f1']);
  });

  test('has the columns that the settings leave, until a person chooses; the choice is kept', async () => {
    const user = open(['place', 'phase']);
    expect(headers()).toContain('Koostaja');
    expect(headers()).not.toContain('Koht');
    await user.click(screen.getByRole('button', { name: 'Veerud' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('checkbox', { name: 'Koht' }));
    expect(headers()).toContain('Koht');
    expect(window.localStorage.getItem('vajs:managementCalendar:hiddenColumns')).toBe('["phase"]');
    await user.click(screen.getByRole('button', { name: 'Taasta tavapärased veerud' }));
    expect(headers()).not.toContain('Koht');
  });

  test('its name cannot be put away', async () => {
    const user = open(['name']);
    expect(headers()).toContain('Koosolek või tegevus');
    await user.click(screen.getByRole('button', { name: 'Veerud' }));
    expect(screen.queryByRole('checkbox', { name: 'Koosolek või tegevus' })).toBeNull();
  });
});

test('the workbook has the columns that are shown, days as days, numbers as numbers, and text as it stands', () => {
  const hostile = smallCalendar({ ...house.facts, roles: [], holders: [], forums: [{ ...house.facts.forums[0], name: '=1+1' }] });
  const { columns, rows, fileName } = ruleSheet(ruleGroups(linesOf(shownOf(hostile))), ['name', 'when', 'next', 'count'], 2026, words);
  expect(fileName).toBe('S01_V01 juhtimiskalender 2026');
  expect(columns.map(({ header }) => header)).toEqual(['Rühm', 'Koosolek või tegevus', 'Millal', 'Järgmine kord', 'Kordi 2026', 'näidis']);
  expect(columns[3].kind).toBe('date');
  expect(rows.map(row => columns.map(({ value }) => value(row))).slice(0, 1)).toEqual([
    ['Administratiivne juhtimine', '=1+1', 'igal teisipäeval kell 10.00', expect.stringMatching(/^2026-11-2/), 52, undefined]
  ]);
});
