import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RestSite } from '../rest';
import { addresses, areas } from './addresses';
import type { BrowserFiles } from './browserFiles';
import { pageRoutes } from './pageRoutes';
import { manifestScripts } from './pageManifests';
import { pagesOf } from './pages';
import type { PageSources } from './pageAnswers';
import { savePageProperties } from './pageProperties';
import { sendFile, sendJson } from './reply';
import type { SavedProperties } from './savedProperties';
import type { SolutionPackage } from './solutionPackage';
import { staticFiles } from './staticFiles';

export interface HostOptions {
  readonly site: RestSite;
  /** Such as `http://localhost:8080`. */
  readonly origin: string;
  /** Server-relative path of the site, such as `/sites/vajs`. */
  readonly path: string;
  readonly browser: BrowserFiles;
  /** The package as it is now. */
  readonly solution: () => SolutionPackage;
  readonly saved: SavedProperties;
}

/** Answers everything that a browser asks of the local site: files, pages, REST, and the local site's own few addresses. */
export type Host = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** An address taken apart; undefined when it is none, such as `//` or `/%`. */
const opened = (target: string, origin: string): { readonly url: URL; readonly segments: readonly string[] } | undefined => {
  try {
    const url = new URL(target, origin);
    return { url, segments: url.pathname.slice(1).split('/').map(decodeURI) };
  } catch {
    return undefined;
  }
};

const isArea = (name: string): boolean => Object.values(areas).some((area) => area === name);

export const createHost = (options: HostOptions): Host => {
  const { site, origin, browser, solution } = options;
  const absolute = addresses(origin, browser.key);
  const scripts = manifestScripts(absolute);
  // Pages that are open while a new package comes still ask for the manifests of the old one.
  const served = new Map<string, string>();
  const manifests = (debug: boolean): ReturnType<typeof scripts> => {
    const script = scripts(solution(), debug);
    served.set(script.name, script.source);
    return script;
  };
  const files = staticFiles(browser, solution, (name) => served.get(name));
  const sources: PageSources = {
    site,
    at: addresses('', browser.key),
    pages: () => pagesOf(solution().webParts),
    manifests,
    saved: options.saved
  };
  const answerPage = pageRoutes(sources, options);

  const local: Readonly<Record<string, (req: IncomingMessage, res: ServerResponse, rest: readonly string[]) => void | Promise<void>>> = {
    people: (_req, res) => sendJson(res, 200, site.people),
    pages: (req, res, rest) => savePageProperties(sources, req, res, rest)
  };

  return async (req, res) => {
    const asked = opened(req.url ?? '/', origin);
    if (!asked) {
      // REST has its own words for it.
      if (!(await site.handle(req, res))) sendJson(res, 400, { message: 'This is no address.' });
      return;
    }
    const { url, segments } = asked;
    const [first = '', second = '', ...rest] = segments;
    if (isArea(first)) {
      const file = files(segments);
      if (file) return sendFile(req, res, file);
      return sendJson(res, 404, { message: `No file ${url.pathname}` });
    }
    if (first === '_local' && Object.hasOwn(local, second)) return local[second]?.(req, res, rest);
    if (await site.handle(req, res)) return;
    answerPage(req, res, url);
  };
};
