/**
 * A page with a local SharePoint site beside it: the site runs in a process of its own, as `npm start` runs it, filled with
 * the sample content. Tests find its address in `globalThis.localSite`. Tests that want an empty site, or several, take
 * `page.js` and `emptySite.ts`.
 */
const { startLocalSite } = require('../browser/localSite');
const PageEnvironment = require('./page');

const TODAY = '2026-11-21';

module.exports = class SiteEnvironment extends PageEnvironment {
  async setup() {
    await super.setup();
    this.site = await startLocalSite({ restOnly: true, today: TODAY });
    this.global.localSite = { url: this.site.url, today: TODAY };
  }

  async teardown() {
    await this.site?.close();
    await super.teardown();
  }
};
