/** What roles and responsibility are told by, beside coordination. */
export const rolesNouns = [
  'organisations', 'units', 'posts', 'roles', 'roleHolders', 'supportServices', 'documents', 'listedProcesses', 'areas', 'services', 'suggestions',
  'forums', 'forumMembers', 'activities', 'managementReviews', 'improvements', 'routes', 'routeSteps', 'readingAssignments'
] as const;

export type RolesNoun = typeof rolesNouns[number];
