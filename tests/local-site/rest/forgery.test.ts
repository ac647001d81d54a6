/**
 * An add-only list as the add-in protects it, and every known way to forge or change a row of it, with the site's answer to
 * somebody who may only add (sharepoint-rest.md, "An add-only list").
 */
import { onNewRow, onRow, onSetting, itemsAt, type Sent, type Target } from '../../../src/data/approvals/securityAttempts';
import { customLevels, qualityManagersGroup } from '../../../src/data/provisioning';
import { maskOf } from '../../../src/data/provisioning/permissions';
import { addList, type Answer, codeOf, type Running, start } from './fixture';

const LIST = '/sites/vajs/Lists/Log';
const ADDER = 'member-b';

const prepare = async (site: Running): Promise<Target> => {
  await addList(site, 'Log', '<Field Type="Text" Name="RequestId" DisplayName="Request" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  const { web } = site.sp('owner-a');
  const { High, Low } = maskOf(customLevels.add.permissions);
  await web.roleDefinitions.add(customLevels.add.name, '', 100, { High: Number(High), Low: Number(Low) });
  await web.siteGroups.add({ Title: qualityManagersGroup.name, AllowMembersEditMembership: false });
  const list = web.getList(LIST);
  const owners = (await web.associatedOwnerGroup()).Id;
  const members = (await web.associatedMemberGroup()).Id;
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add(owners, (await web.roleDefinitions.getByType(5)()).Id);
  await list.roleAssignments.add(members, (await web.roleDefinitions.getByName(customLevels.add.name)()).Id);

  const [me, other] = await Promise.all([ADDER, 'member-c'].map(async key => site.sp(key).web.currentUser.select('Id', 'LoginName')()));
  const row = await site.sp(ADDER).web.getList(LIST).items.add({ Title: 'Kanne', RequestId: `${me.Id}-1` }) as { readonly Id: number };
  return {
    path: LIST, words: 'Title', item: row.Id, row: { Title: 'Kanne' },
    me: { id: me.Id, loginName: me.LoginName }, other: { id: other.Id, loginName: other.LoginName }
  };
};

interface Told { readonly status: number; readonly code: string; readonly text: string }

const ask = async (site: Running, person: string, { method, path, headers, body }: Sent): Promise<Told> => {
  const response = await fetch(site.url + path, {
    method, body, headers: {
      'X-Local-User': person, 'Accept': 'application/json', 'Content-Type': 'application/json', 'X-RequestDigest': await site.digest(person), ...headers
    }
  });
  const text = await response.text();
  const json = /^[[{]/.test(text) ? JSON.parse(text) as unknown : undefined;
  const info = Array.isArray(json) ? (json[0] as { readonly ErrorInfo?: { readonly ErrorCode: number } | null }).ErrorInfo : undefined;
  return { status: response.status, text, code: info ? String(info.ErrorCode) : codeOf({ json } as Answer).split(',')[0] };
};

const rowAt = async (site: Running, item: number): Promise<Record<string, unknown>> => {
  const { status, json } = await site.get('owner-a', `${itemsAt(LIST).slice('/_api/'.length)}(${item})`);
  expect(status).toBe(200);
  return json as Record<string, unknown>;
};

const keys = <T extends object>(table: T): (keyof T & string)[] => Object.keys(table) as (keyof T & string)[];

const DENIED = '-2147024891';
const FORM_ERRORS = /"HasException":true/;

let site: Running;
let target: Target;
beforeAll(async () => {
  site = await start();
  target = await prepare(site);
});
afterAll(() => site.close());

const told = async (requests: readonly Sent[]): Promise<readonly Told[]> => {
  const answers: Told[] = [];
  for (const request of requests) answers.push(await ask(site, ADDER, request));
  return answers;
};

describe('a row that is there', () => {
  test.each(keys(onRow))('%s: access denied, and the row stands as it was', async key => {
    const before = await rowAt(site, target.item);
    const requests: readonly Sent[] = onRow[key](target);
    expect(await told(requests)).toEqual(requests.map(({ csom }) => expect.objectContaining({ status: csom ? 200 : 403, code: DENIED })));
    expect(await rowAt(site, target.item)).toEqual(before);
  });
});

const added = async (requestId: string, running = site): Promise<readonly Record<string, unknown>[]> =>
  (await running.get('owner-a', `${itemsAt(LIST).slice('/_api/'.length)}?$filter=RequestId eq '${requestId}'`)).json.value;

/** What the site says to a row that bears another author or day, and whether a row comes of it: always the adder's own, of today. */
const newRows: Readonly<Record<keyof typeof onNewRow, { readonly says: Partial<Told>; readonly rows: number }>> = {
  postStamps: { says: { status: 201 }, rows: 1 },
  formAuthor: { says: { status: 200, text: expect.stringMatching(FORM_ERRORS) as string }, rows: 0 },
  formAuthorQuiet: { says: { status: 200, text: expect.stringMatching(FORM_ERRORS) as string }, rows: 0 },
  formCreated: { says: { status: 200, text: expect.stringMatching(FORM_ERRORS) as string }, rows: 0 },
  csomNew: { says: { status: 200, code: '' }, rows: 1 },
  othersRequest: { says: { status: 201 }, rows: 1 }
};

describe('a new row', () => {
  test.each(keys(onNewRow))('%s: whoever adds it and when is what SharePoint says', async key => {
    const requestId = `${key === 'othersRequest' ? target.other.id : target.me.id}-${key}`;
    const { says, rows } = newRows[key];
    for (const answer of await told(onNewRow[key](target, requestId))) expect(answer).toMatchObject(says);
    const there = await added(requestId);
    expect(there).toHaveLength(rows);
    for (const row of there) {
      expect(row).toMatchObject({ AuthorId: target.me.id, EditorId: target.me.id });
      expect(Math.abs(Date.now() - Date.parse(String(row.Created)))).toBeLessThan(60_000);
    }
  });

  test('of a request that is there already is refused', async () => {
    const [again] = await told([{ method: 'POST', path: itemsAt(LIST), body: JSON.stringify({ Title: 'Veel', RequestId: `${target.me.id}-1` }) }]);
    expect(again).toMatchObject({ status: 500, code: '-2130575169' });
    expect(await added(`${target.me.id}-1`)).toHaveLength(1);
  });
});

describe('a setting', () => {
  test.each(keys(onSetting))('%s: access denied, and it stays', async key => {
    const { requests, look } = onSetting[key];
    const before = await site.get(ADDER, look(target).slice('/_api/'.length));
    expect(before.status).toBe(200);
    for (const answer of await told(requests(target))) expect(answer).toMatchObject({ status: 403, code: DENIED });
    expect((await site.get(ADDER, look(target).slice('/_api/'.length))).json).toEqual(before.json);
  });
});

describe('what is known to work for others', () => {
  test('with a stamp opened by an owner, an ordinary POST names another author', async () => {
    const open = await start();
    try {
      const there = await prepare(open);
      await ask(open, 'owner-a', onSetting.openStamps.requests(there)[0]);
      await ask(open, ADDER, onNewRow.postStamps(there, 'opened')[0]);
      expect(await added('opened', open)).toMatchObject([{ AuthorId: there.other.id }]);
    } finally {
      await open.close();
    }
  });

  test('where SharePoint trusts whoever adds by a form, the form names another author and another day', async () => {
    const trusting = await start({ addingMayStamp: true });
    try {
      const there = await prepare(trusting);
      await ask(trusting, ADDER, onNewRow.formAuthor(there, 'by-form')[0]);
      expect(await added('by-form', trusting)).toMatchObject([{ AuthorId: there.other.id, EditorId: there.other.id }]);
      const days = onNewRow.formCreated(there, 'long-ago');
      for (const day of days) await ask(trusting, ADDER, day);
      expect((await added('long-ago', trusting)).map(({ Created }) => String(Created).slice(0, 4))).toEqual(['2020']);
      for (const request of onRow.formStamps(there)) expect(await ask(trusting, ADDER, request)).toMatchObject({ status: 403, code: DENIED });
    } finally {
      await trusting.close();
    }
  });
});
