import { people } from '../../../../local-site/people';
import type { PersonId } from '../../../../src/domain/identity';
import { handoverOf, isOpenFate, type Fate, type HandoverItem, type Leaving } from '../../../../src/domain/people/relations/handover';
import { tiesOn } from '../../../../src/domain/people/relations/relations';
import type { TieKind } from '../../../../src/domain/people/relations/tie';
import { replayOn } from '../../../../src/domain/jobDescriptions/jobRegister';
import { plainDate } from '../../../../src/domain/time/plainDate';
import { approvalsOfContent } from '../../../local-site/content/approvalsOfContent';
import { area, between, day, document, holder, person, role, since, unit, until } from '../../given';
import { forum, lists, member, on, who } from './given';

const leader = role({ id: 1, name: 'Poliitikajuht', key: 'policyLeader' });
const head = role({ id: 2, name: 'Osakonnajuhataja', key: 'departmentHead' });
const owner = role({ id: 3, name: 'Personalijuht' });
const roles = [leader, head, owner];

const inShort = (fate: Fate): string => ('people' in fate ? `${fate.status} ${fate.people.map(({ name }) => name).join()}` : fate.status);

const fates = (items: readonly HandoverItem[], kind: TieKind): readonly string[] =>
  items.filter(({ relation }) => relation.tie.kind === kind).map(({ fate }) => inShort(fate));

const leaving = (kind: Leaving['kind'], id: number): Leaving => who(kind, id) as Leaving;

describe('a leader goes', () => {
  const gone = holder({ id: 1, role: 1, person: person(1), scope: { policyArea: 1 } });
  const given = (...others: readonly ReturnType<typeof holder>[]): ReturnType<typeof lists> => lists({ roles, areas: [area({ id: 1, name: 'Hoolekanne' })], holders: [gone, ...others] });
  const fateOn = (when: string, ...others: readonly ReturnType<typeof holder>[]): readonly string[] =>
    fates(handoverOf(on(given(...others), when), leaving('person', 1)).items, 'policyArea');
  const next = holder({ id: 2, role: 1, person: person(2), scope: { policyArea: 1 }, validity: since('2026-12-01') });
  const standIn = holder({ id: 3, role: 1, person: person(3), onBehalfOf: 1, validity: between('2026-11-20', '2026-12-10') });

  test('the area is ownerless when nobody else leads it', () => expect(fateOn('2026-11-30')).toEqual(['ownerless']));

  test.each([
    ['2026-11-29', 'later Inimene B'],
    ['2026-11-30', 'takenOver Inimene B'],
    ['2026-12-01', 'shared Inimene B']
  ])('with the last day %s the successor from 1 December: %s', (when, fate) => expect(fateOn(when, next)).toEqual([fate]));

  test.each([
    ['2026-11-18', 'ownerless'],
    ['2026-11-19', 'standIn Inimene C'],
    ['2026-12-09', 'standIn Inimene C'],
    ['2026-12-10', 'ownerless']
  ])('with the last day %s and somebody standing in from 20 November to 10 December: %s', (when, fate) => expect(fateOn(when, standIn)).toEqual([fate]));

  test('who stood in for a row that the list has ended has nothing any more', () => {
    const ended = lists({ roles, areas: [area({ id: 1 })], holders: [{ ...gone, validity: until('2026-11-30') }, standIn] });
    expect(fates(handoverOf(on(ended, '2026-11-30'), leaving('person', 1)).items, 'policyArea')).toEqual(['ownerless']);
    expect(fates(handoverOf(on(ended, '2026-11-29'), leaving('person', 1)).items, 'policyArea')).toEqual(['standIn Inimene C']);
  });

  test('who is already there again on another row is no successor of themselves', () =>
    expect(fateOn('2026-11-30', { ...next, person: person(1) })).toEqual(['ownerless']));

  test('a thing that is over itself with the last day is nobody\'s any more', () => {
    const over = lists({ roles, areas: [area({ id: 1, validity: until('2026-11-30') })], holders: [gone] });
    expect(fates(handoverOf(on(over, '2026-11-29'), leaving('person', 1)).items, 'policyArea')).toEqual(['ownerless']);
    expect(fates(handoverOf(on(over, '2026-11-30'), leaving('person', 1)).items, 'policyArea')).toEqual(['ends']);
  });

  test('who names a substitute for an absence has somebody standing in, for those who may know it', () => {
    const entry = {
      kind: 'nameSubstitute', id: 1, log: 'open', by: 1, at: Date.parse('2026-11-01T08:00:00Z'), request: '1-a', untouched: true, substitute: 4,
      from: day('2026-12-01'), until: day('2026-12-05'), basis: { kind: 'appointment' }
    } as never;
    const known = { entries: [entry], personOf: (id: PersonId) => person(id) };
    expect(handoverOf(on(given(), '2026-11-30'), leaving('person', 1), known).items.map(({ fate }) => inShort(fate))).toEqual(['standIn Inimene D', 'standIn Inimene D']);
    expect(handoverOf(on(given(), '2026-11-29'), leaving('person', 1), known).items.map(({ fate }) => inShort(fate))).toEqual(['ownerless', 'ownerless']);
    expect(handoverOf(on(given(), '2026-12-05'), leaving('person', 1), known).items.map(({ fate }) => inShort(fate))).toEqual(['ownerless', 'ownerless']);
  });
});

describe('one of several heads goes', () => {
  const heads = [1, 2].map(n => holder({ id: n, role: 2, person: person(n), scope: { unit: n } }));
  const given = lists({
    roles, units: [unit({ id: 1 }), unit({ id: 2 })], forums: [forum({ id: 1 })], forumMembers: [member({ id: 1, forum: 1, role: 2 })], holders: heads
  });

  test('the other sits in the meeting for another department', () => {
    expect(fates(handoverOf(on(given, '2026-11-30'), leaving('person', 1)).items, 'forum')).toEqual(['ownerless']);
  });

  test('who sits there for two departments needs somebody for each', () => {
    const both = lists({
      ...given, roles, forums: given.forums, forumMembers: given.forumMembers,
      holders: [
        ...heads, holder({ id: 3, role: 2, person: person(1), scope: { unit: 3 } }),
        holder({ id: 4, role: 2, person: person(3), scope: { unit: 1 }, validity: since('2026-12-01') })
      ]
    });
    expect(fates(handoverOf(on(both, '2026-11-30'), leaving('person', 1)).items, 'forum')).toEqual(['ownerless']);
  });
});

test('a unit that is no more leaves its head, its documents and its meeting without a place', () => {
  const given = lists({
    roles, units: [unit({ id: 1 })], documents: [document({ id: 1, kind: 'statute', unit: 1 })], forums: [forum({ id: 1, scope: { unit: 1 } })],
    holders: [holder({ id: 1, role: 2, person: person(1), scope: { unit: 1 } }), holder({ id: 2, role: 2, person: person(2), scope: { unit: 1 }, validity: since('2026-12-01') })]
  });
  expect(handoverOf(on(given, '2026-11-30'), leaving('unit', 1)).items.map(({ relation: { tie }, fate }) => `${tie.kind} ${tie.capacity} ${inShort(fate)}`)).toEqual([
    'role holder ownerless', 'document ofPlace needsPlace', 'forum ofPlace needsPlace'
  ]);
});

describe('Personalijuht A of the sample content, told by hand from the lists', () => {
  const today = plainDate('2026-11-21');
  const { facts, approvals, keys } = approvalsOfContent(today);
  const id = keys.person('personalijuht-a') as PersonId;
  const itemsOn = (when: string): readonly HandoverItem[] => {
    const last = plainDate(when);
    const replay = replayOn(approvals, last, today);
    return handoverOf(tiesOn({ ...facts, approvals: { replay, editions: approvals.editions, drafts: [] } }, last), { kind: 'person', id }).items;
  };
  const count = (items: readonly HandoverItem[]): Readonly<Record<string, number>> =>
    items.reduce<Record<string, number>>((counts, { relation: { tie: { kind } } }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }), {});

  test('hands over 29 things', () => {
    expect(people.some(({ key }) => key === 'personalijuht-a')).toBe(true);
    // Personalijuht, personalipartner, head of the personnel department and leader of the support service; owner of P07, P09, P18 and
    // P20; four meetings (secretary general's, minister's, the department's, review); five activities as personalijuht and nine as head;
    // asked about P11; one improvement.
    expect(count(itemsOn('2026-11-21'))).toEqual({ role: 4, supportService: 1, document: 4, forum: 4, activity: 14, approval: 1, improvement: 1 });
  });

  test.each([
    // Kommunikatsioonijuht A stands in for the personalijuht until 2 December: one role, four documents, five activities, one improvement.
    ['2026-11-21', 11, 18],
    ['2026-12-01', 11, 18],
    ['2026-12-02', 0, 29],
    ['2026-12-03', 0, 29]
  ])('with the last day %s somebody stands in for %d, and %d are left without anybody', (when, standIns, open) => {
    const items = itemsOn(when);
    expect(items.filter(({ fate }) => fate.status === 'standIn')).toHaveLength(standIns);
    expect(items.filter(({ fate }) => isOpenFate(fate))).toHaveLength(open);
  });
});
