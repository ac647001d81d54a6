import type { PageFacts, Person } from './contract';
import { halves } from './permissions/rights';
import { type Site, webUrl } from './site';
import { listsIn } from './store/lists';
import { userByLogin } from './store/principals';
import { rootWeb, webByPath } from './store/webs';
import { errors } from './errors';

/** What a page in the web needs to know of the person and the site. Throws 404 for a web that is not there. */
export const pageFacts = (site: Site, person: Person, webPath: string): PageFacts => {
  const [root, web, user] = [rootWeb(site.db), webByPath(site.db, webPath), userByLogin(site.db, person.loginName)];
  if (!root || !web) throw errors.webMissing();
  if (!user) throw errors.unknownPerson(person.key);
  const mask = halves(site.access.maskIn(user, site.access.webScope(web)));
  const { bias, standardBias, daylightBias } = site.timeZone;
  return {
    siteId: site.guid, siteUrl: webUrl(site, root), sitePath: root.path,
    webId: web.guid, webUrl: webUrl(site, web), webPath: web.path, webTitle: web.title, webDescription: web.description, webTemplate: web.template,
    language: web.language, culture: web.language === 1061 ? 'et-EE' : 'en-US',
    userId: user.id, userLoginName: user.login, userDisplayName: user.title, userEmail: user.email, isSiteAdmin: user.admin,
    permissions: { High: Number(mask.High), Low: Number(mask.Low) },
    formDigest: site.digests.issue(user.id, site.now()), formDigestTimeoutSeconds: site.digests.seconds,
    sitePagesListId: listsIn(site.db, web.id).find(list => list.template === 119)?.guid ?? '',
    timeZone: site.timeZone.name, timeZoneBias: { Bias: bias, StandardBias: standardBias, DaylightBias: daylightBias }
  };
};
