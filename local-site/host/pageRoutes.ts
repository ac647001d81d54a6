import type { IncomingMessage, ServerResponse } from 'node:http';
import { messagePage } from './documents/messagePage';
import { listPageAnswer, notFoundAnswer, addressOf, sharePointAnswer, teamsAnswer, teamsTabAnswer, type PageSources } from './pageAnswers';
import type { Place } from './pageParts';
import { frontPage, pageNamed } from './pages';
import { redirect, sendPage } from './reply';
import { arrive, type Arrival, type Visit } from './visit';

interface Asked {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly url: URL;
}

/** A kind of address below the site, with the groups `web` (the path of a web below the site, if any) and `name`; and its answer. */
interface Route {
  readonly address: RegExp;
  readonly answer: (asked: Asked, visit: Visit, web: string, name: string) => void;
}

const styles = (sources: PageSources): string => sources.at.browser('frame.css');

/**
 * Answers the addresses of pages. Whatever is none of them gets a page that says so.
 * @param site Origin and server-relative path of the site.
 */
export const pageRoutes = (sources: PageSources, site: { readonly origin: string; readonly path: string }): ((req: IncomingMessage, res: ServerResponse, url: URL) => void) => {
  const withPage = (asked: Asked, visit: Visit, web: string, name: string, answer: (place: Place) => string): void => {
    const page = pageNamed(sources.pages(), name);
    const html = page ? answer({ page, web }) : notFoundAnswer(sources, web, name, visit);
    sendPage(asked.req, asked.res, page ? 200 : 404, html, visit.setCookies);
  };

  const routes: readonly Route[] = [
    { address: /^\/?$/, answer: ({ res, url }, _, web) => redirect(res, `${web}/SitePages/${frontPage}.aspx${url.search}`) },
    {
      address: /^(?<web>\/.+)?\/SitePages\/(?<name>[^/]+)\.aspx$/i,
      answer: (asked, visit, web, name) =>
        withPage(asked, visit, web, name, (place) =>
          visit.url.searchParams.get('env') === 'teams' ? teamsAnswer(sources, place, visit) : sharePointAnswer(sources, place, visit)
        )
    },
    {
      address: /^(?<web>\/.+)?\/Lists\/(?<name>[^/]+)(\/[^/]*)?$/i,
      answer: ({ req, res }, visit, web, name) => sendPage(req, res, 501, listPageAnswer(sources, web, name, visit), visit.setCookies)
    },
    {
      // The page that SharePoint gives to Teams for a tab.
      address: /^(?<web>\/.+)?\/_layouts\/15\/teamshostedapp\.aspx$/i,
      answer: (asked, visit, web) =>
        withPage(asked, visit, web, visit.url.searchParams.get('page') ?? frontPage, (place) => teamsTabAnswer(sources, place, visit))
    },
    {
      // Where the runtime goes when it cannot start, unless the address has noredir=true or the host is localhost.
      address: /^(?<web>\/.+)?\/_layouts\/15\/error\.aspx$/i,
      answer: ({ req, res, url }, { choices, words }, web) => {
        const details = url.searchParams.get('ErrorDetails') ?? url.searchParams.get('ErrorText') ?? '';
        const links = sources.pages().slice(0, 1).map((page) => ({ address: addressOf(web, page), title: page.name }));
        sendPage(req, res, 200, messagePage({ title: words.runtimeFailed, choices, styles: styles(sources), message: words.startFailed, next: details, links }));
      }
    }
  ];

  /** What an address names below the site; undefined for addresses elsewhere. The machine's own root is the site's. */
  const belowSite = (path: string): string | undefined => {
    if (path === '/') return '';
    const start = path.slice(0, site.path.length);
    return start.toLowerCase() === site.path.toLowerCase() ? path.slice(site.path.length) : undefined;
  };

  const isWeb = (web: string, { person }: Visit): boolean => {
    try {
      sources.site.pageContext(person.key, web);
      return true;
    } catch {
      // It throws for nothing else, since the person is one of the site's.
      return false;
    }
  };

  const elsewhere = (arrival: Exclude<Arrival, { status: 'visit' }>, { req, res }: Asked): void => {
    switch (arrival.status) {
      case 'signed in':
        return redirect(res, arrival.location, arrival.setCookies);
      case 'unknown person': {
        const { key, url, choices, words } = arrival;
        const links = sources.site.people.map((person) => ({ address: `${url.pathname}?as=${encodeURIComponent(person.key)}`, title: person.title }));
        const html = messagePage({ title: words.unknownPerson, choices, styles: styles(sources), message: words.noPerson(key), next: words.choosePerson, links });
        return sendPage(req, res, 404, html);
      }
    }
  };

  return (req, res, url) => {
    // One origin for everything: the policy, the cookies and the manifests all name it.
    if (req.headers.host !== new URL(site.origin).host) return redirect(res, site.origin + url.pathname + url.search);
    const asked = { req, res, url };
    const arrival = arrive(sources.site, req, url);
    if (arrival.status !== 'visit') return elsewhere(arrival, asked);
    const path = decodeURI(url.pathname);
    const below = belowSite(path);
    for (const { address, answer } of below === undefined ? [] : routes) {
      const found = address.exec(below ?? '');
      const web = site.path + (found?.groups?.web ?? '');
      if (found && isWeb(web, arrival.visit)) return answer(asked, arrival.visit, web, found.groups?.name ?? '');
    }
    sendPage(req, res, 404, notFoundAnswer(sources, site.path, path, arrival.visit));
  };
};
