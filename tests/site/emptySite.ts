import { people } from '../../local-site/people';
import { openSite, serve, type SiteOptions } from '../../local-site/rest';
import { connect } from '../../src/data/transport';

type Connection = ReturnType<typeof connect>;

/** An empty team site over HTTP, as the local site serves it. `as` is the key of the person who asks. */
export interface EmptySite {
  readonly url: string;
  readonly as: (key: string) => Connection;
  readonly close: () => Promise<void>;
}

const ESTONIAN = 1061;
const PATH = '/sites/vajs';

export const emptySite = async (language: number = ESTONIAN, options: Partial<SiteOptions> = {}): Promise<EmptySite> => {
  const site = openSite({
    db: ':memory:', origin: 'http://localhost', path: PATH, people, defaultPerson: 'lugeja', title: 'VAJS',
    language, timeZone: 'Europe/Tallinn', ...options
  });
  const server = await serve(site, { port: 0, host: '127.0.0.1' });
  const url = `${server.url.replace(/\/$/, '')}${PATH}`;
  return {
    url,
    as: key => connect({ url, headers: { 'X-Local-User': key } }),
    close: async () => {
      await server.close();
      site.close();
    }
  };
};
