/** A value as the client object model sends it. */
export interface CsomValue { readonly type: 'String' | 'Int32' | 'DateTime' | 'Lookup'; readonly value: string }

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** SP.FieldUserValue, by its type id. */
const USER_VALUE = '{c956ab54-16bd-4c18-89d2-996f57282a6f}';
const LIST_ITEM_CREATION = '{54cdbee5-0897-44ac-829f-411557fa11be}';
const CONTEXT = '{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}';

const parameter = ({ type, value }: CsomValue): string => (type === 'Lookup'
  ? `<Parameter TypeId="${USER_VALUE}"><Property Name="LookupId" Type="Int32">${escaped(value)}</Property></Parameter>`
  : `<Parameter Type="${type}">${escaped(value)}</Parameter>`);

const setField = ([name, value]: readonly [string, CsomValue], n: number): string =>
  `<Method Name="SetFieldValue" Id="${20 + n}" ObjectPathId="4"><Parameters><Parameter Type="String">${escaped(name)}</Parameter>${parameter(value)}</Parameters></Method>`;

export interface CsomAct {
  /** Server-relative address of the list. */
  readonly list: string;
  /** Absent: a new row. */
  readonly item?: number;
  readonly set: Readonly<Record<string, CsomValue>>;
  readonly then: 'Update' | 'UpdateOverwriteVersion' | 'SystemUpdate' | 'DeleteObject' | 'Recycle' | 'ResetRoleInheritance';
}

/** One request of the client object model about a row: values set, then an act ([MS-CSOM] 3.1.4.1.1). */
export const csomRequest = ({ list, item, set, then }: CsomAct): string => {
  const row = item === undefined
    ? `<Method Id="4" ParentId="3" Name="AddItem"><Parameters><Parameter TypeId="${LIST_ITEM_CREATION}" /></Parameters></Method>`
    : `<Method Id="4" ParentId="3" Name="GetItemById"><Parameters><Parameter Type="Int32">${item}</Parameter></Parameters></Method>`;
  return '<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="VAJS" '
    + 'xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009">'
    + `<Actions><ObjectPath Id="10" ObjectPathId="4" />${Object.entries(set).map(setField).join('')}<Method Name="${then}" Id="90" ObjectPathId="4" /></Actions>`
    + `<ObjectPaths><StaticProperty Id="0" TypeId="${CONTEXT}" Name="Current" /><Property Id="1" ParentId="0" Name="Web" />`
    + `<Method Id="3" ParentId="1" Name="GetList"><Parameters><Parameter Type="String">${escaped(list)}</Parameter></Parameters></Method>${row}</ObjectPaths></Request>`;
};

/** CSOM answers 200 also when it refuses, and says so in the first object of its answer. */
export const csomRefused = (text: string): boolean => {
  try {
    const [head] = JSON.parse(text) as readonly { readonly ErrorInfo?: unknown }[];
    return Boolean(head?.ErrorInfo);
  } catch {
    return true;
  }
};
