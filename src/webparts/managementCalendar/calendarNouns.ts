/** Facts that the calendar asks for: rules and the log, and whoever and whatever they name. */
export const calendarNouns = [
  'forums', 'forumMembers', 'meetingRules', 'activities', 'calendarChanges', 'meetingEntries', 'managementReviews', 'improvements',
  'documents', 'editions', 'organisations', 'units', 'areas', 'services', 'supportServices', 'roles', 'roleHolders'
] as const;
