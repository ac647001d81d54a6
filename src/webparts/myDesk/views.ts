export const deskViews = ['desk', 'sent', 'department', 'absence'] as const;
export type DeskViewName = typeof deskViews[number];
