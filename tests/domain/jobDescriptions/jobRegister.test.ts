import type { BoundOrder } from '../../../src/domain/approval/entry';
import { jobRegisterOn, type JobEntry } from '../../../src/domain/jobDescriptions/jobRegister';
import { about, coordinated, day, did, document, envelope, id, otherDepartment, processEnvelope, process, personnel, row, steps, submitted } from '../approval/given';
import { edition } from '../given';
import { draft, factsWith, type GivenFacts } from '../../webparts/jobDescriptions/given';

const order: BoundOrder = { reference: '1.1-3/185', number: '185', date: day('2026-03-10'), annex: '3', repeals: [1] };
const today = day('2026-03-20');

const entryOn = (given: GivenFacts, on = today, of: number = document): JobEntry => {
  const entry = [...jobRegisterOn(factsWith(given), on, today).entries].find(one => one.document.id === of);
  if (!entry) throw new Error('no entry');
  return entry;
};

const first = edition({ id: 1, document, number: 1, validity: { from: '2025-01-01' }, order: { number: '4', date: '2024-12-20' } });
const second = envelope({ edition: 2 });
const inRound = () => [submitted(0, second)];

describe('where a document stands', () => {
  test.each<[string, GivenFacts, string]>([
    ['nothing is known of it', {}, 'notInForce'],
    ['somebody writes it', { drafts: [draft()] }, 'drafting'],
    ['an edition of the list is in force', { editions: [first] }, 'inForce'],
    ['the next edition is in its round while the first is in force', { editions: [first], log: inRound() }, 'open'],
    ['the round was returned', { editions: [first], log: [...inRound(), did('manager', 1, 'return', steps.manager, { of: second, text: 'Ei' })] }, 'returned'],
    ['the round waits for its order', { log: coordinated() }, 'coordinated'],
    ['the round was taken back, and the first is in force', { editions: [first], log: [...inRound(), row('author', 1, { ...about(second), kind: 'withdraw' })] }, 'inForce'],
    ['the only round was taken back', { log: [submitted(0), row('author', 1, { ...about(), kind: 'withdraw' })] }, 'withdrawn'],
    ['an order confirmed it', { log: [...coordinated(), row('qualityManager', 10, { ...about(), kind: 'bindOrder', order })] }, 'inForce'],
    ['an order confirmed it for a later day', {
      log: [...coordinated(), row('qualityManager', 10, { ...about(), kind: 'bindOrder', order: { ...order, validFrom: day('2026-04-01') } })]
    }, 'confirmed']
  ])('%s', (_, given, status) => expect(entryOn(given).status).toBe(status));

  test('on a past day is told by what stood in the log when that day ended', () => {
    const log = [...coordinated(), row('qualityManager', 60 * 24 * 10, { ...about(), kind: 'bindOrder', order })];
    expect(entryOn({ log }, day('2026-03-01')).status).toBe('notInForce');
    expect(entryOn({ log }, day('2026-03-02')).status).toBe('coordinated');
    expect(entryOn({ log }, today)).toMatchObject({ status: 'inForce', inForce: { number: 1, order: { number: '185' } } });
  });

  test('drafts are known for today only', () => {
    expect(entryOn({ drafts: [draft()] }).drafts).toHaveLength(1);
    expect(entryOn({ drafts: [draft()] }, day('2026-03-19')).drafts).toEqual([]);
  });

  test('what nobody could hold against the lists of its day is told as unverified', () => {
    const facts = factsWith({ log: [submitted(0)] });
    const editions = new Map([...facts.replay.editions].map(([key, log]) => {
      if (log.approval.status !== 'open') return [key, log];
      const { number, submit, steps } = log.approval.round;
      return [key, { ...log, approval: { ...log.approval, round: { number, submit, steps, proof: 'unverified' as const } } }];
    }));
    const toldOf = (replay = facts.replay) => jobRegisterOn({ ...facts, replay }, today, today).byId.get(document)?.unverified;
    expect([toldOf(), toldOf({ editions })]).toEqual([false, true]);
  });
});

describe('an open round', () => {
  test('says who is asked in each step and how many working days are left', () => {
    const log = [submitted(0)]; // Monday, 2 March; three working days end on Thursday
    expect(entryOn({ log }, day('2026-03-03')).round).toMatchObject({ edition: 1, open: [{ name: 'step 61', asked: [id('manager')], due: '2026-03-05', daysLeft: 2 }] });
    expect(entryOn({ log }, today).round?.open[0].daysLeft).toBeLessThan(0);
  });

  test('asks whom a place was given over to, and nobody who has answered', () => {
    const of = processEnvelope({ concerned: [personnel, otherDepartment] });
    const log = [
      submitted(0, of), did('head', 1, 'approve', steps.owner, { of }), did('otherHead', 2, 'coordinate', steps.heads, { of }),
      row('head', 3, { ...about(of), kind: 'delegate', step: steps.heads.id, holder: 42 as never, to: id('substitute') })
    ];
    expect(entryOn({ log }, today, process).round?.open.map(({ asked }) => asked)).toEqual([[id('substitute')]]);
  });
});

describe('the next review', () => {
  const inForce = [...coordinated(), row('qualityManager', 10, { ...about(), kind: 'bindOrder', order })];

  test('is a cycle after entry into force', () => expect(entryOn({ log: inForce }).review?.due).toBe('2027-03-10'));

  test('is a cycle after somebody last found that nothing has to change', () => {
    const reviewed = row('head', 60 * 24 * 15, { kind: 'review', document, edition: 1 });
    expect(entryOn({ log: [...inForce, reviewed] }).review?.due).toBe('2027-03-17');
    expect(entryOn({ log: [...inForce, reviewed] }, day('2026-03-12')).review?.due).toBe('2027-03-10');
  });

  test('of an edition without a beginning is not known', () =>
    expect(entryOn({ editions: [edition({ id: 1, document, number: 1 })] }).review).toBeUndefined());
});
