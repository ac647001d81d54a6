import { badDays, SLOW_MS, type BadDay, type Place } from './badDays';
import { changesBetween, heldBy, markOf, type Change } from './held';
import type { Ending, Journey, Report } from './journey';
import type { World, Worlds } from './worlds';

/** One journey on one bad day. */
export interface Case { readonly day: BadDay; readonly nth: number }

export interface Walked extends Case {
  readonly ending: Ending;
  readonly says: string;
  /** How the one law was broken; empty where it was not. */
  readonly broken: readonly string[];
}

export interface GoodDay {
  /** Requests by themselves and requests inside batches. */
  readonly requests: Readonly<Record<Place, number>>;
  readonly changes: readonly Change[];
}

/** A journey that takes longer than this never ends, for whoever waits. */
const FOR_EVER_MS = 60_000;

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const never = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('never ends')), FOR_EVER_MS);
  });
  try {
    return await Promise.race([work, never]);
  } finally {
    clearTimeout(timer);
  }
};

const countOf = (changes: readonly Change[]): ReadonlyMap<string, number> =>
  changes.reduce((counts, change) => counts.set(markOf(change), (counts.get(markOf(change)) ?? 0) + 1), new Map<string, number>());

const wrongIn = async ({ wrong = [] }: Report): Promise<readonly string[]> => (typeof wrong === 'function' ? wrong() : wrong);

/** The law: the lists hold exactly what the person was told they hold, once, whole, and nothing else. */
const breaches = async (good: readonly Change[], now: readonly Change[], report: Report): Promise<readonly string[]> => {
  const there = countOf(now);
  const expected = countOf(good);
  return [
    ...await wrongIn(report),
    ...now.filter(change => !expected.has(markOf(change))).map(change => `not as on a good day: ${markOf(change)}`),
    ...good.flatMap(change => {
      const count = there.get(markOf(change)) ?? 0;
      const told = report.told(change);
      if (count > (expected.get(markOf(change)) ?? 0)) return [`${count} times: ${markOf(change)}`];
      if (told === 'there' && count === 0) return [`told that it is there (${report.says}), and it is not: ${markOf(change)}`];
      return told === 'notThere' && count > 0 ? [`told that it is not there (${report.says}), and it is: ${markOf(change)}`] : [];
    })
  ];
};

const asksOf = (world: World, journey: Journey): Readonly<Record<Place, number>> => {
  const mine = world.log.filter(({ person }) => person === journey.as);
  const batch = mine.filter(({ url }) => url.startsWith('$batch ')).length;
  return { alone: mine.length - batch, batch };
};

/** What a journey asks and does when nothing goes wrong. Throws when it does not end well. */
export const goodDayOf = async (worlds: Worlds, journey: Journey): Promise<GoodDay> => {
  const world = worlds.open();
  try {
    const walk = await journey.prepare({ world });
    const [before, asked] = [heldBy(world), asksOf(world, journey)];
    const report = await walk();
    const after = asksOf(world, journey);
    const wrong = await wrongIn(report);
    if (report.ending !== 'good' || wrong.length > 0) throw new Error(`${journey.name}: ${report.says} ${wrong.join()}`);
    return {
      requests: { alone: after.alone - asked.alone, batch: after.batch - asked.batch },
      changes: changesBetween(before, heldBy(world))
    };
  } finally {
    world.close();
  }
};

const daysAt = (place: Place): readonly BadDay[] => badDays.filter(day => day.place === place);

const every = (place: Place, requests: number): readonly Case[] =>
  Array.from({ length: requests }, (_, nth) => nth).flatMap(nth => daysAt(place).map(day => ({ day, nth })));

/** So many cases, evenly among the requests; the bad days take turns. */
const inTurn = (place: Place, requests: number, most: number): readonly Case[] => {
  const days = daysAt(place);
  return Array.from({ length: most }, (_, n) => ({
    nth: Math.floor(n * requests / most), day: days[most < days.length ? Math.floor(n * days.length / most) : n % days.length]
  }));
};

/** Cases that `npm test` walks at most for a place, unless the journey says otherwise: every bad day once, evenly among the requests. */
const mostAt = (place: Place): number => daysAt(place).length;

/** Every bad day for every request; of a journey of many requests so many, in turn, unless everything is asked for. */
export const casesOf = (journey: Journey, { requests }: GoodDay, all: boolean): readonly Case[] =>
  (['alone', 'batch'] as const).flatMap(place => {
    const cases = every(place, requests[place]);
    const most = journey.inTurn?.[place] ?? mostAt(place);
    return all || cases.length <= most ? cases : inTurn(place, requests[place], most);
  });

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown));

/** Walks the journey on the bad day, looks at the lists, lets the weather clear, does the act again and looks once more. */
export const walked = async (worlds: Worlds, journey: Journey, good: GoodDay, { day, nth }: Case): Promise<Walked> => {
  const world = worlds.open();
  try {
    const walk = await journey.prepare({ world, haste: day.slow && { nth } });
    const before = heldBy(world);
    await world.strike(day.rules(nth, journey.as));
    const report = await inTime(walk());
    const struck = await world.fired();
    await world.clear();
    if (day.slow) await pause(SLOW_MS);
    const broken = [
      ...struck === 0 ? ['the fault did not strike'] : [],
      ...await breaches(good.changes, changesBetween(before, heldBy(world)), report)
    ];
    const later = report.ending === 'good' ? report : await inTime(report.again());
    const afterwards = later === report ? [] : [
      ...later.ending === 'good' ? [] : [`on a good day again: ${later.says}`],
      ...await breaches(good.changes, changesBetween(before, heldBy(world)), later)
    ].map(breach => `afterwards ${breach}`);
    return { day, nth, ending: report.ending, says: report.says, broken: [...broken, ...afterwards] };
  } catch (thrown) {
    return { day, nth, ending: 'failed', says: 'thrown', broken: [messageOf(thrown)] };
  } finally {
    world.close();
  }
};

/** Slow cases mostly wait, so many of them go at once. */
const AT_ONCE = { slow: 8, quick: 3 } as const;

export const walkAll = async (
  worlds: Worlds, journey: Journey, good: GoodDay, cases: readonly Case[], oneByOne = false
): Promise<readonly Walked[]> => {
  const done: Walked[] = [];
  const through = (left: Case[], atOnce: number): readonly Promise<void>[] => Array.from({ length: atOnce }, async () => {
    for (let next = left.shift(); next; next = left.shift()) done.push(await walked(worlds, journey, good, next));
  });
  await Promise.all(oneByOne ? through([...cases], 1) : [
    ...through(cases.filter(({ day }) => day.slow), AT_ONCE.slow), ...through(cases.filter(({ day }) => !day.slow), AT_ONCE.quick)
  ]);
  return done;
};
