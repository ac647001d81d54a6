import type { Database } from './database';

/** What somebody said about an item. Replies name their comment as `parent`. */
export interface Comment {
  readonly id: number;
  readonly list: number;
  readonly item: number;
  readonly parent: number | null;
  readonly author: number;
  /** ISO text with milliseconds. */
  readonly created: string;
  readonly text: string;
  /** JSON array of the people named in the text, as they were given. */
  readonly mentions: string | null;
}

/** An item of a list, by numbers. */
export interface Discussed { readonly list: number; readonly item: number }

/** Comments, or the replies to one, the newest first. */
export const commentsOf = (db: Database, { list, item }: Discussed, parent: number | null): Comment[] =>
  db.all<Comment>('SELECT * FROM comments WHERE list = ? AND item = ? AND parent IS ? ORDER BY id DESC', list, item, parent);

export const commentById = (db: Database, { list, item }: Discussed, id: number): Comment | undefined =>
  db.get<Comment>('SELECT * FROM comments WHERE list = ? AND item = ? AND id = ?', list, item, id);

export const addComment = (db: Database, comment: Omit<Comment, 'id'>): number => db.run(
  'INSERT INTO comments (list, item, parent, author, created, text, mentions) VALUES (?, ?, ?, ?, ?, ?, ?)',
  comment.list, comment.item, comment.parent, comment.author, comment.created, comment.text, comment.mentions).lastId;

/** With its replies and likes. */
export const removeComment = (db: Database, id: number): void => { db.run('DELETE FROM comments WHERE id = ?', id); };

export const countComments = (db: Database, { list, item }: Discussed): number =>
  db.get<{ count: number }>('SELECT COUNT(*) AS count FROM comments WHERE list = ? AND item = ? AND parent IS NULL', list, item)?.count ?? 0;

export const isSilenced = (db: Database, { list, item }: Discussed): boolean =>
  db.get('SELECT 1 AS found FROM silenced_items WHERE list = ? AND item = ?', list, item) !== undefined;

/** Switches the comments of one item off or on. */
export const silence = (db: Database, { list, item }: Discussed, off: boolean): void => {
  db.run(off ? 'INSERT OR IGNORE INTO silenced_items (list, item) VALUES (?, ?)' : 'DELETE FROM silenced_items WHERE list = ? AND item = ?', list, item);
};

/** Somebody's liking, and since when. */
export interface Like { readonly user: number; readonly at: string }

/** What can be liked: a comment or an item. */
export type Liked = { readonly is: 'comment'; readonly id: number } | ({ readonly is: 'item' } & Discussed);

const place = (liked: Liked): { readonly table: string; readonly columns: readonly string[]; readonly bound: readonly number[] } => {
  switch (liked.is) {
    case 'comment': return { table: 'comment_likes', columns: ['comment'], bound: [liked.id] };
    case 'item': return { table: 'item_likes', columns: ['list', 'item'], bound: [liked.list, liked.item] };
    default: return liked satisfies never;
  }
};

export const likesOf = (db: Database, liked: Liked): Like[] => {
  const { table, columns, bound } = place(liked);
  return db.all<Like>(`SELECT user, at FROM ${table} WHERE ${columns.map(column => `${column} = ?`).join(' AND ')} ORDER BY at, user`, ...bound);
};

export const like = (db: Database, liked: Liked, user: number, at: string): void => {
  const { table, columns, bound } = place(liked);
  db.run(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}, user, at) VALUES (${[...columns, 'user', 'at'].map(() => '?').join(', ')})`, ...bound, user, at);
};

export const unlike = (db: Database, liked: Liked, user: number): void => {
  const { table, columns, bound } = place(liked);
  db.run(`DELETE FROM ${table} WHERE ${columns.map(column => `${column} = ?`).join(' AND ')} AND user = ?`, ...bound, user);
};
