/**
 * A package of two job descriptions goes from its author through six people, on real pages with the sample content: returned and submitted
 * anew, given over, answered by two at once, by a substitute, over a lost connection, bound to an order, and read. Then an owner of the
 * site tampers with the log, and everybody sees it.
 */
import type { Locator, Page } from 'playwright-core';
import { addDays } from '../../src/domain/time/plainDate';
import { dayInTallinn } from '../../src/domain/time/tallinn';
import { unsent } from '../../src/loc/et-ee/unsent';
import { approvals } from '../../src/loc/et-ee/work/approvals';
import { jobEditor } from '../../src/loc/et-ee/work/jobEditor';
import { jobRegister } from '../../src/loc/et-ee/work/jobRegister';
import { myDesk } from '../../src/loc/et-ee/work/myDesk';
import { round } from '../../src/loc/et-ee/work/round';
import { accessibilityProblems, ready, type Visit } from './browser';
import { begin, choosePerson, holdActs, isDone, linesOfLog, openOnDesk } from './desk';
import { erase, idOfDocument, logOf, merge, type LogRow } from './rows';
import { visiting } from './visiting';

jest.setTimeout(300_000);

const { site, visit } = visiting();

interface Somebody { readonly key: string; readonly name: string }

/** Writes the texts, is away when a personnel partner is asked, and keeps the orders. */
const AUTHOR = { key: 'ska-personalipartner-a', name: 'Personalipartner A' };
/** Line manager of both posts, and head of their department. */
const HEAD = { key: 'ska-osakonnajuhataja-c', name: 'Osakonnajuhataja C' };
const DELEGATE = { key: 'ska-talitusejuht-a', name: 'Talituse juhataja A' };
const SUBSTITUTE = { key: 'personalijuht-a', name: 'Personalijuht A' };
const LAWYER = { key: 'ska-jurist-a', name: 'Jurist A' };
/** They hold the posts, and read the texts in the end. */
const ANALYST = { key: 'ska-personalianaluutik-a', name: 'Personalianalüütik A' };
const TRAINING_LEAD = { key: 'ska-juhtivspetsialist-a', name: 'Juhtivspetsialist A' };
const QUALITY_MANAGER = { key: 'kvaliteedijuht-b', name: 'Kvaliteedijuht B' };
const READER = { key: 'lugeja', name: 'Lugeja A' };
const OWNER = 'omanik';

const ANALYSTS = { title: 'Personalianalüütiku ametijuhend', edition: 3 };
const LEADS = { title: 'Juhtivspetsialisti (koolitus) ametijuhend', edition: 2 };
const BOTH = [ANALYSTS, LEADS] as const;
const LINE_MANAGER = 'Vahetu juht';
const HEAD_OF_DEPARTMENT = 'Osakonnajuhataja';
const COMMENT = 'Palun kirjutada esimesse ülesandesse, kellele analüüs läheb.';

const visits = new Map<string, Visit>();

/** Everybody has one page, and goes from place to place on it. */
const at = async ({ key }: Somebody, page: string, query = ''): Promise<Page> => {
  const known = visits.get(key);
  if (known) {
    await known.page.goto(`${site().url}/SitePages/${page}.aspx${query}`);
    await ready(known.page);
    return known.page;
  }
  const visited = await visit(page, { as: key }, query);
  visits.set(key, visited);
  return visited.page;
};

/** The browser's own note of a request that did not get out. */
const isOfNetwork = (problem: string): boolean => problem.includes('Failed to load resource: net::');

const isAccessible = async (page: Page): Promise<void> => expect(await accessibilityProblems(page)).toEqual([]);

const rowsOf = async ({ title, edition }: typeof ANALYSTS): Promise<readonly LogRow[]> => logOf(site(), await idOfDocument(site(), title), edition);
const rowsBy = async ({ name }: Somebody): Promise<readonly LogRow[]> => (await Promise.all(BOTH.map(rowsOf))).flat().filter(({ Author }) => Author.Title === name);

const allCounted = (page: Page): Promise<void> => page.getByText(round.outcome.many(BOTH.length, BOTH.length)).first().waitFor();

const openBoth = async (page: Page, kind: 'answer' | 'order'): Promise<void> => {
  for (const { title } of BOTH) await openOnDesk(page, kind, title);
};

/** Opens both texts, and the form that says the same of both in the step where an answer is asked for. */
const beginForBoth = async (page: Page, kind: 'coordinate' | 'return', step: string): Promise<Locator> => {
  await openBoth(page, 'answer');
  await page.getByText(round.acts.asked(step)).waitFor();
  const form = await begin(page, kind);
  await form.getByText(round.package.opened, { exact: true }).nth(BOTH.length - 1).waitFor();
  return form;
};

const confirm = (form: Locator, kind: 'coordinate' | 'return' | 'delegate'): Promise<void> =>
  form.getByRole('button', { name: round.acts.confirmAll(approvals.acts[kind], BOTH.length) }).click();

/** From the editor: what changes, who goes along, and the route as it will be frozen. */
const submitBoth = async (page: Page, task: string, summary: string): Promise<void> => {
  await page.getByRole('textbox', { name: jobEditor.task('2.1'), exact: true }).fill(task);
  await page.getByRole('button', { name: jobEditor.submit }).click();
  const form = page.getByRole('form', { name: round.submit.title });
  await form.getByLabel(round.submit.summary).fill(summary);
  await form.getByRole('checkbox', { name: round.ofEdition(LEADS.title, LEADS.edition) }).check();
  const route = form.getByRole('region', { name: round.submit.route });
  for (const { title } of BOTH) await route.getByText(round.submit.routeOf(title)).waitFor();
  await route.getByText(LAWYER.name).nth(BOTH.length - 1).waitFor();
  await isAccessible(page);
  await form.getByRole('button', { name: round.submit.submitAll(BOTH.length) }).click();
  await allCounted(page);
};

const authorWritesAndSubmits = async (): Promise<void> => {
  const page = await at(AUTHOR, 'JobDescriptions', `?document=${await idOfDocument(site(), ANALYSTS.title)}`);
  await page.getByRole('button', { name: jobRegister.commands.newEdition, exact: true }).click();
  await page.getByText(jobEditor.start.edition(ANALYSTS.edition)).waitFor();
  await page.getByRole('button', { name: jobEditor.start.create }).click();
  await submitBoth(page, 'Analüüsib personaliandmeid', 'Analüüside ring on laiem.');
};

const headReturns = async (): Promise<void> => {
  const page = await at(HEAD, 'MyDesk');
  const form = await beginForBoth(page, 'return', LINE_MANAGER);
  await form.getByRole('textbox').first().fill(COMMENT);
  await isAccessible(page);
  await confirm(form, 'return');
  await isDone(page, LEADS.title);
};

const authorMendsAndSubmitsAnew = async (): Promise<void> => {
  const page = await at(AUTHOR, 'MyDesk');
  for (const { title } of BOTH) {
    await openOnDesk(page, 'returned', title);
    await page.locator('blockquote').getByText(COMMENT).waitFor();
  }
  await openOnDesk(page, 'returned', ANALYSTS.title);
  await page.getByRole('link', { name: myDesk.mendDraft }).click();
  await submitBoth(page, 'Analüüsib personaliandmeid üksuste juhtidele', 'Lisatud, kellele analüüs läheb.');
};

/** On the day on which they would be asked. */
const authorNamesSubstitute = async (): Promise<void> => {
  const page = await at(AUTHOR, 'MyDesk', '?view=absence');
  const form = page.getByRole('form', { name: myDesk.absence.name });
  await choosePerson(form, myDesk.absence.substitute, SUBSTITUTE.name);
  await form.getByLabel(myDesk.absence.until).fill(addDays(dayInTallinn(new Date()), 2));
  await form.getByRole('button', { name: myDesk.absence.submit }).click();
  await page.getByText(approvals.counted.nameSubstitute).waitFor();
  await isAccessible(page);
};

const headGivesOver = async (): Promise<void> => {
  const page = await at(HEAD, 'MyDesk');
  await openOnDesk(page, 'answer', LEADS.title);
  const form = await begin(page, 'delegate');
  await choosePerson(form, round.delegation.to, DELEGATE.name);
  await isAccessible(page);
  await confirm(form, 'delegate');
  await isDone(page, LEADS.title);
};

const headAndDelegateAnswerAtOnce = async (): Promise<void> => {
  const [heads, delegates] = [await at(HEAD, 'MyDesk'), await at(DELEGATE, 'MyDesk')];
  const [late, early] = [await beginForBoth(heads, 'coordinate', LINE_MANAGER), await beginForBoth(delegates, 'coordinate', LINE_MANAGER)];
  await delegates.getByText(round.steps.delegatedTo(DELEGATE.name)).first().waitFor();
  const { onTheWay, letGo } = await holdActs(heads);
  await confirm(late, 'coordinate');
  await onTheWay;
  await confirm(early, 'coordinate');
  await isDone(delegates, LEADS.title);
  await letGo();

  // Both rows stand, one of them counts, and both people read why.
  for (const { title } of BOTH) await heads.getByText(round.outcome.lineOf(title, approvals.told.tooLate)).waitFor();
  await heads.getByText(round.outcome.inert(approvals.inert.answered)).first().waitFor();
  await heads.getByText(round.acts.asked(HEAD_OF_DEPARTMENT)).waitFor();
  expect(await heads.getByText(myDesk.gone).count()).toBe(0);
  await isAccessible(heads);
  await at(DELEGATE, 'JobDescriptions', `?document=${await idOfDocument(site(), LEADS.title)}`);
  const lines = linesOfLog(delegates);
  await lines.filter({ hasText: round.log.inert(approvals.inert.answered) }).getByText(HEAD.name).waitFor();
  await lines.filter({ hasText: round.log.delegate }).getByText(DELEGATE.name).waitFor();
};

const coordinates = async (who: Somebody, step: string): Promise<void> => {
  const page = await at(who, 'MyDesk');
  await confirm(await beginForBoth(page, 'coordinate', step), 'coordinate');
  await isDone(page, LEADS.title);
};

const lawyerAnswersInATunnel = async (): Promise<void> => {
  const page = await at(LAWYER, 'MyDesk');
  const form = await beginForBoth(page, 'coordinate', 'Jurist');
  await page.context().setOffline(true);
  await confirm(form, 'coordinate');
  for (const { title } of BOTH) await page.getByText(round.outcome.lineOf(title, approvals.told.kept)).waitFor();
  const waiting = page.getByRole('region', { name: unsent.label });
  await waiting.getByText(unsent.count(BOTH.length), { exact: true }).waitFor();
  await isAccessible(page);
  expect(await rowsBy(LAWYER)).toHaveLength(0);

  await page.context().setOffline(false);
  await allCounted(page);
  await waiting.waitFor({ state: 'detached' });
  expect(await rowsBy(LAWYER)).toHaveLength(BOTH.length);
};

const authorBindsOrder = async (): Promise<void> => {
  const page = await at(AUTHOR, 'MyDesk');
  await openBoth(page, 'order');
  await page.getByRole('button', { name: approvals.acts.bindOrder, exact: true }).click();
  const form = page.getByRole('form', { name: round.order.confirm(BOTH.length) });
  await form.getByRole('textbox', { name: new RegExp(`^${round.order.reference}`) }).fill('näidis 1-2/41');
  await form.getByRole('textbox', { name: new RegExp(`^${round.order.number}`) }).first().fill('41');
  for (const { title, edition } of BOTH) {
    await form.getByRole('group', { name: round.order.repealsOf(title) }).getByRole('checkbox', { name: round.edition(edition - 1), checked: true }).waitFor();
  }
  await isAccessible(page);
  await form.getByRole('button', { name: round.order.confirm(BOTH.length) }).click();
  await isDone(page, LEADS.title);
};

const reads = async (who: Somebody, { title }: typeof ANALYSTS): Promise<void> => {
  const page = await at(who, 'MyDesk');
  await openOnDesk(page, 'read', title);
  await isAccessible(page);
  await page.getByRole('button', { name: approvals.acts.acknowledge, exact: true }).click();
  await isDone(page, title);
};

const told = async (edition: typeof ANALYSTS): Promise<readonly string[]> => (await rowsOf(edition)).map(({ Kind, Author }) => `${Author.Title}: ${Kind}`);

/** Nothing is lost and nothing is there twice; the head's first answer came second. */
const wholeLog = (reader: Somebody): readonly string[] => [
  `${AUTHOR.name}: Esitas`, `${HEAD.name}: Tagastas`, `${AUTHOR.name}: Esitas`, `${HEAD.name}: Delegeeris`, `${DELEGATE.name}: Kooskõlastas`,
  `${HEAD.name}: Kooskõlastas`, `${HEAD.name}: Kooskõlastas`, `${SUBSTITUTE.name}: Kooskõlastas`, `${LAWYER.name}: Kooskõlastas`,
  `${AUTHOR.name}: Sidus käskkirjaga`, `${reader.name}: Tutvus`
];

/** The last answers to the second text: one is rewritten, one is gone. */
const ownerTampers = async (): Promise<{ readonly changed: LogRow; readonly deleted: LogRow }> => {
  const lastOf = async (who: Somebody): Promise<LogRow> => (await rowsBy(who)).reduce((last, row) => (row.Id > last.Id ? row : last));
  const [changed, deleted] = [await lastOf(SUBSTITUTE), await lastOf(LAWYER)];
  expect((await merge(site(), OWNER, 'ApprovalLog', changed.Id, { Text: 'Parandatud' })).status).toBe(204);
  expect((await erase(site(), OWNER, 'ApprovalLog', deleted.Id)).status).toBe(200);
  return { changed, deleted };
};

const seesTampering = async (who: Somebody, { changed, deleted }: { readonly changed: LogRow; readonly deleted: LogRow }): Promise<void> => {
  const { chain } = jobRegister.findings;
  const page = await at(who, 'JobDescriptions');
  await page.getByRole('button', { name: /^\d+ tähelepanekut$/ }).click();
  // Whoever wrote next saw the rows as they were; how many that is depends on who wrote several at once.
  const witnessed = (say: typeof chain.missing, { Id }: LogRow): Locator => page.getByText(say(approvals.logs.open, Id, 1).replace(/ 1 .*/, ''));
  await witnessed(chain.differs, changed).waitFor();
  await witnessed(chain.missing, deleted).waitFor();
  await isAccessible(page);

  const panelOf = async ({ title }: typeof ANALYSTS): Promise<Locator> => {
    await at(who, 'JobDescriptions', `?document=${await idOfDocument(site(), title)}`);
    return page.getByRole('complementary');
  };
  const tampered = await panelOf(LEADS);
  await tampered.getByText(jobRegister.stillInForce(LEADS.edition - 1)).waitFor();
  await tampered.getByText(approvals.statuses.open, { exact: true }).first().waitFor();
  await linesOfLog(page).filter({ hasText: round.log.inert(approvals.inert.changed) }).getByText(SUBSTITUTE.name).waitFor();
  await linesOfLog(page).filter({ hasText: round.log.inert(approvals.inert.notCoordinated) }).getByText(AUTHOR.name).waitFor();
  const untouched = await panelOf(ANALYSTS);
  await untouched.getByText(approvals.statuses.inForce, { exact: true }).first().waitFor();
  await linesOfLog(page).filter({ hasText: round.log.substitute(approvals.bases.appointment) }).getByText(SUBSTITUTE.name).waitFor();
};

test('from draft to acknowledged through six people; what an owner then does to the log is found', async () => {
  await authorWritesAndSubmits();
  await headReturns();
  await authorMendsAndSubmitsAnew();
  await authorNamesSubstitute();
  await headGivesOver();
  await headAndDelegateAnswerAtOnce();
  await coordinates(HEAD, HEAD_OF_DEPARTMENT);
  await coordinates(SUBSTITUTE, 'Personalipartner');
  await lawyerAnswersInATunnel();
  await authorBindsOrder();
  await reads(ANALYST, ANALYSTS);
  await reads(TRAINING_LEAD, LEADS);
  expect(await told(ANALYSTS)).toEqual(wholeLog(ANALYST));
  expect(await told(LEADS)).toEqual(wholeLog(TRAINING_LEAD));
  const tampered = await ownerTampers();
  await seesTampering(QUALITY_MANAGER, tampered);
  await seesTampering(READER, tampered);
  for (const [who, { problems }] of visits) expect([who, problems().filter(problem => who !== LAWYER.key || !isOfNetwork(problem))]).toEqual([who, []]);
});
