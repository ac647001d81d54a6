import { addList, type Running, start } from './fixture';

/**
 * What real answers of SharePoint Online have by default: names and JSON types of every property that was in each of thousands of
 * recorded answers. s text, n number, b truth, o object, 0 null; several letters: any of them.
 */
const defaults = {
  list: `AllowContentTypes b|BaseTemplate n|BaseType n|ContentTypesEnabled b|CrawlNonDefaultViews b|Created s|CurrentChangeToken o|
    DefaultContentApprovalWorkflowId s|DefaultItemOpenUseListSetting b|Description s|Direction s|DisableCommenting b|DisableGridEditing b|
    DocumentTemplateUrl s0|DraftVersionVisibility n|EnableAttachments b|EnableFolderCreation b|EnableMinorVersions b|EnableModeration b|
    EnableRequestSignOff b|EnableVersioning b|EntityTypeName s|ExemptFromBlockDownloadOfNonViewableFiles b|FileSavePostProcessingEnabled b|
    ForceCheckout b|HasExternalDataSource b|Hidden b|Id s|ImagePath o|ImageUrl s|DefaultSensitivityLabelForLibrary s|IrmEnabled b|IrmExpire b|
    IrmReject b|IsApplicationList b|IsCatalog b|IsPrivate b|ItemCount n|LastItemDeletedDate s|LastItemModifiedDate s|LastItemUserModifiedDate s|
    ListExperienceOptions n|ListItemEntityTypeFullName s|MajorVersionLimit n|MajorWithMinorVersionsLimit n|MultipleDataList b|NoCrawl b|
    ParentWebPath o|ParentWebUrl s|ParserDisabled b|ServerTemplateCanCreateFolders b|TemplateFeatureId s|Title s`,
  item: `FileSystemObjectType n|Id n|ServerRedirectedEmbedUri s0|ServerRedirectedEmbedUrl s|ContentTypeId s|Title s0|ComplianceAssetId 0|ID n|
    Modified s|Created s|AuthorId n|EditorId n|OData__UIVersionString s|Attachments b|GUID s`,
  group: `Id n|IsHiddenInUI b|LoginName s|Title s|PrincipalType n|AllowMembersEditMembership b|AllowRequestToJoinLeave b|
    AutoAcceptRequestToJoinLeave b|Description s0|OnlyAllowMembersViewMembership b|OwnerTitle s|RequestToJoinLeaveEmailSetting s0`,
  folder: `Exists b|IsWOPIEnabled b|ItemCount n|Name s|ProgID s0|ServerRelativeUrl s|TimeCreated s|TimeLastModified s|UniqueId s|WelcomePage s`,
  web: `AllowRssFeeds b|AlternateCssUrl s|AppInstanceId s|ClassicWelcomePage 0|Configuration n|Created s|CurrentChangeToken o|CustomMasterUrl s|
    Description s|DesignPackageId s|DocumentLibraryCalloutOfficeWebAppPreviewersDisabled b|EnableMinimalDownload b|FooterEmphasis n|
    FooterEnabled b|FooterLayout n|HeaderEmphasis n|HeaderLayout n|HideTitleInHeader b|HorizontalQuickLaunch b|Id s|IsHomepageModernized b|
    IsMultilingual b|IsRevertHomepageLinkHidden b|Language n|LastItemModifiedDate s|LastItemUserModifiedDate s|LogoAlignment n|MasterUrl s|
    MegaMenuEnabled b|NavAudienceTargetingEnabled b|NoCrawl b|ObjectCacheEnabled b|OverwriteTranslationsOnChange b|ResourcePath o|
    QuickLaunchEnabled b|RecycleBinEnabled b|SearchScope n|ServerRelativeUrl s|SiteLogoUrl s0|SyndicationEnabled b|TenantAdminMembersCanShare n|
    Title s|TreeViewEnabled b|UIVersion n|UIVersionConfigurationEnabled b|Url s|WebTemplate s|WelcomePage s`,
  contenttype: `ClientFormCustomFormatter s|Description s|DisplayFormTemplateName s|DisplayFormUrl s|DocumentTemplate s|DocumentTemplateUrl s|
    EditFormTemplateName s|EditFormUrl s|Group s|Hidden b|Id o|JSLink s|MobileDisplayFormUrl s|MobileEditFormUrl s|MobileNewFormUrl s|Name s|
    NewFormTemplateName s|NewFormUrl s|ReadOnly b|SchemaXml s|Scope s|Sealed b|StringId s`,
  field: `AutoIndexed b|CanBeDeleted b|ClientSideComponentId s|ClientSideComponentProperties s0|ClientValidationFormula 0|ClientValidationMessage 0|
    CustomFormatter 0|DefaultFormula s0|DefaultValue s0|Description s|Direction s|EnforceUniqueValues b|EntityPropertyName s|Filterable b|
    FromBaseType b|Group s|Hidden b|Id s|Indexed b|IndexStatus n|InternalName s|IsModern b|JSLink s0|PinnedToFiltersPane b|ReadOnlyField b|
    Required b|SchemaXml s|Scope s|Sealed b|ShowInFiltersPane n|Sortable b|StaticName s|Title s|FieldTypeKind n|TypeAsString s|TypeDisplayName s|
    TypeShortDescription s|ValidationFormula s0|ValidationMessage s0`,
  user: `Id n|IsHiddenInUI b|LoginName s|Title s|PrincipalType n|Email s|Expiration s|IsEmailAuthenticationGuestUser b|IsShareByEmailGuestUser b|
    IsSiteAdmin b|UserId o0|UserPrincipalName s0`,
  level: `BasePermissions o|Description s0|Hidden b|Id n|Name s|Order n|RoleTypeKind n`,
  view: `Aggregations s0|AggregationsStatus s0|AssociatedContentTypeId 0|BaseViewId s0|CalendarViewStyles 0|ColumnWidth 0|ContentTypeId o|
    CustomFormatter 0|CustomOrder 0|DefaultView b|DefaultViewForContentType b|EditorModified b|Formats 0|GridLayout 0|Hidden b|HtmlSchemaXml s|
    Id s|ImageUrl s0|IncludeRootFolder b|ViewJoins 0|JSLink s0|ListViewXml s|Method 0|MobileDefaultView b|MobileView b|ModerationType 0|
    NewDocumentTemplates 0|OrderedView b|Paged b|PersonalView b|ViewProjectedFields 0|ViewQuery s|ReadOnlyView b|RequiresClientIntegration b|
    RowLimit n|Scope n|ServerRelativePath o|ServerRelativeUrl s|StyleId 0|TabularView b|Threaded b|Title s|Toolbar s0|ToolbarTemplateName s0|
    ViewType s|ViewData s0|ViewType2 s0|VisualizationInfo 0`
} as const;

const letter = (value: unknown): string => value === null ? '0' : ({ string: 's', number: 'n', boolean: 'b', object: 'o' } as Readonly<Record<string, string>>)[typeof value] ?? '?';

const expected = (kind: keyof typeof defaults): readonly (readonly [string, string])[] =>
  defaults[kind].split('|').map(pair => pair.trim().split(' ')).map(([name = '', letters = '']) => [name, letters] as const);

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Leping',
    '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Leping" ShowField="Title" />',
    '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE></CHOICES></Field>');
  await site.sp('owner-a').web.lists.getByTitle('Leping').items.add({ Title: 'A', Tags: ['x'] });
});
afterAll(() => site.close());

const list = "web/lists/getbytitle('Leping')";

const cases: readonly (readonly [keyof typeof defaults, string, string, string])[] = [
  ['web', 'web', 'SP.Web', 'Web'],
  ['list', list, 'SP.List', 'Web/Lists(guid'],
  ['list', "web/lists/getbytitle('Dokumendid')", 'SP.List', 'Web/Lists(guid'],
  ['item', `${list}/items(1)`, 'SP.Data.LepingListItem', 'Web/Lists(guid'],
  ['field', `${list}/fields/getbyinternalnameortitle('Title')`, 'SP.FieldText', 'Web/Lists(guid'],
  ['field', `${list}/fields/getbyinternalnameortitle('Parent')`, 'SP.FieldLookup', 'Web/Lists(guid'],
  ['field', `${list}/fields/getbyinternalnameortitle('Author')`, 'SP.FieldUser', 'Web/Lists(guid'],
  ['view', `${list}/defaultview`, 'SP.View', 'Web/Lists(guid'],
  ['contenttype', `${list}/contenttypes?$top=1`, 'SP.ContentType', 'Web/Lists(guid'],
  ['folder', `${list}/rootfolder`, 'SP.Folder', 'Web/GetFolderByServerRelativePath('],
  ['user', 'web/currentuser', 'SP.User', 'Web/GetUserById('],
  ['group', 'web/associatedownergroup', 'SP.Group', 'Web/SiteGroups/GetById('],
  ['level', 'web/roledefinitions/getbytype(5)', 'SP.RoleDefinition', 'Web/RoleDefinitions(']
];

const one = (json: unknown): Record<string, unknown> => {
  const record = json as Record<string, unknown>;
  return Array.isArray(record.value) ? record.value[0] as Record<string, unknown> : record;
};

test.each(cases)('a %s at %s has SharePoint\'s properties and types, with minimal metadata', async (kind, path, type, link) => {
  const { json, headers } = await site.get('owner-a', path);
  const entity = one(json);
  expect(headers.get('content-type')).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
  expect(json['odata.metadata']).toContain(`${site.url}/_api/$metadata#`);
  expect(entity['odata.type']).toBe(type);
  expect(entity['odata.editLink']).toContain(link);
  for (const [name, letters] of expected(kind)) {
    const type = name in entity ? letter(entity[name]) : 'missing';
    expect({ name, type, fits: letters.includes(type) }).toEqual({ name, type, fits: true });
  }
});

test.each(cases)('a %s at %s has the same values without metadata', async (_kind, path) => {
  const [minimal, none] = [await site.get('owner-a', path), await site.get('owner-a', path, { Accept: 'application/json;odata=nometadata' })];
  const values = Object.fromEntries(Object.entries(one(minimal.json)).filter(([name]) => !name.startsWith('odata.')));
  expect(one(none.json)).toEqual(values);
});

test.each(cases)('a %s at %s says verbosely what it is and where its relatives are', async (kind, path, type) => {
  const { json } = await site.get('owner-a', path, { Accept: 'application/json;odata=verbose' });
  const d = json.d as Record<string, unknown>;
  const entity = (Array.isArray(d.results) ? d.results[0] : d) as Record<string, { uri?: string; type?: string }>;
  expect(entity.__metadata).toMatchObject({ type, uri: expect.stringContaining(`${site.url}/_api/Web`) });
  for (const [name] of expected(kind)) expect(Object.keys(entity)).toContain(name);
});

test.each(cases.filter(([, path]) => !path.includes('?')))('the edit link of a %s leads back to it', async (_kind, path) => {
  const { json } = await site.get('owner-a', path);
  const again = await site.get('owner-a', json['odata.editLink'] as string);
  expect(again.json).toMatchObject({ 'odata.id': json['odata.id'], 'odata.editLink': json['odata.editLink'] });
});

test('structures and collections say verbosely of what type they are', async () => {
  const item = (await site.get('owner-a', `${list}/items(1)`, { Accept: 'application/json;odata=verbose' })).json.d;
  expect(item.Tags).toEqual({ __metadata: { type: 'Collection(Edm.String)' }, results: ['x'] });
  expect(item.Parent).toEqual({ __deferred: { uri: expect.stringContaining('/Items(1)/Parent') } });
  const level = (await site.get('owner-a', 'web/roledefinitions/getbytype(5)', { Accept: 'application/json;odata=verbose' })).json.d;
  expect(level.BasePermissions).toEqual({ __metadata: { type: 'SP.BasePermissions' }, High: '2147483647', Low: '4294967295' });
});

test('single properties come under their names', async () => {
  expect((await site.get('owner-a', 'web/title', { Accept: 'application/json;odata=nometadata' })).json).toEqual({ value: 'VAJS' });
  expect((await site.get('owner-a', 'web/title', { Accept: 'application/json;odata=verbose' })).json).toEqual({ d: { Title: 'VAJS' } });
  const verbose = { Accept: 'application/json;odata=verbose' };
  expect((await site.get('owner-a', 'web/effectivebasepermissions', verbose)).json.d.EffectiveBasePermissions).toMatchObject({ High: '2147483647', Low: '4294967295' });
});

test('errors have the same content, under the name that the metadata asks for', async () => {
  const [minimal, verbose] = [await site.get('owner-a', "web/lists/getbytitle('x')"), await site.get('owner-a', "web/lists/getbytitle('x')", { Accept: 'application/json;odata=verbose' })];
  expect(minimal.json).toEqual({ 'odata.error': { code: '-1, System.ArgumentException', message: { lang: 'en-US', value: expect.any(String) } } });
  expect(verbose.json.error).toEqual(minimal.json['odata.error']);
});

test('what is asked in another language than JSON is not answered', async () => {
  expect((await site.get('owner-a', 'web', { Accept: 'application/atom+xml' })).status).toBe(406);
});

test('a resource that cannot do what is asked says 405', async () => {
  expect((await site.post('owner-a', 'web/currentuser', undefined, {})).status).toBe(405);
  expect((await site.get('owner-a', `${list}/recycle`)).status).toBe(405);
});

test('a body that is no JSON is refused with 400', async () => {
  expect((await site.post('owner-a', `${list}/items`, '{"Title":')).status).toBe(400);
  expect((await site.post('owner-a', `${list}/items`, '[1]')).status).toBe(400);
});
