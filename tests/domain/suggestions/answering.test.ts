import type { PersonId } from '../../../src/domain/identity';
import { mayApply, openSuggestionsFor, responsible, suggestionsOn } from '../../../src/domain/suggestions/answering';
import type { Subject } from '../../../src/domain/suggestions/suggestion';
import { day, document, facts, holder, ids, person, role, service, suggestion } from '../given';

const today = day('2026-11-21');

const known = facts({
  roles: [
    role({ id: 1, key: 'qualityManager' }), role({ id: 2, key: 'policyLeader' }), role({ id: 3, key: 'supportServiceLeader' }),
    role({ id: 4, name: 'Õigusala juht' })
  ],
  holders: [
    holder({ id: 1, role: 1, person: person(1) }), holder({ id: 2, role: 2, person: person(2), scope: { policyArea: 1 } }),
    holder({ id: 3, role: 2, person: person(3), scope: { policyArea: 2 } }),
    holder({ id: 4, role: 3, person: person(4), scope: { supportService: 1 } }),
    holder({ id: 5, role: 4, person: person(5) }), holder({ id: 6, role: 4, person: person(6), onBehalfOf: 5 })
  ],
  documents: [document({ id: 1, owner: 4 }), document({ id: 2 })],
  services: [service({ id: 1, policyAreas: [1, 2] })],
  suggestions: [
    suggestion({ id: 1, subject: { kind: 'policyArea', id: 1 }, at: new Date('2026-11-04T08:00:00Z') }),
    suggestion({ id: 2, subject: { kind: 'document', id: 1 }, at: new Date('2026-11-02T08:00:00Z') }),
    suggestion({ id: 3, subject: { kind: 'document', id: 1 }, state: 'applied', at: new Date('2026-11-03T08:00:00Z') })
  ]
});

test.each<[string, { kind: Subject['kind']; id: number }, readonly number[]]>([
  ['an area is its leader', { kind: 'policyArea', id: 1 }, [2]],
  ['a service are the leaders of its areas', { kind: 'service', id: 1 }, [2, 3]],
  ['a support service is its leader', { kind: 'supportService', id: 1 }, [4]],
  ['a document is its owner, and who stands in', { kind: 'document', id: 1 }, [5, 6]],
  ['a document without an owner is the quality manager', { kind: 'document', id: 2 }, [1]],
  ['an area without a leader is the quality manager', { kind: 'policyArea', id: 77 }, [1]],
  ['a role is the quality manager', { kind: 'role', id: 4 }, [1]]
])('responsible for %s', (_, subject, expected) => {
  const found = responsible(suggestion({ id: 9, subject }), known, today);
  expect(found.flatMap(({ people }) => ids(people))).toEqual(expected);
});

test('only those who may edit the lists apply a suggestion, and only while it is open', () => {
  const [open, , applied] = known.suggestions;
  const editor = { person: 1 as PersonId, mayEditLists: true };
  expect(mayApply(open, editor)).toBe(true);
  expect(mayApply(applied, editor)).toBe(false);
  expect(mayApply(open, { ...editor, mayEditLists: false })).toBe(false);
});

test.each([
  ['who may edit sees all that are open, newest first', 1, true, [[1, true, false], [2, true, false]]],
  ['a leader sees those of the own area', 2, false, [[1, false, true]]],
  ['an owner\'s substitute sees those of the document', 6, false, [[2, false, true]]],
  ['a reader sees none', 9, false, []]
])('%s', (_, id, mayEditLists, expected) => {
  const found = openSuggestionsFor({ person: id as PersonId, mayEditLists }, known, today);
  expect(found.map(one => [one.suggestion.id, one.mayApply, one.isResponsible])).toEqual(expected);
});

test('of one thing, open suggestions stand before answered ones', () => {
  expect(ids(suggestionsOn(known.suggestions, { kind: 'document', id: 1 } as Subject))).toEqual([2, 3]);
});
