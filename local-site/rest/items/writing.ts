import { randomUUID } from 'node:crypto';
import { readDate } from '../columns/dates';
import { choicesOf, type Field, isDateOnly } from '../columns/field';
import type { Cell } from '../columns/values';
import { errors } from '../errors';
import { needRight } from '../permissions/access';
import { allows, type Right } from '../permissions/rights';
import type { Call } from '../site';
import { quoteName, violatedIndex } from '../store/database';
import { countItems, type List, takeItemId } from '../store/lists';
import type { Changes } from './body';
import { unapprovedRow } from './moderation';
import { checkValidation } from './validation';
import { fieldOfIndex, homeOf, type ItemRow, tableOf } from './table';
import { keepVersion } from './versions';
import { needUnlocked, nextVersion } from '../files/versioning';
import { wholeRow } from './reading';

/** What a new row has where nothing was given. */
const defaultOf = (call: Call, field: Field): Cell => {
  const { DefaultValue: given } = field.props;
  if (given === null || given === '') return null;
  switch (field.type) {
    case 'Number':
    case 'Integer':
    case 'Currency': return Number.isFinite(Number(given)) ? Number(given) : null;
    case 'Boolean': return given === '1' || given.toLowerCase() === 'true' ? 1 : 0;
    case 'DateTime': {
      const reading = readDate(given.toLowerCase() === '[today]' ? call.at : given, call.site.timeZone, isDateOnly(field));
      return reading.status === 'read' ? reading.text : null;
    }
    case 'MultiChoice': {
      const chosen = given.split(';#').filter(choice => choicesOf(field).includes(choice));
      return chosen.length === 0 ? null : JSON.stringify(chosen);
    }
    case 'Text':
    case 'Note':
    case 'Choice': return given;
    default: return null;
  }
};

/** Runs a write and translates a breach of a unique column into SharePoint's error. */
export const guarded = <T>(call: Call, list: List, write: () => T): T => {
  try {
    return write();
  } catch (failure) {
    const index = violatedIndex(failure);
    if (index === undefined) throw failure;
    const field = fieldOfIndex(list.id, index, call.site.itemType(list).fields);
    throw errors.duplicateValues(field?.title ?? index);
  }
};

const mustExist = (row: ItemRow | undefined): ItemRow => {
  if (!row) throw errors.itemMissing();
  return row;
};

/** Adds a row; who and when are the server's. Throws 403 without AddListItems, 500 for duplicates and failed validation. */
export const addItem = (call: Call, list: List, changes: Changes): ItemRow => {
  needRight(call.site.access, call.me, call.site.access.listScope(list), 'AddListItems');
  if (list.baseType === 1) throw errors.operationFailed('To add an item to a document library, use SPFileCollection.Add()');
  return insertRow(call, list, changes);
};

/** Puts a row into the list's table; rights are the caller's business. `place` says where it stands and what file or folder it is. */
export const insertRow = (call: Call, list: List, changes: Changes, place: Readonly<Record<string, Cell>> = {}): ItemRow => {
  const { site, me, at } = call;
  const id = takeItemId(site.db, list.id);
  const cells: Record<string, Cell> = {
    id, guid: randomUUID(), unique_id: randomUUID(), content_type: list.contentType, created: at, modified: at, author: me.id, editor: me.id,
    version: 1, ui_version: 512
  };
  for (const field of site.itemType(list).fields) {
    const column = homeOf(field);
    if (column === undefined || field.props.IsDependentLookup === true || (field.builtin && field.name !== 'Title' && !changes.has(field))) continue;
    cells[column] = changes.has(field) ? changes.get(field) ?? null : place.kind === 1 ? null : defaultOf(call, field);
  }
  Object.assign(cells, unapprovedRow(list, place.kind), place);
  const columns = Object.keys(cells);
  guarded(call, list, () => site.db.run(
    `INSERT INTO ${tableOf(list.id)} (${columns.map(quoteName).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(cells)));
  countItems(site.db, list.id, 1, at);
  const row = mustExist(wholeRow(call, list, id));
  checkValidation(call, list, row);
  return row;
};

/** Lists where people change only their own rows (`WriteSecurity` 2) or none (4), unless they manage the list. */
const closedTo = (call: Call, list: List, row: ItemRow): boolean => {
  const security = list.props.WriteSecurity;
  if (security !== 2 && security !== 4) return false;
  if (allows(call.site.access.maskIn(call.me, call.site.access.listScope(list)), 'ManageLists')) return false;
  return security === 4 || row.author !== call.me.id;
};

/** Throws 403 unless the asker has the right on the row. */
export const needRowRight = (call: Call, list: List, row: ItemRow, right: Right): void => {
  needRight(call.site.access, call.me, call.site.access.itemScope(list, row.scope), right);
  if ((right === 'EditListItems' || right === 'DeleteListItems') && closedTo(call, list, row)) throw errors.accessDenied();
};

/** How a change is stamped. */
export type Stamp = 'ordinary' | 'withoutVersion';

/** Changes a row; `further` are SQL columns that no field sets. `withoutVersion` keeps the version and, unless they are given, Editor and Modified. */
export const updateItem = (
  call: Call, list: List, row: ItemRow, changes: Changes, stamp: Stamp = 'ordinary', further: Readonly<Record<string, Cell>> = {}
): ItemRow => {
  const { db } = call.site;
  needRowRight(call, list, row, 'EditListItems');
  needUnlocked(call, list, row);
  const cells: Record<string, Cell> = { version: row.version + 1 };
  if (stamp === 'ordinary') {
    Object.assign(cells, { editor: call.me.id, modified: call.at }, unapprovedRow(list, row.kind));
    if (list.baseType === 1) Object.assign(cells, row.kind === 1 ? {} : nextVersion(call, list, row));
    else if (list.props.EnableVersioning === true) cells.ui_version = keepVersion(db, list, row);
  }
  for (const [field, cell] of changes) {
    const column = homeOf(field);
    if (column !== undefined) cells[column] = cell;
  }
  Object.assign(cells, further);
  const columns = Object.keys(cells);
  guarded(call, list, () => db.run(
    `UPDATE ${tableOf(list.id)} SET ${columns.map(column => `${quoteName(column)} = ?`).join(', ')} WHERE id = ?`, ...Object.values(cells), row.id));
  countItems(db, list.id, 0, call.at);
  const changed = mustExist(wholeRow(call, list, row.id));
  checkValidation(call, list, changed);
  return changed;
};
