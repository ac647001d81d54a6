/**
 * The members of Microsoft's runtime that this host builds on. Those with an underscore are not public: Microsoft changes
 * them between minor versions. They are named here and nowhere else, and `missingMembers` says in words which have gone.
 */
import * as applicationBase from '@microsoft/sp-application-base';
import * as componentBase from '@microsoft/sp-component-base';
import * as loader from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { ServiceKey, ServiceScope } from '@microsoft/sp-core-library';
import type { Theme as FluentTheme } from '@fluentui/react';

/** `DisplayMode` of sp-core-library. */
export const displayMode = { read: 1, edit: 2 } as const;

export type DisplayMode = (typeof displayMode)[keyof typeof displayMode];

/** A web part's saved state, as SharePoint keeps it in a page. */
export interface WebPartData {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description: string;
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly serverProcessedContent: Readonly<Record<string, unknown>>;
}

export interface LoadContext {
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly manifest: unknown;
  readonly displayMode: DisplayMode;
  readonly addedFromPersistedData: boolean;
  /** `WebPartFormFactor`: 1 is a web part in a page. */
  readonly formFactor: number;
  readonly pageLayoutType?: 'Teams';
  readonly webPartData: WebPartData;
}

export interface WebPartHost {
  readonly serviceScope: ServiceScope;
  /** The manager calls it within a second after an edited property has changed. */
  setDirty?: (instanceId: string, data: WebPartData) => void;
}

export interface WebPartManager {
  loadWebPart(context: LoadContext): Promise<void>;
  _setDisplayMode(mode: DisplayMode): Promise<void>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close'): void;
}

export interface ThemeProvider {
  _setTheme(theme: FluentTheme): void;
}

/** What TeamsJS of the runtime offers once it is initialized inside Teams. */
export interface TeamsJs {
  registerOnThemeChangeHandler(handler: (theme: string) => void): void;
}

interface Application {
  readonly applicationType: string;
  readonly context: { readonly serviceScope: ServiceScope };
  onLoad(): Promise<void>;
}

/** Typed views of the runtime's modules, members that are not public included. */
export const runtime = {
  applicationBase: applicationBase as unknown as {
    readonly BaseApplication: abstract new () => Application;
  },
  componentBase: componentBase as unknown as {
    readonly ThemeProvider: {
      new (scope: ServiceScope, theme: FluentTheme): ThemeProvider;
      readonly serviceKey: ServiceKey<ThemeProvider>;
    };
  },
  loader: loader as unknown as {
    readonly SPComponentLoader: { tryGetManifestById(id: string): unknown };
  },
  webPartBase: webPartBase as unknown as {
    readonly _BaseWebPartHost: new (scope: ServiceScope) => WebPartHost;
    readonly _TeamsAwareWebPartHost: new (scope: ServiceScope) => WebPartHost;
    readonly _ClientSideWebPartManager: new (host: WebPartHost) => WebPartManager;
    readonly _TeamsEnvironmentManager: { initialize(): Promise<void>; getTeamsJs(): TeamsJs | undefined };
  }
};

/** Where each member that the host uses has to be, from a module's exports down; `prototype` stands for instances. */
const members: Readonly<Record<keyof typeof runtime, readonly string[]>> = {
  applicationBase: ['BaseApplication', 'BaseApplication.prototype.onLoad', 'BaseApplication.prototype._load'],
  componentBase: ['ThemeProvider.serviceKey', 'ThemeProvider.prototype._setTheme'],
  loader: ['SPComponentLoader.tryGetManifestById'],
  webPartBase: [
    '_BaseWebPartHost',
    '_TeamsAwareWebPartHost',
    '_ClientSideWebPartManager.prototype.loadWebPart',
    '_ClientSideWebPartManager.prototype._setDisplayMode',
    '_ClientSideWebPartManager.prototype.requestPropertyPaneAction',
    '_TeamsEnvironmentManager.initialize',
    '_TeamsEnvironmentManager.getTeamsJs'
  ]
};

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, name) => (found === null || found === undefined ? undefined : (found as Record<string, unknown>)[name]), value);

/**
 * The members that have gone, such as `webPartBase._BaseWebPartHost`; none when this runtime is one the host knows.
 * @param modules The runtime's modules; another value only in tests.
 */
export const missingMembers = (modules: Readonly<Record<string, unknown>> = runtime): readonly string[] =>
  Object.entries(members).flatMap(([module, paths]) =>
    paths.filter((path) => at(modules[module], path) === undefined).map((path) => `${module}.${path}`)
  );
