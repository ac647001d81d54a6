import { type Field, fieldsAt, deleteFieldAt, kindOfField, saveFieldAt } from '../columns/field';
import { errors } from '../errors';
import { dropColumn, makeMultiple, putIndexes } from '../items/table';
import type { Call } from '../site';
import { unlink } from '../store/contentTypes';
import { messageOf } from '../store/database';
import type { List } from '../store/lists';
import { saveView, viewsOf } from '../store/views';
import { type Home, needHomeRight, ownerOf, touch } from './fieldHome';
import { checkFormula } from './listSettings';

/** A field, with the list or web it belongs to. */
export interface HomedField { readonly home: Home; readonly field: Field }

/** SharePoint allows so many indexes in a list. */
const indexLimit = 20;

/** Throws 500 when the settings ask for an index that SharePoint would not make. */
export const checkIndexes = (field: Field, others: readonly Field[]): void => {
  const { Indexed: indexed, EnforceUniqueValues: unique } = field.props;
  const kind = kindOfField(field);
  if (indexed && !kind.indexable && field.type !== 'Counter') throw errors.operationFailed(`The column '${field.title}' cannot be indexed.`);
  if (unique && (!indexed || !kind.unique)) throw errors.operationFailed(`The column '${field.title}' must be indexed before it can enforce unique values.`);
  if (indexed && others.filter(other => other.guid !== field.guid && other.props.Indexed && !other.builtin).length >= indexLimit) {
    throw errors.operationFailed(`A list cannot have more than ${indexLimit} indexed columns.`);
  }
};

/** A column that shows another value of the row that its primary lookup points to; it keeps no values of its own. */
export const isDependent = (field: Field): boolean => field.props.IsDependentLookup === true;

const reindex = (call: Call, list: List, field: Field): void => {
  try {
    putIndexes(call.site.db, list.id, field);
  } catch (failure) {
    const isDuplicate = /UNIQUE constraint/.test(messageOf(failure));
    if (!isDuplicate) throw failure;
    throw errors.duplicateValues(field.title);
  }
};

/** What the settings of a list's column mean for the list's table. */
const applyToRows = (call: Call, list: List, after: Field, before: Field): void => {
  if (kindOfField(after).multiple && !kindOfField(before).multiple) makeMultiple(call.site.db, list.id, before);
  if (after.props.Indexed !== before.props.Indexed || after.props.EnforceUniqueValues !== before.props.EnforceUniqueValues) reindex(call, list, after);
};

export const saveChangedField = (call: Call, after: HomedField, before: HomedField): void => {
  const { db } = call.site;
  const { home, field } = after;
  if (field.type === 'Calculated') checkFormula(String(field.props.Formula ?? ''));
  needHomeRight(call, home);
  checkIndexes(field, fieldsAt(db, ownerOf(home)));
  saveFieldAt(db, ownerOf(home), field);
  if (home.is === 'list') applyToRows(call, home.list, field, before.field);
  touch(call, home);
};

const takeOutOfViews = (call: Call, list: List, field: Field): void => {
  for (const view of viewsOf(call.site.db, list.id)) {
    if (view.fields.includes(field.name)) saveView(call.site.db, { ...view, fields: view.fields.filter(name => name !== field.name) });
  }
};

const namesOfDependents = (field: Field): readonly string[] => {
  const names = field.props.DependentLookupInternalNames;
  return Array.isArray(names) ? names : [];
};

/** The primary lookup names its dependents. */
export const rememberDependent = (call: Call, home: Home, primary: Field, name: string, isThere: boolean): void => {
  const others = namesOfDependents(primary).filter(each => each !== name);
  saveFieldAt(call.site.db, ownerOf(home), {
    ...primary, props: { ...primary.props, DependentLookupInternalNames: isThere ? [...others, name] : others }
  });
};

/** Deletes a column with its values, and the columns that depend on it. Throws 500 for columns that SharePoint keeps. */
export const removeField = (call: Call, { home, field }: HomedField): void => {
  const { db } = call.site;
  needHomeRight(call, home);
  if ((field.builtin && home.is === 'list') || !field.props.CanBeDeleted) throw errors.operationFailed(`The column '${field.title}' cannot be deleted.`);
  const fields = fieldsAt(db, ownerOf(home));
  for (const other of fields) {
    if (isDependent(other) && other.props.PrimaryFieldId === field.guid) removeField(call, { home, field: other });
    if (other.guid === field.props.PrimaryFieldId) rememberDependent(call, home, other, field.name, false);
  }
  if (home.is === 'list') {
    if (!isDependent(field)) dropColumn(db, home.list.id, field);
    takeOutOfViews(call, home.list, field);
  }
  unlink(db, ownerOf(home), field.guid);
  deleteFieldAt(db, ownerOf(home), field.guid);
  touch(call, home);
};
