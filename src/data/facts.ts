import * as fromRoutes from './approvals/routeRows';
import * as fromCalendar from './calendar';
import * as fromDocuments from './documents';
import { listsOf, nounLists, type NounName } from './nounLists';
import * as fromOrganisations from './organisations';
import * as fromPolicy from './policy';
import type { BadRow } from './reading';
import type { Rights } from './rights';
import * as fromRoles from './roles';
import type { ListSchema, Row } from './schema/list';
import type { ListState, Site } from './site';
import { SiteError } from './siteError';
import { toSuggestion } from './suggestions';
import * as fromTeams from './teams';

interface Noun<L extends ListSchema, T> { readonly list: L; readonly toDomain: (row: Row<L>) => T }

const noun = <L extends ListSchema, T>(list: L, toDomain: (row: Row<L>) => T): Noun<L, T> => ({ list, toDomain });

/** Where each kind of fact is kept, and how a row of it becomes what the domain talks about. */
export const nouns = {
  organisations: noun(nounLists.organisations, fromOrganisations.toOrganisation),
  units: noun(nounLists.units, fromOrganisations.toUnit),
  posts: noun(nounLists.posts, fromOrganisations.toPost),
  roles: noun(nounLists.roles, fromRoles.toRole),
  roleHolders: noun(nounLists.roleHolders, fromRoles.toRoleHolder),
  supportServices: noun(nounLists.supportServices, fromDocuments.toSupportService),
  documents: noun(nounLists.documents, fromDocuments.toDocument),
  listedProcesses: noun(nounLists.listedProcesses, fromDocuments.toListedProcess),
  editions: noun(nounLists.editions, fromDocuments.toEdition),
  areas: noun(nounLists.areas, fromPolicy.toPolicyArea),
  services: noun(nounLists.services, fromPolicy.toService),
  goals: noun(nounLists.goals, fromPolicy.toGoal),
  indicators: noun(nounLists.indicators, fromPolicy.toIndicator),
  suggestions: noun(nounLists.suggestions, toSuggestion),
  forums: noun(nounLists.forums, fromCalendar.toForum),
  forumMembers: noun(nounLists.forumMembers, fromCalendar.toForumMember),
  meetingRules: noun(nounLists.meetingRules, fromCalendar.toMeetingRule),
  activities: noun(nounLists.activities, fromCalendar.toActivity),
  calendarChanges: noun(nounLists.calendarChanges, fromCalendar.toChangeEntry),
  meetingEntries: noun(nounLists.meetingEntries, fromCalendar.toMeetingEntry),
  managementReviews: noun(nounLists.managementReviews, fromCalendar.toManagementReview),
  improvements: noun(nounLists.improvements, fromCalendar.toImprovement),
  routes: noun(nounLists.routes, fromRoutes.toRoute),
  routeSteps: noun(nounLists.routeSteps, fromRoutes.toRouteStep),
  readingAssignments: noun(nounLists.readingAssignments, fromRoutes.toReadingAssignment),
  coreTeams: noun(nounLists.coreTeams, fromTeams.toCoreTeam),
  teamMembers: noun(nounLists.teamMembers, fromTeams.toTeamMemberRow),
  teamMeetings: noun(nounLists.teamMeetings, fromTeams.toTeamMeeting),
  attendance: noun(nounLists.attendance, fromTeams.toAttendance),
  meetingItems: noun(nounLists.meetingItems, fromTeams.toMeetingItem),
  teamDecisions: noun(nounLists.teamDecisions, fromTeams.toTeamDecision),
  teamActions: noun(nounLists.teamActions, fromTeams.toTeamAction),
  confirmations: noun(nounLists.confirmations, fromTeams.toConfirmation)
} as const;

export type { NounName };
type Entity<N extends NounName> = ReturnType<(typeof nouns)[N]['toDomain']>;

export type Facts<N extends NounName = NounName> = { readonly [K in N]: readonly Entity<K>[] };

/** Facts that the site could not confirm: when it last did (epoch ms), and why it could not, with the list that it was asked for. */
export interface Stale { readonly asOf: number; readonly error: SiteError; readonly list: ListSchema }

/** What a view can be in. `ready` may hold problems: some rows could not be read, the rest stand. */
export type Load<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T; readonly checked: boolean; readonly problems: readonly BadRow[]; readonly stale?: Stale }
  | { readonly status: 'missing'; readonly lists: readonly ListSchema[] }
  | { readonly status: 'denied'; readonly lists: readonly ListSchema[] }
  | { readonly status: 'failed'; readonly error: SiteError; readonly list?: ListSchema };

/** What came. Throws SiteError where it has not: of whoever acts, an act rests on what is known. */
export const loaded = <T>(load: Load<T>): T => {
  if (load.status === 'ready') return load.value;
  throw load.status === 'failed' ? load.error : new SiteError('unexpected', load.status);
};

const mapped = new WeakMap<readonly unknown[], readonly unknown[]>();

/** Rows are turned into domain facts once, however many web parts ask. */
const factsOfRows = <T>(rows: readonly unknown[], toDomain: (row: never) => T): readonly T[] => {
  const known = mapped.get(rows);
  if (known) return known as readonly T[];
  const facts = rows.map(row => toDomain(row as never));
  mapped.set(rows, facts);
  return facts;
};

const LOADING = { status: 'loading' } as const;

type Ready = Extract<ListState, { status: 'ready' }>;

/** What is shown together is as old as its oldest part. */
const staleOf = (states: readonly { readonly list: ListSchema; readonly state: Ready }[]): Stale | undefined => {
  for (const { list, state: { stale: error } } of states) {
    if (error) return { error, list, asOf: Math.min(...states.filter(({ state }) => !state.checked).map(({ state }) => state.asOf)) };
  }
  return undefined;
};

/** Facts of some kinds as the site has them now. Waits for all of them, and says which are missing or refused. */
export const factsOf = <N extends NounName>(site: Site, names: readonly N[]): Load<Facts<N>> => {
  const states = listsOf(names).map((list, n) => ({ name: names[n], list, state: site.stateOf(list) }));
  const listsIn = (status: ListState['status']): ListSchema[] => states.filter(s => s.state.status === status).map(s => s.list);

  for (const { list, state } of states) if (state.status === 'failed') return { status: 'failed', error: state.error, list };
  if (listsIn('missing').length > 0) return { status: 'missing', lists: listsIn('missing') };
  if (listsIn('denied').length > 0) return { status: 'denied', lists: listsIn('denied') };
  if (listsIn('loading').length > 0) return LOADING;

  const ready = states.map(s => ({ ...s, state: s.state as Ready }));
  return {
    status: 'ready',
    value: Object.fromEntries(ready.map(({ name, state }) => [name, factsOfRows(state.rows, nouns[name].toDomain as (row: never) => unknown)])) as Facts<N>,
    checked: ready.every(({ state }) => state.checked),
    problems: ready.flatMap(({ state }) => state.problems),
    stale: staleOf(ready)
  };
};

/** What I may do with a kind of fact, by the site's own answer. */
export const rightsTo = (site: Site, name: NounName): Rights | undefined => {
  const state = site.stateOf<ListSchema>(nounLists[name]);
  return state.status === 'ready' ? state.rights : undefined;
};
