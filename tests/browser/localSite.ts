import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { copyOfPrepared, type SiteCopy } from './preparedSite';
import { asWritten, programOfRun, type Program } from './siteProgram';

const root = path.resolve(__dirname, '..', '..');

export interface LocalSiteOptions {
  /** No lists and no content: a new team site. */
  readonly empty?: boolean;
  readonly size?: 'sample' | 'large';
  /** The day around which the content lies, `YYYY-MM-DD`. */
  readonly today?: string;
  /** Another package than the project's own. */
  readonly package?: string;
  /** A file that is kept; default is memory. */
  readonly db?: string;
  /** REST alone, without pages. */
  readonly restOnly?: boolean;
}

/** A local site of one's own, the program that `npm start` starts. */
export interface LocalSite {
  /** Such as `http://localhost:43215`. */
  readonly origin: string;
  /** Such as `http://localhost:43215/sites/vajs`. */
  readonly url: string;
  /** `fetch` from outside the browser, as a sample person. Addresses start below the site, e.g. `/_api/web`. */
  fetchAs(person: string, below: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
  /** Ends it at once, as a power cut would: it gets no chance to tidy up. */
  kill(): Promise<void>;
}

/** Longest time for a set-up; the large content takes its time. */
const startSeconds = 180;

const waitForAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The local site did not start in ${startSeconds} s. It said:\n${said}`)), startSeconds * 1000);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /^Ready: (\S+)$/m.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The local site ended with exit code ${code}. It said:\n${said}`));
    });
  });

const argumentsFor = ({ empty, size, today, package: file, db = ':memory:', restOnly }: LocalSiteOptions): readonly string[] => [
  '--port', '0',
  '--db', db,
  ...(empty ? ['--empty'] : []),
  ...(size ? ['--size', size] : []),
  ...(today ? ['--today', today] : []),
  ...(file ? ['--package', file] : []),
  ...(restOnly ? ['--rest-only'] : [])
];

/** The day it is in Estonia, as the local site takes it. */
const dayInEstonia = (): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Tallinn' }).format(new Date());

/** A copy of the site with the sample content, as `npm start` sets it up; undefined where no run of the tests is under way. */
export const copyOfSample = (today = dayInEstonia()): Promise<SiteCopy | undefined> =>
  copyOfPrepared(`sample-${today}`, async (db) => {
    const site = await startedBy({ db, today, restOnly: true }, asWritten);
    await site.close();
  });

/** Starts a local site on a free port and waits until it is set up. Close it when done. */
export const startLocalSite = async (options: LocalSiteOptions = {}): Promise<LocalSite> => {
  const { empty, size = 'sample', today, db } = options;
  const copy = empty || size !== 'sample' || db !== undefined ? undefined : await copyOfSample(today);
  if (copy === undefined) return startedBy(options);
  const site = await startedBy({ ...options, db: copy.file });
  const end = (how: 'close' | 'kill') => async (): Promise<void> => {
    await site[how]();
    copy.remove();
  };
  return { ...site, close: end('close'), kill: end('kill') };
};

const startedBy = async (options: LocalSiteOptions, program?: Program): Promise<LocalSite> => {
  const { args, env } = program ?? await programOfRun();
  const child = spawn(process.execPath, [...args, ...argumentsFor(options)], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await waitForAddress(child);
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  return {
    origin: new URL(url).origin,
    url,
    fetchAs: (person, below, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('X-Local-User', person);
      if (!headers.has('accept')) headers.set('accept', 'application/json');
      return fetch(url + below, { ...init, headers });
    },
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL')
  };
};
