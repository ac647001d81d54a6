import { settableClock } from '../../../local-site/content/clock';
import { coreTeams, teamActions } from '../../../src/data/schema';
import { Site } from '../../../src/data/site';
import type { CoreTeamId } from '../../../src/domain/identity';
import { addDays, plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import type { EmptySite } from '../../site/emptySite';
import { provisionedSite } from '../../site/preparedSites';

export const AGREED = plainDate('2026-11-02');
export const PUT_OFF = plainDate('2026-11-06');
export const DROPPED = plainDate('2026-11-10');

export interface ActionStory { readonly local: EmptySite; readonly site: Site; readonly team: CoreTeamId }

const noon = (day: PlainDate): number => Date.parse(`${day}T10:00:00Z`);

const saved = <R>(told: { readonly status: string; readonly row?: R }): R => {
  if (told.status !== 'saved' || told.row === undefined) throw new Error(told.status);
  return told.row;
};

/** An action (Uuring) is agreed on, put off and dropped, each on a day of its own; another one (Leping) stays as it is. */
export const actionStory = async (): Promise<ActionStory> => {
  const clock = settableClock();
  const local = await provisionedSite({ now: clock.now });
  const site = new Site({ url: local.url, sp: local.as('omanik') });
  site.watch([coreTeams, teamActions], () => undefined);
  await site.settled();
  const { me } = site;
  if (!me) throw new Error('nobody');
  clock.set(noon(AGREED));
  const team = saved(await site.add(coreTeams, { Title: 'Tiim' })).stamp.id as CoreTeamId;
  const action = { Team: team, Owner: me.id, State: 'open' } as const;
  const given = saved(await site.add(teamActions, { ...action, Title: 'Uuring', DueDay: addDays(AGREED, 7) }));
  saved(await site.add(teamActions, { ...action, Title: 'Leping', DueDay: addDays(AGREED, 30) }));
  clock.set(noon(PUT_OFF));
  const put = saved(await site.update(teamActions, given.stamp.id, given.stamp.revision, { DueDay: addDays(AGREED, 20) }));
  clock.set(noon(DROPPED));
  saved(await site.update(teamActions, put.stamp.id, put.stamp.revision, { State: 'dropped' }));
  clock.letGo();
  return { local, site, team };
};
