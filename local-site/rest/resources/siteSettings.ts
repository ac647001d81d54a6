import type { Site } from '../site';
import { readFact, writeFact } from '../store/facts';
import { given } from './given';
import type { Change, Property } from './tree';

type SettingValue = string | boolean;

/** Settings of the site collection that its owners may change, with what a new one has. */
const initial: Readonly<Record<string, SettingValue>> = {
  AllowDesigner: true, AllowMasterPageEditing: false, AllowRevertFromTemplate: false, Classification: '', DisableAppViews: false,
  DisableCompanyWideSharingLinks: false, DisableFlows: false, ShareByEmailEnabled: false, ShareByLinkEnabled: false, ShowUrlStructure: false, TrimAuditLog: true
};

/** The site with the settings that a request changes. */
export interface SettledSite { readonly site: Site; readonly settings: Readonly<Record<string, SettingValue>> }

const fact = 'siteSettings';

export const settled = (site: Site): SettledSite => ({
  site, settings: { ...initial, ...JSON.parse(readFact(site.db, fact) ?? '{}') as Record<string, SettingValue> }
});

export const saveSettings = ({ site, settings }: SettledSite): void => writeFact(site.db, fact, JSON.stringify(settings));

export const siteSetting = (name: string): Property<SettledSite> => ({ of: ({ settings }) => settings[name] ?? null });

export const siteSettingChanges: Readonly<Record<string, Change<SettledSite>>> = Object.fromEntries(Object.entries(initial).map(([name, example]) => [name,
  (value: SettledSite, wanted: unknown) => ({
    ...value, settings: { ...value.settings, [name]: typeof example === 'string' ? given.text(wanted) : given.truth(wanted) }
  })]));
