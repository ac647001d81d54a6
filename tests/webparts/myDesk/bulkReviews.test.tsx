/** @jest-environment ./tests/site/environment.js */
import { screen, waitFor, within } from '@testing-library/react';
import { approvalLog, documentDrafts, documents, editions } from '../../../src/data/schema';
import type { ListSchema, Row } from '../../../src/data/schema/list';
import { addMonths, plainDate } from '../../../src/domain/time/plainDate';
import { approvals } from '../../../src/loc/et-ee/work/approvals';
import { round } from '../../../src/loc/et-ee/work/round';
import { beside, rowsIn, siteAs } from '../../site/onSite';
import { openDesk, words } from './onDesk';

jest.setTimeout(120_000);

const HEAD = 'ska-osakonnajuhataja-c';
const ANALYST = 'Personalianalüütiku ametijuhend';
const STATUTE = 'Personali- ja haldusosakonna põhimäärus';
const { department } = words;

const rowsNow = <L extends ListSchema>(list: L): Promise<readonly Row<L>[]> => rowsIn(siteAs(HEAD), list);

/** What is in force in the department and due within the month: a job description whose text the log has, a statute that only the list knows. */
beforeAll(async () => {
  const quality = siteAs('kvaliteedijuht-b');
  const all = await rowsIn(quality, documents);
  const analyst = all.find(({ Title }) => Title === ANALYST);
  if (!analyst) throw new Error(ANALYST);
  const { Organisation, Unit, Owner, stamp } = analyst;
  await beside(() => quality.update(documents, stamp.id, stamp.revision, { ReviewCycle: 1 }));
  const added = await beside(() => quality.add(documents, { Title: STATUTE, Kind: 'statute', Stage: 'inUse', Organisation, Unit, Owner, ReviewCycle: 1 }, crypto.randomUUID()));
  if (added.status !== 'saved') throw new Error(added.status);
  const since = addMonths(plainDate(globalThis.localSite.today), -1);
  await beside(() => quality.add(editions, { Document: added.row.stamp.id, Number: 1, ValidFrom: since, OrderNumber: '1-2/7', OrderDate: since }, crypto.randomUUID()));
});

const openDepartment = async (): Promise<Awaited<ReturnType<typeof openDesk>>> => {
  const opened = await openDesk(HEAD, { query: 'view=department' });
  await screen.findByRole('checkbox', { name: department.chooseReview(STATUTE) });
  return opened;
};

test('the head ends the reviews of all that needs no change in one go, each with a row of its own', async () => {
  const { user } = await openDepartment();
  await user.click(screen.getByRole('checkbox', { name: department.chooseAll }));
  expect(screen.getByRole('checkbox', { name: department.chooseReview(ANALYST) })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('button', { name: department.withCount(department.noChange, 2) }));
  expect(screen.getByText(department.explainNoChange)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: department.confirm(department.noChange, 2) }));

  expect(await screen.findByText(round.outcome.many(2, 2))).toBeTruthy();
  const told = screen.getByRole('alert');
  for (const title of [ANALYST, STATUTE]) expect(within(told).getByText(round.outcome.lineOf(title, approvals.counted.review))).toBeTruthy();

  const reviews = (await rowsNow(approvalLog)).filter(({ Kind }) => Kind === 'review');
  const mine = reviews.filter(({ stamp }) => stamp.author.id === reviews[reviews.length - 1].stamp.author.id).slice(-2);
  expect(mine).toHaveLength(2);
  expect(new Set(mine.map(({ Document }) => Document)).size).toBe(2);
});

test('new editions are begun as drafts, each once, and from then on nothing waits to be reviewed', async () => {
  const { user } = await openDepartment();
  const before = (await rowsNow(documentDrafts)).length;
  for (const title of [ANALYST, STATUTE]) await user.click(screen.getByRole('checkbox', { name: department.chooseReview(title) }));
  await user.click(screen.getByRole('button', { name: department.withCount(department.newEdition, 2) }));
  await user.click(screen.getByRole('button', { name: department.confirm(department.newEdition, 2) }));
  expect(await screen.findByText(department.drafted(2))).toBeTruthy();

  const drafts = await rowsNow(documentDrafts);
  expect(drafts).toHaveLength(before + 2);
  const begun = drafts.slice(-2);
  expect(begun.map(({ Title }) => Title).sort()).toEqual([ANALYST, STATUTE].sort());
  expect(begun.find(({ Title }) => Title === STATUTE)?.Edition).toBe(2);
  // What the log has of the text goes on in its draft; the statute, whose text is in a file, begins empty.
  const content = (title: string): string => String(begun.find(({ Title }) => Title === title)?.Content);
  expect(content(ANALYST).length).toBeGreaterThan(content(STATUTE).length);
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: department.chooseReview(STATUTE) })).toBeNull());
});
