import { setUp } from '../../local-site/content/setUp';
import type { SiteOptions } from '../../local-site/rest';
import { provision } from '../../src/data/provisioning';
import type { PlainDate } from '../../src/domain/time/plainDate';
import { copyOfSample } from '../browser/localSite';
import { copyOfPrepared, type SiteCopy } from '../browser/preparedSite';
import { emptySite, type EmptySite } from './emptySite';

const OWNER = 'omanik';

const overCopy = async (copy: SiteCopy, options: Partial<SiteOptions>): Promise<EmptySite> => {
  const site = await emptySite(undefined, { ...options, db: copy.file });
  return {
    ...site,
    close: async () => {
      await site.close();
      copy.remove();
    }
  };
};

const provisionOn = async (options: Partial<SiteOptions>): Promise<EmptySite> => {
  const site = await emptySite(undefined, options);
  await provision(site.as(OWNER), site.url);
  return site;
};

/** A site whose owner has made the lists and nothing else. Setting it up takes seconds, so a run of the tests does it once and copies it. */
export const provisionedSite = async (options: Partial<SiteOptions> = {}): Promise<EmptySite> => {
  const copy = await copyOfPrepared('provisioned', async (db) => { await (await provisionOn({ db })).close(); });
  return copy === undefined ? provisionOn(options) : overCopy(copy, options);
};

/** A site with the sample content around a day, set up once in a run of the tests and copied. */
export const sampleSite = async (today: PlainDate): Promise<EmptySite> => {
  const copy = await copyOfSample(today);
  if (copy !== undefined) return overCopy(copy, {});
  const site = await emptySite();
  await setUp(site.url, { today, size: 'sample', as: OWNER });
  return site;
};
