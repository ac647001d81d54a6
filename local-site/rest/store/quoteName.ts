/** A name as an SQL identifier. */
export const quoteName = (name: string): string => `"${name.replace(/"/g, '""')}"`;
