import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RestSite } from './contract';
import { keepAlive, shutDown } from './http/shutdown';

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a site alone, without pages. */
export const serve = async (site: RestSite, { port, host = '127.0.0.1' }: ServeOptions): Promise<Serving> => {
  const server = createServer(keepAlive, (req, res) => {
    site.handle(req, res).then(handled => {
      if (!handled) res.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found');
    }, (failure: unknown) => {
      if (!res.headersSent) res.writeHead(500, { 'Content-Type': 'text/plain;charset=utf-8' });
      res.end(failure instanceof Error ? failure.message : 'The local site failed');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // A listening TCP server's address is always an object.
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${actual}`,
    close: () => shutDown(server)
  };
};
