/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newDraft, type DocumentDraft } from '../../../src/data/approvals/drafts';
import { roleHolders } from '../../../src/data/schema';
import type { DocumentId } from '../../../src/domain/identity';
import { plainDate } from '../../../src/domain/time/plainDate';
import { approvals as approvalWords } from '../../../src/loc/et-ee/work/approvals';
import { round as words } from '../../../src/loc/et-ee/work/round';
import SubmitForm from '../../../src/ui/round/submit/SubmitForm';
import { beside } from '../../site/onSite';
import { approvalOf, AUTHOR, openAgency, READER, seenBy, textOf, type Agency } from '../../data/approvals/agency';
import { renderFor } from './onAgency';

jest.setTimeout(60_000);

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());
afterEach(() => sessionStorage.clear());

const document = (name: string): DocumentId => agency.row.get(name) as DocumentId;

let edition = 0;
const nextEdition = (): number => { edition += 1; return edition; };

const draftOf = async (name: string, n: number, title: string): Promise<DocumentDraft> => {
  const saved = await beside(async () => newDraft(agency.siteOf(AUTHOR), {
    document: document(name), edition: n, restricted: false, title, changeSummary: '', costs: false, concerned: [], content: textOf(`${name} ${n}`)
  }));
  if (saved.status !== 'saved') throw new Error(saved.status);
  return saved.draft;
};

const open = async (draft: DocumentDraft, key = AUTHOR) => {
  const onDone = jest.fn();
  const onCancel = jest.fn();
  const page = await renderFor(agency.siteOf(key), facts => (
    <SubmitForm draft={draft} facts={facts} content={draft.content} onDone={onDone} onCancel={onCancel} />
  ));
  return { ...page, onDone, onCancel, user: userEvent.setup() };
};

test('a draft is submitted with the route shown as it will be fixed, and the first to answer is told of', async () => {
  const n = nextEdition();
  const { user, onDone } = await open(await draftOf('first', n, 'Spetsialisti ametijuhend'));
  const route = within(screen.getByRole('region', { name: words.submit.route }));
  expect(route.getAllByRole('listitem').map(item => item.textContent)).toEqual([
    expect.stringContaining('Osakonnajuhataja A'), expect.stringContaining('Osakonnajuhataja B'), expect.stringContaining(words.steps.awaitsOrder)
  ]);
  expect(screen.getByText(words.submit.siteNotVerified)).toBeTruthy();
  expect(screen.getByText(/\(Teie\)$/)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: words.submit.submit }));
  expect(screen.getByText(words.submit.summaryMissing)).toBeTruthy();
  await user.type(screen.getByLabelText(new RegExp(`^${words.submit.summary}`)), 'Lisatud uus ülesanne.');
  await user.click(screen.getByRole('button', { name: words.submit.submit }));
  await screen.findByText(approvalWords.counted.submit);
  expect(within(screen.getByRole('region', { name: words.telling.title })).getByText('Osakonnajuhataja A')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Sulge' }));
  expect(onDone).toHaveBeenCalled();
  expect(approvalOf(await beside(() => seenBy(agency.siteOf(READER))), document('first'), n))
    .toMatchObject({ status: 'open', round: { proof: 'verified', submit: { envelope: { changeSummary: 'Lisatud uus ülesanne.' } } } });
});

test('two drafts go as one package, with a file by its digest', async () => {
  const n = nextEdition();
  const first = await draftOf('first', n, 'Spetsialisti ametijuhend');
  await draftOf('second', n, 'Spetsialisti teine ametijuhend');
  const { user } = await open(first);
  await user.type(screen.getByLabelText(new RegExp(`^${words.submit.summary}`)), 'Koos.');
  await user.click(screen.getByRole('checkbox', { name: words.ofEdition('Spetsialisti teine ametijuhend', n) }));
  await user.upload(screen.getByLabelText(words.submit.files, { selector: 'input' }), new File(['abc'], 'lisa.pdf'));
  // SHA-256 of "abc" (FIPS 180-4, example).
  await screen.findByText(/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad/);
  await user.click(screen.getByRole('button', { name: words.submit.submitAll(2) }));
  await screen.findByText(words.outcome.many(2, 2));
  const seen = await beside(() => seenBy(agency.siteOf(READER)));
  const [one, two] = ['first', 'second'].map(name => approvalOf(seen, document(name), n));
  if (one.status !== 'open' || two.status !== 'open') throw new Error(`${one.status} ${two.status}`);
  expect(one.round.submit.package).toBe(two.round.submit.package);
  expect(one.round.submit.package).toBeTruthy();
  expect(one.round.submit.envelope.files).toEqual([{ name: 'lisa.pdf', digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }]);
});

test('where nobody holds a step\'s role, submitting is refused with the step\'s name and nothing is written', async () => {
  const n = nextEdition();
  const draft = await draftOf('first', n, 'Spetsialisti ametijuhend');
  const head = agency.row.get('head') ?? NaN;
  await beside(() => agency.change(roleHolders, head, { ValidUntil: plainDate('2026-01-01') }));
  try {
    const { user } = await open(draft);
    expect(screen.getByText(approvalWords.vacantSteps(['Osakonnajuhataja']))).toBeTruthy();
    await user.type(screen.getByLabelText(new RegExp(`^${words.submit.summary}`)), 'Ei saa.');
    await user.click(screen.getByRole('button', { name: words.submit.submit }));
    await waitFor(() => expect(screen.queryByText(words.submit.guarding)).toBeNull());
    expect(approvalOf(await beside(() => seenBy(agency.siteOf(READER))), document('first'), n).status).toBe('drafting');
  } finally {
    await beside(() => agency.change(roleHolders, head, { ValidUntil: undefined }));
  }
});
