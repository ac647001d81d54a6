/** The controls around a SharePoint page. */
import { pageEvents } from '../pageData';
import { addressWith } from './address';
import { followChoices, followThemeButtons, tidyMenus } from './controls';
import { pageData } from './page';

const raise = (name: string, detail: unknown): boolean => document.dispatchEvent(new CustomEvent(name, { detail }));

const followEditButton = (): void => {
  const button = document.querySelector<HTMLButtonElement>('[data-editing]');
  const show = (editing: boolean): void => {
    document.body.toggleAttribute('data-editing-page', editing);
    button?.setAttribute('aria-pressed', String(editing));
    if (button) button.textContent = editing ? pageData.words.done : pageData.words.edit;
  };
  show(pageData.editing);
  button?.addEventListener('click', () => {
    const editing = !document.body.hasAttribute('data-editing-page');
    show(editing);
    history.replaceState(history.state, '', addressWith('mode', editing ? 'edit' : ''));
    raise(pageEvents.editing, editing);
  });
};

followChoices();
followThemeButtons((theme) => raise(pageEvents.theme, theme));
followEditButton();
tidyMenus();
