import type { ListSchema } from '../list';
import { storedColumns } from '../requestId';
import { fieldId, fieldXml, outOfForms, TITLE_FIELD, type FieldContext } from './fieldXml';
import { stableGuid } from './stableGuid';
import { ROW_LIMIT, viewFields, viewPage, viewQuery } from './viewXml';
import { element, type Attributes } from './xml';

const NAMESPACE = 'http://schemas.microsoft.com/sharepoint/';
/** The feature of SharePoint's own list templates: a custom list is of template 100 in this one. */
const CUSTOM_LIST_FEATURE = '00bfea71-de22-43b2-a848-c05709900100';
const CUSTOM_LIST = 100;

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

export const schemaFile = (list: ListSchema): string => `${list.name}.xml`;

/** Rows of these lists have no name, but SharePoint's own column cannot be taken out: it is kept out of the forms. */
const hiddenTitle = (): string => element('Field', {
  ID: `{${TITLE_FIELD}}`, Name: 'Title', StaticName: 'Title', DisplayName: 'Title', Type: 'Text', Required: false,
  MaxLength: 255, ...outOfForms
});

const contentType = (list: ListSchema): string => element('ContentType', {
  ID: `0x0100${stableGuid(`${list.name} rows`).replace(/-/g, '').toUpperCase()}`,
  Name: list.title.et
}, [
  element('FieldRefs', {}, [
    ...(list.columns.Title ? [] : [element('FieldRef', { ID: `{${TITLE_FIELD}}`, Name: 'Title', Required: false, Hidden: true })]),
    ...Object.entries(storedColumns(list)).map(([name, column]) =>
      element('FieldRef', { ID: `{${fieldId(list, name)}}`, Name: name, Required: column.required === true }))
  ])
]);

const views = (list: ListSchema): readonly string[] => list.views.map((view, place) => {
  const first: Attributes = place === 0 ? { DefaultView: true, MobileDefaultView: true } : {};
  return element('View', {
    BaseViewID: place + 1, Type: 'HTML', WebPartZoneID: 'Main', DisplayName: view.title.et, ...first, MobileView: true,
    SetupPath: 'pages\\viewpage.aspx', ImageUrl: '/_layouts/images/generic.png', Url: `${viewPage(view, place)}.aspx`
  }, [
    element('Query', {}, [viewQuery(list, view)].filter(Boolean)),
    element('ViewFields', {}, viewFields(view).map(name => element('FieldRef', { Name: name }))),
    element('Toolbar', { Type: 'Standard' }),
    element('XslLink', { Default: true }, ['main.xsl']),
    element('JSLink', {}, ['clienttemplates.js']),
    element('RowLimit', { Paged: true }, [String(ROW_LIMIT)])
  ]);
});

const forms = ['DisplayForm', 'EditForm', 'NewForm'].map(type => element('Form', {
  Type: type, Url: `${type === 'DisplayForm' ? 'DispForm' : type}.aspx`, SetupPath: 'pages\\form.aspx', WebPartZoneID: 'Main'
}));

/** The `CustomSchema` file of a list: `List` > `MetaData` > content types, fields, views, forms. */
export const listXml = (list: ListSchema, lists: readonly ListSchema[]): string => {
  const context: FieldContext = {
    // The package speaks Estonian; Setup puts an English site right.
    language: 'et',
    listReference: name => (name === list.name ? 'Self' : `Lists/${name}`),
    target: name => lists.find(other => other.name === name)
  };
  const fields = Object.entries(storedColumns(list)).map(([name, column]) => fieldXml(list, name, column, context));
  return DECLARATION + element('List', {
    'xmlns:ows': 'Microsoft SharePoint', xmlns: NAMESPACE, Name: list.name, Title: list.title.et, Direction: 'none',
    Url: `Lists/${list.name}`, BaseType: 0, EnableContentTypes: false, FolderCreation: false, DisableAttachments: true,
    VersioningEnabled: true
  }, [
    element('MetaData', {}, [
      element('ContentTypes', {}, [contentType(list)]),
      element('Fields', {}, list.columns.Title ? fields : [hiddenTitle(), ...fields]),
      element('Views', {}, views(list)),
      element('Forms', {}, forms)
    ])
  ]);
};

/** The element manifest: one instance a list, in an order in which every lookup's target comes first. */
export const elementsXml = (lists: readonly ListSchema[]): string => DECLARATION + element('Elements', { xmlns: NAMESPACE },
  lists.map(list => element('ListInstance', {
    Title: list.title.et, Description: list.description.et, TemplateType: CUSTOM_LIST, FeatureId: CUSTOM_LIST_FEATURE,
    Url: `Lists/${list.name}`, OnQuickLaunch: false, VersioningEnabled: true, CustomSchema: schemaFile(list)
  })));
