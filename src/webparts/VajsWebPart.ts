import * as React from 'react';
import * as ReactDom from 'react-dom';
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { askAhead, type Opening } from '../data/ahead';
import { listsSiteAddress, tenantListsSite } from '../data/listsSite';
import type { ListSchema } from '../data/schema/list';
import type { Site } from '../data/site';
import { openWire, type Digest } from '../data/wire';
import { dayInTallinn } from '../domain/time/tallinn';
import type { Strings } from '../loc';
import { languageOf, type Language } from '../loc/language';
import type { OwnSetting, propertyPane } from './propertyPane';

type Frame = typeof import('./frame');

/** All that web parts draw with: downloaded once, while the rows that it draws are on their way. */
const loadFrame = (): Promise<Frame> => import(/* webpackChunkName: 'frame' */ './frame');

export interface VajsProperties {
  /** Address of the site that holds the lists; empty: the organisation's setting. */
  listsSite: string;
  language: 'auto' | Language;
}

/** A person who waits for longer than this sees what is coming. */
const SKELETON_AFTER_MS = 250;

/** What every web part of the add-in does the same way. A web part says what it shows, which lists that needs, and its own settings. */
export abstract class VajsWebPart<P extends VajsProperties> extends BaseClientSideWebPart<P> {
  private frame: Frame | undefined;
  private site: Site | undefined;
  private strings: Strings | undefined;
  private theme: IReadonlyTheme | undefined;
  private pane: typeof propertyPane | undefined;
  private content: React.ComponentType<Partial<P>> | undefined;

  /** Downloads the component; heavy code stays out of the page until somebody looks at it. */
  protected abstract loadContent(): Promise<React.ComponentType<Partial<P>>>;

  /** The lists that the component will ask for, so that they travel while its code is still on the way. */
  protected abstract readonly lists: readonly ListSchema[];

  /** Lists whose rows the settings offer; the pane opens once something is known of them. */
  protected readonly settingLists: readonly ListSchema[] = [];

  /** Settings of this web part alone; `site` holds the lists, where it is known. */
  protected ownSettings(strings: Strings, site: Site | undefined): readonly OwnSetting[] {
    return [];
  }

  protected override async onInit(): Promise<void> {
    await super.onInit();
    // Everything sets out at once: the code, English words where they are read, and the question for the rows.
    const english = this.language === 'en' ? import(/* webpackChunkName: 'en-us' */ '../loc/en-us') : undefined;
    const [frame, content, opening] = await Promise.all([loadFrame(), this.loadContent(), this.findListsSite(), english]);
    this.frame = frame;
    this.content = content;
    this.open(frame, opening);
    await this.useLanguage();
    await this.firstRows();
  }

  public override render(): void {
    const { frame, strings, content, site } = this;
    if (!frame || !strings || !content) return;
    ReactDom.render(site ? this.page(frame, site, strings, content) : this.question(frame, strings), this.domElement);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await this.frame?.loadPropertyPane();
    await this.site?.known(this.settingLists);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane && this.strings ? this.pane(this.strings, this.ownSettings(this.strings, this.site), this.pageSite) : { pages: [] };
  }

  protected override onPropertyPaneFieldChanged(path: string): void {
    const change = path === 'language' ? this.useLanguage() : path === 'listsSite' ? this.useListsSite() : Promise.resolve();
    change.then(() => this.render(), error => this.renderError(error as Error));
  }

  private get pageSite(): string {
    return this.context.pageContext.web.absoluteUrl;
  }

  private get language(): Language {
    return languageOf(this.properties.language, this.context.pageContext.cultureInfo.currentUICultureName);
  }

  private async useLanguage(): Promise<void> {
    this.strings = await this.frame?.loadStrings(this.language);
  }

  private async useListsSite(): Promise<void> {
    const opening = await this.findListsSite();
    if (this.frame) this.open(this.frame, opening);
  }

  /**
   * Web part property, then the organisation's setting; the page's own site is never assumed (CONTRIBUTING, "Data"). Undefined where
   * neither says it. The rows are asked for as soon as it is known where.
   */
  private async findListsSite(): Promise<Opening | undefined> {
    const own = listsSiteAddress(this.properties.listsSite, this.pageSite);
    const url = own ?? await tenantListsSite(openWire({ url: this.pageSite }), this.pageSite);
    if (url === undefined) return undefined;
    const opening = { url, user: this.context.pageContext.user.loginName, digest: url === this.pageSite ? this.pageDigest() : undefined };
    askAhead(opening, this.lists);
    return opening;
  }

  private open(frame: Frame, opening: Opening | undefined): void {
    this.site = opening && frame.openSite(opening);
    this.site?.watch(this.lists, () => undefined)();
  }

  /** Rows that come soon are drawn at once: a skeleton that is seen for a moment only costs time and flickers. */
  private async firstRows(): Promise<void> {
    await Promise.race([this.site?.known(this.lists), new Promise(resolve => setTimeout(resolve, SKELETON_AFTER_MS))]);
  }

  /** The page brings a digest for its own site, which saves the first visit a request. */
  private pageDigest(): Digest | undefined {
    const { formDigestValue, formDigestTimeoutSeconds } = this.context.pageContext.legacyPageContext as
      { formDigestValue?: string; formDigestTimeoutSeconds?: number };
    return formDigestValue && formDigestTimeoutSeconds
      ? { value: formDigestValue, expires: Date.now() + formDigestTimeoutSeconds * 1000 }
      : undefined;
  }

  private page({ Page }: Frame, site: Site, strings: Strings, content: React.ComponentType<Partial<P>>): React.ReactElement {
    return React.createElement(Page, {
      site, strings, language: this.language, theme: this.theme, today: dayInTallinn(new Date()),
      inTeams: this.context.sdks.microsoftTeams !== undefined, room: this.domElement.clientWidth || undefined
    }, React.createElement(content, { ...this.properties }));
  }

  private question({ AskSite }: Frame, strings: Strings): React.ReactElement {
    return React.createElement(AskSite, {
      strings,
      onUseThisSite: this.displayMode === DisplayMode.Edit ? () => {
        this.properties.listsSite = this.pageSite;
        this.useListsSite().then(() => this.render(), error => this.renderError(error as Error));
      } : undefined
    });
  }
}
