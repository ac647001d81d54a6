import { outboxStore } from './outbox';
import { rowStore } from './rowStore';
import { lists } from './schema';
import { Site, type SiteOptions } from './site';
import { connect, type Digest } from './transport';

export interface ConnectionOptions {
  /** Absolute address of the site that holds the lists. */
  readonly url: string;
  /** The page's user; what the browser keeps of the lists is kept for this user only. */
  readonly user: string;
  readonly digest?: Digest;
  readonly together?: SiteOptions['together'];
}

/** Rows stored by an earlier edition of the lists are not rows of this one. */
const schemaMark = (): string => {
  const text = JSON.stringify(lists.map(list => [list.name, list.columns]));
  let mark = 0;
  for (let n = 0; n < text.length; n++) mark = (mark * 31 + text.charCodeAt(n)) % 0x7fffffff;
  return mark.toString(36);
};

let open: { readonly key: string; readonly site: Site } | undefined;
let askedAt = 0;

/** A page that comes back into view after this long asks what has changed. */
const FRESH_MS = 60_000;

/** Unsent changes are tried again this often while there are any, and what could not be confirmed is asked for again. */
const AGAIN_MS = 30_000;

/** What goes wrong is told by the changes themselves, which stay unsent. */
const sendUnsent = (): void => { if (open && open.site.outbox.entries.length > 0) open.site.outbox.send().catch(() => undefined); };

/** The network is back: first what was left to send, then what others have changed. */
const comeBack = (): void => {
  const site = open?.site;
  site?.outbox.send().then(() => site.refresh()).catch(() => undefined);
};

/** A network that comes back does not always say so. */
const tryAgain = (): void => {
  sendUnsent();
  if (document.visibilityState === 'visible' && open?.site.isStale) open.site.refresh().catch(() => undefined);
};

const keepCurrent = (): void => {
  if (document.visibilityState !== 'visible' || !open || Date.now() - askedAt < FRESH_MS) return;
  askedAt = Date.now();
  sendUnsent();
  open.site.refresh().catch(() => undefined); // what is shown stays; the next return asks again
};

/**
 * The page's one `Site` for an address and a user: all web parts on the page share it. It lives longer than any web
 * part, so it holds no web part's context; when the user changes, it is thrown away with all that it knew.
 */
export const siteFor = ({ url, user, digest, together }: ConnectionOptions): Site => {
  const key = `${user}|${url}`;
  if (open?.key === key) return open.site;
  let serverTime = NaN;
  const sp = connect({ url, digest, onServerTime: at => { serverTime = at; } });
  const site = new Site({ url, sp, store: rowStore(() => `${url}|${schemaMark()}`, user), unsent: outboxStore(url, user), serverTime: () => serverTime, together });
  if (!open) {
    document.addEventListener('visibilitychange', keepCurrent);
    window.addEventListener('online', comeBack);
    setInterval(tryAgain, AGAIN_MS);
  }
  open = { key, site };
  askedAt = Date.now();
  sendUnsent();
  return site;
};
