import { sendRow, sendRows, type ActRow } from '../../src/data/acts';
import { endRule, rowOfDeed, rowOfRecord } from '../../src/data/calendarActs';
import { factsOf, nouns } from '../../src/data/facts';
import { heldMeetings, meetingRules, occurrenceChanges } from '../../src/data/schema';
import type { AnyRow, ListSchema, Row } from '../../src/data/schema/list';
import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { calendarOf, type Calendar } from '../../src/domain/calendar/calendar';
import type { OccurrenceChange } from '../../src/domain/calendar/change';
import { meetingsToConfirm, recordingOf } from '../../src/domain/calendar/confirming';
import { deedsOf, undoing } from '../../src/domain/calendar/doing';
import { itemsBetween, type MeetingItem } from '../../src/domain/calendar/item';
import type { Deed } from '../../src/domain/calendar/log';
import { keyOf } from '../../src/domain/calendar/compliance';
import { indexHolders } from '../../src/domain/people/holders';
import { addDays, plainDate, type PlainDate } from '../../src/domain/time/plainDate';
import { dayInTallinn } from '../../src/domain/time/tallinn';
import { calendarNouns } from '../../src/webparts/managementCalendar/calendarNouns';
import type { EmptySite } from '../site/emptySite';
import { sampleSite } from '../site/preparedSites';

jest.setTimeout(60_000);

/** The site stamps rows with its own clock, so entitlement is that of the day on which the test runs. */
const today = dayInTallinn(new Date());

let local: EmptySite;
beforeAll(async () => {
  local = await sampleSite(today);
}, 120_000);
afterAll(() => local.close());

/** The fate of a request: it arrives, it is refused on the way, it never arrives, or its answer is lost. */
type Fate = 'arrives' | 'refused' | 'lost' | 'answerLost';

const siteOf = (person: string, weather: (method: string, address: string, body: string) => Fate = () => 'arrives'): Site => new Site({
  url: local.url, pause: async () => undefined,
  sp: connect({
    url: local.url, headers: { 'X-Local-User': person }, wait: () => Promise.resolve(),
    fetch: async (input, init) => {
      const fate = weather(init?.method ?? 'GET', String(input), String(init?.body ?? ''));
      if (fate === 'refused') return new Response('{"odata.error":{"code":"-2147024891","message":{"value":"Access denied."}}}', { status: 403 });
      if (fate === 'lost') throw new TypeError('Failed to fetch');
      const answer = await fetch(input, init);
      if (fate === 'answerLost') throw new TypeError('Failed to fetch');
      return answer;
    }
  })
});

const rowsOf = async <L extends ListSchema>(site: Site, list: L): Promise<readonly Row<L>[]> => {
  await site.known([list]);
  await site.settled();
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(`${list.name} is ${state.status}`);
  return state.rows;
};

/** The calendar as somebody sees it now. */
const calendarSeenBy = async (site: Site): Promise<Calendar> => {
  await site.known(calendarNouns.map(name => nouns[name].list as ListSchema));
  await site.refresh();
  const load = factsOf(site, calendarNouns);
  if (load.status !== 'ready') throw new Error(load.status);
  return calendarOf({ ...load.value, holders: indexHolders(load.value.roleHolders, load.value.roles) }, today);
};

const CORE_TEAM = 'Terviseedendus ja haiguste ennetamine: tuumiktiim';
const CHAIR = 'poliitikajuht-a';

/** Meetings of a forum in a span, by its name or a part of it. */
const meetingsOf = (calendar: Calendar, name: string, from: PlainDate, until: PlainDate): readonly MeetingItem[] =>
  itemsBetween(calendar, from, until).filter((item): item is MeetingItem => item.kind === 'meeting' && item.title.includes(name));

/** The next meeting of the chair's core team from a number of days on. */
const nextMeeting = (calendar: Calendar, after: number): MeetingItem => meetingsOf(calendar, CORE_TEAM, addDays(today, after), addDays(today, after + 70))
  .filter(({ status }) => status === 'planned')[0];

const standing = ({ replayed }: Calendar) => (key: string): OccurrenceChange | undefined => replayed.changes.get(key)?.change;

const rowsFor = (deeds: readonly Deed[]): readonly ActRow[] => deeds.map(deed => rowOfDeed(deed, 'Tuumiktiim'));

test('the chair cancels a meeting; it counts by the author that SharePoint stamped, and undoing it brings it back', async () => {
  const site = siteOf(CHAIR);
  const before = await calendarSeenBy(site);
  const item = nextMeeting(before, 60);
  const deeds = deedsOf(item.occurrences, standing(before), { kind: 'cancel', note: 'Lähetus' });
  expect((await sendRows(site, rowsFor(deeds))).map(({ status }) => status)).toEqual(['saved']);

  const seen = await calendarSeenBy(siteOf('lugeja'));
  const done = seen.replayed.changes.get(item.key);
  expect(done).toMatchObject({ change: { kind: 'cancelled', note: 'Lähetus' }, entry: { by: { name: 'Poliitikajuht A' } } });
  expect(Math.abs(Date.now() - (done?.entry.at.getTime() ?? 0))).toBeLessThan(60_000);
  expect(meetingsOf(seen, CORE_TEAM, item.day, item.day)[0].status).toBe('cancelled');

  await sendRows(site, rowsFor(undoing(deeds, standing(before))));
  const after = await calendarSeenBy(siteOf('lugeja'));
  expect(after.replayed.changes.has(item.key)).toBe(false);
  expect(meetingsOf(after, CORE_TEAM, item.day, item.day)[0].status).toBe('planned');
});

test('a meeting is moved by day, time and place, a note stays with it, and every row comes back as it was meant', async () => {
  const site = siteOf('kvaliteedijuht-b');
  const before = await calendarSeenBy(site);
  const item = nextMeeting(before, 100);
  const to = addDays(item.day, 3);
  const moved = deedsOf(item.occurrences, standing(before), { kind: 'move', to, timing: { kind: 'timed', at: 14 * 60 + 5, minutes: 45 }, place: 'Teams', note: 'Saal on kinni' });
  await sendRows(site, rowsFor(moved));
  const between = await calendarSeenBy(site);
  expect(between.replayed.changes.get(item.key)?.change).toEqual(moved[0]);
  const noted = deedsOf(item.occurrences, standing(between), { kind: 'note', note: 'Päevakord muutus' });
  await sendRows(site, rowsFor(noted));
  const after = await calendarSeenBy(site);
  expect(meetingsOf(after, CORE_TEAM, to, to)[0]).toMatchObject({ status: 'moved', at: 845, minutes: 45, place: 'Teams', note: 'Päevakord muutus' });
});

test('a reader may add a row straight to the list; it changes nothing and is told as not counting', async () => {
  const reader = siteOf('lugeja');
  const before = await calendarSeenBy(reader);
  const item = nextMeeting(before, 200);
  const sent = await sendRows(reader, rowsFor(deedsOf(item.occurrences, standing(before), { kind: 'cancel' })));
  expect(sent.map(({ status }) => status)).toEqual(['saved']);
  const after = await calendarSeenBy(siteOf(CHAIR));
  expect(after.replayed.changes.has(item.key)).toBe(false);
  const inert = after.replayed.inert.filter(({ list, entry }) => list === 'changes' && keyOf(entry.deed) === item.key);
  expect(inert).toMatchObject([{ reason: 'notEntitled', entry: { by: { name: 'Lugeja A' } } }]);
});

test('an activity is changed as a meeting is, by the rule of its own list', async () => {
  const site = siteOf('kvaliteedijuht-b');
  const before = await calendarSeenBy(site);
  const item = itemsBetween(before, today, addDays(today, 200)).find(one => one.kind === 'activity' && one.status === 'planned');
  if (item?.kind !== 'activity') throw new Error('No activity');
  await sendRows(site, rowsFor(deedsOf([item.occurrence], standing(before), { kind: 'cancel', note: 'Üle aasta' })));
  expect((await calendarSeenBy(site)).replayed.changes.get(item.key)?.change).toMatchObject({ kind: 'cancelled', note: 'Üle aasta' });
});

const changeRows = async (): Promise<number> => (await rowsOf(siteOf('lugeja'), occurrenceChanges)).length;

test('an answer that was lost on its way does not make a second row', async () => {
  let lost = 0;
  const site = siteOf(CHAIR, (method, address) => (method === 'POST' && address.includes('OccurrenceChanges') && lost++ === 0 ? 'answerLost' : 'arrives'));
  const before = await calendarSeenBy(site);
  const count = await changeRows();
  const deeds = deedsOf(nextMeeting(before, 250).occurrences, standing(before), { kind: 'note', note: 'Üks kord' });
  expect((await sendRows(site, rowsFor(deeds))).map(({ status }) => status)).toEqual(['saved']);
  expect(lost).toBeGreaterThan(0);
  expect(await changeRows()).toBe(count + 1);
});

test('what cannot be sent waits with the other unsent changes and goes out when the site is back', async () => {
  let down = false;
  const site = siteOf(CHAIR, () => (down ? 'lost' : 'arrives'));
  const before = await calendarSeenBy(site);
  const item = nextMeeting(before, 300);
  const count = await changeRows();
  down = true;
  const [sent] = await sendRows(site, rowsFor(deedsOf(item.occurrences, standing(before), { kind: 'cancel', note: 'Katkestus' })));
  expect(sent.status).toBe('kept');
  expect(site.outbox.entries).toMatchObject([{ list: 'OccurrenceChanges', title: 'Tuumiktiim', act: { kind: 'add' } }]);
  expect(await changeRows()).toBe(count);
  down = false;
  await site.outbox.send();
  expect(site.outbox.entries).toEqual([]);
  expect((await calendarSeenBy(siteOf('lugeja'))).replayed.changes.get(item.key)?.change).toMatchObject({ kind: 'cancelled', note: 'Katkestus' });
});

describe('a month is confirmed in one act', () => {
  const FORUM = 'Kantsleri koosolek';
  const past = (calendar: Calendar): readonly MeetingItem[] => {
    const [forum] = calendar.facts.forums.filter(({ name }) => name === FORUM);
    return meetingsToConfirm(itemsBetween(calendar, addDays(today, -400), addDays(today, -1)), forum.id, today).slice(0, 4);
  };
  const rowsSaying = (items: readonly MeetingItem[], state: 'held' | 'notHeld' | 'unrecorded', minutes?: string): readonly ActRow[] => items.flatMap(item => {
    const deed = recordingOf(item, state);
    return deed ? [rowOfRecord({ forum: item.forum.id, deed, minutes }, item.title)] : [];
  });

  test('what the site refused is told apart from what it took, and only the rest is sent again', async () => {
    let refuse = true;
    let posts = 0;
    const site = siteOf('kantsler-a', (method, address) => {
      if (method !== 'POST' || !address.includes('HeldMeetings')) return 'arrives';
      posts++;
      return refuse && posts > 1 ? 'refused' : 'arrives';
    });
    const before = await calendarSeenBy(site);
    await sendRows(site, rowsSaying(past(before), 'unrecorded'));
    posts = 0;
    const items = past(await calendarSeenBy(site));
    const count = (await rowsOf(siteOf('lugeja'), heldMeetings)).length;
    const rows = rowsSaying(items, 'held', 'https://dhs.example/protokoll');
    expect(rows).toHaveLength(items.length);
    const first = await sendRows(site, rows);
    expect(first.map(({ status }) => status)).toEqual(['saved', ...items.slice(1).map(() => 'failed')]);
    refuse = false;
    const rest = await sendRows(site, rows.filter((_, i) => first[i].status !== 'saved'));
    expect(rest.every(({ status }) => status === 'saved')).toBe(true);
    expect((await rowsOf(siteOf('lugeja'), heldMeetings)).length).toBe(count + items.length);
    const after = past(await calendarSeenBy(siteOf('lugeja')));
    expect(after.map(({ record }) => [record?.record.state, record?.entry.by.name, record?.entry.minutes]))
      .toEqual(items.map(() => ['held', 'Kantsler A', 'https://dhs.example/protokoll']));
  });

  test('a reader’s word on a meeting is nobody’s record', async () => {
    const reader = siteOf('lugeja');
    const [item] = past(await calendarSeenBy(reader));
    const was = item.record?.entry.by.name;
    await sendRows(reader, rowsSaying([item], 'notHeld'));
    const after = await calendarSeenBy(reader);
    expect(past(after)[0].record).toMatchObject({ record: { state: 'held' }, entry: { by: { name: was } } });
    expect(after.replayed.inert.some(({ list, entry, reason }) => list === 'meetings' && entry.by.name === 'Lugeja A' && reason === 'notEntitled')).toBe(true);
  });
});

describe('a rule ends so that another may go on', () => {
  const ruleRow = async (site: Site): Promise<Row<typeof meetingRules>> => {
    await site.refresh();
    const row = (await rowsOf(site, meetingRules)).find(({ ValidUntil, Recurrence }) => ValidUntil === undefined && Recurrence === 'monthly');
    if (!row) throw new Error('No rule');
    return row;
  };
  const ending = (until: string): Parameters<typeof endRule>[3] => ({ requestId: crypto.randomUUID(), title: 'Lõpp', until: plainDate(until) });

  test('what somebody else changed of it meanwhile stays', async () => {
    const site = siteOf('kvaliteedijuht-b');
    const row = await ruleRow(site);
    const other = siteOf('omanik');
    await other.update(meetingRules, row.stamp.id, row.stamp.revision, { Place: 'Uus saal' });
    expect(await endRule(site, meetingRules, row, ending('2030-01-31'))).toEqual({ status: 'ended' });
    await other.refresh();
    const now = (await rowsOf(siteOf('lugeja'), meetingRules)).find(({ stamp }) => stamp.id === row.stamp.id);
    expect(now).toMatchObject({ Place: 'Uus saal', ValidUntil: '2030-01-31' });
  });

  test('somebody else’s end is not written over', async () => {
    const site = siteOf('kvaliteedijuht-b');
    const row = await ruleRow(site);
    await siteOf('omanik').update(meetingRules, row.stamp.id, row.stamp.revision, { ValidUntil: plainDate('2029-12-31') });
    expect(await endRule(site, meetingRules, row, ending('2030-01-31'))).toMatchObject({ status: 'conflict', theirs: { ValidUntil: '2029-12-31' } });
  });

  test('without a connection it waits, and says so', async () => {
    let down = false;
    const site = siteOf('kvaliteedijuht-b', () => (down ? 'lost' : 'arrives'));
    const row: AnyRow & { readonly ValidUntil?: PlainDate } = await ruleRow(site);
    down = true;
    expect(await endRule(site, meetingRules, row, ending('2030-01-31'))).toEqual({ status: 'kept' });
    down = false;
    await site.outbox.send();
    expect((await rowsOf(siteOf('lugeja'), meetingRules)).find(({ stamp }) => stamp.id === row.stamp.id)).toMatchObject({ ValidUntil: '2030-01-31' });
  });

  test('a reader is refused', async () => {
    const site = siteOf('lugeja');
    expect(await endRule(site, meetingRules, await ruleRow(site), ending('2030-01-31'))).toMatchObject({ status: 'failed', error: { kind: 'denied' } });
  });
});

test('a row that no list takes is told as refused, with what the site said', async () => {
  const site = siteOf(CHAIR, (method, address) => (method === 'POST' && address.includes('OccurrenceChanges') ? 'refused' : 'arrives'));
  await calendarSeenBy(site);
  expect(await sendRow(site, rowOfDeed({ rule: 'm1', planned: today, kind: 'restored' }, 'Tuumiktiim'))).toMatchObject({ status: 'failed', error: { kind: 'denied' } });
  expect(site.outbox.entries).toEqual([]);
});
