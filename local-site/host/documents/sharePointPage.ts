import type { Person } from '../../rest';
import { pageDataElement, type PageData } from '../pageData';
import type { Choices } from '../choices';
import type { Words } from '../words';
import { personControl, toolbar } from './controls';
import { htmlDocument, json, text } from './html';

export interface PageLink {
  readonly address: string;
  readonly title: string;
  readonly isCurrent: boolean;
}

export interface SharePointPage {
  readonly siteTitle: string;
  readonly siteAddress: string;
  readonly title: string;
  readonly links: readonly PageLink[];
  readonly people: readonly Person[];
  readonly person: Person;
  readonly mayEdit: boolean;
  readonly choices: Choices;
  readonly words: Words;
  readonly data: PageData;
  readonly scripts: readonly string[];
  readonly styles: string;
}

/** Where web parts are put; SharePoint calls it the canvas. */
const canvas = (title: string, data: PageData): string => `<main id="content" tabindex="-1">
<h1 class="unseen">${text(title)}</h1>
<div id="host-messages"></div>
<div id="canvas">
${data.webParts.map((webPart) => `<div class="web-part" data-instance="${webPart.instanceId}"><div class="web-part-content"></div></div>`).join('\n')}
</div>
</main>
<script type="application/json" id="${pageDataElement}">${json(data)}</script>`;

const pageLink = ({ address, title, isCurrent }: PageLink): string =>
  `<li><a href="${text(address)}"${isCurrent ? ' aria-current="page"' : ''}>${text(title)}</a></li>`;

/** A modern page: the site's bar with the local controls, links to the other pages, and the web parts. */
export const sharePointPage = (page: SharePointPage): string => {
  const { words, choices } = page;
  return htmlDocument({
    title: `${page.title} – ${page.siteTitle}`,
    language: choices.language,
    theme: choices.theme,
    scripts: page.scripts,
    styles: page.styles,
    kind: 'sharepoint',
    body: `<a class="skip" href="#content">${text(words.skip)}</a>
<header class="bar">
<a class="site" href="${text(page.siteAddress)}">${text(page.siteTitle)}</a>
${toolbar(words, choices, page.mayEdit)}
${personControl(words, page.people, page.person)}
</header>
<nav class="pages" aria-label="${text(words.pages)}"><ul>${page.links.map(pageLink).join('')}</ul></nav>
${canvas(page.title, page.data)}`
  });
};

/** The same web part without SharePoint's frame, as the page that Teams shows in a tab. */
export const teamsTabPage = (page: Pick<SharePointPage, 'title' | 'choices' | 'data' | 'scripts' | 'styles'>): string =>
  htmlDocument({
    title: page.title,
    language: page.choices.language,
    theme: page.choices.theme,
    scripts: page.scripts,
    styles: page.styles,
    kind: 'teams-tab',
    body: canvas(page.title, page.data)
  });
