import * as React from 'react';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { approvalLists, restrictedLists } from '../../../src/data/approvals/approvalLists';
import { nouns } from '../../../src/data/facts';
import type { ListSchema } from '../../../src/data/schema/list';
import type { Site } from '../../../src/data/site';
import { teamLists } from '../../../src/data/teams/teamLists';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { loadStrings, type Language } from '../../../src/loc';
import { workStrings } from '../../../src/loc/work';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import CoreTeam, { type CoreTeamProps } from '../../../src/webparts/coreTeam/CoreTeam';
import { meetingNouns } from '../../../src/webparts/coreTeam/meeting/meetingNouns';
import type { TeamSite } from '../../data/teams/teamSite';
import { beside } from '../../site/onSite';

// A real site answers, sometimes on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

export const words = workStrings('et').coreTeam;
export const proposing = workStrings('et').teamProposal;

export interface Opening {
  readonly query?: string;
  readonly on?: PlainDate;
  readonly language?: Language;
  readonly site?: Site;
  readonly properties?: CoreTeamProps;
}

export interface OnTeam { readonly user: UserEvent; readonly site: Site; readonly unmount: () => void }

/** The web part as a person sees it on a page of the site. */
export const openTeam = async (of: TeamSite, as: string, { query = '', on = of.today, language = 'et', site = of.siteOf(as), properties = {} }: Opening = {}): Promise<OnTeam> => {
  window.history.replaceState(null, '', `/sites/vajs/SitePages/CoreTeam.aspx?${query}`);
  await beside(() => site.known([...approvalLists, ...restrictedLists, ...teamLists, ...meetingNouns.map(name => nouns[name].list as ListSchema)]));
  const vajs: Vajs = {
    site, language, strings: await loadStrings(language), today: of.today, on, showDay: () => undefined, inTeams: false,
    addressOf: (page, asked = {}) => `${site.url}/SitePages/${page}.aspx?${new URLSearchParams(asked).toString()}`
  };
  const { unmount } = render(<VajsProvider value={vajs}><CoreTeam {...properties} /></VajsProvider>);
  return { user: userEvent.setup(), site, unmount };
};

export const address = (): URLSearchParams => new URLSearchParams(window.location.search);

/** Rows of a grid as somebody reads them, its header left out. */
export const rowsOf = async (name: string): Promise<readonly string[]> => {
  const grid = await screen.findByLabelText(name, { selector: '[role=grid], [role=treegrid], table' });
  return within(grid).getAllByRole('row').slice(1).map(row => row.textContent ?? '');
};

export const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
