/** The local site's command line: `npm start` and `npm run site`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCommand, type Command } from './host/commandLine';
import { startLocalSite, type LocalSite } from './host/localSite';
import { siteFiles, type SiteFiles } from './host/siteFiles';
import { settableClock } from './content/clock';
import { setUp } from './content/setUp';
import { defaultPerson, people } from './people';
import { openSite, OtherEdition, type LogLine, type RestSite } from './rest';
import type { PlainDate } from '../src/domain/time/plainDate';

const path = '/sites/vajs';
const timeZone = 'Europe/Tallinn';
const ownPackage = resolve(__dirname, '..', 'sharepoint', 'solution', 'som-vajs.sppkg');

/** Of the site; only the set-up lets it stand at another moment. */
const clock = settableClock();

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Ends the program with words for a person. */
const giveUp = (text: string, code: number): never => {
  process.stderr.write(`${text}\n`);
  process.exit(code);
};

const fail = (error: unknown): never => giveUp(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);

/** The day it is in Estonia. The Swedish way of writing dates is YYYY-MM-DD. */
const dayInEstonia = (): PlainDate => new Intl.DateTimeFormat('sv', { timeZone }).format(new Date()) as PlainDate;

/** An address as people read it; as it came, if it is none. */
const readable = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/** Says what the site could not answer; the rest is at /_local/log. */
const tellNotes = ({ method, url, status, note }: LogLine): void => {
  if (note !== undefined) tell(`${status} ${method} ${readable(url)}: ${note}`);
};

const packageOf = (command: Command): string => (command.package === undefined ? ownPackage : resolve(command.package));

const start = (command: Command, files: SiteFiles): Promise<LocalSite> =>
  startLocalSite({
    port: command.port,
    path,
    package: command.restOnly ? undefined : packageOf(command),
    savedProperties: files.properties,
    open: (origin) =>
      startingOver(files, () =>
        openSite({
          db: files.db,
          origin,
          path,
          people,
          defaultPerson,
          title: 'VAJS',
          language: 1061,
          timeZone,
          now: clock.now,
          log: tellNotes
        })
      )
  });

/** A database whose rows this program cannot read is set aside, and a new one made. */
const startingOver = (files: SiteFiles, open: () => RestSite): RestSite => {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof OtherEdition)) throw error;
    tell(`${error.message} It is kept as ${files.setAside()}; a new one is made.`);
    return open();
  }
};

const ensureSetUp = async (command: Command, files: SiteFiles, url: string): Promise<void> => {
  if (command.empty || files.isSetUp()) return;
  tell('Setting up the site over REST, as its owner would …');
  await setUp(url, { today: command.today ?? dayInEstonia(), size: command.size, as: 'omanik', clock, report: tell });
  files.rememberSetUp();
};

const run = async (command: Command): Promise<void> => {
  if (!command.restOnly && !existsSync(packageOf(command))) {
    giveUp(`There is no package ${packageOf(command)}. "npm start" builds it first; "npm run package" does it alone.`, 1);
  }
  const files = siteFiles(command.db, command.fresh);
  const site = await start(command, files).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return giveUp(`Port ${command.port} is in use. Another one: --port 8081`, 1);
  });
  const stop = (): void => {
    site.close().then(() => process.exit(0), fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await ensureSetUp(command, files, site.url).catch(async (error: unknown) => {
    await site.close();
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    giveUp('The set-up stopped half way. Start over with --fresh.', 1);
  });
  tell(`Ready: ${site.url}`);
};

const parsed = parseCommand(process.argv.slice(2), process.env);
switch (parsed.status) {
  case 'help':
    tell(parsed.text);
    break;
  case 'mistake':
    giveUp(parsed.text, 2);
    break;
  case 'command':
    run(parsed.command).catch(fail);
    break;
}
