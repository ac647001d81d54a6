/** @jest-environment jsdom */
import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import type { OrganisationId } from '../../../src/domain/identity';
import type { Seat } from '../../../src/domain/teams/composition';
import { matrixKey, type MandateCell, type MandateCounts, type MatrixInstitution } from '../../../src/domain/teams/mandates';
import { institutionKey, type Institution } from '../../../src/domain/teams/team';
import * as estonian from '../../../src/loc/et-ee';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import type { ShownMatrix } from '../../../src/webparts/coreTeam/matrix/mandateFilter';
import { MandateTable } from '../../../src/webparts/coreTeam/matrix/MandateTable';
import { likelyHeight } from '../../../src/webparts/coreTeam/matrix/useTeamWindow';
import { day, person } from '../../domain/given';
import { team } from '../../domain/teams/meeting/given';

// jsdom lays nothing out: a row is as high as it is taken to be, and the scroller as high as one that cannot be measured.
const on = day('2026-11-21');
const url = 'https://localhost/sites/vajs';
const vajs: Vajs = {
  site: new Site({ url, sp: connect({ url }) }), language: 'et', strings: estonian, today: on, on, showDay: () => undefined, inTeams: false, addressOf: () => ''
};
const counts: MandateCounts = { seats: 0, given: 0, pending: 0, expiring: 0, returned: 0, unverified: 0, notSubmitted: 0, missing: 1 };
const TEAMS = 150;

const institutions = Array.from({ length: 30 }, (_, n): MatrixInstitution => {
  const institution: Institution = { kind: 'organisation', organisation: n + 1 as OrganisationId };
  return { institution, key: institutionKey(institution), name: `Asutus ${n + 1}`, counts };
});
const teams = Array.from({ length: TEAMS }, (_, n) => ({
  composition: { team: { ...team({ id: n + 1 }), name: `Tiim ${n + 1}` }, on, leaders: [], seats: [], former: [], missing: [], proposals: [] }, counts
}));
const missing = (at: number, { institution }: MatrixInstitution): MandateCell =>
  ({ team: teams[at].composition.team.id, institution, seats: [], missing: { institution, services: [], nobody: true }, counts });
const cells = new Map(teams.map(({ composition: { team: { id } } }, n) => {
  const institution = institutions[n % institutions.length];
  return [matrixKey(id, institution.institution), missing(n, institution)];
}));
const matrix: ShownMatrix = { teams, institutions, cells, lines: [] };
const words = { nameOf: () => '', detailOf: () => '' };

const show = (selected?: string): void => {
  render(<VajsProvider value={vajs}><MandateTable matrix={matrix} words={words} selected={selected} /></VajsProvider>);
};
const drawn = (): readonly string[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent ?? '');

test('of 150 teams those in sight are drawn, and every one has its place', () => {
  show();
  expect(drawn()[0]).toBe('Tiim 1');
  expect(drawn().length).toBeLessThan(30);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(TEAMS + 1));
  expect(screen.getByRole('row', { name: /^Tiim 2 / }).getAttribute('aria-rowindex')).toBe('3');
});

test('keys lead to the last cell and back to the first, drawn or not', async () => {
  show();
  screen.getByRole('button', { name: 'Tiim 1' }).focus();
  const user = userEvent.setup();
  await user.keyboard('{Control>}{End}{/Control}');
  expect(document.activeElement?.getAttribute('data-cell')).toBe(`${TEAMS - 1}:${institutions.length}`);
  expect(drawn()).not.toContain('Tiim 1');
  await user.keyboard('{ArrowUp}{Home}');
  expect(document.activeElement?.textContent).toBe(`Tiim ${TEAMS - 1}`);
  await user.keyboard('{Control>}{Home}{/Control}');
  expect(document.activeElement?.textContent).toBe('Tiim 1');
});

test('a link leads to a cell however far down its team stands', () => {
  show(`120-${institutions[119 % institutions.length].key}`);
  const cell = screen.getByRole('gridcell', { selected: true });
  expect(cell.closest('tr')?.getAttribute('aria-rowindex')).toBe('121');
});

test('on paper all teams stand there', () => {
  show();
  act(() => { window.dispatchEvent(new Event('beforeprint')); });
  expect(drawn()).toHaveLength(TEAMS);
  act(() => { window.dispatchEvent(new Event('afterprint')); });
  expect(drawn().length).toBeLessThan(30);
});

test('a row that was never seen is taken to be as high as its fullest cell', () => {
  const [nobody] = cells.values();
  const seated = (count: number): MandateCell => ({
    ...nobody, missing: undefined,
    seats: Array.from({ length: count }, (_, n): Seat => ({
      team: nobody.team, person: person(n + 1), institution: nobody.institution, proposal: 1, phase: 'proposed', expiring: false,
      terms: { person: person(n + 1).id, organisation: 1 as OrganisationId, capacity: 'member', term: 'permanent', from: on, mandate: ['share'] },
      standing: { status: 'notSubmitted', since: on, by: person(1).id }
    }))
  });
  const [none, one, two, four, five] = [[nobody], [seated(1)], [seated(2), nobody], [seated(4)], [seated(5)]].map(likelyHeight);
  expect(none).toBe(likelyHeight([]));
  expect(two - one).toBe(likelyHeight([seated(3)]) - two);
  expect(four).toBeGreaterThan(likelyHeight([seated(3)]));
  expect(five).toBe(four);
});
