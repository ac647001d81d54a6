import type { OutboxStore } from '../../src/data/outbox';
import type { RowStore } from '../../src/data/rowStore';
import { Site } from '../../src/data/site';
import { connect, type Connection } from '../../src/data/transport';
import { PATIENCE_MS } from './badDays';
import type { Haste } from './journey';
import type { World } from './worlds';

export interface DeskOptions {
  /** The page brings no digest along, as one that was open for long. */
  readonly withoutDigest?: true;
  readonly haste?: Haste;
  readonly store?: RowStore;
  readonly unsent?: OutboxStore;
}

const isNamed = (thrown: unknown, name: string): thrown is Error =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === name;

/** Node's own failures are made outside the realm that tests run in; a page's `fetch` fails with errors of the page's. */
const ofThisRealm = (thrown: unknown): unknown => {
  if (isNamed(thrown, 'TypeError')) return new TypeError(thrown.message);
  return isNamed(thrown, 'TimeoutError') ? new DOMException(thrown.message, 'TimeoutError') : thrown;
};

const atOnce = async (): Promise<void> => undefined;

/** How a person's page asks this site: as in a browser, only that nobody waits before trying again. */
export const connectionOf = (
  world: World, person: string, { withoutDigest, haste }: DeskOptions = {}, onServerTime?: (at: number) => void
): Connection => connect({
  url: world.url, headers: { ...world.headers, 'X-Local-User': person }, wait: atOnce, patienceMs: haste && PATIENCE_MS, onServerTime,
  digest: withoutDigest ? undefined : world.digestOf(person),
  fetch: async (input, init) => {
    // Little patience is for the slow request alone: on a busy machine others may be slow too.
    const signal = world.sending(person) === haste?.nth ? init?.signal : undefined;
    try {
      const answer = await fetch(input, { ...init, signal });
      const text = await answer.text();
      return new Response(text === '' ? null : text, { status: answer.status, headers: answer.headers });
    } catch (thrown) {
      throw ofThisRealm(thrown);
    }
  }
});

/** A person's page. */
export const deskOf = (world: World, person: string, options: DeskOptions = {}): Site => {
  let serverTime = NaN;
  const sp = connectionOf(world, person, options, at => { serverTime = at; });
  return new Site({ url: world.url, sp, store: options.store, unsent: options.unsent, pause: atOnce, serverTime: () => serverTime });
};
