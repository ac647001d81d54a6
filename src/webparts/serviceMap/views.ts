export const serviceViews = ['services', 'supportServices', 'correctness'] as const;
export type ServiceView = typeof serviceViews[number];

/** How services are grouped. */
export const serviceLayouts = ['agency', 'area'] as const;
export type ServiceLayout = typeof serviceLayouts[number];
