import { attributeOf, childOf, escapeXml, type XmlElement } from '../xml';
import { choicesOf, type Field, type FieldProps, lookupListOf } from './field';
import { type FieldType, type Setting, typeNamed } from './kinds';

/** What a `<Field>` element says. */
export interface FieldSchema {
  readonly type: FieldType;
  readonly name?: string;
  readonly displayName: string;
  readonly guid?: string;
  /** The list a lookup points to: a GUID or a path such as `Lists/Units`. */
  readonly list?: string;
  readonly props: Partial<FieldProps>;
}

type Read = (text: string) => Setting;

const truth: Read = text => text.toUpperCase() === 'TRUE' || text === '1';
const number: Read = text => Number(text);
const same: Read = text => text;

const formats: Readonly<Record<string, number>> = { dateonly: 0, datetime: 1, hyperlink: 0, image: 1, dropdown: 0, radiobuttons: 1 };

/** Attributes and the settings they become. `Format` means another setting for each type. */
const attributes: Readonly<Record<string, readonly [setting: string, read: Read]>> = {
  Description: ['Description', same], Required: ['Required', truth], Indexed: ['Indexed', truth], EnforceUniqueValues: ['EnforceUniqueValues', truth],
  Hidden: ['Hidden', truth], ReadOnly: ['ReadOnlyField', truth], Group: ['Group', same], StaticName: ['StaticName', same], MaxLength: ['MaxLength', number],
  NumLines: ['NumberOfLines', number], RichText: ['RichText', truth], AppendOnly: ['AppendOnly', truth],
  Min: ['MinimumValue', number], Max: ['MaximumValue', number],
  Decimals: ['DisplayFormat', number], Percentage: ['ShowAsPercentage', truth], LCID: ['CurrencyLocaleId', number], FillInChoice: ['FillInChoice', truth],
  ShowField: ['LookupField', same], UserSelectionScope: ['SelectionGroup', number], JSLink: ['JSLink', same], Direction: ['Direction', same],
  CustomFormatter: ['CustomFormatter', same], Sortable: ['Sortable', truth], Filterable: ['Filterable', truth],
  ShowInNewForm: ['ShowInNewForm', truth], ShowInEditForm: ['ShowInEditForm', truth], ShowInDisplayForm: ['ShowInDisplayForm', truth],
  UnlimitedLengthInDocumentLibrary: ['UnlimitedLengthInDocumentLibrary', truth], CommaSeparator: ['CommaSeparator', truth]
};

const formatSetting: Partial<Record<FieldType, string>> = { DateTime: 'DisplayFormat', URL: 'DisplayFormat', Choice: 'EditFormat', Calculated: 'DateFormat' };

const deleteBehaviors: Readonly<Record<string, number>> = { none: 0, cascade: 1, restrict: 2 };

const multiples: Partial<Record<FieldType, FieldType>> = { Lookup: 'LookupMulti', User: 'UserMulti' };

const typeIn = (element: XmlElement): FieldType | undefined => {
  const type = typeNamed(attributeOf(element, 'Type') ?? '');
  const several = truth(attributeOf(element, 'Mult') ?? '');
  return type && several ? multiples[type] ?? type : type;
};

const settingsIn = (element: XmlElement, type: FieldType): Record<string, Setting> => {
  const settings: Record<string, Setting> = {};
  for (const [name, [setting, read]] of Object.entries(attributes)) {
    const text = attributeOf(element, name);
    if (text !== undefined) settings[setting] = read(text);
  }
  const format = formats[(attributeOf(element, 'Format') ?? '').toLowerCase()];
  const setting = formatSetting[type];
  if (format !== undefined && setting !== undefined) settings[setting] = format;
  const mode = attributeOf(element, 'UserSelectionMode');
  if (mode !== undefined) settings.SelectionMode = mode === 'PeopleOnly' || mode === '0' ? 0 : 1;
  const behavior = deleteBehaviors[(attributeOf(element, 'RelationshipDeleteBehavior') ?? '').toLowerCase()];
  if (behavior !== undefined) settings.RelationshipDeleteBehavior = behavior;
  return settings;
};

const elementsIn = (element: XmlElement): Record<string, Setting> => {
  const settings: Record<string, Setting> = {};
  const choices = childOf(element, 'CHOICES');
  if (choices) settings.Choices = choices.children.map(choice => choice.text);
  const initial = childOf(element, 'Default');
  if (initial) settings.DefaultValue = initial.text;
  const formula = childOf(element, 'Formula');
  if (formula) settings.Formula = formula.text.trim();
  const defaultFormula = childOf(element, 'DefaultFormula');
  if (defaultFormula) settings.DefaultFormula = defaultFormula.text.trim();
  const validation = childOf(element, 'Validation');
  if (validation) {
    settings.ValidationFormula = validation.text.trim();
    settings.ValidationMessage = attributeOf(validation, 'Message') ?? null;
  }
  return settings;
};

/** Reads `<Field Type="…" …>`; undefined when the type is missing or not known. */
export const fieldSchema = (element: XmlElement): FieldSchema | undefined => {
  const type = typeIn(element);
  if (element.name !== 'Field' || !type) return undefined;
  const result = typeNamed(attributeOf(element, 'ResultType') ?? '');
  return {
    type,
    name: attributeOf(element, 'Name'),
    displayName: attributeOf(element, 'DisplayName') ?? attributeOf(element, 'Name') ?? '',
    guid: attributeOf(element, 'ID')?.replace(/[{}]/g, '').toLowerCase(),
    list: attributeOf(element, 'List'),
    props: { ...settingsIn(element, type), ...elementsIn(element), ...(result ? { OutputType: outputTypes[result] ?? 2 } : {}) }
  };
};

const outputTypes: Partial<Record<FieldType, number>> = { Text: 2, Number: 9, Currency: 10, DateTime: 4, Boolean: 8 };

const truthText = (value: Setting | undefined): string => value === true ? 'TRUE' : 'FALSE';
const flag = (value: Setting | undefined): string | undefined => value === true ? 'TRUE' : undefined;
const numberText = (value: Setting | undefined): string | undefined => typeof value === 'number' && Math.abs(value) < 1e300 ? String(value) : undefined;

/** Written only once somebody has said whether a form shows the field. */
const forms = ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'] as const;

/** The field as its `SchemaXml`. */
export const schemaXmlOf = (field: Field, listGuid: string): string => {
  const { props, type } = field;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['ID', `{${field.guid}}`], ['Type', type], ['Name', field.name], ['DisplayName', field.title], ['Description', props.Description || undefined],
    ['Required', truthText(props.Required)], ['EnforceUniqueValues', truthText(props.EnforceUniqueValues)], ['Indexed', truthText(props.Indexed)],
    ['Hidden', flag(props.Hidden)], ['ReadOnly', flag(props.ReadOnlyField)], ['Sealed', flag(props.Sealed)],
    ...forms.map((form): readonly [string, string | undefined] => [form, props[form] === undefined ? undefined : truthText(props[form])]),
    ['StaticName', props.StaticName], ['Group', props.Group || undefined],
    ['MaxLength', type === 'Text' ? numberText(props.MaxLength) : undefined],
    ['NumLines', type === 'Note' ? numberText(props.NumberOfLines) : undefined], ['RichText', type === 'Note' ? truthText(props.RichText) : undefined],
    ['Min', numberText(props.MinimumValue)], ['Max', numberText(props.MaximumValue)],
    ['Format', type === 'DateTime' ? (props.DisplayFormat === 0 ? 'DateOnly' : 'DateTime') : undefined],
    ['List', type.startsWith('Lookup') ? `{${lookupListOf(field)}}` : type.startsWith('User') ? 'UserInfo' : undefined],
    ['ShowField', type.startsWith('Lookup') ? String(props.LookupField ?? '') : undefined], ['Mult', flag(props.AllowMultipleValues)],
    ['UserSelectionMode', type.startsWith('User') ? (props.SelectionMode === 0 ? 'PeopleOnly' : 'PeopleAndGroups') : undefined],
    ['SourceID', field.builtin ? 'http://schemas.microsoft.com/sharepoint/v3' : `{${listGuid}}`]
  ];
  const head = pairs.flatMap(([name, value]) => value === undefined ? [] : [`${name}="${escapeXml(value)}"`]).join(' ');
  const body = [
    props.DefaultValue === null ? '' : `<Default>${escapeXml(props.DefaultValue)}</Default>`,
    choicesOf(field).length === 0 ? '' : `<CHOICES>${choicesOf(field).map(choice => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`,
    typeof props.Formula === 'string' && props.Formula !== '' ? `<Formula>${escapeXml(props.Formula)}</Formula>` : '',
    props.ValidationFormula ? `<Validation Message="${escapeXml(props.ValidationMessage ?? '')}">${escapeXml(props.ValidationFormula)}</Validation>` : ''
  ].join('');
  return body === '' ? `<Field ${head} />` : `<Field ${head}>${body}</Field>`;
};
