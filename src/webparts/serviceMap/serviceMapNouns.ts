/** What services, support services and their cards are told by. A constant: hooks depend on its identity. */
export const serviceMapNouns = [
  'organisations', 'units', 'roles', 'roleHolders', 'supportServices', 'documents', 'listedProcesses', 'editions', 'areas', 'services', 'goals',
  'indicators', 'suggestions', 'confirmations'
] as const;

export type ServiceMapNoun = typeof serviceMapNouns[number];
