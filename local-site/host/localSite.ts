import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keepAlive, type RestSite, shutDown } from '../rest';
import { browserFiles } from './browserFiles';
import { createHost, type Host } from './host';
import { sendJson } from './reply';
import { savedProperties } from './savedProperties';
import { packageIn } from './solutionPackage';

export interface LocalSiteOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Server-relative path of the site. */
  readonly path: string;
  /** The .sppkg that web parts come from; undefined serves REST alone, without pages. */
  readonly package: string | undefined;
  /** File for edited web part properties; undefined keeps them in memory. */
  readonly savedProperties: string | undefined;
  /** Opens the site once the origin is known. */
  readonly open: (origin: string) => RestSite;
}

export interface LocalSite {
  /** Such as `http://localhost:8080`. */
  readonly origin: string;
  readonly url: string;
  readonly site: RestSite;
  close(): Promise<void>;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    // Loopback only: nobody but this machine signs in as anybody.
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** The REST side without pages. */
const restAlone = (site: RestSite): Host => async (req, res) => {
  if (!(await site.handle(req, res))) sendJson(res, 404, { message: `${req.url ?? ''}: REST only.` });
};

/** Starts a site with its pages on this machine. Rejects with `EADDRINUSE` when the port is taken. */
export const startLocalSite = async (options: LocalSiteOptions): Promise<LocalSite> => {
  const server = createServer(keepAlive);
  const origin = `http://localhost:${await listen(server, options.port)}`;
  const site = options.open(origin);
  const host =
    options.package === undefined
      ? restAlone(site)
      : createHost({
          site,
          origin,
          path: options.path,
          browser: await browserFiles(),
          solution: packageIn(options.package),
          saved: savedProperties(options.savedProperties)
        });
  server.on('request', (req, res) => {
    host(req, res).catch((error: unknown) => {
      console.error(error);
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      res.end(error instanceof Error ? error.message : String(error));
    });
  });
  return {
    origin,
    url: origin + options.path,
    site,
    close: async () => {
      await shutDown(server);
      site.close();
    }
  };
};
