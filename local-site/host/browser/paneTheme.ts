/** Passes the page's theme to the property pane's bundle, which is loaded later than the host application, or never. */
import type { Theme as FluentTheme } from '@fluentui/react';

const themeChanged = 'local-site:pane-theme';

declare global {
  interface Window {
    localSitePaneTheme?: FluentTheme;
  }
}

export const paneTheme = {
  show: (theme: FluentTheme): void => {
    window.localSitePaneTheme = theme;
    document.dispatchEvent(new Event(themeChanged));
  },
  /** Calls `show` with the theme as it is now and whenever it changes. */
  follow: (show: (theme: FluentTheme) => void): void => {
    const pass = (): void => {
      if (window.localSitePaneTheme) show(window.localSitePaneTheme);
    };
    document.addEventListener(themeChanged, pass);
    pass();
  }
};
