/** What roles and responsibility are told by, beside coordination. */
export const rolesNouns = [
  'organisations', 'units', 'posts', 'roles', 'roleHolders', 'supportServices', 'documents', 'listedProcesses', 'areas', 'services', 'suggestions',
  'forums', 'forumMembers', 'activities', 'managementReviews', 'improvements', 'routes', 'routeSteps', 'readingAssignments'
] as const;

/** What core teams have in hand: read with coordination, after the page stands. */
export const teamWorkNouns = ['teamMeetings', 'meetingItems', 'teamDecisions', 'teamActions', 'confirmations'] as const;

export type RolesNoun = typeof rolesNouns[number];
