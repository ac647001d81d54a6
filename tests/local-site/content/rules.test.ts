import { contentFor, tablesOf, type Size, type Table } from '../../../local-site/content';
import { LARGE } from '../../../local-site/content/large';
import { resolved, waves } from '../../../local-site/content/rowWriter';
import {
  approvalLog, approvalTexts, confirmations, documentDrafts, heldMeetings, lists, occurrenceChanges, restrictedDrafts, restrictedLog, restrictedTexts,
  securityChecks, suggestions, units,
  meetingItems, teamAttendance, teamMeetings, teamMembers
} from '../../../src/data/schema';
import { checkDraft } from '../../../src/domain/editing/checks';
import { plainDate } from '../../../src/domain/time/plainDate';
import { factsOfContent } from './factsOfContent';

const TODAY = plainDate('2026-11-21');
const sizes: readonly Size[] = ['sample', 'large'];

const tableNamed = (tables: readonly Table[], name: string): Table => {
  const table = tables.find(one => one.list.name === name);
  if (!table) throw new RangeError(name);
  return table;
};

describe.each(sizes)('the %s content', size => {
  const tables = tablesOf(contentFor(TODAY, size));

  test('fills every list but those to which everybody adds, in the schema\'s order', () => {
    const byAuthors = [
      suggestions, occurrenceChanges, heldMeetings, documentDrafts, restrictedDrafts, approvalTexts, restrictedTexts, approvalLog, restrictedLog,
      securityChecks, teamMembers, teamMeetings, teamAttendance, meetingItems, confirmations
    ].map(list => list.name as string);
    expect(tables.map(table => table.list.name)).toEqual(lists.map(list => list.name).filter(name => !byAuthors.includes(name)));
    expect(tables.filter(table => Object.keys(table.rows).length === 0).map(table => table.list.name)).toEqual([]);
  });

  test('refers to nothing that is not there', () => {
    expect(() => factsOfContent(TODAY, size)).not.toThrow();
  });

  test('keeps to the columns: required ones are there, texts and numbers fit, unique ones differ', () => {
    for (const { list, rows } of tables) {
      for (const [name, column] of Object.entries(list.columns)) {
        const values = Object.values(rows).map(row => row[name]);
        const there = values.filter(value => value !== undefined);
        if (column.required) expect([list.name, name, there.length]).toEqual([list.name, name, values.length]);
        if (column.unique) expect([list.name, name, new Set(there).size]).toEqual([list.name, name, there.length]);
        if (column.kind === 'text') expect(there.filter(value => String(value).length > column.maxLength)).toEqual([]);
        if (column.kind === 'number') {
          expect(there.filter(value => Number(value) < (column.min ?? -Infinity) || Number(value) > (column.max ?? Infinity))).toEqual([]);
        }
      }
    }
  });

  test('is marked as a sample wherever the sources do not confirm it', () => {
    const unmarked = (noun: string): readonly string[] =>
      Object.entries(tableNamed(tables, noun).rows).filter(([, row]) => row.Sample !== true).map(([key]) => key);
    expect(unmarked('PolicyAreas')).toEqual(['kvaliteet', 'kvaliteet-enne']);
    for (const list of [
      'Services', 'Goals', 'Indicators', 'Editions', 'RoleHolders', 'MeetingRules', 'CalendarActivities', 'ManagementReviews', 'Improvements'
    ]) expect([list, unmarked(list)]).toEqual([list, []]);
  });
});

test('the forms\' own checks find nothing in the sample but the leader who is doubled on purpose', () => {
  const { facts, keys, tables } = factsOfContent(TODAY);
  const problems = tables.flatMap(({ list, rows }) => Object.entries(rows).flatMap(([key, row]) =>
    checkDraft(list.name, resolved(list, row, keys) as Record<string, unknown>, { ...facts, suggestions: [] }, keys.row(list.name, key))
      .map(({ problem }) => [list.name, key, problem.kind])));
  expect(problems).toEqual([
    ['RoleHolders', 'poliitikajuht:eriarstiabi:poliitikajuht-c', 'roleOverlap'], ['RoleHolders', 'leader:eriarstiabi:second', 'roleOverlap']
  ]);
});

test('the large content has the rows that the benchmarks speak of', () => {
  const tables = tablesOf(contentFor(TODAY, 'large'));
  const count = (name: string): number => Object.keys(tableNamed(tables, name).rows).length;
  expect({
    policyAreas: count('PolicyAreas'), services: count('Services'), documents: count('ManagedDocuments'), roleHolders: count('RoleHolders')
  }).toEqual({ policyAreas: 100, services: 2000, documents: 5000, roleHolders: 6000 });
  const kinds = Object.values(tableNamed(tables, 'ManagedDocuments').rows).map(({ Kind }) => Kind);
  expect(kinds.filter(kind => kind === 'jobDescription')).toHaveLength(LARGE.jobDescriptions);
});

test('the large content begins with the sample and is the same each time', () => {
  const sample = tablesOf(contentFor(TODAY, 'sample'));
  const large = tablesOf(contentFor(TODAY, 'large'));
  for (const { list, rows } of sample) {
    const keys = Object.keys(rows);
    expect(Object.keys(tableNamed(large, list.name).rows).slice(0, keys.length)).toEqual(keys);
  }
  expect(JSON.stringify(contentFor(TODAY, 'large'))).toBe(JSON.stringify(contentFor(TODAY, 'large')));
});

describe('the order of writing within a list', () => {
  const unit = (Parent?: string): Table['rows'][string] => ({ Title: 'x', Kind: 'department', Organisation: 'som', Parent });

  test('a row comes after the row it stands under', () => {
    expect(waves({ list: units, rows: { a: unit('b'), b: unit('c'), c: unit(), d: unit() } })).toEqual([['c', 'd'], ['b'], ['a']]);
  });

  test.each([
    ['rows that point at each other', { a: unit('b'), b: unit('a') }],
    ['a row that points at nothing there', { a: unit('missing') }]
  ])('%s are refused', (_, rows) => {
    expect(() => waves({ list: units, rows })).toThrow(RangeError);
  });
});
