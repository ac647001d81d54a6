import {
  approvalLog, documentDrafts, documents, editions, organisations, posts, readingAssignments, restrictedDrafts, restrictedLog, roleHolders, roles,
  routes, routeSteps, securityChecks, units
} from '../schema';
import type { ListSchema } from '../schema/list';

/** What coordination is told by. People who may not read the restricted lists see the rest. */
export const approvalLists: readonly ListSchema[] = [
  documents, editions, units, posts, organisations, roles, roleHolders, routes, routeSteps, readingAssignments, documentDrafts, approvalLog,
  securityChecks
];

/** Parties, personnel and quality managers read these too. */
export const restrictedLists: readonly ListSchema[] = [restrictedDrafts, restrictedLog];
