import type { LocalSite } from '../browser/localSite';

/** A row as it is read back. */
export interface Stored {
  readonly Id: number;
  readonly Title: string;
  readonly Left: number;
  readonly Right: number;
  readonly OData__UIVersionString: string;
}

/** What a writer knows of its row: the number that was acknowledged, and the one that it may hold instead. */
interface Known { id: number | undefined; acknowledged: number | undefined; attempted: number }

const person = 'omanik';
const writersAtOnce = 8;
const plain = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };

const items = (list: string): string => `/_api/web/lists/getbytitle('${list}')/items`;

const digestOf = async (site: LocalSite): Promise<string> => {
  const response = await site.fetchAs(person, '/_api/contextinfo', { method: 'POST' });
  return (await response.json() as { FormDigestValue: string }).FormDigestValue;
};

const must = async (response: Response): Promise<Response> => {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
};

/** Requests of a batch, with the statuses and bodies of their answers. */
const batch = async (site: LocalSite, digest: string, requests: readonly string[]): Promise<readonly { status: number; body: string }[]> => {
  const body = requests.map(request => `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${request}\r\n`).join('');
  const response = await must(await site.fetchAs(person, '/_api/$batch', {
    method: 'POST', body: `${body}--b--\r\n`, headers: { 'X-RequestDigest': digest, 'Content-Type': 'multipart/mixed; boundary=b' }
  }));
  return (await response.text()).split(/^--batchresponse_[^\r]*\r$/m).slice(1, -1).map(part => ({
    status: Number(/^HTTP\/1\.1 (\d+)/m.exec(part)?.[1]), body: part.slice(part.lastIndexOf('\r\n\r\n', part.length - 5) + 4).trim()
  }));
};

/** All rows, in pages. */
export const rowsOf = async (site: LocalSite, list: string): Promise<readonly Stored[]> => {
  const rows: Stored[] = [];
  let next: string | undefined = `${items(list)}?$select=Id,Title,Left,Right,OData__UIVersionString&$top=5000`;
  while (next !== undefined) {
    const page = await (await must(await site.fetchAs(person, next, { headers: plain }))).json() as { value: Stored[]; 'odata.nextLink'?: string };
    rows.push(...page.value);
    next = page['odata.nextLink']?.replace(site.url, '');
  }
  return rows;
};

/** How many versions each of the rows has. */
export const versionsOf = async (site: LocalSite, list: string, rows: readonly Stored[]): Promise<readonly { row: Stored; count: number }[]> => {
  const counted: { row: Stored; count: number }[] = [];
  for (let from = 0; from < rows.length; from += 100) {
    const some = rows.slice(from, from + 100);
    const answers = await batch(site, '', some.map(({ Id }) => `GET ${site.url}${items(list)}(${Id})/versions?$select=VersionId HTTP/1.1\r\nAccept: ${plain.Accept}\r\n`));
    some.forEach((row, n) => counted.push({ row, count: (JSON.parse(answers[n]?.body ?? '') as { value: unknown[] }).value.length }));
  }
  return counted;
};

/** People who write at the same time, and remember what was acknowledged to them. */
export class Writers {
  private readonly known = new Map<string, Known>();
  private counter = 0;

  private constructor(private readonly list: string) {}

  /** Makes the list they write to: a unique key and two numbers. */
  public static async on(site: LocalSite, list: string): Promise<Writers> {
    const digest = await digestOf(site);
    const post = async (below: string, body: unknown): Promise<Response> =>
      must(await site.fetchAs(person, below, { method: 'POST', body: JSON.stringify(body), headers: { ...plain, 'X-RequestDigest': digest } }));
    await post('/_api/web/lists', { Title: list, BaseTemplate: 100 });
    for (const name of ['Left', 'Right']) {
      await post(`/_api/web/lists/getbytitle('${list}')/fields/createfieldasxml`, { parameters: { SchemaXml: `<Field Type="Number" Name="${name}" DisplayName="${name}" />`, Options: 8 } });
    }
    return new Writers(list);
  }

  /** Writes until the site is killed, which happens once `killAt` writes were acknowledged. */
  public async write(site: LocalSite, round: number, writes: number, killAt: number): Promise<{ acknowledged: number; open: number }> {
    const digest = await digestOf(site);
    let begun = 0;
    let acknowledged = 0;
    let killing: Promise<void> | undefined;
    const heard = (known: Known, id: number | undefined): void => {
      known.id = id ?? known.id;
      known.acknowledged = known.attempted;
      acknowledged++;
      if (acknowledged >= killAt) killing ??= site.kill();
    };
    const writer = async (): Promise<void> => {
      const own: Known[] = [];
      for (let turn = 0; begun < writes; turn++) {
        const kind = turn % 10;
        const count = kind === 9 ? 5 : 1;
        begun += count;
        if (kind % 3 === 1 && own.length > 0) await this.change(site, digest, own[turn % own.length], heard);
        else own.push(...await this.add(site, digest, round, count, heard));
      }
    };
    await Promise.allSettled(Array.from({ length: writersAtOnce }, writer));
    if (!killing) throw new Error(`The site was to be killed after ${killAt} writes, but there were only ${acknowledged}.`);
    await killing;
    return { acknowledged, open: [...this.known.values()].filter(({ acknowledged: heardOf, attempted }) => heardOf !== attempted).length };
  }

  private async add(site: LocalSite, digest: string, round: number, count: number, heard: (known: Known, id: number) => void): Promise<readonly Known[]> {
    const fresh = Array.from({ length: count }, () => {
      const known: Known = { id: undefined, acknowledged: undefined, attempted: 0 };
      const title = `${round}/${++this.counter}`;
      this.known.set(title, known);
      return { title, known };
    });
    const bodies = fresh.map(({ title }) => JSON.stringify({ Title: title, Left: 0, Right: 0 }));
    const answers = count === 1
      ? [await (await must(await site.fetchAs(person, items(this.list), { method: 'POST', body: bodies[0], headers: { ...plain, 'X-RequestDigest': digest } }))).text()]
      : (await batch(site, digest, bodies.map(body => `POST ${site.url}${items(this.list)} HTTP/1.1\r\nAccept: ${plain.Accept}\r\n\r\n${body}`)))
        .map(({ status, body }) => status === 201 ? body : '{}');
    fresh.forEach(({ known }, n) => heard(known, (JSON.parse(answers[n] ?? '{}') as { Id: number }).Id));
    return fresh.map(({ known }) => known);
  }

  private async change(site: LocalSite, digest: string, known: Known, heard: (known: Known, id: undefined) => void): Promise<void> {
    known.attempted++;
    const value = known.attempted;
    await must(await site.fetchAs(person, `${items(this.list)}(${known.id})`, {
      method: 'POST', body: JSON.stringify({ Left: value, Right: value }),
      headers: { ...plain, 'X-RequestDigest': digest, 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' }
    }));
    heard(known, undefined);
  }

  /** Acknowledged writes that the rows do not show. */
  public missingFrom(rows: readonly Stored[]): readonly string[] {
    const stored = new Map(rows.map(row => [row.Title, row]));
    return [...this.known].flatMap(([title, { id, acknowledged, attempted }]) => {
      if (acknowledged === undefined) return [];
      const row = stored.get(title);
      if (!row || row.Id !== id) return [`${title}: the row ${id} is not there`];
      return row.Left === acknowledged || row.Left === attempted ? [] : [`${title}: ${row.Left} where ${acknowledged} was acknowledged`];
    });
  }

  /** Rows that nobody wrote or that are there twice, a count that is not theirs, an id that would be given again. */
  public async miscountsOf(site: LocalSite, rows: readonly Stored[]): Promise<readonly string[]> {
    const titles = new Set(rows.map(({ Title }) => Title));
    const said = rows.filter(({ Title }) => !this.known.has(Title)).map(({ Title }) => `${Title}: nobody wrote it`);
    if (titles.size !== rows.length) said.push(`${rows.length - titles.size} rows are there twice`);
    const response = await must(await site.fetchAs(person, `/_api/web/lists/getbytitle('${this.list}')?$select=ItemCount`, { headers: plain }));
    const { ItemCount } = await response.json() as { ItemCount: number };
    if (ItemCount !== rows.length) said.push(`the list counts ${ItemCount} rows and has ${rows.length}`);
    return said;
  }

  /** From here on, what the rows show is what is known. */
  public accept(rows: readonly Stored[]): void {
    this.known.clear();
    for (const { Id, Title, Left } of rows) this.known.set(Title, { id: Id, acknowledged: Left, attempted: Left });
  }
}
