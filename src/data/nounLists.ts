import * as schema from './schema';
import type { ListSchema } from './schema/list';

/** Where each kind of fact is kept. Named apart from what its rows become (`facts.ts`): a page asks for lists before that code is there. */
export const nounLists = {
  organisations: schema.organisations,
  units: schema.units,
  posts: schema.posts,
  roles: schema.roles,
  roleHolders: schema.roleHolders,
  supportServices: schema.supportServices,
  documents: schema.documents,
  listedProcesses: schema.listedProcesses,
  editions: schema.editions,
  areas: schema.policyAreas,
  services: schema.services,
  goals: schema.goals,
  indicators: schema.indicators,
  suggestions: schema.suggestions,
  forums: schema.forums,
  forumMembers: schema.forumMembers,
  meetingRules: schema.meetingRules,
  activities: schema.calendarActivities,
  calendarChanges: schema.occurrenceChanges,
  meetingEntries: schema.heldMeetings,
  managementReviews: schema.managementReviews,
  improvements: schema.improvements,
  routes: schema.routes,
  routeSteps: schema.routeSteps,
  readingAssignments: schema.readingAssignments,
  coreTeams: schema.coreTeams,
  teamMembers: schema.teamMembers,
  teamMeetings: schema.teamMeetings,
  attendance: schema.teamAttendance,
  meetingItems: schema.meetingItems,
  teamDecisions: schema.teamDecisions,
  teamActions: schema.teamActions,
  confirmations: schema.confirmations
} as const;

export type NounName = keyof typeof nounLists;

/** The lists of some kinds of facts. */
export const listsOf = (names: readonly NounName[]): readonly ListSchema[] => names.map(name => nounLists[name]);
