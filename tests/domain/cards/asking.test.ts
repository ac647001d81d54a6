/** Cards that wait for a person, where core teams are not read: on the front page. */
import { cardsAsking } from '../../../src/domain/cards/asking';
import type { PersonId } from '../../../src/domain/identity';
import type { Confirmation } from '../../../src/domain/teams/confirmation';
import { area, day, person, service, since, supportService } from '../given';
import { cardFacts, COORDINATOR, EXPERT, LEADER, MANAGER, says, serviceCard, STRANGER, SUPPORT } from './given';

const asking = (who: number, on: string, ...rows: readonly Confirmation[]): readonly string[] => cardsAsking({
  ...cardFacts(...rows), areas: [area({ id: 1 })], supportServices: [supportService({ id: 3 })],
  services: [service({ id: 5, organisation: 1 }), service({ id: 6, organisation: 1, validity: since('2026-06-02') }), service({ id: 7, organisation: 2 })]
}, who as PersonId, day(on)).map(({ kind, id }) => `${kind} ${id}`);

test.each([
  ['a leader\'s area', LEADER, ['policyArea 1']], ['a manager\'s service', MANAGER, ['service 5']], ['the agency\'s services of the day', COORDINATOR, ['service 5']],
  ['a support service', SUPPORT, ['supportService 3']], ['nothing of a role that is held everywhere', STRANGER, []], ['nothing of somebody without a role', EXPERT, []]
])('%s', (_, who, cards) => {
  expect(asking(who, '2026-06-01')).toEqual(cards);
});

test.each([['2026-06-29', 1], ['2026-06-30', 1], ['2026-07-01', 0]])('the leader\'s last day is 30 June: on %s %i waits', (on, count) => {
  expect(asking(LEADER, on)).toHaveLength(count);
});

test.each([['2026-06-01', ['service 5']], ['2026-06-02', ['service 5', 'service 6']]])('a service that begins on 2 June waits from its first day on: %s', (on, cards) => {
  expect(asking(COORDINATOR, on)).toEqual(cards);
});

test.each([['2026-05-31', 0], ['2026-06-01', 0], ['2026-06-02', 1]])('confirmed on 1 June a year ago, on %s %i waits', (on, count) => {
  expect(asking(LEADER, on, says('2025-06-01'))).toHaveLength(count);
});

test('what somebody else said of a service may be an expert\'s word: it is passed over here', () => {
  expect(asking(MANAGER, '2026-06-01', says('2026-05-01', { subject: serviceCard, by: person(EXPERT) }))).toEqual([]);
});
