import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { openWire, type Wire, type WireOptions } from './wire';

/** @pnp/sp's front to a site, and the way there for whoever writes and reads the text. */
export type Connection = SPFI & Wire;

/** @pnp/sp on a way of ours: what is sent again, and when, is the wire's to say. */
export const connectOver = (url: string, wire: Wire): Connection => Object.assign(spfi(url).using(DefaultInit(), DefaultHeaders(), DefaultParse(), instance => {
  instance.on.send.replace(async (to: URL, init: RequestInit) => {
    const { text, ...answer } = await wire.send(to, init);
    return new Response(text === '' ? null : text, answer);
  });
  return instance;
}), wire);

export const connect = (options: WireOptions): Connection => connectOver(options.url, openWire(options));
