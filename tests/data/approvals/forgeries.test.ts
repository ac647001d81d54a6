/** Every way in which an ordinary member may try to make a round say what nobody decided, and what comes of it. */
import { draftOfAct } from '../../../src/data/approvals/actRows';
import { approvalLog, approvalTexts, roleHolders, routeSteps } from '../../../src/data/schema';
import type { Draft } from '../../../src/data/schema/list';
import type { DocumentAct } from '../../../src/domain/approval/entry';
import type { Digest } from '../../../src/domain/approval/envelope';
import type { InertReason } from '../../../src/domain/approval/judging';
import type { DocumentId, PersonId, RouteStepId } from '../../../src/domain/identity';
import {
  answerTo, approvalOf, AUTHOR, HEAD, logOfEdition, MANAGER, openAgency, prepared, QUALITY, READER, seenBy, submitText, textOf, type Agency
} from './agency';

jest.setTimeout(60_000);

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());

const of = (name: string): number => agency.row.get(name) ?? NaN;
const who = (key: string): PersonId => agency.person.get(key) as PersonId;
const document = (): DocumentId => of('first') as DocumentId;
const request = (key: string): string => `${who(key)}-${crypto.randomUUID()}`;

let edition = 0;

/** An edition in its first round, waiting for the line manager. */
const openRound = async (): Promise<number> => {
  edition += 1;
  expect(await submitText(agency.siteOf(AUTHOR), document(), textOf(`Tekst ${edition}`), edition)).toEqual({ status: 'counted' });
  return edition;
};

/** A row as a browser's console would post it: nothing of the add-in checks it before. */
const post = (key: string, act: DocumentAct, given: Draft<typeof approvalLog> = {}, by = request(key)): Promise<number> =>
  agency.add('forged', approvalLog, { ...draftOfAct(act), ...given }, key, by);

const coordinating = async (n: number): Promise<DocumentAct> => answerTo(approvalOf(await seenBy(agency.siteOf(READER)), document(), n), 0, 'coordinate');

describe('a row that is posted past the add-in', () => {
  test.each<[string, string, (act: DocumentAct, n: number) => Promise<unknown>, InertReason]>([
    ['in the line manager\'s place', READER, act => post(READER, act), 'notEntitled'],
    ['in the own place as the author', AUTHOR, act => post(AUTHOR, act), 'notEntitled'],
    ['for a step whose turn has not come', HEAD, async (_, n) => post(HEAD, answerTo(approvalOf(await seenBy(agency.siteOf(HEAD)), document(), n), 1, 'approve')), 'outOfTurn'],
    ['for a step of another route', MANAGER, act => post(MANAGER, act, { Step: of('contractAnnex 1') as RouteStepId }), 'unknownStep'],
    ['against another hash', MANAGER, act => post(MANAGER, act, { Hash: 'f'.repeat(64) as Digest }), 'otherHash'],
    ['for another round', MANAGER, act => post(MANAGER, act, { Round: 2 }), 'otherRound'],
    ['under the line manager\'s request', READER, act => post(READER, act, {}, request(MANAGER)), 'foreignRequest'],
    ['that gives the place to a friend', READER, act => post(READER, { ...act, kind: 'delegate', step: of('jobDescription 1'), holder: of('manager'), to: who(READER) } as unknown as DocumentAct), 'notEntitled'],
    ['that records a coordination elsewhere', AUTHOR, act => post(AUTHOR, { ...act, kind: 'recordExternal', step: of('jobDescription 1'), holder: of('manager'), reference: '1' } as unknown as DocumentAct), 'notEntitled'],
    ['that binds an order at once', AUTHOR, act => post(AUTHOR, {
      ...act, kind: 'bindOrder', order: { reference: '1', number: '1', date: '2026-01-01', repeals: [] }
    } as unknown as DocumentAct), 'notCoordinated'],
    ['that says it was read before it is confirmed', READER, act => post(READER, { ...act, kind: 'acknowledge' } as unknown as DocumentAct), 'notConfirmed']
  ])('%s changes nothing and keeps its reason', async (_, __, forge, reason) => {
    const n = await openRound();
    await forge(await coordinating(n), n);
    const log = logOfEdition(await seenBy(agency.siteOf(READER)), document(), n);
    expect(log?.inert.map(one => one.reason)).toEqual([reason]);
    expect(log?.approval).toMatchObject({ status: 'open', round: { steps: [{ status: 'open', answers: [] }, { status: 'waiting' }, { status: 'waiting' }] } });
  });

  test('twice under one request is refused by SharePoint, and under two it is answered already', async () => {
    const n = await openRound();
    const act = await coordinating(n);
    const mine = request(MANAGER);
    await post(MANAGER, act, {}, mine);
    await expect(post(MANAGER, act, {}, mine)).rejects.toThrow();
    await post(MANAGER, act);
    const log = logOfEdition(await seenBy(agency.siteOf(READER)), document(), n);
    expect(log?.inert.map(({ reason }) => reason)).toEqual(['answered']);
    expect(log?.counted.map(({ kind }) => kind)).toEqual(['submit', 'coordinate']);
  });

  test('with a forged route is inert, and so is all that is built on it', async () => {
    edition += 1;
    const author = agency.siteOf(AUTHOR);
    const { act } = prepared(author, await seenBy(author), document(), textOf('Võltsitud ring'), undefined, edition);
    const friend = { ...act, route: { ...act.route, steps: act.route.steps.map(step => ({ ...step, places: [{ holder: of('manager'), person: who(READER) }] })) } } as unknown as DocumentAct;
    await post(AUTHOR, friend);
    await post(READER, { kind: 'coordinate', document: document(), edition, hash: act.hash, round: 1, step: of('jobDescription 1') as RouteStepId });
    const log = logOfEdition(await seenBy(agency.siteOf(READER)), document(), edition);
    expect([log?.approval.status, ...log?.inert.map(({ reason }) => reason) ?? []]).toEqual(['drafting', 'routeForged', 'notSubmitted']);
  });
});

describe('what an ordinary member may not write at all', () => {
  const list = (key: string, name: string): ReturnType<ReturnType<Agency['local']['as']>['web']['getList']> => agency.local.as(key).web.getList(`/sites/vajs/Lists/${name}`);

  test.each<[string, () => Promise<unknown>]>([
    ['make oneself a head in role holders', () => agency.add('usurper', roleHolders, { Role: of('departmentHead'), Person: who(READER), Unit: of('unit') }, READER)],
    ['take a holder\'s place', () => agency.change(roleHolders, of('head'), { Person: who(READER) }, READER)],
    ['make a step easier', () => agency.change(routeSteps, of('jobDescription 2'), { Kind: 'coordination' }, AUTHOR)],
    ['change a row of the log', async () => list(MANAGER, approvalLog.name).items.getById(1).update({ Text: 'Muudetud' })],
    ['delete a row of the log', async () => list(MANAGER, approvalLog.name).items.getById(1).delete()],
    ['change a submitted text', async () => list(AUTHOR, approvalTexts.name).items.getById(1).update({ Content: '{}' })],
    ['delete a submitted text', async () => list(AUTHOR, approvalTexts.name).items.getById(1).recycle()],
    ['change a row of the log as a quality manager', async () => list(QUALITY, approvalLog.name).items.getById(1).update({ Text: 'Muudetud' })]
  ])('%s', async (_, attempt) => {
    if (edition === 0) await openRound();
    await expect(attempt()).rejects.toMatchObject({ status: 403 });
  });
});

test('an owner who changes a row is found out: the row changes nothing any more', async () => {
  const n = await openRound();
  const row = await post(MANAGER, await coordinating(n));
  expect(approvalOf(await seenBy(agency.siteOf(READER)), document(), n)).toMatchObject({ round: { steps: [{ status: 'closed' }, { status: 'open' }, {}] } });
  await agency.local.as('omanik').web.getList(`/sites/vajs/Lists/${approvalLog.name}`).items.getById(row).update({ Text: 'Parandatud' });
  const log = logOfEdition(await seenBy(agency.siteOf(READER)), document(), n);
  expect(log?.inert.map(({ reason }) => reason)).toEqual(['changed']);
  expect(log?.approval).toMatchObject({ round: { steps: [{ status: 'open' }, { status: 'waiting' }, {}] } });
});
