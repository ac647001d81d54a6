import { errors } from '../errors';
import { allows } from '../permissions/rights';
import { type Call, type Site } from '../site';
import { systemAccount, type User, userById } from '../store/principals';
import { rootWeb, type Web, webByGuid, webByPath } from '../store/webs';
import { currentChangeToken, getChanges } from './changes';
import { keyed } from './collection';
import { recycleBin } from './recycleBin';
import { entity, entityShape, type Kind, type Property, type Resource } from './tree';
import { actionsOfSite } from './customActions';
import { saveSettings, type SettledSite, settled, siteSetting, siteSettingChanges } from './siteSettings';
import { userKind } from './users';
import { webKind } from './web';

const rootOf = (site: Site): Web => {
  const root = rootWeb(site.db);
  if (!root) throw errors.webMissing();
  return root;
};

const ownerOf = (call: Call): User => {
  const owner = call.site.db.get<{ id: number }>(`SELECT id FROM principals WHERE kind = 'user' AND admin = 1 ORDER BY id LIMIT 1`);
  const user = userById(call.site.db, owner?.id ?? systemAccount);
  if (!user) throw errors.unknownUserLookedUp();
  return user;
};

const constant = (value: string | number | boolean | null): Property<SettledSite> => ({ of: () => value });

/** A web of the site, read or opened by POST. */
const openWeb = (call: Call, web: Web | undefined): Resource => {
  if (!web || !allows(call.site.access.maskIn(call.me, call.site.access.webScope(web)), 'Open')) throw errors.webMissing();
  return { ...entity(webKind, web), create: each => ({ status: 200, shape: entityShape(webKind, web, each, each.query) }) };
};

/** An address relative to the site, or server-relative. */
const openedAt = (call: Call, url: string): Web | undefined =>
  webByPath(call.site.db, (url.startsWith('/') ? url : `${call.site.path}/${url}`).replace(/\/$/, ''));

const siteKind: Kind<SettledSite> = {
  type: 'SP.Site',
  set: 'Sites',
  link: () => 'Site',
  properties: {
    AllowCreateDeclarativeWorkflow: constant(false),
    AllowDesigner: siteSetting('AllowDesigner'),
    AllowMasterPageEditing: siteSetting('AllowMasterPageEditing'),
    AllowRevertFromTemplate: siteSetting('AllowRevertFromTemplate'),
    AllowSaveDeclarativeWorkflowAsTemplate: constant(false),
    AllowSavePublishDeclarativeWorkflow: constant(false),
    AllowSelfServiceUpgrade: constant(true),
    AuditLogTrimmingRetention: constant(90),
    Classification: siteSetting('Classification'),
    CompatibilityLevel: constant(15),
    CurrentChangeToken: { of: ({ site }, call) => currentChangeToken(call, { is: 'site', guid: site.guid }, rootOf(site).created) },
    DisableAppViews: siteSetting('DisableAppViews'),
    DisableCompanyWideSharingLinks: siteSetting('DisableCompanyWideSharingLinks'),
    DisableFlows: siteSetting('DisableFlows'),
    ExternalSharingTipsEnabled: constant(false),
    GeoLocation: constant('EUR'),
    GroupId: constant('00000000-0000-0000-0000-000000000000'),
    HubSiteId: constant('00000000-0000-0000-0000-000000000000'),
    Id: { of: ({ site }) => site.guid },
    IsHubSite: constant(false),
    LockIssue: constant(null),
    MaxItemsPerThrottledOperation: { of: ({ site }) => site.threshold },
    PrimaryUri: { of: ({ site }) => site.origin + site.path },
    ReadOnly: constant(false),
    RequiredDesignerVersion: constant('15.0.0.0'),
    SandboxedCodeActivationCapability: constant(2),
    ServerRelativeUrl: { of: ({ site }) => site.path },
    ShareByEmailEnabled: siteSetting('ShareByEmailEnabled'),
    ShareByLinkEnabled: siteSetting('ShareByLinkEnabled'),
    ShowUrlStructure: siteSetting('ShowUrlStructure'),
    TrimAuditLog: siteSetting('TrimAuditLog'),
    UIVersionConfigurationEnabled: constant(false),
    UpgradeReminderDate: constant('1899-12-30T00:00:00'),
    UpgradeScheduled: constant(false),
    Upgrading: constant(false),
    Url: { of: ({ site }) => site.origin + site.path }
  },
  children: {
    Owner: (_site, _args, call) => entity(userKind, ownerOf(call)),
    RecycleBin: (_site, args, call) => keyed(recycleBin({}), args, call),
    RootWeb: ({ site }) => entity(webKind, rootOf(site)),
    UserCustomActions: (_site, args, call) => keyed(actionsOfSite(call), args, call)
  },
  methods: {
    OpenWeb: (_site, args, call) => openWeb(call, openedAt(call, args.text('strUrl', 0))),
    OpenWebById: (_site, args, call) => openWeb(call, webByGuid(call.site.db, args.text('gWebId', 0))),
    GetChanges: ({ site }, args) => getChanges(args, { is: 'site', guid: site.guid })
  },
  changes: siteSettingChanges,
  save: (after, _before, call) => {
    if (!call.me.admin) throw errors.accessDenied();
    saveSettings(after);
    return after;
  }
};

export const siteCollection = (site: Site): Resource => entity(siteKind, settled(site));
