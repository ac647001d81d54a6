import type { Theme } from './choices';

/** What the server tells the emulated Teams frame, as JSON in its page. */
export interface TeamsData {
  /** Address of the page in the tab. */
  readonly tabAddress: string;
  readonly theme: Theme;
  /** Such as `et-ee`. */
  readonly locale: string;
  readonly teamName: string;
  readonly loginHint: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly teamSiteUrl: string;
  readonly teamSitePath: string;
  /** Id of what inside the tab is to be opened, from a deep link. */
  readonly subPageId: string;
}

/** Id of the element that holds the data. */
export const teamsDataElement = 'teams-data';
