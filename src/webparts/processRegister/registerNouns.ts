/** What the register is made of. A constant: hooks depend on its identity. */
export const registerNouns = [
  'organisations', 'roles', 'roleHolders', 'supportServices', 'documents', 'listedProcesses', 'editions', 'suggestions'
] as const;
