/** A key for a row that nobody else makes: two people may add rows to one draft at the same time. */
export const newKey = (): string => crypto.randomUUID().replace(/-/g, '').slice(0, 12);
