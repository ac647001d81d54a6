import type { Language, Theme } from './choices';
import type { Properties } from './savedProperties';

/** A web part on a page: which one, and with which properties. */
export interface PlacedWebPart {
  /** The component's id in the package. */
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description: string;
  readonly properties: Properties;
}

/** What the server tells the scripts of a page, as JSON in the page itself: the policy allows no inline script. */
export interface PageData {
  /** The page's name in the address. */
  readonly page: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly editing: boolean;
  /** Inside the emulated Teams frame. */
  readonly inTeams: boolean;
  readonly webParts: readonly PlacedWebPart[];
  readonly applicationId: string;
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
  /** Address that takes edited properties: `<saveAt>/<instance id>`. */
  readonly saveAt: string;
  readonly iconFonts: string;
  readonly words: BrowserWords;
}

/** Words that the page's scripts show, in the page's language. */
export interface BrowserWords {
  readonly startFailed: string;
  readonly webPartFailed: string;
  readonly missingMembers: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly edit: string;
  readonly done: string;
  readonly editWebPart: string;
}

/** Id of the element that holds the data. */
export const pageDataElement = 'page-data';

/** What the address bar's scripts and the host application tell each other, as events on the document. */
export const pageEvents = { theme: 'local-site:theme', editing: 'local-site:editing' } as const;
