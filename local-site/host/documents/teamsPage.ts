import type { Choices } from '../choices';
import { teamsDataElement, type TeamsData } from '../teamsData';
import type { Words } from '../words';
import type { Person } from '../../rest';
import { languageControl, personControl, themeControl } from './controls';
import { htmlDocument, json, text } from './html';

export interface TeamsPage {
  readonly title: string;
  readonly teamName: string;
  readonly choices: Choices;
  readonly words: Words;
  readonly people: readonly Person[];
  readonly person: Person;
  readonly data: TeamsData;
  readonly scripts: readonly string[];
  readonly styles: string;
}

/** The frame that Teams draws around a tab, with the local controls. The tab itself is a page of its own in an iframe. */
export const teamsPage = (page: TeamsPage): string => {
  const { words, choices } = page;
  return htmlDocument({
    title: `${page.title} – Teams`,
    language: choices.language,
    theme: choices.theme,
    scripts: page.scripts,
    styles: page.styles,
    kind: 'teams',
    body: `<header class="bar">
<span class="site">Teams <small>${text(words.localSite)}</small></span>
<details class="settings" open>
<summary>${text(words.localSite)}</summary>
<div class="tools" role="group" aria-label="${text(words.settings)}">
${themeControl(words, choices)}
${languageControl(words, choices)}
<a class="tool" href="?" data-choose="env">${text(words.sharePoint)}</a>
</div>
</details>
${personControl(words, page.people, page.person)}
</header>
<main class="team">
<div class="channel"><h1>${text(page.teamName)}</h1><span class="tab" aria-current="true">${text(page.title)}</span></div>
<iframe name="embedded-page-container" title="${text(`${words.tab}: ${page.title}`)}" data-src="${text(page.data.tabAddress)}"></iframe>
</main>
<script type="application/json" id="${teamsDataElement}">${json(page.data)}</script>`
  });
};
