import type { Field } from '../columns/field';
import { cellFromForm, formWord, type FormContext } from '../columns/formText';
import type { Cell } from '../columns/values';
import { lookupListOf } from '../columns/field';
import { errors, SharePointError } from '../errors';
import type { Changes } from '../items/body';
import { wholeRow } from '../items/reading';
import { addFolder, needFolderRight } from '../files/saving';
import { standingIn } from '../files/inheritance';
import { folderAt } from '../files/lookup';
import { isListFolder, type ListFolder } from '../files/places';
import { insertRow, updateItem } from '../items/writing';
import { homeOf, type ItemRow } from '../items/table';
import { complex, type Complex, many } from '../odata/shape';
import { needRight } from '../permissions/access';
import { allows } from '../permissions/rights';
import { type Call, isEstonian } from '../site';
import { type List, listByGuid } from '../store/lists';
import { groupByName, userByEmail, userByLogin } from '../store/principals';
import type { Arguments } from './arguments';
import { given } from './given';
import { renamed } from './itemFiles';
import { type Reply, valueReply } from './tree';

interface FormValue { readonly name: string; readonly text: string | null }

/** What the server stamps; through forms whoever manages the list may set it, nobody else. */
const stamps = new Set(['Author', 'Editor', 'Created', 'Modified']);

export const formContext = (call: Call): FormContext => ({
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

/** Reads the values of a form; `elsewhere` are columns that the caller looks after. */
const readForm = (call: Call, list: List, args: Arguments, elsewhere: readonly string[] = [], adds = false): Reading => {
  const type = call.site.itemType(list);
  const context = formContext(call);
  const mayStamp = (adds && call.site.addingMayStamp) || allows(call.site.access.maskIn(call.me, call.site.access.listScope(list)), 'ManageLists');
  const changes = new Map<Field, Cell>();
  const outcomes = formValues(args).map((value): Outcome => {
    if (elsewhere.includes(value.name)) return { value, why: null };
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
  const reading = readForm(call, list, args, row.leaf === null ? [] : ['FileLeafRef']);
  const name = reading.outcomes.find(({ value }) => value.name === 'FileLeafRef')?.value.text;
  return attempt(call, reading, 'ValidateUpdateListItem', row.id, () => {
    const after = updateItem(call, list, row, reading.changes, quiet ? 'withoutVersion' : 'ordinary');
    return name ? renamed(call, { list, row: after }, { FileLeafRef: name }) : after;
  });
};

const mustBeGiven = (field: Field): boolean =>
  field.props.Required && !field.props.Hidden && (field.props.DefaultValue ?? '') === '' && homeOf(field) !== undefined;

/** `listItemCreateInfo`: where the new row stands, and whether it is a folder. */
interface Place { readonly folder: ListFolder; readonly isFolder: boolean; readonly leaf?: string }

const decodedUrl = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  const url = given.object(value).DecodedUrl;
  return url === undefined || url === null ? undefined : given.text(url);
};

/** Throws 404 for a folder that is not in the list, 501 for what is neither item nor folder. */
const placeOf = (call: Call, list: List, info: unknown): Place => {
  const { FolderPath: path, LeafName: name, UnderlyingObjectType: kind = 0 } = info === undefined || info === null ? {} : given.object(info);
  if (kind !== 0 && kind !== 1) throw errors.notImplemented(`an item of the type ${String(kind)}`);
  const folder = folderAt(call, call.web, decodedUrl(path) || list.path);
  if (!isListFolder(folder) || folder.list.id !== list.id) throw errors.folderMissing();
  return { folder, isFolder: kind === 1, leaf: decodedUrl(name) };
};

/** The name of a new folder stands beside the values, or among them. */
const folderName = (place: Place, values: readonly FormValue[]): string => {
  const text = (name: string): string | undefined => values.find(value => value.name === name)?.text ?? undefined;
  return place.leaf ?? text('FileLeafRef') ?? text('Title') ?? '';
};

const newFolder = (call: Call, list: List, place: Place, reading: Reading): ItemRow => {
  const added = addFolder(call, place.folder, folderName(place, reading.outcomes.map(({ value }) => value)));
  if (added.is !== 'row') throw errors.folderMissing();
  return reading.changes.size === 0 ? added.row : updateItem(call, list, added.row, reading.changes, 'withoutVersion');
};

const newRow = (call: Call, list: List, place: Place, changes: Changes): ItemRow => {
  if (list.baseType === 1) throw errors.operationFailed('To add an item to a document library, use SPFileCollection.Add()');
  return insertRow(call, list, changes, { ...standingIn(place.folder) });
};

/** POST `AddValidateUpdateItemUsingPath`: adds a row or folder; required columns that are not given are answered as errors. */
export const addUsingPath = (call: Call, list: List, args: Arguments): Reply => {
  const place = placeOf(call, list, args.body('listItemCreateInfo'));
  needFolderRight(call, place.folder, 'AddListItems');
  const reading = readForm(call, list, args, place.isFolder ? ['FileLeafRef'] : [], true);
  const named = new Set(reading.outcomes.map(({ value }) => value.name));
  const estonian = isEstonian(call.site);
  const missing = place.isFolder ? [] : call.site.itemType(list).fields
    .filter(field => mustBeGiven(field) && !named.has(field.name))
    .map((field): Outcome => ({ value: { name: field.name, text: null }, why: formWord('required', estonian) }));
  const whole = { ...reading, outcomes: [...reading.outcomes, ...missing] };
  return attempt(call, whole, 'AddValidateUpdateItemUsingPath', 0, () =>
    place.isFolder ? newFolder(call, list, place, reading) : newRow(call, list, place, reading.changes));
};
