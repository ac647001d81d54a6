import type { Language, Theme } from '../choices';
import { cultureOf } from '../pageContext';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe between tags and inside quoted attributes. */
export const text = (value: string): string => value.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** JSON made safe inside a script element. */
export const json = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');

export interface Document {
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme;
  /** Addresses of scripts, run in this order when the page has been read. */
  readonly scripts: readonly string[];
  readonly styles: string;
  readonly body: string;
  /** Attributes of the body that say what kind of page it is. */
  readonly kind: 'sharepoint' | 'teams-tab' | 'teams' | 'message';
}

/** A whole HTML document. The front page offers its story for newcomers where a page says that it is the local site. */
export const htmlDocument = ({ title, language, theme, scripts, styles, body, kind }: Document): string => `<!doctype html>
<html lang="${cultureOf(language).slice(0, 2)}" dir="ltr" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="vajs-local-site" content="sample">
<title>${text(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${text(styles)}">
${scripts.map((address) => `<script defer src="${text(address)}"></script>`).join('\n')}
</head>
<body data-kind="${kind}">
${body}
</body>
</html>
`;
