/** What people do with the management calendar: single meetings, rules, and months that are confirmed. */
import type { Locator, Page } from 'playwright-core';
import { accessibilityProblems, accessibilityProblemsInThemes } from './browser';
import { pressUntilIn, visiting, waitForCount } from './visiting';

jest.setTimeout(90_000);

const { site, visit } = visiting();

const CORE_TEAM = 'Terviseedendus ja haiguste ennetamine: tuumiktiim';
const SECRETARY_GENERAL = 'Kantsleri koosolek';

type RestRow = Readonly<Record<string, unknown>> & { readonly Id: number };

const asked = async (list: string, filter: string): Promise<readonly RestRow[]> => {
  const answer = await site().fetchAs('lugeja', `/_api/web/GetList('/sites/vajs/Lists/${list}')/items?$select=*,Author/Title&$expand=Author&$top=500&$filter=${encodeURIComponent(filter)}`, {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  return ((await answer.json()) as { value: RestRow[] }).value;
};

const forumNamed = async (name: string): Promise<number> => {
  const [row] = await asked('Forums', `Title eq '${name}'`);
  return row.Id;
};

const rulesOf = async (forum: number): Promise<readonly RestRow[]> => asked('MeetingRules', `ForumId eq ${forum}`);

/** Adds a row past the add-in, straight over REST. */
const addRow = async (person: string, list: string, cells: object): Promise<number> => {
  const headers = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json;odata=nometadata' };
  const digest = await site().fetchAs(person, '/_api/contextinfo', { method: 'POST', headers });
  const { FormDigestValue } = (await digest.json()) as { FormDigestValue: string };
  const answer = await site().fetchAs(person, `/_api/web/GetList('/sites/vajs/Lists/${list}')/items`, {
    method: 'POST', headers: { ...headers, 'X-RequestDigest': FormDigestValue }, body: JSON.stringify(cells)
  });
  return answer.status;
};

/** The first Wednesday of a month of next year: when the core team meets. */
const firstWednesday = (month: number): string => {
  const first = new Date(Date.UTC(new Date().getUTCFullYear() + 1, month - 1, 1));
  first.setUTCDate(1 + ((3 - first.getUTCDay() + 7) % 7));
  return first.toISOString().slice(0, 10);
};

const dotted = (day: string): string => day.split('-').reverse().join('.');

/** The address of a meeting of the core team. */
const meetingIn = async (month: number): Promise<{ readonly query: string; readonly rule: number; readonly day: string }> => {
  const [rule] = await rulesOf(await forumNamed(CORE_TEAM));
  const day = firstWednesday(month);
  return { query: `?entry=m${rule.Id}%40${day}`, rule: rule.Id, day };
};

const panelOf = (page: Page, name: string): Locator => page.getByRole('complementary', { name });
const button = (within: Locator, name: string | RegExp): Locator => within.getByRole('button', { name, exact: typeof name === 'string' });

test('the chair cancels a meeting without touching the mouse and takes it back; the list keeps both, signed by SharePoint', async () => {
  const { query, rule } = await meetingIn(3);
  const { page, problems } = await visit('ManagementCalendar', { as: 'poliitikajuht-a' }, query);
  const panel = panelOf(page, CORE_TEAM);
  await pressUntilIn(page, 'Tab', button(panel, 'Jäta ära'), 400);
  await page.keyboard.press('Enter');
  // Keys that come before the field has the focus go nowhere.
  await panel.getByRole('textbox', { name: /^Põhjus/ }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Pool tiimi on koolitusel');
  await pressUntilIn(page, 'Tab', button(panel, 'Jäta koosolek ära'));
  await page.keyboard.press('Enter');
  await panel.getByText('Kord on ära jäetud.').first().waitFor();
  await panel.getByText('Pool tiimi on koolitusel').waitFor();
  await panel.getByText(/^Jääb ära: Poliitikajuht A/).waitFor();
  await pressUntilIn(page, 'Tab', button(panel, 'Võta tagasi'));
  await page.keyboard.press('Enter');
  await panel.getByText('Võeti tagasi.').first().waitFor();
  await button(panel, 'Jäta ära').waitFor();
  const rows = (await asked('OccurrenceChanges', `RuleId eq ${rule}`)).slice(-2);
  expect(rows).toMatchObject([{ Kind: 'Jääb ära', Author: { Title: 'Poliitikajuht A' } }, { Kind: 'Taastati reegli järgi', Author: { Title: 'Poliitikajuht A' } }]);
  expect(problems()).toEqual([]);
});

test('the quality manager moves a meeting, and whoever opens the link afterwards sees where it went and why', async () => {
  const { query, day } = await meetingIn(4);
  const { page } = await visit('ManagementCalendar', { as: 'kvaliteedijuht-b' }, query);
  const panel = panelOf(page, CORE_TEAM);
  await button(panel, 'Tõsta').click();
  const form = panel.getByRole('form', { name: 'Tõsta' });
  const to = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  await form.getByLabel('Päev').fill(to);
  await form.getByLabel('Algab kell').fill('14:30');
  await form.getByLabel('Põhjus').fill('Saal on kinni');
  await button(form, 'Tõsta').click();
  await button(panel, 'Võta tagasi').waitFor();

  const reader = await visit('ManagementCalendar', { as: 'lugeja' }, query);
  const read = panelOf(reader.page, CORE_TEAM);
  await read.getByText(/14\.30–16\.00/).first().waitFor();
  await read.getByText('Saal on kinni').waitFor();
  await read.getByText(/^Tõsteti teisele ajale: Kvaliteedijuht B/).waitFor();
  await read.getByText(dotted(day)).waitFor();
});

test('a reader has nothing to press, and a row of the reader’s own straight over REST changes nothing and is shown as not counting', async () => {
  const { query, rule, day } = await meetingIn(5);
  expect(await addRow('lugeja', 'OccurrenceChanges', { RuleId: rule, PlannedDay: `${day}T12:00:00Z`, Kind: 'Jääb ära', Note: 'Ei saa tulla' })).toBe(201);
  const { page, problems } = await visit('ManagementCalendar', { as: 'lugeja' }, query);
  const panel = panelOf(page, CORE_TEAM);
  await panel.getByText(/^Arvestamata: Lugeja A märkis .* „Jääb ära“\. Sel päeval ei olnud tal selleks õigust\.$/).waitFor();
  expect(await panel.getByRole('button', { name: /^(Jäta ära|Tõsta|Lisa|Muuda|Kinnita|Taasta)/ }).count()).toBe(0);
  expect(await panel.getByText('jääb ära', { exact: true }).count()).toBe(0);
  expect(problems()).toEqual([]);
});

test('an act into a broken connection waits as unsent and says so; after a reload it is sent once', async () => {
  const { query, rule } = await meetingIn(6);
  const count = async (): Promise<number> => (await asked('OccurrenceChanges', `RuleId eq ${rule}`)).length;
  const before = await count();
  const { page } = await visit('ManagementCalendar', { as: 'poliitikajuht-a' }, query);
  const panel = panelOf(page, CORE_TEAM);
  await button(panel, 'Jäta ära').click();
  await page.route('**/_api/**', (route) => route.abort('connectionreset'));
  await button(panel, 'Jäta koosolek ära').click();
  await panel.getByText(/^Muudatus ei ole veel salvestatud/).waitFor();
  expect(await count()).toBe(before);
  await page.unroute('**/_api/**');
  await page.reload();
  await panel.getByText(/^Jääb ära: Poliitikajuht A/).waitFor();
  expect(await count()).toBe(before + 1);
});

test('a month is confirmed in one act, and each meeting says afterwards what became of it and by whose word', async () => {
  const forum = await forumNamed(SECRETARY_GENERAL);
  const before = (await asked('HeldMeetings', `ForumId eq ${forum}`)).length;
  const { page, problems } = await visit('ManagementCalendar', { as: 'kantsler-a' }, `?entry=f${forum}`);
  await button(panelOf(page, SECRETARY_GENERAL), 'Kinnita kuu').click();
  const panel = page.getByRole('complementary', { name: /^Kinnita kuu/ });
  const save = panel.getByRole('button', { name: /^Kinnita \d+ koosolekut?$/ });
  await button(panel, 'Eelmine kuu').click();
  await panel.getByRole('radiogroup').first().waitFor();
  const groups = panel.getByRole('radiogroup');
  const meetings = await groups.count();
  expect(meetings).toBeGreaterThan(2);
  for (let n = 0; n < meetings; n += 1) {
    await groups.nth(n).getByRole('radio', { name: 'Toimus', exact: true }).check();
    // Another link makes a row of its own also for a meeting that was recorded before.
    await panel.getByRole('textbox').nth(n).fill(`https://dhs.example/protokoll/${n + 1}`);
  }
  await save.click();
  await panel.getByText(/^Kinnitatud: \d+ koosolekut\.$/).waitFor();
  await waitForCount(panel.getByText('salvestatud', { exact: true }), meetings);
  const rows = (await asked('HeldMeetings', `ForumId eq ${forum}`)).slice(before);
  expect(rows).toHaveLength(meetings);
  expect(rows.map(({ State, Author }) => [State, (Author as { Title: string }).Title])).toEqual(rows.map(() => ['Toimus', 'Kantsler A']));
  expect(problems()).toEqual([]);
});

test('changing a rule shows what would change before saving; saving ends the old rule and the calendar follows the new one', async () => {
  const forum = await forumNamed(SECRETARY_GENERAL);
  const { page, problems } = await visit('ManagementCalendar', { as: 'kvaliteedijuht-b' }, `?entry=f${forum}`);
  await button(panelOf(page, SECRETARY_GENERAL), 'Muuda reeglit: igal teisipäeval kell 10.00').click();
  const panel = page.getByRole('complementary', { name: 'Muuda reeglit' });
  await button(panel, 'Uus kord alates kindlast päevast').click();
  const days = panel.getByRole('group', { name: 'Nädalapäevad' });
  await button(days, 'teisipäev').click();
  await panel.getByText('Valige vähemalt üks nädalapäev.').waitFor();
  await button(panel, 'Salvesta').click();
  await button(days, 'kolmapäev').click();
  const told = panel.getByRole('region', { name: 'Reegel sõnadega' });
  await told.getByText(/^igal kolmapäeval kell 10\.00–11\.30/).waitFor();
  await told.getByText(/^Tuleb juurde: \d+ päev/).or(told.getByText('Ükski päev ei muutu.')).first().waitFor();
  await panel.getByText(/^Senine reegel kehtib kuni \d\d\.\d\d\.\d{4}\.$/).waitFor();
  expect(await rulesOf(forum)).toHaveLength(2);
  await button(panel, 'Salvesta').click();
  await panelOf(page, SECRETARY_GENERAL).getByText(/^igal kolmapäeval kell 10\.00–11\.30/).waitFor();
  const rules = await rulesOf(forum);
  expect(rules).toHaveLength(3);
  expect(rules.filter(({ ValidUntil }) => ValidUntil !== null)).toHaveLength(1);
  expect(problems()).toEqual([]);
});

test('the second of two who correct one rule sees both versions and chooses', async () => {
  const forum = await forumNamed('Õigusosakonna koosolek');
  const [first, second] = await Promise.all([
    visit('ManagementCalendar', { as: 'omanik' }, `?entry=f${forum}`), visit('ManagementCalendar', { as: 'kvaliteedijuht-b' }, `?entry=f${forum}`)
  ]);
  const place = async (page: Page): Promise<Locator> => {
    await page.getByRole('button', { name: /^Muuda reeglit: / }).click();
    await page.getByRole('button', { name: 'Paranda seda reeglit' }).click();
    return page.getByRole('textbox', { name: 'Koht' });
  };
  const [theirs, mine] = [await place(first.page), await place(second.page)];
  await theirs.fill('Tema saal');
  await first.page.getByRole('button', { name: 'Salvesta', exact: true }).click();
  await first.page.getByText(/Tema saal/).first().waitFor();
  await mine.fill('Minu saal');
  await second.page.getByRole('button', { name: 'Salvesta', exact: true }).click();
  const { page } = second;
  await page.getByText(/^Salvestamine ei õnnestunud, sest Saidi omanik A muutis rida enne Teid/).waitFor();
  const choice = page.getByRole('group', { name: 'Koht' });
  await choice.getByText('Minu saal').waitFor();
  await choice.getByText('Tema saal').waitFor();
  await choice.getByRole('radio', { name: /^Minu/ }).check();
  await page.getByRole('button', { name: 'Salvesta valitu' }).click();
  await choice.waitFor({ state: 'detached' });
  await page.getByText(/Minu saal/).first().waitFor();
  expect(await rulesOf(forum)).toMatchObject([{ Place: 'Minu saal' }]);
});

interface Open { readonly name: string; readonly query: () => Promise<string>; readonly as: string; readonly act: (page: Page) => Promise<unknown> }

const opens: readonly Open[] = [
  {
    name: 'a meeting with the form that moves it', as: 'poliitikajuht-a', query: async () => (await meetingIn(9)).query,
    act: async (page) => {
      await page.getByRole('button', { name: /^(Tõsta|Move)$/ }).click();
      await page.getByRole('form').last().waitFor();
    }
  },
  {
    name: 'a forum', as: 'kvaliteedijuht-b', query: async () => `?entry=f${await forumNamed(SECRETARY_GENERAL)}`,
    act: (page) => page.getByRole('button', { name: /^(Lisa reegel|Add a rule)$/ }).waitFor()
  },
  {
    name: 'the form of a rule', as: 'kvaliteedijuht-b', query: async () => `?entry=f${await forumNamed('Ministri koosolek')}`,
    act: async (page) => {
      await page.getByRole('button', { name: /^(Muuda reeglit|Change the rule): / }).click();
      await page.getByRole('button', { name: /^(Paranda seda reeglit|Correct this rule)$/ }).click();
      await page.getByRole('region', { name: /^(Reegel sõnadega|The rule in words)$/ }).waitFor();
    }
  },
  {
    name: 'a month being confirmed', as: 'kantsler-a', query: async () => `?entry=f${await forumNamed(SECRETARY_GENERAL)}`,
    act: async (page) => {
      await page.getByRole('button', { name: /^(Kinnita kuu|Confirm a month)$/ }).click();
      await page.getByRole('button', { name: /^(Eelmine kuu|Previous month)$/ }).click();
      await page.getByRole('radiogroup').first().waitFor();
    }
  }
];

describe.each(opens)('$name', ({ query, as, act }) => {
  test('has nothing that axe-core finds wrong in any theme', async () => {
    const { page } = await visit('ManagementCalendar', { as, lang: 'et' }, await query());
    await act(page);
    expect(await accessibilityProblemsInThemes(page)).toEqual([]);
  });

  test('fits into the panel of a phone, in English too', async () => {
    const { page } = await visit('ManagementCalendar', { as, lang: 'en', width: 390, height: 800 }, await query());
    await act(page);
    expect(await page.getByRole('complementary').evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
