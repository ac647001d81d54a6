import { aheadOf, type Ahead, type Opening } from './ahead';
import { outboxStore } from './outbox';
import { Site, type SiteOptions } from './site';
import { connectOver } from './transport';

export interface ConnectionOptions extends Opening {
  readonly together?: SiteOptions['together'];
}

let open: { readonly ahead: Ahead; readonly site: Site } | undefined;
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
export const siteFor = ({ together, ...opening }: ConnectionOptions): Site => {
  const { url, user } = opening;
  const ahead = aheadOf(opening);
  if (open?.ahead === ahead) return open.site;
  const { wire, store, serverTime, handOver } = ahead;
  const site = new Site({
    url, sp: connectOver(url, wire), store, unsent: outboxStore(url, user), serverTime, together, begun: handOver()
  });
  if (!open) {
    document.addEventListener('visibilitychange', keepCurrent);
    window.addEventListener('online', comeBack);
    setInterval(tryAgain, AGAIN_MS);
  }
  open = { ahead, site };
  askedAt = Date.now();
  sendUnsent();
  return site;
};
