import { randomUUID } from 'node:crypto';
import type { Database } from './database';

export interface View {
  readonly guid: string;
  readonly list: number;
  readonly position: number;
  readonly title: string;
  /** Server-relative. */
  readonly url: string;
  /** For a personal view, whose it is. */
  readonly owner: number | null;
  /** Internal names. */
  readonly fields: readonly string[];
  readonly props: ViewProps;
}

/** Simple settings, under their REST names. */
export interface ViewProps {
  readonly DefaultView: boolean;
  readonly Hidden: boolean;
  readonly RowLimit: number;
  readonly Paged: boolean;
  readonly ViewQuery: string;
  readonly Scope: number;
  readonly Aggregations: string | null;
  readonly AggregationsStatus: string | null;
  readonly CustomFormatter: string | null;
  readonly ColumnWidth: string | null;
  readonly Formats: string | null;
  readonly GridLayout: string | null;
  readonly IncludeRootFolder: boolean;
  readonly MobileDefaultView: boolean;
  readonly MobileView: boolean;
  readonly TabularView: boolean;
  readonly JSLink: string | null;
  readonly Toolbar: string | null;
  readonly ViewData: string | null;
  readonly ViewType2: string | null;
  readonly DefaultViewForContentType: boolean;
  readonly EditorModified: boolean;
}

export const newViewProps: ViewProps = {
  DefaultView: false, Hidden: false, RowLimit: 30, Paged: true, ViewQuery: '', Scope: 0, Aggregations: null, AggregationsStatus: null, CustomFormatter: null,
  ColumnWidth: null, Formats: null, GridLayout: null, IncludeRootFolder: false, MobileDefaultView: false, MobileView: false, TabularView: true,
  JSLink: 'clienttemplates.js', Toolbar: '', ViewData: '', ViewType2: null, DefaultViewForContentType: false, EditorModified: false
};

type ViewRow = Omit<View, 'fields' | 'props'> & { fields: string; props: string };

const viewOf = (row: ViewRow): View => ({ ...row, fields: JSON.parse(row.fields) as string[], props: { ...newViewProps, ...JSON.parse(row.props) as Partial<ViewProps> } });

export const viewsOf = (db: Database, list: number): View[] => db.all<ViewRow>('SELECT * FROM views WHERE list = ? ORDER BY position', list).map(viewOf);

export interface NewView {
  readonly title: string;
  readonly url: string;
  readonly owner: number | null;
  readonly fields: readonly string[];
  readonly isDefault: boolean;
}

export const addView = (db: Database, list: number, view: NewView): string => {
  const guid = randomUUID();
  const position = db.get<{ next: number }>('SELECT COALESCE(MAX(position), 0) + 1 AS next FROM views WHERE list = ?', list)?.next ?? 1;
  db.run('INSERT INTO views (list, guid, position, title, url, owner, fields, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    list, guid, position, view.title, view.url, view.owner, JSON.stringify(view.fields),
    JSON.stringify({ ...newViewProps, DefaultView: view.isDefault, MobileView: view.isDefault, MobileDefaultView: view.isDefault }));
  return guid;
};

export const saveView = (db: Database, view: View): void => {
  db.run('UPDATE views SET title = ?, fields = ?, props = ? WHERE list = ? AND guid = ?',
    view.title, JSON.stringify(view.fields), JSON.stringify(view.props), view.list, view.guid);
};

export const deleteView = (db: Database, view: View): void => { db.run('DELETE FROM views WHERE list = ? AND guid = ?', view.list, view.guid); };
