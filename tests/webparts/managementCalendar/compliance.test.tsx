/** @jest-environment jsdom */
import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { ComplianceView } from '../../../src/webparts/managementCalendar/views/compliance/ComplianceView';
import { complianceLines, sortLines, statesOf, totalsOf } from '../../../src/webparts/managementCalendar/views/compliance/complianceLines';
import { forum, smallCalendar } from '../../domain/calendar/smallCalendar';
import { renderInVajs, TODAY } from '../../ui/inVajs';
import { house, shownOf } from './given';

const lines = complianceLines(shownOf(house), 2026, TODAY);
const lineOf = (key: string): (typeof lines)[number] => lines.find(one => one.key === key) ?? lines[0];

// The core team has no meeting planned in April (Good Friday), May (holiday) and December (cancelled); October was not held; the others are
// not recorded, and November is not over but its meeting was on the 6th.
test('each month of a forum is in one state, and what nobody recorded is no shortfall', () => {
  expect(statesOf(lineOf('f2')).map(({ state, units }) => `${state}: ${units.map(({ number }) => number).join(' ')}`)).toEqual([
    'shortHeld: 10', 'shortPlanned: 4 5 12', 'notRecorded: 1 2 3 6 7 8 9 11'
  ]);
});

test('totals count forums that keep their frequency, and those of which nothing is required', () => {
  // The weekly meeting has its Tuesday, or the day after a holiday, in every week.
  expect(totalsOf(lines)).toMatchObject({ required: 2, keeping: 1, notRequired: 1 });
});

test('shortfalls stand first, what nobody requires last', () => {
  expect(sortLines(lines, { key: 'state', direction: 'up' }).map(({ key }) => key)).toEqual(['f2', 'f1', 'f3']);
  expect(sortLines(lines, { key: 'forum', direction: 'up' }).map(({ key }) => key)).toEqual(['f2', 'f1', 'f3']);
  expect(sortLines(lines, { key: 'required', direction: 'down' }).map(({ key }) => key)).toEqual(['f1', 'f2', 'f3']);
});

test('under a filter only forums that have something left are counted', () => {
  expect(complianceLines(shownOf(house, { strand: 'policy' }), 2026, TODAY).map(({ key }) => key)).toEqual(['f2']);
});

describe('the view', () => {
  const opened: string[] = [];
  const Looking = (): React.ReactElement => {
    const [day, onDay] = React.useState<PlainDate>(TODAY);
    return <ComplianceView shown={shownOf(house)} day={day} onDay={onDay} onOpen={key => opened.push(key)} />;
  };

  test('says on top how many keep their frequency, and in words what each sign means', () => {
    renderInVajs(<Looking />);
    expect(screen.getByText('2 kogust 1 peab sagedusest kinni')).toBeTruthy();
    expect(within(screen.getAllByRole('list')[0]).getAllByRole('listitem').map(one => one.textContent?.trim())).toEqual(
      ['korras', 'ees', 'märkimata', 'kavas liiga vähe', 'toimus liiga vähe']);
    expect(screen.getByRole('img', { name: /1 × toimus liiga vähe \(oktoober\); 3 × kavas liiga vähe \(aprill, mai, detsember\)/ })).toBeTruthy();
  });

  test('this year and past ones can be seen, coming ones not', async () => {
    renderInVajs(<Looking />);
    const user = userEvent.setup();
    expect(screen.getByRole('button', { name: 'Järgmine aasta' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: 'Eelmine aasta' }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('2025');
    await user.click(screen.getByRole('button', { name: 'See aasta' }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('2026');
  });

  test('a line opens its forum', async () => {
    renderInVajs(<Looking />);
    await userEvent.setup().click(screen.getByText('Ennetuse tuumiktiim'));
    expect(opened).toEqual(['f2']);
  });
});

test('of a forum that was not there yet in a year nothing is said', () => {
  const later = smallCalendar({ forums: [forum({ id: 1, validity: { from: '2026-06-01' } })] });
  expect(complianceLines(shownOf(later), 2025, TODAY)).toEqual([]);
  expect(complianceLines(shownOf(later), 2026, TODAY)).toHaveLength(1);
});
