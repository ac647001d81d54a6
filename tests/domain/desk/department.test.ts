import { departmentOf, headedUnits } from '../../../src/domain/desk/department';
import { maySee } from '../../../src/domain/desk/maySee';
import { agreementTo, mayAgreeTogether, textOf } from '../../../src/domain/desk/together';
import { waitingFor } from '../../../src/domain/desk/waiting';
import type { UnitId } from '../../../src/domain/identity';
import type { Unit } from '../../../src/domain/people/structure';
import {
  about, absent, agency, annexEnvelope, coordinated, dated, day, did, digest, document, holderRow, id, otherDepartment, people, personnel, post, process,
  row, rows, steps, submitted, type Who
} from '../approval/given';
import { deskFacts, edition, sitting } from './given';

const ON = '2026-03-11';
const order = { reference: '1', number: '1', date: day('2026-03-03'), repeals: [] };
const confirmed = [...coordinated(), row('qualityManager', 10, { ...about(), kind: 'bindOrder' as const, order })];

const division = (of: number, parent: UnitId): Unit =>
  ({ id: of as UnitId, name: `unit ${of}`, kind: 'division', organisation: agency, parent, validity: {}, sample: false });

describe('units that I head', () => {
  const units = [...rows.units, dated(division(13, personnel)), dated(division(14, otherDepartment))];

  test('are mine and those under them', () => {
    expect(headedUnits(deskFacts({ ground: { units } }), sitting('head', ON)).map(one => one.id)).toEqual([personnel, 13]);
    expect(headedUnits(deskFacts({ ground: { units } }), sitting('manager', ON))).toEqual([]);
  });

  test('are a substitute\'s during the absence', () => {
    const facts = deskFacts({ substitutions: [absent('head', 0, { substitute: id('outsider'), from: day(ON), until: day(ON), basis: { kind: 'appointment' } })] });
    expect(headedUnits(facts, sitting('outsider', ON)).map(one => one.id)).toEqual([personnel]);
    expect(departmentOf(facts, sitting('outsider', '2026-03-12'))).toBeUndefined();
  });

  test('come to an end where a unit stands above itself', () => {
    const circle = [dated({ ...division(13, 14 as UnitId) }), dated({ ...division(14, 13 as UnitId) })];
    const facts = deskFacts({ ground: { units: [...rows.units, ...circle], holders: [...rows.holders, dated(holderRow(95, 'departmentHead', 'outsider', { unit: 13 as UnitId }))] } });
    expect(headedUnits(facts, sitting('outsider', ON)).map(one => one.id)).toEqual([13, 14]);
  });
});

describe('a department', () => {
  test('says which posts lack a job description, what is due, in a round and unread', () => {
    const of = departmentOf(deskFacts({ log: confirmed, listed: [edition(document, 1, '2025-04-01')] }), sitting('head', ON));
    expect(of?.missing.map(({ id: missing }) => missing)).toEqual([22]);
    expect(of?.posts).toHaveLength(2);
    // The author and the employee both hold the post; the line manager of both is another than the head, who is their head all the same.
    expect(of?.unread.map(({ person, status }) => [person, status])).toEqual([[id('author'), 'overdue'], [id('employee'), 'overdue']]);
    expect(of?.inRound).toBe(0);
    expect(departmentOf(deskFacts({ log: [submitted()] }), sitting('head', ON))).toMatchObject({ inRound: 1, missing: [{ id: post }, { id: 22 }] });
  });

  test.each([['2026-03-31', false], ['2026-04-01', false], ['2026-04-02', true]])('marks a review as overdue the day after: %s', (on, overdue) => {
    const of = departmentOf(deskFacts({ listed: [edition(document, 1, '2025-04-01')] }), sitting('head', on));
    expect(of?.reviews).toMatchObject([{ due: '2026-04-01', overdue, mayReview: true }]);
  });

  test('of people under another head only a number is said', () => {
    const units = [...rows.units, dated(division(13, personnel))];
    const moved = rows.posts.map(row => (row.value.id === post ? dated({ ...row.value, unit: 13 as UnitId }) : row));
    const holds = [...rows.holders, dated(holderRow(96, 'departmentHead', 'outsider', { unit: 13 as UnitId }))];
    const facts = deskFacts({ ground: { units, posts: moved, holders: holds }, log: confirmed });
    expect(departmentOf(facts, sitting('head', ON))).toMatchObject({ unread: [], unreadElsewhere: 2 });
    expect(departmentOf(facts, sitting('outsider', ON))?.unread).toHaveLength(2);
  });

  test('shows who of its own people is away', () => {
    const facts = deskFacts({ substitutions: [
      absent('employee', 0, { substitute: id('author'), from: day(ON), until: day(ON), basis: { kind: 'appointment' } }),
      absent('otherHead', 0, { substitute: id('author'), from: day(ON), until: day(ON), basis: { kind: 'appointment' } })
    ] });
    expect(departmentOf(facts, sitting('head', ON))?.absences.map(one => one.absent)).toEqual([id('employee')]);
  });
});

describe('who sees unread lists and absences of an employee', () => {
  const seenBy: readonly Who[] = ['employee', 'manager', 'head', 'partner', 'qualityManager'];
  test.each(Object.keys(people) as Who[])('%s', who => {
    expect(maySee(deskFacts(), sitting(who, ON))(id('employee'))).toBe(seenBy.includes(who));
  });
});

describe('several at once', () => {
  const facts = deskFacts({ log: [submitted()] });
  const [waits] = waitingFor(facts, [], sitting('manager', '2026-03-02'));

  test('only what was opened at its text', () => {
    expect(textOf(waits)).toBe(digest('a'));
    expect(mayAgreeTogether(waits, facts.replay, () => false)).toBe(false);
    expect(mayAgreeTogether(waits, facts.replay, hash => hash === digest('b'))).toBe(false);
    expect(mayAgreeTogether(waits, facts.replay, hash => hash === digest('a'))).toBe(true);
  });

  test('writes a row for the round that stands open', () => {
    expect(agreementTo(waits, facts.replay)).toEqual([{ kind: 'coordinate', document, edition: 1, hash: digest('a'), round: 1, step: steps.manager.id }]);
  });

  test('approves where the step decides, and acknowledges what is to be read', () => {
    const log = [submitted(), did('manager', 1, 'coordinate', steps.manager)];
    const approving = deskFacts({ log });
    expect(agreementTo(waitingFor(approving, [], sitting('head', '2026-03-02'))[0], approving.replay)).toMatchObject([{ kind: 'approve' }]);
    const reading = deskFacts({ log: confirmed });
    expect(agreementTo(waitingFor(reading, [], sitting('employee', ON))[0], reading.replay)).toEqual([
      { kind: 'acknowledge', document, edition: 1, hash: digest('a'), round: 1 }
    ]);
  });

  test('never a signature', () => {
    const of = annexEnvelope();
    const signing = deskFacts({ log: [submitted(0, of), did('manager', 1, 'coordinate', steps.annexManager, { of })] });
    const [toSign] = waitingFor(signing, [], sitting('director', '2026-03-02'));
    expect(toSign).toMatchObject({ kind: 'answer', steps: [{ answers: ['sign', 'return', 'reject'] }] });
    expect(agreementTo(toSign, signing.replay)).toEqual([]);
  });

  test('ends a review that needs no change', () => {
    const due = deskFacts({ listed: [edition(process, 1, '2025-01-01')] });
    expect(agreementTo(waitingFor(due, [], sitting('head', ON))[0], due.replay)).toEqual([{ kind: 'review', document: process, edition: 1 }]);
  });
});
