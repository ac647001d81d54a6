/** What the frame shows. Reading, comparing and editing stand in the register's place while one document is looked at. */
export const jobViews = ['register', 'coverage', 'routes'] as const;
export type JobView = typeof jobViews[number];

export const documentViews = ['reading', 'compare', 'edit'] as const;
export type DocumentView = typeof documentViews[number];
