import fc from 'fast-check';
import type { PersonId, RoleId } from '../../../src/domain/identity';
import { scopeFields } from '../../../src/domain/people/scope';
import { decodeProposal, encodeProposal } from '../../../src/domain/suggestions/proposal';
import type { Proposal } from '../../../src/domain/suggestions/suggestion';
import { scope } from '../given';
import { anyDay } from '../time/days';

const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const anyProposal: fc.Arbitrary<Proposal> = fc.oneof(
  fc.constant<Proposal>({ kind: 'words' }),
  fc.record({
    role: id, person: id, from: anyDay,
    scope: fc.record(Object.fromEntries(scopeFields.map(field => [field, id])), { requiredKeys: [] })
  }).map((given): Proposal => ({
    kind: 'holder', role: given.role as RoleId, person: given.person as PersonId, scope: scope(given.scope), from: given.from
  })));

test('what was written is read', () => {
  fc.assert(fc.property(anyProposal, proposal => {
    expect(decodeProposal(encodeProposal(proposal))).toEqual({ proposal });
  }));
});

test('any text at all is read as something', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => {
    const { proposal, problem } = decodeProposal(text);
    expect(proposal.kind === 'words' || problem === undefined).toBe(true);
  }));
});

test.each([undefined, '', '  \n'])('nothing (%j) is mere words', text => {
  expect(decodeProposal(text)).toEqual({ proposal: { kind: 'words' } });
});

const good = { kind: 'holder', role: 5, person: 12, scope: { service: 3 }, from: '2026-11-21' };

test.each<[string, string, string]>([
  ['broken JSON', '{"kind":"holder"', 'notJson'],
  ['a list', '[]', 'notJson'],
  ['null', 'null', 'notJson'],
  ['a kind that nobody knows', '{"kind":"delete"}', 'unknownKind'],
  ['a kind that only objects have', '{"kind":"constructor"}', 'unknownKind'],
  ['words written out', '{"kind":"words"}', 'unknownKind'],
  ['a role by name', JSON.stringify({ ...good, role: 'Teenusejuht' }), 'wrongShape'],
  ['a person 0', JSON.stringify({ ...good, person: 0 }), 'wrongShape'],
  ['half a person', JSON.stringify({ ...good, person: 1.5 }), 'wrongShape'],
  ['a day that does not exist', JSON.stringify({ ...good, from: '2026-02-30' }), 'wrongShape'],
  ['no day', JSON.stringify({ ...good, from: undefined }), 'wrongShape'],
  ['no scope', JSON.stringify({ ...good, scope: undefined }), 'wrongShape'],
  ['a scope that nobody knows', JSON.stringify({ ...good, scope: { everything: 1 } }), 'wrongShape'],
  ['a scope that is not a row', JSON.stringify({ ...good, scope: { service: '3' } }), 'wrongShape'],
  ['more than it should have', JSON.stringify({ ...good, until: '2027-01-01' }), 'wrongShape']
])('%s is read as words, with the reason', (_, text, problem) => {
  expect(decodeProposal(text)).toEqual({ proposal: { kind: 'words' }, problem });
});
