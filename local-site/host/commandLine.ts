import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parsePlainDate, type PlainDate } from '../../src/domain/time/plainDate';

export type Size = 'sample' | 'large';

/** What the command line asks for. */
export interface Command {
  /** 0 takes any free port. */
  readonly port: number;
  /** A file, or `:memory:`. */
  readonly db: string;
  /** Throw away what the file holds. */
  readonly fresh: boolean;
  /** Leave a new site empty instead of setting it up. */
  readonly empty: boolean;
  readonly size: Size;
  /** The content's first day; undefined is the day of the set-up. */
  readonly today: PlainDate | undefined;
  /** The .sppkg to take web parts from; undefined is the project's own. */
  readonly package: string | undefined;
  /** REST alone, without pages. */
  readonly restOnly: boolean;
}

export type Parsed =
  | { readonly status: 'command'; readonly command: Command }
  | { readonly status: 'help'; readonly text: string }
  /** Not understood, in words. */
  | { readonly status: 'mistake'; readonly text: string };

const options = {
  port: { type: 'string' },
  db: { type: 'string' },
  fresh: { type: 'boolean' },
  empty: { type: 'boolean' },
  size: { type: 'string' },
  today: { type: 'string' },
  package: { type: 'string' },
  'rest-only': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const satisfies ParseArgsConfig['options'];

export const usage = `npm start -- [--fresh] [--today YYYY-MM-DD] [--port N] [--db FILE] [--package FILE]
npm run site -- [--port N] [--empty] [--db FILE] [--size sample|large]

--fresh              start over: throw away the database file
--today YYYY-MM-DD   the day around which the sample content lies (default: today)
--port N             port on this machine (default: PORT, or 8080; 0 takes a free one)
--db FILE            database file, or :memory: (default: .local-site/vajs.db)
--size large         the content for benchmarks instead of the sample content
--package FILE       web parts from another .sppkg
--empty              an empty team site, without lists or content`;

const sizes: readonly Size[] = ['sample', 'large'];

const portOf = (text: string): number | undefined => (/^\d{1,5}$/.test(text) && Number(text) < 65536 ? Number(text) : undefined);

/** Reads the arguments after `node main.ts`. */
export const parseCommand = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): Parsed => {
  const mistake = (text: string): Parsed => ({ status: 'mistake', text: `${text}\n\n${usage}` });
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options, allowPositionals: false }));
  } catch (error) {
    return mistake(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { status: 'help', text: usage };
  const port = portOf(values.port ?? env.PORT ?? '8080');
  if (port === undefined) return mistake(`Not a port: ${values.port ?? env.PORT}`);
  const size = sizes.find((known) => known === (values.size ?? 'sample'));
  if (size === undefined) return mistake(`Not a size: ${values.size}. Sizes: ${sizes.join(', ')}`);
  const today = values.today === undefined ? undefined : parsePlainDate(values.today);
  if (values.today !== undefined && today === undefined) return mistake(`Not a day: ${values.today}. Days are written as 2026-11-21.`);
  return {
    status: 'command',
    command: {
      port,
      db: values.db ?? '.local-site/vajs.db',
      fresh: values.fresh ?? false,
      empty: values.empty ?? false,
      size,
      today,
      package: values.package,
      restOnly: values['rest-only'] ?? false
    }
  };
};
