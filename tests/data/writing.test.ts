import { roles } from '../../src/data/schema';
import { Site, type Saved } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { plainDate } from '../../src/domain/time/plainDate';
import type { EmptySite } from '../site/emptySite';
import { sampleSite } from '../site/preparedSites';

let local: EmptySite;
beforeAll(async () => {
  local = await sampleSite(plainDate('2026-11-21'));
}, 60_000);
afterAll(() => local.close());

/** What becomes of a write on its way: nothing of it arrives, it arrives and its answer is lost, or a gateway answers instead. */
type Fate = 'lost' | 'answerLost' | 'gateway' | 'cutShort';

const gateway = (): Response => new Response('<html>504</html>', { status: 504 });

/** Writes of rows meet these fates one after the other, then all is well. */
const siteOf = (person: string, ...fates: Fate[]): { site: Site; writes: () => number } => {
  let writes = 0;
  const site = new Site({
    url: local.url, pause: async () => undefined,
    sp: connect({
      url: local.url, headers: { 'X-Local-User': person }, wait: async () => undefined,
      fetch: async (input, init) => {
        if (init?.method !== 'POST' || !String(input).includes('/items')) return fetch(input, init);
        const fate = fates[writes++];
        if (fate === 'lost') throw new TypeError('Failed to fetch');
        const answer = await fetch(input, init);
        if (fate === 'answerLost') throw new TypeError('Failed to fetch');
        if (fate === 'gateway') return gateway();
        return fate === 'cutShort' && answer.status !== 204
          ? new Response((await answer.text()).slice(0, 40), { status: answer.status, headers: answer.headers }) : answer;
      }
    })
  });
  return { site, writes: () => writes };
};

const rowOf = (saved: Saved<typeof roles>): Extract<Saved<typeof roles>, { status: 'saved' }>['row'] => {
  if (saved.status !== 'saved') throw new Error(saved.status);
  return saved.row;
};

const named = async (title: string): Promise<readonly { Title: string; OData__UIVersionString: string }[]> =>
  local.as('omanik').web.getList('/sites/vajs/Lists/Roles').items.filter(`Title eq '${title}'`).select('Title', 'OData__UIVersionString')();

const fates: readonly Fate[] = ['lost', 'answerLost', 'gateway', 'cutShort'];

test.each(fates)('a new row whose request meets "%s" is there once, and is said to be', async fate => {
  const { site } = siteOf('kvaliteedijuht-b', fate);
  expect((await site.add(roles, { Title: `Lisatud ${fate}` })).status).toBe('saved');
  expect(await named(`Lisatud ${fate}`)).toHaveLength(1);
});

test.each(fates)('a change whose request meets "%s" is made once', async fate => {
  const { site } = siteOf('kvaliteedijuht-b');
  const row = rowOf(await site.add(roles, { Title: `Enne ${fate}` }));
  const saved = await siteOf('kvaliteedijuht-b', fate).site.update(roles, row.stamp.id, row.stamp.revision, { Title: `Pärast ${fate}` });
  expect(saved.status).toBe('saved');
  expect(await named(`Pärast ${fate}`)).toMatchObject([{ OData__UIVersionString: '2.0' }]);
});

test('a change whose answer was lost is no conflict with itself, but with what somebody else changed after it', async () => {
  const row = rowOf(await siteOf('kvaliteedijuht-b').site.add(roles, { Title: 'Kolm kätt' }));
  const theirs = await siteOf('omanik').site.update(roles, row.stamp.id, row.stamp.revision, { Title: 'Omaniku käsi' });
  const mine = await siteOf('kvaliteedijuht-b', 'lost').site.update(roles, row.stamp.id, row.stamp.revision, { Title: 'Minu käsi' });
  expect(theirs.status).toBe('saved');
  expect(mine).toMatchObject({ status: 'conflict', theirs: { Title: 'Omaniku käsi', stamp: { editor: { name: 'Saidi omanik A' } } } });
});

test('a write that never gets through is given up in words, and nothing is there', async () => {
  const { site, writes } = siteOf('kvaliteedijuht-b', 'lost', 'lost', 'lost', 'lost', 'lost');
  expect(await site.add(roles, { Title: 'Läbi ei saa' })).toMatchObject({ status: 'failed', error: { kind: 'offline' } });
  expect(writes()).toBe(3);
  expect(await named('Läbi ei saa')).toEqual([]);
});

test('the same act sent twice adds one row, also at the same moment', async () => {
  const { site } = siteOf('kvaliteedijuht-b');
  const request = crypto.randomUUID();
  const saved = await Promise.all([1, 2, 3].map(() => site.add(roles, { Title: 'Üks tegu' }, request)));
  expect(saved.map(({ status }) => status)).toEqual(['saved', 'saved', 'saved']);
  expect(await named('Üks tegu')).toHaveLength(1);
});

test('what the site refuses is refused at once', async () => {
  const { site, writes } = siteOf('lugeja');
  expect(await site.add(roles, { Title: 'Lugeja ei tohi' })).toMatchObject({ status: 'failed', error: { kind: 'denied' } });
  expect(writes()).toBe(1);
});

test('a row that was deleted meanwhile is said to be gone', async () => {
  const { site } = siteOf('kvaliteedijuht-b');
  const row = rowOf(await site.add(roles, { Title: 'Kustub' }));
  await local.as('omanik').web.getList('/sites/vajs/Lists/Roles').items.getById(row.stamp.id).delete();
  expect(await site.update(roles, row.stamp.id, row.stamp.revision, { Title: 'Kustus' })).toMatchObject({ status: 'failed', error: { kind: 'rowMissing' } });
});
