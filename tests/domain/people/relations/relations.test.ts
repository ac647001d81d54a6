import { dualRolesOf } from '../../../../src/domain/people/relations/relations';
import { parseWho, whoKey } from '../../../../src/domain/people/relations/subject';
import type { PersonId } from '../../../../src/domain/identity';
import { area, between, document, holder, organisation, person, post, role, service, since, suggestion, supportService, unit, until } from '../../given';
import { forum, improvement, lists, member, on, said, who } from './given';

const leader = role({ id: 1, name: 'Poliitikajuht', key: 'policyLeader' });
const head = role({ id: 2, name: 'Osakonnajuhataja', key: 'departmentHead' });
const owner = role({ id: 3, name: 'Personalijuht' });
const quality = role({ id: 4, name: 'Kvaliteedijuht', key: 'qualityManager' });
const atPost = role({ id: 5, name: 'Teenistuskoha täitja', key: 'postHolder' });
const manager = role({ id: 6, name: 'Teenusejuht', key: 'serviceManager' });
const roles = [leader, head, owner, quality, atPost, manager];

describe('on the day before, on and after a change of leader', () => {
  const given = lists({
    roles, areas: [area({ id: 1, name: 'Hoolekanne' })],
    forums: [forum({ id: 1, name: 'Hoolekande tuumiktiim', scope: { policyArea: 1 } })],
    forumMembers: [member({ id: 1, forum: 1, role: 1, capacity: 'chair', scope: { policyArea: 1 } })],
    holders: [
      holder({ id: 1, role: 1, person: person(1), scope: { policyArea: 1 }, validity: until('2026-11-30') }),
      holder({ id: 2, role: 1, person: person(2), scope: { policyArea: 1 }, validity: since('2026-12-01') })
    ]
  });
  const all = ['role holder Poliitikajuht', 'policyArea leader Hoolekanne', 'forum chair Hoolekande tuumiktiim'];

  test.each([
    ['2026-11-29', all, []],
    ['2026-11-30', all, []],
    ['2026-12-01', [], all],
    ['2026-12-02', [], all]
  ])('on %s the area and the chair are his who leads it', (when, first, second) => {
    expect(said(on(given, when), who('person', 1))).toEqual(first);
    expect(said(on(given, when), who('person', 2))).toEqual(second);
  });

  test('the area itself leads to its leader and its team on any day', () => {
    expect(said(on(given, '2026-11-30'), who('policyArea', 1))).toEqual([
      'role holder Poliitikajuht', 'forum ofPlace Hoolekande tuumiktiim', 'forum chair Hoolekande tuumiktiim'
    ]);
  });
});

describe('a substitute', () => {
  const given = lists({
    roles, documents: [document({ id: 1, title: 'Koolitusprotsess', owner: 3 })],
    holders: [
      holder({ id: 1, role: 3, person: person(1, 'Personalijuht A') }),
      holder({ id: 2, role: 3, person: person(2), onBehalfOf: 1, validity: between('2026-11-10', '2026-11-20') })
    ]
  });

  test.each([['2026-11-09', false], ['2026-11-10', true], ['2026-11-20', true], ['2026-11-21', false]])('on %s has the holder\'s things, in the holder\'s place: %s', (when, has) => {
    expect(said(on(given, when), who('person', 2))).toEqual(has
      ? ['role substitute Personalijuht for Personalijuht A', 'document owner Koolitusprotsess for Personalijuht A'] : []);
  });

  test('does nothing in another\'s place what is one\'s own as well', () => {
    const both = lists({ ...given, roles, documents: given.documents, holders: [...given.holders.rows, holder({ id: 3, role: 3, person: person(2) })] });
    expect(said(on(both, '2026-11-15'), who('person', 2))).toContain('document owner Koolitusprotsess');
  });
});

describe('the owner of a document', () => {
  const statute = document({ id: 1, title: 'Põhimäärus', kind: 'statute', owner: 3, organisation: 2, unit: 8 });
  const units = [unit({ id: 8, organisation: 2 })];
  const near = holder({ id: 1, role: 3, person: person(1), scope: { organisation: 2 } });
  const far = holder({ id: 2, role: 3, person: person(2), scope: { organisation: 1 } });

  test('is whoever holds the role nearest to it', () => {
    const given = lists({ roles, units, documents: [statute], holders: [near, far] });
    expect(said(on(given, '2026-11-21'), who('person', 1))).toContain('document owner Põhimäärus');
    expect(said(on(given, '2026-11-21'), who('person', 2))).not.toContain('document owner Põhimäärus');
  });

  test('is whoever holds it anywhere, where nobody does nearby', () => {
    expect(said(on(lists({ roles, units, documents: [statute], holders: [far] }), '2026-11-21'), who('person', 2))).toContain('document owner Põhimäärus');
  });

  test('has nothing to do with one that has ended', () => {
    const given = lists({ roles, documents: [document({ id: 1, owner: 3, stage: 'ended' })], holders: [far] });
    expect(said(on(given, '2026-11-21'), who('person', 2))).toEqual(['role holder Personalijuht']);
  });
});

describe('a job description', () => {
  const units = [unit({ id: 1, name: 'Osakond' }), unit({ id: 2, name: 'Talitus', kind: 'division', parent: 1 })];
  const text = document({ id: 1, title: 'Nõuniku ametijuhend', kind: 'jobDescription', post: 9 });
  const held = holder({ id: 1, role: 5, person: person(1), scope: { post: 9 } });
  const heads = holder({ id: 2, role: 2, person: person(2), scope: { unit: 1 } });

  test('belongs to whoever holds the post, and to whoever heads the nearest unit as line manager', () => {
    const given = lists({ roles, units, posts: [post({ id: 9, unit: 2 })], documents: [text], holders: [held, heads] });
    expect(said(on(given, '2026-11-21'), who('person', 1))).toContain('jobDescription ownPost Nõuniku ametijuhend');
    expect(said(on(given, '2026-11-21'), who('person', 2))).toContain('jobDescription lineManager Nõuniku ametijuhend');
    expect(said(on(given, '2026-11-21'), who('unit', 1))).toEqual(expect.arrayContaining(['jobDescription ofPlace Nõuniku ametijuhend', 'role holder Osakonnajuhataja']));
  });

  test('has the holder of the post\'s manager for its line manager, where the structure names one', () => {
    const given = lists({
      roles, units, posts: [post({ id: 9, unit: 2, manager: 8 }), post({ id: 8, unit: 2 })], documents: [text],
      holders: [held, heads, holder({ id: 3, role: 5, person: person(3), scope: { post: 8 } })]
    });
    expect(said(on(given, '2026-11-21'), who('person', 3))).toContain('jobDescription lineManager Nõuniku ametijuhend');
    expect(said(on(given, '2026-11-21'), who('person', 2))).not.toContain('jobDescription lineManager Nõuniku ametijuhend');
  });
});

describe('places', () => {
  const given = lists({
    roles, organisations: [organisation({ id: 1, name: 'Amet' })], units: [unit({ id: 1, organisation: 2 })],
    areas: [area({ id: 1, name: 'Hoolekanne', department: 1 } as never)], services: [service({ id: 1, name: 'Nõustamine', policyAreas: [1] })],
    supportServices: [supportService({ id: 1, name: 'Personal' })], listedProcesses: [{ id: 1, supportService: 1, document: 1, order: 1 } as never],
    documents: [document({ id: 1, title: 'Koolitusprotsess', owner: 3 })],
    holders: [holder({ id: 1, role: 6, person: person(1), scope: { service: 1 } })]
  });

  test.each([
    ['an agency has its services and their managers', who('organisation', 1), ['role holder Teenusejuht', 'service ofPlace Nõustamine', 'service manager Nõustamine']],
    ['an area has the services that carry it out', who('policyArea', 1), ['service ofPlace Nõustamine']],
    ['a department has its areas, whoever leads them', who('unit', 1), ['policyArea ofPlace Hoolekanne']],
    ['a support service has its processes', who('supportService', 1), ['document ofPlace Koolitusprotsess']],
    ['a role has what it answers for, also when nobody holds it', who('role', 3), ['document owner Koolitusprotsess']]
  ])('%s', (_, of, expected) => {
    expect(said(on(given, '2026-11-21'), of)).toEqual(expected);
  });
});

test('two rows of a forum that give somebody the same place in it are one', () => {
  const given = lists({
    roles, forums: [forum({ id: 1 })], forumMembers: [member({ id: 1, forum: 1, role: 2, scope: { unit: 1 } }), member({ id: 2, forum: 1, role: 2 })],
    holders: [holder({ id: 1, role: 2, person: person(1), scope: { unit: 1 } })]
  });
  expect(said(on(given, '2026-11-21'), who('person', 1))).toEqual(['role holder Osakonnajuhataja', 'forum member Koosolek']);
});

test.each([
  ['2026-10-31', ['improvement improvementOwner Parendus']],
  ['2026-11-01', []],
  ['2026-11-02', []]
])('an improvement that was done on 1 November waits on %s: %j', (when, expected) => {
  const given = lists({ roles, improvements: [improvement({ id: 1, owner: 4, state: 'done', doneOn: '2026-11-01' })], holders: [holder({ id: 1, role: 4, person: person(1) })] });
  expect(said(on(given, when), who('person', 1)).filter(one => one.startsWith('improvement'))).toEqual(expected);
});

test.each([['2026-11-19', false], ['2026-11-20', true], ['2026-11-21', true]])('a suggestion of 20 November waits for the document\'s owner on %s: %s', (when, waits) => {
  const given = lists({ roles, documents: [document({ id: 1, owner: 3 })], suggestions: [suggestion({ id: 1 })], holders: [holder({ id: 1, role: 3, person: person(1) })] });
  expect(said(on(given, when), who('person', 1)).some(one => one.startsWith('suggestion'))).toBe(waits);
});

test('dual roles are key roles that somebody holds side by side; a post and a substitution are none', () => {
  const given = lists({
    roles, holders: [
      holder({ id: 1, role: 1, person: person(1), validity: since('2026-11-01') }), holder({ id: 2, role: 2, person: person(1) }),
      holder({ id: 3, role: 5, person: person(1) }), holder({ id: 4, role: 4, person: person(2) }), holder({ id: 5, role: 4, person: person(1), onBehalfOf: 4 })
    ]
  });
  expect(dualRolesOf(on(given, '2026-10-31'), 1 as PersonId)).toEqual([]);
  expect(dualRolesOf(on(given, '2026-11-01'), 1 as PersonId)).toEqual([1, 2]);
});

test.each(['person-12', 'policyArea-3'])('%s in an address is understood and written alike', text => {
  const parsed = parseWho(text);
  expect(parsed && whoKey(parsed)).toBe(text);
});
test.each([undefined, '', 'person', 'person-0', 'cat-1', 'person-1x'])('%p in an address means nobody', text => expect(parseWho(text)).toBeUndefined());
