/**
 * What real answers of SharePoint Online have by default: names and JSON types of every property that was in each of thousands of
 * recorded answers. s text, n number, b truth, o object, a list, 0 null; several letters: any of them.
 */
export const defaults = {
  list: `AllowContentTypes b|BaseTemplate n|BaseType n|ContentTypesEnabled b|CrawlNonDefaultViews b|Created s|CurrentChangeToken o|
    DefaultContentApprovalWorkflowId s|DefaultItemOpenUseListSetting b|Description s|Direction s|DisableCommenting b|DisableGridEditing b|
    DocumentTemplateUrl s0|DraftVersionVisibility n|EnableAttachments b|EnableFolderCreation b|EnableMinorVersions b|EnableModeration b|
    EnableRequestSignOff b|EnableVersioning b|EntityTypeName s|ExemptFromBlockDownloadOfNonViewableFiles b|FileSavePostProcessingEnabled b|
    ForceCheckout b|HasExternalDataSource b|Hidden b|Id s|ImagePath o|ImageUrl s|DefaultSensitivityLabelForLibrary s|IrmEnabled b|IrmExpire b|
    IrmReject b|IsApplicationList b|IsCatalog b|IsPrivate b|ItemCount n|LastItemDeletedDate s|LastItemModifiedDate s|LastItemUserModifiedDate s|
    ListExperienceOptions n|ListItemEntityTypeFullName s|MajorVersionLimit n|MajorWithMinorVersionsLimit n|MultipleDataList b|NoCrawl b|
    ParentWebPath o|ParentWebUrl s|ParserDisabled b|ServerTemplateCanCreateFolders b|TemplateFeatureId s|Title s`,
  item: `FileSystemObjectType n|Id n|ServerRedirectedEmbedUri s0|ServerRedirectedEmbedUrl s|ContentTypeId s|Title s0|ComplianceAssetId 0|ID n|
    Modified s|Created s|AuthorId n|EditorId n|OData__UIVersionString s|GUID s`,
  group: `Id n|IsHiddenInUI b|LoginName s|Title s|PrincipalType n|AllowMembersEditMembership b|AllowRequestToJoinLeave b|
    AutoAcceptRequestToJoinLeave b|Description s0|OnlyAllowMembersViewMembership b|OwnerTitle s|RequestToJoinLeaveEmailSetting s0`,
  folder: `Exists b|IsWOPIEnabled b|ItemCount n|Name s|ProgID s0|ServerRelativeUrl s|TimeCreated s|TimeLastModified s|UniqueId s|WelcomePage s`,
  file: `CheckInComment s|CheckOutType n|ContentTag s|CustomizedPageStatus n|ETag s|Exists b|IrmEnabled b|Length s|Level n|LinkingUri s0|LinkingUrl s|
    MajorVersion n|MinorVersion n|Name s|ServerRelativeUrl s|TimeCreated s|TimeLastModified s|Title s0|UIVersion n|UIVersionLabel s|UniqueId s`,
  fileVersion: 'CheckInComment s|Created s|ID n|IsCurrentVersion b|Length s|Size n|Url s|VersionLabel s',
  itemVersion: `Created s|IsCurrentVersion b|VersionId n|VersionLabel s|ID n|ContentTypeId o|Title s0|Modified s|Author o|Editor o|owshiddenversion n|
    WorkflowVersion n|OData__x005f_UIVersionString s|Attachments b|OData__x005f_ModerationStatus n|Order n|GUID s|FileRef s|FileDirRef s|
    Last_x005f_x0020_x005f_Modified s|Created_x005f_x0020_x005f_Date s|FSObjType s|FileLeafRef s|OData__x005f_Level n|
    OData__x005f_IsCurrentVersion b|ComplianceAssetId 0`,
  attachment: 'FileName s|FileNameAsPath o|ServerRelativePath o|ServerRelativeUrl s',
  comment: `author o|createdDate s|id s|isLikedByUser b|isReply b|itemId n|likeCount n|listId s|mentions 0a|modifiedDate 0|parentId s|replyCount n|text s`,
  change: 'ChangeToken o|ChangeType n|SiteId s|Time s|Editor s|EditorEmailHint 0|ItemId n|ListId s|ServerRelativeUrl s|SharedByUser 0|SharedWithUsers 0|UniqueId s|WebId s',
  fieldLink: 'FieldInternalName s0|Hidden b|Id s|Name s|Required b',
  web: `AllowRssFeeds b|AlternateCssUrl s|AppInstanceId s|ClassicWelcomePage 0|Configuration n|Created s|CurrentChangeToken o|CustomMasterUrl s|
    Description s|DesignPackageId s|DocumentLibraryCalloutOfficeWebAppPreviewersDisabled b|EnableMinimalDownload b|FooterEmphasis n|
    FooterEnabled b|FooterLayout n|HeaderEmphasis n|HeaderLayout n|HideTitleInHeader b|HorizontalQuickLaunch b|Id s|IsHomepageModernized b|
    IsMultilingual b|IsRevertHomepageLinkHidden b|Language n|LastItemModifiedDate s|LastItemUserModifiedDate s|LogoAlignment n|MasterUrl s|
    MegaMenuEnabled b|NavAudienceTargetingEnabled b|NoCrawl b|ObjectCacheEnabled b|OverwriteTranslationsOnChange b|ResourcePath o|
    QuickLaunchEnabled b|RecycleBinEnabled b|SearchScope n|ServerRelativeUrl s|SiteLogoUrl s0|SyndicationEnabled b|TenantAdminMembersCanShare n|
    Title s|TreeViewEnabled b|UIVersion n|UIVersionConfigurationEnabled b|Url s|WebTemplate s|WelcomePage s`,
  contentType: `ClientFormCustomFormatter s|Description s|DisplayFormTemplateName s|DisplayFormUrl s|DocumentTemplate s|DocumentTemplateUrl s|
    EditFormTemplateName s|EditFormUrl s|Group s|Hidden b|Id o|JSLink s|MobileDisplayFormUrl s|MobileEditFormUrl s|MobileNewFormUrl s|Name s|
    NewFormTemplateName s|NewFormUrl s|ReadOnly b|SchemaXml s|Scope s|Sealed b|StringId s`,
  field: `AutoIndexed b|CanBeDeleted b|ClientSideComponentId s|ClientSideComponentProperties s0|ClientValidationFormula 0|ClientValidationMessage 0|
    CustomFormatter 0|DefaultFormula s0|DefaultValue s0|Description s|Direction s|EnforceUniqueValues b|EntityPropertyName s|Filterable b|
    FromBaseType b|Group s|Hidden b|Id s|Indexed b|IndexStatus n|InternalName s|IsModern b|JSLink s0|PinnedToFiltersPane b|ReadOnlyField b|
    Required b|SchemaXml s|Scope s|Sealed b|ShowInFiltersPane n|Sortable b|StaticName s|Title s|FieldTypeKind n|TypeAsString s|TypeDisplayName s|
    TypeShortDescription s|ValidationFormula s0|ValidationMessage s0`,
  user: `Id n|IsHiddenInUI b|LoginName s|Title s|PrincipalType n|Email s|Expiration s|IsEmailAuthenticationGuestUser b|IsShareByEmailGuestUser b|
    IsSiteAdmin b|UserId o0|UserPrincipalName s0`,
  level: 'BasePermissions o|Description s0|Hidden b|Id n|Name s|Order n|RoleTypeKind n',
  assignment: 'PrincipalId n',
  view: `Aggregations s0|AggregationsStatus s0|AssociatedContentTypeId 0|BaseViewId s0|CalendarViewStyles 0|ColumnWidth 0|ContentTypeId o|
    CustomFormatter 0|CustomOrder 0|DefaultView b|DefaultViewForContentType b|EditorModified b|Formats 0|GridLayout 0|Hidden b|HtmlSchemaXml s|
    Id s|ImageUrl s0|IncludeRootFolder b|ViewJoins 0|JSLink s0|ListViewXml s|Method 0|MobileDefaultView b|MobileView b|ModerationType 0|
    NewDocumentTemplates 0|OrderedView b|Paged b|PersonalView b|ViewProjectedFields 0|ViewQuery s|ReadOnlyView b|RequiresClientIntegration b|
    RowLimit n|Scope n|ServerRelativePath o|ServerRelativeUrl s|StyleId 0|TabularView b|Threaded b|Title s|Toolbar s0|ToolbarTemplateName s0|
    ViewType s|ViewData s0|ViewType2 s0|VisualizationInfo 0`,
  // The rest was not recorded; names and types are those of the client's own declarations (@pnp/sp).
  site: 'Classification s|GroupId s|HubSiteId s|Id s|IsHubSite b|LockIssue 0s|MaxItemsPerThrottledOperation n|PrimaryUri s|ReadOnly b|ServerRelativeUrl s|ShareByEmailEnabled b|Url s',
  form: 'FormType n|Id s|ResourcePath o|ServerRelativeUrl s',
  webInfo: 'Configuration n|Created s|Description s|Id s|Language n|LastItemModifiedDate s|LastItemUserModifiedDate s|ServerRelativeUrl s|Title s|WebTemplate s|WebTemplateId n',
  recycled: `AuthorEmail s|AuthorName s|DeletedByEmail s|DeletedByName s|DeletedDate s|DeletedDateLocalFormatted s|DirName s|DirNamePath o|Id s|ItemState n|ItemType n|
    LeafName s|LeafNamePath o|Size s|Title s`,
  navigationNode: 'Id n|IsDocLib b|IsExternal b|IsVisible b|ListTemplateType n|Title s|Url s',
  regionalSettings: `AdjustHijriDays n|AlternateCalendarType n|AM s|CalendarType n|Collation n|CollationLCID n|DateFormat n|DateSeparator s|DecimalSeparator s|
    DigitGrouping s|FirstDayOfWeek n|FirstWeekOfYear n|IsEastAsia b|IsRightToLeft b|IsUIRightToLeft b|ListSeparator s|LocaleId n|NegativeSign s|
    NegNumberMode n|PM s|PositiveSign s|ShowWeeks b|ThousandSeparator s|Time24 b|TimeMarkerPosition n|TimeSeparator s|WorkDayEndHour n|WorkDays n|WorkDayStartHour n`,
  timeZone: 'Description s|Id n|Information o',
  customAction: 'ClientSideComponentId s|ClientSideComponentProperties s|CommandUIExtension s0|Description s0|Group s0|Id s|ImageUrl s0|Location s|Name s|RegistrationId s0|RegistrationType n|Scope n|ScriptBlock s0|ScriptSrc s0|Sequence n|Title s|Url s0'
} as const;

export type EntityName = keyof typeof defaults;

/** Names and letters of the entity's default properties. */
export const defaultsOf = (entity: EntityName): readonly (readonly [string, string])[] =>
  defaults[entity].split('|').map(pair => pair.trim().split(' ')).map(([name = '', letters = '']) => [name, letters] as const);

const letters: Readonly<Record<string, string>> = { string: 's', number: 'n', boolean: 'b', object: 'o' };

/** The letter of a JSON value. */
export const letterOf = (value: unknown): string => value === null ? '0' : Array.isArray(value) ? 'a' : letters[typeof value] ?? '?';
