import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { addList, type Answer, codeOf, merge, messageOf, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Loend');
});
afterAll(() => site.close());

const items = "web/lists/getbytitle('Loend')/items";

interface Told { readonly status: number; readonly json: { readonly rules?: readonly Record<string, unknown>[]; readonly error?: string; readonly removed?: number } }

const faults = async (method: string, body?: unknown, query = ''): Promise<Told> => {
  const response = await fetch(`${site.origin}/_local/faults${query}`, { method, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
  return { status: response.status, json: await response.json() as Told['json'] };
};

/** Stands until the test is over. */
const given = async (...rules: readonly unknown[]): Promise<void> => {
  const { status, json } = await faults('POST', { rules });
  if (status !== 201) throw new Error(json.error);
};
afterEach(() => faults('DELETE'));

const titles = async (): Promise<readonly string[]> => {
  await faults('DELETE');
  return ((await site.get('owner-a', `${items}?$select=Title&$top=5000`)).json.value as { Title: string }[]).map(({ Title }) => Title);
};

const add = (Title: string, headers: Record<string, string> = {}): Promise<Answer> => site.post('member-b', items, { Title }, headers);

let last = 0;
const fresh = (): string => `rida ${++last}`;

describe('an answer that is not the request\'s own', () => {
  test.each([
    ['throttled', 429, '', '10'], ['unavailable', 503, '', '10'], ['gatewayTimeout', 504, '', null], ['failed', 500, '-1, Microsoft.SharePoint.Client.UnknownError', null],
    ['digestExpired', 403, '-2130575251, Microsoft.SharePoint.SPException', null], ['accessDenied', 403, '-2147024891, System.UnauthorizedAccessException', null],
    ['conflict', 412, '-1, Microsoft.SharePoint.Client.ClientServiceException', null], ['saveConflict', 409, '-2130246326, Microsoft.SharePoint.SPException', null]
  ])('%s: %i, and nothing was done', async (fault, status, code, retryAfter) => {
    await given({ method: 'POST', path: '/items', fault });
    const Title = fresh();
    const answer = await add(Title);
    expect([answer.status, codeOf(answer), answer.headers.get('retry-after')]).toEqual([status, code, retryAfter]);
    expect(answer.text).not.toBe('');
    expect(await titles()).not.toContain(Title);
  });

  test.each([['unavailable', 503], ['gatewayTimeout', 504], ['failed', 500], ['saveConflict', 409]])('%s can also come after the effect', async (fault, status) => {
    await given({ path: '/items', fault, effect: 'kept', times: 1 });
    const Title = fresh();
    expect((await add(Title)).status).toBe(status);
    expect((await titles()).filter(each => each === Title)).toHaveLength(1);
  });

  test('errors of SharePoint itself come in the metadata that was asked for', async () => {
    await given({ fault: 'conflict', path: '/items' });
    const answer = await site.post('member-b', `${items}(1)`, { Title: 'x' }, { ...merge('"abc,1"'), Accept: 'application/json;odata=verbose' });
    expect(answer.json).toMatchObject({ error: { code: expect.stringContaining('ClientServiceException') } });
    expect(messageOf(answer)).toContain('"abc,1"');
  });

  test('Retry-After says what the rule says, or is not there', async () => {
    await given({ fault: 'throttled', retryAfter: 120, times: 1 }, { fault: 'unavailable', retryAfter: false });
    expect((await site.get('reader-d', 'web')).headers.get('retry-after')).toBe('120');
    expect((await site.get('reader-d', 'web')).headers.get('retry-after')).toBeNull();
  });
});

describe('a connection that fails', () => {
  test.each([['none', 0], ['kept', 1]] as const)('is dropped, with the effect %s', async (effect, rows) => {
    await given({ method: 'POST', path: '/items', fault: 'dropped', effect });
    const Title = fresh();
    await expect(add(Title)).rejects.toThrow();
    expect((await titles()).filter(each => each === Title)).toHaveLength(rows);
  });

  test('breaks off in the middle of a body whose length was announced', async () => {
    await given({ path: 'web/lists', fault: 'brokenOff' });
    const seen = await new Promise<{ announced: number; came: number; whole: boolean }>((resolve, reject) => {
      request(`${site.url}/_api/web/lists`, { headers: { 'X-Local-User': 'owner-a', Accept: 'application/json' } }, res => {
        let came = 0;
        res.on('data', (chunk: Buffer) => { came += chunk.length; });
        res.on('error', () => undefined);
        res.on('close', () => resolve({ announced: Number(res.headers['content-length']), came, whole: res.complete }));
      }).on('error', reject).end();
    });
    expect(seen.whole).toBe(false);
    expect(seen.came).toBe(Math.floor(seen.announced / 2));
  });
});

describe('an answer that is hard to read', () => {
  test('is half of the JSON, as a whole message', async () => {
    await given({ method: 'POST', path: '/items', fault: 'truncated' });
    const Title = fresh();
    const digest = await site.digest('member-b');
    const response = await fetch(`${site.url}/_api/${items}`, {
      method: 'POST', body: JSON.stringify({ Title }), headers: { 'X-Local-User': 'member-b', 'X-RequestDigest': digest, Accept: 'application/json' }
    });
    const text = await response.text();
    expect(response.status).toBe(201);
    expect(text).toMatch(/^\{"odata/);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(await titles()).toContain(Title);
  });

  test('starts late, after the effect', async () => {
    await given({ method: 'POST', path: '/items', fault: 'slowStart', ms: 300 });
    const Title = fresh();
    const started = performance.now();
    const answering = add(Title);
    await sleep(150);
    expect(await titles()).toContain(Title);
    expect((await answering).status).toBe(201);
    expect(performance.now() - started).toBeGreaterThan(295);
  });

  test('starts late, and so does the effect, also when the client has given up by then', async () => {
    await given({ method: 'POST', path: '/items', fault: 'slowStart', effect: 'late', ms: 1000 });
    const Title = fresh();
    const digest = await site.digest('member-b');
    await expect(fetch(`${site.url}/_api/${items}`, {
      method: 'POST', body: JSON.stringify({ Title }), headers: { 'X-Local-User': 'member-b', 'X-RequestDigest': digest }, signal: AbortSignal.timeout(100)
    })).rejects.toThrow();
    expect(await titles()).not.toContain(Title);
    await sleep(1100);
    expect(await titles()).toContain(Title);
  });

  test('trickles', async () => {
    await given({ path: 'web/lists', fault: 'slowBody', ms: 1000 });
    const started = performance.now();
    const response = await fetch(`${site.url}/_api/web/lists`, { headers: { 'X-Local-User': 'owner-a', Accept: 'application/json' } });
    const begun = performance.now() - started;
    const { value } = await response.json() as { value: unknown[] };
    expect(value.length).toBeGreaterThan(0);
    expect(begun).toBeLessThan(800);
    expect(performance.now() - started).toBeGreaterThan(980);
  });
});

describe('which requests a rule strikes', () => {
  const struck = async (rule: Record<string, unknown>): Promise<readonly boolean[]> => {
    await given({ ...rule, fault: 'throttled' });
    const statuses = [
      (await site.get('reader-d', 'web')).status, (await site.get('member-b', `${items}?$select=Title`)).status,
      (await fetch(`${site.url}/_api/${items}(99)`, { method: 'POST', body: '{"Title":"x"}', headers: { 'X-Local-User': 'member-b', ...merge('"e,1"') } })).status
    ];
    return statuses.map(status => status === 429);
  };

  test.each([
    ['everything', {}, [true, true, true]],
    ['a method', { method: 'GET' }, [true, true, false]],
    ['the method that is sent', { method: 'post' }, [false, false, true]],
    ['the method that is meant', { method: ['MERGE', 'DELETE'] }, [false, false, true]],
    ['a part of the path, in any case', { path: "GETBYTITLE('loend')/items" }, [false, true, true]],
    ['parts of the path around a star', { path: "lists/*/items?$select" }, [false, true, false]],
    ['an expression for the path and query', { pattern: '/items(\\(\\d+\\))?$' }, [false, false, true]],
    ['a header', { headers: { 'If-Match': ',1' } }, [false, false, true]],
    ['the body', { body: '"title":"x"' }, [false, false, true]],
    ['a person', { person: 'reader-d' }, [true, false, false]],
    ['only parts of batches', { in: 'batch' }, [false, false, false]],
    ['only whole requests', { in: 'alone' }, [true, true, true]]
  ])('%s', async (_, rule, expected) => {
    expect(await struck(rule)).toEqual(expected);
  });

  const pattern = async (length: number): Promise<string> => {
    let seen = '';
    for (let n = 0; n < length; n++) seen += (await site.get('reader-d', 'web?$select=Id')).status === 429 ? 'x' : '.';
    return seen;
  };

  test('`after` lets the first ones pass, `times` ends it', async () => {
    await given({ fault: 'throttled', after: 2, times: 3 });
    expect(await pattern(8)).toBe('..xxx...');
  });

  test('`probability` is the same game for the same seed, and another one for another seed', async () => {
    const game = async (seed: number): Promise<string> => {
      await given({ name: 'game', fault: 'throttled', probability: 0.5, seed });
      return pattern(40);
    };
    const first = await game(1);
    expect(await game(1)).toBe(first);
    expect(await game(2)).not.toBe(first);
    expect(first.replace(/\./g, '').length).toBeGreaterThan(10);
    expect(first.replace(/x/g, '').length).toBeGreaterThan(10);
  });

  test('the first rule that fires wins', async () => {
    await given({ fault: 'throttled', times: 1 }, { fault: 'unavailable', times: 1 });
    expect([(await site.get('reader-d', 'web')).status, (await site.get('reader-d', 'web')).status, (await site.get('reader-d', 'web')).status]).toEqual([429, 503, 200]);
  });
});

describe('in a batch', () => {
  /** Adds three rows in one request; what was answered for each, nothing when the whole failed. */
  const three = async (): Promise<{ readonly heard: readonly string[]; readonly done: readonly boolean[] }> => {
    const digest = await site.digest('member-b');
    const sent = [fresh(), fresh(), fresh()];
    const parts = sent.map(Title => `--c\nContent-Type: application/http\n\nPOST ${site.url}/_api/${items} HTTP/1.1\n\n${JSON.stringify({ Title })}\n`);
    const heard = await fetch(`${site.url}/_api/$batch`, {
      method: 'POST', body: `--b\nContent-Type: multipart/mixed; boundary=c\n\n${parts.join('')}--c--\n--b--\n`,
      headers: { 'X-Local-User': 'member-b', 'X-RequestDigest': digest, 'Content-Type': 'multipart/mixed; boundary=b' }
    }).then(response => response.text()).then(text => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status = '']) => status), (): string[] => []);
    const there = await titles();
    return { heard, done: sent.map(Title => there.includes(Title)) };
  };

  test.each([
    ['one part fails and the others do not', { fault: 'unavailable' }, ['201', '503', '201'], [true, false, true]],
    ['one part fails after its effect', { fault: 'gatewayTimeout', effect: 'kept' }, ['201', '504', '201'], [true, true, true]],
    ['the connection drops before the second part\'s effect', { fault: 'dropped' }, [], [true, false, false]],
    ['the connection drops after the second part\'s effect', { fault: 'dropped', effect: 'kept' }, [], [true, true, false]]
  ])('%s', async (_, rule, heard, done) => {
    await given({ ...rule, in: 'batch', path: '/items', after: 1, times: 1 });
    expect(await three()).toEqual({ heard, done });
  });

  test.each([['none', false], ['kept', true]] as const)('the whole fails, with the effect %s', async (effect, done) => {
    await given({ path: '/$batch', fault: 'gatewayTimeout', effect });
    expect(await three()).toEqual({ heard: [], done: [done, done, done] });
  });

  test('a part cut short is no JSON, and the parts after it can be read', async () => {
    await given({ in: 'batch', path: '/items', fault: 'truncated', times: 1 });
    expect((await three()).heard).toEqual(['201', '201', '201']);
  });

  test('@pnp/sp rejects the part that failed, and only that', async () => {
    await given({ in: 'batch', path: '/items', fault: 'throttled', after: 1, times: 1 });
    const [batched, execute] = site.sp('member-b').batched();
    const adding = Promise.allSettled([fresh(), fresh()].map(Title => batched.web.lists.getByTitle('Loend').items.add({ Title }) as Promise<unknown>));
    await execute();
    expect(await adding).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { status: 429 } }]);
  });
});

describe('rules are kept and told', () => {
  test('with how often they matched and fired', async () => {
    const { status, json } = await faults('POST', { name: 'hõivatud', path: 'web', fault: 'throttled', after: 1, retryAfter: 5 });
    expect([status, json.rules]).toEqual([201, [{ name: 'hõivatud', path: 'web', fault: 'throttled', effect: 'none', after: 1, retryAfter: 5, matched: 0, fired: 0 }]]);
    await site.get('reader-d', 'web');
    await site.get('reader-d', 'web');
    expect((await faults('GET')).json.rules).toMatchObject([{ name: 'hõivatud', matched: 2, fired: 1 }]);
  });

  test('one of a known name takes the older one\'s place; names can be taken away one by one', async () => {
    await given({ name: 'a', fault: 'throttled', path: 'x' }, { name: 'b', fault: 'failed', path: 'x' });
    await given({ name: 'a', fault: 'dropped', path: 'x' }, { fault: 'failed', path: 'x' });
    expect((await faults('GET')).json.rules?.map(({ name, fault }) => [name, fault])).toEqual([['b', 'failed'], ['a', 'dropped'], [expect.stringMatching(/^failed-\d+$/), 'failed']]);
    expect((await faults('DELETE', undefined, '?name=a')).json).toEqual({ removed: 1 });
    expect((await faults('DELETE')).json).toEqual({ removed: 2 });
    expect((await faults('GET')).json).toEqual({ rules: [] });
  });

  test.each([
    ['{', 'JSON'], [[1], 'object'], [{}, 'needs a "fault", one of: throttled'], [{ fault: 'tired' }, '"fault" must be one of: throttled'],
    [{ fault: 'failed', url: 'x' }, '"url" is no setting of a rule. Settings: name, method'], [{ fault: 'failed', times: 0 }, '"times" must be a whole number'],
    [{ fault: 'failed', probability: 2 }, '"probability" must be a number'], [{ fault: 'failed', pattern: '(' }, '"pattern" must be a regular expression'],
    [{ fault: 'failed', method: 1 }, '"method" must be a text'], [{ fault: 'failed', headers: 'x' }, '"headers" must be an object'],
    [{ fault: 'failed', retryAfter: 1 }, '"retryAfter" means nothing for the fault "failed"'], [{ fault: 'throttled', effect: 'kept' }, 'can be: none'],
    [{ fault: 'failed', seed: 1 }, 'without "probability"'], [[{ name: 'a', fault: 'failed' }, { name: 'a', fault: 'failed' }], 'Two rules are called "a"']
  ])('%j is refused in words', async (rule, words) => {
    const { status, json } = await faults('POST', rule);
    expect([status, json.error]).toEqual([400, expect.stringContaining(words)]);
    expect((await faults('GET')).json.rules).toEqual([]);
  });

  test('no page of another site may set them, and other methods are not for this address', async () => {
    expect((await fetch(`${site.origin}/_local/faults`, { method: 'POST', body: '{"fault":"failed"}', headers: { Origin: 'https://evil.test' } })).status).toBe(403);
    expect((await fetch(`${site.origin}/_local/faults`, { method: 'POST', body: '[]', headers: { Origin: site.origin } })).status).toBe(201);
    expect((await faults('PUT', {})).status).toBe(405);
  });
});
