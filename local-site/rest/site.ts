import type { Person } from './contract';
import type { TimeZone } from './columns/timeZone';
import type { Digests } from './digest';
import type { ItemType } from './items/itemType';
import type { Query } from './odata/query';
import type { Access } from './permissions/access';
import type { Database } from './store/database';
import type { List } from './store/lists';
import type { User } from './store/principals';
import type { Web } from './store/webs';

/** The site collection, open. */
export interface Site {
  readonly db: Database;
  readonly guid: string;
  readonly origin: string;
  /** Server-relative path of the root web. */
  readonly path: string;
  /** LCID; 1061 is Estonian. */
  readonly language: number;
  readonly timeZone: TimeZone;
  readonly threshold: number;
  /** See `SiteOptions`. */
  readonly addingMayStamp: boolean;
  readonly people: readonly Person[];
  readonly access: Access;
  readonly digests: Digests;
  /** The columns of a list, remembered until the list changes. */
  itemType(list: List): ItemType;
  /** To be called after a list's columns changed. */
  forgetItemType(list: number): void;
  now(): Date;
}

/** One request, as the resources see it. */
export interface Call {
  readonly site: Site;
  /** The web in whose address the request came. */
  readonly web: Web;
  readonly me: User;
  readonly query: Query;
  /** Headers in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as it came, for file contents. */
  readonly bytes: Uint8Array;
  /** The JSON body, or undefined when there is none. */
  readonly body: unknown;
  /** Absolute address without the query, for next links. */
  readonly address: string;
  /** The moment of the request, ISO text in whole seconds. */
  readonly at: string;
}

export const isEstonian = (site: Pick<Site, 'language'>): boolean => site.language === 1061;

export const webUrl = (site: Site, web: Web): string => site.origin + web.path;
