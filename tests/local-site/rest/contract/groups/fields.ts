import { addList } from '../../fixture';
import { type Check, effect, entity, type Group, holds, leadsBack, refusal, typed, value } from '../check';

const list = "web/lists/getbytitle('Leping')";
const fieldsOf = `${list}/fields`;
const named = (name: string): string => `${fieldsOf}/getbyinternalnameortitle('${name}')`;
const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };

/** Kinds of fields by number, with their type and the settings of their own that an answer has. */
const kinds: readonly (readonly [number, string, string, readonly string[]])[] = [
  [2, 'Text', 'SP.FieldText', ['MaxLength']],
  [3, 'Note', 'SP.FieldMultiLineText', ['AppendOnly', 'NumberOfLines', 'RichText', 'RestrictedMode']],
  [4, 'DateTime', 'SP.FieldDateTime', ['DisplayFormat', 'DateTimeCalendarType', 'FriendlyDisplayFormat']],
  [6, 'Choice', 'SP.FieldChoice', ['Choices', 'EditFormat', 'FillInChoice']],
  [8, 'Boolean', 'SP.Field', []],
  [9, 'Number', 'SP.FieldNumber', ['MinimumValue', 'MaximumValue', 'ShowAsPercentage']],
  [10, 'Currency', 'SP.FieldCurrency', ['CurrencyLocaleId', 'MinimumValue', 'MaximumValue']],
  [11, 'URL', 'SP.FieldUrl', ['DisplayFormat']],
  [15, 'MultiChoice', 'SP.FieldMultiChoice', ['Choices', 'FillInChoice']],
  [20, 'User', 'SP.FieldUser', ['AllowMultipleValues', 'SelectionMode', 'LookupField']]
];

const added = ([kind, name, type, settings]: (typeof kinds)[number]): readonly Check[] => [
  ...entity(`a column of kind ${name} is added`, { path: fieldsOf, body: dialect => typed(type, { FieldTypeKind: kind, Title: `${name} ${dialect}`, ...(name.endsWith('Choice') ? { Choices: ['x', 'y'] } : {}) })(dialect) },
    { entity: 'field', type, status: 201, link: 'Web/Lists(guid', values: dialect => ({ Title: `${name} ${dialect}`, FieldTypeKind: kind, TypeAsString: name }) }),
  ...holds(`a column of kind ${name} tells its own settings`, async site => {
    const { json } = await site.get('owner-a', `${fieldsOf}/getbytitle('${name} minimal')`);
    expect(Object.keys(json as object)).toEqual(expect.arrayContaining([...settings]));
  })
];

export const fields: Group = {
  name: 'fields',
  arrange: async site => {
    await addList(site, 'Leping', '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Leping" ShowField="Title" />', '<Field Type="Text" Name="Code" DisplayName="Kood" />');
  },
  checks: [
    ...entity('a column of a list', { path: named('Title') }, { entity: 'field', type: 'SP.FieldText', link: 'Web/Lists(guid', relatives: ['TitleResource', 'DescriptionResource'], values: { InternalName: 'Title', FieldTypeKind: 2 } }),
    ...entity('a lookup', { path: named('Parent') }, { entity: 'field', type: 'SP.FieldLookup', values: { LookupField: 'Title', FieldTypeKind: 7 } }),
    ...entity('a person', { path: named('Author') }, { entity: 'field', type: 'SP.FieldUser', values: { ReadOnlyField: true, FromBaseType: true } }),
    ...leadsBack('a column', named('Code')),
    ...entity('all columns of a list', { path: fieldsOf }, { entity: 'field', type: /^SP\.Field/ }),
    ...entity('columns by filter', { path: `${fieldsOf}?$filter=Hidden eq false and TypeAsString eq 'Lookup'` }, { entity: 'field', type: 'SP.FieldLookup' }),
    ...entity('a column of the site', { path: "web/fields/getbyinternalnameortitle('Title')" }, { entity: 'field', type: 'SP.FieldText', values: { InternalName: 'Title' } }),
    ...entity('columns that the web may use', { path: "web/availablefields?$filter=InternalName eq 'Title'" }, { entity: 'field', type: 'SP.FieldText' }),
    ...kinds.flatMap(added),
    ...entity('a column is made from XML', { path: `${fieldsOf}/createfieldasxml`, body: dialect => ({ parameters: { SchemaXml: `<Field Type="Currency" Name="Xml${dialect}" DisplayName="Xml ${dialect}" Decimals="2" Min="0" />`, Options: 8 } }) },
      { entity: 'field', type: 'SP.FieldCurrency', values: dialect => ({ InternalName: `Xml${dialect}`, Title: `Xml ${dialect}`, MinimumValue: 0 }) }),
    ...entity('a column is made by AddField', { path: `${fieldsOf}/addfield`, body: dialect => ({ parameters: { FieldTypeKind: 2, Title: `Add ${dialect}` } }) }, { entity: 'field', type: 'SP.FieldText', values: dialect => ({ Title: `Add ${dialect}` }) }),
    ...effect('a column is changed', { path: named('Code'), verb: 'MERGE', body: dialect => typed('SP.FieldText', { Description: dialect, Required: true })(dialect) },
      { status: 204, then: { path: named('Code'), gives: dialect => ({ Description: dialect, Required: true }) } }),
    ...effect('a column is shown in a form', { path: `${named('Code')}/setshowineditform(true)`, verb: 'POST' }, { status: 200, then: { path: named('Code'), gives: { SchemaXml: expect.stringContaining('ShowInEditForm="TRUE"') } } }),
    ...effect('a column is deleted', { path: dialect => `${fieldsOf}/getbytitle('Add ${dialect}')`, verb: 'DELETE' }, { status: 200, then: { path: dialect => `${fieldsOf}/getbytitle('Add ${dialect}')`, status: 404 } }),
    ...value('one property of a column', { path: `${named('Code')}/internalname` }, 'InternalName', 'Code'),
    ...refusal('a column that is not there', { path: named('Puudub') }, { status: 404, code: '-2147024809, System.ArgumentException' }),
    ...refusal('a second column of the same name', { path: `${fieldsOf}/createfieldasxml`, body: { parameters: { SchemaXml: '<Field Type="Text" Name="Code" DisplayName="Kood 2" />', Options: 8 } } }, { status: 500, code: '-2130575306, Microsoft.SharePoint.SPDuplicateFieldNameException' }),
    ...refusal('a property that columns do not have', { path: named('Code'), verb: 'MERGE', body: { Titttle: 'x' } }, { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' }),
    ...refusal('a column made by a reader', { path: fieldsOf, as: 'reader-d', body: { FieldTypeKind: 2, Title: 'x' } }, denied)
  ]
};
