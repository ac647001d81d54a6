import type { FieldPath, Filter } from '../odata/filter';
import type { Ordering } from '../odata/query';
import { attributeOf, childOf, parseXml, type XmlElement, XmlError } from '../xml';
import { camlFilter } from './camlConditions';
import { type CamlContext, type CamlField, type CamlFields, camlFields, camlInvalid, fieldOf } from './camlFields';

export type { CamlContext } from './camlFields';

/** What lies below folders: `default` and `filesOnly` look into one folder only, the others into everything below it. */
export type CamlScope = 'default' | 'filesOnly' | 'recursive' | 'recursiveAll';

/** What a `<View>` in CAML asks for, in the terms of OData. */
export interface CamlQuery {
  readonly filter?: Filter;
  readonly orderBy: readonly Ordering[];
  /** Undefined: as many rows as SharePoint gives at once. */
  readonly rowLimit?: number;
  /** `<RowLimit Paged="TRUE">`: there are pages after the first. */
  readonly paged: boolean;
  /** Internal names; undefined when the view does not say. */
  readonly viewFields?: readonly string[];
  readonly scope: CamlScope;
  /** Columns of joined lists under the names that the view gives them. */
  readonly projected: ReadonlyMap<string, CamlField>;
  /** Columns that group the rows; they also come first in the order. */
  readonly groupBy: readonly string[];
  /** Groups alone, without their rows. */
  readonly collapsed: boolean;
  readonly aggregates: boolean;
}

const ascending = (reference: XmlElement): boolean => attributeOf(reference, 'Ascending')?.toUpperCase() !== 'FALSE';

const orderings = (element: XmlElement | undefined, fields: CamlFields): readonly Ordering[] =>
  (element?.children ?? []).map(reference => ({ field: fieldOf(reference, fields).path(false), descending: !ascending(reference) }));

const samePath = (one: FieldPath, other: FieldPath): boolean => one.join('/') === other.join('/');

const scopes: Readonly<Record<string, CamlScope>> = { filesonly: 'filesOnly', recursive: 'recursive', recursiveall: 'recursiveAll' };

const scopeOf = (view: XmlElement): CamlScope => {
  const options = childOf(view, 'QueryOptions');
  const attributes = options && childOf(options, 'ViewAttributes');
  const named = attributeOf(view, 'Scope') ?? (attributes && attributeOf(attributes, 'Scope'));
  return scopes[named?.toLowerCase() ?? ''] ?? 'default';
};

const namesIn = (element: XmlElement | undefined): readonly string[] | undefined =>
  element?.children.flatMap(reference => attributeOf(reference, 'Name') ?? []);

/** Reads `<View><Query>…</Query><RowLimit>…</RowLimit></View>`. Throws 400 for what is no query, 501 for conditions that nothing here knows. */
export const parseCaml = (source: string, context: CamlContext): CamlQuery => camlQuery(viewElement(source), context);

export const camlQuery = (view: XmlElement, context: CamlContext): CamlQuery => {
  const query = view.name === 'Query' ? view : childOf(view, 'Query');
  const fields = camlFields(view, context);
  const filter = camlFilter(query && childOf(query, 'Where'), context, fields);
  const limitElement = childOf(view, 'RowLimit');
  const limit = Number(limitElement?.text);
  const grouping = query && childOf(query, 'GroupBy');
  const groups = orderings(grouping, fields);
  const viewFields = namesIn(childOf(view, 'ViewFields'));
  const aggregations = childOf(view, 'Aggregations');
  return {
    orderBy: [...groups, ...orderings(query && childOf(query, 'OrderBy'), fields).filter(each => !groups.some(group => samePath(group.field, each.field)))],
    paged: limitElement !== undefined && attributeOf(limitElement, 'Paged')?.toUpperCase() === 'TRUE',
    scope: scopeOf(view),
    projected: fields.projected,
    groupBy: namesIn(grouping) ?? [],
    collapsed: grouping !== undefined && attributeOf(grouping, 'Collapse')?.toUpperCase() === 'TRUE',
    aggregates: aggregations !== undefined && attributeOf(aggregations, 'Value')?.toLowerCase() === 'on',
    ...(viewFields ? { viewFields } : {}),
    ...(filter ? { filter } : {}),
    ...(Number.isInteger(limit) && limit > 0 ? { rowLimit: limit } : {})
  };
};

/** The `<View>` of a text; of an empty one, an empty view. */
export const viewElement = (source: string): XmlElement => {
  if (source.trim() === '') return { name: 'View', attributes: {}, children: [], text: '' };
  try {
    return parseXml(source);
  } catch (failure) {
    if (failure instanceof XmlError) throw camlInvalid(failure.message);
    throw failure;
  }
};
