import fc from 'fast-check';
import { canonicalJson, type Json } from '../../../src/domain/approval/canonical';
import { emptyContent } from '../../../src/domain/jobDescriptions/emptyContent';
import { restore } from '../../../src/domain/jobDescriptions/restore';
import { anyContent, order, task } from './given';

test('whatever was written is read again', () => {
  fc.assert(fc.property(anyContent, content => {
    expect(restore(JSON.parse(JSON.stringify(content)))).toStrictEqual({ status: 'restored', content });
    const read = restore(JSON.parse(canonicalJson(content as unknown as Json)));
    expect(read).toEqual({ status: 'restored', content });
  }));
});

test.each(['order', 'contract', 'plain'] as const)('a new draft of the template %s is a content', template => {
  expect(restore(emptyContent[template])).toStrictEqual({ status: 'restored', content: emptyContent[template] });
});

test('nothing makes it throw, and what it restores it restores again', () => {
  const hostile = fc.oneof(fc.jsonValue(), fc.record({
    template: fc.constantFrom('order', 'contract', 'plain', 'constructor'), status: fc.jsonValue(), tasks: fc.jsonValue(),
    requirements: fc.jsonValue(), clauses: fc.jsonValue(), managers: fc.array(fc.jsonValue())
  }, { requiredKeys: [] }));
  fc.assert(fc.property(hostile, parsed => {
    const restored = restore(parsed);
    if (restored.status === 'restored') expect(restore(restored.content)).toStrictEqual(restored);
    else expect(restored.problems.length).toBeGreaterThan(0);
  }), { numRuns: 500 });
});

const draft = order({ tasks: [task('a', 'Töö', 'Tehtud')] });
const requirements = emptyContent.order.requirements;

test.each([
  ['nothing at all', undefined, [{ path: '', expected: 'object' }]],
  ['a list', [draft], [{ path: '', expected: 'object' }]],
  ['no template', {}, [{ path: 'template', expected: 'template' }]],
  ['a template that there is not', { template: 'toString' }, [{ path: 'template', expected: 'template' }]],
  ['no status', { template: 'order' }, [{ path: 'status', expected: 'status' }]],
  ['a number for a text', { ...draft, purpose: 3 }, [{ path: 'purpose', expected: 'text' }]],
  ['null for a text', { ...draft, purpose: null }, [{ path: 'purpose', expected: 'text' }]],
  ['a text for a list', { ...draft, rights: 'kõik' }, [{ path: 'rights', expected: 'list' }]],
  ['a result that is no text', { ...draft, tasks: [{ ...task('a', ''), results: ['', 7] }] }, [{ path: 'tasks.0.results.1', expected: 'text' }]],
  ['a task that is no object', { ...draft, tasks: ['a'] }, [{ path: 'tasks.0', expected: 'object' }, { path: 'tasks.0.key', expected: 'key' }]],
  ['a task without a key', { ...draft, tasks: [{ task: 'Töö' }] }, [{ path: 'tasks.0.key', expected: 'key' }]],
  ['two tasks of one key', { ...draft, tasks: [task('a', ''), task('a', '')] }, [{ path: 'tasks.1.key', expected: 'uniqueKey' }]],
  ['a post that is no row', { ...draft, managers: [{ name: 'Juht', post: -1 }] }, [{ path: 'managers.0.post', expected: 'post' }]],
  ['a level that there is not', { ...draft, requirements: { ...requirements, languages: [{ language: 'eesti', level: 'D1' }] } },
    [{ path: 'requirements.languages.0.level', expected: 'level' }]],
  ['two faults at once', { ...draft, purpose: 1, review: [] }, [{ path: 'purpose', expected: 'text' }, { path: 'review', expected: 'text' }]]
])('%s is named by its place', (_, parsed, problems) => {
  expect(restore(parsed)).toEqual({ status: 'damaged', problems });
});

test('what nobody knows is dropped, what is not there is empty', () => {
  expect(restore({ template: 'order', status: 'official', colour: 'red', tasks: [{ ...task('a', 'Töö', 'Tehtud'), hidden: true }] }))
    .toStrictEqual({ status: 'restored', content: draft });
});
