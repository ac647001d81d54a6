import type { Choices } from '../choices';
import { htmlDocument, text } from './html';

export interface MessagePage {
  readonly title: string;
  readonly choices: Choices;
  readonly styles: string;
  /** What happened, in words. */
  readonly message: string;
  /** What to do next: a line before the links, and the links. */
  readonly next?: string;
  readonly links?: readonly { readonly address: string; readonly title: string }[];
}

/** A page that says why there is no other, and what to do next. */
export const messagePage = ({ title, choices, styles, message, next, links = [] }: MessagePage): string =>
  htmlDocument({
    title,
    language: choices.language,
    theme: choices.theme,
    scripts: [],
    styles,
    kind: 'message',
    body: `<main id="content" class="message">
<h1>${text(title)}</h1>
<p>${text(message)}</p>
${next === undefined ? '' : `<p>${text(next)}</p>`}
${links.length === 0 ? '' : `<ul>${links.map((link) => `<li><a href="${text(link.address)}">${text(link.title)}</a></li>`).join('')}</ul>`}
</main>`
  });
