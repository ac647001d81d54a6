import type { IncomingMessage, ServerResponse } from 'node:http';

/** A sample person who may sign in on the local site. */
export interface Person {
  /** Short name used by the sign-in cookie and header, e.g. `quality-b`. */
  readonly key: string;
  /** Claims login, e.g. `i:0#.f|membership|quality.b@vajs.test`. */
  readonly loginName: string;
  readonly title: string;
  readonly email: string;
  readonly jobTitle?: string;
  readonly department?: string;
  /** The site's associated groups that the person belongs to when the site is created; none means no access. */
  readonly groups: readonly AssociatedGroup[];
}

export type AssociatedGroup = 'owners' | 'members' | 'visitors';

export interface SiteOptions {
  /** A file that survives restarts, or `:memory:`. */
  readonly db: string;
  /** Scheme, host and port of the answers' absolute addresses, e.g. `http://localhost:8080`. */
  readonly origin: string;
  /** Server-relative path of the site collection, e.g. `/sites/vajs`. */
  readonly path: string;
  readonly people: readonly Person[];
  /** Key of the person who asks when a request names nobody. */
  readonly defaultPerson: string;
  readonly title: string;
  /** LCID: 1061 gives Estonian names of groups, levels and columns, any other English ones. */
  readonly language: number;
  /** IANA name, e.g. `Europe/Tallinn`. Date-only columns start their days by it. */
  readonly timeZone: string;
  readonly now?: () => Date;
  readonly log?: (line: LogLine) => void;
  /** Life of a form digest in seconds; SharePoint gives 1800. */
  readonly digestSeconds?: number;
  /** How long the body of a request may stop coming before it is refused with 408; 20 without it. */
  readonly silenceSeconds?: number;
  /** Rows above which an unindexed filter or sort is refused; SharePoint has 5000. */
  readonly viewThreshold?: number;
  /**
   * Whether a form that adds a row may name Author, Editor, Created and Modified for somebody who may only add rows. It is not known
   * what SharePoint does, so the product has to be safe either way; without this it asks for ManageLists.
   */
  readonly addingMayStamp?: boolean;
}

export interface LogLine {
  readonly at: Date;
  /** Key of the person who asked; empty when nobody could be told. */
  readonly person: string;
  readonly method: string;
  /** Path and query as they were sent; those of a request inside a batch come after `$batch `. */
  readonly url: string;
  /** 0: the connection was dropped before an answer. */
  readonly status: number;
  readonly milliseconds: number;
  /** Of the answer's body, before packing. */
  readonly bytes: number;
  /** Whether the database is different since. */
  readonly wrote: boolean;
  /** Name of the rule under `/_local/faults` that struck. */
  readonly fault?: string;
  /** What the site could not do, for the developer who reads the log. */
  readonly note?: string;
}

/** What a page host puts into `spPageContextInfo`. */
export interface PageFacts {
  readonly siteId: string;
  readonly siteUrl: string;
  readonly sitePath: string;
  readonly webId: string;
  readonly webUrl: string;
  readonly webPath: string;
  readonly webTitle: string;
  readonly webDescription: string;
  readonly webTemplate: string;
  readonly language: number;
  readonly culture: string;
  readonly userId: number;
  readonly userLoginName: string;
  readonly userDisplayName: string;
  readonly userEmail: string;
  readonly isSiteAdmin: boolean;
  /** The person's rights in the web, two unsigned 32-bit halves. */
  readonly permissions: { readonly High: number; readonly Low: number };
  readonly formDigest: string;
  readonly formDigestTimeoutSeconds: number;
  readonly sitePagesListId: string;
  readonly timeZone: string;
  /** `RegionalSettings/TimeZone/Information`, in minutes west of UTC. */
  readonly timeZoneBias: { readonly Bias: number; readonly StandardBias: number; readonly DaylightBias: number };
}

export interface RestSite {
  /** Answers a REST request; resolves to false, without touching the response, when the path is none of REST's. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /** Facts for a page in the web at `webPath` (default: the root web). Throws for an unknown person or web. */
  pageContext(personKey: string, webPath?: string): PageFacts;
  /** Who asks. Throws `UnknownPersonError` when the request names somebody who is not among the people. */
  personOf(req: IncomingMessage): Person;
  readonly people: readonly Person[];
  close(): void;
}
