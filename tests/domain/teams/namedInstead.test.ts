import type { SubstitutionEntry } from '../../../src/domain/approval/entry';
import type { LogEntryId, RoleHolderId } from '../../../src/domain/identity';
import { leadersOf } from '../../../src/domain/teams/leader';
import { namedInsteadOf } from '../../../src/domain/teams/namedInstead';
import { datedHolder, day, holder, holders, id, theTeam, worldOf, type Who } from './given';

const LEADS = 301 as RoleHolderId;
const said = (who: Who, substitute: Who, given: object = {}): SubstitutionEntry => ({
  kind: 'nameSubstitute', id: 1 as LogEntryId, log: 'open', by: id(who), at: Date.parse('2026-03-20T08:00:00Z'), request: `${id(who)}-a`, untouched: true, substitute: id(substitute),
  from: day('2026-03-31'), until: day('2026-04-01'), basis: { kind: 'appointment' }, ...given
}) as SubstitutionEntry;
const ended = (at: string): SubstitutionEntry =>
  ({ kind: 'endSubstitution', id: 2 as LogEntryId, log: 'open', by: id('leader'), at: Date.parse(at), request: `${id('leader')}-b`, untouched: true, ends: `${id('leader')}-a` }) as SubstitutionEntry;

const everybody = (): boolean => true;
const days = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02'];
const instead = (entries: readonly SubstitutionEntry[], sees = everybody, rows = holders): readonly (readonly number[])[] => days.map(on =>
  namedInsteadOf(leadersOf(worldOf({ holders: rows.map(row => datedHolder(row)) }), theTeam, day(on)), entries, sees, day(on)).map(({ substitute }) => substitute));

test('whoever a leader named for an absence leads on its days', () => {
  expect(instead([said('leader', 'deputyLeader')])).toEqual([[], [id('deputyLeader')], [id('deputyLeader')], []]);
});

test('an absence that is about another place of the leader is none of the team\'s', () => {
  expect(instead([said('leader', 'deputyLeader', { holder: LEADS })])[1]).toEqual([id('deputyLeader')]);
  expect(instead([said('leader', 'deputyLeader', { holder: 399 })])).toEqual([[], [], [], []]);
});

test('who may not know of the absence is not told, and a row that somebody changed says nothing', () => {
  expect(instead([said('leader', 'deputyLeader')], () => false)).toEqual([[], [], [], []]);
  expect(instead([said('leader', 'deputyLeader', { untouched: false })])).toEqual([[], [], [], []]);
});

test('what was taken back on 1 April stood until then; what was said later did not stand before', () => {
  expect(instead([said('leader', 'deputyLeader'), ended('2026-04-01T08:00:00Z')])).toEqual([[], [id('deputyLeader')], [], []]);
  expect(instead([said('leader', 'deputyLeader', { at: Date.parse('2026-04-01T08:00:00Z') })])).toEqual([[], [], [id('deputyLeader')], []]);
});

test('who only stands in for the leader names nobody: there are no chains', () => {
  const rows = [...holders, holder(390, 'policyLeader', 'deputyLeader', {}, { onBehalfOf: LEADS })];
  expect(instead([said('deputyLeader', 'outsider')], everybody, rows)).toEqual([[], [], [], []]);
});
