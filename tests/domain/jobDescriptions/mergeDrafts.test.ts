import fc from 'fast-check';
import type { OrderTemplate } from '../../../src/domain/jobDescriptions/content';
import { mergeDrafts } from '../../../src/domain/jobDescriptions/mergeDrafts';
import { withTheirs } from '../../../src/domain/jobDescriptions/merging/conflict';
import { restore } from '../../../src/domain/jobDescriptions/restore';
import { anyContent, contract, named, order, task, threeVersions } from './given';

const a = task('a', 'Koolitus', 'Plaan', 'Aruanne');
const b = task('b', 'Eelarve', 'Eelarve on koos');
const c = task('c', 'Koostöö');
const base = order({ purpose: 'Vana', tasks: [a, b, c], rights: ['saada teavet', 'teha kaugtööd'], managers: named('juhataja') });
const but = (given: Partial<OrderTemplate>): OrderTemplate => ({ ...base, ...given });

test.each<[string, OrderTemplate, OrderTemplate, OrderTemplate]>([
  ['two fields', but({ purpose: 'Uus' }), but({ review: 'Kord aastas' }), but({ purpose: 'Uus', review: 'Kord aastas' })],
  ['one moves the task that the other changes', but({ tasks: [b, c, a] }), but({ tasks: [{ ...a, task: 'Koolitused' }, b, c] }),
    but({ tasks: [b, c, { ...a, task: 'Koolitused' }] })],
  ['each adds a task', but({ tasks: [a, task('m', 'Minu'), b, c] }), but({ tasks: [a, b, c, task('t', 'Tema')] }),
    but({ tasks: [a, task('m', 'Minu'), b, c, task('t', 'Tema')] })],
  ['one removes a task that the other left alone', but({ tasks: [a, c] }), but({ tasks: [a, b, { ...c, task: 'Koostöö teistega' }] }),
    but({ tasks: [a, { ...c, task: 'Koostöö teistega' }] })],
  ['two results of one task', but({ tasks: [{ ...a, results: ['Plaan 1', 'Aruanne'] }, b, c] }),
    but({ tasks: [{ ...a, results: ['Plaan', 'Aruanne 2'] }, b, c] }), but({ tasks: [{ ...a, results: ['Plaan 1', 'Aruanne 2'] }, b, c] })],
  ['both add a result at the end', but({ tasks: [a, b, { ...c, results: ['Minu'] }] }), but({ tasks: [a, b, { ...c, results: ['Tema'] }] }),
    but({ tasks: [a, b, { ...c, results: ['Minu', 'Tema'] }] })],
  ['each names another post', but({ managers: named('juhataja', 'nõunik') }), but({ managers: named('juhataja', 'ekspert') }),
    but({ managers: named('juhataja', 'ekspert', 'nõunik') })],
  ['both write the same', but({ purpose: 'Uus' }), but({ purpose: 'Uus' }), but({ purpose: 'Uus' })]
])('without a conflict: %s', (_, mine, theirs, merged) => {
  expect(mergeDrafts(base, mine, theirs)).toEqual({ merged, conflicts: [] });
});

test.each<[string, OrderTemplate, OrderTemplate, string]>([
  ['one text', but({ purpose: 'Minu' }), but({ purpose: 'Tema' }), 'purpose'],
  ['one task', but({ tasks: [{ ...a, task: 'Minu' }, b, c] }), but({ tasks: [{ ...a, task: 'Tema' }, b, c] }), 'tasks.a.task'],
  ['one result', but({ tasks: [{ ...a, results: ['Minu', 'Aruanne'] }, b, c] }),
    but({ tasks: [{ ...a, results: ['Tema', 'Aruanne'] }, b, c] }), 'tasks.a.results'],
  ['a task that one removes and the other changes', but({ tasks: [a, c] }), but({ tasks: [a, { ...b, task: 'Tema' }, c] }), 'tasks.b'],
  ['a post\'s scope', but({ managers: [{ name: 'juhataja', scope: 'Minu' }] }), but({ managers: [{ name: 'Juhataja', scope: 'Tema' }] }), 'managers']
])('mine stands until the person chooses theirs: %s', (_, mine, theirs, path) => {
  const { merged, conflicts } = mergeDrafts(base, mine, theirs);
  expect(merged).toEqual(mine);
  expect(conflicts.map(conflict => conflict.path)).toEqual([path]);
  const chosen = withTheirs(merged, conflicts[0]);
  expect(mergeDrafts(mine, chosen, theirs)).toEqual({ merged: chosen, conflicts: [] });
  expect(JSON.stringify(chosen)).toContain('Tema');
  expect(JSON.stringify(chosen)).not.toContain('Minu');
});

test('a conflict about some rows keeps what both did to the others', () => {
  const mine = but({ rights: ['saada infot', 'teha kaugtööd', 'osaleda'] });
  const theirs = but({ rights: ['uus õigus', 'saada andmeid', 'teha kaugtööd'] });
  const { merged, conflicts } = mergeDrafts(base, mine, theirs);
  expect(merged).toEqual(but({ rights: ['saada infot', 'teha kaugtööd', 'osaleda'] }));
  expect(conflicts).toEqual([expect.objectContaining({ theirs: ['uus õigus', 'saada andmeid', 'teha kaugtööd', 'osaleda'] })]);
  expect(withTheirs(merged, conflicts[0])).toEqual(but({ rights: ['uus õigus', 'saada andmeid', 'teha kaugtööd', 'osaleda'] }));
});

test('a task that they removed and I changed can be given up', () => {
  const { merged, conflicts } = mergeDrafts(base, but({ tasks: [a, { ...b, task: 'Minu' }, c] }), but({ tasks: [a, c] }));
  expect(conflicts).toEqual([expect.objectContaining({ path: 'tasks.b', theirs: undefined })]);
  expect(withTheirs(merged, conflicts[0])).toEqual(but({ tasks: [a, c] }));
});

test('another template on one side only is a change, on both a conflict about the whole', () => {
  const other = contract();
  expect(mergeDrafts(base, base, other)).toEqual({ merged: other, conflicts: [] });
  const { merged, conflicts } = mergeDrafts(base, but({ purpose: 'Uus' }), other);
  expect(merged).toEqual(but({ purpose: 'Uus' }));
  expect(withTheirs(merged, conflicts[0])).toEqual(other);
});

test('a side that changed nothing adds nothing, and two alike are one', () => {
  fc.assert(fc.property(threeVersions, ([was, one]) => {
    expect(mergeDrafts(was, one, was)).toEqual({ merged: one, conflicts: [] });
    expect(mergeDrafts(was, was, one)).toEqual({ merged: one, conflicts: [] });
    expect(mergeDrafts(was, one, one)).toEqual({ merged: one, conflicts: [] });
  }));
});

test('each side may move another task', () => {
  const row = (keys: string) => but({ tasks: [...keys].map(key => task(key, key)) });
  expect(mergeDrafts(row('abcde'), row('eabcd'), row('bcdae')).merged).toEqual(row('ebcda'));
  expect(mergeDrafts(row('abcde'), row('bcdea'), row('bacde')).merged).toEqual(row('bcdea'));
});

test('the same holds field by field', () => {
  fc.assert(fc.property(threeVersions, ([was, mine, theirs]) => {
    const { merged } = mergeDrafts(was, mine, theirs);
    const record = (content: object) => content as Readonly<Record<string, unknown>>;
    for (const field of Object.keys(was)) {
      const [before, my, their] = [was, mine, theirs].map(content => JSON.stringify(record(content)[field]));
      if (their === before) expect(record(merged)[field]).toEqual(record(mine)[field]);
      else if (my === before) expect(record(merged)[field]).toEqual(record(theirs)[field]);
    }
  }));
});

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

test('no text that either side wrote is missing from the draft and its conflicts', () => {
  fc.assert(fc.property(threeVersions, ([was, mine, theirs]) => {
    const { merged, conflicts } = mergeDrafts(was, mine, theirs);
    const before = new Set(textsIn(was));
    const after = new Set([...textsIn(merged), ...conflicts.flatMap(({ mine: my, theirs: their }) => [...textsIn(my), ...textsIn(their)])]);
    expect([...textsIn(mine), ...textsIn(theirs)].filter(text => !before.has(text) && !after.has(text))).toEqual([]);
  }), { numRuns: 500 });
});

test('what is merged is a content, and so is every choice; each side meets the same conflicts', () => {
  fc.assert(fc.property(fc.oneof(threeVersions, fc.tuple(anyContent, anyContent, anyContent)), ([was, mine, theirs]) => {
    const { merged, conflicts } = mergeDrafts(was, mine, theirs);
    expect(restore(merged)).toEqual({ status: 'restored', content: merged });
    const chosen = conflicts.reduce(withTheirs, merged);
    expect(restore(chosen)).toEqual({ status: 'restored', content: chosen });
    const paths = (found: typeof conflicts) => found.map(({ path }) => path).sort();
    expect(paths(mergeDrafts(was, theirs, mine).conflicts)).toEqual(paths(conflicts));
  }));
});
