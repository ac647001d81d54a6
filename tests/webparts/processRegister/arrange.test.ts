import { arrange, shownOf, type Arrangement } from '../../../src/webparts/processRegister/lines/arrange';
import { documentsIn } from '../../../src/webparts/processRegister/lines/registerLines';
import type { RegisterFilter } from '../../../src/domain/documents/registerFilter';
import type { RoleId } from '../../../src/domain/identity';
import { given, told } from './given';

const { register, gaps } = given();

/** Two empty places are enough to show where they stand. */
const [p01, ...others] = gaps;
const p14 = others[others.length - 1];

const shown = (arrangement: Arrangement, filter: RegisterFilter = {}): readonly string[] =>
  told(shownOf(arrange(register, arrangement), [p01, p14], filter));

test('every number that the series skips has an empty place, and a merged code has its document', () => {
  expect(gaps.map(({ gap }) => gap)).toEqual(
    ['P01', 'P03', 'P04', 'P05', 'P07', 'P08', 'P09', 'P10', 'P11', 'P12', 'P13', 'P14']);
});

test('by groups: the core process, support services in their order, the rest, and last the empty places', () => {
  expect(shown({ view: 'groups' })).toEqual([
    'core: P15',
    'Strateegiline planeerimine: P02, Analüüsiprotsess',
    'Finantside juhtimine: Eelarve planeerimine, Finantsarvestus, P06',
    'Siseaudit: ',
    'unlisted: P16, S01, S01_V01',
    'gaps: (P01), (P14)'
  ]);
});

test.each([
  ['by code, empty places stand where their code would', undefined,
    'all: (P01), P02, P06, (P14), P15, P16, S01, S01_V01, Analüüsiprotsess'],
  ['by code from the end, what has no code still stands last', { key: 'code', direction: 'down' } as const,
    'all: S01_V01, S01, P16, P15, (P14), P06, P02, (P01), Analüüsiprotsess'],
  ['by anything else, empty places stand last', { key: 'title', direction: 'up' } as const,
    'all: Analüüsiprotsess, P06, S01_V01, S01, P15, P16, P02, (P01), (P14)']
])('flat, %s', (_, sort, lines) => {
  expect(shown({ view: 'flat', sort })).toEqual([lines]);
});

test('in a group, a part is sorted by its own name and its own responsible', () => {
  expect(shown({ view: 'groups', sort: { key: 'owner', direction: 'down' } })[2])
    .toBe('Finantside juhtimine: P06, Finantsarvestus, Eelarve planeerimine');
  expect(shown({ view: 'groups', sort: { key: 'title', direction: 'up' } })[2])
    .toBe('Finantside juhtimine: Eelarve planeerimine, Finantsarvestus, P06');
});

test('documents being drafted leave only where the settings say so', () => {
  expect(shown({ view: 'groups', hideDrafting: true })[1]).toBe('Strateegiline planeerimine: P02');
  expect(shown({ view: 'flat', hideDrafting: true })[0]).not.toContain('Analüüsiprotsess');
});

test.each<[string, RegisterFilter, readonly string[]]>([
  ['a search for a part finds that part alone', { text: 'finantsarvestus' }, ['Finantside juhtimine: Finantsarvestus']],
  ['a search for a code finds its empty place too', { text: 'p14' }, ['gaps: (P14)']],
  ['an owner has the lines that the role answers for', { owner: 2 as RoleId },
    ['Strateegiline planeerimine: Analüüsiprotsess', 'Finantside juhtimine: Eelarve planeerimine']],
  ['an empty place has no status to be found by', { statuses: ['merged'] }, ['unlisted: P16']],
  ['what fits nothing leaves nothing', { text: 'õunamoos' }, []]
])('%s', (_, filter, lines) => {
  expect(shown({ view: 'groups' }, filter)).toEqual(lines);
});

test('a document that stands three times is counted once', () => {
  expect(documentsIn(shownOf(arrange(register, { view: 'groups' }), gaps, {}))).toBe(7);
});

test('filtering leaves the lines themselves the same, so that they are not drawn anew', () => {
  const arranged = arrange(register, { view: 'flat' });
  const lines = (filter: RegisterFilter): readonly unknown[] => shownOf(arranged, gaps, filter).flatMap(group => group.lines);
  const all = new Set(lines({}));
  expect(lines({ text: 'protsess' }).every(line => all.has(line))).toBe(true);
});
