import { sendRow } from '../../src/data/acts';
import { digestOf } from '../../src/data/approvals/digest';
import { beforeOf, changeRow } from '../../src/data/changing';
import { factsOf } from '../../src/data/facts';
import { coreTeams, meetingItems, teamActions, teamAttendance, teamDecisions, teamMeetings } from '../../src/data/schema';
import type { AnyRow, ListSchema, Row } from '../../src/data/schema/list';
import { Site } from '../../src/data/site';
import {
  beginMeeting, change, closeMeeting, isAsClosed, meetingLists, moveLine, rowOfAction, rowOfDecision, rowOfItem, sayPresence, tickDone, untick, writeAgenda
} from '../../src/data/teamMeetings';
import { toTeamMeeting } from '../../src/data/teams';
import { connect } from '../../src/data/transport';
import type { CoreTeamId, MeetingItemId, PersonId, TeamMeetingId } from '../../src/domain/identity';
import { agendaOf, unwritten, type Agenda } from '../../src/domain/teams/meeting/agenda';
import { moveOf } from '../../src/domain/teams/meeting/moving';
import { minutesOf, readMinutes, type Minutes } from '../../src/domain/teams/meeting/minutes';
import type { TeamMeeting } from '../../src/domain/teams/meeting';
import type { CoreTeam } from '../../src/domain/teams/team';
import { addDays, plainDate } from '../../src/domain/time/plainDate';
import { agendaFacts } from '../domain/teams/meeting/given';
import type { EmptySite } from '../site/emptySite';
import { provisionedSite } from '../site/preparedSites';

jest.setTimeout(60_000);

type Fate = 'arrives' | 'lost' | 'answerLost';
type Weather = (method: string, address: string, body: string) => Fate;

const fine: Weather = () => 'arrives';
/** What writes. Reading is asked in batches, too, so their bodies tell. */
const writes = (method: string, address: string, body: string): boolean => method === 'POST' && /items/i.test(address + body) && !/^\s*$/.test(body) && !/\nGET /.test(body);

let local: EmptySite;
let team: CoreTeam;
/** Each story has a day, and so a meeting, of its own. */
let today = plainDate('2026-11-23');

const siteOf = async (person: string, weather: { now: Weather } = { now: fine }): Promise<Site> => {
  const site = new Site({
    url: local.url, pause: async () => undefined,
    sp: connect({
      url: local.url, headers: { 'X-Local-User': person }, wait: () => Promise.resolve(),
      fetch: async (input, init) => {
        const fate = weather.now(init?.method ?? 'GET', String(input), String(init?.body ?? ''));
        if (fate === 'lost') throw new TypeError('Failed to fetch');
        const answer = await fetch(input, init);
        if (fate === 'answerLost') throw new TypeError('Failed to fetch');
        return answer;
      }
    })
  });
  await site.known(meetingLists);
  await site.settled();
  return site;
};

beforeAll(async () => {
  local = await provisionedSite();
  const owner = await siteOf('omanik');
  const added = await owner.add(coreTeams, { Title: 'Rahvatervise tuumiktiim', StandingItems: 'Eelarve\nRiskid', Sample: false });
  if (added.status !== 'saved') throw new Error(added.status);
  team = { id: added.row.stamp.id as CoreTeamId, name: 'Rahvatervise tuumiktiim', standing: ['Eelarve', 'Riskid'], validity: {}, sample: false };
}, 120_000);
afterAll(() => local.close());
beforeEach(() => { today = addDays(today, 1); });

const A = 'poliitikajuht-a';
const B = 'poliitikajuht-b';
const nouns = ['teamMeetings', 'attendance', 'meetingItems', 'teamDecisions', 'teamActions'] as const;

const factsAt = (site: Site): ReturnType<typeof agendaFacts> & Pick<Parameters<typeof minutesOf>[0], 'attendance' | 'teamDecisions'> => {
  const load = factsOf(site, nouns);
  if (load.status !== 'ready') throw new Error(load.status);
  return { ...agendaFacts({}), ...load.value };
};
const agendaAt = (site: Site, meeting?: TeamMeeting): Agenda => agendaOf(factsAt(site), team, today, meeting);
const minutesAt = (site: Site) => (meeting: TeamMeeting, by: { readonly id: PersonId; readonly name: string }): Minutes =>
  minutesOf(factsAt(site), team, meeting, agendaAt(site, meeting), { by, at: 1_764_000_000_000 });

const rows = async <L extends ListSchema>(list: L): Promise<readonly Row<L>[]> => {
  const site = await siteOf('omanik');
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(`${list.name} is ${state.status}`);
  return state.rows;
};

const begun = async (site: Site): Promise<TeamMeeting> => {
  const told = await beginMeeting(site, team.id, today, `Koosolek ${today}`);
  if (told.status !== 'begun') throw new Error(told.status);
  await writeAgenda(site, told.meeting, agendaAt(site, told.meeting), ({ subject, kind }) => subject ?? kind);
  return told.meeting;
};

const itemOf = (site: Site, meeting: TeamMeeting, subject: string): Row<typeof meetingItems> => {
  const state = site.stateOf(meetingItems);
  const row = state.status === 'ready' ? state.rows.find(each => each.Meeting === meeting.id && each.Title === subject) : undefined;
  if (!row) throw new Error(`no ${subject}`);
  return row;
};

const write = (site: Site, row: AnyRow, Discussion: string): ReturnType<typeof changeRow> =>
  changeRow(site, { list: meetingItems, was: beforeOf(meetingItems, row), draft: { Discussion }, title: 'Arutelu', requestId: crypto.randomUUID() });

test('two people who begin at once begin the same meeting, with one agenda', async () => {
  const [a, b] = await Promise.all([siteOf(A), siteOf(B)]);
  const [mine, theirs] = await Promise.all([begun(a), begun(b)]);
  expect(mine.id).toBe(theirs.id);
  expect((await rows(teamMeetings)).filter(row => row.Day === today)).toHaveLength(1);
  expect((await rows(meetingItems)).filter(row => row.Meeting === mine.id).map(row => row.Title)).toEqual(['Eelarve', 'Riskid']);
});

test('a meeting that somebody wrote into the list by hand is the one that begins', async () => {
  const owner = await siteOf('omanik');
  const byHand = await owner.add(teamMeetings, { Title: 'Käsitsi', Key: `${team.id}-${today}`, Team: team.id, Day: today, State: 'underWay', Sample: false });
  if (byHand.status !== 'saved') throw new Error(byHand.status);
  expect((await begun(await siteOf(A))).id).toBe(byHand.row.stamp.id);
});

test('a beginning that was cut off after its first row is gone on with, and no row comes twice', async () => {
  const weather = { now: fine };
  const a = await siteOf(A, weather);
  const told = await beginMeeting(a, team.id, today, 'Koosolek');
  if (told.status !== 'begun') throw new Error(told.status);
  weather.now = (...asked) => (writes(...asked) ? 'answerLost' : 'arrives');
  await writeAgenda(a, told.meeting, agendaAt(a, told.meeting), line => line.subject ?? '');
  weather.now = fine;
  const b = await siteOf(B);
  await writeAgenda(b, told.meeting, agendaAt(b, told.meeting), line => line.subject ?? '');
  await a.outbox.send();
  expect((await rows(meetingItems)).filter(row => row.Meeting === told.meeting.id)).toHaveLength(2);
  expect(unwritten(agendaAt(b, told.meeting))).toEqual([]);
});

describe('the order of the agenda', () => {
  const keysAt = (site: Site, meeting: TeamMeeting): readonly (string | undefined)[] => agendaAt(site, meeting).lines.map(({ subject }) => subject);
  const moves = (site: Site, meeting: TeamMeeting, subject: string, by: 1 | -1): ReturnType<typeof moveLine> => {
    const { lines } = agendaAt(site, meeting);
    return moveLine(site, moveOf(lines, lines.find(line => line.subject === subject)?.key ?? '', by));
  };

  test('is changed by one person while another writes what is said: both stand', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    await b.refresh();
    const said = itemOf(b, meeting, 'Riskid');
    expect((await moves(a, meeting, 'Riskid', -1)).status).toBe('saved');
    expect((await write(b, said, 'Kaks riski.')).status).toBe('saved');
    await a.refresh();
    expect(keysAt(a, meeting)).toEqual(['Riskid', 'Eelarve']);
    expect(itemOf(a, meeting, 'Riskid').Discussion).toBe('Kaks riski.');
  });

  test('two people who move the same line at once: the second is told, and the first one\'s order stands', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    await b.refresh();
    expect((await moves(a, meeting, 'Riskid', -1)).status).toBe('saved');
    await change(a, meetingItems, itemOf(a, meeting, 'Riskid').stamp.id, { Position: 3 });
    expect((await moves(b, meeting, 'Riskid', -1)).status).toBe('conflict');
    await b.refresh();
    expect(keysAt(b, meeting)).toEqual(['Riskid', 'Eelarve']);
    expect(itemOf(b, meeting, 'Riskid').Position).toBe(3);
  });

  test('a move without a connection waits, and is there for everybody when it has been sent', async () => {
    const weather = { now: fine };
    const [a, b] = [await siteOf(A, weather), await siteOf(B)];
    const meeting = await begun(a);
    weather.now = () => 'lost';
    expect((await moves(a, meeting, 'Riskid', -1)).status).toBe('kept');
    weather.now = fine;
    await a.outbox.send();
    await b.refresh();
    expect(keysAt(b, meeting)).toEqual(['Riskid', 'Eelarve']);
  });
});

describe('two people write at once', () => {
  test('different cells of one subject: both stand', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    await b.refresh();
    const row = itemOf(b, meeting, 'Eelarve');
    expect((await change(a, meetingItems, row.stamp.id, { State: 'discussed' })).status).toBe('saved');
    expect((await write(b, row, 'Raha on olemas.')).status).toBe('saved');
    expect((await rows(meetingItems)).find(each => each.stamp.id === row.stamp.id)).toMatchObject({ State: 'discussed', Discussion: 'Raha on olemas.' });
  });

  test('the same text: the later one hears of it, and neither is lost', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    await b.refresh();
    const row = itemOf(b, meeting, 'Eelarve');
    await write(a, itemOf(a, meeting, 'Eelarve'), 'Üks ütles.');
    const told = await write(b, row, 'Teine ütles.');
    expect(told).toMatchObject({ status: 'conflict', theirs: { Discussion: 'Üks ütles.' }, base: { Title: 'Eelarve' } });
    expect((await rows(meetingItems)).find(each => each.stamp.id === row.stamp.id)?.Discussion).toBe('Üks ütles.');
    expect(b.outbox.entries).toEqual([]);
    if (told.status !== 'conflict') return;
    expect((await write(b, told.theirs, 'Üks ütles.\n\nTeine ütles.')).status).toBe('saved');
  });

  test('the same text in the same words is no conflict', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    await b.refresh();
    const row = itemOf(b, meeting, 'Riskid');
    await write(a, itemOf(a, meeting, 'Riskid'), 'Sama.');
    expect((await write(b, row, 'Sama.')).status).toBe('saved');
  });

  test('decisions and subjects: each its own row, in the order in which they came', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    const owner = a.me?.id as PersonId;
    const record = (text: string): Parameters<typeof rowOfDecision>[0] => ({ team: team.id, meeting: meeting.id, text, owner, day: today });
    await Promise.all([
      sendRow(a, rowOfDecision(record('Esimene'))), sendRow(b, rowOfDecision(record('Teine'))),
      sendRow(a, rowOfItem(team.id, 'Teema A', undefined)), sendRow(b, rowOfItem(team.id, 'Teema B', 'Selgitus'))
    ]);
    expect((await rows(teamDecisions)).filter(row => row.Meeting === meeting.id).map(row => row.Title).sort()).toEqual(['Esimene', 'Teine']);
    await Promise.all([a.refresh(), b.refresh()]);
    const seen = (site: Site): readonly string[] => agendaAt(site, meeting).lines.map(({ key }) => key);
    expect(seen(a)).toEqual(seen(b));
    expect(seen(a).slice(0, 2)).toEqual(['standing-0', 'standing-1']);
    expect(agendaAt(a, meeting).lines.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Teema A', 'Teema B']));
    // What other stories would find waiting is taken back.
    for (const { row } of agendaAt(a, meeting).lines) if (row?.kind === 'proposed') await change(a, meetingItems, row.id, { State: 'dropped' });
  });

  test('the same person’s presence: whoever comes second hears that another mark stands', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    const me = { id: a.me?.id as PersonId, name: 'Poliitikajuht A' };
    expect((await sayPresence(a, meeting.id, me, 'present')).status).toBe('saved');
    expect((await sayPresence(b, meeting.id, me, 'remote')).status).toBe('otherwise');
    expect((await sayPresence(b, meeting.id, me, 'remote')).status).toBe('saved');
    expect((await rows(teamAttendance)).filter(row => row.Meeting === meeting.id).map(row => row.State)).toEqual(['remote']);
  });
});

describe('a lost connection', () => {
  test('what was written waits and arrives once', async () => {
    const weather = { now: fine };
    const a = await siteOf(A, weather);
    const meeting = await begun(a);
    const row = itemOf(a, meeting, 'Eelarve');
    weather.now = () => 'lost';
    expect((await write(a, row, 'Kirjutatud ilma ühenduseta.')).status).toBe('kept');
    const record = { team: team.id, meeting: meeting.id, item: row.stamp.id as MeetingItemId, text: 'Otsus ilma ühenduseta', owner: a.me?.id as PersonId, day: today };
    expect((await sendRow(a, rowOfDecision(record))).status).toBe('kept');
    // A second change of the row goes behind the first.
    expect((await change(a, meetingItems, row.stamp.id, { State: 'discussed' })).status).toBe('kept');
    expect(a.outbox.entries).toHaveLength(3);
    weather.now = fine;
    await a.outbox.send();
    expect(a.outbox.entries).toEqual([]);
    expect((await rows(meetingItems)).find(each => each.stamp.id === row.stamp.id)).toMatchObject({ Discussion: 'Kirjutatud ilma ühenduseta.', State: 'discussed' });
    expect((await rows(teamDecisions)).filter(each => each.Meeting === meeting.id).map(each => each.Title)).toEqual(['Otsus ilma ühenduseta']);
  });

  test('a lost answer writes nothing twice', async () => {
    const weather = { now: fine };
    const a = await siteOf(A, weather);
    const meeting = await begun(a);
    weather.now = (...asked) => (writes(...asked) ? 'answerLost' : 'arrives');
    const record = { team: team.id, meeting: meeting.id, text: 'Üks kord', owner: a.me?.id as PersonId, day: today };
    expect((await sendRow(a, rowOfAction(record))).status).toBe('saved');
    expect((await rows(teamActions)).filter(row => row.Meeting === meeting.id)).toHaveLength(1);
  });
});

test('an action is ticked done, and a wrong tick is taken back', async () => {
  const a = await siteOf(A);
  const added = await a.add(teamActions, { Title: 'Teha', Team: team.id, Owner: a.me?.id, DueDay: today, State: 'open', Sample: false });
  if (added.status !== 'saved') throw new Error(added.status);
  const { id } = added.row.stamp;
  const now = async (): Promise<Row<typeof teamActions> | undefined> => (await rows(teamActions)).find(({ stamp }) => stamp.id === id);
  expect((await tickDone(a, id, today, 'Valmis')).status).toBe('saved');
  expect(await now()).toMatchObject({ State: 'done', DoneOn: today, Result: 'Valmis' });
  expect((await untick(a, id, 'open')).status).toBe('saved');
  expect(await now()).toMatchObject({ State: 'open', Result: 'Valmis' });
  expect((await now())?.DoneOn).toBeUndefined();
  await change(a, teamActions, id, { State: 'dropped' });
});

describe('closing', () => {
  test('writes minutes of what everybody has written, and their digest', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    await b.refresh();
    await write(b, itemOf(b, meeting, 'Eelarve'), 'Teise inimese sõnad');
    const told = await closeMeeting(a, meeting.id, minutesAt(a));
    expect(told.status).toBe('closed');
    const row = (await rows(teamMeetings)).find(({ stamp }) => stamp.id === meeting.id);
    if (!row?.Minutes) throw new Error('no minutes');
    expect(row.Digest).toBe(digestOf(row.Minutes));
    expect(readMinutes(row.Minutes)?.agenda[0].discussion).toBe('Teise inimese sõnad');
    expect(isAsClosed(toTeamMeeting(row))).toBe(true);
    expect(isAsClosed({ ...toTeamMeeting(row), minutes: { text: `${row.Minutes} `, digest: row.Digest } })).toBe(false);
  });

  test('by two at once: one writes the minutes, the other hears who did', async () => {
    const [a, b] = [await siteOf(A), await siteOf(B)];
    const meeting = await begun(a);
    const told = await Promise.all([closeMeeting(a, meeting.id, minutesAt(a)), closeMeeting(b, meeting.id, minutesAt(b))]);
    expect(told.map(({ status }) => status).sort()).toEqual(['closed', 'closedByOther']);
    const other = told.find(each => each.status === 'closedByOther');
    const row = (await rows(teamMeetings)).find(({ stamp }) => stamp.id === meeting.id);
    expect(other).toMatchObject({ by: { id: readMinutes(row?.Minutes ?? '')?.closed.by.id } });
    expect(row?.stamp.version).toBe('2.0');
  });

  test('whose answer was lost is one’s own when it is tried again', async () => {
    const weather = { now: fine };
    const a = await siteOf(A, weather);
    const meeting = await begun(a);
    let sent = false;
    weather.now = (...asked) => {
      if (sent) return 'lost';
      sent = writes(...asked);
      return sent ? 'answerLost' : 'arrives';
    };
    expect((await closeMeeting(a, meeting.id, minutesAt(a))).status).toBe('unreached');
    weather.now = fine;
    expect((await closeMeeting(a, meeting.id, minutesAt(a))).status).toBe('closed');
    expect((await rows(teamMeetings)).find(({ stamp }) => stamp.id === meeting.id)?.stamp.version).toBe('2.0');
  });

  test('waits for what is not sent, and for a site that does not answer', async () => {
    const weather = { now: fine };
    const a = await siteOf(A, weather);
    const meeting = await begun(a);
    weather.now = () => 'lost';
    await write(a, itemOf(a, meeting, 'Eelarve'), 'Veel saatmata');
    expect(await closeMeeting(a, meeting.id, minutesAt(a))).toEqual({ status: 'unsent', count: 1 });
    weather.now = fine;
    await a.outbox.send();
    weather.now = () => 'lost';
    expect((await closeMeeting(a, meeting.id, minutesAt(a))).status).toBe('unreached');
    weather.now = fine;
    expect((await closeMeeting(a, meeting.id, minutesAt(a))).status).toBe('closed');
  });

  test('minutes longer than a cell are not cut: nothing is closed', async () => {
    const a = await siteOf(A);
    const meeting = await begun(a);
    await write(a, itemOf(a, meeting, 'Eelarve'), 'pikk '.repeat(13_000));
    expect((await closeMeeting(a, meeting.id, minutesAt(a))).status).toBe('tooLong');
    expect((await rows(teamMeetings)).find(({ stamp }) => stamp.id === meeting.id)?.State).toBe('underWay');
  });
});

test('a row that is there no more is said to be missing', async () => {
  const a = await siteOf(A);
  expect(await change(a, meetingItems, 99_999, { State: 'dropped' })).toMatchObject({ status: 'failed', error: { kind: 'rowMissing' } });
  expect((await closeMeeting(a, 99_999 as TeamMeetingId, minutesAt(a))).status).toBe('unreached');
});
