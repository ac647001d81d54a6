import { connect } from '../../src/data/transport';
import { lists } from '../../src/data/schema';
import { Site } from '../../src/data/site';

/** The request of a page that shows every list, as the add-in itself sends it. */
export interface PageRequest {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The bodies of the answer's parts in their order; each is one line in a batch answer. */
export const partsOf = (answer: string): readonly string[] =>
  answer.split(/^--batchresponse_[^\r\n]*\r?\n?/m).filter(part => part.trim() !== '').map(part => part.slice(part.indexOf('HTTP/1.1')));

/** Lets the add-in open the site once and keeps what it asked. Rejects when the site did not answer every list. */
export const recordPage = (url: string, person: string): Promise<PageRequest> => new Promise((resolve, reject) => {
  let first: PageRequest | undefined;
  const sp = connect({
    url, headers: { 'X-Local-User': person },
    fetch: (input, init) => {
      const to = input instanceof Request ? input.url : String(input);
      if (to.endsWith('/_api/$batch') && typeof init?.body === 'string') {
        first ??= { url: to, body: init.body, headers: Object.fromEntries(new Headers(init.headers)) };
      }
      return fetch(input, init);
    }
  });
  const site = new Site({ url, sp });
  const stop = site.watch(lists, () => {
    const states = lists.map(list => site.stateOf(list));
    if (states.some(({ status }) => status === 'loading')) return;
    stop();
    if (first && states.every(({ status }) => status === 'ready')) resolve(first);
    else reject(new Error(`The page was not read: ${states.map(({ status }) => status).join(', ')}`));
  });
});
