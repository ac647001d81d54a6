import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Load } from '../../../src/data/facts';
import type { ApprovalFacts } from '../../../src/data/approvals/readApprovals';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import * as estonian from '../../../src/loc/et-ee';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import { JobFrame } from '../../../src/webparts/jobDescriptions/JobFrame';
import type { JobView } from '../../../src/webparts/jobDescriptions/views';
import { day } from '../../domain/given';
import { factsWith } from './given';

const SITE = 'https://lists.test/sites/vajs';

/** Lists that never answer: the register is given its facts. */
const site = new Site({ url: SITE, sp: connect({ url: SITE, fetch: () => new Promise<Response>(() => undefined) }) });

export const today = day('2026-03-20');

export const OnPage = ({ on = today, children }: { readonly on?: PlainDate; readonly children: React.ReactNode }): React.ReactElement => {
  const vajs = React.useMemo<Vajs>(() => ({
    site, on, today, strings: estonian, language: 'et', inTeams: false, showDay: () => undefined,
    addressOf: (page, asked = {}) => `${SITE}/SitePages/${page}.aspx?${new URLSearchParams(asked).toString()}`
  }), [on]);
  return <VajsProvider value={vajs}>{children}</VajsProvider>;
};

export interface PageOptions {
  readonly facts?: ApprovalFacts;
  readonly on?: PlainDate;
  readonly view?: JobView;
  /** Instead of facts that are there. */
  readonly load?: Load<ApprovalFacts>;
  readonly hideDrafting?: boolean;
  readonly hideRoutes?: boolean;
  /** The page's query, such as `document=100`. */
  readonly query?: string;
}

/** The register on a page of its own. */
export const openPage = ({ facts = factsWith(), on = today, view = 'register', load, hideDrafting = false, hideRoutes = false, query = '' }: PageOptions = {}): { readonly user: UserEvent } => {
  window.history.replaceState(null, '', `/sites/vajs/SitePages/JobDescriptions.aspx?${query}`);
  window.localStorage.clear();
  render(<OnPage on={on}><JobFrame load={load ?? { status: 'ready', checked: true, problems: [], value: facts }} defaultView={view} hideDrafting={hideDrafting} hideRoutes={hideRoutes} /></OnPage>);
  return { user: userEvent.setup() };
};

/** What a row of the grid says, cell by cell; headings by their own name. */
export const rowsShown = (): readonly string[] => screen.getAllByRole('row').slice(1)
  .map(row => within(row).queryAllByRole(/^(rowheader|gridcell)$/).map(cell => cell.textContent).join(' | '));

export const address = (): URLSearchParams => new URLSearchParams(window.location.search);
