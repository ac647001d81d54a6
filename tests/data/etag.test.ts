import { revisionIn } from '../../src/data/etag';
import { overviewQuestions, PAGE, pageOf } from '../../src/data/questions';
import { readBatch } from '../../src/data/readBatch';
import { roles } from '../../src/data/schema';
import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { openWire } from '../../src/data/wire';
import { plainDate } from '../../src/domain/time/plainDate';
import type { EmptySite } from '../site/emptySite';
import { sampleSite } from '../site/preparedSites';

let local: EmptySite;
beforeAll(async () => {
  local = await sampleSite(plainDate('2026-11-21'));
}, 60_000);
afterAll(() => local.close());

/** A person's way to the site; `beforeChange` runs once, between the last look at a row and its change. */
const siteOf = (person: string, beforeChange?: () => Promise<unknown>): { readonly site: Site; readonly sent: string[] } => {
  let meanwhile = beforeChange;
  const sent: string[] = [];
  const site = new Site({
    url: local.url, pause: async () => undefined,
    sp: connect({
      url: local.url, headers: { 'X-Local-User': person }, wait: async () => undefined,
      fetch: async (input, init) => {
        const method = new Headers(init?.headers).get('X-HTTP-Method') ?? init?.method ?? 'GET';
        sent.push(method);
        if (method === 'MERGE') {
          const work = meanwhile;
          meanwhile = undefined;
          await work?.();
        }
        return fetch(input, init);
      }
    })
  });
  return { site, sent };
};

const added = async (title: string): Promise<{ readonly id: number; readonly revision: number }> => {
  const saved = await siteOf('kvaliteedijuht-b').site.add(roles, { Title: title });
  if (saved.status !== 'saved') throw new Error(saved.status);
  return saved.row.stamp;
};

test('the number at the end of an ETag is read from every form that SharePoint gives it', () => {
  expect(revisionIn('"cbdb5e17-fff3-4813-a17d-11e1dd43dc7a,12"')).toBe(12);
  expect(revisionIn('"4"')).toBe(4);
  expect(revisionIn('')).toBeNaN();
});

test('lists are read without metadata, and a row still says how often it has been written', async () => {
  const answers = await readBatch(openWire({ url: local.url, headers: { 'X-Local-User': 'lugeja' } }), local.url, [...overviewQuestions(local.url), pageOf(local.url, roles, 0, PAGE)]);
  const about = answers.flatMap(answer => /odata\.\w+/.exec(JSON.stringify(answer)) ?? []);
  expect(about).toEqual([]);
  const rows = answers[answers.length - 1];
  expect('value' in rows && (rows.value as readonly { owshiddenversion: unknown }[]).every(({ owshiddenversion }) => Number.isInteger(owshiddenversion))).toBe(true);
});

test('a row that was written since the form opened is not touched: one look says so', async () => {
  const { id, revision } = await added('Vahepeal muudetud');
  await siteOf('omanik').site.update(roles, id, revision, { Title: 'Omaniku nimi' });
  const { site, sent } = siteOf('kvaliteedijuht-b');
  expect(await site.update(roles, id, revision, { Title: 'Minu nimi' })).toMatchObject({ status: 'conflict', theirs: { Title: 'Omaniku nimi', stamp: { revision: revision + 1 } } });
  expect(sent).not.toContain('MERGE');
});

test('whoever writes between that look and the change is not written over: SharePoint itself refuses', async () => {
  const { id, revision } = await added('Üheaegne');
  const theirs = (): Promise<unknown> => siteOf('omanik').site.update(roles, id, revision, { Title: 'Jõudis ette' });
  const { site, sent } = siteOf('kvaliteedijuht-b', theirs);
  expect(await site.update(roles, id, revision, { Title: 'Jäi hiljaks' })).toMatchObject({ status: 'conflict', theirs: { Title: 'Jõudis ette' } });
  expect(sent).toContain('MERGE');
});
