export const jobViews = ['register', 'coverage'] as const;
export type JobView = typeof jobViews[number];
