import type { Field } from '../columns/field';
import { cellFromForm, formWord, type FormContext } from '../columns/formText';
import type { Cell } from '../columns/values';
import { lookupListOf } from '../columns/field';
import { errors, SharePointError } from '../errors';
import type { Changes } from '../items/body';
import { wholeRow } from '../items/reading';
import { addItem, updateItem } from '../items/writing';
import { homeOf, type ItemRow } from '../items/table';
import { complex, type Complex, many } from '../odata/shape';
import { needRight } from '../permissions/access';
import { allows } from '../permissions/rights';
import { type Call, isEstonian } from '../site';
import { type List, listByGuid } from '../store/lists';
import { groupByName, userByEmail, userByLogin } from '../store/principals';
import type { Arguments } from './arguments';
import { given } from './given';
import { type Reply, valueReply } from './tree';

interface FormValue { readonly name: string; readonly text: string | null }

/** What the server stamps; through forms whoever manages the list may set it, nobody else. */
const stamps = new Set(['Author', 'Editor', 'Created', 'Modified']);

const formContext = (call: Call): FormContext => ({
  timeZone: call.site.timeZone,
  estonian: isEstonian(call.site),
  principal: key => (userByLogin(call.site.db, key) ?? userByEmail(call.site.db, key) ?? groupByName(call.site.db, key))?.id,
  targetExists: (field, id) => {
    const target = listByGuid(call.site.db, lookupListOf(field));
    return target !== undefined && wholeRow(call, target, id) !== undefined;
  }
});

const formValues = (args: Arguments): readonly FormValue[] => {
  const values = args.body('formValues');
  const list: unknown = typeof values === 'object' && values !== null && 'results' in values ? values.results : values;
  if (!Array.isArray(list)) throw errors.wrongShape('PrimitiveValue', 'StartArray');
  return list.map(each => {
    const value = given.object(each);
    return { name: given.text(value.FieldName), text: value.FieldValue === undefined ? null : given.textOrNull(value.FieldValue) };
  });
};

type Outcome = { readonly value: FormValue; readonly why: string | null };

interface Reading { readonly changes: Changes; readonly outcomes: readonly Outcome[] }

const readForm = (call: Call, list: List, args: Arguments): Reading => {
  const type = call.site.itemType(list);
  const context = formContext(call);
  const mayStamp = allows(call.site.access.maskIn(call.me, call.site.access.listScope(list)), 'ManageLists');
  const changes = new Map<Field, Cell>();
  const outcomes = formValues(args).map((value): Outcome => {
    const field = type.field(value.name);
    if (!field) return { value, why: formWord('missing', context.estonian) };
    const open = stamps.has(field.name) ? mayStamp || !field.props.ReadOnlyField : !field.props.ReadOnlyField && (!field.builtin || field.name === 'Title');
    if (!open || homeOf(field) === undefined) return { value, why: formWord('readOnly', context.estonian) };
    const reading = cellFromForm(value.text, field, context);
    if (reading.status === 'refused') return { value, why: reading.why };
    changes.set(field, reading.cell);
    return { value, why: null };
  });
  return { changes, outcomes };
};

/** SharePoint's number of a validation failure in a form. */
const invalidForm = -2130575223;

const result = ({ value, why }: Outcome, item: number): Complex => complex('SP.ListItemFormUpdateValue', {
  ErrorCode: why === null ? 0 : invalidForm, ErrorMessage: why, FieldName: value.name, FieldValue: value.text, HasException: why !== null, ItemId: item
});

const results = (name: string, outcomes: readonly Outcome[], item: number, more: readonly Complex[] = []): Reply =>
  valueReply(name, 'SP.ListItemFormUpdateValue', many('SP.ListItemFormUpdateValue', [...outcomes.map(outcome => result(outcome, item)), ...more]));

/** Errors of single values are answered with 200; a duplicate value belongs to its field too. */
const attempt = (call: Call, reading: Reading, name: string, item: number, write: () => ItemRow): Reply => {
  if (reading.outcomes.some(({ why }) => why !== null)) return results(name, reading.outcomes, item);
  try {
    const row = call.site.db.savepoint(write);
    return results(name, reading.outcomes, row.id, item === 0 ? [result({ value: { name: 'Id', text: String(row.id) }, why: null }, row.id)] : []);
  } catch (failure) {
    if (!(failure instanceof SharePointError) || failure.status !== 500) throw failure;
    return results(name, reading.outcomes.map(({ value }) => ({ value, why: failure.message })), item);
  }
};

/** POST `items(n)/validateupdatelistitem`: the whole row is saved, or nothing, with an answer for each field. */
export const validateUpdate = (call: Call, list: List, row: ItemRow, args: Arguments): Reply => {
  needRight(call.site.access, call.me, call.site.access.itemScope(list, row.scope), 'EditListItems');
  const quiet = args.truth('bNewDocumentUpdate', undefined, false);
  const reading = readForm(call, list, args);
  return attempt(call, reading, 'ValidateUpdateListItem', row.id, () => updateItem(call, list, row, reading.changes, quiet ? 'withoutVersion' : 'ordinary'));
};

const mustBeGiven = (field: Field): boolean =>
  field.props.Required && !field.props.Hidden && (field.props.DefaultValue ?? '') === '' && homeOf(field) !== undefined;

/** POST `AddValidateUpdateItemUsingPath`: adds a row; required columns that are not given are answered as errors. */
export const addUsingPath = (call: Call, list: List, args: Arguments): Reply => {
  needRight(call.site.access, call.me, call.site.access.listScope(list), 'AddListItems');
  const info = args.body('listItemCreateInfo');
  const type = info === undefined ? 0 : given.object(info).UnderlyingObjectType ?? 0;
  if (type !== 0) throw errors.notImplemented('folders in lists');
  const reading = readForm(call, list, args);
  const named = new Set(reading.outcomes.map(({ value }) => value.name));
  const estonian = isEstonian(call.site);
  const missing = call.site.itemType(list).fields
    .filter(field => mustBeGiven(field) && !named.has(field.name))
    .map((field): Outcome => ({ value: { name: field.name, text: null }, why: formWord('required', estonian) }));
  const whole = { ...reading, outcomes: [...reading.outcomes, ...missing] };
  return attempt(call, whole, 'AddValidateUpdateItemUsingPath', 0, () => addItem(call, list, reading.changes));
};
