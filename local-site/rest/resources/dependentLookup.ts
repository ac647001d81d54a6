import { randomUUID } from 'node:crypto';
import { type Field, fieldsAt, internalNameOf, lookupListOf, newFieldProps, textSetting } from '../columns/field';
import { errors } from '../errors';
import { type Call, isEstonian } from '../site';
import { listByGuid } from '../store/lists';
import type { Arguments } from './arguments';
import { created, nextPosition, placeField } from './fieldCreation';
import { type Home, needHomeRight, ownerOf } from './fieldHome';
import { isDependent, rememberDependent } from './fieldSaving';
import type { Reply } from './tree';

const primaryOf = (fields: readonly Field[], guid: string): Field => {
  const field = fields.find(each => each.guid === guid.replace(/[{}]/g, '').toLowerCase());
  if (!field) throw errors.fieldMissing(guid);
  if ((field.type !== 'Lookup' && field.type !== 'LookupMulti') || isDependent(field)) {
    throw errors.operationFailed(`The column '${field.title}' is not a lookup column.`);
  }
  return field;
};

const showsExistingColumn = (call: Call, primary: Field, name: string): boolean => {
  const target = listByGuid(call.site.db, lookupListOf(primary));
  return target !== undefined && fieldsAt(call.site.db, { is: 'list', id: target.id }).some(field => field.name === name);
};

/** POST `fields/adddependentlookupfield(displayName, primaryLookupFieldId, showField)`: shows one more column of the looked-up row. */
export const addDependent = (call: Call, home: Home, args: Arguments): Reply => {
  needHomeRight(call, home);
  const fields = fieldsAt(call.site.db, ownerOf(home));
  const title = args.text('displayName', 0);
  const primary = primaryOf(fields, args.text('primaryLookupFieldId', 1));
  const shown = args.text('showField', 2);
  const name = internalNameOf(title);
  if (fields.some(field => field.name.toLowerCase() === name.toLowerCase())) throw errors.duplicateFieldName(title);
  // A site column may name what only some of its lists will have.
  if (home.is === 'list' && !showsExistingColumn(call, primary, shown)) throw errors.fieldMissing(shown);
  const field: Field = {
    guid: randomUUID(), name, title, type: primary.type, builtin: false, position: nextPosition(fields),
    props: {
      ...newFieldProps(primary.type, name, isEstonian(call.site) ? 'Kohandatud veerud' : 'Custom Columns'), ReadOnlyField: true,
      AllowMultipleValues: primary.props.AllowMultipleValues ?? false, IsDependentLookup: true, IsRelationship: false, PrimaryFieldId: primary.guid,
      PrimaryColumn: primary.name, LookupList: textSetting(primary, 'LookupList'), LookupWebId: textSetting(primary, 'LookupWebId'), LookupField: shown
    }
  };
  placeField(call, home, field, false);
  rememberDependent(call, home, primary, name, true);
  return created(call, home, field);
};
