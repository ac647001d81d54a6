import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalSite, type LocalSite } from '../browser/localSite';
import type { Figure } from './figures';
import { partsOf, recordPage, type PageRequest } from './loadPage';

/** What so many clients at once came to. */
export interface Load {
  readonly seconds: number;
  /** Milliseconds that each answer took, by what was asked. */
  readonly times: Readonly<Record<Act, readonly number[]>>;
  /** Answers with another status, or other rows, than they should have. */
  readonly wrong: readonly string[];
  /** Acknowledged writes that are not there at the end, or not as they were acknowledged. */
  readonly lost: readonly string[];
  /** Rows that are there more than once, or that nobody wrote. */
  readonly doubled: readonly string[];
}

type Act = 'page' | 'add' | 'change' | 'row';

const list = 'Koormus';
const items = `/_api/web/lists/getbytitle('${list}')/items`;
const plain = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };
const owner = 'omanik';
const writers = ['omanik', 'kvaliteedijuht-b'] as const;

const digestOf = async (site: LocalSite, person: string): Promise<string> => {
  const response = await site.fetchAs(person, '/_api/contextinfo', { method: 'POST' });
  return (await response.json() as { FormDigestValue: string }).FormDigestValue;
};

const makeList = async (site: LocalSite): Promise<void> => {
  const digest = await digestOf(site, owner);
  for (const [below, body] of [
    ['/_api/web/lists', { Title: list, BaseTemplate: 100 }],
    [`/_api/web/lists/getbytitle('${list}')/fields/createfieldasxml`, {
      parameters: { SchemaXml: '<Field Type="Text" Name="RequestId" DisplayName="RequestId" Indexed="TRUE" EnforceUniqueValues="TRUE" />', Options: 8 }
    }]
  ] as const) {
    const response = await site.fetchAs(owner, below, { method: 'POST', body: JSON.stringify(body), headers: { ...plain, 'X-RequestDigest': digest } });
    if (!response.ok) throw new Error(await response.text());
  }
};

interface Row { readonly Id: number; readonly Title: string; readonly RequestId: string }

const rowsOf = async (site: LocalSite): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let next: string | undefined = `${items}?$select=Id,Title,RequestId&$top=5000`;
  while (next !== undefined) {
    const page = await (await site.fetchAs(owner, next, { headers: plain })).json() as { value: Row[]; 'odata.nextLink'?: string };
    rows.push(...page.value);
    next = page['odata.nextLink']?.replace(site.url, '');
  }
  return rows;
};

/** One person at one browser: opens a page, adds a row, changes it, looks at it, and begins again. */
class Client {
  public readonly acknowledged = new Map<string, string>();
  public readonly wrong: string[] = [];
  public readonly times: Record<Act, number[]> = { page: [], add: [], change: [], row: [] };
  private readonly person: string;

  public constructor(private readonly site: LocalSite, private readonly number: number, private readonly page: PageRequest, private readonly expected: readonly string[]) {
    this.person = writers[number % writers.length] ?? owner;
  }

  /** At least one turn, however slow the machine is. */
  public async work(until: number): Promise<void> {
    const digest = await digestOf(this.site, this.person);
    for (let turn = 0; turn === 0 || performance.now() < until; turn++) {
      await this.readPage();
      await this.write(digest, `${this.number}/${turn}`);
    }
  }

  /** Sends a request and reads its answer; what has another status counts as wrong. */
  private async ask(act: Act, status: number, below: string, init: RequestInit): Promise<string> {
    const began = performance.now();
    const response = await this.site.fetchAs(this.person, below, init);
    const text = await response.text();
    this.times[act].push(performance.now() - began);
    if (response.status !== status) this.wrong.push(`${act}: ${response.status} ${text.slice(0, 200)}`);
    return text;
  }

  private async readPage(): Promise<void> {
    const text = await this.ask('page', 200, this.page.url.replace(this.site.url, ''), { method: 'POST', body: this.page.body, headers: this.page.headers });
    // The first two parts tell who asks and how many rows the lists have; the rest are rows that nobody changes here.
    const parts = partsOf(text).slice(2);
    const differing = this.expected.findIndex((part, n) => part !== parts[n]);
    if (differing >= 0) this.wrong.push(`part ${differing} of a page: ${(parts[differing] ?? '').slice(0, 200)}`);
  }

  private async write(digest: string, key: string): Promise<void> {
    const headers = { ...plain, 'X-RequestDigest': digest };
    const added = await this.ask('add', 201, items, { method: 'POST', body: JSON.stringify({ Title: 'uus', RequestId: key }), headers });
    const { Id } = JSON.parse(added) as Row;
    this.acknowledged.set(key, 'uus');
    const Title = `muudetud ${key}`;
    await this.ask('change', 204, `${items}(${Id})`, { method: 'POST', body: JSON.stringify({ Title }), headers: { ...headers, 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' } });
    this.acknowledged.set(key, Title);
    const row = JSON.parse(await this.ask('row', 200, `${items}(${Id})?$select=Id,Title,RequestId`, { headers: plain })) as Row;
    if (row.Title !== Title || row.RequestId !== key) this.wrong.push(`${key}: was written and is not read`);
  }
}

const together = (clients: readonly Client[], act: Act): readonly number[] => clients.flatMap(client => client.times[act]);

/** So many clients at once on a site with the sample content, for so many seconds. */
export const load = async (clientCount: number, seconds: number): Promise<Load> => {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-site-'));
  const site = await startLocalSite({ restOnly: true, size: 'sample', db: join(folder, 'site.db') });
  try {
    await makeList(site);
    const page = await recordPage(site.url, owner);
    const answer = await fetch(page.url, { method: 'POST', body: page.body, headers: page.headers });
    const expected = partsOf(await answer.text()).slice(2);
    const clients = Array.from({ length: clientCount }, (_, number) => new Client(site, number, page, expected));
    const began = performance.now();
    await Promise.all(clients.map(client => client.work(began + seconds * 1000)));
    const took = (performance.now() - began) / 1000;

    const acknowledged = new Map(clients.flatMap(client => [...client.acknowledged]));
    const rows = await rowsOf(site);
    const stored = new Map(rows.map(row => [row.RequestId, row.Title]));
    const seen = new Set<string>();
    return {
      seconds: took,
      times: { page: together(clients, 'page'), add: together(clients, 'add'), change: together(clients, 'change'), row: together(clients, 'row') },
      wrong: clients.flatMap(client => client.wrong),
      lost: [...acknowledged].filter(([key, title]) => stored.get(key) !== title).map(([key]) => key),
      doubled: rows.filter(({ RequestId }) => {
        const again = seen.has(RequestId) || !acknowledged.has(RequestId);
        seen.add(RequestId);
        return again;
      }).map(({ RequestId }) => RequestId)
    };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
};

/** The time that so large a share of the answers did not exceed. */
const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? NaN;

const actNames: Readonly<Record<Act, string>> = { page: 'a page\'s rows', add: 'adding a row', change: 'changing a row', row: 'reading a row' };

export const loadFigures = async (clients: number, seconds: number): Promise<readonly Figure[]> => {
  const result = await load(clients, seconds);
  for (const said of [...result.wrong, ...result.lost, ...result.doubled].slice(0, 20)) process.stderr.write(`${said}\n`);
  const figure = (name: string, unit: string, value: number, aim?: Figure['aim']): Figure =>
    ({ group: `${clients} clients`, name, unit, runs: [value], ...(aim ? { aim } : {}) });
  const acts = Object.keys(actNames) as Act[];
  const all = acts.flatMap(act => result.times[act]);
  return [
    figure('answers', 'a second', all.length / result.seconds),
    figure('all answers, p50', 'ms', percentile(all, 0.5)),
    figure('all answers, p95', 'ms', percentile(all, 0.95)),
    ...acts.flatMap(act => [
      figure(`${actNames[act]}, p50`, 'ms', percentile(result.times[act], 0.5)),
      figure(`${actNames[act]}, p95`, 'ms', percentile(result.times[act], 0.95))
    ]),
    figure('writes', 'acknowledged', result.times.add.length + result.times.change.length),
    figure('wrong answers', 'answers', result.wrong.length, { atMost: 0 }),
    figure('lost writes', 'writes', result.lost.length, { atMost: 0 }),
    figure('rows twice or of nobody', 'rows', result.doubled.length, { atMost: 0 })
  ];
};
