import * as fc from 'fast-check';
import { canonicalJson, type Json } from '../../../src/domain/approval/canonical';
import { frozenRoute } from '../../../src/domain/approval/freezing';
import { clausesOf } from '../../../src/domain/jobDescriptions/clauses';
import { compareEditions } from '../../../src/domain/jobDescriptions/compareEditions';
import { fullText } from '../../../src/domain/jobDescriptions/fullText';
import { restore } from '../../../src/domain/jobDescriptions/restore';
import { changeOfSeat } from '../../../src/domain/teams/changeOfSeat';
import { teamContent } from '../../../src/domain/teams/proposalText';
import { mandateRights, memberCapacities, type MemberTerms } from '../../../src/domain/teams/team';
import { addDays } from '../../../src/domain/time/plainDate';
import {
  adviser, agency, agencies, at, compositionOn, day, departments, envelopeOf, expert, given, groundOf, health, healthTeam, id, otherAgency, together, work, worldOf
} from './given';

const terms = fc.record({
  person: fc.integer({ min: 1, max: 99 }), organisation: fc.integer({ min: 1, max: 9 }), capacity: fc.constantFrom(...memberCapacities),
  term: fc.constantFrom('permanent' as const, 'temporary' as const), from: fc.integer({ min: 0, max: 900 }).map(days => addDays(day('2026-01-01'), days)),
  mandate: fc.uniqueArray(fc.constantFrom(...mandateRights))
}).map(one => one as unknown as MemberTerms);

describe('the text of a proposal', () => {
  test('read again it is what was submitted, in whatever order members were typed', () => {
    fc.assert(fc.property(fc.array(terms, { maxLength: 6 }), members => {
      const content = teamContent(healthTeam, members);
      const json = canonicalJson(content as unknown as Json);
      const restored = restore(JSON.parse(json));
      return restored.status === 'restored' && canonicalJson(restored.content as unknown as Json) === json
        && canonicalJson(teamContent(healthTeam, [...members].reverse()) as unknown as Json) === json;
    }));
  });

  test.each<readonly [string, unknown, string]>([
    ['no team', { template: 'team', members: [] }, 'team'],
    ['a person who is a word', { template: 'team', team: 1, members: [{ ...expert, person: 'mina' }] }, 'members.0.person'],
    ['no organisation', { template: 'team', team: 1, members: [{ ...expert, organisation: undefined }] }, 'members.0.organisation'],
    ['a day that does not exist', { template: 'team', team: 1, members: [{ ...expert, from: '2026-02-30' }] }, 'members.0.from'],
    ['no first day', { template: 'team', team: 1, members: [{ ...expert, from: undefined }] }, 'members.0.from'],
    ['a capacity that nobody knows', { template: 'team', team: 1, members: [{ ...expert, capacity: 'boss' }] }, 'members.0.capacity'],
    ['a right that nobody knows', { template: 'team', team: 1, members: [{ ...expert, mandate: ['decide', 'rule'] }] }, 'members.0.mandate.1']
  ])('with %s is damaged, and nothing of it is restored', (_, parsed, path) => {
    const restored = restore(parsed);
    expect(restored).toMatchObject({ status: 'damaged' });
    expect(restored.status === 'damaged' && restored.problems.map(problem => problem.path)).toEqual([path]);
  });

  test('is compared member by member', () => {
    const longer = { ...expert, until: day('2026-12-31') };
    const compared = compareEditions(teamContent(healthTeam, [expert, adviser]), teamContent(healthTeam, [longer, { ...adviser, person: id('outsider') }]));
    expect(new Map(compared.map(one => [one.change === 'removed' ? one.was.path : one.clause.path, one.change]))).toEqual(new Map([
      [`members.${id('expert')}`, 'changed'], [`members.${id('adviser')}`, 'removed'], [`members.${id('outsider')}`, 'added']
    ]));
    expect(clausesOf(teamContent(healthTeam, [expert]))).toHaveLength(1);
  });

  test('has no words that a search could find: ids are not words', () => expect(fullText(teamContent(healthTeam, [expert, adviser]))).toBe(''));
});

describe('what a proposal changes in the composition in force', () => {
  const facts = worldOf(together(given([expert], 'agencyHead')));

  test('a new member, the same terms, other terms, and somebody who was a member', () => {
    const now = compositionOn(facts, '2026-03-12');
    expect(changeOfSeat(now, adviser)).toEqual({ kind: 'new' });
    expect(changeOfSeat(now, expert)).toEqual({ kind: 'same', was: expert });
    expect(changeOfSeat(now, { ...expert, mandate: ['share'] })).toEqual({ kind: 'changed', was: expert });
    expect(changeOfSeat(now, expert, 1)).toEqual({ kind: 'new' });
    expect(changeOfSeat(compositionOn(facts, '2026-06-30'), expert).kind).toBe('same');
    expect(changeOfSeat(compositionOn(facts, '2026-07-01'), expert)).toEqual({ kind: 'again', until: '2026-06-30' });
  });
});

describe('the route asks heads of the organisations concerned', () => {
  const routeOf = (concerned: readonly (typeof health)[], of: readonly (typeof agency)[] | undefined): unknown => {
    return frozenRoute(groundOf(), envelopeOf([expert], { concerned, agencies: of }), at(0))?.steps.map(({ step, places }) => [step, places.map(({ person }) => person)]);
  };

  test.each<readonly [string, readonly (typeof health)[], readonly (typeof agency)[] | undefined, unknown]>([
    ['one agency: its head alone', [], [agency], [[agencies.id, [id('agencyHead')]]]],
    ['two agencies: both heads', [], [agency, otherAgency], [[agencies.id, [id('agencyHead'), id('otherAgencyHead')]]]],
    ['a department: its head, and no agency\'s', [health], undefined, [[departments.id, [id('healthHead')]]]],
    ['two departments and none of the agencies', [health, work], [], [[departments.id, [id('healthHead'), id('workHead')]]]],
    ['a department and an agency: both, side by side', [health], [agency], [[departments.id, [id('healthHead')]], [agencies.id, [id('agencyHead')]]]],
    ['nobody concerned: nobody', [], undefined, []]
  ])('%s', (_, concerned, of, expected) => expect(routeOf(concerned, of)).toEqual(expected));
});
