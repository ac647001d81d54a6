/** @jest-environment ./tests/site/page.js */
import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import { documents } from '../../../src/data/schema';
import * as estonian from '../../../src/loc/et-ee';
import ManagementCalendar from '../../../src/webparts/managementCalendar/ManagementCalendar';
import { showOn, withSample } from '../setup/onSite';

const SLOW = { timeout: 60_000 };
jest.setTimeout(120_000);

const site = withSample();

test('the review of a job description whose second edition only the log confirmed is that of the second, and leads to job descriptions', async () => {
  const [{ Id }] = await site().as('lugeja').web.getList(`/sites/vajs/Lists/${documents.name}`).items
    .filter("Title eq 'Personalianalüütiku ametijuhend'").select('Id')() as { Id: number }[];
  showOn(site(), <ManagementCalendar defaultView="agenda" />, { as: 'lugeja', address: `entry=d${Id}` });
  const panel = await screen.findByRole('complementary', { name: 'Personalianalüütiku ametijuhend' }, SLOW);
  await waitFor(() => expect(panel.textContent).toContain(estonian.register.edition(2)), SLOW);
  expect(panel.textContent).toContain('10.11.2027');
  const link = within(panel).getByRole('link', { name: estonian.calendarActs.openJobDescription });
  expect(link.getAttribute('href')).toBe(`/jobDescriptions?document=${Id}`);
});
