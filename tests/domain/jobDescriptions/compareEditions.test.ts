import fc from 'fast-check';
import { compareEditions, isChange } from '../../../src/domain/jobDescriptions/compareEditions';
import { clausesOf } from '../../../src/domain/jobDescriptions/clauses';
import type { DocumentContent } from '../../../src/domain/jobDescriptions/content';
import { anyContent, contract, named, order, plain, task } from './given';

const a = task('a', 'Koolituste korraldamine', 'Plaan on olemas');
const b = task('b', 'Aruannete koostamine', 'Aruanne on esitatud');
const c = task('c', 'Koostöö partneritega');

const changesOf = (before: DocumentContent, after: DocumentContent) => compareEditions(before, after).filter(isChange)
  .map(one => `${one.change} ${one.change === 'removed' ? one.was.path : one.clause.path}`);
const between = (before: typeof a[], after: typeof a[]) => changesOf(order({ tasks: before }), order({ tasks: after }));

test.each([
  ['nothing differs', [a, b], [a, b], []],
  ['a task is new; those behind it only get other numbers', [a, c], [a, b, c], ['added tasks.b']],
  ['a task is gone', [a, b, c], [a, c], ['removed tasks.b']],
  ['one task goes to the end; the others have not moved', [a, b, c], [b, c, a], ['moved tasks.a']],
  ['a task moves and says something else', [a, b, c], [b, c, { ...a, task: 'Koolituste tellimine' }], ['changed tasks.a']],
  ['a result is another', [a], [{ ...a, results: ['Plaan on kinnitatud'] }], ['changed tasks.a']],
  ['another key, but the same words', [a, b], [{ ...a, key: 'x' }, b], []],
  ['another key and nearly the same words', [a], [{ ...a, key: 'x', results: ['Plaan on kinnitatud'] }], ['changed tasks.x']],
  ['another key and other words', [a], [b], ['removed tasks.a', 'added tasks.b']]
])('%s', (_, before, after, expected) => expect(between(before, after)).toEqual(expected));

test('a changed clause shows both columns word by word, and whether it moved', () => {
  const [changed] = compareEditions(order({ tasks: [a] }), order({ tasks: [{ ...a, results: ['Plaan on kinnitatud'] }] })).filter(isChange);
  expect(changed).toMatchObject({
    change: 'changed', moved: false, columns: [
      [{ kind: 'kept', text: 'Koolituste korraldamine' }],
      [{ kind: 'kept', text: 'Plaan on ' }, { kind: 'removed', text: 'olemas' }, { kind: 'added', text: 'kinnitatud' }]
    ]
  });
});

test.each([
  ['a post', order({ managers: named('juhataja') }), order({ managers: named('direktor') }), ['changed managers']],
  ['a status', order({ status: 'official' }), order({ status: 'employee' }), ['changed status']],
  ['a right', order({ rights: ['saada teavet'] }), order({ rights: ['saada teavet', 'teha kaugtööd'] }), ['changed rights']],
  ['a plain clause', plain(['x', 'Üks']), plain(['x', 'Kaks']), ['changed clauses.x']]
])('%s is compared as text', (_, before, after, expected) => expect(changesOf(before, after)).toEqual(expected));

test('what was removed stands behind what it stood behind', () => {
  const paths = compareEditions(order({ tasks: [a, b, c] }), order({ tasks: [a, c] }))
    .map(one => (one.change === 'removed' ? `removed ${one.was.path}` : one.clause.path));
  expect(paths.slice(paths.indexOf('tasks'), paths.indexOf('requirements'))).toEqual(['tasks', 'tasks.a', 'removed tasks.b', 'tasks.c']);
});

test('two templates share what both have', () => {
  const changes = changesOf(order({ tasks: [a], review: 'Kord aastas' }), contract({ status: 'official', tasks: [a] }));
  expect(changes).toEqual(expect.arrayContaining(['removed subordinates', 'removed review', 'added tools', 'added changes']));
  expect(changes.join()).not.toContain('tasks.a');
});

test('unit and post are compared where both envelopes say them', () => {
  const placed = { before: { unit: 'Talitus', post: 'nõunik' }, after: { unit: 'Osakond', post: 'nõunik' } };
  expect(compareEditions(order(), order(), placed).filter(isChange)).toMatchObject([{ change: 'changed', clause: { path: 'unit' } }]);
});

test('a content does not differ from itself', () => {
  fc.assert(fc.property(anyContent, content => expect(compareEditions(content, content).filter(isChange)).toEqual([])));
});

test('every clause of both stands once, those of the later one in their order, and the words make up both texts', () => {
  fc.assert(fc.property(anyContent, anyContent, (before, after) => {
    const compared = compareEditions(before, after);
    const later = compared.flatMap(one => (one.change === 'removed' ? [] : [one.clause]));
    const earlier = compared.flatMap(one => (one.change === 'added' ? [] : [one.was]));
    expect(later).toEqual(clausesOf(after));
    expect(earlier.map(({ path }) => path).sort()).toEqual(clausesOf(before).map(({ path }) => path).sort());
  }));
});
