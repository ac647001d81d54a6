import { stoodOn } from '../../domain/teams/meeting/toDo';
import type { TeamAction } from '../../domain/teams/meeting';
import type { CoreTeamId } from '../../domain/identity';
import type { PlainDate } from '../../domain/time/plainDate';
import { dayInTallinn } from '../../domain/time/tallinn';
import { readPastRows } from '../pastRows';
import { teamActions } from '../schema';
import type { Row } from '../schema/list';
import type { Site } from '../site';
import { toTeamAction } from '../teams';

type ActionRow = Row<typeof teamActions>;

/** Rows of a team that were there on a day and have been changed since: what they said then, only their versions tell. */
const changedSince = (site: Site, team: CoreTeamId, on: PlainDate): readonly ActionRow[] => {
  const state = site.stateOf(teamActions);
  if (state.status !== 'ready') return [];
  return state.rows.filter(({ Team, stamp: { created, modified } }) => Number(Team) === team && dayInTallinn(created) <= on && dayInTallinn(modified) > on);
};

/** Another one whenever a row that the answer follows from has changed; empty where no version has to be read. */
export const changedKey = (site: Site, team: CoreTeamId, on: PlainDate): string =>
  changedSince(site, team, on).map(({ stamp: { id, revision } }) => `${id} ${revision}`).join();

/** What a team's actions that were changed since said at the end of a day, by their ids. */
export interface ActionsOn {
  readonly then: ReadonlyMap<number, TeamAction>;
  /** Of some nobody can tell. */
  readonly unread: boolean;
}

/** Asks for versions in one batch. Throws SiteError. */
export const readActionsOn = async (site: Site, team: CoreTeamId, on: PlainDate): Promise<ActionsOn> => {
  const changed = changedSince(site, team, on);
  const pasts = await readPastRows(site, teamActions, changed.map(({ stamp }) => stamp.id));
  const then = new Map<number, TeamAction>();
  for (const row of changed) {
    const past = pasts.get(row.stamp.id) as readonly ActionRow[] | undefined;
    const stood = past && stoodOn(past.map(saved => ({ value: saved, from: saved.stamp.modified.getTime() })), on);
    // Who wrote it and when stays true of the row as it is.
    if (stood) then.set(row.stamp.id, { ...toTeamAction(stood), at: row.stamp.created.getTime() });
  }
  return { then, unread: then.size < changed.length };
};
