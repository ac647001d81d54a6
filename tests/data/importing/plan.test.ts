import * as fc from 'fast-check';
import { planImport } from '../../../src/data/importing/plan';
import type { References } from '../../../src/data/importing/readCell';
import type { SheetCell } from '../../../src/data/importing/sheet';
import { templateOf, type TemplateWords } from '../../../src/data/importing/template';
import { calendarActivities, documents, lists, roleHolders } from '../../../src/data/schema';
import type { ListSchema, Row } from '../../../src/data/schema/list';
import type { PersonId } from '../../../src/domain/identity';

const roles = new Map([['kvaliteedijuht', [1]], ['personalijuht', [2]], ['nõunik', [3, 4]]]);
const references: References = {
  rowsNamed: (list, name) => (list === 'Roles' ? roles.get(name.toLowerCase()) ?? [] : []),
  person: text => (text === 'kvaliteedijuht-b@vajs.test' ? 12 as PersonId : undefined)
};

const who = { id: 1 as PersonId, name: 'Kvaliteedijuht B' };
const stamp = { id: 7, revision: 1, version: '1.0', created: new Date(0), modified: new Date(0), author: who, editor: who };
const hankeprotsess: Row<typeof documents> = { Title: 'Hankeprotsess', Code: 'P06', Kind: 'process', Stage: 'inUse', Owner: 1, Sample: false, stamp };

const headers = ['Tähis', 'Pealkiri', 'Liik', 'Olek', 'Omanik', 'Näidis'];
const planned = (...lines: SheetCell[][]) => planImport(documents, [headers, ...lines], [hankeprotsess], references);

test('a line whose code is new would be added', () => {
  expect(planned(['P21', 'Uus protsess', 'Protsess', 'Kasutusel', 'Personalijuht', 'ei']).lines).toEqual([
    { status: 'add', line: 2, draft: { Code: 'P21', Title: 'Uus protsess', Kind: 'process', Stage: 'inUse', Owner: 2, Sample: false } }
  ]);
});

test('a line whose code is there already changes only what differs', () => {
  expect(planned(['P06', 'Hankeprotsess', 'protsess', 'Kasutusel', 'Personalijuht', 'ei']).lines).toMatchObject([
    { status: 'change', line: 2, draft: { Owner: 2 }, changes: [{ column: 'Owner', before: 1, after: 2 }] }
  ]);
});

test('a line that says what is there already changes nothing', () => {
  expect(planned(['P06', 'Hankeprotsess', 'Process', 'In use', 'Kvaliteedijuht', 'no']).lines).toMatchObject([{ status: 'same', line: 2 }]);
});

test.each<[string, SheetCell[], object]>([
  ['an unknown kind', ['P21', 'Uus', 'Protseduur', 'Kasutusel', '', ''], { column: 'Kind', problem: 'unknownChoice', text: 'Protseduur' }],
  ['a missing title', ['P21', '', 'Protsess', 'Kasutusel', '', ''], { column: 'Title', problem: 'missing', text: '' }],
  ['an owner that no role is called', ['P21', 'Uus', 'Protsess', 'Kasutusel', 'Laohoidja', ''], { column: 'Owner', problem: 'unknownRow', text: 'Laohoidja' }],
  ['an owner that two roles are called', ['P21', 'Uus', 'Protsess', 'Kasutusel', 'Nõunik', ''], { column: 'Owner', problem: 'ambiguousRow', text: 'Nõunik' }],
  ['a code longer than codes are', ['P21_J01_X', 'Uus', 'Protsess', 'Kasutusel', '', ''], { column: 'Code', problem: 'tooLong', text: 'P21_J01_X' }]
])('%s is refused with its cell', (_, line, problem) => {
  expect(planned(line).lines).toEqual([{ status: 'refused', line: 2, problems: [problem] }]);
});

test('the same code twice in one workbook: the second line is refused', () => {
  const line = (title: string): SheetCell[] => ['P21', title, 'Protsess', 'Kasutusel', '', ''];
  expect(planned(line('Esimene'), line('Teine')).lines.map(one => one.status)).toEqual(['add', 'refused']);
});

test('lines keep their Excel numbers when blank ones stand between', () => {
  expect(planned([null, '', null], ['P06', 'Hankeprotsess', 'Protsess', 'Kasutusel', 'Kvaliteedijuht', 'ei']).lines)
    .toMatchObject([{ status: 'same', line: 3 }]);
});

test('a row number that the list does not have is refused, never added', () => {
  expect(planImport(documents, [['ID', ...headers], [99, 'P21', 'Uus', 'Protsess', 'Kasutusel', '', '']], [hankeprotsess], references).lines)
    .toMatchObject([{ status: 'refused', problems: [{ problem: 'unknownId', text: '99' }] }]);
});

test('unknown headers and required columns that nothing fills in are told', () => {
  expect(planImport(documents, [['Pealkiri', 'Märkus']], [], references))
    .toMatchObject({ unknownHeaders: ['Märkus'], missingColumns: ['Kind'] });
});

test.each([
  ['21.11.2026', '2026-11-21'],
  ['1.2.2026', '2026-02-01'],
  ['2026-11-21', '2026-11-21'],
  [new Date('2026-11-21T00:00:00Z'), '2026-11-21']
])('a date written as %s is read', (cell, day) => {
  const plan = planImport(roleHolders, [['Roll', 'Isik', 'Kehtib alates'], ['Kvaliteedijuht', 'kvaliteedijuht-b@vajs.test', cell]], [], references);
  expect(plan.lines).toMatchObject([{ status: 'add', draft: { Role: 1, Person: 12, ValidFrom: day } }]);
});

test('a date that does not exist and a person nobody knows are refused', () => {
  const plan = planImport(roleHolders, [['Roll', 'Isik', 'Kehtib alates'], ['Kvaliteedijuht', 'keegi@vajs.test', '30.02.2026']], [], references);
  expect(plan.lines).toMatchObject([{ status: 'refused', problems: [{ problem: 'unknownPerson' }, { problem: 'wrongType' }] }]);
});

test('whatever a workbook holds, every line that is not blank gets one verdict', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.date({ noInvalidDate: true }));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), lines => {
    const filled = lines.filter(line => line.some(one => one !== null && String(one).trim() !== ''));
    expect(planned(...lines).lines).toHaveLength(filled.length);
  }));
});

const plannedDays = (cell: SheetCell) => planImport(calendarActivities,
  [['Tegevus', 'Liik', 'Kordub', 'Riigipühal', 'Nädalapäevad'], ['Nädala ülevaade', 'Ülevaatus', 'Nädala kaupa', 'Jääb ära', cell]], [], references).lines[0];

test.each<[SheetCell, readonly string[] | undefined]>([
  ['esmaspäev; reede', ['mon', 'fri']],
  ['Reede, ESMASPÄEV', ['mon', 'fri']],
  ['wed\nMonday', ['mon', 'wed']],
  ['reede;', ['fri']],
  [';', []],
  [null, undefined]
])('several choices in a cell, %j, are read as %j', (cell, keys) => {
  const line = plannedDays(cell);
  expect(line.status === 'add' ? (line.draft as { Weekdays?: unknown }).Weekdays : line).toEqual(keys);
});

test('one unknown word among several is refused with its cell', () => {
  expect(plannedDays('reede; ülehomme')).toEqual(
    { status: 'refused', line: 2, problems: [{ column: 'Weekdays', problem: 'unknownChoice', text: 'reede; ülehomme' }] });
});

test('the order of several choices in a workbook changes nothing', () => {
  const row: Row<typeof calendarActivities> = {
    Title: 'Nädala ülevaade', Category: 'review', Recurrence: 'weekly', OnDayOff: 'skip', Weekdays: ['mon', 'fri'], WhichOfMonth: [],
    LastDayInstead: false, WeekendsToo: false, Sample: false, stamp
  };
  const lines = (cell: SheetCell) => planImport(calendarActivities, [['ID', 'Nädalapäevad'], [7, cell]], [row], references).lines;
  expect(lines('reede; esmaspäev')).toMatchObject([{ status: 'same' }]);
  expect(lines('reede')).toMatchObject([{ status: 'change', changes: [{ column: 'Weekdays', before: ['mon', 'fri'], after: ['fri'] }] }]);
});

const words: TemplateWords = {
  rows: 'Read', explanation: 'Selgitus', column: 'Veerg', meaning: 'Tähendus', allowed: 'Lubatud', id: 'Rea number', required: 'Kohustuslik',
  kinds: { text: 't', note: 'n', number: 'arv', date: 'd', yesNo: 'jah/ei', choice: 'c', choices: 'mitu', link: 'l', lookup: 'r', lookups: 'rr', person: 'p' }
};

test.each((lists as readonly ListSchema[]).flatMap(list => (['et', 'en'] as const).map(language => [list.name, language, list] as const)))(
  'the template of %s (%s) has headers that the import understands', (_, language, list) => {
    const [rows] = templateOf(list, language, words);
    const plan = planImport(list, [rows.rows[0]], [], references);
    expect(plan).toMatchObject({ unknownHeaders: [], missingColumns: [] });
  });

test('the template names what may be chosen, and that several may be', () => {
  const [, { rows }] = templateOf(calendarActivities, 'et', words);
  const allowed = (header: string): string | undefined => rows.find(([label]) => label === header)?.[2];
  expect(allowed('Mitmes kuus')).toBe('mitu: I; II; III; IV; V; viimane');
  expect(allowed('PDCA etapp')).toBe('c: Planeeri; Tee; Kontrolli; Paranda');
});
