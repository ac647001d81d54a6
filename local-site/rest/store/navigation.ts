import type { Database } from './database';

/** A link of a web's navigation. */
export interface NavigationNode {
  readonly id: number;
  readonly web: number;
  readonly bar: NavigationBar;
  readonly parent: number | null;
  readonly title: string;
  readonly url: string;
  readonly external: boolean;
  readonly visible: boolean;
}

export type NavigationBar = 'quickLaunch' | 'topNavigationBar';

/** A level of a bar: its roots, or what hangs under a node. */
export interface NavigationLevel { readonly web: number; readonly bar: NavigationBar; readonly parent: number | null }

type NodeRow = Omit<NavigationNode, 'external' | 'visible'> & { external: number; visible: number };

const nodeOf = (row: NodeRow): NavigationNode => ({
  id: row.id, web: row.web, bar: row.bar, parent: row.parent, title: row.title, url: row.url, external: row.external === 1, visible: row.visible === 1
});

export const nodesAt = (db: Database, { web, bar, parent }: NavigationLevel): NavigationNode[] =>
  db.all<NodeRow>('SELECT * FROM navigation_nodes WHERE web = ? AND bar = ? AND parent IS ? ORDER BY position, id', web, bar, parent).map(nodeOf);

export const nodeById = (db: Database, web: number, id: number): NavigationNode | undefined => {
  const row = db.get<NodeRow>('SELECT * FROM navigation_nodes WHERE web = ? AND id = ?', web, id);
  return row && nodeOf(row);
};

/** SharePoint counts a web's own nodes from here. */
const firstId = 2001;

export const addNode = (db: Database, node: Omit<NavigationNode, 'id'>, asFirst: boolean): number => {
  const edge = db.get<{ first: number | null; last: number | null }>(
    'SELECT MIN(position) AS first, MAX(position) AS last FROM navigation_nodes WHERE web = ? AND bar = ? AND parent IS ?', node.web, node.bar, node.parent);
  const id = Math.max(firstId, (db.get<{ last: number | null }>('SELECT MAX(id) AS last FROM navigation_nodes')?.last ?? 0) + 1);
  db.run('INSERT INTO navigation_nodes (id, web, bar, parent, position, title, url, external, visible) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id, node.web, node.bar, node.parent, asFirst ? (edge?.first ?? 1) - 1 : (edge?.last ?? 0) + 1, node.title, node.url, Number(node.external), Number(node.visible));
  return id;
};

export const saveNode = (db: Database, node: NavigationNode): void => {
  db.run('UPDATE navigation_nodes SET title = ?, url = ?, external = ?, visible = ? WHERE id = ?',
    node.title, node.url, Number(node.external), Number(node.visible), node.id);
};

export const removeNode = (db: Database, id: number): void => { db.run('DELETE FROM navigation_nodes WHERE id = ?', id); };

/** Writes the order of the nodes as given. */
export const orderNodes = (db: Database, ids: readonly number[]): void =>
  ids.forEach((id, position) => db.run('UPDATE navigation_nodes SET position = ? WHERE id = ?', position, id));
