import type { SubstitutionEntry } from '../../../src/domain/approval/entry';
import { absencesIn, absencesOf, maySign, standingIn, standingInFor } from '../../../src/domain/desk/absence';
import type { LogEntryId, RoleHolderId } from '../../../src/domain/identity';
import { absent, dated, day, holderRow, holders, id, minute, rows, type Who } from '../approval/given';
import { deskFacts, sitting } from './given';

const away = (who: Who, substitute: Who, from: string, until: string, at = 0): SubstitutionEntry =>
  absent(who, at, { substitute: id(substitute), from: day(from), until: day(until), basis: { kind: 'order', reference: '1-1/5' } });

const ended = (of: SubstitutionEntry, by: Who, at: number): SubstitutionEntry => ({
  id: 9000 as LogEntryId, log: 'open', by: id(by), at: minute(at), request: `${id(by)}-end`, untouched: true, kind: 'endSubstitution', ends: of.request
});

test.each([['2026-03-03', 'coming'], ['2026-03-04', 'now'], ['2026-03-06', 'now'], ['2026-03-07', 'past']])('an absence of 4 to 6 March is on %s: %s', (on, state) => {
  expect(absencesIn([away('manager', 'substitute', '2026-03-04', '2026-03-06')], day(on))).toMatchObject([{ state }]);
});

test('is ended by whoever said it, and by nobody else', () => {
  const said = away('manager', 'substitute', '2026-03-01', '2026-03-31');
  expect(absencesIn([said, ended(said, 'manager', 60)], day('2026-03-10'))).toMatchObject([{ state: 'ended', endedOn: '2026-03-02' }]);
  expect(absencesIn([said, ended(said, 'outsider', 60)], day('2026-03-10'))).toMatchObject([{ state: 'now' }]);
});

test('rows that say nothing are left out: changed, with another\'s request, naming their own author', () => {
  const said = away('manager', 'substitute', '2026-03-01', '2026-03-31');
  expect(absencesIn([
    { ...said, untouched: false }, { ...said, request: '999-x' }, away('manager', 'manager', '2026-03-01', '2026-03-31')
  ], day('2026-03-10'))).toEqual([]);
});

test('my own stand with what is over last', () => {
  const facts = deskFacts({ substitutions: [
    away('manager', 'substitute', '2026-02-01', '2026-02-02', -99), away('manager', 'head', '2026-04-01', '2026-04-02', 1),
    away('manager', 'substitute', '2026-03-01', '2026-03-31', 2), away('head', 'manager', '2026-03-01', '2026-03-31', 3)
  ] });
  expect(absencesOf(facts, sitting('manager', '2026-03-10')).map(({ from, state }) => [from, state])).toEqual([
    ['2026-03-01', 'now'], ['2026-04-01', 'coming'], ['2026-02-01', 'past']
  ]);
});

test('whom I stand in for: by an absence and by a standing row, not by what is over', () => {
  const standing = holderRow(90, 'departmentHead', 'substitute', {}, { onBehalfOf: holders.head.id, basisKind: 'jobDescription' });
  const over = holderRow(91, 'lawyer', 'substitute', {}, { onBehalfOf: holders.lawyer.id, validity: { until: day('2026-03-09') } });
  const ofNobody = holderRow(92, 'lawyer', 'substitute', {}, { onBehalfOf: 999 as RoleHolderId });
  const facts = deskFacts({
    ground: { holders: [...rows.holders, dated(standing), dated(over), dated(ofNobody)] },
    substitutions: [away('manager', 'substitute', '2026-03-10', '2026-03-12'), away('partner', 'substitute', '2026-03-01', '2026-03-09', 1)]
  });
  expect(standingIn(facts, sitting('substitute', '2026-03-10')).map(one => [one.source, one.absent, one.now])).toEqual([
    ['named', id('manager'), true], ['standing', id('head'), true]
  ]);
  expect(standingIn(facts, sitting('substitute', '2026-03-09')).map(one => [one.absent, one.now])).toEqual([
    [id('manager'), false], [id('partner'), true], [id('head'), true], [id('lawyer'), true]
  ]);
  expect(standingInFor(facts, sitting('head', '2026-03-10'))).toMatchObject([{ substitute: id('substitute'), basis: { kind: 'jobDescription' } }]);
});

test('a substitute signs on an order that is named, and on nothing else', () => {
  expect(maySign({ basis: { kind: 'order', reference: '1-1/5' } })).toBe(true);
  expect(maySign({ basis: { kind: 'order', reference: ' ' } })).toBe(false);
  expect(maySign({ basis: { kind: 'order' } })).toBe(false);
  expect(maySign({ basis: { kind: 'appointment', reference: '1-1/5' } })).toBe(false);
});
