import { errors } from '../errors';
import type { Call } from '../site';
import { type List, listById, touchList } from '../store/lists';
import { addView, deleteView, newViewProps, saveView, type View, type ViewProps, viewsOf } from '../store/views';
import { attributeOf, childOf, escapeXml, parseXml, type XmlElement, XmlError } from '../xml';
import { collection } from './collection';
import { contentTypeId, resourcePath } from './complexes';
import { given, propertiesIn } from './given';
import { action, type Change, changed, entity, type Kind, nothing, type Property, type Reply, type Resource } from './tree';
import { viewFields, viewFieldsXml } from './viewFields';
import { needViewRight, storeView } from './viewStore';

const listOf = (call: Call, view: View): List => {
  const list = listById(call.site.db, view.list);
  if (!list) throw errors.viewMissing();
  return list;
};

/** One view is the default; making another so unmakes it. */
const save = (call: Call, after: View, before: View): void => {
  storeView(call, after);
  if (!after.props.DefaultView || before.props.DefaultView) return;
  for (const other of viewsOf(call.site.db, after.list)) {
    if (other.guid !== after.guid && other.props.DefaultView) saveView(call.site.db, { ...other, props: { ...other.props, DefaultView: false } });
  }
};

const viewXml = (view: View): string => {
  const { props } = view;
  const flags = (['DefaultView', 'MobileView', 'MobileDefaultView', 'Hidden'] as const).filter(name => props[name]);
  const head = [`Name="{${view.guid.toUpperCase()}}"`, ...flags.map(name => `${name}="TRUE"`), 'Type="HTML"',
    `DisplayName="${escapeXml(view.title)}"`, `Url="${escapeXml(view.url)}"`, 'Level="1"', `BaseViewID="${view.position}"`, 'ContentTypeID="0x"'].join(' ');
  return `<View ${head}><Query>${props.ViewQuery}</Query>${viewFieldsXml(view)}<RowLimit Paged="${props.Paged ? 'TRUE' : 'FALSE'}">${props.RowLimit}</RowLimit>`
    + `<Aggregations Value="${props.AggregationsStatus ?? 'Off'}">${props.Aggregations ?? ''}</Aggregations></View>`;
};

const setting = (name: keyof ViewProps): Property<View> => ({ of: view => view.props[name] });

const put = (name: keyof ViewProps, read: (value: unknown) => string | number | boolean | null): Change<View> =>
  (view, value) => ({ ...view, props: { ...view.props, [name]: read(value) } });

const isNull: Property<View> = { of: () => null };

const viewKind: Kind<View> = {
  type: 'SP.View',
  set: 'Views',
  link: (view, call) => `Web/Lists(guid'${listOf(call, view).guid}')/Views(guid'${view.guid}')`,
  properties: {
    Aggregations: setting('Aggregations'),
    AggregationsStatus: setting('AggregationsStatus'),
    AssociatedContentTypeId: isNull,
    BaseViewId: { of: view => String(view.position) },
    CalendarViewStyles: isNull,
    ColumnWidth: setting('ColumnWidth'),
    ContentTypeId: { of: () => contentTypeId('0x') },
    CustomFormatter: setting('CustomFormatter'),
    CustomOrder: isNull,
    DefaultView: setting('DefaultView'),
    DefaultViewForContentType: setting('DefaultViewForContentType'),
    EditorModified: setting('EditorModified'),
    Formats: setting('Formats'),
    GridLayout: setting('GridLayout'),
    Hidden: setting('Hidden'),
    HtmlSchemaXml: { of: viewXml },
    Id: { of: view => view.guid },
    ImageUrl: { of: () => '/_layouts/15/images/generic.png?rev=47' },
    IncludeRootFolder: setting('IncludeRootFolder'),
    ViewJoins: isNull,
    JSLink: setting('JSLink'),
    ListViewXml: { of: viewXml },
    Method: isNull,
    MobileDefaultView: setting('MobileDefaultView'),
    MobileView: setting('MobileView'),
    ModerationType: isNull,
    NewDocumentTemplates: isNull,
    OrderedView: { of: () => false },
    Paged: setting('Paged'),
    PersonalView: { of: view => view.owner !== null },
    ViewProjectedFields: isNull,
    ViewQuery: setting('ViewQuery'),
    ReadOnlyView: { of: () => false },
    RequiresClientIntegration: { of: () => false },
    RowLimit: setting('RowLimit'),
    Scope: setting('Scope'),
    ServerRelativePath: { of: view => resourcePath(view.url) },
    ServerRelativeUrl: { of: view => view.url },
    StyleId: isNull,
    TabularView: setting('TabularView'),
    Threaded: { of: () => false },
    Title: { of: view => view.title },
    Toolbar: setting('Toolbar'),
    ToolbarTemplateName: isNull,
    ViewType: { of: () => 'HTML' },
    ViewData: setting('ViewData'),
    ViewType2: setting('ViewType2'),
    VisualizationInfo: isNull
  },
  children: {
    ViewFields: view => viewFields(view, call => viewKind.link(view, call))
  },
  methods: {
    SetViewXml: (view, args) => action('SetViewXml', call => setViewXml(call, view, args.text('viewXml')))
  },
  changes: {
    Title: (view, value) => ({ ...view, title: given.text(value) }),
    ViewQuery: put('ViewQuery', given.text),
    RowLimit: put('RowLimit', given.int),
    DefaultView: put('DefaultView', given.truth),
    Hidden: put('Hidden', given.truth),
    Paged: put('Paged', given.truth),
    Scope: put('Scope', given.int),
    Aggregations: put('Aggregations', given.textOrNull),
    AggregationsStatus: put('AggregationsStatus', given.textOrNull),
    CustomFormatter: put('CustomFormatter', given.textOrNull),
    ColumnWidth: put('ColumnWidth', given.textOrNull),
    Formats: put('Formats', given.textOrNull),
    GridLayout: put('GridLayout', given.textOrNull),
    IncludeRootFolder: put('IncludeRootFolder', given.truth),
    MobileDefaultView: put('MobileDefaultView', given.truth),
    MobileView: put('MobileView', given.truth),
    TabularView: put('TabularView', given.truth),
    JSLink: put('JSLink', given.textOrNull),
    Toolbar: put('Toolbar', given.textOrNull),
    ViewData: put('ViewData', given.textOrNull),
    ViewType2: put('ViewType2', given.textOrNull),
    DefaultViewForContentType: put('DefaultViewForContentType', given.truth),
    EditorModified: put('EditorModified', given.truth)
  },
  save: (after, before, call) => {
    save(call, after, before);
    return after;
  },
  remove: (view, call) => {
    needViewRight(call, view);
    if (view.props.DefaultView) throw errors.operationFailed('The default view of a list cannot be deleted.');
    deleteView(call.site.db, view);
    touchList(call.site.db, view.list);
  }
};

/** `SPViewScope`. */
const scopes: Readonly<Record<string, number>> = { default: 0, recursive: 1, recursiveall: 2, filesonly: 3 };

/** What a `<View>` element says of a view's settings; what it leaves out stays. */
const settingsIn = (root: XmlElement, source: string): Partial<ViewProps> => {
  const limit = childOf(root, 'RowLimit');
  const rows = Number(limit?.text);
  const paged = limit && attributeOf(limit, 'Paged');
  const scope = scopes[(attributeOf(root, 'Scope') ?? '').toLowerCase()];
  const totals = childOf(root, 'Aggregations');
  const query = /<Query>([\s\S]*?)<\/Query>/.exec(source)?.[1] ?? (/<Query\s*\/>/.test(source) ? '' : undefined);
  const formatter = childOf(root, 'CustomFormatter')?.text;
  return {
    ...(query === undefined ? {} : { ViewQuery: query }),
    ...(Number.isInteger(rows) && rows > 0 ? { RowLimit: rows } : {}),
    ...(paged === undefined ? {} : { Paged: paged.toUpperCase() === 'TRUE' }),
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(formatter === undefined ? {} : { CustomFormatter: formatter }),
    ...(totals ? {
      AggregationsStatus: attributeOf(totals, 'Value') ?? 'Off',
      Aggregations: totals.children.map(each => `<FieldRef Name="${escapeXml(attributeOf(each, 'Name') ?? '')}" Type="${escapeXml(attributeOf(each, 'Type') ?? '')}" />`).join('')
    } : {})
  };
};

/** Replaces what a `<View>` element names: query, columns, row limit, scope, totals, formatting. */
const setViewXml = (call: Call, view: View, source: string): Reply => {
  try {
    const root = parseXml(source);
    if (root.name !== 'View') throw errors.invalidArgument('The XML of the view is not valid.');
    const fields = childOf(root, 'ViewFields')?.children.map(child => attributeOf(child, 'Name') ?? '').filter(name => name !== '');
    storeView(call, { ...view, fields: fields ?? view.fields, props: { ...view.props, ...settingsIn(root, source) } });
  } catch (failure) {
    if (failure instanceof XmlError) throw errors.invalidArgument(`The XML of the view is not well formed. ${failure.message}.`);
    throw failure;
  }
  return nothing('SetViewXml');
};

const find = (call: Call, list: List, test: (view: View) => boolean): View => {
  const view = viewsOf(call.site.db, list.id).find(each => (each.owner === null || each.owner === call.me.id) && test(each));
  if (!view) throw errors.viewMissing();
  return view;
};

const byGuid = (call: Call, list: List, text: string): View => {
  const guid = text.replace(/[{}]/g, '').toLowerCase();
  return find(call, list, view => view.guid === guid);
};

export const defaultViewOf = (call: Call, list: List): Resource => entity(viewKind, find(call, list, view => view.props.DefaultView));

/** Views of one title live on pages of different names. */
const freePage = (call: Call, list: List, name: string): string => {
  const taken = new Set(viewsOf(call.site.db, list.id).map(view => view.url.slice(view.url.lastIndexOf('/') + 1).toLowerCase()));
  for (let suffix = 0; ; suffix++) {
    const page = `${name}${suffix === 0 ? '' : suffix}.aspx`;
    if (!taken.has(page.toLowerCase())) return page;
  }
};

const create = (call: Call, list: List): View => {
  const body = Object.fromEntries(propertiesIn(call.body));
  const title = given.text(body.Title);
  const owner = body.PersonalView !== undefined && given.truth(body.PersonalView) ? call.me.id : null;
  needViewRight(call, { list: list.id, owner });
  const page = freePage(call, list, title.replace(/[^\p{L}\p{N} _-]/gu, '') || 'View');
  const guid = addView(call.site.db, list.id, {
    title, owner, url: list.baseType === 1 ? `${list.path}/Forms/${page}` : `${list.path}/${page}`, fields: list.baseType === 1 ? ['DocIcon', 'LinkFilename'] : ['LinkTitle'], isDefault: false
  });
  const view = byGuid(call, list, guid);
  const fields = body.ViewFields === undefined ? view.fields : given.texts(body.ViewFields);
  const after = changed(viewKind, { ...view, fields, props: { ...newViewProps, ...view.props } }, call.body, call, ['Title', 'PersonalView', 'ViewFields']);
  save(call, after, view);
  return after;
};

export const viewsOfList = (list: List): Resource => collection({
  kind: viewKind,
  all: call => viewsOf(call.site.db, list.id).filter(view => view.owner === null || view.owner === call.me.id),
  key: (args, call) => byGuid(call, list, args.text('id', 0)),
  methods: {
    GetById: (args, call) => entity(viewKind, byGuid(call, list, args.text('id', 0))),
    GetByTitle: (args, call) => {
      const title = args.text('title', 0);
      return entity(viewKind, find(call, list, view => view.title === title));
    }
  },
  add: call => create(call, list)
});
