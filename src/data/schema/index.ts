import {
  approvalLog, approvalTexts, documentDrafts, restrictedDrafts, restrictedLog, restrictedTexts, securityChecks
} from './approvals';
import { documents, editions, listedProcesses, supportServices } from './documents';
import { calendarActivities, forumMembers, forums, meetingRules } from './forums';
import type { ListSchema } from './list';
import { heldMeetings, improvements, managementReviews, occurrenceChanges } from './meetings';
import { goals, indicators, policyAreas, services } from './policy';
import { roleHolders, roles } from './roles';
import { readingAssignments, routes, routeSteps } from './routes';
import { organisations, posts, units } from './structure';
import { suggestions } from './suggestions';
import {
  confirmations, coreTeams, meetingItems, teamActions, teamAttendance, teamDecisions, teamMeetings, teamMembers
} from './teams';

/** Every list of the add-in. A list stands after the lists that its lookups point at, itself excepted. */
export const lists = [
  organisations, units, posts, roles, supportServices, documents, listedProcesses, editions, policyAreas, services,
  goals, indicators, roleHolders, suggestions, forums, meetingRules, forumMembers, calendarActivities, occurrenceChanges,
  heldMeetings, managementReviews, improvements, routes, routeSteps, readingAssignments, documentDrafts, restrictedDrafts,
  approvalTexts, restrictedTexts, approvalLog, restrictedLog, securityChecks,
  coreTeams, teamMembers, teamMeetings, teamAttendance, meetingItems, teamDecisions, teamActions, confirmations
] as const satisfies readonly ListSchema[];

export {
  approvalLog, approvalTexts, calendarActivities, confirmations, coreTeams, documentDrafts, documents, editions, forumMembers,
  forums, goals, heldMeetings, improvements, indicators, listedProcesses, managementReviews, meetingItems, meetingRules,
  occurrenceChanges, organisations, policyAreas, posts, readingAssignments, restrictedDrafts, restrictedLog, restrictedTexts,
  roleHolders, roles, routeSteps, routes, securityChecks, services, suggestions, supportServices, teamActions, teamAttendance,
  teamDecisions, teamMeetings, teamMembers, units
};
