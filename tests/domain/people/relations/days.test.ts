/** What somebody or some place is tied to on the day before a change, on it and after it, source by source. */
import type { CalendarActivity } from '../../../../src/domain/calendar/activity';
import type { ManagementReview } from '../../../../src/domain/calendar/review';
import { relationsOf, rowsAt } from '../../../../src/domain/people/relations/relations';
import { isAt, whoKinds } from '../../../../src/domain/people/relations/subject';
import type { RelationFacts } from '../../../../src/domain/people/relations/tie';
import { findWho, whoIndex } from '../../../../src/domain/people/relations/whoSearch';
import { area, between, day, document, holder, organisation, person, post, role, service, since, supportService, unit, until } from '../../given';
import { forum, lists, member, on, said, who } from './given';

const days = ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'];
const ends = until('2026-11-30');
const begins = since('2026-12-01');
const for2 = between('2026-11-30', '2026-12-01');

const roles = [
  role({ id: 1, name: 'Juht', key: 'policyLeader' }), role({ id: 2, name: 'Osakonnajuhataja', key: 'departmentHead' }), role({ id: 3, name: 'Omanik' }),
  role({ id: 4, name: 'Teenusejuht', key: 'serviceManager' }), role({ id: 5, name: 'Koht', key: 'postHolder' }), role({ id: 6, name: 'Tugijuht', key: 'supportServiceLeader' })
];

/** On which of the four days the person has something to do with things of a kind. */
const has = (given: RelationFacts, kind: string, id = 1): string => days.map(when => (said(on(given, when), who('person', id)).some(line => line.startsWith(`${kind} `)) ? '1' : '0')).join('');

const leads = holder({ id: 1, role: 1, person: person(1), scope: { policyArea: 1 } });
const owns = holder({ id: 1, role: 3, person: person(1) });

test.each([
  ['a role that ends', 'role', { holders: [{ ...leads, validity: ends }] }, '1100'],
  ['a role that begins', 'role', { holders: [{ ...leads, validity: begins }] }, '0011'],
  ['a substitution of two days', 'role', { holders: [{ ...leads, person: person(2) }, holder({ id: 2, role: 1, person: person(1), onBehalfOf: 1, validity: for2 })] }, '0110'],
  ['a substitution of a holder who ends', 'role', { holders: [{ ...leads, person: person(2), validity: ends }, holder({ id: 2, role: 1, person: person(1), onBehalfOf: 1 })] }, '1100'],
  ['an area that ends', 'policyArea', { areas: [area({ id: 1, validity: ends })], holders: [leads] }, '1100'],
  ['the department\'s area under a new head', 'policyArea', { areas: [area({ id: 1, department: 7 } as never)], holders: [holder({ id: 1, role: 2, person: person(1), scope: { unit: 7 }, validity: begins })] }, '0011'],
  ['a service that begins', 'service', { services: [service({ id: 1, validity: begins })], holders: [holder({ id: 1, role: 4, person: person(1), scope: { service: 1 } })] }, '0011'],
  ['a support service of a leader of two days', 'supportService', { supportServices: [supportService({ id: 1 })], holders: [holder({ id: 1, role: 6, person: person(1), scope: { supportService: 1 }, validity: for2 })] }, '0110'],
  ['a document of an owner who ends', 'document', { documents: [document({ id: 1, owner: 3 })], holders: [{ ...owns, validity: ends }] }, '1100'],
  ['a job description of a post that ends', 'jobDescription', { posts: [post({ id: 9, validity: ends })], documents: [document({ id: 1, kind: 'jobDescription', post: 9 })], holders: [holder({ id: 1, role: 5, person: person(1), scope: { post: 9 } })] }, '1100'],
  ['a forum that begins', 'forum', { forums: [forum({ id: 1, validity: begins })], forumMembers: [member({ id: 1, forum: 1, role: 3 })], holders: [owns] }, '0011'],
  ['a seat of a forum that ends', 'forum', { forums: [forum({ id: 1 })], forumMembers: [member({ id: 1, forum: 1, role: 3, validity: ends })], holders: [owns] }, '1100'],
  ['an activity of two days', 'activity', { activities: [{ row: 1, name: 'Kava', parts: { preparer: 3 }, scope: {}, validity: for2 } as unknown as CalendarActivity], holders: [owns] }, '0110'],
  ['a review on 30 November', 'improvement', { managementReviews: [{ id: 1, name: 'Ülevaatus', responsible: 3, day: day('2026-11-30') } as unknown as ManagementReview], holders: [owns] }, '1100']
] as const)('%s', (_, kind, given, expected) => expect(has(lists({ roles, ...given }), kind)).toBe(expected));

test('the nearest owner of a document changes with whoever holds the role nearby', () => {
  const near = holder({ id: 1, role: 3, person: person(1), scope: { organisation: 2 }, validity: begins });
  const given = lists({ roles, documents: [document({ id: 1, owner: 3, organisation: 2 })], holders: [near, holder({ id: 2, role: 3, person: person(2), scope: { organisation: 9 } })] });
  expect(has(given, 'document', 1)).toBe('0011');
  expect(has(given, 'document', 2)).toBe('1100');
});

test('the line manager of a post is whoever heads the nearest unit on the day', () => {
  const units = [unit({ id: 1 }), unit({ id: 2, kind: 'division', parent: 1 })];
  const given = lists({
    roles, units, posts: [post({ id: 9, unit: 2 })], documents: [document({ id: 1, kind: 'jobDescription', post: 9 })],
    holders: [holder({ id: 1, role: 2, person: person(1), scope: { unit: 1 } }), holder({ id: 2, role: 2, person: person(2), scope: { unit: 2 }, validity: begins })]
  });
  expect(has(given, 'jobDescription', 1)).toBe('1100');
  expect(has(given, 'jobDescription', 2)).toBe('0011');
});

test('rows at a place are those of the day', () => {
  const given = lists({ roles, units: [unit({ id: 1 })], holders: [holder({ id: 1, role: 2, scope: { unit: 1 }, validity: for2 })] });
  expect(days.map(when => rowsAt(on(given, when), { kind: 'unit', id: 1 as never }).length)).toEqual([0, 1, 1, 0]);
  expect(days.map(when => relationsOf(on(given, when), who('unit', 1)).length)).toEqual([0, 1, 1, 0]);
  expect(isAt(on(given, days[0]).known, { unit: 1 as never }, { kind: 'unit', id: 1 as never })).toBe(true);
});

test('what can be searched for is what there is on the day, with who holds it then', () => {
  const given = lists({
    roles, units: [unit({ id: 1, name: 'Üksus', organisation: 9, validity: ends })], organisations: [organisation({ id: 1, name: 'Amet', validity: begins })],
    services: [service({ id: 1, name: 'Nõu', organisation: 9, validity: for2 })], holders: [{ ...owns, person: person(1), validity: ends }]
  });
  const found = (text: string): readonly (readonly string[])[] => days.map(when => findWho(whoIndex(on(given, when).known, whoKinds, day(when)), text, 5).map(({ name }) => name));
  expect(found('üksus')).toEqual([['Üksus'], ['Üksus'], [], []]);
  expect(found('amet')).toEqual([[], [], ['Amet'], ['Amet']]);
  expect(found('nõu')).toEqual([[], ['Nõu'], ['Nõu'], []]);
  const detail = days.map(when => findWho(whoIndex(on(given, when).known, ['person'], day(when)), 'inimene', 5).map(one => one.detail.join()));
  expect(detail).toEqual([['Omanik'], ['Omanik'], [''], ['']]);
});
