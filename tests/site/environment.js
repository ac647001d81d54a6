/**
 * A page with a local SharePoint site beside it: the site runs in a process of its own, as `npm start` runs it, filled with
 * the sample content. Tests find its address in `globalThis.localSite`. Tests that want an empty site, or several, take
 * `page.js` and `emptySite.ts`.
 */
const { spawn } = require('node:child_process');
const { join, resolve } = require('node:path');
const PageEnvironment = require('./page');

const root = resolve(__dirname, '..', '..');
const TODAY = '2026-11-21';

const start = () => new Promise((found, failed) => {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning', '--import', 'tsx', join(root, 'local-site', 'main.ts'),
    '--rest-only', '--port', '0', '--db', ':memory:', '--today', TODAY
  ], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = chunk => {
    said += chunk;
    const url = /^Ready: (\S+)$/m.exec(said)?.[1];
    if (url) found({ child, url });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.once('exit', code => failed(new Error(`The local site ended with ${code}:\n${said}`)));
});

module.exports = class SiteEnvironment extends PageEnvironment {
  async setup() {
    await super.setup();
    this.site = await start();
    this.global.localSite = { url: this.site.url, today: TODAY };
  }

  async teardown() {
    this.site?.child.removeAllListeners('exit');
    this.site?.child.kill();
    await super.teardown();
  }
};
