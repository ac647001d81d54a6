/** The page's client-side application: a real one of the SharePoint Framework, which loads the page's web parts. */
import { initializeIcons } from '@fluentui/react/lib/Icons';
import { loadTheme } from '@microsoft/load-themed-styles';
import type { Theme as FluentTheme } from '@fluentui/react';
import type { ServiceScope } from '@microsoft/sp-core-library';
import type { Theme } from '../choices';
import { hostComponent } from '../runtime/hostComponent';
import { pageEvents, type PlacedWebPart } from '../pageData';
import { addPencil } from './pencil';
import { pageData, say, wordsOf } from './page';
import { paneTheme } from './paneTheme';
import { saveProperties } from './saveProperties';
import { displayMode, missingMembers, runtime, type ThemeProvider, type WebPartHost, type WebPartManager } from './runtime';
import { fluentTheme, themeOfTeams } from './themes';

const { words } = pageData;

const sayFailure = (error: unknown): void => say(words.webPartFailed, 'alert', [wordsOf(error)]);

const hostFor = (scope: ServiceScope): WebPartHost => {
  const { _BaseWebPartHost, _TeamsAwareWebPartHost } = runtime.webPartBase;
  const host = pageData.inTeams ? new _TeamsAwareWebPartHost(scope) : new _BaseWebPartHost(scope);
  host.setDirty = (instanceId, data) => saveProperties(instanceId, data.properties);
  return host;
};

/**
 * SharePoint gives a page's theme to old-style SCSS as well as to web parts that ask for it. The property pane, when there is
 * one, reads it from the page (propertyPane.ts).
 */
const showTheme = (theme: FluentTheme): void => {
  loadTheme({ ...theme.palette, ...theme.semanticColors });
  paneTheme.show(theme);
};

/** Settles when the manager is in the mode that was asked for last: before that it has no pane to open. */
let modeSet: Promise<void> = Promise.resolve();

const load = async (manager: WebPartManager, webPart: PlacedWebPart): Promise<void> => {
  const place = document.querySelector<HTMLElement>(`[data-instance="${webPart.instanceId}"]`);
  const domElement = place?.querySelector<HTMLElement>('.web-part-content');
  if (!place || !domElement) throw new Error(`The page has no place for ${webPart.title}.`);
  addPencil(place, webPart.title, () => {
    modeSet.then(() => manager.requestPropertyPaneAction(webPart.instanceId, 'Open')).catch(sayFailure);
  });
  await manager.loadWebPart({
    domElement,
    instanceId: webPart.instanceId,
    manifest: runtime.loader.SPComponentLoader.tryGetManifestById(webPart.id),
    displayMode: pageData.editing ? displayMode.edit : displayMode.read,
    addedFromPersistedData: true,
    formFactor: 1,
    ...(pageData.inTeams ? { pageLayoutType: 'Teams' as const } : {}),
    webPartData: {
      id: webPart.id,
      instanceId: webPart.instanceId,
      title: webPart.title,
      description: webPart.description,
      dataVersion: '1.0',
      properties: webPart.properties,
      serverProcessedContent: {}
    }
  });
};

/** Loads every web part at once, as a page of SharePoint does. One that fails says so and leaves the others alone. */
const loadAll = async (manager: WebPartManager): Promise<void> => {
  const loading = Promise.allSettled(pageData.webParts.map((webPart) => load(manager, webPart)));
  modeSet = loading.then(() => undefined);
  const results = await loading;
  results.forEach((result, at) => {
    if (result.status === 'rejected') say(`${words.webPartFailed} ${pageData.webParts[at]?.title ?? ''}`, 'alert', [wordsOf(result.reason)]);
  });
  document.body.setAttribute('data-ready', '');
};

/** The theme follows the controls on the page, or Teams. */
const followTheme = (provider: ThemeProvider): void => {
  const change = (theme: Theme): void => {
    const fluent = fluentTheme(theme);
    document.documentElement.setAttribute('data-theme', theme);
    showTheme(fluent);
    provider._setTheme(fluent);
  };
  document.addEventListener(pageEvents.theme, (event) => change((event as CustomEvent<Theme>).detail));
  if (pageData.inTeams) {
    const teams = runtime.webPartBase._TeamsEnvironmentManager;
    teams
      .initialize()
      .then(() => teams.getTeamsJs()?.registerOnThemeChangeHandler((name) => change(themeOfTeams(name))))
      .catch(sayFailure);
  }
};

const followEditing = (manager: WebPartManager): void =>
  document.addEventListener(pageEvents.editing, (event) => {
    const editing = (event as CustomEvent<boolean>).detail;
    modeSet = manager._setDisplayMode(editing ? displayMode.edit : displayMode.read);
    modeSet.catch(sayFailure);
  });

const gone = missingMembers();
if (gone.length > 0) throw new Error(`${words.missingMembers} ${gone.join(', ')}`);

/** What the loader makes an instance of and asks to load. */
export default class LocalHostApplication extends runtime.applicationBase.BaseApplication {
  public override readonly applicationType = 'LocalHost';

  public get componentId(): string {
    return hostComponent.id;
  }

  /** None: SharePoint's own frame around pages is on no registry. */
  public _getPageChromeProvider(): undefined {
    return undefined;
  }

  public override async onLoad(): Promise<void> {
    const theme = fluentTheme(pageData.theme);
    initializeIcons(pageData.iconFonts);
    showTheme(theme);
    const scope = this.context.serviceScope.startNewChild();
    const { ThemeProvider } = runtime.componentBase;
    const provider = new ThemeProvider(scope, theme);
    scope.provide(ThemeProvider.serviceKey, provider);
    scope.finish();
    const manager = new runtime.webPartBase._ClientSideWebPartManager(hostFor(scope));
    followTheme(provider);
    followEditing(manager);
    // Not waited for: the loader reports its own start, and web parts come as they are ready.
    loadAll(manager).catch(sayFailure);
  }
}
