import { propose, type ProposeOutcome } from '../../../src/data/approvals/proposing';
import { readText } from '../../../src/data/approvals/texts';
import { leaveTeam } from '../../../src/data/teams/leaving';
import { joinRow } from '../../../src/data/teams/memberRows';
import { readUnfitting, teamsIn } from '../../../src/data/teams/readTeams';
import { approvalLog, routes, teamMembers } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import { editionKey } from '../../../src/domain/approval/replay';
import type { DocumentId, PersonId } from '../../../src/domain/identity';
import { compositionOf, type Composition } from '../../../src/domain/teams/composition';
import { mandateMatrix } from '../../../src/domain/teams/mandates';
import type { MemberTerms } from '../../../src/domain/teams/team';
import { addDays } from '../../../src/domain/time/plainDate';
import { act, answerTo, approvalOf, QUALITY, seenBy, type Fate } from '../approvals/agency';
import { ADVISER, AGENCY_HEAD, ANOTHER_LEADER, DEPARTMENT_HEAD, EXPERT, LEADER, openTeamSite, teamsSeenBy, type Story, type TeamSite } from './teamSite';

jest.setTimeout(120_000);

let on: TeamSite;
let story: Story;
beforeAll(async () => { on = await openTeamSite(); });
beforeEach(async () => { story = await on.begin(); });
afterAll(() => on.local.close());

const documentId = (): DocumentId => story.document;

const compositionSeenBy = async (site: Site, day = on.today): Promise<Composition> => {
  const facts = await teamsSeenBy(site);
  return compositionOf(facts, story.team(facts), day);
};

const proposes = async (site: Site, typed: readonly MemberTerms[], reason = 'Uus koosseis'): Promise<ProposeOutcome> =>
  propose(site, { team: story.team(await teamsSeenBy(site)), typed, reason, title: 'Tuumiktiim' });

const outcomes = (made: ProposeOutcome): readonly string[] => (made.status === 'done' ? made.proposed.map(({ outcome }) => outcome.status) : [made.status]);

const answersTo = async (key: string, number: number, kind: 'coordinate' | 'return', text?: string): Promise<unknown> => {
  const site = on.siteOf(key);
  return act(site, answerTo(approvalOf(await seenBy(site), documentId(), number), 0, kind, text));
};

const statusOf = ({ seats }: Composition, person: PersonId): string | undefined => seats.find(seat => seat.person.id === person)?.standing.status;

/** Rows of this story. */
const membersIn = (site: Site): number => {
  const state = site.stateOf(teamMembers);
  return state.status === 'ready' ? state.rows.filter(({ Team }) => Team === story.id).length : -1;
};

const logIn = (site: Site): number => {
  const state = site.stateOf(approvalLog);
  return state.status === 'ready' ? state.rows.filter(({ Document }) => Document === story.document).length : -1;
};

test('propose, one head returns, propose anew, coordinate: composition and matrix follow for everybody', async () => {
  const leader = on.siteOf(LEADER);
  expect(outcomes(await proposes(leader, [on.adviser, on.expert]))).toEqual(['counted', 'counted']);
  const facts = await seenBy(on.siteOf(DEPARTMENT_HEAD));
  const [first, second] = [1, 2].map(number => facts.replay.editions.get(editionKey(documentId(), number))?.approval);
  if (first?.status !== 'open' || second?.status !== 'open') throw new Error('nothing open');
  expect(first.round.submit.package).toBe(second.round.submit.package);
  expect(first.round.steps.map(({ frozen: { places } }) => places.map(({ person }) => person))).toEqual([[on.person.get(DEPARTMENT_HEAD)]]);
  expect(second.round.steps.map(({ frozen: { places } }) => places.map(({ person }) => person))).toEqual([[on.person.get(AGENCY_HEAD)]]);

  // What the head reads is the text that the rows were submitted with.
  const text = await readText(on.siteOf(AGENCY_HEAD), second.round.submit.hash, 'open');
  expect(text?.content).toEqual({ template: 'team', team: story.id, members: [on.expert] });
  expect(text?.envelope).toMatchObject({ concerned: [], agencies: [on.row.get('other')], changeSummary: 'Uus koosseis' });

  expect(await answersTo(AGENCY_HEAD, 2, 'return', 'Kolm kuud on vähe.')).toEqual([{ status: 'counted' }]);
  expect(await answersTo(DEPARTMENT_HEAD, 1, 'coordinate')).toEqual([{ status: 'counted' }]);
  const half = await compositionSeenBy(leader);
  expect([statusOf(half, on.adviser.person), statusOf(half, on.expert.person)]).toEqual(['given', 'returned']);
  expect(half.seats.find(({ person }) => person.id === on.expert.person)?.standing).toMatchObject({ words: 'Kolm kuud on vähe.' });

  const longer = { ...on.expert, until: addDays(on.today, 365) };
  expect(outcomes(await proposes(leader, [longer]))).toEqual(['counted']);
  expect(await answersTo(AGENCY_HEAD, 3, 'coordinate')).toEqual([{ status: 'counted' }]);
  const seen = await teamsSeenBy(on.siteOf(ADVISER));
  const ofTeam = (days: number): unknown => mandateMatrix(seen, addDays(on.today, days)).teams.find(({ composition: { team } }) => team.id === story.id)?.counts;
  expect(ofTeam(0)).toMatchObject({ seats: 2, given: 2, pending: 0, returned: 0, missing: 0 });
  expect(ofTeam(365)).toMatchObject({ seats: 2, given: 2, expiring: 1, missing: 0 });
  expect(ofTeam(366)).toMatchObject({ seats: 1, given: 1, missing: 1 });
});

test('resubmitted unchanged it is the next round of the same number, without another row', async () => {
  const leader = on.siteOf(LEADER);
  await proposes(leader, [on.expert]);
  await answersTo(AGENCY_HEAD, 1, 'return', 'Miks?');
  expect(outcomes(await proposes(leader, [on.expert]))).toEqual(['counted']);
  expect(membersIn(leader)).toBe(1);
  expect(approvalOf(await seenBy(leader), documentId(), 1)).toMatchObject({ status: 'open', round: { number: 2 } });
});

const isAddingTo = (list: string, method: string, address: string): boolean =>
  method === 'POST' && new RegExp(`Lists/${list}'?\\)/items$`).test(decodeURIComponent(new URL(address).pathname));

test('a connection lost between the rows submits nothing; tried again, nothing stands twice', async () => {
  let broken = true;
  let rows = 0;
  const leader = on.siteOf(LEADER, (method, address): Fate => (isAddingTo('TeamMembers', method, address) && broken && (rows += 1) > 1 ? 'lost' : 'arrives'));
  expect(await proposes(leader, [on.adviser, on.expert])).toEqual({ status: 'rowsWait', rows: 1 });
  expect(leader.outbox.entries).toHaveLength(1);
  expect(logIn(leader)).toBe(0);
  expect(await proposes(leader, [on.adviser, on.expert])).toEqual({ status: 'rowsWait', rows: 1 });
  broken = false;
  expect(outcomes(await proposes(leader, [on.adviser, on.expert]))).toEqual(['counted', 'counted']);
  expect(leader.outbox.entries).toHaveLength(0);
  await leader.refresh();
  expect([membersIn(leader), logIn(leader)]).toEqual([2, 2]);
});

test('a row whose answer was lost stands once, and so does one that the browser sent by itself', async () => {
  let lost = 0;
  let offline = true;
  const leader = on.siteOf(LEADER, (method, address): Fate => {
    if (!isAddingTo('TeamMembers', method, address)) return 'arrives';
    lost += 1;
    return lost === 1 ? 'answerLost' : offline ? 'lost' : 'arrives';
  });
  expect((await proposes(leader, [on.adviser, on.expert])).status).toBe('rowsWait');
  offline = false;
  await leader.outbox.send();
  expect(outcomes(await proposes(leader, [on.adviser, on.expert]))).toEqual(['counted', 'counted']);
  await leader.refresh();
  expect(membersIn(leader)).toBe(2);
});

test('a submission that waits to be sent is not made once more', async () => {
  let offline = true;
  const leader = on.siteOf(LEADER, (method, address): Fate => (offline && isAddingTo('ApprovalLog', method, address) ? 'lost' : 'arrives'));
  expect(outcomes(await proposes(leader, [on.expert]))).toEqual(['kept']);
  expect(outcomes(await proposes(leader, [on.expert]))).toEqual(['kept']);
  expect(leader.outbox.entries).toHaveLength(1);
  offline = false;
  await leader.outbox.send();
  expect(outcomes(await proposes(leader, [on.expert]))).toEqual(['counted']);
  await leader.refresh();
  expect([membersIn(leader), logIn(leader)]).toEqual([1, 1]);
});

test('who does not lead the team is told so, and nothing is written', async () => {
  const other = on.siteOf(ANOTHER_LEADER);
  expect(await proposes(other, [on.expert])).toEqual({ status: 'notReady', why: { status: 'notLeader' } });
  expect(membersIn(other)).toBe(0);
});

test('a request id that somebody took first keeps the row out of nobody\'s list', async () => {
  const first = on.siteOf(LEADER);
  await teamsSeenBy(first);
  const row = joinRow(first, story.team(await teamsSeenBy(first)).id, { proposal: 1, terms: on.expert }, '', 'x');
  await on.add('squat', teamMembers, { ...row.draft, Mandate: ['resources'] }, ADVISER, row.requestId);
  // The forger's row stands under number 1, so the leader takes the next; the same trick there fares no better.
  const next = joinRow(first, story.team(await teamsSeenBy(first)).id, { proposal: 2, terms: on.expert }, '', 'x');
  const leader = on.siteOf(LEADER, async (method, address): Promise<Fate> => {
    if (isAddingTo('TeamMembers', method, address) && !on.row.has('squat again')) await on.add('squat again', teamMembers, { ...next.draft, Mandate: ['resources'] }, ADVISER, next.requestId);
    return 'arrives';
  });
  expect(outcomes(await proposes(leader, [on.expert]))).toEqual(['counted']);
  expect(on.row.has('squat again')).toBe(true);
  expect(await answersTo(AGENCY_HEAD, 2, 'coordinate')).toEqual([{ status: 'counted' }]);
  const seen = await compositionSeenBy(on.siteOf(QUALITY));
  expect(seen.seats).toMatchObject([{ terms: on.expert, standing: { status: 'given' } }]);
});

test('a row that an owner changed leaves the mandate to be found in the submitted text', async () => {
  const leader = on.siteOf(LEADER);
  await proposes(leader, [on.expert]);
  await answersTo(AGENCY_HEAD, 1, 'coordinate');
  await leader.refresh();
  const state = leader.stateOf(teamMembers);
  const row = state.status === 'ready' ? state.rows.find(({ Team }) => Team === story.id) : undefined;
  if (!row) throw new Error('no row');
  await on.change(teamMembers, row.stamp.id, { Mandate: ['resources'] }, 'omanik');
  const reader = on.siteOf(ADVISER);
  const before = await teamsSeenBy(reader);
  expect(compositionOf(before, story.team(before), on.today).seats).toEqual([]);
  expect(await readUnfitting(reader, before)).toBe(true);
  const load = teamsIn(reader);
  if (load.status !== 'ready') throw new Error(load.status);
  expect(compositionOf(load.value, story.team(load.value), on.today).seats).toMatchObject([{ terms: { mandate: ['decide'] }, standing: { status: 'given' } }]);
});

test('leaving is one row by the member, however often it is pressed, and nobody else\'s', async () => {
  const leader = on.siteOf(LEADER);
  await proposes(leader, [on.expert]);
  await answersTo(AGENCY_HEAD, 1, 'coordinate');
  const last = addDays(on.today, 10);
  const leaving = async (key: string): Promise<unknown> => {
    const site = on.siteOf(key);
    return leaveTeam(site, { team: story.team(await teamsSeenBy(site)), person: on.expert.person, on: last, note: '', title: 'Tuumiktiim' });
  };
  expect(await leaving(ANOTHER_LEADER)).toEqual({ status: 'notSent', problem: 'notEntitled' });
  expect(await leaving(EXPERT)).toEqual({ status: 'saved' });
  expect(await leaving(EXPERT)).toEqual({ status: 'notSent', problem: 'endsBefore' });
  const facts = await teamsSeenBy(leader);
  const sits = (days: number): boolean => compositionOf(facts, story.team(facts), addDays(last, days)).seats.length > 0;
  expect([sits(-1), sits(0), sits(1)]).toEqual([true, true, false]);
});

test('without a route the reason is told before anything is written', async () => {
  const ended = addDays(on.today, -1);
  await on.change(routes, on.row.get('teamRoute') ?? 0, { ValidUntil: ended });
  const leader = on.siteOf(LEADER);
  expect(await proposes(leader, [on.expert])).toMatchObject({ status: 'refused', institution: { kind: 'organisation' }, refusal: { reason: 'noRoute' } });
  expect(membersIn(leader)).toBe(0);
});
