import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { people } from '../../local-site/people';
import { openSite, type LogLine, type RestSite } from '../../local-site/rest';
import { plainDate } from '../../src/domain/time/plainDate';
import type { Digest } from '../../src/data/wire';
import { copyOfSample } from '../browser/localSite';
import type { Rule } from './badDays';
import { settleAgency } from './agency';
import { drift } from './drift';

export const TODAY = plainDate('2026-11-21');

const PATH = '/sites/vajs';
const ESTONIAN = 1061;

/** A site of one's own: what happens on it happens to nobody else. */
export interface World {
  readonly url: string;
  /** Say which site is meant: all stand behind one port. */
  readonly headers: Readonly<Record<string, string>>;
  readonly file: string;
  /** The file that it is a copy of. */
  readonly pattern: string;
  /** What was asked of the site since it was opened, in the order in which it was answered. */
  readonly log: readonly LogLine[];
  /** What a page brings along for its person. */
  digestOf(person: string): Digest;
  /** From now on requests go wrong by these rules. */
  strike(rules: readonly Rule[]): Promise<void>;
  /** Counts what a person's page sends from the strike on; the number of what it sends now. */
  sending(person: string): number;
  /** How often a rule fired, all rules taken together. */
  fired(): Promise<number>;
  /** The weather clears. */
  clear(): Promise<void>;
  close(): void;
}

export interface Worlds {
  /** A new site as the pattern stands; its file is copied, so that a site costs milliseconds. */
  open(): World;
  close(): Promise<void>;
}

/** `agency`: the sample and a small agency with a job description that waits for its line manager. */
export type Pattern = 'sample' | 'empty' | 'drifted' | 'agency';

/** Sites live for a second each; where Linux keeps files in memory, nobody waits for the disk to have them. */
const MEMORY = '/dev/shm';

const WORLD = 'X-World';
/** Answers whoever names no site: the one that is set up and copied. */
const FIRST = 'w1';

/** Sites behind one port, told apart by a header. */
const serveAll = async (): Promise<{ readonly server: Server; readonly port: number; readonly sites: Map<string, RestSite> }> => {
  const sites = new Map<string, RestSite>();
  const server = createServer((request, response) => {
    const site = sites.get(String(request.headers[WORLD.toLowerCase()] ?? FIRST));
    const answered = site?.handle(request, response) ?? Promise.resolve(false);
    answered.then(
      handled => { if (!handled) response.writeHead(404).end('No such site'); },
      // A site that was closed while a late request was under way.
      () => { if (!response.headersSent) response.writeHead(500).end('Closed'); });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, sites };
};

/** Makes one site and gives out copies of it. */
export const openWorlds = async (pattern: Pattern): Promise<Worlds> => {
  const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'vajs-chaos-'));
  const { server, port, sites } = await serveAll();
  let opened = 0;

  const openAt = (file: string): World => {
    const name = `w${++opened}`;
    const origin = `http://127.0.0.1:${port}`;
    const headers = { [WORLD]: name };
    const log: LogLine[] = [];
    const site = openSite({
      db: file, origin, path: PATH, people, defaultPerson: 'lugeja', title: 'VAJS', language: ESTONIAN, timeZone: 'Europe/Tallinn',
      log: line => { log.push(line); }
    });
    sites.set(name, site);
    const faults = async (method: string, body?: unknown): Promise<{ readonly rules?: readonly { readonly fired: number }[] }> => {
      const answer = await fetch(`${origin}/_local/faults`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      if (!answer.ok) throw new Error(await answer.text());
      return await answer.json() as { readonly rules?: readonly { readonly fired: number }[] };
    };
    const sent = new Map<string, number>();
    return {
      url: origin + PATH, headers, file, pattern: patternFile, log,
      digestOf: person => {
        const { formDigest, formDigestTimeoutSeconds } = site.pageContext(person);
        return { value: formDigest, expires: Date.now() + formDigestTimeoutSeconds * 1000 };
      },
      strike: async rules => {
        await faults('POST', { rules });
        sent.clear();
      },
      sending: person => {
        const nth = sent.get(person) ?? 0;
        sent.set(person, nth + 1);
        return nth;
      },
      fired: async () => (await faults('GET')).rules?.reduce((sum, rule) => sum + rule.fired, 0) ?? 0,
      clear: async () => { await faults('DELETE'); },
      close: () => {
        sites.delete(name);
        site.close();
        if (file !== patternFile) ['', '-wal', '-shm'].forEach(ending => rmSync(file + ending, { force: true }));
      }
    };
  };

  const patternFile = join(folder, 'pattern.db');
  if (pattern !== 'empty') {
    const sample = await copyOfSample(TODAY);
    if (!sample) throw new Error('The sample site is there within a run of jest only');
    renameSync(sample.file, patternFile);
    sample.remove();
  }
  const first = openAt(patternFile);
  if (pattern === 'drifted') await drift(first.url);
  if (pattern === 'agency') await settleAgency(first.url);
  first.close();
  const closing = new DatabaseSync(patternFile);
  closing.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  closing.close();

  return {
    open: () => {
      const file = join(folder, `${opened + 1}.db`);
      copyFileSync(patternFile, file);
      return openAt(file);
    },
    close: async () => {
      sites.forEach(site => site.close());
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    }
  };
};
