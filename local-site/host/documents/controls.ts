import type { Person } from '../../rest';
import { languages, themes, type Choices } from '../choices';
import type { Words } from '../words';
import { text } from './html';

/** Two letters for a sample person: the first of the post and the letter itself. */
export const initialsOf = (person: Person): string => {
  const words = person.title.split(' ');
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toLocaleUpperCase('et');
};

/** A link that changes one parameter of the address and keeps the rest, whatever the web parts have put there since. */
const choice = (parameter: string, value: string, label: string, isCurrent: boolean, more = ''): string =>
  `<a href="?${parameter}=${encodeURIComponent(value)}" data-choose="${parameter}"${isCurrent ? ' aria-current="true"' : ''}${more}>${label}</a>`;

/** Buttons for the theme: they change it while the page stays open. */
export const themeControl = (words: Words, choices: Choices): string => `<div class="segments" role="group" aria-label="${text(words.theme)}">
${themes.map((theme) => `<button type="button" data-theme-choice="${theme}" aria-pressed="${theme === choices.theme}">${text(words.themes[theme])}</button>`).join('')}
</div>`;

const languageNames = { et: 'Eesti', en: 'English' } as const;

export const languageControl = (words: Words, choices: Choices): string => `<div class="segments" role="group" aria-label="${text(words.language)}">
${languages.map((language) => choice('lang', language, languageNames[language], language === choices.language, ` lang="${language}" hreflang="${language}"`)).join('')}
</div>`;

/** What the title does not say already. */
const more = ({ title, jobTitle = '' }: Person): string => (title.startsWith(jobTitle) ? '' : `<small>${text(jobTitle)}</small>`);

const personLink = (person: Person, current: Person): string =>
  `<li>${choice('as', person.key, `<span class="avatar" aria-hidden="true">${text(initialsOf(person))}</span><span class="who">${text(person.title)}${more(person)}</span>`, person.key === current.key)}</li>`;

/** The people as a list of links, by organisation. */
const peopleList = (people: readonly Person[], current: Person): string => {
  const organisations = [...new Set(people.map((person) => person.department ?? ''))];
  return organisations
    .map((name) => `<section><h2>${text(name)}</h2><ul>${people.filter((person) => (person.department ?? '') === name)
        .map((person) => personLink(person, current)).join('')}</ul></section>`)
    .join('');
};

/** Who is signed in; opens to the list of everybody who may be. */
export const personControl = (words: Words, people: readonly Person[], current: Person): string => `<details class="person">
<summary><span class="avatar" aria-hidden="true">${text(initialsOf(current))}</span><span class="unseen">${text(words.signedInAs)}: </span><span class="who">${text(current.title)}</span></summary>
<div class="menu" role="region" aria-label="${text(words.signedInAs)}">${peopleList(people, current)}</div>
</details>`;

/** The toolbar of the local site: what SharePoint itself has elsewhere, or not at all. */
export const toolbar = (words: Words, choices: Choices, mayEdit: boolean): string => `<details class="settings" open>
<summary>${text(words.localSite)}</summary>
<div class="tools" role="group" aria-label="${text(words.settings)}">
${themeControl(words, choices)}
${languageControl(words, choices)}
${mayEdit ? `<button type="button" class="tool" data-editing aria-pressed="${choices.editing}">${text(choices.editing ? words.done : words.edit)}</button>` : ''}
<a class="tool" href="?env=teams" data-choose="env">${text(words.teams)}</a>
</div>
</details>`;
