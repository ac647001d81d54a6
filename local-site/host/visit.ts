import type { IncomingMessage } from 'node:http';
import type { Person, RestSite } from '../rest';
import { choicesOf, cookie, cookies, keptChoices, type Choices } from './choices';
import { wordsIn, type Words } from './words';

/** Somebody opens a page: who, how they want to see it, and where the page is. */
export interface Visit {
  readonly url: URL;
  readonly choices: Choices;
  readonly words: Words;
  readonly person: Person;
  /** Cookies that keep what the address chose. */
  readonly setCookies: readonly string[];
}

/** What comes of opening a page, before the page itself. */
export type Arrival =
  | { readonly status: 'visit'; readonly visit: Visit }
  /** The address says whom to sign in as: done, and the page is opened again without saying so. */
  | { readonly status: 'signed in'; readonly location: string; readonly setCookies: readonly string[] }
  | { readonly status: 'unknown person'; readonly key: string; readonly url: URL; readonly choices: Choices; readonly words: Words };

const without = (url: URL, parameter: string): string => {
  const rest = new URL(url);
  rest.searchParams.delete(parameter);
  return rest.pathname + rest.search;
};

/** Who is asking, and for what. */
export const arrive = (site: RestSite, req: IncomingMessage, url: URL): Arrival => {
  const choices = choicesOf(req, url);
  const words = wordsIn(choices.language);
  const asked = url.searchParams.get('as');
  if (asked !== null) {
    return site.people.some(({ key }) => key === asked)
      ? { status: 'signed in', location: without(url, 'as'), setCookies: [cookie(cookies.person, asked), ...keptChoices(url, choices)] }
      : { status: 'unknown person', key: asked, url, choices, words };
  }
  try {
    return { status: 'visit', visit: { url, choices, words, person: site.personOf(req), setCookies: keptChoices(url, choices) } };
  } catch {
    // The only way to fail: the cookie names somebody who is not, or no longer, among the people.
    return { status: 'unknown person', key: choices.signedInAs, url, choices, words };
  }
};
