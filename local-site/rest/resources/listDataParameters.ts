import { errors } from '../errors';
import { viewElement } from '../items/caml';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { type View, viewsOf } from '../store/views';
import { childOf, type XmlElement } from '../xml';
import { given } from './given';

/** `SP.RenderListDataOptions`, the ones that are answered. Blocks of other options are left out. */
export const renderOptions = { contextInfo: 1, listData: 2, listSchema: 4, viewMetadata: 1024, parentInfo: 8192 } as const;

/** What a list view asks for, from body and address together. */
export interface ListDataParameters {
  readonly view: XmlElement;
  /** The stored view that stands behind it, when there is one. */
  readonly stored?: View;
  readonly options: number;
  readonly folder?: string;
  readonly datesInUtc: boolean;
  /** `Paged=TRUE&p_ID=30`, without the question mark. */
  readonly paging: URLSearchParams;
}

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  ViewXml: given.text, OverrideViewXml: given.text, Paging: given.text, FolderServerRelativeUrl: given.text, RenderOptions: given.int, DatesInUtc: given.truth
};

/** Settings that ask for more columns or other renderings than there are here; they change nothing. */
const withoutEffect = new Set(['AddRequiredFields', 'AddAllFields', 'AddAllViewFields', 'AddRegionalSettings', 'AllowMultipleValueFilterForTaxonomyFields', 'AudienceTarget',
  'ExpandGroups', 'ExpandUserField', 'FilterOutChannelFoldersInDefaultDocLib', 'FirstGroupOnly', 'ImageFieldsToTryRewriteToCdnUrls', 'MergeDefaultView', 'ModernListBoot',
  'OriginalDate', 'OverrideScope', 'RenderURLFieldInJSON', 'ReplaceGroup', 'RequestToken', 'TrimExpandedUserFields']);

type Given = Partial<Record<'ViewXml' | 'OverrideViewXml' | 'Paging' | 'FolderServerRelativeUrl', string>> & { RenderOptions?: number; DatesInUtc?: boolean };

const parametersIn = (body: unknown): Given => {
  if (body === undefined || body === null) return {};
  const known = Object.entries(given.object(body)).filter(([name, value]) => {
    if (!readers[name] && !withoutEffect.has(name) && name !== '__metadata') throw errors.unknownProperty(name, 'SP.RenderListDataParameters');
    return readers[name] !== undefined && value !== null;
  });
  return Object.fromEntries(known.map(([name, value]) => [name, readers[name]?.(value)])) as Given;
};

const element = (name: string, children: readonly XmlElement[] = [], attributes: Readonly<Record<string, string>> = {}, text = ''): XmlElement =>
  ({ name, attributes, children, text });

const scopeNames = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;

const viewXml = (view: View): XmlElement => {
  const scope = scopeNames[view.props.Scope] ?? '';
  const query = viewElement(`<Query>${view.props.ViewQuery}</Query>`);
  return element('View', [
    query, element('ViewFields', view.fields.map(field => element('FieldRef', [], { Name: field }))),
    element('RowLimit', [], view.props.Paged ? { Paged: 'TRUE' } : {}, String(view.props.RowLimit))
  ], scope === '' ? {} : { Scope: scope });
};

const operators: Readonly<Record<string, string>> = {
  eq: 'Eq', neq: 'Neq', gt: 'Gt', geq: 'Geq', lt: 'Lt', leq: 'Leq', contains: 'Contains', beginswith: 'BeginsWith'
};

type Settings = ReadonlyMap<string, string>;

/** Views write values of filters with escapes inside the address's own escapes. */
const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `FilterField1=Title&FilterValue1=x`, and `FilterFields1`/`FilterValues1` with `;#` between several values. */
const headerFilters = (settings: Settings): readonly XmlElement[] => [...settings].flatMap(([name, field]) => {
  const [, many, number = ''] = /^filterfield(s?)(\d+)$/.exec(name) ?? [];
  if (many === undefined) return [];
  const value = unescaped(settings.get(`filtervalue${many}${number}`) ?? '');
  const byId = settings.get(`filterlookupid${number}`) === '1';
  const reference = element('FieldRef', [], byId ? { Name: field, LookupId: 'TRUE' } : { Name: field });
  const one = (text: string): XmlElement => element('Value', [], { Type: byId ? 'Integer' : 'Text' }, text);
  if (many === 's') return [element('In', [reference, element('Values', value.split(';#').filter(part => part !== '').map(one))])];
  if (value === '') return [element('IsNull', [reference])];
  const operator = operators[(settings.get(`filterop${number}`) ?? 'eq').toLowerCase()];
  if (!operator) throw errors.notImplemented(`FilterOp${number}=${settings.get(`filterop${number}`) ?? ''}`);
  return [element(operator, [reference, one(value)])];
});

const sorting = (settings: Settings): XmlElement | undefined => {
  const field = settings.get('sortfield');
  if (field === undefined) return undefined;
  const descending = settings.get('sortdir')?.toLowerCase().startsWith('desc') ?? false;
  return element('OrderBy', [element('FieldRef', [], { Name: field, Ascending: descending ? 'FALSE' : 'TRUE' })]);
};

const replacing = (parent: XmlElement, child: XmlElement): XmlElement =>
  ({ ...parent, children: [...parent.children.filter(({ name }) => name.toLowerCase() !== child.name.toLowerCase()), child] });

const both = (one: XmlElement, other: XmlElement): XmlElement => element('And', [one, other]);

/** Narrows a `<Query>` by further conditions and gives it another order. */
const narrowed = (query: XmlElement, conditions: readonly XmlElement[], order: XmlElement | undefined): XmlElement => {
  const where = childOf(query, 'Where')?.children[0];
  const [first, ...rest] = [...(where ? [where] : []), ...conditions];
  const filtered = first ? replacing(query, element('Where', [rest.reduce(both, first)])) : query;
  return order ? replacing(filtered, order) : filtered;
};

/** `OverrideViewXml`: its conditions are added, everything else takes the place of the view's. */
const overridden = (view: XmlElement, source: string | undefined): XmlElement => {
  if (source === undefined || source === '') return view;
  const over = viewElement(source);
  const parts = over.name.toLowerCase() === 'view' ? over.children : [over];
  return parts.reduce((current, part) => {
    if (part.name.toLowerCase() !== 'query') return replacing(current, part);
    const where = childOf(part, 'Where')?.children[0];
    const query = narrowed(childOf(current, 'Query') ?? element('Query'), where ? [where] : [], childOf(part, 'OrderBy'));
    const groups = childOf(part, 'GroupBy');
    return replacing(current, groups ? replacing(query, groups) : query);
  }, view);
};

const viewNamed = (call: Call, list: List, guid: string | undefined): View => {
  const views = viewsOf(call.site.db, list.id).filter(view => view.owner === null || view.owner === call.me.id);
  const wanted = guid?.replace(/[{}]/g, '').toLowerCase();
  const found = wanted === undefined ? views.find(view => view.props.DefaultView) : views.find(view => view.guid === wanted);
  if (!found) throw errors.viewMissing();
  return found;
};

const noView = '00000000-0000-0000-0000-000000000000';

/** Address, `overrideParameters` and `Paging` say the same things; later ones win. */
const settingsOf = (call: Call, override: unknown, paging: URLSearchParams): Settings => {
  const body = override === undefined || override === null ? [] : Object.entries(given.object(override)).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : []);
  return new Map([...call.query.sent, ...body, ...paging].filter(([name]) => !/^[$@]/.test(name)).map(([name, value]) => [name.toLowerCase(), value]));
};

/** Reads a request for `RenderListDataAsStream`. Throws 400 for parameters that are not SharePoint's. */
export const listDataParameters = (call: Call, list: List, body: unknown, override: unknown): ListDataParameters => {
  const parameters = parametersIn(body);
  const paging = new URLSearchParams((parameters.Paging ?? '').replace(/^\?/, ''));
  const fromAddress = paging.size > 0 ? paging : new URLSearchParams(call.query.sent.filter(([name]) => /^(p_|paged|page)/i.test(name)).map(pair => [...pair]));
  const settings = settingsOf(call, override, paging);
  for (const name of ['inplacesearchquery', 'groupstring', 'drilldown']) if (settings.has(name)) throw errors.notImplemented(`the parameter ${name} of list data`);
  const asked = settings.get('view');
  const useStored = parameters.ViewXml === undefined || parameters.ViewXml === '';
  const stored = useStored ? viewNamed(call, list, asked === noView ? undefined : asked) : undefined;
  const view = overridden(stored ? viewXml(stored) : viewElement(parameters.ViewXml ?? ''), parameters.OverrideViewXml);
  const query = narrowed(childOf(view, 'Query') ?? element('Query'), headerFilters(settings), sorting(settings));
  return {
    view: replacing(view, query), ...(stored ? { stored } : {}), options: parameters.RenderOptions ?? 0, datesInUtc: parameters.DatesInUtc ?? false, paging: fromAddress,
    folder: parameters.FolderServerRelativeUrl ?? settings.get('rootfolder')
  };
};
