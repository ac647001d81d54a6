import type { ListSchema, View } from '../list';
import { element, escapeXml } from './xml';

/** Rows that a view of SharePoint's own shows at once. */
export const ROW_LIMIT = 100;

/**
 * The page of a view in the list's folder. The first view is the one that SharePoint makes for every list; the others
 * are named after their English titles, so that their addresses do not change with the site's language.
 */
export const viewPage = (view: View, place: number): string =>
  place === 0 ? 'AllItems' : view.title.en.replace(/[^A-Za-z0-9 ]/g, '')
    .replace(/(?:^| +)([a-z0-9])/gi, (_, first: string) => first.toUpperCase());

/** In a view the name is a link to its row. */
export const viewFields = (view: View): readonly string[] =>
  view.columns.map(column => (column === 'Title' ? 'LinkTitle' : column));

const fieldRef = (name: string): string => element('FieldRef', { Name: name });

const condition = (list: ListSchema, { column, is }: NonNullable<View['where']>): string => {
  const schema = list.columns[column];
  const value = typeof is === 'boolean'
    ? element('Value', { Type: 'Boolean' }, [is ? '1' : '0'])
    : element('Value', { Type: 'Text' }, [escapeXml(schema.kind === 'choice' ? schema.choices[is].et : is)]);
  return element('Where', {}, [element('Eq', {}, [fieldRef(column), value])]);
};

/** What stands inside the `Query` element of a view: groups, order, condition. */
export const viewQuery = (list: ListSchema, view: View): string => [
  ...(view.groupBy ? [element('GroupBy', { Collapse: false, GroupLimit: ROW_LIMIT }, [fieldRef(view.groupBy)])] : []),
  ...(view.orderBy ? [element('OrderBy', {}, [fieldRef(view.orderBy)])] : []),
  ...(view.where ? [condition(list, view.where)] : [])
].join('');

/** Two queries that differ only in white space are one: SharePoint writes them its own way. */
export const sameQuery = (a: string, b: string): boolean => {
  const plain = (query: string): string => query.replace(/\s*(\/?>)\s*/g, '$1').replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
};
