import fc from 'fast-check';
import type { FindingSubject } from '../../../src/domain/findings/subject';
import { subjectKey } from '../../../src/domain/findings/subject';
import { recentlyChanged } from '../../../src/domain/home/recentlyChanged';
import type { Changed } from '../../../src/domain/home/recentlyChanged';
import { awaitedActions } from '../../../src/domain/teams/meeting/awaited';
import { action, team } from '../teams/meeting/given';
import { waitingForMe } from '../../../src/domain/home/waitingForMe';
import type { Waiting } from '../../../src/domain/home/waitingForMe';
import type { PersonId } from '../../../src/domain/identity';
import { area, day, document, edition, facts, goal, holder, person, role, service, since, suggestion } from '../given';

const today = day('2026-11-21');

describe('recently changed', () => {
  const changed = (id: number, at: string): Changed => ({
    subject: { kind: 'document', id } as FindingSubject, title: `Dokument ${id}`, modified: new Date(at), editor: person(1)
  });

  test('shows the latest first, each thing once', () => {
    const rows = [changed(1, '2026-11-01T08:00:00Z'), changed(2, '2026-11-03T08:00:00Z'), changed(1, '2026-11-04T08:00:00Z')];
    expect(recentlyChanged(rows, 10)).toEqual([rows[2], rows[1]]);
  });

  test('never shows more than asked, nor an older change before a newer', () => {
    const anyRows = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 28 })))
      .map(all => all.map(([id, date]) => changed(id, `2026-11-${String(date).padStart(2, '0')}T08:00:00Z`)));
    fc.assert(fc.property(anyRows, fc.integer({ min: 0, max: 6 }), (rows, limit) => {
      const shown = recentlyChanged(rows, limit);
      const subjects = shown.map(({ subject }) => subjectKey(subject));
      expect(shown.length).toBe(Math.min(limit, new Set(rows.map(({ subject }) => subjectKey(subject))).size));
      expect(new Set(subjects).size).toBe(subjects.length);
      expect(shown.every(({ modified }, i) => i === 0 || modified <= shown[i - 1].modified)).toBe(true);
    }));
  });
});

describe('what waits for somebody', () => {
  const known = facts({
    roles: [
      role({ id: 1, name: 'Personalijuht' }), role({ id: 2, key: 'policyLeader' }), role({ id: 3, key: 'serviceManager' }),
      role({ id: 4, key: 'coreTeamMember' })
    ],
    holders: [
      holder({ id: 1, role: 1, person: person(1) }), holder({ id: 2, role: 2, person: person(2), scope: { policyArea: 1 } }),
      holder({ id: 3, role: 3, person: person(3), scope: { service: 1 } }),
      holder({ id: 4, role: 3, person: person(4), scope: { service: 1 } }),
      holder({ id: 5, role: 4, person: person(5), scope: { policyArea: 1 } }),
      holder({ id: 6, role: 2, person: person(6), onBehalfOf: 2 })
    ],
    documents: [1, 2, 3].map(id => document({ id, owner: 1 })),
    editions: [
      edition({ id: 1, document: 1, validity: since('2025-12-15') }), edition({ id: 2, document: 2, validity: since('2025-01-01') }),
      edition({ id: 3, document: 3, validity: since('2026-10-01') })
    ],
    areas: [area({ id: 1, department: 1 }), area({ id: 2 })],
    services: [service({ id: 1, policyAreas: [1] }), service({ id: 2, policyAreas: [2] })],
    goals: [goal({ id: 1, policyArea: 1 })],
    suggestions: [suggestion({ id: 1, subject: { kind: 'policyArea', id: 1 } })]
  });

  const told = (waiting: Waiting): string => {
    switch (waiting.kind) {
      case 'review': return `review ${waiting.document.id} ${waiting.review.state}`;
      case 'suggestion': return `suggestion ${waiting.suggestion.id}${waiting.mayApply ? ' to apply' : ''}`;
      case 'siteCheck': return `site check ${waiting.found}`;
      case 'action': return `action ${waiting.action.id}${waiting.late ? ' late' : ''}`;
      case 'cards': return `cards ${waiting.count}`;
      default: return `gap ${waiting.gap.kind}`;
    }
  };

  test.each([
    ['an owner: reviews overdue and soon, the most overdue first', 1, false, ['review 2 overdue', 'review 1 soon']],
    ['a policy leader: suggestions and the gaps of the area and its services', 2, false,
      ['suggestion 1', 'gap noField', 'gap noDepartment', 'gap doubledManager']],
    ['the leader\'s substitute: the same', 6, false, ['suggestion 1', 'gap noField', 'gap noDepartment', 'gap doubledManager']],
    ['a service manager: the gaps of the service', 3, false, ['gap doubledManager']],
    ['a quality manager: what may be applied', 9, true, ['suggestion 1 to apply']],
    ['a team member: nothing', 5, false, []],
    ['a reader: nothing', 9, false, []]
  ])('%s', (_, id, mayEditLists, expected) => {
    expect(waitingForMe({ person: id as PersonId, mayEditLists }, known, today).map(told)).toEqual(expected);
  });

  test('cards to confirm stand in one line before the gaps, and none where there are none', () => {
    const withCards = (cards: number): readonly string[] => waitingForMe({ person: 3 as PersonId, mayEditLists: false }, { ...known, cards }, today).map(told);
    expect([withCards(2), withCards(0)]).toEqual([['cards 2', 'gap doubledManager'], ['gap doubledManager']]);
  });

  test.each([
    ['never checked: before the suggestions', true, 'unchecked', ['site check unchecked', 'suggestion 1 to apply']],
    ['checked, and forgery is possible', true, 'failed', ['site check failed', 'suggestion 1 to apply']],
    ['checked and passed', true, 'passed', ['suggestion 1 to apply']],
    ['not known yet', true, undefined, ['suggestion 1 to apply']],
    ['never checked, but of no concern to a reader', false, 'unchecked', []]
  ] as const)('a site that was %s', (_, mayEditLists, siteCheck, expected) => {
    expect(waitingForMe({ person: 9 as PersonId, mayEditLists }, { ...known, siteCheck }, today).map(told)).toEqual(expected);
  });

  test.each([
    ['the day before', '2026-11-20', 'action 1'], ['on the day', '2026-11-21', 'action 1'], ['the day after', '2026-11-22', 'action 1 late']
  ])('what a core team waits for: %s it is due', (_, on, expected) => {
    const mine = action({ id: 1, owner: person(9), due: '2026-11-21' });
    const others = [action({ id: 2, owner: person(2) }), action({ id: 3, owner: person(9), state: 'done' })];
    const actions = awaitedActions([...others, mine], [team({ id: 1 })], 9 as PersonId);
    expect(waitingForMe({ person: 9 as PersonId, mayEditLists: false }, { ...known, actions }, day(on)).map(told)).toEqual([expected]);
  });
});
