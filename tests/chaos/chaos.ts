import type { Journey } from './journey';
import { casesOf, goodDayOf, walkAll, type Walked } from './run';
import { remember } from './table';
import { openWorlds, type Pattern, type Worlds } from './worlds';

/** `CHAOS=all npm test -- tests/chaos` leaves nothing out of the long journeys; it takes many minutes. */
const ALL = process.env.CHAOS === 'all';

const lineOf = ({ day, nth, says, broken }: Walked): string => `${day.name}, request ${nth + 1} (${says}): ${broken.join('; ')}`;

export interface Chaos {
  readonly pattern: Pattern;
  readonly journeys: readonly Journey[];
  /** Place of the first journey in the table. */
  readonly from: number;
  /** React's testing wants one thing to happen at a time. */
  readonly oneByOne?: true;
}

/** Every journey on every bad day, at every request in turn. The table comes into `jest-output/chaos`. */
export const chaos = (name: string, { pattern, journeys, from, oneByOne }: Chaos): void => describe(name, () => {
  let worlds: Worlds;
  const unhandled: unknown[] = [];
  const said: string[] = [];
  const hear = (thrown: unknown): void => { unhandled.push(thrown); };
  beforeAll(async () => {
    process.on('unhandledRejection', hear);
    worlds = await openWorlds(pattern);
  }, 120_000);
  afterAll(async () => {
    process.off('unhandledRejection', hear);
    await worlds.close();
    process.stderr.write(`${said.join('\n')}\n`);
  });

  test.each(journeys.map((journey, n) => [journey.name, journey, n] as const))(
    '%s: the lists hold what the person is told they hold', async (_, journey, n) => {
      const started = performance.now();
      const good = await goodDayOf(worlds, journey);
      const done = await walkAll(worlds, journey, good, casesOf(journey, good, ALL), oneByOne);
      said.push(remember(from + n, journey.name, good, done, Math.round((performance.now() - started) / 1000)));
      expect(done.filter(({ broken }) => broken.length > 0).map(lineOf)).toEqual([]);
      expect(unhandled).toEqual([]);
    }, ALL ? 3_600_000 : 120_000);
});
