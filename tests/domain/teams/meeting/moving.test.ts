import fc from 'fast-check';
import type { MeetingItem } from '../../../../src/domain/teams/meeting';
import { agendaOf, type AgendaLine } from '../../../../src/domain/teams/meeting/agenda';
import { moveOf } from '../../../../src/domain/teams/meeting/moving';
import { day } from '../../given';
import { action, agendaFacts, item, meeting, team } from './given';

const begun = meeting({ id: 3, day: '2026-11-23' });
const ofTeam = team({ id: 1, standing: ['Eelarve', 'Riskid'], subject: undefined });

const linesOf = (rows: readonly MeetingItem[], isBegun = false): readonly AgendaLine[] =>
  agendaOf(agendaFacts({ meetingItems: rows, teamActions: [action({ id: 1 })] }), ofTeam, day('2026-11-23'), isBegun ? begun : undefined).lines;

const keys = (rows: readonly MeetingItem[], isBegun = false): readonly string[] => linesOf(rows, isBegun).map(({ key }) => key);

/** The rows after somebody has moved a line. */
const moved = (rows: readonly MeetingItem[], key: string, by: 1 | -1, isBegun = false): readonly MeetingItem[] => {
  const placings = moveOf(linesOf(rows, isBegun), key, by);
  return rows.map(row => ({ ...row, ...(placings.find(one => one.row.id === row.id) ? { position: placings.find(one => one.row.id === row.id)?.position } : {}) }));
};

/** Rows as they are once a meeting has begun. */
const written = (rows: readonly MeetingItem[]): readonly MeetingItem[] => linesOf(rows).map(({ kind, subject, row, position }, n) =>
  (row ?? item({ id: 100 + n, kind, subject: subject ?? kind, meeting: 3, position })));

describe('before a meeting', () => {
  const proposed = [item({ id: 7 }), item({ id: 8 }), item({ id: 9 })];

  test('what members proposed changes places among itself, by one row each time', () => {
    expect(moveOf(linesOf(proposed), 'i8', -1)).toHaveLength(1);
    expect(keys(moved(proposed, 'i8', -1))).toEqual(['standing-0', 'standing-1', 'actions', 'i8', 'i7', 'i9']);
    expect(keys(moved(proposed, 'i8', 1))).toEqual(['standing-0', 'standing-1', 'actions', 'i7', 'i9', 'i8']);
  });

  test('a proposed subject may come before actions and standing items, and is there when the meeting has begun', () => {
    const first = ['i7', 'i7', 'i7'].reduce((rows, key) => moved(rows, key, -1), proposed as readonly MeetingItem[]);
    expect(keys(first)).toEqual(['i7', 'standing-0', 'standing-1', 'actions', 'i8', 'i9']);
    expect(keys(written(first), true)).toEqual(['i7', 'standing-0', 'standing-1', 'actions', 'i8', 'i9']);
  });

  test('a line that has no row yet cannot be moved, nor the first one up or the last one down', () => {
    expect(moveOf(linesOf(proposed), 'standing-1', -1)).toEqual([]);
    expect(moveOf(linesOf(proposed), 'i9', 1)).toEqual([]);
    expect(moveOf(linesOf(proposed), 'nothing', 1)).toEqual([]);
  });

  test('a subject that comes later does not change the places of the others', () => {
    const rows = moved(proposed, 'i9', -1);
    expect(keys([...rows, item({ id: 12 })])).toEqual(['standing-0', 'standing-1', 'actions', 'i7', 'i9', 'i8', 'i12']);
  });
});

describe('during a meeting', () => {
  const rows = written([item({ id: 7 }), item({ id: 8 })]);

  test('standing items and actions are moved as well', () => {
    expect(keys(moved(rows, 'standing-0', 1, true), true)).toEqual(['standing-1', 'standing-0', 'actions', 'i7', 'i8']);
    expect(keys(moved(rows, 'actions', 1, true), true)).toEqual(['standing-0', 'standing-1', 'i7', 'actions', 'i8']);
  });

  test('two people who move different lines at once both have their way', () => {
    const [mine, theirs] = [moveOf(linesOf(rows, true), 'i8', -1), moveOf(linesOf(rows, true), 'standing-1', -1)];
    const both = rows.map(row => ({ ...row, ...[...mine, ...theirs].filter(one => one.row.id === row.id).map(({ position }) => ({ position }))[0] }));
    expect(keys(both, true)).toEqual(['standing-1', 'standing-0', 'actions', 'i8', 'i7']);
  });
});

test('however often lines are moved, each move changes two neighbours and nothing else', () => {
  const start = written([item({ id: 7 }), item({ id: 8 }), item({ id: 9 })]);
  const step = fc.record({ at: fc.nat({ max: 5 }), by: fc.constantFrom<1 | -1>(1, -1) });
  fc.assert(fc.property(fc.array(step, { maxLength: 60 }), steps => {
    let rows = start;
    for (const { at, by } of steps) {
      const before = keys(rows, true);
      rows = moved(rows, before[at], by, true);
      const expected = [...before];
      if (before[at + by] !== undefined) [expected[at], expected[at + by]] = [before[at + by], before[at]];
      expect(keys(rows, true)).toEqual(expected);
      expect(rows.every(({ position }) => position === undefined || (position >= 1 && position <= 999))).toBe(true);
    }
  }));
});
