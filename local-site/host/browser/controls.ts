/** The local controls of a page: links that change one parameter, the theme's buttons, and menus that close by themselves. */
import type { Theme } from '../choices';
import { addressWith } from './address';

const yearInSeconds = 31_536_000;

/** Follows links marked with `data-choose`, keeping what the web parts have put into the address meanwhile. */
export const followChoices = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-choose]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const parameter = link.dataset.choose ?? '';
    location.assign(addressWith(parameter, new URL(link.href).searchParams.get(parameter) ?? ''));
  });
};

/** Calls `change` when somebody presses one of the theme's buttons, and keeps the choice for the next pages. */
export const followThemeButtons = (change: (theme: Theme) => void): void => {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const theme = button.dataset.themeChoice as Theme;
      document.cookie = `vajs-theme=${theme}; Path=/; SameSite=Lax; Max-Age=${yearInSeconds}`;
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      history.replaceState(history.state, '', addressWith('theme', ''));
      change(theme);
    });
  }
};

/** Menus close on Escape and on a click elsewhere; on a narrow screen the settings start closed. */
export const tidyMenus = (): void => {
  const menu = document.querySelector<HTMLDetailsElement>('details.person');
  const settings = document.querySelector<HTMLDetailsElement>('details.settings');
  if (settings && matchMedia('(max-width: 60rem)').matches) settings.open = false;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu?.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
};
