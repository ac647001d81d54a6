import { createHash, randomUUID } from 'node:crypto';
import type { PageFacts } from '../rest';
import type { Language } from './choices';

/** Cultures of the two languages that the site speaks, with SharePoint's numbers for them. */
const cultures: Readonly<Record<Language, { readonly name: string; readonly lcid: number }>> = {
  et: { name: 'et-EE', lcid: 1061 },
  en: { name: 'en-US', lcid: 1033 }
};

export const cultureOf = (language: Language): string => cultures[language].name;

/** Switches that turn parts of the runtime off which a page outside SharePoint cannot serve. */
const killSwitches = {
  /** No token is fetched ahead of need: there is no identity provider here. */
  '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true,
  /** No content panel around the property pane: it belongs to SharePoint's own page application. */
  'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true
};

/** An id that stays the same for the same text, as a directory would keep it. */
export const stableId = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const tenant = stableId('vajs.test');

/** `_spPageContextInfo` as SharePoint writes it into a modern page, from what the site knows about the web and the person. */
export const spPageContextInfo = (facts: PageFacts, language: Language, page: string): Record<string, unknown> => {
  const culture = cultures[language];
  const user = facts.userLoginName.slice(facts.userLoginName.lastIndexOf('|') + 1);
  return {
    webServerRelativeUrl: facts.webPath,
    webAbsoluteUrl: facts.webUrl,
    siteAbsoluteUrl: facts.siteUrl,
    siteServerRelativeUrl: facts.sitePath,
    webId: facts.webId,
    siteId: facts.siteId,
    webTitle: facts.webTitle,
    webDescription: facts.webDescription,
    webTemplate: facts.webTemplate,
    webLanguage: facts.language,
    webLanguageName: facts.culture,
    webLogoUrl: '',
    webPermMasks: facts.permissions,
    webTimeZoneData: { ...facts.timeZoneBias, Description: facts.timeZone },
    listId: facts.sitePagesListId,
    listTitle: 'Site Pages',
    listUrl: `${facts.webPath}/SitePages`,
    listBaseTemplate: 119,
    listPermsMask: facts.permissions,
    pageItemId: 1,
    pagePermsMask: facts.permissions,
    userId: facts.userId,
    userDisplayName: facts.userDisplayName,
    userEmail: facts.userEmail,
    // The login without its claims prefix, as on a real page.
    userLoginName: user,
    userPrincipalName: user,
    systemUserKey: facts.userLoginName,
    isSiteAdmin: facts.isSiteAdmin,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    currentCultureName: culture.name,
    currentUICultureName: culture.name,
    currentLanguage: culture.lcid,
    CorrelationId: randomUUID(),
    formDigestValue: facts.formDigest,
    formDigestTimeoutSeconds: facts.formDigestTimeoutSeconds,
    aadTenantId: tenant,
    aadUserId: stableId(facts.userLoginName),
    aadSessionId: stableId(`${facts.userLoginName} session`),
    aadInstanceUrl: 'https://login.invalid',
    msGraphEndpointUrl: 'https://graph.invalid',
    spfx3rdPartyServicePrincipalId: stableId('service principal'),
    serverRequestPath: `${facts.webPath}/SitePages/${page}.aspx`,
    layoutsUrl: '_layouts/15',
    serverTime: new Date().toISOString(),
    cdnPrefix: '',
    env: 'prod',
    cloudType: 'prod',
    farmLabel: 'local',
    isAppWeb: false,
    isNoScriptEnabled: true,
    isSPO: true,
    socialBarEnabled: false,
    sitePagesEnabled: true,
    sitePagesFeatureVersion: 4,
    groupId: '',
    groupType: '',
    siteClassification: '',
    ariaCollectorUrl: '',
    oneDsCollectorUrl: '',
    featureInfo: {},
    killSwitches,
    ExpFeatures: [],
    ECSClientFeatures: [],
    experimentData: '',
    experimentDataLookup: [],
    RecycleBinItemCount: 0,
    MenuData: {}
  };
};
