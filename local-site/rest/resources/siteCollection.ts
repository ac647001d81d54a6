import { errors } from '../errors';
import { type Call, type Site } from '../site';
import { systemAccount, type User, userById } from '../store/principals';
import { rootWeb, type Web } from '../store/webs';
import { changeToken } from './complexes';
import { entity, type Kind, type Property, type Resource } from './tree';
import { userKind } from './users';
import { webKind } from './web';
import { webRevision } from './webTimes';

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

const constant = (value: string | number | boolean | null): Property<Site> => ({ of: () => value });

const siteKind: Kind<Site> = {
  type: 'SP.Site',
  set: 'Sites',
  link: () => 'Site',
  properties: {
    AllowCreateDeclarativeWorkflow: constant(false),
    AllowDesigner: constant(true),
    AllowMasterPageEditing: constant(false),
    AllowRevertFromTemplate: constant(false),
    AllowSaveDeclarativeWorkflowAsTemplate: constant(false),
    AllowSavePublishDeclarativeWorkflow: constant(false),
    AllowSelfServiceUpgrade: constant(true),
    AuditLogTrimmingRetention: constant(90),
    Classification: constant(''),
    CompatibilityLevel: constant(15),
    CurrentChangeToken: { of: (site, call) => changeToken(2, site.guid, call.at, webRevision(call, rootOf(site))) },
    DisableAppViews: constant(false),
    DisableCompanyWideSharingLinks: constant(false),
    DisableFlows: constant(false),
    ExternalSharingTipsEnabled: constant(false),
    GeoLocation: constant('EUR'),
    GroupId: constant('00000000-0000-0000-0000-000000000000'),
    HubSiteId: constant('00000000-0000-0000-0000-000000000000'),
    Id: { of: site => site.guid },
    IsHubSite: constant(false),
    LockIssue: constant(null),
    MaxItemsPerThrottledOperation: { of: site => site.threshold },
    PrimaryUri: { of: site => site.origin + site.path },
    ReadOnly: constant(false),
    RequiredDesignerVersion: constant('15.0.0.0'),
    ServerRelativeUrl: { of: site => site.path },
    ShareByEmailEnabled: constant(false),
    ShareByLinkEnabled: constant(false),
    ShowUrlStructure: constant(false),
    TrimAuditLog: constant(true),
    UIVersionConfigurationEnabled: constant(false),
    UpgradeReminderDate: constant('1899-12-30T00:00:00'),
    UpgradeScheduled: constant(false),
    Upgrading: constant(false),
    Url: { of: site => site.origin + site.path }
  },
  children: {
    Owner: (_site, _args, call) => entity(userKind, ownerOf(call)),
    RootWeb: site => entity(webKind, rootOf(site))
  },
  methods: {}
};

export const siteCollection = (site: Site): Resource => entity(siteKind, site);
