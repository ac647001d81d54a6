import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Load } from '../../../src/data/facts';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import type { Logged } from '../../../src/domain/documents/logged';
import type { RegisterFacts } from '../../../src/domain/facts';
import type { PersonId } from '../../../src/domain/identity';
import type { Suggestion } from '../../../src/domain/suggestions/suggestion';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import * as estonian from '../../../src/loc/et-ee';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import type { RegisterView } from '../../../src/webparts/processRegister/lines/arrange';
import type { LogLoad } from '../../../src/ui/log/logLoad';
import { RegisterFrame } from '../../../src/webparts/processRegister/RegisterFrame';
import type { May } from '../../../src/webparts/processRegister/tasks';
import { shownRegister, type ShownRegister } from '../../../src/webparts/processRegister/useRegister';
import { chapter32 } from '../../domain/documents/chapter32';
import { today } from './given';

const SITE = 'https://lists.test/sites/vajs';

/** Lists that never answer: the register is given its facts. */
const site = new Site({ url: SITE, sp: connect({ url: SITE, fetch: () => new Promise<Response>(() => undefined) }) });

const none = { add: false, edit: false };
const writes = { add: true, edit: true };

export const reader: May = { suggest: true, documents: none, editions: none, listedProcesses: none, roleHolders: none };
export const qualityManager: May = {
  suggest: true, documents: writes, editions: writes, listedProcesses: writes, roleHolders: writes
};

/** A page of the lists' site, in Estonian. */
export const OnPage = ({ on = today, children }: { readonly on?: PlainDate; readonly children: React.ReactNode }): React.ReactElement => {
  const vajs = React.useMemo<Vajs>(() => ({
    site, on, today, strings: estonian, language: 'et', inTeams: false, showDay: () => undefined,
    addressOf: (page, asked = {}) => `${SITE}/SitePages/${page}.aspx?${new URLSearchParams(asked).toString()}`
  }), [on]);
  return <VajsProvider value={vajs}>{children}</VajsProvider>;
};

export interface PageOptions {
  readonly facts?: RegisterFacts;
  readonly suggestions?: readonly Suggestion[];
  readonly may?: May;
  readonly me?: number;
  readonly on?: PlainDate;
  readonly view?: RegisterView;
  readonly hideDrafting?: boolean;
  /** Instead of facts that are there. */
  readonly load?: Load<ShownRegister>;
  /** What the log says, once it was read. */
  readonly logged?: Logged;
  readonly log?: LogLoad['status'];
  /** The page's query, such as `document=12`. */
  readonly query?: string;
}

/** The register on a page of its own, as a person with some rights sees it. */
export const openPage = ({
  facts = chapter32, suggestions = [], may = reader, me, on = today, view = 'groups', hideDrafting = false, load, logged, log = logged ? 'ready' : 'none', query = ''
}: PageOptions = {}): { readonly user: UserEvent } => {
  window.history.replaceState(null, '', `/sites/vajs/SitePages/ProcessRegister.aspx?${query}`);
  window.localStorage.clear();
  const ready: Load<ShownRegister> = {
    status: 'ready', checked: true, problems: [], value: shownRegister({ ...facts, suggestions }, on, [], logged)
  };
  render(
    <OnPage on={on}>
      <RegisterFrame
        load={load ?? ready} log={log} may={may} me={me as PersonId | undefined} defaultView={view} hideDrafting={hideDrafting}
        usuallyHidden={['status']}
      />
    </OnPage>
  );
  return { user: userEvent.setup() };
};

/** What a row of the grid says, cell by cell. */
export const rowsShown = (): readonly string[] => screen.getAllByRole('row').slice(1)
  .map(row => within(row).queryAllByRole(/^(rowheader|gridcell)$/).map(cell => cell.textContent).join(' | '));

export const rowOf = (text: string): HTMLElement => {
  const row = screen.getAllByRole('row').find(one => one.textContent?.includes(text));
  if (!row) throw new Error(`No row with ${text}`);
  return row;
};

export const panel = (): HTMLElement => screen.getByRole('complementary');
export const noPanel = (): boolean => screen.queryByRole('complementary') === null;
export const address = (): URLSearchParams => new URLSearchParams(window.location.search);
