import { randomUUID } from 'node:crypto';
import type { Database } from './database';

/** Where a custom action was put. */
export interface ActionOwner { readonly scope: 'site' | 'web' | 'list'; readonly id: number }

export type CustomActionProps = Readonly<Record<string, string | number | boolean | null>>;

export interface CustomAction { readonly guid: string; readonly owner: ActionOwner; readonly props: CustomActionProps }

interface ActionRow { guid: string; scope: ActionOwner['scope']; owner: number; props: string }

const actionOf = (row: ActionRow): CustomAction =>
  ({ guid: row.guid, owner: { scope: row.scope, id: row.owner }, props: JSON.parse(row.props) as CustomActionProps });

export const actionsAt = (db: Database, { scope, id }: ActionOwner): CustomAction[] =>
  db.all<ActionRow>('SELECT guid, scope, owner, props FROM custom_actions WHERE scope = ? AND owner = ? ORDER BY position', scope, id).map(actionOf);

export const addAction = (db: Database, owner: ActionOwner, props: CustomActionProps): CustomAction => {
  const guid = randomUUID();
  db.run(`INSERT INTO custom_actions (guid, scope, owner, position, props)
    VALUES (?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM custom_actions), ?)`, guid, owner.scope, owner.id, JSON.stringify(props));
  return { guid, owner, props };
};

export const saveAction = (db: Database, { guid, props }: CustomAction): void => {
  db.run('UPDATE custom_actions SET props = ? WHERE guid = ?', JSON.stringify(props), guid);
};

export const removeAction = (db: Database, guid: string): void => { db.run('DELETE FROM custom_actions WHERE guid = ?', guid); };

export const clearActions = (db: Database, { scope, id }: ActionOwner): void => {
  db.run('DELETE FROM custom_actions WHERE scope = ? AND owner = ?', scope, id);
};
