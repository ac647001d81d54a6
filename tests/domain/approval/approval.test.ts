import type { BoundOrder, Entry } from '../../../src/domain/approval/entry';
import type { InertReason } from '../../../src/domain/approval/judging';
import { readersOf } from '../../../src/domain/approval/replay';
import type { RoleHolder } from '../../../src/domain/people/role';
import {
  about, absent, annexEnvelope, approvalOf, coordinated, dated, day, did, digest, envelope, holderRow, holders, id, logOf, minute, openSteps,
  managerPost, otherDepartment, people, personnel, policyOf, processEnvelope, reasons, routeOf, row, rows, steps, submitted
} from './given';

const order: BoundOrder = { reference: '1.1-3/185', number: '185', date: day('2026-03-10'), annex: '3', repeals: [] };

describe('a round', () => {
  test.each<[string, () => readonly Entry[], string, readonly number[]]>([
    ['waits for the line manager first', () => [submitted()], 'open', [61]],
    ['goes on to the head', () => [submitted(), did('manager', 1, 'coordinate', steps.manager)], 'open', [62]],
    ['goes on with remarks too', () => [submitted(), did('manager', 1, 'coordinateWithRemarks', steps.manager, { text: 'Täpsustada' })], 'open', [62]],
    ['waits for the second lawyer where all answer', () => coordinated().slice(0, 5), 'open', [64]],
    ['is coordinated when only the order is left', coordinated, 'coordinated', [65]],
    ['ends for all at once with a return', () => [submitted(), did('manager', 1, 'return', steps.manager, { text: 'Ülesanded puudu' })], 'returned', [61]],
    ['is rejected by who decides', () => [submitted(), did('manager', 1, 'coordinate', steps.manager), did('head', 2, 'reject', steps.head, { text: 'Ei' })], 'rejected', [62]],
    ['is taken back by the submitter', () => [submitted(), row('author', 1, { ...about(), kind: 'withdraw' })], 'withdrawn', [61]],
    ['may be taken back while it waits for its order', () => [...coordinated(), row('author', 9, { ...about(), kind: 'withdraw' })], 'withdrawn', [65]],
    ['starts from the first step again, with nothing carried over', () => [
      submitted(), did('manager', 1, 'coordinate', steps.manager), did('head', 2, 'return', steps.head, { text: 'Ei' }), submitted(3, envelope(), 'author', 2)
    ], 'open', [61]],
    ['is confirmed by an order', () => [...coordinated(), row('qualityManager', 10, { ...about(), kind: 'bindOrder', order })], 'confirmed', []]
  ])('%s', (_, history, status, open) => {
    const approval = approvalOf(history());
    expect([approval.status, openSteps(approval)]).toEqual([status, open]);
  });

  test('of a process asks its owner, then heads and finance side by side', () => {
    const of = processEnvelope({ concerned: [personnel, otherDepartment], conditions: ['money'] });
    const start = [submitted(0, of), did('head', 1, 'approve', steps.owner, { of })];
    expect(openSteps(approvalOf(start))).toEqual([72, 73]);
    const rest = [
      did('finance', 2, 'coordinate', steps.finance, { of }), did('otherHead', 3, 'coordinate', steps.heads, { of }), did('head', 4, 'coordinate', steps.heads, { of })
    ];
    expect(approvalOf([...start, ...rest]).status).toBe('coordinated');
  });

  test('leaves out finance where no money is declared, and says so to who answers all the same', () => {
    const of = processEnvelope({ concerned: [otherDepartment] });
    const history = [submitted(0, of), did('head', 1, 'approve', steps.owner, { of }), did('finance', 2, 'coordinate', steps.finance, { of })];
    expect(openSteps(approvalOf(history))).toEqual([72]);
    expect(reasons(history)).toEqual(['unknownStep']);
  });

  test('of a contract annex is confirmed by both signatures, not by one', () => {
    const of = annexEnvelope();
    const before = [submitted(0, of), did('manager', 1, 'coordinate', steps.annexManager, { of }), did('director', 2, 'sign', steps.employer, { of })];
    expect(approvalOf(before).status).toBe('open');
    expect(approvalOf([...before, did('employee', 3, 'sign', steps.employee, { of })])).toMatchObject({ status: 'confirmed', by: 'signatures', at: minute(3) });
  });

  test('that was rejected takes a new edition only', () => {
    const rejected = [submitted(), did('manager', 1, 'coordinate', steps.manager), did('head', 2, 'reject', steps.head, { text: 'Ei' })];
    expect(reasons([...rejected, submitted(3, envelope(), 'author', 2)])).toEqual(['rejected']);
    expect(approvalOf([submitted(4, envelope({ edition: 2 }))]).status).toBe('open');
  });
});

describe('a row changes nothing and says why', () => {
  const open = [submitted()];
  const withManager = [...open, did('manager', 1, 'coordinate', steps.manager)];
  test.each<[string, readonly Entry[], Entry, InertReason]>([
    ['out of turn', open, did('head', 1, 'approve', steps.head), 'outOfTurn'],
    ['by an outsider', open, did('outsider', 1, 'coordinate', steps.manager), 'notEntitled'],
    ['by the submitter for another', open, did('author', 1, 'coordinate', steps.manager), 'notEntitled'],
    ['an act that does not fit the step', withManager, did('head', 2, 'coordinate', steps.head), 'wrongAct'],
    ['a rejection in a step that only coordinates', open, did('manager', 1, 'reject', steps.manager, { text: 'Ei' }), 'wrongAct'],
    ['a click on the signatory\'s step', coordinated(), did('director', 9, 'approve', steps.order), 'roundOver'],
    ['a return without a comment', open, did('manager', 1, 'return', steps.manager, { text: '  ' }), 'textMissing'],
    ['a step that the route does not have', open, did('manager', 1, 'coordinate', steps.owner), 'unknownStep'],
    ['a second answer', withManager, did('manager', 2, 'coordinate', steps.manager), 'answered'],
    ['another round', open, did('manager', 1, 'coordinate', steps.manager, { round: 2 }), 'otherRound'],
    ['another text', open, row('manager', 1, { ...about(), hash: digest('b'), kind: 'coordinate', step: steps.manager.id }), 'otherHash'],
    ['a submission while a round is open', open, submitted(1, envelope(), 'author', 2), 'roundOpen'],
    ['a row that was changed later', open, row('manager', 1, { ...about(), kind: 'coordinate', step: steps.manager.id }, { untouched: false }), 'changed'],
    ['a row with another\'s request', open, row('manager', 1, { ...about(), kind: 'coordinate', step: steps.manager.id }, { request: '3-abc' }), 'foreignRequest'],
    ['a request that only begins like the author', open, row('author', 1, { ...about(), kind: 'withdraw' }, { request: '11-abc' }), 'foreignRequest'],
    ['a withdrawal by somebody else', open, row('manager', 1, { ...about(), kind: 'withdraw' }), 'notEntitled'],
    ['an order before it is coordinated', open, row('qualityManager', 1, { ...about(), kind: 'bindOrder', order }), 'notCoordinated'],
    ['an order bound by who does not keep orders', coordinated(), row('author', 9, { ...about(), kind: 'bindOrder', order }), 'notEntitled'],
    ['an order without its number', coordinated(), row('qualityManager', 9, { ...about(), kind: 'bindOrder', order: { ...order, number: ' ' } }), 'textMissing'],
    ['reading before it is confirmed', open, row('employee', 1, { ...about(), kind: 'acknowledge' }), 'notConfirmed'],
    ['a review by an outsider', open, row('outsider', 1, { document: about().document, edition: 1, kind: 'review' }), 'notEntitled']
  ])('%s', (_, before, entry, reason) => {
    const history = [...before, entry];
    expect(reasons(history)).toEqual([reason]);
    expect(approvalOf(history)).toEqual(approvalOf(before));
  });

  test.each<[string, Entry, InertReason]>([
    ['by who is neither author, owner nor head', submitted(0, envelope(), 'outsider'), 'notEntitled'],
    ['whose envelope does not hash to its hash', submitted(0, envelope(), 'author', 1, { sealed: false } as Partial<Entry>), 'brokenSeal'],
    ['with a friend in the head\'s place', submitted(0, envelope(), 'author', 1, {
      route: { ...routeOf(envelope()), steps: routeOf(envelope()).steps.map(one => (one.step === steps.head.id ? { ...one, places: [{ holder: holders.head.id, person: id('outsider') }] } : one)) }
    } as Partial<Entry>), 'routeForged'],
    ['with a step left out', submitted(0, envelope(), 'author', 1, {
      route: { ...routeOf(envelope()), steps: routeOf(envelope()).steps.slice(0, 1) }
    } as Partial<Entry>), 'routeForged'],
    ['with a step that any one may close instead of all', submitted(0, envelope(), 'author', 1, {
      route: { ...routeOf(envelope()), steps: routeOf(envelope()).steps.map(one => ({ ...one, quorum: 'any' })) }
    } as Partial<Entry>), 'routeForged'],
    ['as if the document were in another unit', row('author', 0, {
      ...about(), kind: 'submit', envelope: envelope({ unit: otherDepartment }), sealed: true, route: routeOf(envelope())
    }), 'routeForged'],
    ['of another edition\'s envelope', row('author', 0, {
      ...about(), kind: 'submit', envelope: envelope({ edition: 2 }), sealed: true, route: routeOf(envelope())
    }), 'brokenSeal']
  ])('a submission %s, and all that is built on it', (_, forged, reason) => {
    const history = [forged, did('manager', 1, 'coordinate', steps.manager)];
    expect(reasons(history)).toEqual([reason, 'notSubmitted']);
    expect(approvalOf(history).status).toBe('drafting');
  });

  test('that came twice is the same act; with other words it is a finding', () => {
    const first = did('manager', 1, 'coordinateWithRemarks', steps.manager, { text: 'Hea' });
    const again = { ...first, id: 9999 as Entry['id'], at: minute(2) };
    expect(reasons([submitted(), first, again])).toEqual(['retry']);
    expect(reasons([submitted(), first, { ...again, text: 'Halb' } as Entry])).toEqual(['requestReused']);
  });

  test('stays inert when it would count later', () => {
    const early = did('head', 1, 'approve', steps.head);
    expect(openSteps(approvalOf([submitted(), early, did('manager', 2, 'coordinate', steps.manager)]))).toEqual([62]);
  });
});

describe('who answers', () => {
  const author = { ...holders.head, id: 42 as RoleHolder['id'], person: { id: id('author'), name: 'author' } };
  const authorHeads = policyOf({ holders: [...rows.holders.filter(({ value }) => value.id !== 42), dated<RoleHolder>(author)] });

  test('the author never approves the own text alone: somebody else entitled must answer too', () => {
    const frozen = { ...routeOf(envelope()), steps: routeOf(envelope()).steps.map(one => (one.step === steps.head.id ? { ...one, places: [{ holder: 42, person: people.author }] } : one)) };
    const history = [
      row('author', 0, { ...about(), kind: 'submit', envelope: envelope(), sealed: true, route: frozen as ReturnType<typeof routeOf> }),
      did('manager', 1, 'coordinate', steps.manager), did('author', 2, 'approve', steps.head)
    ];
    expect(openSteps(approvalOf(history, authorHeads))).toEqual([62]);
    const delegated = [...history, row('qualityManager', 3, { ...about(), kind: 'delegate', step: steps.head.id, holder: holders.head.id, to: id('otherHead') })];
    expect(openSteps(approvalOf([...delegated, did('otherHead', 4, 'approve', steps.head)], authorHeads))).toEqual([63]);
  });

  test('a standing substitute answers in the holder\'s place, and the holder\'s later answer changes nothing', () => {
    const standsIn = policyOf({ holders: [...rows.holders, dated<RoleHolder>(holderRow(60, 'departmentHead', 'substitute', {}, { onBehalfOf: holders.head.id }))] });
    const history = [submitted(), did('manager', 1, 'coordinate', steps.manager), did('substitute', 2, 'approve', steps.head), did('head', 3, 'approve', steps.head)];
    expect(openSteps(approvalOf(history, standsIn))).toEqual([63]);
    expect(reasons(history, standsIn)).toEqual(['answered']);
  });

  test.each<[string, string, string, string]>([
    ['on the first day of an absence', '2026-03-02', '2026-03-06', 'open 62'],
    ['not before it', '2026-03-03', '2026-03-06', 'open 61'],
    ['not after it', '2026-02-23', '2026-03-01', 'open 61'],
    ['on its last day', '2026-02-23', '2026-03-02', 'open 62']
  ])('a substitute whom the holder named answers %s', (_, from, until, expected) => {
    const named = absent('manager', 0, { substitute: id('substitute'), from: day(from), until: day(until), basis: { kind: 'appointment' } });
    const approval = approvalOf([submitted(1), did('substitute', 2, 'coordinate', steps.manager)], policyOf({}, [named]));
    expect(`${approval.status} ${openSteps(approval).join()}`).toBe(expected);
  });

  test('an absence counts from when it was said, not before', () => {
    const late = absent('manager', 5, { substitute: id('substitute'), from: day('2026-03-02'), until: day('2026-03-06'), basis: { kind: 'appointment' } });
    expect(reasons([submitted(), did('substitute', 2, 'coordinate', steps.manager)], policyOf({}, [late]))).toEqual(['notEntitled']);
  });

  test('nobody stands in for a substitute', () => {
    const named = [
      absent('manager', 0, { substitute: id('substitute'), from: day('2026-03-02'), until: day('2026-03-06'), basis: { kind: 'appointment' } }),
      absent('substitute', 0, { substitute: id('outsider'), from: day('2026-03-02'), until: day('2026-03-06'), basis: { kind: 'appointment' } })
    ];
    expect(reasons([submitted(1), did('outsider', 2, 'coordinate', steps.manager)], policyOf({}, named))).toEqual(['notEntitled']);
  });

  test.each([
    [{ kind: 'order', reference: '12/2026' }, 'open 83'], [{ kind: 'order', reference: ' ' }, 'open 82'], [{ kind: 'appointment' }, 'open 82']
  ] as const)('a substitute signs on an order that is named only (%j)', (basis, expected) => {
    const of = annexEnvelope();
    const named = absent('director', 0, { substitute: id('substitute'), from: day('2026-03-02'), until: day('2026-03-06'), basis });
    const approval = approvalOf([submitted(1, of), did('manager', 2, 'coordinate', steps.annexManager, { of }), did('substitute', 3, 'sign', steps.employer, { of })], policyOf({}, [named]));
    expect(`${approval.status} ${openSteps(approval).join()}`).toBe(expected);
  });

  const give = (who: Parameters<typeof row>[0], to: Parameters<typeof id>[0], step = steps.manager, holder: RoleHolder = holders.manager): Entry =>
    row(who, 1, { ...about(), kind: 'delegate', step: step.id, holder: holder.id, to: id(to) });
  test.each<[string, Entry, InertReason | 'counts']>([
    ['the quality manager', give('qualityManager', 'otherHead'), 'counts'],
    ['the holder', give('manager', 'otherHead'), 'counts'],
    ['the holder\'s superior', give('head', 'otherHead'), 'counts'],
    ['an outsider', give('outsider', 'otherHead'), 'notEntitled'],
    ['the quality manager to the author', give('qualityManager', 'author'), 'delegatedToParty'],
    ['the holder to themselves', give('manager', 'manager'), 'delegatedToParty'],
    ['a place that is none', give('qualityManager', 'otherHead', steps.manager, holders.lawyer), 'unknownPlace'],
    ['the order', give('qualityManager', 'otherHead', steps.order, holders.director), 'wrongAct']
  ])('a place is given over by %s', (_, delegation, expected) => {
    const history = [submitted(), delegation, did('otherHead', 2, 'coordinate', steps.manager)];
    expect(expected === 'counts' ? openSteps(approvalOf(history)).join() : reasons(history)[0]).toBe(expected === 'counts' ? '62' : expected);
  });

  test('a signature is never given over', () => {
    const of = annexEnvelope();
    const delegation = row('director', 2, { ...about(of), kind: 'delegate', step: steps.employer.id, holder: holders.director.id, to: id('otherHead') });
    expect(reasons([submitted(0, of), delegation])).toEqual(['delegatedSigning']);
  });

  test('coordination in the document system is recorded by the quality manager, and nobody else, and never an approval', () => {
    const record = (who: 'qualityManager' | 'manager', step = steps.manager, holder: RoleHolder = holders.manager): Entry =>
      row(who, 1, { ...about(), kind: 'recordExternal', step: step.id, holder: holder.id, reference: '1.2-4/77' });
    expect(openSteps(approvalOf([submitted(), record('qualityManager')]))).toEqual([62]);
    expect(reasons([submitted(), record('manager')])).toEqual(['notEntitled']);
    expect(reasons([submitted(), did('manager', 1, 'coordinate', steps.manager), record('qualityManager', steps.head, holders.head)])).toEqual(['wrongAct']);
  });
});

describe('the lists of the day', () => {
  const changed = (given: Partial<ReturnType<typeof dated<RoleHolder>>>): ReturnType<typeof policyOf> => policyOf({
    holders: rows.holders.map(one => (one.value.id === holders.head.id ? { ...one, value: { ...one.value, person: { id: id('otherHead'), name: 'new head' } }, ...given } : one))
  });

  test('a holder who was changed after the submission leaves it as it was, once the earlier version is known', () => {
    const past = [{ value: holders.head, from: Date.parse('2025-01-01T08:00:00Z'), editor: id('qualityManager') }];
    expect(approvalOf([submitted()], changed({ modified: minute(30), past }))).toMatchObject({ status: 'open', round: { proof: 'verified' } });
  });

  test('until then it is kontrollimata', () => {
    expect(approvalOf([submitted()], changed({ modified: minute(30) }))).toMatchObject({ status: 'open', round: { proof: 'unverified' } });
  });

  test('a holder who was changed before the submission makes one with the earlier holder forged', () => {
    expect(reasons([submitted(40)], changed({ modified: minute(30), past: [] }))).toEqual(['routeForged']);
  });

  describe('a substitute whose row in the list was changed after the answer', () => {
    const standsIn = holderRow(71, 'postHolder', 'substitute', { post: managerPost }, { onBehalfOf: holders.manager.id, basisKind: 'appointment' });
    const nowAnothers = { ...standsIn, person: { id: id('otherHead'), name: 'another substitute' } };
    const listed = (given: Partial<ReturnType<typeof dated<RoleHolder>>>): ReturnType<typeof policyOf> =>
      policyOf({ holders: [...rows.holders, dated<RoleHolder>(nowAnothers, { modified: minute(30), ...given })] });
    const said = (value: RoleHolder): Partial<ReturnType<typeof dated<RoleHolder>>> =>
      ({ past: [{ value, from: Date.parse('2025-01-01T08:00:00Z'), editor: id('qualityManager') }] });
    const answered = (at: number): readonly Entry[] => [submitted(), did('substitute', at, 'coordinate', steps.manager)];

    test.each<[string, Partial<ReturnType<typeof dated<RoleHolder>>>, number, readonly InertReason[]]>([
      ['cannot be verified until the earlier version is read', {}, 2, ['unverified']],
      ['counts once it says so', said(standsIn), 2, []],
      ['was not entitled once it says otherwise', said(nowAnothers), 2, ['notEntitled']],
      ['was not entitled from the change on, whether or not versions are read', {}, 31, ['notEntitled']]
    ])('%s', (_, given, at, expected) => {
      expect(reasons(answered(at), listed(given))).toEqual(expected);
      expect(openSteps(approvalOf(answered(at), listed(given)))).toEqual([expected.length === 0 ? steps.head.id : steps.manager.id]);
    });

    test('nobody who answered after is told to have come out of turn meanwhile', () => {
      const history = [...answered(2), did('head', 3, 'approve', steps.head)];
      expect(reasons(history, listed({}))).toEqual(['unverified', 'unverified']);
      expect(reasons(history, listed(said(nowAnothers)))).toEqual(['notEntitled', 'outOfTurn']);
      expect(reasons(history, listed(said(standsIn)))).toEqual([]);
    });

    test('what can be told without the lists is told all the same', () => {
      const [start, answer] = answered(2);
      expect(reasons([start, { ...answer, untouched: false }], listed({}))).toEqual(['changed']);
      expect(reasons([start, did('substitute', 2, 'coordinate', steps.manager, { round: 2 })], listed({}))).toEqual(['otherRound']);
    });
  });

  test('making oneself a head after the fact gives nothing', () => {
    const usurper = dated<RoleHolder>(holderRow(70, 'departmentHead', 'outsider', { unit: personnel }), { created: minute(1), modified: minute(1), editor: id('outsider') });
    const history = [submitted(), did('manager', 1, 'coordinate', steps.manager), did('outsider', 2, 'approve', steps.head)];
    expect(reasons(history, policyOf({ holders: [...rows.holders, usurper] }))).toEqual(['notEntitled']);
  });

  test('a step that nobody holds waits, and the quality manager gives it over', () => {
    const vacant = policyOf({ holders: rows.holders.filter(({ value }) => value.id !== holders.manager.id) });
    const route = routeOf(envelope());
    const start = row('author', 0, {
      ...about(), kind: 'submit', envelope: envelope(), sealed: true, route: { ...route, steps: route.steps.map(one => (one.step === steps.manager.id ? { ...one, places: [] } : one)) }
    });
    const delegation = row('qualityManager', 1, { ...about(), kind: 'delegate', step: steps.manager.id, to: id('otherHead') });
    expect(openSteps(approvalOf([start, did('manager', 1, 'coordinate', steps.manager)], vacant))).toEqual([61]);
    expect(openSteps(approvalOf([start, delegation, did('otherHead', 2, 'coordinate', steps.manager)], vacant))).toEqual([62]);
  });
});

test('who has read it is told once, from the first time, at the hash that was confirmed', () => {
  const confirmed = [...coordinated(), row('qualityManager', 10, { ...about(), kind: 'bindOrder', order })];
  const log = logOf([...confirmed, row('employee', 11, { ...about(), kind: 'acknowledge' }), row('employee', 12, { ...about(), kind: 'acknowledge' })]);
  expect([...readersOf(log)]).toEqual([[id('employee'), minute(11)]]);
});
