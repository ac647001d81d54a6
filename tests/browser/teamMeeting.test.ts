/**
 * A core team's meeting in the tab of its Teams channel, held by two people at once: both say who is there, write at once into the same
 * subject and into different ones, decide and agree, one of them loses the network on the way, and the minutes hold all of it.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { addDays } from '../../src/domain/time/plainDate';
import { dayInTallinn } from '../../src/domain/time/tallinn';
import { common } from '../../src/loc/et-ee/common';
import { forms } from '../../src/loc/et-ee/forms';
import { home } from '../../src/loc/et-ee/home';
import { unsent } from '../../src/loc/et-ee/unsent';
import { teamMeeting as words } from '../../src/loc/et-ee/work/teamMeeting';
import { accessibilityProblems, type Visit } from './browser';
import { lineOn } from './desk';
import { idTitled, rowsWhere, type RestRow } from './rows';
import { visiting } from './visiting';

jest.setTimeout(300_000);

const { site, visit } = visiting();

const today = dayInTallinn(new Date());
const due = addDays(today, 14);

const TEAM = 'Tuumiktiim: terviseedendus ja ennetamine';
const LEADER = { key: 'poliitikajuht-a', name: 'Poliitikajuht A' };
const MEMBER = { key: 'teenusejuht-a', name: 'Teenusejuht A' };
/** Is not at the meeting, and gets something to do. */
const ABSENT = { key: 'teenusejuht-c', name: 'Teenusejuht C' };

const TOGETHER = 'Eesmärgid ja näitajad';
const LEADERS = 'Koolitoidu uued juhised';
const MEMBERS = 'Gripihooaja kokkuvõte';

const DECISION = 'Juhised avaldatakse enne aasta lõppu';
const DECISION_OFFLINE = 'Kokkuvõte läheb kõigile perearstidele';
const ACTION = 'Juhiste eelnõu lugemine';
const ACTION_OFFLINE = 'Hõlmatuse tabel perearstide kaupa';

const inTeams = async (as: string, more = ''): Promise<Visit & { readonly tab: FrameLocator }> => {
  const opened = await visit('CoreTeam', { as }, `?env=teams&team=${await idTitled(site(), 'CoreTeams', TEAM)}&view=meeting${more}`);
  return { ...opened, tab: opened.page.frameLocator('iframe[name=embedded-page-container]') };
};

const rows = async (list: string): Promise<readonly (RestRow & { readonly Title: string })[]> =>
  rowsWhere(site(), list, `TeamId eq ${await idTitled(site(), 'CoreTeams', TEAM)}`, '&$orderby=Id');

/** Opens a subject of the agenda, and gives what is in hand. */
const takeUp = async (tab: FrameLocator, subject: string): Promise<Locator> => {
  await tab.getByRole('navigation', { name: words.agenda }).getByRole('button', { name: new RegExp(subject) }).click();
  const inHand = tab.getByRole('article', { name: subject });
  await inHand.waitFor();
  return inHand;
};

const discussion = (inHand: Locator): Locator => inHand.getByRole('textbox', { name: words.discussion });

const isSaved = (inHand: Locator): Promise<void> => inHand.getByText(words.typed.saved, { exact: true }).waitFor();

interface ToRecord { readonly text: string; readonly owner: string; readonly day: string }

/** Two keys open the form with its field in hand, Enter saves it. */
const record = async (page: Page, inHand: Locator, key: 'd' | 't', { text, owner, day }: ToRecord): Promise<void> => {
  await inHand.getByRole('heading', { level: 3 }).focus();
  await page.keyboard.press(key);
  const form = inHand.getByRole('form', { name: key === 'd' ? words.decision : words.action });
  await form.waitFor();
  await page.keyboard.type(text);
  await form.getByLabel(key === 'd' ? words.decisionOwner : words.actionOwner).selectOption({ label: owner });
  await form.getByLabel(key === 'd' ? words.decisionFrom : words.actionDue).fill(day);
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
};

const marksPresence = async (tab: FrameLocator, name: string, presence: keyof typeof words.presence): Promise<void> => {
  const people = tab.getByRole('group', { name: new RegExp(`^${name}`) });
  if (!await people.isVisible()) await tab.getByText(words.people).click();
  await people.getByRole('radio', { name: words.presence[presence] }).click();
  // The mark stands once the site has it.
  await people.getByRole('radio', { name: words.presence[presence], checked: true }).waitFor();
};

/** The browser's own note of a request that did not get out. */
const isOfNetwork = (problem: string): boolean => problem.includes('Failed to load resource: net::');

const isAccessible = async (page: Page): Promise<void> => expect(await accessibilityProblems(page)).toEqual([]);

type Both = readonly [Visit & { readonly tab: FrameLocator }, Visit & { readonly tab: FrameLocator }];

/** Whoever stands on the agenda comes to the meeting without doing anything. */
const beginTogether = async ([leader, member]: Both): Promise<void> => {
  await member.tab.getByRole('button', { name: words.begin }).waitFor();
  await leader.tab.getByRole('button', { name: words.begin }).click();
  for (const { tab } of [leader, member]) await tab.getByRole('navigation', { name: words.agenda }).getByRole('button', { name: new RegExp(MEMBERS) }).waitFor();
  await isAccessible(leader.page);
  expect(await rows('TeamMeetings')).toHaveLength(1);
};

const sayWhoIsThere = async ([leader, member]: Both): Promise<void> => {
  await Promise.all([marksPresence(leader.tab, LEADER.name, 'present'), marksPresence(member.tab, MEMBER.name, 'remote')]);
  await marksPresence(leader.tab, ABSENT.name, 'absent');
  for (const { tab } of [leader, member]) await tab.getByText(words.present(2, 4)).waitFor();
  await isAccessible(member.page);
};

const writeIntoTheSame = async ([leader, member]: Both): Promise<void> => {
  const both = await Promise.all([takeUp(leader.tab, TOGETHER), takeUp(member.tab, TOGETHER)]);
  const texts = ['Hõlmatus on langenud kahes maakonnas.', 'Näitajad tuleb siduda eelarvega.'];
  await Promise.all(both.map((inHand, n) => discussion(inHand).fill(texts[n])));
  // Whoever is second sees what each wrote, and keeps both.
  const keepBoth = both.map(inHand => inHand.getByRole('button', { name: words.keepBoth }));
  const second = await Promise.any(keepBoth.map((button, n) => button.waitFor().then(() => n)));
  const [first, other] = [both[1 - second], both[second]];
  for (const text of texts) await other.getByText(text).first().waitFor();
  await other.getByText(forms.conflict.text([LEADER, MEMBER][1 - second].name)).waitFor();
  await isAccessible([leader, member][second].page);
  await keepBoth[second].click();
  await isSaved(other);
  // The other page shows what both said, without a press.
  for (const text of texts) await expectText(first, text);
  const [row] = (await rows('MeetingItems')).filter(({ Title }) => Title === TOGETHER);
  for (const text of texts) expect(row.Discussion).toContain(text);
};

/** The discussion comes to hold a text that somebody else has written. */
const expectText = async (inHand: Locator, text: string): Promise<void> => {
  const field = discussion(inHand);
  for (let looked = 0; looked < 100; looked += 1) {
    if ((await field.inputValue()).includes(text)) return;
    await field.page().waitForTimeout(300);
  }
  throw new Error(`"${text}" did not come; there stands "${await field.inputValue()}"`);
};

const writeIntoTheirOwn = async ([leader, member]: Both): Promise<void> => {
  const [leaders, members] = await Promise.all([takeUp(leader.tab, LEADERS), takeUp(member.tab, MEMBERS)]);
  await Promise.all([discussion(leaders).fill('Koolid ootavad juhiseid jaanuariks.'), discussion(members).fill('Haigestumus tipneb veebruaris.')]);
  await Promise.all([isSaved(leaders), isSaved(members)]);
  await record(leader.page, leaders, 'd', { text: DECISION, owner: LEADER.name, day: today });
  await leaders.getByText(DECISION).waitFor();
  await record(leader.page, leaders, 't', { text: ACTION, owner: ABSENT.name, day: due });
  await leaders.getByText(words.doer(ABSENT.name)).waitFor();
  await expectText(await takeUp(leader.tab, MEMBERS), 'Haigestumus tipneb veebruaris.');
};

const loseTheNetwork = async ([leader, member]: Both): Promise<void> => {
  const members = member.tab.getByRole('article', { name: MEMBERS });
  await member.page.context().setOffline(true);
  await discussion(members).fill('Haigestumus tipneb veebruaris. Tunnelis kirjutatud.');
  await record(member.page, members, 'd', { text: DECISION_OFFLINE, owner: MEMBER.name, day: today });
  await record(member.page, members, 't', { text: ACTION_OFFLINE, owner: MEMBER.name, day: due });
  for (const text of [DECISION_OFFLINE, ACTION_OFFLINE]) await members.getByRole('listitem').filter({ hasText: text }).getByText(words.unsent).waitFor();
  await members.getByText(words.typed.kept).waitFor();
  await isAccessible(member.page);
  expect((await rows('TeamDecisions')).some(({ Title }) => Title === DECISION_OFFLINE)).toBe(false);

  // The meeting goes on; whoever has no network cannot end it over what waits.
  const leaders = await takeUp(leader.tab, LEADERS);
  await leader.page.keyboard.press('x');
  await leaders.getByRole('button', { name: words.markOpen }).waitFor();

  await member.page.context().setOffline(false);
  await member.tab.getByRole('region', { name: unsent.label }).waitFor({ state: 'detached' });
  for (const text of [DECISION_OFFLINE, ACTION_OFFLINE]) await members.getByRole('listitem').filter({ hasText: text }).getByRole('button', { name: words.changeOne(text) }).waitFor();
  const theirs = await takeUp(leader.tab, MEMBERS);
  await theirs.getByText(DECISION_OFFLINE).waitFor();
  await expectText(theirs, 'Tunnelis kirjutatud.');
};

/** Text of a document of Word, paragraph by paragraph. */
const paragraphsOf = (docx: Uint8Array): readonly string[] => [...strFromU8(unzipSync(docx)['word/document.xml']).matchAll(/<w:p>.*?<\/w:p>/g)]
  .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));

const closeWithMinutes = async ([leader, member]: Both): Promise<void> => {
  await leader.tab.getByRole('button', { name: words.close }).click();
  await leader.tab.getByRole('button', { name: words.closeYes }).click();
  for (const { tab } of [leader, member]) await tab.getByRole('region', { name: words.minutes }).waitFor();
  await isAccessible(leader.page);

  const [download] = await Promise.all([leader.page.waitForEvent('download'), leader.tab.getByRole('button', { name: words.docx }).click()]);
  expect(download.suggestedFilename()).toBe(words.fileName(TEAM, common.date(today)).replace(':', '-'));
  const text = paragraphsOf(await readFile(await download.path()));
  for (const said of [
    words.minutesOf(TEAM), DECISION, DECISION_OFFLINE, ACTION, ACTION_OFFLINE, 'Koolid ootavad juhiseid jaanuariks.', 'Haigestumus tipneb veebruaris. Tunnelis kirjutatud.',
    'Hõlmatus on langenud kahes maakonnas.', 'Näitajad tuleb siduda eelarvega.'
  ]) expect(text).toContainEqual(expect.stringContaining(said));

  const [row] = await rows('TeamMeetings');
  expect(row).toMatchObject({ State: 'Lõpetatud' });
  expect(createHash('sha256').update(String(row.Minutes)).digest('hex')).toBe(row.Digest);
  expect(text).toContain(words.minutesDigest(String(row.Digest)));
  const { people } = JSON.parse(String(row.Minutes)) as { people: readonly { name: string; presence: string }[] };
  expect(people.map(({ name, presence }) => `${name}: ${presence}`)).toEqual([`${LEADER.name}: present`, `${MEMBER.name}: remote`, `${ABSENT.name}: absent`]);
};

const isOnDesk = async ({ key }: typeof ABSENT, action: string): Promise<void> => {
  const desk = await visit('MyDesk', { as: key });
  await lineOn(desk.page, 'action', action).waitFor();
  const front = await visit('Home', { as: key });
  const link = front.page.getByRole('link', { name: new RegExp(action) });
  await link.waitFor();
  await front.page.getByText(home.action(TEAM)).first().waitFor();
  await link.click();
  await front.page.getByRole('heading', { name: action }).first().waitFor();
  expect([...desk.problems(), ...front.problems()]).toEqual([]);
};

test('two people hold a meeting in Teams at once, from an agenda to minutes, and nobody\'s words are lost', async () => {
  const both: Both = [await inTeams(LEADER.key), await inTeams(MEMBER.key)];
  await beginTogether(both);
  await sayWhoIsThere(both);
  await writeIntoTheSame(both);
  await writeIntoTheirOwn(both);
  await loseTheNetwork(both);
  await closeWithMinutes(both);
  await isOnDesk(ABSENT, ACTION);
  await isOnDesk(MEMBER, ACTION_OFFLINE);
  expect(both.flatMap(({ problems }) => problems()).filter(problem => !isOfNetwork(problem))).toEqual([]);

  // What was decided stands on the team's page too.
  const { page } = await visit('CoreTeam', { as: 'lugeja' }, `?team=${await idTitled(site(), 'CoreTeams', TEAM)}&view=records`);
  await page.getByRole('grid', { name: words.decisionList }).getByText(DECISION_OFFLINE).waitFor();
  await page.getByRole('grid', { name: words.actionList }).getByText(ACTION).waitFor();
});
