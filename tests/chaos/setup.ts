import { DatabaseSync } from 'node:sqlite';
import { deviationsIn, failuresOf, inspect, isInOrder, repair, type Report as SiteReport } from '../../src/data/provisioning';
import { deviationKey } from '../../src/data/provisioning/plan';
import { asSiteError } from '../../src/data/siteError';
import type { Connection } from '../../src/data/transport';
import { connectionOf } from './desk';
import { everything, type Haste, type Report } from './journey';
import type { World } from './worlds';

export const OWNER = 'omanik';

/** Things of a site that there must be one of. */
const once = {
  lists: "SELECT path AS name FROM lists WHERE path LIKE '%/Lists/%'",
  groups: "SELECT title AS name FROM principals WHERE kind = 'group'",
  levels: 'SELECT name FROM levels',
  columns: "SELECT list || ' ' || name AS name FROM fields",
  titles: "SELECT list || ' ' || title AS name FROM fields WHERE NOT builtin",
  views: "SELECT list || ' ' || url AS name FROM views",
  viewTitles: "SELECT list || ' ' || title AS name FROM views"
} as const;

/** Whatever there is twice. */
const doubled = ({ file }: World): readonly string[] => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return Object.entries(once).flatMap(([what, sql]) => {
      const names = (db.prepare(sql).all() as { readonly name: string }[]).map(({ name }) => name.toLowerCase());
      return names.filter((name, index) => names.indexOf(name) !== index).map(name => `twice among ${what}: ${name}`);
    });
  } finally {
    db.close();
  }
};

const keysOf = (report: SiteReport): ReadonlySet<string> => new Set([
  ...report.site.map(deviation => deviationKey(deviation)),
  ...report.lists.flatMap(({ list, deviations }) => deviations.map(deviation => deviationKey(deviation, list)))
]);

const patterns = new Map<string, Promise<SiteReport>>();

/** A look of the same owner's own, once the weather is clear; where nothing was written, one look is for all copies of a site. */
const truth = (world: World): Promise<SiteReport> => {
  const look = (): Promise<SiteReport> => inspect(connectionOf(world, OWNER), world.url);
  if (world.log.some(({ wrote }) => wrote)) return look();
  const known = patterns.get(world.pattern) ?? look();
  patterns.set(world.pattern, known);
  return known;
};

const without = (one: SiteReport, other: SiteReport): readonly string[] => [...keysOf(one)].filter(key => !keysOf(other).has(key));

/** What Setup shows of a site. */
export const looking = async (world: World, sp: Connection): Promise<Report> => {
  const again = (): Promise<Report> => looking(world, sp);
  try {
    const report = await inspect(sp, world.url);
    return {
      ending: 'good', says: 'looked', told: everything('notThere'), again,
      wrong: async () => {
        const is = await truth(world);
        return [...without(report, is).map(key => `shown, and not so: ${key}`), ...without(is, report).map(key => `so, and not shown: ${key}`)];
      }
    };
  } catch (thrown) {
    return { ending: 'failed', says: `failed ${(await asSiteError(thrown)).kind}`, told: everything('notThere'), again };
  }
};

/** Looks, and puts the site right, as the button does. */
export const mending = async (world: World, sp: Connection): Promise<Report> => {
  const again = (): Promise<Report> => mending(world, sp);
  const told = everything('notThere');
  try {
    const repaired = await repair(sp, world.url, await inspect(sp, world.url));
    const failures = failuresOf(repaired);
    const left = deviationsIn(repaired.report).length;
    return {
      ending: isInOrder(repaired.report) && failures.length === 0 ? 'good' : 'failed',
      says: `${failures.length} failures, ${left} left`, told, again,
      // What is shown as left may have been mended since by a request that arrived late; what is not shown must not be left.
      wrong: async () => [...without(await truth(world), repaired.report).map(key => `left, and not shown: ${key}`), ...doubled(world)]
    };
  } catch (thrown) {
    return { ending: 'failed', says: `stopped ${(await asSiteError(thrown)).kind}`, told, again, wrong: async () => doubled(world) };
  }
};

export const ownerOf = (world: World, haste?: Haste): Connection => connectionOf(world, OWNER, { haste });
