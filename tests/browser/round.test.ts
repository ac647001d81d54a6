/** A round in a real browser with the sample content: the head returns, the author submits anew, and a substitute answers in the head's place. */
import { approvals } from '../../src/loc/et-ee/work/approvals';
import { jobEditor } from '../../src/loc/et-ee/work/jobEditor';
import { round } from '../../src/loc/et-ee/work/round';
import { accessibilityProblems } from './browser';
import { begin, isDone, openOnDesk } from './desk';
import type { RestRow } from './rows';
import { visiting } from './visiting';

jest.setTimeout(180_000);

const { site, visit } = visiting();

const HEAD = 'ska-osakonnajuhataja-c';
const PARTNER = 'ska-personalipartner-a';
/** Line manager of the post, and the head's standing substitute. */
const DIVISION_HEAD = 'ska-talitusejuht-a';
const TITLE = 'Personalispetsialisti ametijuhend';

/** The draft that was written on after its text had been submitted. */
const draftOf = async (title: string): Promise<RestRow> => {
  const answer = await site().fetchAs(
    PARTNER, `/_api/web/GetList('/sites/vajs/Lists/DocumentDrafts')/items?$select=Id,DocumentId&$filter=${encodeURIComponent(`Title eq '${title}'`)}`,
    { headers: { accept: 'application/json;odata=nometadata' } }
  );
  const { value: [draft] } = (await answer.json()) as { value: readonly RestRow[] };
  if (!draft) throw new Error(`No draft of ${title}`);
  return draft;
};

test('returned by the head, submitted anew, coordinated by the line manager and then in the head\'s place', async () => {
  const head = await visit('MyDesk', { as: HEAD });
  await openOnDesk(head.page, 'answer', TITLE);
  const returning = await begin(head.page, 'return');
  await returning.getByRole('textbox').first().fill('Palun täpsustada teist ülesannet.');
  await returning.getByRole('radiogroup').first().getByRole('radio', { name: round.package.left }).check();
  expect(await accessibilityProblems(head.page)).toEqual([]);
  await returning.getByRole('button', { name: round.acts.confirmAll(approvals.acts.return, 1) }).click();
  await isDone(head.page, TITLE);
  expect(head.problems()).toEqual([]);

  const draft = await draftOf(TITLE);
  const author = await visit('JobDescriptions', { as: PARTNER }, `?draft=${String(draft.Id)}&view=edit`);
  await author.page.getByRole('button', { name: jobEditor.submit }).click();
  const submit = author.page.getByRole('form', { name: round.submit.title });
  await submit.getByLabel(round.submit.summary).fill('Teine ülesanne on täpsem.');
  await submit.getByRole('region', { name: round.submit.route }).getByText('Osakonnajuhataja C').first().waitFor();
  expect(await accessibilityProblems(author.page)).toEqual([]);
  await submit.getByRole('button', { name: round.submit.submit, exact: true }).click();
  await author.page.getByText(approvals.counted.submit).waitFor();
  expect(author.problems()).toEqual([]);

  const substitute = await visit('MyDesk', { as: DIVISION_HEAD });
  for (const step of ['Vahetu juht', 'Osakonnajuhataja']) {
    await openOnDesk(substitute.page, 'answer', TITLE);
    await substitute.page.getByText(round.acts.asked(step)).waitFor();
    await (await begin(substitute.page, 'coordinate')).getByRole('button', { name: round.acts.confirm(approvals.acts.coordinate) }).click();
    await isDone(substitute.page, TITLE);
  }
  expect(substitute.problems()).toEqual([]);

  const reader = await visit('JobDescriptions', { as: PARTNER }, `?document=${String(draft.DocumentId)}`);
  const log = reader.page.getByRole('list', { name: round.log.title });
  await log.getByText(/Talituse juhataja A/).last().waitFor();
  await log.getByText(/asendab/).first().waitFor();
  await reader.page.getByRole('button', { name: round.log.sheet }).click();
  await reader.page.getByRole('article', { name: round.sheet.title }).getByText(round.sheet.allDigest).waitFor();
  expect(await accessibilityProblems(reader.page)).toEqual([]);
  expect(reader.problems()).toEqual([]);
});
