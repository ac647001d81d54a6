/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { approvals } from '../../../src/loc/et-ee/work/approvals';
import { round } from '../../../src/loc/et-ee/work/round';
import MyDesk from '../../../src/webparts/myDesk/MyDesk';
import { renderOnSite } from '../../site/onSite';
import { openDesk, line, lines, list, words, address } from './onDesk';

jest.setTimeout(120_000);
beforeEach(() => sessionStorage.clear());
// jsdom draws nothing, and says so whenever it is asked for a canvas.
beforeAll(() => { HTMLCanvasElement.prototype.getContext = (): null => null; });

const HEAD = 'ska-osakonnajuhataja-c';
const DIVISION_HEAD = 'ska-talitusejuht-a';
const PARTNER = 'ska-personalipartner-a';
const TRAINING = 'Koolitusspetsialisti ametijuhend';
const PERSONNEL = 'Personalispetsialisti ametijuhend';
const WORKPLACE = 'Töökeskkonna- ja heaolu partneri ametijuhend';

const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** The open thing is called so; its text may carry the same title. */
const heading = (name: string): Promise<unknown> => waitFor(() => expect(screen.getAllByRole('heading', { name, level: 3 }).length).toBeGreaterThan(0));
/** The text itself stands on the page, under its title. */
const textOpened = (name: string): Promise<unknown> => waitFor(() => expect(screen.getAllByRole('article', { name }).length).toBeGreaterThan(1));

describe('a day at the head\'s desk', () => {
  test('what waits stands there oldest first, and what is late says so', async () => {
    await openDesk(HEAD);
    expect(lines().map(one => one.textContent)).toEqual([
      expect.stringMatching(/^ Tutvumiseks.*tähtaeg oli/), expect.stringMatching(new RegExp(`Oodatakse Teie vastust${TRAINING}.*tähtaeg oli`)),
      expect.stringMatching(new RegExp(`${PERSONNEL}.*tähtaeg oli`)), expect.stringMatching(new RegExp(`${WORKPLACE}.*tähtaeg 24`))
    ]);
    expect(within(list()).getByText(words.waiting(4, 3))).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('J and K move through it, the address follows, and only what was opened can be selected', async () => {
    const { user } = await openDesk(HEAD);
    const boxes = (): readonly HTMLInputElement[] => within(list()).getAllByRole('checkbox') as HTMLInputElement[];
    expect(boxes().map(({ disabled }) => disabled)).toEqual([true, true, true, true]);
    await user.keyboard('jj');
    await heading(TRAINING); // the second key did not wait for the first
    await waitFor(() => expect(boxes().map(({ disabled }) => disabled)[1]).toBe(false));
    expect(address().get('item')).toMatch(/^answer-\d+-1-1-\d+$/);
    expect(line(TRAINING).getAttribute('aria-current')).toBe('true');
    expect(document.activeElement?.textContent).toBe(TRAINING);
    await user.keyboard('x');
    expect(boxes()[1].checked).toBe(true);
    await user.keyboard('j');
    await heading(PERSONNEL);
    await user.keyboard('k');
    await heading(TRAINING);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address().get('item')).toBeNull());
    expect(document.activeElement).toBe(line(TRAINING));
  });

  test('an open thing shows its text and its round, without a fault of accessibility', async () => {
    const { user } = await openDesk(HEAD);
    await user.click(line(WORKPLACE));
    await textOpened(WORKPLACE);
    expect(await screen.findByRole('button', { name: 'Kooskõlastan' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('the answer stands before the round, and until the security check has passed the desk says so', async () => {
    const { user } = await openDesk(HEAD);
    expect(screen.getByText(/^Kontrollimata sellel saidil/)).toBeTruthy();
    await user.click(line(WORKPLACE));
    await textOpened(WORKPLACE);
    const answer = await screen.findByRole('region', { name: round.acts.label });
    const steps = screen.getByRole('list', { name: round.steps.label });
    expect(answer.compareDocumentPosition(steps) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText(/^Personalipartner A esitas \d\d\.\d\d\.\d{4}:$/).nextElementSibling?.textContent).toMatch(/vaimse tervise/);
  });

  test('texts of a package are opened where one answer is given for all of them', async () => {
    const { user } = await openDesk(HEAD);
    await user.click(line(TRAINING));
    await textOpened(TRAINING);
    await user.click(await screen.findByRole('button', { name: approvals.acts.return }));
    await user.type(await screen.findByLabelText(/^Selgitus/), 'Mõlemad on pooleli.');
    await user.click(screen.getByRole('button', { name: round.acts.confirmAll(approvals.acts.return, 2) }));
    expect(screen.getByText(round.package.openThese([PERSONNEL]))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `${round.package.open}: ${PERSONNEL}` }));
    await screen.findByRole('article', { name: PERSONNEL });
    await waitFor(() => expect(screen.queryByText(round.package.notOpened)).toBeNull());
    // What was typed is there still, and the thing that is answered is the same one.
    expect((screen.getByLabelText(/^Selgitus/) as HTMLTextAreaElement).value).toBe('Mõlemad on pooleli.');
    expect(line(TRAINING).getAttribute('aria-current')).toBe('true');
    await user.click(within(screen.getByRole('region', { name: round.package.title(2) })).getByRole('button', { name: TRAINING }));
    await textOpened(TRAINING);
    expect(await violations()).toEqual([]);
  });

  test('after a decision the next one opens, and says what was done', async () => {
    const { user } = await openDesk(HEAD);
    const before = line(WORKPLACE).dataset.line;
    await user.click(line(WORKPLACE));
    await textOpened(WORKPLACE);
    await user.click(await screen.findByRole('button', { name: 'Kooskõlastan' }));
    await user.click(await screen.findByRole('button', { name: round.acts.confirm('Kooskõlastan') }));
    expect(await screen.findAllByText(words.done(WORKPLACE))).toBeTruthy();
    // The head is the line manager too: the next step is the head's own, and stands in the same place.
    await waitFor(() => expect(lines().map(({ dataset }) => dataset.line)).not.toContain(before));
    expect(address().get('item')).not.toBe(before);
    await heading(WORKPLACE);
  });

  test('several at once, each opened, and each with a row of its own', async () => {
    const { user } = await openDesk(HEAD);
    for (const title of [TRAINING, PERSONNEL]) {
      await user.click(line(title));
      await textOpened(title);
      await user.click(screen.getByRole('checkbox', { name: words.chooseOne(title) }));
    }
    await user.click(screen.getByRole('button', { name: words.several.ask(approvals.acts.coordinate, 2) }));
    await user.click(screen.getByRole('button', { name: words.several.confirm(approvals.acts.coordinate, 2) }));
    await waitFor(() => expect(lines().map(one => one.textContent).join()).not.toMatch(new RegExp(`${TRAINING}|${PERSONNEL}`)));
    await waitFor(() => expect(screen.getAllByText(approvals.counted.coordinate, { exact: false })).toHaveLength(2));
    expect(lines()).toHaveLength(2);
  });

  test('what somebody reads is done in one act, and the next one opens', async () => {
    const { user } = await openDesk(HEAD);
    await user.click(lines()[0]);
    const acknowledge = await screen.findByRole('button', { name: approvals.acts.acknowledge });
    await waitFor(() => expect((acknowledge as HTMLButtonElement).disabled).toBe(false));
    await user.click(acknowledge);
    await heading(WORKPLACE);
    expect((await screen.findAllByText(/^Tehtud: P07/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: approvals.acts.acknowledge })).toBeNull();
  });

  test('an address of something that is done says so', async () => {
    await openDesk(HEAD, { query: 'item=answer-1-1-1' });
    expect(screen.getByText(words.gone)).toBeTruthy();
  });
});

test('what was returned waits for whoever sent it, with the comment', async () => {
  const { user } = await openDesk(DIVISION_HEAD);
  await user.click(line('Tagastatud Teile'));
  await screen.findByText(/ tagastas \d\d\.\d\d\.\d{4}:$/);
  expect(window.document.querySelector('blockquote')?.textContent?.length).toBeGreaterThan(20);
  expect((screen.getByRole('link', { name: words.mendDraft }) as HTMLAnchorElement).search).toMatch(/view=edit&draft=\d+/);
});

describe('what I have sent', () => {
  test('says where each stands, with whom and for how long', async () => {
    await openDesk(PARTNER, { query: 'view=sent' });
    const rows = await screen.findAllByRole('row');
    const textOf = (title: string): string => rows.find(row => row.textContent?.includes(title))?.textContent ?? '';
    expect(textOf('Personalipartneri ametijuhend')).toContain(words.sent.awaitsOrder);
    expect(textOf(WORKPLACE)).toMatch(/Kooskõlastamisel.*sammu tehtud.*jäänud/);
    expect(await violations()).toEqual([]);
  });
});

describe('my department', () => {
  test('shows its head what is missing, due and unread', async () => {
    await openDesk(HEAD, { query: 'view=department' });
    expect(await screen.findByText(words.department.missing)).toBeTruthy();
    expect(screen.getByText(/^Üksused: .*Personali- ja haldusosakond/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('shows nothing to whoever heads nothing', async () => {
    await openDesk('lugeja', { query: 'view=department' });
    expect(await screen.findByText(words.department.none)).toBeTruthy();
    expect(screen.queryByText(words.department.unread)).toBeNull();
  });
});

describe('absence', () => {
  test('names a substitute by a row of my own, tells it, and ends it again', async () => {
    const { user } = await openDesk('ska-jurist-a', { query: 'view=absence' });
    await screen.findByRole('heading', { name: words.absence.mine });
    const before = screen.getAllByRole('button', { name: /^Lõpeta asendamine/ }).length;
    await user.click(screen.getByRole('button', { name: words.absence.submit }));
    expect(screen.getByText(words.absence.problems.substitute)).toBeTruthy();
    await user.type(screen.getByRole('combobox', { name: /Asendaja/ }), 'Lugeja');
    await user.click(await screen.findByRole('option', { name: /Lugeja A/ }));
    await act(() => user.type(screen.getByLabelText(/^Kuni/), '2026-11-30'));
    await user.click(screen.getByRole('radio', { name: words.absence.bases.order }));
    await user.type(screen.getByRole('textbox', { name: /viit/ }), '1-1/5');
    await user.click(screen.getByRole('button', { name: words.absence.submit }));
    expect(await screen.findByText(approvals.counted.nameSubstitute)).toBeTruthy();
    expect(await screen.findByText(/asendab Lugeja A/)).toBeTruthy();
    expect(screen.getByText(/alus: käskkiri 1-1\/5 · võib allkirjastada/)).toBeTruthy();
    expect(await violations()).toEqual([]);

    // The organisation has not granted mail: the message stays there to be copied.
    await user.click(screen.getByRole('button', { name: words.message.send }));
    expect(await screen.findByText(words.message.notGranted)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.message.copy }));
    await waitFor(async () => expect(await window.navigator.clipboard.readText()).toContain(words.message.substituteSubject));

    const substitute = await openAs('lugeja');
    expect(substitute).toContain('Keda mina asendan');
    await user.click(screen.getByRole('button', { name: words.absence.endThis('Lugeja A') }));
    await user.click(screen.getByRole('button', { name: words.absence.endConfirm }));
    expect(await screen.findByText(approvals.counted.endSubstitution)).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Lõpeta asendamine/ })).toHaveLength(before));
  });

  test('mail goes through Graph where there is one, and says to whom', async () => {
    const post = jest.fn(() => Promise.resolve(undefined));
    const { user } = await openDesk('ska-jurist-a', { query: 'view=absence', graph: { getClient: () => Promise.resolve({ api: () => ({ post }) }) } });
    await screen.findByRole('heading', { name: words.absence.mine });
    await user.type(screen.getByRole('combobox', { name: /Asendaja/ }), 'Lugeja');
    await user.click(await screen.findByRole('option', { name: /Lugeja A/ }));
    await act(() => user.type(screen.getByLabelText(/^Kuni/), '2026-11-25'));
    await user.click(screen.getByRole('button', { name: words.absence.submit }));
    await user.click(await screen.findByRole('button', { name: words.message.send }));
    expect((await screen.findAllByText(words.message.sent('Lugeja A'))).length).toBeGreaterThan(0);
    expect(post).toHaveBeenCalledTimes(1);
  });
});

test('all of it is there in English', async () => {
  await openDesk(PARTNER, { language: 'en' });
  expect(screen.getByRole('heading', { name: 'My desk' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Waiting for you' })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

/** What another person is told on the page of absences, read from the site itself. */
async function openAs(person: string): Promise<string> {
  const page = await renderOnSite(<MyDesk />, { as: person });
  const said = await waitFor(() => {
    const text = page.container.textContent ?? '';
    expect(text).toContain(words.absence.now);
    return text;
  });
  page.unmount();
  return said;
}
