import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { nouns } from '../../../src/data/facts';
import { coreTeams, teamMeetings } from '../../../src/data/schema';
import type { ListSchema } from '../../../src/data/schema/list';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import { noActing } from '../../../src/domain/cards/keepers';
import type { Person } from '../../../src/domain/people/person';
import type { CoreTeam } from '../../../src/domain/teams/team';
import type { Language } from '../../../src/loc';
import { teamMeeting } from '../../../src/loc/et-ee/work/teamMeeting';
import { Frame } from '../../../src/ui/Frame';
import { useVajs } from '../../../src/ui/vajs';
import MeetingOfTeam from '../../../src/webparts/coreTeam/meeting/MeetingOfTeam';
import { meetingNouns } from '../../../src/webparts/coreTeam/meeting/meetingNouns';
import { toCoreTeam } from '../../../src/data/teams';
import { beside, renderOnSite, siteAs } from '../../site/onSite';

export const words = teamMeeting;

export const A = 'poliitikajuht-a';
export const B = 'poliitikajuht-b';

/** A connection that a test can break. */
export interface Wire { broken: boolean }

export const siteOn = (person: string, wire: Wire): Site => {
  const { url } = globalThis.localSite;
  return new Site({
    url, pause: async () => undefined,
    sp: connect({
      url, headers: { 'X-Local-User': person }, wait: () => Promise.resolve(),
      fetch: (input, init) => (wire.broken ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init))
    })
  });
};

let made = 0;

/** A new team with two members, so that each story has meetings of its own. */
export const newTeam = async (StandingItems = 'Eelarve\nRiskid'): Promise<{ readonly team: CoreTeam; readonly members: readonly Person[] }> => {
  const owner = siteAs('omanik');
  made += 1;
  const added = await beside(() => owner.add(coreTeams, { Title: `Tiim ${made} ${Math.random()}`, StandingItems, Sample: false }));
  if (added.status !== 'saved') throw new Error(added.status);
  const members: Person[] = [];
  for (const [key, name] of [[A, 'Poliitikajuht A'], [B, 'Poliitikajuht B']]) {
    const site = siteAs(key);
    await beside(() => site.known([teamMeetings]));
    if (site.me) members.push({ id: site.me.id, name });
  }
  return { team: toCoreTeam(added.row), members };
};

const Page = ({ team, members, may }: { readonly team: CoreTeam; readonly members: readonly Person[]; readonly may: boolean }): React.ReactElement | null => {
  const { on, site } = useVajs();
  return site.me ? <Frame title={team.name} subtitle=""><MeetingOfTeam team={team} members={members} on={on} me={site.me.id} may={may} actingOn={noActing} /></Frame> : null;
};

interface Opening { readonly as?: string; readonly may?: boolean; readonly query?: string; readonly language?: Language; readonly site?: Site }

/** A team's meeting as a page of the local site shows it. */
export const openMeeting = async (
  { team, members }: { readonly team: CoreTeam; readonly members: readonly Person[] },
  { as = A, may = true, query = '', language = 'et', site = siteAs(as) }: Opening = {}
): Promise<{ readonly user: UserEvent; readonly site: Site; readonly container: HTMLElement }> => {
  window.history.replaceState(null, '', `/sites/vajs/SitePages/CoreTeam.aspx?${query}`);
  await beside(() => site.known(meetingNouns.map(name => nouns[name].list as ListSchema)));
  const { container } = await renderOnSite(<Page team={team} members={members} may={may} />, { as, language, site });
  return { user: userEvent.setup(), site, container };
};

export const agenda = (): HTMLElement => screen.getByRole('navigation', { name: words.agenda });
export const agendaLines = (): readonly (string | null)[] => within(agenda()).getAllByRole('button').map(one => one.textContent);
export const inHand = (): HTMLElement => screen.getByRole('article');
export const discussion = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: words.discussion }) as HTMLTextAreaElement;
