const { TestEnvironment } = require('jest-environment-jsdom');

/** Browsers have these; jsdom does not. */
const browserParts = { Headers, Request, Response, structuredClone, TextEncoder, TextDecoder };

/** A page in jsdom that can reach a real site over HTTP. */
module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // A page's fetch fails with an error of the page's own realm.
    const pageFetch = (...asked) => fetch(...asked).catch(failure => { throw new this.global.TypeError(failure.message); });
    Object.assign(this.global, browserParts, { fetch: pageFetch });
  }
};
