/** Names of what teams are for, beside what their composition is told by. */
export const subjectNouns = ['areas', 'services', 'supportServices'] as const;
