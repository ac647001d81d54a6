import { errors } from '../errors';
import type { Web } from '../store/webs';
import { given } from './given';
import type { Change, Property } from './tree';

type SettingValue = string | number | boolean | null;

interface Setting {
  readonly initial: SettingValue;
  /** Undefined: SharePoint answers it, but nobody sets it. */
  readonly read?: (value: unknown) => SettingValue;
}

const truth = (initial: boolean): Setting => ({ initial, read: given.truth });
const int = (initial: number): Setting => ({ initial, read: given.int });
const text = (initial: string): Setting => ({ initial, read: given.text });
const textOrNull = (initial: string | null): Setting => ({ initial, read: given.textOrNull });

const none = '00000000-0000-0000-0000-000000000000';

/** Simple settings of a web with what a new team site has. */
export const webSettings = {
  AllowRssFeeds: { initial: true }, AlternateCssUrl: text(''), AppInstanceId: { initial: none }, ClassicWelcomePage: { initial: null }, Configuration: { initial: 0 },
  DesignPackageId: { initial: none }, DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: { initial: false }, EnableMinimalDownload: truth(false),
  FooterEmphasis: int(0), FooterEnabled: truth(false), FooterLayout: int(0), HeaderEmphasis: int(0), HeaderLayout: int(2), HideTitleInHeader: truth(false),
  HorizontalQuickLaunch: truth(false), IsHomepageModernized: { initial: false }, IsMultilingual: truth(true), IsRevertHomepageLinkHidden: { initial: false },
  LogoAlignment: int(0), MegaMenuEnabled: truth(false), NavAudienceTargetingEnabled: truth(false), NoCrawl: truth(false), ObjectCacheEnabled: truth(false),
  OverwriteTranslationsOnChange: truth(false), QuickLaunchEnabled: truth(true), RecycleBinEnabled: { initial: true }, SearchScope: int(0),
  SiteLogoUrl: textOrNull(null), SyndicationEnabled: truth(true), TenantAdminMembersCanShare: { initial: 0 }, TreeViewEnabled: truth(false), UIVersion: { initial: 15 },
  UIVersionConfigurationEnabled: { initial: false }, MembersCanShare: truth(true), CommentsOnSitePagesDisabled: truth(false), DisableAppViews: truth(false),
  DisableFlows: truth(false), SaveSiteAsTemplateEnabled: truth(true), RequestAccessEmail: text(''), SearchBoxInNavBar: int(0), SearchBoxPlaceholderText: textOrNull(null)
} as const satisfies Readonly<Record<string, Setting>>;

const table: Readonly<Record<string, Setting>> = webSettings;

/** Answered only when `$select` names them. */
const asked = new Set(['MembersCanShare', 'CommentsOnSitePagesDisabled', 'DisableAppViews', 'DisableFlows', 'SaveSiteAsTemplateEnabled', 'RequestAccessEmail',
  'SearchBoxInNavBar', 'SearchBoxPlaceholderText']);

export const webSetting = (name: keyof typeof webSettings): Property<Web> => ({
  asked: asked.has(name), of: web => web.props[name] === undefined ? table[name]?.initial ?? null : web.props[name] ?? null
});

export const askedWebSettings: Readonly<Record<string, Property<Web>>> =
  Object.fromEntries((Object.keys(webSettings) as (keyof typeof webSettings)[]).filter(name => asked.has(name)).map(name => [name, webSetting(name)]));

export const webSettingChanges: Readonly<Record<string, Change<Web>>> = Object.fromEntries(Object.entries(table).flatMap(([name, { read }]) =>
  read ? [[name, (web: Web, value: unknown) => ({ ...web, props: { ...web.props, [name]: read(value) } })] as const] : []));

/** The page, relative to the web, that the web opens with. */
export const changeWelcomePage: Change<Web> = (web, value) => {
  const page = given.text(value);
  if (page.startsWith('/') || page.includes('..')) throw errors.invalidArgument('The address of the welcome page is relative to the web.');
  return { ...web, props: { ...web.props, WelcomePage: page } };
};
