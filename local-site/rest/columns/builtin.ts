import type { Field, FieldProps } from './field';
import { newFieldProps } from './field';
import type { FieldType } from './kinds';

/** Deviations of a built-in column from a plain field. */
type Marks = 'hidden' | 'readOnly' | 'sealed' | 'unfilterable' | 'unsortable' | 'required' | 'indexed';

type Row = readonly [guid: string, name: string, type: FieldType | 'FixedLookup', english: string, estonian: string, marks: string];

/**
 * The columns that every custom list is born with, in SharePoint's order. Numbers, names and types are SharePoint's.
 * Marks: h hidden, r read-only, s sealed, f not filterable, o not sortable, q required, i indexed.
 */
const rows: readonly Row[] = [
  ['1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'Counter', 'ID', 'ID', 'ri'],
  ['03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'ContentTypeId', 'Content Type ID', 'Sisutüübi ID', 'hrs'],
  ['c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Computed', 'Content Type', 'Sisutüüp', 'so'],
  ['fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Text', 'Title', 'Pealkiri', 'q'],
  ['28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'DateTime', 'Modified', 'Muudetud', 'r'],
  ['8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'DateTime', 'Created', 'Loodud', 'r'],
  ['1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'User', 'Created By', 'Looja', 'r'],
  ['d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'User', 'Modified By', 'Muutja', 'r'],
  ['26d0756c-986a-48a7-af35-bf18ab85ff4a', '_HasCopyDestinations', 'Boolean', 'Has Copy Destinations', 'Koopial on sihtkohad', 'hrs'],
  ['6b4e226d-3d88-4a36-808d-a129bf52bccf', '_CopySource', 'Text', 'Copy Source', 'Koopia allikas', 'hrs'],
  ['d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'Integer', 'owshiddenversion', 'owshiddenversion', 'hrs'],
  ['f1e020bc-ba26-443f-bf2f-b68715017bbc', 'WorkflowVersion', 'Integer', 'Workflow Version', 'Töövoo versioon', 'hrs'],
  ['7841bf41-43d0-4434-9f50-a673baef7631', '_UIVersion', 'Integer', 'UI Version', 'Kasutajaliidese versioon', 'hrs'],
  ['dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Text', 'Version', 'Versioon', 'rs'],
  ['67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', 'Manused', 's'],
  ['fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', '_ModerationStatus', 'ModStat', 'Approval Status', 'Kinnituse olek', 'hrs'],
  ['34ad21eb-75bd-4544-8c73-0e08330291fe', '_ModerationComments', 'Note', 'Approver Comments', 'Kinnitaja kommentaarid', 'hrsfo'],
  ['503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Computed', 'Edit', 'Redigeeri', 'rsfo'],
  ['bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Computed', 'Title', 'Pealkiri', 'r'],
  ['82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Computed', 'Title', 'Pealkiri', 'r'],
  ['5f190d91-3dbc-4489-9878-3c092caf35b6', 'LinkTitle2', 'Computed', 'Title', 'Pealkiri', 'hrs'],
  ['b1f7969b-ea65-42e1-8b54-b588292635f2', 'SelectTitle', 'Computed', 'Select', 'Vali', 'hrsfo'],
  ['50a54da4-1528-4e67-954a-e2d24f1e9efb', 'InstanceID', 'Integer', 'Instance ID', 'Eksemplari ID', 'hrs'],
  ['ca4addac-796f-4b23-b093-d2a3f65c0774', 'Order', 'Number', 'Order', 'Järjestus', 'h'],
  ['ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'Guid', 'GUID', 'GUID', 'hrs'],
  ['de8beacf-5505-47cd-80a6-aa44e7ffe2f4', 'WorkflowInstanceID', 'Guid', 'Workflow Instance ID', 'Töövoo eksemplari ID', 'hrs'],
  ['94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'FileRef', 'FixedLookup', 'URL Path', 'URL-i tee', 'hrs'],
  ['56605df6-8fa1-47e4-a04c-5b384d59609f', 'FileDirRef', 'FixedLookup', 'Path', 'Tee', 'hrs'],
  ['173f76c8-aebd-446a-9bc9-769a2bd2c18f', 'Last_x0020_Modified', 'FixedLookup', 'Modified', 'Muudetud', 'hrs'],
  ['998b5cff-4a35-47a7-92f3-3914aa6aa4a2', 'Created_x0020_Date', 'FixedLookup', 'Created', 'Loodud', 'hrs'],
  ['30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'FSObjType', 'FixedLookup', 'Item Type', 'Üksuse tüüp', 'hrs'],
  ['423874f8-c300-4bfb-b7a1-42e2159e3b19', 'SortBehavior', 'FixedLookup', 'Sort Type', 'Sortimise tüüp', 'hrs'],
  ['ba3c27ee-4791-4867-8821-ff99000bac98', 'PermMask', 'Computed', 'Effective Permissions Mask', 'Kehtivate õiguste mask', 'hrs'],
  ['dcc67ebd-247f-4bee-8626-85ff6f69fbb6', 'PrincipalCount', 'Computed', 'Principal Count', 'Subjektide arv', 'hrs'],
  ['8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'File', 'Name', 'Nimi', 'h'],
  ['4b7403de-8d94-43e8-9f0f-137a3e298126', 'UniqueId', 'FixedLookup', 'Unique Id', 'Kordumatu ID', 'hrs'],
  ['3b653cee-df6b-4cd4-b66d-ad5ce875b25e', 'ParentUniqueId', 'FixedLookup', 'Document Parent Identifier', 'Dokumendi emaelemendi ID', 'hrs'],
  ['6d2c4fde-3605-428e-a236-ce5f3dc2b4d4', 'SyncClientId', 'FixedLookup', 'Client Id', 'Kliendi ID', 'hrs'],
  ['c5c4b81c-f1d9-4b43-a6a2-090df32ebb68', 'ProgId', 'FixedLookup', 'ProgId', 'ProgId', 'hrs'],
  ['dddd2420-b270-4735-93b5-92b713d0944d', 'ScopeId', 'FixedLookup', 'ScopeId', 'ScopeId', 'hrs'],
  ['39360f11-34cf-4356-9945-25c44e68dade', 'File_x0020_Type', 'Text', 'File Type', 'Faili tüüp', 'hrs'],
  ['4ef1b78f-fdba-48dc-b8ab-3fa06a0c9804', 'HTML_x0020_File_x0020_Type', 'Computed', 'HTML File Type', 'HTML-faili tüüp', 'hrs'],
  ['3c6303be-e21f-4366-80d7-d6d0a3b22c7a', '_EditMenuTableStart', 'Computed', 'Edit Menu Table Start', 'Redigeerimismenüü tabeli algus', 'hrsfo'],
  ['1344423c-c7f9-4134-88e4-ad842e2d723c', '_EditMenuTableStart2', 'Computed', 'Edit Menu Table Start', 'Redigeerimismenüü tabeli algus', 'hrsfo'],
  ['2ea78cef-1bf9-4019-960a-02c41636cb47', '_EditMenuTableEnd', 'Computed', 'Edit Menu Table End', 'Redigeerimismenüü tabeli lõpp', 'hrsfo'],
  ['9d30f126-ba48-446b-b8f9-83745f322ebe', 'LinkFilenameNoMenu', 'Computed', 'Name', 'Nimi', 'hrs'],
  ['5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Computed', 'Name', 'Nimi', 'hrs'],
  ['224ba411-da77-4050-b0eb-62d422f13d3e', 'LinkFilename2', 'Computed', 'Name', 'Nimi', 'hrs'],
  ['081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'DocIcon', 'Computed', 'Type', 'Tüüp', 'rs'],
  ['105f76ce-724a-4bba-aece-f81f2fce58f5', 'ServerUrl', 'Computed', 'Server Relative URL', 'Serverisuhteline URL', 'hrs'],
  ['7177cfc7-f399-4d4d-905d-37dd51bc90bf', 'EncodedAbsUrl', 'Computed', 'Encoded Absolute URL', 'Kodeeritud absoluutne URL', 'hrs'],
  ['7615464b-559e-4302-b8e2-8f440b913101', 'BaseName', 'Computed', 'File Name', 'Faili nimi', 'hrs'],
  ['687c7f94-686a-42d3-9b67-2782eac4b4f8', 'MetaInfo', 'FixedLookup', 'Property Bag', 'Atribuudikott', 'hrs'],
  ['43bdd51b-3c5b-4e78-90a8-fb2087f71e70', '_Level', 'Integer', 'Level', 'Tase', 'hrs'],
  ['c101c3e7-122d-4d4d-bc34-58e94a38c816', '_IsCurrentVersion', 'Boolean', 'Is Current Version', 'On praegune versioon', 'hrs'],
  ['b824e17e-a1b3-426e-aecf-f0184d900485', 'ItemChildCount', 'FixedLookup', 'Item Child Count', 'Alamüksuste arv', 'rs'],
  ['960ff01f-2b6d-4f1b-9c3f-e19ad8927341', 'FolderChildCount', 'FixedLookup', 'Folder Child Count', 'Alamkaustade arv', 'rs'],
  ['6bfaba20-36bf-44b5-a1b2-eb6346d49716', 'AppAuthor', 'FixedLookup', 'App Created By', 'Rakendus, mis lõi', 'r'],
  ['e08400f3-c779-4ed2-a18c-ab7f34caa318', 'AppEditor', 'FixedLookup', 'App Modified By', 'Rakendus, mis muutis', 'r'],
  ['3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'ComplianceAssetId', 'Text', 'Compliance Asset Id', 'Vastavusvara ID', 'r'],
  ['c274cbfd-084a-4017-925f-cce50c9e3eec', '_CommentFlags', 'FixedLookup', 'Comment settings', 'Kommentaarisätted', 'hrs'],
  ['d307dff3-340f-44a2-9f4b-fbfe1ba07459', '_CommentCount', 'FixedLookup', 'Comment count', 'Kommentaaride arv', 'hrs']
];

const markNames: Readonly<Record<string, Marks>> =
  { h: 'hidden', r: 'readOnly', s: 'sealed', f: 'unfilterable', o: 'unsortable', q: 'required', i: 'indexed' };

const propsOf = (type: FieldType, name: string, letters: string): FieldProps => {
  const marks = new Set([...letters].map(letter => markNames[letter]));
  return {
    ...newFieldProps(type, name, marks.has('hidden') ? '_Hidden' : 'Custom Columns'),
    Hidden: marks.has('hidden'), ReadOnlyField: marks.has('readOnly'), Sealed: marks.has('sealed'), Required: marks.has('required'),
    Filterable: !marks.has('unfilterable'), Sortable: !marks.has('unsortable'), Indexed: marks.has('indexed'), FromBaseType: true, CanBeDeleted: false
  };
};

/** Lookups into the file system's own table; their value is computed, and they count as lookups in no query here. */
const fixed = new Set(rows.filter(row => row[2] === 'FixedLookup').map(row => row[1]));

export const isFixedLookup = (field: Field): boolean => field.builtin && fixed.has(field.name);

/** The columns of a new list, in the language of its site. */
export const builtinFields = (estonian: boolean): readonly Field[] => rows.map(([guid, name, type, english, translated, marks], position) => {
  const real = type === 'FixedLookup' ? 'Lookup' : type;
  return { guid, name, title: estonian ? translated : english, type: real, builtin: true, position, props: propsOf(real, name, marks) };
});
