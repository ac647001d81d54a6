import type { Database } from './database';

/** Names and values that clients keep with a folder or file (`vti_…` and their own), by its unique id. */
export type PropertyBag = Readonly<Record<string, string>>;

export const readBag = (db: Database, owner: string): PropertyBag => {
  const row = db.get<{ bag: string }>('SELECT bag FROM property_bags WHERE owner = ?', owner);
  return row ? JSON.parse(row.bag) as PropertyBag : {};
};

export const writeBag = (db: Database, owner: string, bag: PropertyBag): void => {
  db.run('INSERT INTO property_bags (owner, bag) VALUES (?, ?) ON CONFLICT (owner) DO UPDATE SET bag = excluded.bag', owner, JSON.stringify(bag));
};

export const removeBag = (db: Database, owner: string): void => { db.run('DELETE FROM property_bags WHERE owner = ?', owner); };
