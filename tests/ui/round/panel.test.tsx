/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { submitTogether } from '../../../src/data/approvals/submitting';
import { approvalLog } from '../../../src/data/schema';
import type { DocumentId, PersonId } from '../../../src/domain/identity';
import { approvals as approvalWords } from '../../../src/loc/et-ee/work/approvals';
import { round as words } from '../../../src/loc/et-ee/work/round';
import { ReviewBar } from '../../../src/ui/round/ReviewBar';
import { RoundPanel } from '../../../src/ui/round/RoundPanel';
import { beside } from '../../site/onSite';
import {
  act as send, answerTo, approvalOf, AUTHOR, HEAD, logOfEdition, MANAGER, openAgency, PARTNER, prepared, READER, seenBy, submitText, textOf, type Agency, type Fate
} from '../../data/approvals/agency';
import { renderFor } from './onAgency';

jest.setTimeout(60_000);

let agency: Agency;
beforeAll(async () => { agency = await openAgency(); });
afterAll(() => agency.local.close());
afterEach(() => sessionStorage.clear());

const document = (name: string): DocumentId => agency.row.get(name) as DocumentId;
const ofPost = (key: string): string => ({ [MANAGER]: 'Osakonnajuhataja A', [HEAD]: 'Osakonnajuhataja B' })[key] ?? key;

let edition = 0;
const nextEdition = (): number => { edition += 1; return edition; };

const open = async (key: string, n: number, { name = 'first', opened = true, site = agency.siteOf(key) } = {}) => {
  const onOpen = jest.fn();
  const onDone = jest.fn();
  const page = await renderFor(site, facts => (
    <RoundPanel document={document(name)} edition={n} facts={facts} opened={opened} onOpen={onOpen} onDone={onDone} />
  ));
  return { ...page, site, onOpen, onDone, user: userEvent.setup() };
};

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const submitIt = (n: number): Promise<unknown> => beside(() => submitText(agency.siteOf(AUTHOR), document('first'), textOf(`Tekst ${n}`), n));

test('the line of steps tells who is asked and how many days are left', async () => {
  const n = nextEdition();
  await submitIt(n);
  await open(READER, n);
  const steps = within(screen.getByRole('list', { name: words.steps.label })).getAllByRole('listitem').filter(item => item.parentElement?.tagName === 'OL');
  expect(steps).toHaveLength(3);
  expect(steps[0].getAttribute('aria-current')).toBe('step');
  expect(steps[0].textContent).toContain(ofPost(MANAGER));
  expect(steps[0].textContent).toContain('3 tööpäeva jäänud');
  expect(steps[1].textContent).toContain(ofPost(HEAD));
  expect(steps[2].textContent).toContain(words.steps.awaitsOrder);
  expect(screen.getByText(words.acts.nothing)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Kooskõlastan' })).toBeNull();
});

test('nobody answers for a text that was not opened', async () => {
  const n = nextEdition();
  await submitIt(n);
  const { user, onOpen } = await open(MANAGER, n, { opened: false });
  expect((button('Kooskõlastan') as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByText(words.acts.openFirst)).toBeTruthy();
  await user.click(button(words.acts.openText));
  expect(onOpen).toHaveBeenCalledWith(document('first'), n);
});

test('the line manager coordinates in two presses by keyboard alone, hears it, and is told whom to tell next', async () => {
  const n = nextEdition();
  await submitIt(n);
  const { user, onDone } = await open(MANAGER, n);
  button('Kooskõlastan').focus();
  await user.keyboard('{Enter}');
  const form = within(await screen.findByRole('form', { name: 'Kooskõlastan' }));
  await waitFor(() => expect(globalThis.document.activeElement).toBe(form.getByLabelText(words.acts.textOptional)));
  expect(form.getByText(new RegExp(words.acts.readers.open))).toBeTruthy();
  form.getByRole('button', { name: words.acts.confirm('Kooskõlastan') }).focus();
  await user.keyboard('{Enter}');
  const said = await screen.findByText(approvalWords.counted.coordinate);
  expect(said.closest('[role="alert"]')).toBeTruthy();
  expect(onDone).toHaveBeenCalled();
  const telling = within(screen.getByRole('region', { name: words.telling.title }));
  expect(telling.getByText(ofPost(HEAD))).toBeTruthy();
  await user.click(telling.getByRole('button', { name: words.telling.write }));
  const message = await screen.findByDisplayValue(/Palun kooskõlastada: Spetsialisti ametijuhend/);
  expect(message).toBeTruthy();
  expect(within(screen.getByRole('list', { name: words.log.title })).getByText(/kooskõlastas/)).toBeTruthy();
  expect(approvalOf(await beside(() => seenBy(agency.siteOf(READER))), document('first'), n)).toMatchObject({ round: { steps: [{ status: 'closed' }, { status: 'open' }, {}] } });
});

test('a return asks for a reason, ends the round, and the reason stands with it', async () => {
  const n = nextEdition();
  await submitIt(n);
  const { user } = await open(MANAGER, n);
  await user.click(button('Tagastan'));
  const form = within(await screen.findByRole('form', { name: 'Tagastan' }));
  await user.click(form.getByRole('button', { name: words.acts.confirm('Tagastan') }));
  expect(form.getByText(words.acts.textMissing)).toBeTruthy();
  await user.type(form.getByLabelText(/^Selgitus/), 'Lisage tulemused.');
  await user.click(form.getByRole('button', { name: words.acts.confirm('Tagastan') }));
  await screen.findByText(approvalWords.counted.return);
  expect(screen.getAllByText('Lisage tulemused.').length).toBeGreaterThan(0);
  expect(screen.getByText('Tagastatud')).toBeTruthy();
  // The step in which it was returned says so; it was not left unanswered.
  expect(screen.getByText(words.steps.sentBack.returned)).toBeTruthy();
  expect(screen.queryByText(words.steps.ended)).toBeNull();
});

test('a comment is no answer: nothing is told as done, and the answer is still asked for', async () => {
  const n = nextEdition();
  await submitIt(n);
  const { user, onDone } = await open(MANAGER, n);
  await user.click(button(words.acts.more));
  await user.click(screen.getByRole('menuitem', { name: 'Kommenteerin' }));
  await user.type(await screen.findByLabelText(/^Kommentaar/), 'Vaatan homme.');
  await user.click(button(words.acts.confirm('Kommenteerin')));
  await screen.findByText(approvalWords.counted.comment);
  expect(onDone).not.toHaveBeenCalled();
  expect(button('Kooskõlastan')).toBeTruthy();
});

test('what was typed outlives a form that was left and a panel that was closed', async () => {
  const n = nextEdition();
  await submitIt(n);
  const site = agency.siteOf(MANAGER);
  const first = await open(MANAGER, n, { site });
  await first.user.click(button('Tagastan'));
  await first.user.type(await screen.findByLabelText(/^Selgitus/), 'Pooleli');
  first.unmount();
  const { user } = await open(MANAGER, n, { site });
  await user.click(button('Tagastan'));
  expect(((await screen.findByLabelText(/^Selgitus/)) as HTMLTextAreaElement).value).toBe('Pooleli');
  expect(screen.getByText(words.acts.kept)).toBeTruthy();
});

test('without a connection the answer waits and is never told as done', async () => {
  const n = nextEdition();
  await submitIt(n);
  let fate: Fate = 'arrives';
  const site = agency.siteOf(MANAGER, method => (method === 'POST' ? fate : 'arrives'));
  const { user, onDone } = await open(MANAGER, n, { site });
  fate = 'lost';
  await user.click(button('Kooskõlastan'));
  await user.click(await screen.findByRole('button', { name: words.acts.confirm('Kooskõlastan') }));
  await screen.findByText(approvalWords.told.kept);
  expect(screen.queryByText(approvalWords.counted.coordinate)).toBeNull();
  expect(onDone).not.toHaveBeenCalled();

  // A second answer would contradict the one that waits.
  expect(await screen.findByText(words.acts.waits('Kooskõlastan'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tagastan' })).toBeNull();
  fate = 'arrives';
  await act(() => site.outbox.retry());
  await screen.findByText(approvalWords.counted.coordinate);
  expect(screen.queryByText(words.acts.waits('Kooskõlastan'))).toBeNull();
});

test('somebody was faster: the row is told as not written, with the reason, and the text stays', async () => {
  const n = nextEdition();
  await submitIt(n);
  const { user } = await open(MANAGER, n);
  await user.click(button('Tagastan'));
  await user.type(await screen.findByLabelText(/^Selgitus/), 'Hilja');
  const author = agency.siteOf(AUTHOR);
  const seen = await beside(() => seenBy(author));
  const approval = approvalOf(seen, document('first'), n);
  if (approval.status !== 'open') throw new Error(approval.status);
  const { number, submit: { hash } } = approval.round;
  await beside(() => send(author, { kind: 'withdraw', document: document('first'), edition: n, hash, round: number }));
  await user.click(button(words.acts.confirm('Tagastan')));
  await screen.findByText(words.outcome.inert(approvalWords.inert.roundOver));
  expect(screen.getByText(words.outcome.textKept)).toBeTruthy();
  expect((screen.getByLabelText(/^Selgitus/) as HTMLTextAreaElement).value).toBe('Hilja');
});

test('a package is answered once, each text opened, one returned with a reason', async () => {
  const n = nextEdition();
  const author = agency.siteOf(AUTHOR);
  const facts = await beside(() => seenBy(author));
  const both = ['first', 'second'].map(name => prepared(author, facts, document(name), textOf(`${name} ${n}`), `pakett ${n}`, n));
  await beside(() => submitTogether(author, both, 'Ametijuhendid'));

  const site = agency.siteOf(MANAGER);
  const { user } = await open(MANAGER, n, { site });
  await user.click(button('Kooskõlastan'));
  await user.click(await screen.findByRole('button', { name: words.acts.confirmAll('Kooskõlastan', 2) }));
  expect(screen.getByText(words.package.openThese(['Spetsialisti teine ametijuhend']))).toBeTruthy();

  const second = await open(MANAGER, n, { site, name: 'second' });
  second.unmount();
  await waitFor(() => expect(screen.queryByText(words.package.notOpened)).toBeNull());
  const other = within(screen.getByRole('radiogroup', { name: words.package.answerFor('Spetsialisti teine ametijuhend') }));
  await user.click(other.getByRole('radio', { name: words.package.returned }));
  await user.type(screen.getByLabelText(new RegExp(`^${words.package.returnText}`)), 'Vale lisa.');
  await user.click(button(words.acts.confirmAll('Kooskõlastan', 2)));
  await screen.findByText(words.outcome.many(2, 2));
  const after = await beside(() => seenBy(agency.siteOf(READER)));
  expect(approvalOf(after, document('first'), n).status).toBe('open');
  expect(approvalOf(after, document('second'), n)).toMatchObject({ status: 'returned', text: 'Vale lisa.' });
});

test('a coordinated edition is bound to an order, stands as confirmed, and is acknowledged once it was opened', async () => {
  const n = nextEdition();
  await submitIt(n);
  await beside(async () => {
    const manager = agency.siteOf(MANAGER);
    await send(manager, answerTo(approvalOf(await seenBy(manager), document('first'), n), 0, 'coordinate'));
    const head = agency.siteOf(HEAD);
    await send(head, answerTo(approvalOf(await seenBy(head), document('first'), n), 1, 'approve'));
  });
  const partner = await open(PARTNER, n);
  await partner.user.click(button('Seon käskkirjaga'));
  await screen.findByRole('form', { name: words.order.confirm(1) });
  await partner.user.click(button(words.order.confirm(1)));
  expect(screen.getByText(words.order.problems.referenceMissing)).toBeTruthy();
  await partner.user.type(screen.getByLabelText(/^Viit/), '1-2/34');
  await partner.user.type(screen.getByLabelText(/^Number/), '34');
  await partner.user.type(screen.getByLabelText(/^Jõustub/), '2026-01-01');
  expect(screen.getByText(words.order.retroactive('01.01.2026'))).toBeTruthy();
  await partner.user.click(button(words.order.confirm(1)));
  await screen.findByText(approvalWords.counted.bindOrder);
  expect(screen.getByText('Kinnitatud')).toBeTruthy();
  partner.unmount();

  const reader = await open(READER, n, { opened: false });
  expect((button('Olen tutvunud') as HTMLButtonElement).disabled).toBe(true);
  reader.unmount();
  const { user } = await open(READER, n);
  await user.click(button('Olen tutvunud'));
  await screen.findByText(approvalWords.counted.acknowledge);
  expect(screen.getByText(/^Olete selle tekstiga tutvunud/)).toBeTruthy();
});

test('a row of somebody who is not asked stands greyed in the log with its reason, and not on the sheet', async () => {
  const n = nextEdition();
  await submitIt(n);
  const seen = await beside(() => seenBy(agency.siteOf(READER)));
  const approval = approvalOf(seen, document('first'), n);
  const forged = answerTo(approval, 0, 'coordinate');
  if (forged.kind !== 'coordinate') throw new Error(forged.kind);
  await beside(() => agency.add('forged', approvalLog, {
    Kind: 'coordinate', Document: forged.document, Edition: forged.edition, Hash: forged.hash, Round: forged.round, Step: forged.step
  }, READER, `${agency.person.get(READER)}-${crypto.randomUUID()}`));
  const { user } = await open(READER, n);
  expect(screen.getByText(words.log.inert(approvalWords.inert.notEntitled))).toBeTruthy();
  expect(screen.getByText(words.findings.title(1))).toBeTruthy();
  await user.click(button(words.log.sheet));
  const sheet = within(await screen.findByRole('article', { name: words.sheet.title }));
  expect(sheet.getByText(words.sheet.noAnswers)).toBeTruthy();
  expect(sheet.getByText(words.sheet.rows(2))).toBeTruthy();
  expect(sheet.getByText(logOfEdition(await beside(() => seenBy(agency.siteOf(READER))), document('first'), n)?.counted.map(one => ('hash' in one ? one.hash : ''))[0] ?? '')).toBeTruthy();
  expect(sheet.getAllByText(/^[0-9a-f]{64}$/)).toHaveLength(3);
});

test('a place is given over to somebody of the directory, never to the author, and stands under the step', async () => {
  const n = nextEdition();
  await submitIt(n);
  const { user } = await open(MANAGER, n);
  await user.click(button(words.acts.more));
  await user.click(screen.getByRole('menuitem', { name: 'Delegeerin' }));
  const to = await screen.findByRole('combobox', { name: /^Kellele/ });
  await waitFor(() => expect(globalThis.document.activeElement).toBe(to));
  await user.type(to, 'Poliitikajuht A');
  await user.click(await screen.findByRole('option', { name: /Poliitikajuht A/ }));
  await waitFor(() => expect((to as HTMLInputElement).value).toBe('Poliitikajuht A'));
  await user.click(button(words.acts.confirm('Delegeerin')));
  expect(screen.getByText(words.delegation.toParty)).toBeTruthy();
  await user.clear(to);
  await user.type(to, 'Õigusosakonna');
  await user.click(await screen.findByRole('option', { name: /Õigusosakonna juhataja A/ }));
  await waitFor(() => expect((to as HTMLInputElement).value).toBe('Õigusosakonna juhataja A'));
  await user.click(button(words.acts.confirm('Delegeerin')));
  await screen.findByText(approvalWords.counted.delegate);
  expect(within(screen.getByRole('list', { name: words.steps.label })).getByText(words.steps.delegatedTo('Õigusosakonna juhataja A'))).toBeTruthy();
});

test('whoever heads the unit says in one act that nothing has to change', async () => {
  const n = nextEdition();
  const draw = (facts: Parameters<Parameters<typeof renderFor>[1]>[0]) => {
    const me = [...facts.people.values()].find(({ name }) => name === ofPost(HEAD))?.id;
    return <ReviewBar facts={facts} document={document('first')} edition={n} title="Spetsialisti ametijuhend" me={me ?? (0 as PersonId)} />;
  };
  await renderFor(agency.siteOf(HEAD), draw);
  expect(screen.getByText(words.review.never)).toBeTruthy();
  await userEvent.click(button('Muutmisvajadus puudub'));
  await screen.findByText(approvalWords.counted.review);
  expect(screen.getByText(/^Viimati vaatas üle Osakonnajuhataja B/)).toBeTruthy();
});
