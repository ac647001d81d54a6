/**
 * The kinds of columns: what a field of each kind is called in REST, how it is stored, and which settings it has beyond those
 * that every field has. Values are read and written by `values.ts` and `formText.ts`.
 */
export type FieldType = 'Text' | 'Note' | 'Number' | 'Integer' | 'Currency' | 'Boolean' | 'DateTime' | 'Choice' | 'MultiChoice' | 'Lookup'
  | 'LookupMulti' | 'User' | 'UserMulti' | 'URL' | 'Calculated' | 'Guid' | 'Counter' | 'Computed' | 'Attachments' | 'File' | 'ContentTypeId' | 'ModStat'
  | 'Geolocation' | 'Location' | 'Thumbnail';

export type Setting = string | number | boolean | null | readonly string[];

export interface ColumnKind {
  readonly type: FieldType;
  /** `SP.FieldType`. */
  readonly kind: number;
  readonly odataType: string;
  readonly titles: { readonly et: string; readonly en: string };
  /** Affinity of the column in the list's table; undefined: not stored there. */
  readonly sql?: 'TEXT' | 'INTEGER' | 'REAL';
  /** Stored as a JSON array. */
  readonly multiple: boolean;
  /** Shown as `XId`, opened by `$expand`. */
  readonly pointsTo?: 'list' | 'person';
  readonly indexable: boolean;
  readonly unique: boolean;
  /** Whether a list that looks this column up may show it (`ProjectedFields` of CAML). */
  readonly projectable: boolean;
  /** Settings of this kind with what a new field has. */
  readonly settings: Readonly<Record<string, Setting>>;
}

const number = {
  CommaSeparator: false, CustomUnitName: null, CustomUnitOnRight: true, DisplayFormat: -1, MaximumValue: 1.7976931348623157e308,
  MinimumValue: -1.7976931348623157e308, ShowAsPercentage: false, Unit: null
} as const;
const lookup = {
  AllowMultipleValues: false, DependentLookupInternalNames: [], IsDependentLookup: false, IsRelationship: true, LookupField: '', LookupList: '',
  LookupWebId: '00000000-0000-0000-0000-000000000000', PrimaryFieldId: null, RelationshipDeleteBehavior: 0, UnlimitedLengthInDocumentLibrary: false
} as const;
const user = {
  ...lookup, IsRelationship: false, AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: 1, UserDisplayOptions: null
} as const;
const choices = { Choices: [], FillInChoice: false, Mappings: null } as const;
const people = { et: 'Isik või rühm', en: 'Person or Group' } as const;

type Draft = Partial<ColumnKind> & Pick<ColumnKind, 'kind' | 'odataType' | 'titles'>;

/** Usual in filters, orders and lookups: indexable, unique, projectable. */
const full = { indexable: true, unique: true, projectable: true } as const;
const findable = { indexable: true, unique: true } as const;

const drafts: Readonly<Record<FieldType, Draft>> = {
  Text: {
    kind: 2, odataType: 'SP.FieldText', titles: { et: 'Üks tekstirida', en: 'Single line of text' }, sql: 'TEXT', ...full, settings: { MaxLength: 255 }
  },
  Note: {
    kind: 3, odataType: 'SP.FieldMultiLineText', titles: { et: 'Mitu tekstirida', en: 'Multiple lines of text' }, sql: 'TEXT', projectable: true,
    settings: {
      AllowHyperlink: true, AppendOnly: false, IsLongHyperlink: false, NumberOfLines: 6, RestrictedMode: true, RichText: false,
      UnlimitedLengthInDocumentLibrary: false, WikiLinking: false
    }
  },
  Number: { kind: 9, odataType: 'SP.FieldNumber', titles: { et: 'Arv', en: 'Number' }, sql: 'REAL', ...full, settings: number },
  Integer: { kind: 1, odataType: 'SP.FieldNumber', titles: { et: 'Täisarv', en: 'Integer' }, sql: 'INTEGER', ...full, settings: number },
  Currency: {
    kind: 10, odataType: 'SP.FieldCurrency', titles: { et: 'Valuuta', en: 'Currency' }, sql: 'REAL', ...full, settings: { ...number, CurrencyLocaleId: 1061 }
  },
  Boolean: { kind: 8, odataType: 'SP.Field', titles: { et: 'Jah/ei', en: 'Yes/No' }, sql: 'INTEGER', indexable: true },
  DateTime: {
    kind: 4, odataType: 'SP.FieldDateTime', titles: { et: 'Kuupäev ja kellaaeg', en: 'Date and Time' }, sql: 'TEXT', ...full,
    settings: { DateTimeCalendarType: 0, DateFormat: 0, DisplayFormat: 1, FriendlyDisplayFormat: 0, TimeFormat: 0 }
  },
  Choice: { kind: 6, odataType: 'SP.FieldChoice', titles: { et: 'Valik', en: 'Choice' }, sql: 'TEXT', ...findable, settings: { ...choices, EditFormat: 0 } },
  MultiChoice: { kind: 15, odataType: 'SP.FieldMultiChoice', titles: { et: 'Valik', en: 'Choice' }, sql: 'TEXT', multiple: true, settings: choices },
  Lookup: { kind: 7, odataType: 'SP.FieldLookup', titles: { et: 'Otsing', en: 'Lookup' }, sql: 'INTEGER', pointsTo: 'list', ...findable, settings: lookup },
  LookupMulti: {
    kind: 7, odataType: 'SP.FieldLookup', titles: { et: 'Otsing', en: 'Lookup' }, sql: 'TEXT', pointsTo: 'list', multiple: true,
    settings: { ...lookup, AllowMultipleValues: true }
  },
  User: { kind: 20, odataType: 'SP.FieldUser', titles: people, sql: 'INTEGER', pointsTo: 'person', ...findable, settings: user },
  UserMulti: {
    kind: 20, odataType: 'SP.FieldUser', titles: people, sql: 'TEXT', pointsTo: 'person', multiple: true, settings: { ...user, AllowMultipleValues: true }
  },
  URL: { kind: 11, odataType: 'SP.FieldUrl', titles: { et: 'Hüperlink või pilt', en: 'Hyperlink or Picture' }, sql: 'TEXT', settings: { DisplayFormat: 0 } },
  Calculated: {
    kind: 17, odataType: 'SP.FieldCalculated', titles: { et: 'Arvutatud', en: 'Calculated' },
    settings: { CurrencyLocaleId: 1061, DateFormat: 0, DisplayFormat: -1, Formula: '', OutputType: 2, ShowAsPercentage: false }
  },
  Guid: { kind: 14, odataType: 'SP.FieldGuid', titles: { et: 'GUID', en: 'Guid' }, sql: 'TEXT', projectable: true },
  Counter: { kind: 5, odataType: 'SP.Field', titles: { et: 'Loendur', en: 'Counter' }, projectable: true },
  Computed: { kind: 12, odataType: 'SP.FieldComputed', titles: { et: 'Arvutuslik', en: 'Computed' }, settings: { EnableLookup: false } },
  Attachments: { kind: 19, odataType: 'SP.Field', titles: { et: 'Manused', en: 'Attachments' } },
  File: { kind: 18, odataType: 'SP.Field', titles: { et: 'Fail', en: 'File' } },
  ContentTypeId: { kind: 25, odataType: 'SP.Field', titles: { et: 'Sisutüübi ID', en: 'Content Type Id' }, projectable: true },
  Geolocation: { kind: 31, odataType: 'SP.FieldGeolocation', titles: { et: 'Geograafiline asukoht', en: 'Geolocation' }, sql: 'TEXT' },
  Location: { kind: 33, odataType: 'SP.FieldLocation', titles: { et: 'Asukoht', en: 'Location' }, sql: 'TEXT' },
  Thumbnail: { kind: 34, odataType: 'SP.FieldThumbnail', titles: { et: 'Pilt', en: 'Image' }, sql: 'TEXT' },
  ModStat: {
    kind: 23, odataType: 'SP.FieldChoice', titles: { et: 'Modereerimise olek', en: 'Moderation Status' }, settings: { ...choices, EditFormat: 0 }
  }
};

const types = Object.keys(drafts) as readonly FieldType[];

export const kinds: ReadonlyMap<FieldType, ColumnKind> = new Map(types.map(type => [type, {
  multiple: false, indexable: false, unique: false, projectable: false, settings: {}, ...drafts[type], type
}]));

export const kindOf = (type: FieldType): ColumnKind => {
  const kind = kinds.get(type);
  if (!kind) throw new RangeError(`No column kind ${type}`);
  return kind;
};

/** The type a schema's `Type` attribute names, whatever its case. */
export const typeNamed = (name: string): FieldType | undefined => types.find(type => type.toLowerCase() === name.toLowerCase());

/** The type that a `FieldTypeKind` names; many values make the `Multi` variant. */
export const typeOfKind = (kind: number, multiple: boolean): FieldType | undefined => {
  const candidates = types.filter(type => kindOf(type).kind === kind);
  return candidates.find(type => kindOf(type).multiple === multiple) ?? candidates[0];
};

/** Kinds that a client may add to a list. */
export const addable: ReadonlySet<FieldType> = new Set(['Text', 'Note', 'Number', 'Integer', 'Currency', 'Boolean', 'DateTime', 'Choice', 'MultiChoice',
  'Lookup', 'LookupMulti', 'User', 'UserMulti', 'URL', 'Calculated', 'Guid', 'Geolocation', 'Location',
  'Thumbnail']);
