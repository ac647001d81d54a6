import { isFixedLookup } from '../columns/builtin';
import { entityName, type Field, kindOfField, lookupListOf, textSetting } from '../columns/field';
import type { TimeZone } from '../columns/timeZone';
import { errors } from '../errors';
import type { FieldPath } from '../odata/filter';
import { attributeOf, childOf, type XmlElement } from '../xml';
import type { ItemType } from './itemType';

export interface CamlContext {
  readonly type: ItemType;
  readonly timeZone: TimeZone;
  /** The person who asks, for `<UserID />`. */
  readonly me: number;
  /** Milliseconds, for `<Today />` and `<Now />`. */
  readonly now: number;
  /** The columns of another list, for joins; undefined when there is no such list. */
  readonly typeOf?: (listGuid: string) => ItemType | undefined;
  /** Users and groups that `<Membership Type="…" ID="…">` names; undefined for a type that is not known. */
  readonly members?: (type: string, id: number | undefined) => readonly number[] | undefined;
}

export const camlInvalid = (what: string): Error => errors.invalidArgument(`The CAML query is not valid: ${what}.`);

export const isTrue = (element: XmlElement, name: string): boolean => attributeOf(element, name)?.toUpperCase() === 'TRUE';

/** Computed columns that show another one, and are compared as that. */
const shownBy: Readonly<Record<string, string>> = { LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkTitle2: 'Title' };

/** Lookups are compared by what they show, unless `LookupId` asks for the number. */
export const pathOf = (field: Field, byId: boolean): FieldPath => {
  const name = entityName(shownBy[field.name] ?? field.name);
  if (isFixedLookup(field)) return [name];
  switch (kindOfField(field).pointsTo) {
    case undefined: return [name];
    case 'person': return byId ? [`${name}Id`] : [name, 'Title'];
    case 'list': return byId ? [`${name}Id`] : [name, textSetting(field, 'LookupField') || 'Title'];
    default: return [name];
  }
};

/** What a `<FieldRef>` stands for: a column of the list, or one of a joined list. */
export interface CamlField {
  readonly field: Field;
  readonly path: (byId: boolean) => FieldPath;
}

/** The columns that a query may name. */
export interface CamlFields {
  named(name: string): CamlField | undefined;
  /** Names given by `<ProjectedFields>`, with what they show. */
  readonly projected: ReadonlyMap<string, CamlField>;
  /** A column through which each `INNER` join goes: rows without a partner are left out. */
  readonly needed: readonly FieldPath[];
}

interface Joined { readonly prefix: FieldPath; readonly type: ItemType }

const bare = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();

const own = (type: ItemType, name: string): CamlField | undefined => {
  const field = type.field(name) ?? type.fields.find(each => each.guid === bare(name));
  return field && { field, path: byId => pathOf(field, byId) };
};

/** `<Join Type="LEFT" ListAlias="u"><Eq><FieldRef Name="Unit" RefType="Id" /><FieldRef List="u" Name="ID" /></Eq></Join>`. */
const join = (element: XmlElement, context: CamlContext, known: ReadonlyMap<string, Joined>): readonly [string, Joined] => {
  const alias = attributeOf(element, 'ListAlias');
  const [from, to] = childOf(element, 'Eq')?.children ?? [];
  const name = from && attributeOf(from, 'Name');
  if (alias === undefined || !from || !to || name === undefined) throw camlInvalid('a join is not complete');
  const home = attributeOf(from, 'List');
  const parent = home === undefined ? { prefix: [], type: context.type } : known.get(home);
  if (!parent) throw camlInvalid(`nothing is joined as '${home ?? ''}'`);
  const field = parent.type.field(name);
  if (!field || kindOfField(field).pointsTo !== 'list' || kindOfField(field).multiple) throw camlInvalid(`'${name}' is no lookup that could be joined`);
  const type = context.typeOf?.(lookupListOf(field));
  if (!type) throw camlInvalid(`the list that '${name}' points at does not exist`);
  return [alias, { prefix: [...parent.prefix, entityName(field.name)], type }];
};

const projectedField = (element: XmlElement, joins: ReadonlyMap<string, Joined>): readonly [string, CamlField] => {
  const [name, alias, shown] = ['Name', 'List', 'ShowField'].map(attribute => attributeOf(element, attribute));
  const joined = alias === undefined ? undefined : joins.get(alias);
  const found = joined && shown !== undefined ? own(joined.type, shown) : undefined;
  if (name === undefined || !joined || !found) throw camlInvalid(`the projected field '${name ?? ''}' shows nothing`);
  if (!kindOfField(found.field).projectable) throw camlInvalid(`a field of the type ${found.field.type} cannot be projected`);
  return [name, { field: found.field, path: byId => [...joined.prefix, ...found.path(byId)] }];
};

/** Understands the joins of a view. Throws 400 for joins that lead nowhere. */
export const camlFields = (view: XmlElement, context: CamlContext): CamlFields => {
  const joins = new Map<string, Joined>();
  const needed: FieldPath[] = [];
  for (const element of childOf(view, 'Joins')?.children ?? []) {
    const [alias, joined] = join(element, context, joins);
    joins.set(alias, joined);
    // A partner always has a GUID, so a row without one has no partner.
    if (attributeOf(element, 'Type')?.toUpperCase() === 'INNER') needed.push([...joined.prefix, 'GUID']);
  }
  const projected = new Map((childOf(view, 'ProjectedFields')?.children ?? []).map(element => projectedField(element, joins)));
  return { projected, needed, named: name => projected.get(name) ?? own(context.type, name) };
};

/** The column of an element's `<FieldRef>`, by `Name` or `ID`. Throws 400 when the list has none. */
export const fieldOf = (reference: XmlElement | undefined, fields: CamlFields): CamlField => {
  const name = reference && (attributeOf(reference, 'Name') ?? attributeOf(reference, 'ID'));
  const found = name === undefined ? undefined : fields.named(name);
  if (!found) throw camlInvalid(`it has no column '${name ?? ''}'`);
  return found;
};
