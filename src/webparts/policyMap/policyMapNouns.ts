/** What the map is made of. A constant: hooks depend on its identity. */
export const policyMapNouns = [
  'organisations', 'units', 'roles', 'roleHolders', 'supportServices', 'areas', 'services', 'goals', 'indicators', 'suggestions'
] as const;
