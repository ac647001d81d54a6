import type { BoundOrder, Entry } from '../../../src/domain/approval/entry';
import type { Edition } from '../../../src/domain/documents/document';
import { documentFindings } from '../../../src/domain/documents/gaps';
import { registerOn, type RegisterEntry } from '../../../src/domain/documents/register';
import { loggedDocuments } from '../../../src/domain/jobDescriptions/loggedDocuments';
import { about, did, process, processEnvelope, row, steps, submitted } from '../approval/given';
import { day, edition, facts } from '../given';
import { documents, factsWith } from '../../webparts/jobDescriptions/given';

const today = day('2026-03-20');
const MINUTES_OF_A_DAY = 60 * 24;

const second = processEnvelope({ edition: 2 });
const inRound: readonly Entry[] = [submitted(0, second)];
const approved = did('head', 1, 'approve', steps.owner, { of: second });
const order: BoundOrder = { reference: '1-2/15', number: '15', date: day('2026-03-05'), validFrom: day('2026-03-10'), repeals: [1] };
/** On the fourth of March, two days after it was submitted. */
const bound = (given: Partial<BoundOrder> = {}): Entry => row('qualityManager', 2 * MINUTES_OF_A_DAY, { ...about(second), kind: 'bindOrder', order: { ...order, ...given } });

const first = edition({ id: 1, document: process, number: 1, validity: { from: '2025-01-01' }, order: { number: '1-2/4', date: '2024-12-20' } });
const listedSecond = (given: object = {}): Edition =>
  edition({ id: 2, document: process, number: 2, validity: { from: '2026-03-10' }, order: { number: '15', date: '2026-03-05' }, ...given });

const register = (log: readonly Entry[], editions: readonly Edition[] = [first], on = today) => {
  const said = factsWith({ log, editions });
  return registerOn(facts({ documents, editions }), on, loggedDocuments(said, on, today));
};
const entryOf = (...given: Parameters<typeof register>): RegisterEntry => {
  const entry = register(...given).byId.get(process);
  if (!entry) throw new Error('no entry');
  return entry;
};
const differences = (...given: Parameters<typeof register>): readonly unknown[] =>
  documentFindings(register(...given)).flatMap(finding => (finding.kind === 'logDiffers' ? [finding.difference] : []));

describe('the register of processes, told by the list and the log', () => {
  test('knows an edition that the log alone confirmed, and that its order ended the one before', () => {
    const entry = entryOf([...inRound, approved, bound()]);
    expect(entry.state).toMatchObject({ status: 'inForce', edition: { number: 2, order: { number: '15' }, logged: { on: '2026-03-04', unverified: false } } });
    expect(entry.editions.map(({ number, id, validity: { until } }) => [number, id, until])).toEqual([[2, undefined, undefined], [1, 1, '2026-03-09']]);
    expect(documentFindings(register([...inRound, approved, bound()])).map(({ kind }) => kind)).not.toContain('notInForce');
  });

  test.each<[string, ReturnType<typeof day>, object]>([
    ['before anything was submitted', day('2026-03-01'), { state: { status: 'inForce', edition: { number: 1 } }, round: undefined }],
    ['while it is in its round', day('2026-03-02'), { state: { status: 'inForce', edition: { number: 1 } }, round: { edition: 2, status: 'coordinated' } }],
    ['once confirmed, until it enters into force', day('2026-03-09'), { state: { status: 'inForce', edition: { number: 1 } }, round: undefined }],
    ['from the day that the order names', day('2026-03-10'), { state: { status: 'inForce', edition: { number: 2 } }, round: undefined }]
  ])('%s it says what held on that day', (_, on, expected) => expect(entryOf([...inRound, approved, bound()], [first], on)).toMatchObject(expected));

  test('does not know on an earlier day that the log would confirm', () => {
    expect(entryOf([...inRound, approved, bound()], [], day('2026-03-03')).state.status).toBe('noEdition');
    expect(entryOf([...inRound, approved, bound()], [], day('2026-03-04')).state.status).toBe('confirmed');
  });

  test('says where the round of the next edition stands', () => {
    expect(entryOf(inRound).round).toEqual({ edition: 2, status: 'open', unverified: false });
    expect(entryOf([...inRound, approved]).round?.status).toBe('coordinated');
    expect(entryOf([...inRound, did('head', 1, 'return', steps.owner, { of: second, text: 'Ei' })]).round?.status).toBe('returned');
    expect(entryOf([...inRound, row('author', 1, { ...about(second), kind: 'withdraw' })]).round).toBeUndefined();
  });

  test('counts the next review from the day on which somebody last found nothing to change', () => {
    const reviewed = row('head', 15 * MINUTES_OF_A_DAY, { kind: 'review', document: process, edition: 2 });
    expect(entryOf([...inRound, approved, bound(), reviewed]).review?.due).toBe('2027-03-17');
    expect(entryOf([...inRound, approved, bound(), reviewed], [first], day('2026-03-12')).review?.due).toBe('2027-03-10');
  });

  test('stands as before where the log says nothing', () => {
    expect(entryOf([])).toMatchObject({ editions: [first], unverified: false, differences: [] });
    expect(register([]).entries).toEqual(registerOn(facts({ documents, editions: [first] }), today).entries);
  });

  test('leaves job descriptions to their own register', () => {
    expect(loggedDocuments(factsWith({ log: [submitted(0)] }), today, today).size).toBe(0);
  });

  test('tells what rests on a round that nobody could verify', () => {
    const said = factsWith({ log: [...inRound, approved, bound()], editions: [first] });
    const editions = new Map([...said.replay.editions].map(([key, log]) => [key, log.approval.status === 'drafting' ? log
      : { ...log, approval: { ...log.approval, round: { ...log.approval.round, proof: 'unverified' as const } } }]));
    const unverified = registerOn(facts({ documents, editions: [first] }), today, loggedDocuments({ ...said, replay: { editions } }, today, today));
    expect(unverified.byId.get(process)).toMatchObject({ unverified: true, edition: { logged: { unverified: true } } });
    expect(documentFindings(unverified).filter(({ kind }) => kind === 'logUnverified')).toHaveLength(1);
  });
});

describe('an edition that is in the list and in the log', () => {
  const confirmed = [...inRound, approved, bound()];

  test('is one edition, with its row, as the log has it', () => {
    const { editions } = entryOf(confirmed, [first, listedSecond({ involved: 'Osakonnad' })]);
    expect(editions).toHaveLength(2);
    expect(editions[0]).toMatchObject({ number: 2, id: 2, involved: 'Osakonnad', logged: { on: '2026-03-04' } });
  });

  test.each<[string, object]>([
    ['it says the same', {}],
    ['the list keeps the reference of the order, as the document system writes it', { order: { number: '1-2/15', date: '2026-03-05' } }],
    ['the list leaves cells empty', { validity: {}, order: undefined }]
  ])('is no finding where %s', (_, given) => expect(differences(confirmed, [first, listedSecond(given)])).toEqual([]));

  test.each<[string, object, object]>([
    ['another day of entry into force', { validity: { from: '2026-03-12' } }, { what: 'from', listed: '2026-03-12', logged: '2026-03-10' }],
    ['an end that the log does not know', { validity: { from: '2026-03-10', until: '2026-03-15' } }, { what: 'until', listed: '2026-03-15' }],
    ['another order', { order: { number: '16' } }, { what: 'order', listed: { number: '16' }, logged: { number: '15' } }],
    ['another day of the order', { order: { number: '15', date: '2026-03-06' } }, { what: 'order', listed: { date: '2026-03-06' }, logged: { date: '2026-03-05' } }]
  ])('is a finding where the list has %s; the log counts', (_, given, difference) => {
    expect(differences(confirmed, [first, listedSecond(given)])).toMatchObject([{ edition: 2, ...difference }]);
    expect(entryOf(confirmed, [first, listedSecond(given)]).edition).toMatchObject({ validity: { from: '2026-03-10' }, order: { number: '15', date: '2026-03-05' } });
  });

  test('is a finding where the list has it in force while its round goes on', () => {
    expect(differences(inRound, [first, listedSecond()])).toEqual([{ edition: 2, what: 'unconfirmed' }]);
  });

  test('is a finding where the list keeps an edition in force longer than the order that repealed it', () => {
    const longer = edition({ ...first, validity: { from: '2025-01-01', until: '2026-12-31' } });
    expect(differences(confirmed, [longer])).toEqual([{ edition: 1, what: 'until', listed: '2026-12-31', logged: '2026-03-09' }]);
    expect(differences(confirmed, [edition({ ...first, validity: { from: '2025-01-01', until: '2025-12-31' } })])).toEqual([]);
  });
});
