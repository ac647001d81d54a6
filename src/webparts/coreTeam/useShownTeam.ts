import type { CoreTeam } from '../../domain/teams/team';
import { useAddress, writeAddress } from '../../ui/useAddress';

/** The address `team` that asks for the list, even where the page or the tab is one team's. */
const ALL = 'all';

/** What belongs to one team alone, or to one view. */
const nothingOpen = { member: undefined, proposal: undefined, cell: undefined, meeting: undefined, item: undefined } as const;

export type Shown =
  | { readonly status: 'all' }
  | { readonly status: 'team'; readonly team: CoreTeam }
  /** Asked for, and not in the list. */
  | { readonly status: 'unknown' };

/** Which team is shown: the one in the address, else the one that the page or tab was set up for, else all. */
export const useShownTeam = (teams: readonly CoreTeam[] | undefined, setUpFor: string): Shown => {
  const [asked] = useAddress('team');
  const wanted = asked ?? setUpFor;
  if (wanted === '' || wanted === ALL) return { status: 'all' };
  const team = teams?.find(({ id }) => String(id) === wanted);
  if (team) return { status: 'team', team };
  // Until the list has come, nothing is known to be missing.
  return teams ? { status: 'unknown' } : { status: 'all' };
};

export const showTeam = ({ id }: Pick<CoreTeam, 'id'>, view?: string): void => writeAddress({ ...nothingOpen, team: String(id), view });

export const showAllTeams = (): void => writeAddress({ ...nothingOpen, team: ALL, view: undefined });
