/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import { propose } from '../../../src/data/approvals/proposing';
import type { CoreTeamId } from '../../../src/domain/identity';
import type { TeamContent } from '../../../src/domain/jobDescriptions/content';
import type { MemberTerms } from '../../../src/domain/teams/team';
import { addDays } from '../../../src/domain/time/plainDate';
import * as estonian from '../../../src/loc/et-ee';
import { teamText as words } from '../../../src/loc/et-ee/work/teamText';
import { ChangesSheet } from '../../../src/ui/documents/ChangesSheet';
import { ReadingSheet } from '../../../src/ui/documents/ReadingSheet';
import { act, answerTo, approvalOf, seenBy } from '../../data/approvals/agency';
import { AGENCY_HEAD, LEADER, openTeamSite, teamsSeenBy, type Story, type TeamSite } from '../../data/teams/teamSite';
import { beside } from '../../site/onSite';
import { renderFor } from '../round/onAgency';

jest.setTimeout(120_000);

let on: TeamSite;
let story: Story;
/** An expert who sits by a given mandate. */
beforeAll(async () => {
  on = await openTeamSite();
  story = await on.begin();
  const leader = on.siteOf(LEADER);
  await propose(leader, { team: story.team(await teamsSeenBy(leader)), typed: [on.expert], reason: '', title: 'Tiim' });
  const head = on.siteOf(AGENCY_HEAD);
  await act(head, answerTo(approvalOf(await seenBy(head), story.document), 0, 'coordinate'));
});
afterAll(() => on.local.close());

const date = (terms: MemberTerms): string => estonian.common.date(terms.until ?? '');
const contentOf = (...members: readonly MemberTerms[]): TeamContent => ({ template: 'team', team: story.id, members });
const stranger = 88_888 as MemberTerms['person'];

const reads = async (content: TeamContent): Promise<void> => {
  const site = on.siteOf(AGENCY_HEAD);
  await beside(() => seenBy(site));
  await renderFor(site, () => <ReadingSheet content={content} title="Tuumiktiimi koosseis" />);
};

const section = async (name: RegExp): Promise<ReturnType<typeof within>> =>
  within((await screen.findByRole('heading', { name })).closest('section') as HTMLElement);

test('whoever reads a proposal sees by name whom it is about, from where, as what, until when, with which mandate, and what it changes', async () => {
  const longer = { ...on.expert, until: addDays(on.today, 365) };
  await reads(contentOf(longer, on.adviser, { ...on.adviser, person: stranger }));
  expect(await screen.findByText(words.kind)).toBeTruthy();
  const expert = await section(/Õigusosakonna juhataja A/);
  for (const said of ['Teine amet', 'Teenusejuhi rollis ekspert', 'Hooldus', 'Ajutine', date(longer), 'otsustada']) expect(expert.getByText(said)).toBeTruthy();
  expect(await expert.findByText(words.changes.changed)).toBeTruthy();
  expect(expert.getByText(words.changes.was(date(on.expert)))).toBeTruthy();
  const adviser = await section(/Lugeja/);
  expect(adviser.getByText('Sotsiaalministeerium, Tervise osakond')).toBeTruthy();
  expect(adviser.getByText('otsustada, jagada infot')).toBeTruthy();
  expect(adviser.getByText(words.changes.new)).toBeTruthy();
  expect(await section(new RegExp(words.unknownPerson(stranger)))).toBeTruthy();
});

test('a team that the site does not know has no composition to compare with, and the reader is told', async () => {
  await reads({ ...contentOf(on.expert), team: 99_999 as CoreTeamId });
  expect(await screen.findByText(words.changes.unknown)).toBeTruthy();
});

test('two proposals are compared member by member, with what was and what is', async () => {
  const now = { ...on.expert, until: addDays(on.today, 365) };
  const site = on.siteOf(AGENCY_HEAD);
  await beside(() => seenBy(site));
  const { container } = await renderFor(site, () => <ChangesSheet was={contentOf(on.expert, on.adviser)} now={contentOf(now)} />);
  await waitFor(() => expect(container.querySelector('ins')?.textContent).toContain(date(now)));
  expect(container.querySelector('del')?.textContent).toContain(date(on.expert));
  expect(screen.getByText('eemaldatud')).toBeTruthy();
});
