/** What is shown where no team is chosen, and of one team. The matrix is of all teams either way. */
export const viewsOfAll = ['teams', 'matrix'] as const;
export const viewsOfTeam = ['team', 'meeting', 'records', 'propose', 'matrix'] as const;

export type TeamsView = typeof viewsOfAll[number] | typeof viewsOfTeam[number];

/** Views that the property pane offers as the first one. */
export const firstViews = ['team', 'meeting', 'records', 'matrix'] as const;
export type FirstView = typeof firstViews[number];
