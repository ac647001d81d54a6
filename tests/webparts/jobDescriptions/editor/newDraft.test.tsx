/** @jest-environment ./tests/site/environment.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readText } from '../../../../src/data/approvals/texts';
import NewDraft from '../../../../src/webparts/jobDescriptions/editor/NewDraft';
import { editionToStart } from '../../../../src/domain/jobDescriptions/editionToStart';
import { beside, renderOnSite, siteAs } from '../../../site/onSite';
import { draftSeenBy, factsOn, field, openDraft, PATIENCE } from './onSite';

jest.setTimeout(60_000);

const WRITER = 'kvaliteedijuht-b';

/** A document of the sample whose next edition nobody writes yet; of a job description, one whose text is confirmed. */
const startable = async (kind: 'jobDescription' | 'process') => {
  const site = siteAs(WRITER);
  const facts = await factsOn(site);
  for (const document of facts.documents) {
    const start = editionToStart(facts, document.id);
    if (document.kind === kind && start.status === 'ready' && (start.text || kind === 'process')) return { site, facts, document, start };
  }
  throw new Error(`The sample has no ${kind} to go on with`);
};

test('a new edition begins with the text that stands, and the other job descriptions of the unit offer their wording', async () => {
  const user = userEvent.setup();
  const { site, facts, document, start } = await startable('jobDescription');
  const done = jest.fn();
  const { unmount } = await renderOnSite(<NewDraft facts={facts} document={document.id} onDone={done} onClose={() => undefined} />, { site });
  expect(screen.getByText(`Koostatakse versiooni ${start.edition}.`)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Alusta mustandit' }));
  await waitFor(() => expect(done).toHaveBeenCalled(), PATIENCE);
  const [id] = done.mock.calls[0] as [number];
  const draft = await draftSeenBy('omanik', id);
  const { text } = start;
  const submitted = text && await beside(() => readText(site, text.hash, text.log));
  expect(draft).toMatchObject({ document: document.id, edition: start.edition, content: submitted?.content });
  unmount();

  await openDraft(site, id);
  const rights = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Õigused: \d+\. lõik/ }).map(({ value }) => value);
  const [first, ...rest] = rights();
  await user.click(field('Õigused: 1. lõik'));
  await user.keyboard('{Alt>}{Delete}{/Alt}');
  expect(rights()).toEqual(rest);
  await user.click(screen.getAllByRole('button', { name: 'Paku üksuse tavapärast sõnastust' })[0]);
  const usual = await screen.findByRole('group', { name: /^Tavapärane sõnastus/ }, PATIENCE);
  expect(usual.textContent).toMatch(/\d+ tekstis \d+-st/);
  await user.click(within(usual).getByRole('button', { name: `Lisa: ${first}` }));
  expect(rights()).toEqual([...rest, first]);
  expect(screen.getByText(/^Võrreldud \d+ ametijuhendiga$/)).toBeTruthy();
});

test('a document with a draft opens the draft that is there', async () => {
  const user = userEvent.setup();
  const site = siteAs(WRITER);
  const facts = await factsOn(site);
  const drafted = facts.documents.map(({ id }) => ({ id, start: editionToStart(facts, id) })).find(({ start }) => start.status === 'drafted');
  if (drafted?.start.status !== 'drafted') throw new Error('The sample has no open draft');
  const done = jest.fn();
  await renderOnSite(<NewDraft facts={facts} document={drafted.id} onDone={done} onClose={() => undefined} />, { site });
  await user.click(screen.getByRole('button', { name: /^Ava mustand/ }));
  expect(done).toHaveBeenCalledWith(drafted.start.drafts[0].id);
});

test('a process without a text begins with an empty sheet of clauses', async () => {
  const user = userEvent.setup();
  const { site, facts, document } = await startable('process');
  const done = jest.fn();
  const { unmount } = await renderOnSite(<NewDraft facts={facts} document={document.id} onDone={done} onClose={() => undefined} />, { site });
  await user.click(screen.getByRole('button', { name: 'Alusta mustandit' }));
  await waitFor(() => expect(done).toHaveBeenCalled(), PATIENCE);
  unmount();
  const [id] = done.mock.calls[0] as [number];
  expect((await draftSeenBy('omanik', id)).content).toEqual({ template: 'plain', clauses: [] });

  await openDraft(site, id);
  await user.click(screen.getByRole('button', { name: 'Lisa punkt' }));
  await user.keyboard('Eesmärk');
  await user.type(field('Punkti 1 tekst'), 'Kirjeldab, kuidas töö käib');
  await waitFor(async () => expect((await draftSeenBy('omanik', id)).content).toMatchObject({
    clauses: [{ heading: 'Eesmärk', text: 'Kirjeldab, kuidas töö käib' }]
  }), PATIENCE);
});
