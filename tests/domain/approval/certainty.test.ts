/** What is shown as sure, and what is *kontrollimata*. */
import { isUnverified } from '../../../src/domain/approval/certainty';
import type { Entry } from '../../../src/domain/approval/entry';
import type { RoleHolder } from '../../../src/domain/people/role';
import { about, dated, did, envelope, holderRow, holders, id, logOf, managerPost, minute, policy, policyOf, row, rows, steps, submitted } from './given';

/** The substitute's row came after the submission and was changed after the answers; what it said between nobody has read yet. */
const standsIn = holderRow(71, 'postHolder', 'substitute', { post: managerPost }, { onBehalfOf: holders.manager.id, basisKind: 'appointment' });
const unread = policyOf({
  holders: [...rows.holders, dated<RoleHolder>({ ...standsIn, person: { id: id('otherHead'), name: 'another substitute' } }, { created: minute(1), modified: minute(30) })]
});

const answered = (kind: 'coordinate' | 'return'): readonly Entry[] => [submitted(), did('substitute', 2, kind, steps.manager, { text: 'Täpsustada' }), did('manager', 3, 'coordinate', steps.manager)];

test('a round whose every act is verified is sure', () => {
  expect(isUnverified(logOf([submitted(), did('manager', 3, 'coordinate', steps.manager)], policy))).toBe(false);
});

test('a return that cannot be verified changes nothing yet, and what went on without it is kontrollimata', () => {
  const log = logOf(answered('return'), unread);
  expect(log.approval.status).toBe('open');
  expect(log.inert.map(({ reason }) => reason)).toEqual(['unverified']);
  expect(isUnverified(log)).toBe(true);
});

test('an agreement that cannot be verified takes nothing from those that can', () => {
  expect(isUnverified(logOf(answered('coordinate'), unread))).toBe(false);
});

test('a return of an earlier round that cannot be verified says nothing of the round that follows', () => {
  const history = [...answered('return'), row('author', 4, { ...about(), kind: 'withdraw' }), submitted(40, envelope(), 'author', 2)];
  const log = logOf(history, unread);
  expect(log.approval).toMatchObject({ status: 'open', round: { number: 2 } });
  expect(isUnverified(log)).toBe(false);
});
