import { entityName, kindOfField } from '../columns/field';
import { idsIn, wireOf } from '../columns/values';
import { errors } from '../errors';
import { itemLink, visibleRow } from '../items/reading';
import { homeOf, type ItemRow, tableOf } from '../items/table';
import { fileNameOf, versionLabel } from '../items/systemProperties';
import { earlierVersions } from '../items/versions';
import { updateItem } from '../items/writing';
import { complex, type Complex, type EntityShape, type Wire } from '../odata/shape';
import type { Query } from '../odata/query';
import { needRight } from '../permissions/access';
import type { Call } from '../site';
import { quoteName } from '../store/database';
import { type List, listByGuid } from '../store/lists';
import { groupById, userById } from '../store/principals';
import type { ItemLink } from '../items/itemType';
import type { Arguments } from './arguments';
import { action, done, named, nothing, propertyResource, type Reply, type Resource } from './tree';

/** In versions and texts, underscores of internal names are escaped. */
export const escapedName = (internalName: string): string => {
  const escaped = internalName.replace(/_/g, '_x005f_');
  return /^[A-Za-z]/.test(internalName) ? escaped : `OData_${escaped}`;
};

/** A link as versions show it: number and text, a person's with the address. */
const lookupValue = (call: Call, link: ItemLink, id: number): Complex => {
  if (link.target.is === 'person') {
    const user = userById(call.site.db, id);
    const group = user ? undefined : groupById(call.site.db, id);
    return complex('SP.FieldUserValue', { LookupId: id, LookupValue: user?.title ?? group?.title ?? '', Email: user?.email ?? '' });
  }
  const target = listByGuid(call.site.db, link.target.guid);
  const shown = target && call.site.itemType(target).field(String(link.field.props.LookupField ?? 'Title'));
  const column = shown && homeOf(shown);
  const row = target && column !== undefined
    ? call.site.db.get<{ text: string | number | null }>(`SELECT ${quoteName(column)} AS text FROM ${tableOf(target.id)} WHERE id = ?`, id) : undefined;
  const text = row?.text;
  return complex('SP.FieldLookupValue', { LookupId: id, LookupValue: text === undefined || text === null ? '' : String(text) });
};

const versionId = (row: ItemRow): number => row.ui_version;

/** What SharePoint keeps beside the columns. The constants stand for what does not exist here: workflow, copies, compliance, viruses. */
const systemValues = (list: List, row: ItemRow, isCurrent: boolean): Readonly<Record<string, Wire>> => ({
  OData__x005f_HasCopyDestinations: null,
  OData__x005f_CopySource: null,
  WorkflowVersion: 1,
  OData__x005f_UIVersionString: versionLabel(row.ui_version),
  Attachments: row.attachments > 0,
  OData__x005f_ModerationStatus: row.approval,
  OData__x005f_ModerationComments: row.approval_note,
  InstanceID: null,
  Order: row.id * 100,
  WorkflowInstanceID: null,
  FileRef: `${list.path}${row.dir}/${fileNameOf(row)}`,
  FileDirRef: list.path + row.dir,
  Last_x005f_x0020_x005f_Modified: row.modified,
  Created_x005f_x0020_x005f_Date: row.created,
  FSObjType: String(row.kind),
  FileLeafRef: fileNameOf(row),
  OData__x005f_Level: row.level,
  OData__x005f_IsCurrentVersion: isCurrent,
  ComplianceAssetId: null
});

const values = (call: Call, list: List, row: ItemRow, isCurrent: boolean): Record<string, Wire> => {
  const type = call.site.itemType(list);
  const answer: Record<string, Wire> = {
    Created: row.modified.replace(/Z$/, ''), IsCurrentVersion: isCurrent, VersionId: versionId(row), VersionLabel: versionLabel(row.ui_version), ID: row.id,
    ContentTypeId: complex('SP.ContentTypeId', { StringValue: row.content_type })
  };
  for (const field of type.fields) {
    const column = homeOf(field);
    if (column === undefined || field.name === 'ID' || field.name === 'ContentTypeId') continue;
    const link = type.links.get(entityName(field.name));
    const name = escapedName(field.name);
    const cell = row[column] ?? null;
    // The creation of the item and of the version would have the same name; SharePoint answers the version's.
    if (field.name === 'Created') continue;
    if (!link) answer[name] = wireOf(cell, field);
    else {
      const shown = idsIn(cell, field).map(id => lookupValue(call, link, id));
      answer[name] = kindOfField(field).multiple ? { is: 'many', type: 'SP.FieldLookupValue', values: shown } : shown[0] ?? null;
    }
  }
  return { ...answer, ...systemValues(list, row, isCurrent) };
};

const shape = (call: Call, list: List, row: ItemRow, isCurrent: boolean, query: Query): EntityShape => {
  const all = values(call, list, row, isCurrent);
  const names = query.select?.map(([name = '']) => name).filter(name => name !== '*') ?? [];
  for (const name of names) if (!(name in all)) throw errors.unknownField(name);
  const chosen = names.length === 0 ? all : Object.fromEntries(names.map(name => [name, all[name] ?? null]));
  return {
    is: 'entity', values: chosen,
    meta: {
      type: 'SP.ListItemVersion', set: 'ListItemVersions', link: `${itemLink(list, row.id)}/Versions(${versionId(row)})`, navigation: ['Fields', 'FileVersion']
    }
  };
};

/** Deleting needs DeleteVersions; the version that stands now stays (400). */
const deleteVersion = (call: Call, list: List, row: ItemRow, version: ItemRow): Reply => {
  needRight(call.site.access, call.me, call.site.access.itemScope(list, row.scope), 'DeleteVersions');
  if (version.ui_version === row.ui_version) throw errors.invalidArgument('You cannot delete the current version.');
  call.site.db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui_version = ?', list.id, row.id, version.ui_version);
  return done;
};

/** Takes the values of an earlier version as a change of today. */
const restoreVersion = (call: Call, list: List, row: ItemRow, version: ItemRow): Reply => {
  const changes = new Map(call.site.itemType(list).fields.flatMap(field => {
    const column = homeOf(field);
    return column === undefined || (field.builtin && field.name !== 'Title') ? [] : [[field, version[column] ?? null] as const];
  }));
  updateItem(call, list, row, changes);
  return nothing('RestoreByID');
};

/** One value of a version under its own address. */
const versionProperty = (name: string, all: Readonly<Record<string, Wire>>): Resource | undefined => {
  const found = named(all, name);
  return found && propertyResource(...found);
};

const versionResource = (list: List, row: ItemRow, version: ItemRow): Resource => ({
  name: 'SP.ListItemVersion',
  child: (name, _args, call) => /^deleteobject$/i.test(name)
    ? action('DeleteObject', inner => deleteVersion(inner, list, row, version)) : versionProperty(name, values(call, list, version, version.ui_version === row.ui_version)),
  read: (call, query) => shape(call, list, version, version.ui_version === row.ui_version, query),
  remove: call => deleteVersion(call, list, row, version)
});

/** Whether a version is the one that is meant. */
type Test = (version: ItemRow) => boolean;

/** Actions on all versions; each names one by its number or label. */
const versionActions = (list: List, row: ItemRow, rows: (call: Call) => readonly ItemRow[]): Readonly<Record<string, (args: Arguments) => Resource>> => {
  const one = (call: Call, fits: Test): ItemRow => {
    const found = rows(call).find(fits);
    if (!found) throw errors.invalidArgument('The item has no such version.');
    return found;
  };
  const byId = (args: Arguments): Test => version => versionId(version) === args.number('versionId', 0);
  const byLabel = (args: Arguments): Test => version => versionLabel(version.ui_version) === args.text('versionLabel', 0);
  return {
    deletebyid: args => action('DeleteByID', call => deleteVersion(call, list, row, one(call, byId(args)))),
    deletebylabel: args => action('DeleteByLabel', call => deleteVersion(call, list, row, one(call, byLabel(args)))),
    deleteall: () => action('DeleteAll', call => {
      needRight(call.site.access, call.me, call.site.access.itemScope(list, row.scope), 'DeleteVersions');
      for (const version of rows(call)) if (version.ui_version !== row.ui_version) deleteVersion(call, list, row, version);
      return nothing('DeleteAll');
    }),
    restorebyid: args => action('RestoreByID', call => restoreVersion(call, list, row, one(call, byId(args)))),
    restorebylabel: args => action('RestoreByLabel', call => restoreVersion(call, list, row, one(call, byLabel(args))))
  };
};

/** All states of an item, the newest first. Reading them needs ViewVersions. */
export const versionsOf = (list: List, row: ItemRow): Resource => {
  const rows = (call: Call): readonly ItemRow[] => {
    needRight(call.site.access, call.me, call.site.access.itemScope(list, row.scope), 'ViewVersions');
    return [visibleRow(call, list, row.id), ...earlierVersions(call.site.db, list, row.id)];
  };
  const one = (call: Call, id: number): Resource => {
    const found = rows(call).find(each => versionId(each) === id);
    if (!found) throw errors.invalidArgument(`The item has no version ${id}.`);
    return versionResource(list, row, found);
  };
  return {
    name: 'Collection(SP.ListItemVersion)',
    key: (args, call) => one(call, args.number('id', 0)),
    child: (name, args, call) => /^getbyid$/i.test(name) ? one(call, args.number('versionId', 0)) : versionActions(list, row, rows)[name.toLowerCase()]?.(args),
    read: (call, query) => ({
      is: 'entities', set: 'ListItemVersions',
      rows: rows(call).slice(query.skip ?? 0, query.top === undefined ? undefined : (query.skip ?? 0) + query.top)
        .map(each => shape(call, list, each, each.ui_version === row.ui_version, query))
    })
  };
};

/** The text of a lookup or person, for other renderings. */
export const linkTexts = (call: Call, link: ItemLink, cell: string | number | null): readonly string[] =>
  idsIn(cell, link.field).map(id => textOf(lookupValue(call, link, id).values.LookupValue)).filter(text => text !== '');

const textOf = (value: Wire | undefined): string => typeof value === 'string' ? value : '';

