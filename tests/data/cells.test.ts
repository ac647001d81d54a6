import * as fc from 'fast-check';
import { draftOf, queryOf, readRow, toBody, type RawRow } from '../../src/data/cells';
import { cellProblems } from '../../src/data/cellChecks';
import { calendarActivities, documents, lists, policyAreas, roleHolders } from '../../src/data/schema';
import { choices, words } from '../../src/data/schema/column';
import type { ListSchema } from '../../src/data/schema/list';
import { fromDayNumber, plainDate } from '../../src/domain/time/plainDate';

const stamped = {
  Id: 7, owshiddenversion: 4, OData__UIVersionString: '3.0', Created: '2026-01-02T08:00:00Z', Modified: '2026-01-03T08:00:00Z',
  Author: { Id: 4, Title: 'Kvaliteedijuht A' }, Editor: { Id: 5, Title: 'Kvaliteedijuht B' }
};

const document = (cells: RawRow): RawRow =>
  ({ ...stamped, Title: 'Hankeprotsess', Code: 'P06', Kind: 'Protsess', Stage: 'Kasutusel', Sample: false, ...cells });

describe('reading a row', () => {
  test('who and when come from the site\'s own stamps', () => {
    expect(readRow(documents, document({})).row?.stamp).toEqual({
      id: 7, revision: 4, version: '3.0',
      created: new Date('2026-01-02T08:00:00Z'), modified: new Date('2026-01-03T08:00:00Z'),
      author: { id: 4, name: 'Kvaliteedijuht A' }, editor: { id: 5, name: 'Kvaliteedijuht B' }
    });
  });

  test('a choice is stored as the Estonian word and read as its key', () => {
    expect(readRow(documents, document({ Kind: 'Süsteemikirjeldus' })).row?.Kind).toBe('systemDescription');
  });

  test.each([
    ['a required choice that the schema does not know', { Kind: 'Protseduur' }, false, { column: 'Kind', problem: 'unknownChoice' }],
    ['a missing title', { Title: null }, false, { column: 'Title', problem: 'missing' }],
    ['a review cycle of 400 months', { ReviewCycle: 400 }, true, { column: 'ReviewCycle', problem: 'outOfRange' }],
    ['a code that breaks the grammar', { Code: 'P6' }, true, { column: 'Code', problem: 'wrongForm' }],
    ['a date that is none', { RestrictionFrom: 'eile' }, true, { column: 'RestrictionFrom', problem: 'wrongType' }]
  ])('%s becomes a problem that names its column', (_, cells, usable, problem) => {
    const read = readRow(documents, document(cells));
    expect(read.problems).toEqual([problem]);
    expect(read.row !== undefined).toBe(usable);
  });

  test.each([['null', null], ['a null entity', { 'odata.null': true }], ['a null entity without metadata', {}]])('where nobody stands, however SharePoint says so, nobody is read: %s', (_, nobody) => {
    const read = readRow(documents, document({ Employee: nobody }));
    expect(read.problems).toEqual([]);
    expect(read.row).not.toHaveProperty('Employee');
    expect(readRow(roleHolders, { ...stamped, RoleId: 3, Person: nobody }).problems).toEqual([{ column: 'Person', problem: 'missing' }]);
  });

  test('an empty yes/no cell is no, an empty multi-lookup is no reference', () => {
    const { row } = readRow(policyAreas, { ...stamped, Title: 'Rahvatervis', Horizontal: null, RelatedId: null });
    expect(row).toMatchObject({ Horizontal: false, Related: [], Sample: false });
  });

  const activity = (cells: RawRow): RawRow =>
    ({ ...stamped, Title: 'Riskide hindamine', Category: 'Ülevaatus', Recurrence: 'Iga kuu', OnDayOff: 'Jääb ära', ...cells });

  test.each<[string, unknown, readonly string[]]>([
    ['none', null, []],
    ['an empty list', [], []],
    ['one', ['kolmapäev'], ['wed']],
    ['several, in the order of the schema', ['reede', 'esmaspäev'], ['mon', 'fri']]
  ])('several choices are read as their keys: %s', (_, raw, keys) => {
    const read = readRow(calendarActivities, activity({ Weekdays: raw }));
    expect(read).toMatchObject({ row: { Weekdays: keys }, problems: [] });
  });

  test.each<[string, unknown, string]>([
    ['a word that the schema does not know', ['reede', 'homme'], 'unknownChoice'],
    ['one word instead of several', 'reede', 'wrongType'],
    ['numbers', [1, 2], 'wrongType']
  ])('%s is a problem of the cell, and the row stands', (_, raw, problem) => {
    const read = readRow(calendarActivities, activity({ Weekdays: raw }));
    expect(read.problems).toEqual([{ column: 'Weekdays', problem }]);
    expect(read.row?.Title).toBe('Riskide hindamine');
  });

  test('several choices, when required, are at least one', () => {
    const days = choices(words('Päevad', 'Days'), { mon: words('esmaspäev', 'Monday') }, { required: true });
    const demanding: ListSchema = { ...calendarActivities, columns: { Days: days } };
    expect(readRow(demanding, { ...stamped, Days: [] }).problems).toEqual([{ column: 'Days', problem: 'missing' }]);
    expect(cellProblems(demanding, { Days: [] }).get('Days')).toEqual({ kind: 'required' });
    expect(cellProblems(demanding, { Days: ['mon'] }).size).toBe(0);
  });

  test.each([
    ['Tallinn in winter', '2026-11-20T22:00:00Z'],
    ['Tallinn in summer', '2026-07-20T21:00:00Z'],
    ['UTC', '2026-11-21T00:00:00Z'],
    ['the American west coast', '2026-11-21T08:00:00Z']
  ])('a day is the same day whatever the site\'s time zone: %s', (_, instant) => {
    const { row } = readRow(documents, document({ RestrictionFrom: instant }));
    expect(row?.RestrictionFrom).toBe(instant.includes('-07-') ? '2026-07-21' : '2026-11-21');
  });
});

describe('writing a row', () => {
  test('lookups and persons are written as ids, days as noon, words as stored', () => {
    expect(toBody(roleHolders, { Role: 3, Person: 12, PolicyArea: undefined, ValidFrom: plainDate('2026-11-01') }))
      .toEqual({ RoleId: 3, PersonId: 12, PolicyAreaId: null, ValidFrom: '2026-11-01T12:00:00Z' });
    expect(toBody(documents, { Kind: 'instruction', Original: 'https://dhs.example/1' }))
      .toEqual({ Kind: 'Juhend', Original: { Url: 'https://dhs.example/1', Description: 'https://dhs.example/1' } });
  });

  test('several choices are written as their words, none as an empty list', () => {
    expect(toBody(calendarActivities, { Weekdays: ['mon', 'fri'], WhichOfMonth: [] })).toEqual({ Weekdays: ['esmaspäev', 'reede'], WhichOfMonth: [] });
    expect(toBody(calendarActivities, { Weekdays: undefined })).toEqual({ Weekdays: [] });
  });

  test('a column that the list does not have is refused, not sent', () => {
    expect(() => toBody(documents as ListSchema, { Approved: true })).toThrow(RangeError);
  });

  test('any day written is read back as the same day, in whatever zone the site truncates it to its midnight', () => {
    const hour = 3_600_000;
    const midnightAt = (iso: string, zone: number): string =>
      new Date(Math.floor((Date.parse(iso) + zone * hour) / (24 * hour)) * 24 * hour - zone * hour).toISOString();
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -11, max: 11 }), (n, zone) => {
      const day = fromDayNumber(n);
      const written = String(toBody(documents, { RestrictionFrom: day }).RestrictionFrom);
      expect(readRow(documents, document({ RestrictionFrom: midnightAt(written, zone) })).row?.RestrictionFrom).toBe(day);
    }));
  });

  test('a row taken as a draft and written back changes nothing', () => {
    const { row } = readRow(documents, document({ OwnerId: 9, ReviewCycle: 24 }));
    const draft = row && draftOf(documents, row);
    expect(draft && toBody(documents, draft)).toMatchObject({ Title: 'Hankeprotsess', Code: 'P06', Kind: 'Protsess', OwnerId: 9, ReviewCycle: 24 });
  });
});

describe('the schema', () => {
  test.each((lists as readonly ListSchema[]).map(list => [list.name, list] as const))('%s asks for at most twelve lookups and persons in one query', (_, list) => {
    const joined = Object.values(list.columns).filter(column => ['lookup', 'lookups', 'person'].includes(column.kind)).length;
    expect(joined + 2).toBeLessThanOrEqual(12); // Author and Editor are joined too
    expect(queryOf(list).expand.slice(0, 2)).toEqual(['Author', 'Editor']);
  });

  test.each((lists as readonly ListSchema[]).map(list => [list.name, list] as const))('%s has at most twenty indexed columns', (_, list) => {
    expect(Object.values(list.columns).filter(column => column.indexed || column.unique).length).toBeLessThanOrEqual(20);
  });

  test('a list stands after the lists that its lookups point at', () => {
    const names = (lists as readonly ListSchema[]).map(list => list.name);
    for (const [place, list] of (lists as readonly ListSchema[]).entries()) {
      for (const column of Object.values(list.columns)) {
        if (column.kind === 'lookup' || column.kind === 'lookups') expect(names.slice(0, place + 1)).toContain(column.to);
      }
    }
  });

  test('views name only columns that the list has', () => {
    for (const list of lists as readonly ListSchema[]) {
      for (const view of list.views) {
        const named = [...view.columns, view.orderBy, view.groupBy, view.where?.column].filter(name => name !== undefined);
        expect(Object.keys(list.columns)).toEqual(expect.arrayContaining(named));
      }
    }
  });
});
