import { comingTo } from '../../../src/domain/desk/coming';
import { sentBy } from '../../../src/domain/desk/sent';
import { about, absent, annexEnvelope, coordinated, day, document, holders, id, minute, process, processEnvelope, row, rows, steps, submitted } from '../approval/given';
import { deskFacts, edition, sitting } from './given';

const MONDAY = '2026-03-02';

describe('what I have sent', () => {
  test('says who is asked now and how many working days are left', () => {
    const facts = deskFacts({ log: [submitted()] });
    expect(sentBy(facts, sitting('author', MONDAY))).toMatchObject([
      { document, status: 'open', done: 0, all: 4, going: true, steps: [{ asked: [id('manager')], due: '2026-03-05', left: 3 }] }
    ]);
    expect(sentBy(facts, sitting('author', '2026-03-06'))).toMatchObject([{ steps: [{ left: -1 }] }]);
    expect(sentBy(facts, sitting('manager', MONDAY))).toEqual([]);
  });

  test('is kontrollimata until what the lists said on that day has been read', () => {
    const ofHead = rows.holders.find(({ value }) => value.id === holders.head.id);
    if (!ofHead) throw new Error('no head');
    const changed = { ...ofHead, modified: minute(30), value: { ...ofHead.value, person: { id: id('otherHead'), name: 'new head' } } };
    const unread = { holders: rows.holders.map(one => (one === ofHead ? changed : one)) };
    expect(sentBy(deskFacts({ log: [submitted()] }), sitting('author', MONDAY))).toMatchObject([{ unverified: false }]);
    expect(sentBy(deskFacts({ log: [submitted()], ground: unread }), sitting('author', MONDAY))).toMatchObject([{ unverified: true }]);
  });

  test('names whom a place was given to', () => {
    const log = [submitted(), row('manager', 1, { ...about(), kind: 'delegate', step: steps.manager.id, holder: holders.manager.id, to: id('outsider') })];
    expect(sentBy(deskFacts({ log }), sitting('author', MONDAY))).toMatchObject([{ steps: [{ asked: [id('outsider')] }] }]);
  });

  test('stands on its way before what is over, the latest first', () => {
    const of = processEnvelope();
    const annexed = annexEnvelope();
    const log = [...coordinated(), submitted(20, of), submitted(30, annexed), row('author', 31, { ...about(annexed), kind: 'withdraw' })];
    expect(sentBy(deskFacts({ log }), sitting('author', MONDAY)).map(({ status }) => status)).toEqual(['open', 'coordinated', 'withdrawn']);
  });
});

describe('what comes within a week', () => {
  test('is a step of mine that waits for others', () => {
    const facts = deskFacts({ log: [submitted()] });
    expect(comingTo(facts, sitting('partner', MONDAY))).toMatchObject([{ kind: 'step', document, before: [id('manager')] }]);
    expect(comingTo(facts, sitting('manager', MONDAY))).toEqual([]);
  });

  test('is an edition that enters into force and is mine to read', () => {
    const order = { reference: '1', number: '1', date: day(MONDAY), validFrom: day('2026-03-09'), repeals: [] };
    const facts = deskFacts({ log: [...coordinated(), row('qualityManager', 10, { ...about(), kind: 'bindOrder', order })] });
    const onDay = (on: string): readonly unknown[] => comingTo(facts, sitting('employee', on)).map(({ kind }) => kind);
    expect([onDay('2026-03-01'), onDay('2026-03-02'), onDay('2026-03-08'), onDay('2026-03-09')]).toEqual([[], ['read'], ['read'], []]);
  });

  test('is a review that begins to wait, and somebody whom I begin to stand in for', () => {
    const facts = deskFacts({
      listed: [edition(process, 1, '2025-05-01')], // waits from 2026-03-02
      substitutions: [absent('manager', 0, { substitute: id('head'), from: day('2026-03-01'), until: day('2026-03-05'), basis: { kind: 'appointment' } })]
    });
    expect(comingTo(facts, sitting('head', '2026-02-26'))).toMatchObject([
      { kind: 'standIn', day: '2026-03-01', standIn: { absent: id('manager') } }, { kind: 'review', day: '2026-03-02', due: '2026-05-01' }
    ]);
    expect(comingTo(facts, sitting('head', '2026-02-21'))).toEqual([]);
    expect(comingTo(facts, sitting('head', '2026-03-02'))).toEqual([]);
  });
});
