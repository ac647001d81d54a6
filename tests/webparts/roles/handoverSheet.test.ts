import * as estonian from '../../../src/loc/et-ee';
import { roleStrings } from '../../../src/loc/roles';
import { handoverSheet } from '../../../src/webparts/roles/handover/handoverSheet';
import { handedOver } from '../../domain/people/relations/sampleTeams';

const words = roleStrings('et');
const { kinds, capacities, handover: { seatFates, fates } } = words.roles;

/** Rows of the sheet as text, in the order of its columns. */
const rowsOf = (kind: 'person' | 'unit', key: string, doneBy = ''): readonly (readonly string[])[] => {
  const { items } = handedOver('2026-11-21', kind, key);
  const { columns, rows } = handoverSheet(items, { name: key, day: '21.11.2026', done: new Set(), doneBy: () => doneBy }, estonian, words);
  return rows.map(row => columns.map(({ value }) => String(value(row) ?? '')));
};

test('the Excel sheet of somebody in core teams has a line for each seat, action, subject and decision, and what becomes of it', () => {
  const rows = rowsOf('person', 'teenusejuht-c');
  expect(rows).toHaveLength(29);
  expect(rows).toContainEqual([
    'ei', kinds.coreTeam, 'Tuumiktiim: lapsed ja pered', capacities.serviceMember,
    'Vanemlusprogrammid, Tervise Arengu Instituut · otsustusõigus, vastutus, info jagamine, ressursid · kuni 07.12.2026', seatFates.ownerless, '', ''
  ]);
  expect(rows).toContainEqual([
    'ei', kinds.teamAction, 'Kriteeriumide loendi esimene kuju', capacities.doer, 'Tuumiktiim: terviseedendus ja ennetamine · tähtaeg 17.11.2026', fates.ownerless, '', ''
  ]);
  expect(rows).toContainEqual([
    'ei', kinds.meetingItem, 'Koolitoidu uued juhised', capacities.proposer, 'Tuumiktiim: terviseedendus ja ennetamine', fates.shared, 'Poliitikajuht A', ''
  ]);
});

test('a proposal that waits is named by its number, a seat of a unit by who sits in it', () => {
  expect(rowsOf('person', 'poliitikajuht-c')).toContainEqual(expect.arrayContaining([kinds.approval, 'Tuumiktiim: digitervis ja terviseandmed', capacities.submitted, 'ettepanek 2']));
  expect(rowsOf('unit', 'pered', 'Poliitikajuht B')).toContainEqual(expect.arrayContaining([kinds.coreTeam, capacities.member, seatFates.needsPlace]));
});
