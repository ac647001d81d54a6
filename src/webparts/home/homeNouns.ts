/** What the front page searches, counts and tells the changes of: neither posts, of which only job descriptions speak, nor calendar and rounds. */
export const homeNouns = [
  'organisations', 'units', 'roles', 'roleHolders', 'supportServices', 'documents', 'listedProcesses', 'editions', 'areas',
  'services', 'goals', 'indicators', 'suggestions'
] as const;

export type HomeNoun = typeof homeNouns[number];
