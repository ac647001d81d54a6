/** What keys stand for on one site. Both throw RangeError for a key that nothing stands for. */
export interface Ids {
  /** `list` is a list's internal name. */
  row(list: string, key: string): number;
  person(key: string): number;
}

export interface Keyring extends Ids {
  /** Takes in the ids that rows got when they were written. */
  learn(list: string, ids: ReadonlyMap<string, number>): void;
}

const found = (id: number | undefined, what: string): number => {
  if (id === undefined) throw new RangeError(`Nothing stands for ${what}`);
  return id;
};

/** Knows the people's user ids from the start, and rows as they are written. */
export const keyring = (persons: ReadonlyMap<string, number>): Keyring => {
  const rows = new Map<string, number>();
  const place = (list: string, key: string): string => `${list}/${key}`;
  return {
    row: (list, key) => found(rows.get(place(list, key)), place(list, key)),
    person: key => found(persons.get(key), `person ${key}`),
    learn: (list, ids) => ids.forEach((id, key) => rows.set(place(list, key), id))
  };
};
