import type { IncomingMessage } from 'node:http';

/** What a visitor may choose about a page. Kept in cookies, so that it survives going to another page. */
export const themes = ['light', 'dark', 'contrast'] as const;
export const languages = ['et', 'en'] as const;

export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

export interface Choices {
  readonly theme: Theme;
  readonly language: Language;
  /** The page is opened for editing; part of the address, not kept. */
  readonly editing: boolean;
  /** React's development build. */
  readonly debug: boolean;
  /** Key of the person whom the cookie names; empty when there is none. */
  readonly signedInAs: string;
}

/** Names of the cookies. The person's is the REST side's own. */
export const cookies = { person: 'vajs-as', theme: 'vajs-theme', language: 'vajs-lang' } as const;

/** Readable by the page, which sets them too. For a year. */
export const cookie = (name: string, value: string): string => `${name}=${encodeURIComponent(value)}; Path=/; SameSite=Lax; Max-Age=31536000`;

const cookiesOf = (req: IncomingMessage): ReadonlyMap<string, string> =>
  new Map(
    (req.headers.cookie ?? '').split(';').map((part): [string, string] => {
      const [name = '', ...value] = part.split('=');
      return [name.trim(), value.join('=').trim()];
    })
  );

const oneOf = <T extends string>(values: readonly T[], ...wanted: readonly (string | null | undefined)[]): T | undefined =>
  wanted.map((text) => values.find((value) => value === text)).find((value) => value !== undefined);

/** The choices that hold for a request: its address first, then its cookies, then light and Estonian. */
export const choicesOf = (req: IncomingMessage, url: URL): Choices => {
  const kept = cookiesOf(req);
  const asked = url.searchParams;
  return {
    theme: oneOf(themes, asked.get('theme'), kept.get(cookies.theme)) ?? 'light',
    language: oneOf(languages, asked.get('lang'), kept.get(cookies.language)) ?? 'et',
    editing: asked.get('mode') === 'edit',
    debug: asked.get('debug') === '1',
    signedInAs: kept.get(cookies.person) ?? ''
  };
};

/** Cookies to set so that what the address chose holds on the next page too. */
export const keptChoices = (url: URL, choices: Choices): readonly string[] => [
  ...(url.searchParams.has('theme') ? [cookie(cookies.theme, choices.theme)] : []),
  ...(url.searchParams.has('lang') ? [cookie(cookies.language, choices.language)] : [])
];
