/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { documents, roleHolders, suggestions as list } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import { toSuggestion } from '../../../src/data/suggestions';
import { forms } from '../../../src/loc/et-ee/forms';
import Suggestions from '../../../src/ui/editing/Suggestions';
import { useFacts } from '../../../src/ui/useFacts';
import { beside, renderOnSite, rowsIn, siteAs } from '../../site/onSite';

const words = forms.suggestions;

const nounNames = ['suggestions'] as const;

/** The suggestions whose text begins so, kept current as a panel keeps them. */
const Kept = ({ start }: { readonly start: string }): React.ReactElement => {
  const load = useFacts(nounNames);
  return load.status === 'ready' ? <Suggestions suggestions={load.value.suggestions.filter(({ text }) => text.startsWith(start))} /> : <p>…</p>;
};

const open = async (start: string, site: Site = siteAs('kvaliteedijuht-b')) => {
  await rowsIn(site, list);
  await renderOnSite(<Kept start={start} />, { site });
  return { user: userEvent.setup() };
};

const rowStarting = async (start: string) => {
  const row = (await rowsIn(siteAs('lugeja'), list)).find(one => one.Text.startsWith(start));
  if (!row) throw new Error(`No suggestion ${start}`);
  return row;
};

const PROPOSAL = 'Teenusel ei ole teenusejuhti';
const WORDS = 'Palun selgitada';

test('a reader sees who suggests what and how it stands, and no buttons', async () => {
  await open(PROPOSAL, siteAs('lugeja'));
  const item = screen.getByRole('article', { name: /^Poliitikajuht D, / });
  expect(within(item).getByText(words.states.open)).toBeTruthy();
  await within(item).findByText(/^Ettepanek: Teenusejuht on alates \d\d\.\d\d\.\d{4} Teenusejuht J$/, undefined, { timeout: 5000 });
  expect(within(item).queryByRole('button')).toBeNull();
});

test('suggestions about several things say what each is about', async () => {
  await open('');
  expect(screen.getByText((await rowStarting(WORDS)).Title)).toBeTruthy();
});

test('the quality manager applies a proposal by one press', async () => {
  const { user } = await open(PROPOSAL);
  const apply = screen.getByRole('button', { name: words.apply }) as HTMLButtonElement;
  await waitFor(() => expect(apply.disabled).toBe(false), { timeout: 5000 });
  await user.click(apply);
  await screen.findByText(words.states.applied, undefined, { timeout: 5000 });
  expect(screen.queryByRole('button')).toBeNull();
  const row = await rowStarting(PROPOSAL);
  expect(row).toMatchObject({ State: 'applied', Answer: words.appliedAnswer });
  const { proposal } = toSuggestion(row);
  if (proposal.kind !== 'holder') throw new Error('No proposal');
  const holders = (await rowsIn(siteAs('lugeja'), roleHolders)).filter(one => one.Service === proposal.scope.service && one.ValidFrom === proposal.from);
  expect(holders).toMatchObject([{ Person: { name: 'Teenusejuht J' } }]);
});

test('mere words are applied by changing the row by hand, then saying what was done', async () => {
  const { user } = await open(WORDS);
  await user.click(screen.getByRole('button', { name: words.apply }));
  const title = await screen.findByLabelText(/^Pealkiri/, undefined, { timeout: 5000 });
  await user.type(title, ' (selgitatud)');
  await user.click(screen.getByRole('button', { name: 'Salvesta' }));
  const answer = await screen.findByRole('textbox', { name: words.doneAnswer }, { timeout: 5000 });
  expect(document.activeElement).toBe(answer);
  await user.clear(answer);
  await user.click(screen.getByRole('button', { name: words.done }));
  expect(screen.getByText(words.doneRequired)).toBeTruthy();
  await user.type(answer, 'Täpsustasin pealkirja.');
  await user.click(screen.getByRole('button', { name: words.done }));
  await screen.findByText(words.states.applied, undefined, { timeout: 5000 });
  const row = await rowStarting(WORDS);
  expect(row).toMatchObject({ State: 'applied', Answer: 'Täpsustasin pealkirja.' });
  expect((await rowsIn(siteAs('lugeja'), documents)).find(one => one.stamp.id === row.SubjectId)?.Title).toMatch(/ \(selgitatud\)$/);
});

test('declining needs a reason, and the reason stands beside the suggestion', async () => {
  const start = 'Valdkonnal pole praegu juhti';
  const { user } = await open(start);
  await user.click(screen.getByRole('button', { name: words.decline }));
  await user.click(screen.getByRole('button', { name: words.decline }));
  expect(screen.getByText(words.reasonRequired)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: words.declineReason }), 'Juht on määratud jaanuarist.');
  await user.click(screen.getByRole('button', { name: words.decline }));
  await screen.findByText(words.states.declined, undefined, { timeout: 5000 });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'));
  expect(screen.getByRole('article').textContent).toContain('Juht on määratud jaanuarist.');
  expect((await rowStarting(start)).State).toBe('declined');
});

test('a suggestion that somebody else has answered meanwhile is not answered again', async () => {
  const start = 'Asutuste kommunikatsioonijuhid';
  const { user } = await open(start);
  const other = siteAs('omanik');
  const row = (await rowsIn(other, list)).find(one => one.Text.startsWith(start));
  if (!row) throw new Error('No suggestion');
  await beside(() => other.update(list, row.stamp.id, row.stamp.revision, { State: 'applied', Answer: 'Juba tehtud.' }));
  await user.click(screen.getByRole('button', { name: words.decline }));
  await user.type(screen.getByRole('textbox', { name: words.declineReason }), 'Ei.');
  await user.click(screen.getByRole('button', { name: words.decline }));
  await screen.findByText(words.tooLate('Saidi omanik A'), undefined, { timeout: 5000 });
  expect(await rowStarting(start)).toMatchObject({ State: 'applied', Answer: 'Juba tehtud.' });
});
