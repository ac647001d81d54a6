/** Logs are read by ranges, kept, and gone on with: by what is new, and by what the list's own log of changes names. */
import 'fake-indexeddb/auto';
import '@pnp/sp/items';
import { chainFindings } from '../../../src/data/approvals/chain';
import { rowStore } from '../../../src/data/rowStore';
import { approvalLog, approvalTexts } from '../../../src/data/schema';
import type { ListSchema, Row } from '../../../src/data/schema/list';
import type { ListState, Site } from '../../../src/data/site';
import type { DocumentId } from '../../../src/domain/identity';
import { act, answerTo, approvalOf, AUTHOR, MANAGER, openAgency, READER, seenBy, submitText, textOf, type Agency } from './agency';

jest.setTimeout(60_000);

const PAGE = 4;

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());

interface Visit { readonly site: Site; readonly asked: string[] }

const partsOf = (body: string): readonly string[] => [...body.matchAll(/GET \S+\/_api\/(\S+)/g)].map(([, part]) => decodeURIComponent(part));

/** A page with a kept store, and what it asked for: whole requests, and the questions of each batch. */
const visit = (person = READER, page = PAGE, kept = true): Visit => {
  const asked: string[] = [];
  const site = agency.siteOf(person, (method, address, body) => {
    const path = decodeURIComponent(address.split('/_api/')[1]);
    if (!path.includes('contextinfo')) asked.push(path === '$batch' ? partsOf(body).join(' + ') : `${method} ${path}`);
    return 'arrives';
  }, { page, ...(kept ? { store: rowStore(() => agency.local.url, person) } : {}) });
  return { site, asked };
};

type Ready<L extends ListSchema> = Extract<ListState<L>, { status: 'ready' }>;

const read = async <L extends ListSchema>(site: Site, list: L): Promise<Ready<L>> => {
  await site.known([list]);
  await site.settled();
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(state.status);
  return state;
};

const idsOf = ({ rows }: { readonly rows: readonly Row<typeof approvalLog>[] }): readonly number[] => rows.map(({ stamp: { id } }) => id);

/** Lists keep whole seconds: what was changed within two is not taken as settled. */
const settleDown = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 2600));

/** The browser's clock runs ahead. */
const inHours = (hours: number): jest.SpyInstance => {
  const real = Date.now.bind(Date);
  return jest.spyOn(Date, 'now').mockImplementation(() => real() + hours * 3_600_000);
};

const comment = (n: number): Promise<number> =>
  agency.add(`comment ${n}`, approvalLog, { Kind: 'comment', Document: agency.row.get('first'), Edition: 1, Hash: 'a'.repeat(64), Round: 1, Text: `${n}` }, READER);

const owner = (): ReturnType<ReturnType<Agency['local']['as']>['web']['getList']> => agency.local.as('omanik').web.getList('/sites/vajs/Lists/ApprovalLog');

test('a first visit reads by ranges side by side, whole and once each', async () => {
  for (let n = 1; n <= 11; n++) await comment(n);
  const { site, asked } = visit(READER, PAGE, false);
  const state = await read(site, approvalLog);
  expect(idsOf(state)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(asked).toHaveLength(3);
  expect(asked.slice(1).map(path => /p_ID=(\d+)/.exec(path)?.[1])).toEqual(['4', '8']);
});

test('where rows are missing ranges overlap, and no row comes twice or stays out', async () => {
  for (const id of [2, 5, 6, 7, 9]) await owner().items.getById(id).delete();
  const { site } = visit(READER, PAGE, false);
  expect(idsOf(await read(site, approvalLog))).toEqual([1, 3, 4, 8, 10, 11]);
  for (let page = 1; page < 8; page++) expect(idsOf(await read(visit(READER, page, false).site, approvalLog))).toEqual([1, 3, 4, 8, 10, 11]);
});

test('a repeat visit where nothing changed asks one request; a new row is read by itself', async () => {
  await settleDown();
  const first = visit();
  await read(first.site, approvalLog);
  const again = visit();
  await read(again.site, approvalLog);
  expect(again.asked).toHaveLength(1);
  expect(again.asked[0]).not.toContain('/items');

  const id = await comment(12);
  const third = visit();
  expect(idsOf(await read(third.site, approvalLog))).toEqual([1, 3, 4, 8, 10, 11, id]);
  const others = third.asked.slice(1);
  expect(others).toHaveLength(2);
  expect(others.some(path => /^POST .*getchanges$/.test(path))).toBe(true);
  expect(others.some(path => path.includes('p_ID=11'))).toBe(true);
});

test('what an owner changes or deletes is seen at the next visit, and what is gone is remembered', async () => {
  await read(visit().site, approvalLog);
  await owner().items.getById(3).update({ Text: 'Muudetud' });
  await owner().items.getById(4).delete();
  const after = await read(visit().site, approvalLog);
  expect(after.rows.find(({ stamp: { id } }) => id === 3)).toMatchObject({ Text: 'Muudetud', stamp: { version: '2.0' } });
  expect(idsOf(after)).not.toContain(4);
  expect(after.gone).toEqual([4]);
  const later = await read(visit().site, approvalLog);
  expect(later.gone).toEqual([4]);
  expect(chainFindings('open', later.rows, later.gone)).toEqual([{ log: 'open', kind: 'missing', row: 4, witnesses: [] }]);
});

test('kept rows that are too old to be shown are gone on with, even where the list\'s dates say nothing', async () => {
  await settleDown();
  await read(visit().site, approvalLog);
  const clock = inHours(13);
  try {
    const { site, asked } = visit();
    const seen: string[] = [];
    site.watch([approvalLog], () => { const state = site.stateOf(approvalLog); seen.push(state.status === 'ready' ? `${state.checked}` : state.status); });
    await site.settled();
    expect(seen).toEqual(['true']);
    expect(asked.some(path => /getchanges$/.test(path))).toBe(true);
    expect(asked.filter(path => path.includes('/items') && !path.includes('p_ID='))).toEqual([]);
  } finally {
    clock.mockRestore();
  }
});

test('after fifty days, and where the token is refused, the list is read whole, and what is missing since is known', async () => {
  await read(visit().site, approvalLog);
  await owner().items.getById(8).delete();
  const clock = inHours(51 * 24);
  try {
    const { site, asked } = visit();
    await read(site, approvalLog);
    expect(asked.some(path => /getchanges$/.test(path))).toBe(false);
    expect(asked.filter(path => path.includes('/items') && !path.includes('p_ID='))).toHaveLength(1);
  } finally {
    clock.mockRestore();
  }
  const own = visit(READER, PAGE, false);
  await read(own.site, approvalLog);
  await owner().items.getById(10).delete();
  // A list that was made anew has another log of changes: the old token is not its own.
  const places = (own.site as unknown as { readonly places: Map<string, { token: string }> }).places;
  const place = places.get('ApprovalLog');
  if (place) places.set('ApprovalLog', { ...place, token: place.token.replace(/[0-9a-f]{8}-/, '00000000-') });
  await own.site.refresh();
  const state = await read(own.site, approvalLog);
  expect(idsOf(state)).not.toContain(10);
  expect(state.gone).toEqual([10]);
});

test('a submitted row that an owner deletes or changes later is found by what others saw', async () => {
  const author = agency.siteOf(AUTHOR);
  const document = agency.row.get('second') as DocumentId;
  await submitText(author, document, textOf('Tekst'), 7);
  const manager = agency.siteOf(MANAGER);
  const facts = await seenBy(manager);
  expect(await act(manager, answerTo(approvalOf(facts, document, 7), 0, 'coordinate'))).toEqual([{ status: 'counted' }]);
  const submitted = facts.replay.editions.get((document * 1000 + 7) as never)?.counted[0].id ?? 0;
  const before = await read(visit(READER, 5000, false).site, approvalLog);
  const clean = chainFindings('open', before.rows, before.gone);
  await owner().items.getById(submitted).update({ Text: 'x' });
  const changed = await read(visit(READER, 5000, false).site, approvalLog);
  expect(chainFindings('open', changed.rows, changed.gone)).toEqual([
    ...clean, { log: 'open', kind: 'differs', row: submitted, witnesses: [submitted + 1] }
  ]);
  expect((await seenBy(agency.siteOf(READER))).replay.editions.get((document * 1000 + 7) as never)?.approval.status).toBe('drafting');
  await owner().items.getById(submitted).delete();
  const left = await read(visit(READER, 5000, false).site, approvalLog);
  expect(chainFindings('open', left.rows, left.gone)).toEqual([
    ...clean, { log: 'open', kind: 'missing', row: submitted, witnesses: [submitted + 1] }
  ]);
});

test('texts are not asked for before somebody wants them', async () => {
  const { site, asked } = visit(READER, 5000, false);
  await seenBy(site);
  expect(asked.filter(path => path.includes('ApprovalTexts'))).toEqual([]);
  expect((await read(site, approvalTexts)).rows.length).toBeGreaterThan(0);
});
