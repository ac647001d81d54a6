export const roleViews = ['who', 'cards', 'matrix', 'handover'] as const;
export type RoleView = typeof roleViews[number];
