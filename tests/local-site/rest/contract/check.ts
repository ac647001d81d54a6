import type { SiteOptions } from '../../../../local-site/rest';
import { type Answer, codeOf, messageOf, type Running } from '../fixture';
import { defaultsOf, type EntityName, letterOf } from './defaults';

/** How much metadata a request asks for and sends. */
export type Dialect = 'minimal' | 'none' | 'verbose';

export const dialects: readonly Dialect[] = ['minimal', 'none', 'verbose'];

const accept: Readonly<Record<Dialect, string>> = {
  minimal: 'application/json', none: 'application/json;odata=nometadata', verbose: 'application/json;odata=verbose'
};

const contentTypes: Readonly<Record<Dialect, string>> = {
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8'
};

/** What may differ by dialect, so that three writes of one kind do not meet. */
export type By<T> = T | ((dialect: Dialect) => T);

const chosen = <T extends string | object | undefined>(by: By<T>, dialect: Dialect): T => typeof by === 'function' ? by(dialect) : by;

/** One request, as a table tells it. Without a verb: GET; with a body and without a verb: POST. */
export interface Ask {
  readonly path: By<string>;
  readonly verb?: 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';
  /** Key of the person; the owner when nothing is said. */
  readonly as?: string;
  /** Sent as JSON; texts as they are. */
  readonly body?: By<object | string>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One thing that the suite looks at. */
export interface Check {
  readonly name: string;
  readonly run: (site: Running) => Promise<void>;
}

/** An endpoint group: a fresh site, what is put into it first, and what is looked at, in this order. */
export interface Group {
  readonly name: string;
  readonly options?: Partial<SiteOptions>;
  readonly arrange?: (site: Running) => Promise<void>;
  readonly checks: readonly Check[];
}

const writesBy = ({ verb, body }: Ask): string => verb ?? (body === undefined ? 'GET' : 'POST');

export const send = async (site: Running, ask: Ask, dialect: Dialect): Promise<Answer> => {
  const verb = writesBy(ask);
  const [path, key] = [chosen(ask.path, dialect), ask.as ?? 'owner-a'];
  if (verb === 'GET') return site.get(key, path, { Accept: accept[dialect], ...ask.headers });
  const tunnelled: Record<string, string> = verb === 'POST' ? {} : { 'X-HTTP-Method': verb, 'IF-MATCH': '*' };
  return site.post(key, path, chosen(ask.body, dialect), { 'Accept': accept[dialect], 'Content-Type': accept[dialect], ...tunnelled, ...ask.headers });
};

/** A path as the request line of a batch may hold it; what is escaped already stays so. */
const escaped = (path: string): string => encodeURI(path).replace(/%25(?=[0-9A-F]{2})/gi, '%');

/** The request as a part of a batch. */
export const sendInBatch = async (site: Running, ask: Ask): Promise<Answer> => {
  const verb = writesBy(ask);
  const body = chosen(ask.body, 'minimal');
  const headers = { 'Accept': accept.minimal, 'Content-Type': accept.minimal, ...(verb === 'GET' || verb === 'POST' ? {} : { 'IF-MATCH': '*' }), ...ask.headers };
  const digest = ask.headers?.['X-RequestDigest'];
  const request = [
    '--b', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${verb} ${site.url}/_api/${escaped(chosen(ask.path, 'minimal'))} HTTP/1.1`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body), '--b--', ''
  ].join('\n');
  const answer = await site.post(ask.as ?? 'owner-a', '$batch', request, { 'Content-Type': 'multipart/mixed; boundary=b', ...(digest === undefined ? {} : { 'X-RequestDigest': digest }) });
  const [, status = '0', text = ''] = /HTTP\/1\.1 (\d+)[^\r\n]*[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--batchresponse/.exec(answer.text) ?? [];
  return { ...answer, status: Number(status), text, json: text.startsWith('{') ? JSON.parse(text) : undefined };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const record = (value: unknown): Readonly<Record<string, unknown>> => {
  if (!isObject(value)) throw new Error(`${JSON.stringify(value)} is no object`);
  return value;
};

/** Names of metadata anywhere in a light answer. */
const metadataIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(metadataIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => [...(/odata\.|^__/.test(name) && name !== 'odata.nextLink' ? [name] : []), ...metadataIn(part)]);
};

/** Members of a collection, or the entity itself; at least one. */
const entitiesIn = (json: unknown, dialect: Dialect): readonly Readonly<Record<string, unknown>>[] => {
  const top = dialect === 'verbose' ? record(record(json).d) : record(json);
  const list = dialect === 'verbose' ? top.results : top.value;
  const rows = Array.isArray(list) ? list.map(record) : [top];
  expect(rows.length).toBeGreaterThan(0);
  return rows;
};

const expectDefaults = (entity: Readonly<Record<string, unknown>>, name: EntityName): void => {
  const unlike = defaultsOf(name).flatMap(([property, letters]) => {
    const found = property in entity ? letterOf(entity[property]) : 'missing';
    return letters.includes(found) ? [] : [`${property} is ${found}, not ${letters}`];
  });
  expect(unlike).toEqual([]);
};

const metadataOf: Readonly<Record<Dialect, (site: Running, entity: Readonly<Record<string, unknown>>, shown: Shown) => void>> = {
  minimal: (site, entity, { type, link }) => {
    expect(entity['odata.type']).toEqual(typeof type === 'string' ? type : expect.stringMatching(type));
    expect(typeof entity['odata.id']).toBe('string');
    if (link !== undefined) expect(entity['odata.editLink']).toContain(link);
  },
  none: (_site, entity) => { expect(metadataIn(entity)).toEqual([]); },
  verbose: (site, entity, { type, link, relatives = [] }) => {
    expect(entity.__metadata).toMatchObject({ type: typeof type === 'string' ? type : expect.stringMatching(type), ...(link === undefined ? {} : { uri: expect.stringContaining(`${site.url}/_api/${link}`) }) });
    for (const relative of relatives) expect({ [relative]: entity[relative] }).toEqual({ [relative]: { __deferred: { uri: expect.stringMatching(new RegExp(`^${site.url}/_api/.+/${relative}$`)) } } });
    const structures = Object.entries(entity).filter(([name, value]) => isObject(value) && name !== '__metadata' && !('__deferred' in value));
    for (const [name, value] of structures) expect({ [name]: record(record(value).__metadata).type }).toEqual({ [name]: expect.any(String) });
  }
};

interface Shown {
  readonly entity: EntityName;
  /** E.g. `SP.List`; where members are of several types, what fits them all. */
  readonly type: string | RegExp;
  /** How the edit link begins or what stands in it. */
  readonly link?: string;
  /** Navigation properties that verbose answers show as deferred. */
  readonly relatives?: readonly string[];
  /** 200 when nothing is said. */
  readonly status?: number;
  /** Values that the entity has. */
  readonly values?: By<Readonly<Record<string, unknown>>>;
}

/** An entity, or every member of a collection, in each dialect: type, links, default properties with their types. */
export const entity = (name: string, ask: Ask, shown: Shown): readonly Check[] => dialects.map(dialect => ({
  name: `${name} (${dialect})`,
  run: async site => {
    const answer = await send(site, ask, dialect);
    expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({ status: shown.status ?? 200, type: contentTypes[dialect] });
    if (dialect === 'minimal') expect(record(answer.json)['odata.metadata']).toContain(`${site.url}/_api/$metadata#`);
    const rows = entitiesIn(answer.json, dialect);
    for (const row of rows) {
      metadataOf[dialect](site, row, shown);
      expectDefaults(row, shown.entity);
    }
    if (shown.values !== undefined) expect(rows[0]).toMatchObject(chosen(shown.values, dialect));
  }
}));

/** The edit link of an entity, asked, gives the entity again. */
export const leadsBack = (name: string, path: string): readonly Check[] => [{
  name: `${name} is found again under its edit link`,
  run: async site => {
    const { json } = await site.get('owner-a', path);
    const again = await site.get('owner-a', String(record(json)['odata.editLink']));
    expect(again.json).toMatchObject({ 'odata.id': record(json)['odata.id'], 'odata.editLink': record(json)['odata.editLink'] });
  }
}];

const verbosely = (value: unknown): unknown => {
  if (Array.isArray(value)) return expect.objectContaining({ __metadata: { type: expect.stringMatching(/^Collection\(/) }, results: value.map(verbosely) });
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype
    ? expect.objectContaining({ __metadata: { type: expect.any(String) }, ...Object.fromEntries(Object.entries(value).map(([name, part]) => [name, verbosely(part)])) }) : value;
};

/** What a light answer says when it gives a value: structures lie open, everything else is `value`. */
const lightly = (value: unknown): unknown => value === null ? { 'odata.null': true } : isObject(value) && Object.getPrototypeOf(value) === Object.prototype ? value : { value };

/** The answer of a function or property: `{value: …}`, or under its name in verbose. Null is `odata.null`. */
export const value = (what: string, ask: Ask, name: string, expected: unknown): readonly Check[] => dialects.map(dialect => ({
  name: `${what} (${dialect})`,
  run: async site => {
    const answer = await send(site, ask, dialect);
    expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({ status: 200, type: contentTypes[dialect] });
    expect(answer.json).toMatchObject(dialect === 'verbose' ? { d: { [name]: verbosely(expected) } } : lightly(expected) as object);
    expect('odata.metadata' in record(answer.json)).toBe(dialect === 'minimal');
  }
}));

interface Refused { readonly status: number; readonly code: string; readonly message?: string | RegExp }

const expectRefusal = (answer: Answer, { status, code, message }: Refused): void => {
  expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status, code });
  if (message !== undefined) expect(messageOf(answer)).toMatch(message);
};

/** An error: status, code and sentence in both representations, and as a part of a batch. */
export const refusal = (what: string, ask: Ask, refused: Refused): readonly Check[] => [
  {
    name: `${what} (minimal)`,
    run: async site => {
      const answer = await send(site, ask, 'minimal');
      expectRefusal(answer, refused);
      expect(answer.json).toEqual({ 'odata.error': { code: refused.code, message: { lang: 'en-US', value: expect.any(String) } } });
    }
  },
  {
    name: `${what} (verbose)`,
    run: async site => {
      const answer = await send(site, ask, 'verbose');
      expectRefusal(answer, refused);
      expect(answer.json).toEqual({ error: { code: refused.code, message: { lang: 'en-US', value: expect.any(String) } } });
    }
  },
  {
    name: `${what} (in a batch)`,
    run: async site => { expectRefusal(await sendInBatch(site, ask), refused); }
  }
];

interface Effect {
  readonly status: number;
  /** Of the answer. */
  readonly etag?: RegExp;
  /** What is true afterwards: an address and the values found there, or the status. */
  readonly then?: { readonly path: By<string>; readonly as?: string; readonly gives?: By<object>; readonly status?: number };
}

/** A write in each dialect, and what can be read afterwards. */
export const effect = (what: string, ask: Ask, { status, etag, then }: Effect): readonly Check[] => dialects.map(dialect => ({
  name: `${what} (${dialect})`,
  run: async site => {
    const answer = await send(site, ask, dialect);
    if (answer.status !== status) throw new Error(`${answer.status}, not ${status}: ${answer.text}`);
    if (etag) expect(answer.headers.get('etag')).toMatch(etag);
    if (!then) return;
    const after = await site.get(then.as ?? 'owner-a', chosen(then.path, dialect), { Accept: accept.none });
    expect(after.status).toBe(then.status ?? 200);
    if (then.gives !== undefined) expect(after.json).toMatchObject(chosen(then.gives, dialect));
  }
}));

/** A sentence of its own. */
export const holds = (name: string, run: (site: Running) => Promise<void>): readonly Check[] => [{ name, run }];

/** A body as the dialect writes it: with its type and lists under `results` in verbose. */
export const typed = (type: string, values: Readonly<Record<string, unknown>>): ((dialect: Dialect) => object) => dialect => dialect === 'verbose'
  ? { __metadata: { type }, ...Object.fromEntries(Object.entries(values).map(([name, part]) => [name, Array.isArray(part) ? { results: part } : part])) } : values;
