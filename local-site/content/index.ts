import {
  calendarActivities, coreTeams as teamList, documents as documentList, editions, forumMembers, forums, goals, heldMeetings, improvements, indicators,
  listedProcesses as listedList, lists, managementReviews, meetingItems as itemList, meetingRules, occurrenceChanges, organisations as organisationList, policyAreas,
  posts as postList, readingAssignments as readingList, roleHolders, roles as roleList, routes as routeList, routeSteps as stepList, services, supportServices as supportList, teamActions,
  teamDecisions, units as unitList
} from '../../src/data/schema';
import type { ListSchema } from '../../src/data/schema/list';
import type { PlainDate } from '../../src/domain/time/plainDate';
import { readingAssignments } from './approvals/readingAssignments';
import { actsAround, draftsAfter } from './approvals/rounds';
import { routes, routeSteps } from './approvals/routes';
import type { ToldAct, ToldDraft } from './approvals/toldAct';
import { activitiesAround } from './calendar/activities';
import { changesAround } from './calendar/changes';
import { forumsAround } from './calendar/forums';
import { heldAround } from './calendar/held';
import { forumMembersAround } from './calendar/members';
import { improvementsAround, managementReviewsAround } from './calendar/reviews';
import { meetingRulesAround } from './calendar/rules';
import { confirmationsAround, type ToldConfirmation } from './cards';
import { daysAround } from './days';
import { documents } from './documents';
import { editionsAround } from './editions';
import { goalsAround, indicatorsAround } from './goals';
import { enlarged } from './large';
import { organisations } from './organisations';
import { policyAreasAround } from './policyAreas';
import { roleHoldersAround } from './roleHolders';
import { roles } from './roles';
import { servicesAround } from './services';
import { posts, units } from './structure';
import { suggestionsAround, type ToldSuggestion } from './suggestions';
import { listedProcesses, supportServices } from './supportServices';
import { teamActsAround } from './teams/proposals';
import { coreTeams } from './teams/teams';
import { meetingItems, teamActionsAround, teamDecisionsAround } from './teams/work';
import type { Entries, Written } from './told';

const schemas = {
  organisations: organisationList, units: unitList, posts: postList, roles: roleList, supportServices: supportList,
  documents: documentList, listedProcesses: listedList, editions, policyAreas, services, goals, indicators, roleHolders,
  forums, meetingRules, forumMembers, activities: calendarActivities, managementReviews, improvements,
  routes: routeList, routeSteps: stepList, readingAssignments: readingList, coreTeams: teamList, teamDecisions, teamActions
};

type Noun = keyof typeof schemas;

/** What a site is filled with. What everybody may add stands apart: each row is written by the person it is from. */
export type Content = { readonly [N in Noun]: Entries<(typeof schemas)[N]> } & {
  readonly suggestions: readonly ToldSuggestion[];
  readonly changes: readonly Written<typeof occurrenceChanges>[];
  readonly held: readonly Written<typeof heldMeetings>[];
  readonly items: readonly Written<typeof itemList>[];
  /** What people did with texts, and the drafts that they left. */
  readonly acts: readonly ToldAct[];
  readonly drafts: readonly ToldDraft[];
  /** What people said of cards. */
  readonly confirmations: readonly ToldConfirmation[];
};

/** `sample` is what `npm start` shows; `large` adds generated rows for benchmarks. */
export type Size = 'sample' | 'large';

const sampleContent = (today: PlainDate): Content => {
  const days = daysAround(today);
  const acts = [...actsAround(days), ...teamActsAround(days)].sort((a, b) => a.at - b.at);
  return {
    organisations, units, posts, roles, supportServices, documents, listedProcesses,
    editions: editionsAround(days),
    policyAreas: policyAreasAround(days),
    services: servicesAround(days),
    goals: goalsAround(days),
    indicators: indicatorsAround(days),
    roleHolders: roleHoldersAround(days),
    suggestions: suggestionsAround(days),
    forums: forumsAround(days),
    meetingRules: meetingRulesAround(days),
    forumMembers: forumMembersAround(days),
    activities: activitiesAround(days),
    changes: changesAround(days),
    held: heldAround(days),
    managementReviews: managementReviewsAround(days),
    improvements: improvementsAround(days),
    routes, routeSteps, readingAssignments, coreTeams,
    teamDecisions: teamDecisionsAround(days),
    teamActions: teamActionsAround(days),
    items: meetingItems,
    acts,
    drafts: draftsAfter(acts, days),
    confirmations: confirmationsAround(days)
  };
};

export const contentFor = (today: PlainDate, size: Size): Content =>
  size === 'large' ? enlarged(sampleContent(today), today) : sampleContent(today);

/** A list and its rows, without the types that tell one list from another. */
export interface Table {
  readonly list: ListSchema;
  readonly rows: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** In the order in which they can be written: a list comes after the lists that it points at. */
export const tablesOf = (content: Content): readonly Table[] => lists.flatMap(list => {
  const noun = (Object.keys(schemas) as Noun[]).find(name => schemas[name].name === list.name);
  return noun ? [{ list, rows: content[noun] }] : [];
});

/** Rows of a list to which everybody adds, without the types that tell one list from another, in the order in which they were written. */
export interface WrittenTable {
  readonly list: ListSchema;
  readonly rows: readonly { readonly by: string; readonly row: Table['rows'][string] }[];
}

export const writtenTablesOf = ({ changes, held, items }: Content): readonly WrittenTable[] =>
  [{ list: occurrenceChanges, rows: changes }, { list: heldMeetings, rows: held }, { list: itemList, rows: items }];
