import type { SchemaLanguage } from '../schema/featureXml/fieldXml';
import type { BasePermissions } from '../rights';
import type { GroupKey } from './levels';

/** A column as SharePoint answers it; settings of its kind stand beside these under their REST names. */
export interface FoundField {
  readonly Id: string;
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Hidden: boolean;
  readonly FromBaseType: boolean;
  readonly CanBeDeleted: boolean;
  readonly ReadOnlyField?: boolean;
  readonly SchemaXml: string;
  readonly [setting: string]: unknown;
}

export interface FoundView {
  readonly id: string;
  readonly title: string;
  /** File name without ending: `AllItems`. */
  readonly page: string;
  readonly isDefault: boolean;
  readonly query: string;
  readonly columns: readonly string[];
}

export interface FoundLevel {
  readonly id: number;
  readonly name: string;
  /** SP.RoleType; 0 for a level that is not SharePoint's own. */
  readonly type: number;
  readonly mask: BasePermissions;
}

export interface FoundAssignment {
  readonly principal: number;
  readonly name: string;
  readonly levels: readonly FoundLevel[];
}

export interface FoundList {
  readonly id: string;
  /** Last part of the address. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly versioning: boolean;
  readonly inherits: boolean;
  readonly itemCount: number;
  readonly fields: readonly FoundField[];
  readonly views: readonly FoundView[];
  /** Absent when the person may not see who has access. */
  readonly assignments?: readonly FoundAssignment[];
}

export interface FoundGroup {
  readonly id: number;
  readonly title: string;
  /** Whether its members may change who belongs to it. */
  readonly membersMayEdit: boolean;
  /** Whether whoever asks is let in. */
  readonly letsAnyoneIn: boolean;
}

/** What stands on the site now, as far as the person who looks may see it. */
export interface FoundSite {
  readonly url: string;
  readonly title: string;
  /** The language that SharePoint's own words have on the site. */
  readonly language: SchemaLanguage;
  readonly me: {
    readonly id: number;
    readonly isSiteAdmin: boolean;
    readonly groups: readonly number[];
    /** May create lists and set permissions. */
    readonly mayProvision: boolean;
  };
  readonly groups: Readonly<Partial<Record<GroupKey, FoundGroup>>>;
  /** Absent when the person may not see permission levels. */
  readonly levels?: readonly FoundLevel[];
  /** The add-in's lists that are there, by name. */
  readonly lists: ReadonlyMap<string, FoundList>;
}
