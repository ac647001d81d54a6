import type { ConfirmedEdition } from '../../../src/domain/approval/editions';
import { mayDo } from '../../../src/domain/approval/may';
import { editionKey, replay } from '../../../src/domain/approval/replay';
import type { DocumentId, PersonId } from '../../../src/domain/identity';
import { indexHolders } from '../../../src/domain/people/holders';
import { plainDate } from '../../../src/domain/time/plainDate';
import { actProblems, nothingTyped, saidIn } from '../../../src/ui/round/acts/actTyped';
import { offersOf } from '../../../src/ui/round/acts/offers';
import { lastActedOn, textInForce } from '../../../src/ui/round/changes/lastSeen';
import { logLines } from '../../../src/ui/round/log/logLines';
import { annexTwice, boundOrder, entersInto, isRetroactive, orderProblems, replaced, type OrderTyped } from '../../../src/ui/round/order/orderTyped';
import { packageProblem, packageActs } from '../../../src/ui/round/packages/answering';
import { packageOf, roundOf, type PackagePart } from '../../../src/ui/round/packages/packageOf';
import { sheetLines } from '../../../src/ui/round/sheet/sheetOf';
import { placesAsked } from '../../../src/ui/round/standing/stepPeople';
import { nextToTell } from '../../../src/ui/round/telling/nextToTell';
import {
  absent, coordinated, day, did, digest, envelope, holders, id, logOf, minute, people, policy, policyOf, routeOf, row, rows, steps, submitted, about, document, dated,
  type Who
} from '../../domain/approval/given';

const NOW = minute(60);
const TODAY = day('2026-03-02');
const everybody = new Map(Object.keys(people).map(who => [id(who as Who), { id: id(who as Who), name: who }]));

const partOf = (history: Parameters<typeof logOf>[0], by = policy): PackagePart => {
  const log = logOf(history, by);
  const round = roundOf(log.approval);
  if (!round) throw new Error('no round');
  return { log, round };
};

const offered = (history: Parameters<typeof logOf>[0], who: Who): { main: readonly string[]; menu: readonly string[] } => {
  const { log, round } = partOf(history);
  const { main, menu } = offersOf(mayDo(policy, log.approval, id(who), NOW), round);
  return { main: main.map(({ kind }) => kind), menu: menu.map(({ kind }) => kind) };
};

test.each<[Who, readonly string[], readonly string[]]>([
  ['manager', ['coordinate', 'return', 'coordinateWithRemarks'], ['delegate', 'comment']],
  ['head', [], ['delegate', 'comment']],
  ['author', [], ['withdraw', 'comment']],
  ['outsider', [], ['comment']]
])('the buttons that matter and the rest in a menu: %s', (who, main, menu) => {
  const offers = offered([submitted()], who);
  expect(offers.main).toEqual(main);
  expect([...offers.menu].sort()).toEqual([...menu].sort());
});

test('whoever decides is offered approving and returning; rejecting stands in the menu', () => {
  const offers = offered([submitted(), did('manager', 1, 'coordinate', steps.manager)], 'head');
  expect(offers.main).toEqual(['approve', 'return']);
  expect(offers.menu).toContain('reject');
});

test('what waits for its order offers binding to whoever keeps orders', () => {
  expect(offered(coordinated(), 'partner').main).toEqual(['bindOrder']);
});

test('under a step stand its holder, who stands in, and whom the place was given to', () => {
  const away = policyOf({}, [absent('manager', 0, { substitute: id('substitute'), from: TODAY, until: TODAY, basis: { kind: 'order', reference: '1-1/2' } })]);
  const { round } = partOf([submitted(1)], away);
  expect(placesAsked(away, round.steps[0], everybody.keys(), NOW)).toMatchObject([
    { person: id('manager'), substitutes: [{ person: id('substitute'), basis: 'order' }], answers: [] }
  ]);
  const given = partOf([submitted(1), row('manager', 2, { ...about(), kind: 'delegate', step: steps.manager.id, holder: holders.manager.id, to: id('outsider') })]);
  expect(placesAsked(policy, given.round.steps[0], everybody.keys(), NOW)).toMatchObject([{ person: id('manager'), delegatedTo: id('outsider') }]);
});

test('the log tells in what capacity each row was written, in earlier rounds too, and why others change nothing', () => {
  const away = policyOf({}, [absent('manager', 0, { substitute: id('substitute'), from: TODAY, until: TODAY, basis: { kind: 'appointment' } })]);
  const lines = logLines(away, logOf([
    submitted(1),
    did('outsider', 2, 'coordinate', steps.manager),
    did('substitute', 3, 'return', steps.manager, { text: 'Täpsustage.' }),
    submitted(4, envelope(), 'author', 2),
    did('manager', 5, 'coordinate', steps.manager, { round: 2 })
  ], away));
  expect(lines.map(({ entry: { kind }, inert, capacity, basis, step }) => ({ kind, inert, capacity, basis, step }))).toEqual([
    { kind: 'submit' },
    { kind: 'coordinate', inert: 'notEntitled', step: 'step 61' },
    { kind: 'return', capacity: 'substitute', basis: 'appointment', step: 'step 61' },
    { kind: 'submit' },
    { kind: 'coordinate', capacity: 'holder', step: 'step 61' }
  ]);
});

test('the sheet has the rows that count; acknowledgements come after it', () => {
  const order = { reference: '1-2/3', number: '3', date: TODAY, repeals: [] };
  const { answers, others } = sheetLines(policy, logOf([
    ...coordinated(), did('outsider', 6, 'coordinate', steps.manager), row('partner', 7, { ...about(), kind: 'bindOrder', order }),
    row('outsider', 8, { ...about(), kind: 'acknowledge' })
  ]));
  expect(answers.map(({ entry }) => entry.kind)).toEqual(['coordinate', 'approve', 'coordinate', 'coordinate', 'coordinate']);
  expect(others.map(({ entry }) => entry.kind)).toEqual(['submit', 'bindOrder']);
});

describe('what changes are shown against', () => {
  const history = [submitted(), did('manager', 1, 'return', steps.manager, { text: 'Uuesti.' })];
  const facts = { replay: replay(policy, history), editions: new Map<DocumentId, readonly ConfirmedEdition[]>() };

  test('the text that a person last acted on', () => {
    expect(lastActedOn(facts, document, id('manager'))).toEqual({ hash: digest('a'), log: 'open', edition: 1, actedAt: minute(1) });
    expect(lastActedOn(facts, document, id('head'))).toBeUndefined();
  });

  test('or the one in force on the day, where the log has it', () => {
    const inForce: ConfirmedEdition = { document, number: 1, validity: { from: day('2026-01-01'), until: day('2026-03-02') }, hash: digest('a'), source: 'log' };
    const known = { ...facts, editions: new Map([[document, [inForce]]]) };
    expect(textInForce(known, document, day('2026-03-02'))).toEqual({ hash: digest('a'), log: 'open', edition: 1 });
    expect(textInForce(known, document, day('2026-03-03'))).toBeUndefined();
    expect(textInForce({ ...facts, editions: new Map([[document, [{ ...inForce, hash: undefined }]]]) }, document, day('2026-03-02'))).toBeUndefined();
  });
});

describe('packages', () => {
  const other = 103 as DocumentId;
  const second = envelope({ document: other });
  const inPackage = { package: 'pakett' };
  const twoDocuments = policyOf({ documents: [...rows.documents, dated({ id: other, kind: 'jobDescription', organisation: second.organisation, unit: second.unit, post: second.post })] });
  const both = (by: Who = 'author') => replay(twoDocuments, [
    submitted(0, envelope(), 'author', 1, inPackage),
    row(by, 0, { ...about(second), ...inPackage, kind: 'submit', envelope: { ...second, authors: [id(by)] }, sealed: true, route: routeOf(envelope()) })
  ]);

  const partsOf = (replayed: ReturnType<typeof both>): readonly PackagePart[] => {
    const own = replayed.editions.get(editionKey(document, 1));
    return own ? packageOf(replayed, own) : [];
  };

  test('editions with one mark by one submitter go together', () => {
    expect(partsOf(both()).map(({ log }) => log.document)).toEqual([document, other]);
  });

  test('another person\'s submission with the same mark is not let in', () => {
    expect(partsOf(both('manager')).map(({ log }) => log.document)).toEqual([document]);
  });

  test('one answer for all, a part returned with a reason, or left', () => {
    const [one, two] = partsOf(both());
    const said = { kind: 'coordinate', step: steps.manager.id } as const;
    const acts = packageActs(twoDocuments, [{ part: one, choice: 'same', text: '' }, { part: two, choice: 'return', text: ' Parandage. ' }], said, id('manager'), NOW);
    expect(acts).toMatchObject([
      { kind: 'coordinate', document, package: 'pakett' }, { kind: 'return', document: other, text: 'Parandage.', package: 'pakett' }
    ]);
    expect(packageActs(twoDocuments, [{ part: one, choice: 'same', text: '' }, { part: two, choice: 'leave', text: '' }], said, id('manager'), NOW)).toHaveLength(1);
    expect(packageActs(twoDocuments, [{ part: one, choice: 'same', text: '' }], said, id('outsider'), NOW)).toEqual([]);
  });

  test('each part that is answered was opened, and whoever returns says why', () => {
    const [one, two] = partsOf(both());
    const answers = [{ part: one, choice: 'same', text: '' }, { part: two, choice: 'return', text: ' ' }] as const;
    expect(packageProblem(answers, true, () => false)).toEqual({ kind: 'notOpened', parts: [one, two] });
    expect(packageProblem(answers, true, () => true)).toEqual({ kind: 'textMissing', parts: [two] });
    expect(packageProblem([{ part: one, choice: 'leave', text: '' }], true, () => true)).toEqual({ kind: 'nothing' });
    expect(packageProblem([{ part: one, choice: 'same', text: '' }], false, () => false)).toBeUndefined();
  });
});

describe('an order', () => {
  const typed: OrderTyped = { reference: ' 1-2/3 ', number: '3', date: '2026-03-02', validFrom: '', link: '', lines: [] };
  const inForce = (number: number, from: string, until?: string): ConfirmedEdition =>
    ({ document, number, validity: { from: plainDate(from), until: until === undefined ? undefined : plainDate(until) }, source: 'list' });
  const editions = [inForce(2, '2026-01-01'), inForce(1, '2025-01-01', '2025-12-31')];
  const line = { document, edition: 3, annex: ' 4 ', spared: [] };

  test.each([
    ['nothing is written', { reference: ' ', number: '', date: '' }, ['referenceMissing', 'numberMissing', 'dateMissing']],
    ['the link may not be followed', { link: 'javascript:alert(1)' }, ['linkUnsafe']],
    ['the day does not exist', { validFrom: '2026-02-30' }, ['validFromWrong']],
    ['all is well', {}, []]
  ])('is refused in words when %s', (_, change, problems) => expect(orderProblems({ ...typed, ...change })).toEqual(problems));

  test('enters into force on its date unless it names another', () => {
    expect(entersInto(typed)).toBe('2026-03-02');
    expect(entersInto({ ...typed, validFrom: '2026-04-01' })).toBe('2026-04-01');
    expect(isRetroactive({ ...typed, validFrom: '2026-03-01' })).toBe(true);
    expect(isRetroactive({ ...typed, validFrom: '2026-03-02' })).toBe(false);
  });

  test('proposes to repeal what is in force on the day it enters into force, and leaves what somebody spared', () => {
    expect(boundOrder(typed, line, editions)).toEqual({ reference: '1-2/3', number: '3', date: '2026-03-02', annex: '4', repeals: [2] });
    expect(boundOrder({ ...typed, validFrom: '2025-06-01' }, line, editions)).toMatchObject({ validFrom: '2025-06-01', repeals: [1] });
    expect(boundOrder(typed, { ...line, spared: [2] }, editions)).toMatchObject({ repeals: [] });
    expect(replaced(editions, 2, plainDate('2026-03-02'))).toEqual([]);
  });

  test('tells of an annex number that stands twice', () => {
    expect(annexTwice({ ...typed, lines: [line, { ...line, annex: '4' }] })).toBe('4');
    expect(annexTwice({ ...typed, lines: [{ ...line, annex: '' }, { ...line, annex: ' ' }] })).toBeUndefined();
  });
});

describe('whom to tell next', () => {
  const tell = (history: Parameters<typeof logOf>[0], me: Who) => {
    const log = logOf(history);
    return nextToTell({
      policy, people: everybody, assignments: [], holders: indexHolders(Object.values(holders), []), editions: new Map(), replay: replay(policy, history), documents: []
    }, log, id(me), TODAY, NOW);
  };

  test('those whose answer is waited for, with the last day', () => {
    expect(tell([submitted()], 'author')).toEqual({ why: 'asked', people: [id('manager')], due: '2026-03-05' });
    expect(tell([submitted()], 'manager')).toMatchObject({ people: [] });
  });

  test('the writers of what was returned', () => {
    expect(tell([submitted(), did('manager', 1, 'return', steps.manager, { text: 'Ei.' })], 'manager')).toEqual({ why: 'returned', people: [id('author')] });
  });

  test('the keepers of orders when it is coordinated', () => {
    const told = tell(coordinated(), 'secondLawyer');
    expect(told?.why).toBe('coordinated');
    expect(told?.people).toEqual(expect.arrayContaining([id('partner'), id('qualityManager'), id('author')]));
    expect(told?.people).not.toContain(id('manager'));
  });
});

describe('what an act\'s form lacks', () => {
  const round = partOf([submitted()]).round;
  const problems = (kind: Parameters<typeof actProblems>[0]['kind'], change: Partial<typeof nothingTyped> = {}, me: PersonId = id('manager')) =>
    actProblems({ key: kind, kind, step: steps.manager.id }, { ...nothingTyped, ...change }, round, me);

  test.each([
    ['return', {}, { text: 'textMissing' }],
    ['return', { text: ' \n' }, { text: 'textMissing' }],
    ['return', { text: 'Sest.' }, {}],
    ['coordinate', {}, {}],
    ['coordinateWithRemarks', {}, { text: 'textMissing' }],
    ['comment', {}, { text: 'textMissing' }],
    ['delegate', {}, { to: 'toMissing' }],
    ['delegate', { to: people.author }, { to: 'toParty' }],
    ['delegate', { to: people.manager }, { to: 'toParty' }],
    ['delegate', { to: people.outsider }, {}],
    ['recordExternal', { link: 'ftp://x' }, { reference: 'referenceMissing', link: 'linkUnsafe' }],
    ['sign', {}, { container: 'containerMissing' }],
    ['sign', { digest: 'd'.repeat(64) }, {}]
  ] as const)('%s %j', (kind, change, expected) => expect(problems(kind, change)).toEqual(expected));

  test('a signature carries its container', () => {
    expect(saidIn({ key: 'sign', kind: 'sign', step: steps.employer.id }, { ...nothingTyped, link: 'https://dhs.test/1.asice', digest: 'd'.repeat(64) }, []))
      .toEqual({ kind: 'sign', step: steps.employer.id, container: { link: 'https://dhs.test/1.asice', digest: 'd'.repeat(64) } });
  });
});
