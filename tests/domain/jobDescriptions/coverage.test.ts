import { coverageOn } from '../../../src/domain/jobDescriptions/coverage';
import { usualWording } from '../../../src/domain/jobDescriptions/usualWording';
import { between, day, document, edition, post, since, until } from '../given';

const nounik = post({ id: 1, validity: between('2025-01-01', '2025-12-31') });
const ekspert = post({ id: 2, name: 'ekspert', seats: 2 });
const annex = (id: number, of: number) => document({ id, kind: 'jobDescription', post: of });
const contract = (id: number, employee?: number) => document({ id, kind: 'contractAnnex', post: 2, ...(employee ? { employee } : {}) });

/** Which posts miss one and which have two, where the documents named are in force. */
const covered = (posts: Parameters<typeof coverageOn>[0], documents: Parameters<typeof coverageOn>[1], inForce: readonly number[], on = '2025-06-01') => {
  const coverage = coverageOn(posts, documents, one => (inForce.includes(one.id) ? edition({ id: one.id, document: one.id }) : undefined), day(on));
  return {
    missing: coverage.missing.map(({ id }) => id),
    doubled: coverage.doubled.map(one => [one.post.id, ...one.inForce.map(({ document: { id } }) => id)])
  };
};

test.each([
  ['a post with one is well', [nounik], [annex(10, 1)], [10], '2025-06-01', [], []],
  ['a post whose annex is not in force misses one', [nounik], [annex(10, 1)], [], '2025-06-01', [1], []],
  ['on its first day too', [nounik], [], [], '2025-01-01', [1], []],
  ['on its last day too', [nounik], [], [], '2025-12-31', [1], []],
  ['but not before it', [nounik], [], [], '2024-12-31', [], []],
  ['nor after it', [nounik], [annex(10, 1), annex(11, 1)], [10, 11], '2026-01-01', [], []],
  ['two in force are one too many', [nounik], [annex(10, 1), annex(11, 1)], [10, 11], '2025-06-01', [], [[1, 10, 11]]],
  ['two employees have an annex each', [ekspert], [contract(10, 5), contract(11, 6)], [10, 11], '2025-06-01', [], []],
  ['one employee has two', [ekspert], [contract(10, 5), contract(11, 5), contract(12, 6)], [10, 11, 12], '2025-06-01', [], [[2, 10, 11]]],
  ['another kind of document covers nothing', [ekspert], [document({ id: 10, kind: 'statute', post: 2 })], [10], '2025-06-01', [2], []],
  ['nor does one without a post', [ekspert], [document({ id: 10, kind: 'jobDescription' })], [10], '2025-06-01', [2], []]
] as const)('%s', (_, posts, documents, inForce, on, missing, doubled) => {
  expect(covered(posts, documents, inForce, on)).toEqual({ missing, doubled });
});

test('posts without bounds, begun or ending are asked for their own days', () => {
  const posts = [post({ id: 1, validity: since('2025-02-01') }), post({ id: 2, validity: until('2025-02-01') }), post({ id: 3 })];
  expect(covered(posts, [], [], '2025-01-31').missing).toEqual([2, 3]);
  expect(covered(posts, [], [], '2025-02-02').missing).toEqual([1, 3]);
});

test('the usual wording says what most carry, as most spell it, and how many', () => {
  const texts = [['Teha kaugtööd.', 'saada teavet'], ['teha kaugtööd;'], ['teha kaugtööd;', 'teha kaugtööd'], [' '], []]
    .map(rights => ({ rights, responsibilities: [] }));
  expect(usualWording(texts, 'rights')).toEqual({
    of: 3, paragraphs: [{ key: 'teha kaugtööd', text: 'teha kaugtööd;', texts: 3 }, { key: 'saada teavet', text: 'saada teavet', texts: 1 }]
  });
  expect(usualWording(texts, 'responsibilities')).toEqual({ of: 0, paragraphs: [] });
});
