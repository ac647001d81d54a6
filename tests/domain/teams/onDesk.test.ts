import type { Entry } from '../../../src/domain/approval/entry';
import { waitingFor } from '../../../src/domain/desk/waiting';
import { confirmedEditions } from '../../../src/domain/approval/editions';
import { adviser, answers, at, day, envelopeOf, expert, id, submits, worldOf, type Who } from './given';

const toAgency = envelopeOf([expert]);
const toMinistry = envelopeOf([adviser], { edition: 2 });
const returned = [submits(toAgency), submits(toMinistry), answers(toAgency, 'agencyHead', at(1), 'return', { text: 'Miks?' })];

const waits = (who: Who, log: readonly Entry[], days = 5): readonly string[] => {
  const { documents, holders, policy, ground, replay } = worldOf({ log });
  return waitingFor({
    documents: [...documents.values()], holders, policy, ground, replay, editions: confirmedEditions([], replay), substitutions: [], assignments: [], drafts: [],
    posts: [], units: []
  }, [], { me: id(who), on: day('2026-03-07'), now: at(days) }).map(({ kind, key }) => `${kind} ${key}`);
};

test('each head has the own institution\'s proposal on the desk, and nobody else\'s', () => {
  const log = [submits(toAgency), submits(toMinistry)];
  expect(waits('agencyHead', log)).toEqual([expect.stringContaining('answer answer-101-1-')]);
  expect(waits('healthHead', log)).toEqual([expect.stringContaining('answer answer-101-2-')]);
  expect(waits('otherAgencyHead', log)).toEqual([]);
});

test('a returned proposal waits for the leader until the same institution is asked anew, under whatever number', () => {
  expect(waits('leader', returned)).toEqual(['returned returned-101-1-1']);
  const elsewhere = envelopeOf([{ ...adviser, mandate: ['share'] }], { edition: 3 });
  expect(waits('leader', [...returned, submits(elsewhere, 'leader', at(2))])).toEqual(['returned returned-101-1-1']);
  const anew = envelopeOf([{ ...expert, mandate: ['share'] }], { edition: 3 });
  expect(waits('leader', [...returned, submits(anew, 'leader', at(2))])).toEqual([]);
});

test('a coordinated composition waits for no order', () => {
  expect(waits('qualityManager', [submits(toAgency), answers(toAgency, 'agencyHead', at(1))])).toEqual([]);
});
