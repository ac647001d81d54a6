const { TestEnvironment } = require('jest-environment-jsdom');

/** A page in jsdom that can reach a real local site over HTTP: jsdom leaves out what browsers have for that. */
module.exports = class SiteEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // A page's fetch fails with an error of the page's own realm.
    const pageFetch = (...asked) => fetch(...asked).catch(failure => { throw new this.global.TypeError(failure.message); });
    Object.assign(this.global, { fetch: pageFetch, Headers, Request, Response, TextDecoder, TextEncoder });
  }
};
