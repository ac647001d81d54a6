import { calendarActivities } from '../../src/data/schema';
import type { Draft, Row } from '../../src/data/schema/list';
import { Site } from '../../src/data/site';
import { readVersions } from '../../src/data/versions';
import { connect } from '../../src/data/transport';
import type { EmptySite } from '../site/emptySite';
import { provisionedSite } from '../site/preparedSites';

type Activity = Row<typeof calendarActivities>;

let local: EmptySite;
beforeAll(async () => {
  local = await provisionedSite();
}, 60_000);
afterAll(() => local.close());

const site = (): Site => new Site({ url: local.url, sp: connect({ url: local.url, headers: { 'X-Local-User': 'omanik' } }) });

const activity: Draft<typeof calendarActivities> = { Title: 'Tööplaani koostamine', Category: 'planning', Recurrence: 'monthly', OnDayOff: 'next' };

const added = async (draft: Draft<typeof calendarActivities>): Promise<Activity> => {
  const saved = await site().add(calendarActivities, draft);
  if (saved.status !== 'saved') throw new Error(JSON.stringify(saved));
  return saved.row;
};

const updated = async (row: Activity, draft: Draft<typeof calendarActivities>): Promise<Activity> => {
  const saved = await site().update(calendarActivities, row.stamp.id, row.stamp.revision, draft);
  if (saved.status !== 'saved') throw new Error(JSON.stringify(saved));
  return saved.row;
};

/** The row as another visit reads it, with the whole list. */
const readAgain = async ({ stamp }: Activity): Promise<Activity | undefined> => {
  const visit = site();
  visit.watch([calendarActivities], () => undefined);
  await visit.settled();
  const state = visit.stateOf(calendarActivities);
  if (state.status !== 'ready') throw new Error(state.status);
  expect(state.problems).toEqual([]);
  return state.rows.find(row => row.stamp.id === stamp.id);
};

test('several choices are added, and read back in the order of the schema', async () => {
  const row = await added({ ...activity, Weekdays: ['thu', 'tue'], WhichOfMonth: ['last', 'first'] });
  expect(await readAgain(row)).toMatchObject({ Weekdays: ['tue', 'thu'], WhichOfMonth: ['first', 'last'] });
});

test('SharePoint keeps the Estonian words', async () => {
  const row = await added({ ...activity, Weekdays: ['mon', 'sun'] });
  const item = await local.as('lugeja').web.getList('/sites/vajs/Lists/CalendarActivities').items.getById(row.stamp.id)<{ Weekdays: string[] }>();
  expect(item.Weekdays).toEqual(['esmaspäev', 'pühapäev']);
});

test('a row that names none has none', async () => {
  expect(await readAgain(await added(activity))).toMatchObject({ Weekdays: [], WhichOfMonth: [] });
});

test('what was chosen is changed, then emptied, and the history tells both', async () => {
  const row = await added({ ...activity, Weekdays: ['mon'] });
  const changed = await updated(row, { Weekdays: ['mon', 'wed'] });
  expect((await readAgain(row))?.Weekdays).toEqual(['mon', 'wed']);
  await updated(changed, { Weekdays: [] });
  expect((await readAgain(row))?.Weekdays).toEqual([]);
  const visit = site();
  expect((await readVersions(visit, calendarActivities, row.stamp.id)).map(version => version.changes)).toEqual([
    [{ column: 'Weekdays', before: 'esmaspäev, kolmapäev', after: '' }],
    [{ column: 'Weekdays', before: 'esmaspäev', after: 'esmaspäev, kolmapäev' }],
    []
  ]);
});

test('a change that the row says already is no conflict', async () => {
  const row = await added({ ...activity, Weekdays: ['fri'] });
  await updated(row, { Weekdays: ['fri', 'sat'] });
  expect((await updated(row, { Weekdays: ['fri', 'sat'] })).Weekdays).toEqual(['fri', 'sat']);
});

test('a word that the schema does not know spoils the cell alone, and is told', async () => {
  const row = await added({ ...activity, Title: 'Kellegi teise sõna', Weekdays: ['fri'] });
  const list = local.as('omanik').web.getList('/sites/vajs/Lists/CalendarActivities');
  await list.items.getById(row.stamp.id).update({ Weekdays: ['reede', 'homme'] });
  const visit = site();
  visit.watch([calendarActivities], () => undefined);
  await visit.settled();
  expect(visit.stateOf(calendarActivities)).toMatchObject({ status: 'ready', problems: [{ column: 'Weekdays', problem: 'unknownChoice' }] });
});
