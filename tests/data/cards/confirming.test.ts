/** *Info õige* on a real site: one act, one row, by whoever keeps the card on the day, whatever becomes of the line. */
import { confirmCard, waitingStatements, type ConfirmOutcome } from '../../../src/data/cards/confirming';
import { approvalLists, restrictedLists } from '../../../src/data/approvals/approvalLists';
import { factsOf } from '../../../src/data/facts';
import { propose } from '../../../src/data/approvals/proposing';
import * as schema from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import { teamsIn } from '../../../src/data/teams/readTeams';
import { teamLists } from '../../../src/data/teams/teamLists';
import { actingBy } from '../../../src/domain/cards/acting';
import { noActing, type CardSubject } from '../../../src/domain/cards/keepers';
import { standingOfCard, type CardStanding } from '../../../src/domain/cards/standing';
import { statementsUntil, type CardFacts, type InertConfirmation, type Said } from '../../../src/domain/cards/statement';
import type { PolicyAreaId, ServiceId } from '../../../src/domain/identity';
import { indexHolders } from '../../../src/domain/people/holders';
import { addDays } from '../../../src/domain/time/plainDate';
import { act, answerTo, approvalOf, READER, seenBy, type Fate, type Weather } from '../approvals/agency';
import { AGENCY_HEAD, EXPERT, LEADER, openTeamSite, teamsSeenBy, type TeamSite } from '../teams/teamSite';

jest.setTimeout(120_000);

const SUCCESSOR = 'poliitikajuht-d';

let on: TeamSite;
beforeAll(async () => { on = await openTeamSite(); });
afterAll(() => on.local.close());

const rowId = (name: string): number => on.row.get(name) ?? NaN;
const who = (key: string): number => on.person.get(key) ?? NaN;

let cards = 0;

/** An area of its own for each story, led by the leader. */
const newCard = async (): Promise<CardSubject> => {
  cards += 1;
  const id = await on.add(`area ${cards}`, schema.policyAreas, { Title: `Valdkond ${cards}` });
  await on.add(`leads ${cards}`, schema.roleHolders, { Role: rowId('policyLeader'), Person: who(LEADER), PolicyArea: id });
  return { kind: 'policyArea', id: id as PolicyAreaId };
};

const confirm = (site: Site, subject: CardSubject, said: Partial<Said> = {}): Promise<ConfirmOutcome> =>
  confirmCard(site, { subject, isTrue: true, name: 'Valdkond', title: 'Info on õige', ...said });

interface Seen { readonly card: CardStanding; readonly rows: number; readonly inert: readonly InertConfirmation[] }

/** How the card stands for somebody who comes to the page now. */
const seen = async (subject: CardSubject, as = READER, withTeams = false): Promise<Seen> => {
  const site = on.siteOf(as);
  await site.known([schema.confirmations, schema.roles, schema.roleHolders, schema.services, ...(withTeams ? [...approvalLists, ...restrictedLists, ...teamLists] : [])]);
  const load = factsOf(site, ['roles', 'roleHolders', 'services', 'confirmations']);
  if (load.status !== 'ready') throw new Error(load.status);
  const facts: CardFacts = { ...load.value, holders: indexHolders(load.value.roleHolders, load.value.roles) };
  const teams = withTeams ? teamsIn(site) : undefined;
  const statements = statementsUntil(facts, on.today, teams?.status === 'ready' ? actingBy(teams.value) : noActing);
  const isOfCard = ({ subject: of }: { readonly subject: CardSubject }): boolean => of.kind === subject.kind && of.id === subject.id;
  return {
    card: standingOfCard(statements, subject), rows: load.value.confirmations.filter(isOfCard).length, inert: statements.inert().filter(({ row }) => isOfCard(row))
  };
};

const wholeOf = async (subject: CardSubject): Promise<string> => (await seen(subject)).card.whole.status;

const isAdding = (method: string, address: string): boolean => method === 'POST' && /Lists\/Confirmations'?\)\/items$/.test(decodeURIComponent(new URL(address).pathname));
const addingMeets = (fate: () => Fate): Weather => (method, address) => (isAdding(method, address) ? fate() : 'arrives');

test('a leader confirms the whole card in one act, and everybody sees by whom and when SharePoint says it was', async () => {
  const subject = await newCard();
  expect(await confirm(on.siteOf(LEADER), subject)).toEqual({ status: 'saved' });
  const { card, rows } = await seen(subject);
  expect(rows).toBe(1);
  expect(card.whole).toMatchObject({ status: 'confirmed', said: { on: on.today, as: { capacity: 'leader' }, row: { by: { id: who(LEADER) } } } });
  expect(card.points.map(({ standing }) => standing.status)).toEqual(Array(12).fill('confirmed'));
});

test.each([
  ['by somebody who does not keep it', READER, {}, 'notKeeper'], ['as not true without a word of what is wrong', LEADER, { isTrue: false, point: 'laws', note: ' ' }, 'noteMissing'],
  ['of a point that it does not have', LEADER, { point: 'channels' }, 'unknownPoint']
] as const)('a card is not spoken of %s: nothing is written', async (_, by, said, why) => {
  const subject = await newCard();
  expect(await confirm(on.siteOf(by), subject, said)).toEqual({ status: 'notSent', why });
  expect((await seen(subject)).rows).toBe(0);
});

test('"not true" stays until it is true again; each is a row of its own, also within one second', async () => {
  const subject = await newCard();
  const site = on.siteOf(LEADER);
  await confirm(site, subject);
  expect(await confirm(site, subject, { isTrue: false, point: 'laws', note: ' Uus seadus on puudu. ' })).toEqual({ status: 'saved' });
  expect((await seen(subject)).card.whole).toMatchObject({ status: 'notTrue', said: { row: { note: 'Uus seadus on puudu.', point: 'laws' } } });
  await confirm(site, subject, { point: 'goals' });
  expect(await wholeOf(subject)).toBe('notTrue');
  await confirm(site, subject, { point: 'laws' });
  expect(await wholeOf(subject)).toBe('confirmed');
  await confirm(site, subject, { isTrue: false, point: 'laws', note: 'Uus seadus on puudu.' });
  expect(await wholeOf(subject)).toBe('notTrue');
  await confirm(site, subject);
  expect(await wholeOf(subject)).toBe('confirmed');
  expect((await seen(subject)).rows).toBe(6);
});

test('pressed again, or twice at once, it is one row', async () => {
  const subject = await newCard();
  const site = on.siteOf(LEADER);
  expect(await Promise.all([confirm(site, subject), confirm(site, subject)])).toEqual([{ status: 'saved' }, { status: 'saved' }]);
  expect(await confirm(site, subject)).toEqual({ status: 'saved' });
  expect(await confirm(on.siteOf(LEADER), subject)).toEqual({ status: 'saved' });
  expect((await seen(subject)).rows).toBe(1);
});

test('without a line it waits in the browser, and says so; when the line is back it goes out, once', async () => {
  const subject = await newCard();
  let fate: Fate = 'lost';
  const site = on.siteOf(LEADER, addingMeets(() => fate));
  expect(await confirm(site, subject)).toEqual({ status: 'kept' });
  expect(await confirm(site, subject)).toEqual({ status: 'kept' });
  expect(waitingStatements(site.outbox.entries, subject)).toEqual([{ subject, isTrue: true }]);
  expect((await seen(subject)).rows).toBe(0);
  fate = 'arrives';
  await site.outbox.send();
  expect(site.outbox.entries).toEqual([]);
  expect((await seen(subject)).rows).toBe(1);
  expect(await wholeOf(subject)).toBe('confirmed');
});

test('what is not true waits with its note', async () => {
  const subject = await newCard();
  const site = on.siteOf(LEADER, addingMeets(() => 'lost'));
  await confirm(site, subject, { isTrue: false, point: 'team', note: 'Kaks liiget on lahkunud.' });
  expect(waitingStatements(site.outbox.entries, subject)).toEqual([{ subject, isTrue: false, point: 'team', note: 'Kaks liiget on lahkunud.' }]);
});

test('where the answer is lost the row is found, and said once more it is still one', async () => {
  const subject = await newCard();
  let times = 0;
  const site = on.siteOf(LEADER, addingMeets(() => ((times += 1) === 1 ? 'answerLost' : 'arrives')));
  expect(await confirm(site, subject)).toEqual({ status: 'saved' });
  expect(await confirm(site, subject)).toEqual({ status: 'saved' });
  expect((await seen(subject)).rows).toBe(1);
});

test('a row that somebody else adds confirms nothing, whatever it says; it is a finding', async () => {
  const subject = await newCard();
  await on.add('forged', schema.confirmations, { Title: 'Valdkond', SubjectKind: 'policyArea', SubjectId: subject.id, Truth: true }, READER, `${who(LEADER)}-forged`);
  const { card, inert } = await seen(subject);
  expect(card.whole.status).toBe('never');
  expect(inert.map(({ row: { by }, why }) => [by.id, why])).toEqual([[who(READER), 'notKeeper']]);
  expect(await confirm(on.siteOf(LEADER), subject)).toEqual({ status: 'saved' });
  expect(await wholeOf(subject)).toBe('confirmed');
});

test('a request id that somebody took first keeps nobody from confirming', async () => {
  const subject = await newCard();
  let squatted = '';
  const leader = on.siteOf(LEADER, async (method, address, body): Promise<Fate> => {
    const request = /"RequestId":"([^"]+)"/.exec(body)?.[1];
    if (isAdding(method, address) && request !== undefined && squatted === '') {
      squatted = request;
      await on.add('squat', schema.confirmations, { Title: 'x', SubjectKind: 'policyArea', SubjectId: subject.id, Truth: false, Note: 'x' }, READER, request);
    }
    return 'arrives';
  });
  expect(await confirm(leader, subject)).toEqual({ status: 'saved' });
  expect(squatted).toMatch(new RegExp(`^${who(LEADER)}-[0-9a-f]{40}$`));
  expect(await wholeOf(subject)).toBe('confirmed');
});

test('a row that an owner changed counts no more, and the leader says it anew', async () => {
  const subject = await newCard();
  const site = on.siteOf(LEADER);
  await confirm(site, subject, { isTrue: false, point: 'laws', note: 'Vale.' });
  const state = site.stateOf(schema.confirmations);
  const row = state.status === 'ready' ? state.rows.find(({ SubjectId }) => SubjectId === subject.id) : undefined;
  if (!row) throw new Error('no row');
  await on.change(schema.confirmations, row.stamp.id, { Truth: true }, 'omanik');
  const { card, inert } = await seen(subject);
  expect([card.whole.status, inert.map(({ why }) => why)]).toEqual(['never', ['changed']]);
  expect(await confirm(site, subject, { isTrue: false, point: 'laws', note: 'Vale.' })).toEqual({ status: 'saved' });
  expect(await wholeOf(subject)).toBe('notTrue');
});

test('nobody who speaks for a card can change what was said, not even their own word', async () => {
  const subject = await newCard();
  await confirm(on.siteOf(LEADER), subject);
  const { whole } = (await seen(subject)).card;
  if (whole.status !== 'confirmed') throw new Error(whole.status);
  await expect(on.change(schema.confirmations, whole.said.row.id, { Truth: false }, LEADER)).rejects.toThrow(/403/);
  expect(await wholeOf(subject)).toBe('confirmed');
});

test('who lost the role yesterday is refused at once, though the page still shows it, and the successor speaks for the card', async () => {
  const subject = await newCard();
  const site = on.siteOf(LEADER);
  expect(await confirm(site, subject)).toEqual({ status: 'saved' });
  await on.change(schema.roleHolders, rowId(`leads ${cards}`), { ValidFrom: addDays(on.today, -30), ValidUntil: addDays(on.today, -1) });
  await on.add('follows', schema.roleHolders, { Role: rowId('policyLeader'), Person: who(SUCCESSOR), PolicyArea: subject.id, ValidFrom: on.today });
  expect(await confirm(site, subject, { isTrue: false, point: 'team', note: 'Vale.' })).toEqual({ status: 'notSent', why: 'notKeeper' });
  // What was said today was said by somebody whose last day is now told to have been yesterday.
  expect(await wholeOf(subject)).toBe('never');
  expect(await confirm(on.siteOf(SUCCESSOR), subject)).toEqual({ status: 'saved' });
  expect(await wholeOf(subject)).toBe('confirmed');
});

test('on the last day of leading the word still counts', async () => {
  const subject = await newCard();
  await on.change(schema.roleHolders, rowId(`leads ${cards}`), { ValidFrom: addDays(on.today, -30), ValidUntil: on.today });
  expect(await confirm(on.siteOf(LEADER), subject)).toEqual({ status: 'saved' });
  expect(await wholeOf(subject)).toBe('confirmed');
});

test('an expert speaks for a service once the mandate is given, and not before', async () => {
  const subject: CardSubject = { kind: 'service', id: rowId('service') as ServiceId };
  const story = await on.begin();
  const leader = on.siteOf(LEADER);
  await propose(leader, { team: story.team(await teamsSeenBy(leader)), typed: [on.expert], reason: 'Teenusejuhti ei ole', title: 'Tuumiktiim' });
  expect(await confirm(on.siteOf(EXPERT), subject)).toEqual({ status: 'notSent', why: 'notKeeper' });
  const head = on.siteOf(AGENCY_HEAD);
  await act(head, answerTo(approvalOf(await seenBy(head), story.document, 1), 0, 'coordinate'));
  expect(await confirm(on.siteOf(EXPERT), subject)).toEqual({ status: 'saved' });
  expect((await seen(subject, READER, true)).card.whole).toMatchObject({ status: 'confirmed', said: { as: { capacity: 'acting' } } });
});
