import * as React from 'react';
import * as ReactDom from 'react-dom';
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { askAhead, type Opening } from '../data/ahead';
import { askOrganisation, listsSiteAddress } from '../data/listsSite';
import type { ListSchema } from '../data/schema/list';
import type { Site } from '../data/site';
import { asSiteError, type SiteError } from '../data/siteError';
import type { Digest } from '../data/wire';
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

/** What is known of where the lists are. `unsaid`: nobody has chosen a site; `failed`: the organisation's choice could not be read. */
type Where =
  | { readonly status: 'looking' | 'unsaid' }
  | { readonly status: 'found'; readonly site: Site }
  | { readonly status: 'failed'; readonly error: SiteError; readonly trying: boolean };

/** Web parts of the page that could not find out where the lists are: they fare alike, so they try again together. */
const lost = new Set<() => void>();

/** A person who waits for longer than this sees what is coming. */
const SKELETON_AFTER_MS = 250;

/** What every web part of the add-in does the same way. A web part says what it shows, which lists that needs, and its own settings. */
export abstract class VajsWebPart<P extends VajsProperties> extends BaseClientSideWebPart<P> {
  private frame: Frame | undefined;
  private where: Where = { status: 'looking' };
  /** Counts how often it was looked for: an answer to an earlier question comes too late. */
  private looked = 0;
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
    const frame = loadFrame();
    const found = this.look(frame);
    found.catch(() => undefined); // only for want of the frame, which the next line waits for
    [this.frame, this.content] = await Promise.all([frame, this.loadContent(), english]);
    await this.useLanguage();
    await this.firstRows(found);
  }

  public override render(): void {
    const { frame, strings, content } = this;
    if (!frame || !strings || !content) return;
    ReactDom.render(this.drawn(frame, strings, content), this.domElement);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected override onDispose(): void {
    this.looked++;
    this.stopTrying();
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

  /** Somebody chose another site, or wants to know again. What is drawn stays until the answer is there. */
  private async useListsSite(): Promise<void> {
    if (this.where.status === 'failed') this.where = { ...this.where, trying: true };
    this.render();
    await this.look(loadFrame());
    this.render();
  }

  /** Finds out where the lists are. It never fails: that it could not be found out is an answer too. */
  private async look(frame: Promise<Frame>): Promise<void> {
    const turn = ++this.looked;
    const where = await this.findListsSite().then(
      async (opening): Promise<Where> => (opening ? { status: 'found', site: (await frame).openSite(opening) } : { status: 'unsaid' }),
      async (thrown): Promise<Where> => ({ status: 'failed', error: await asSiteError(thrown), trying: false })
    );
    if (turn !== this.looked) return;
    this.where = where;
    this.site?.watch(this.lists, () => undefined)();
    if (where.status === 'failed') this.keepTrying();
    else this.stopTrying();
  }

  private readonly again = (): void => { this.useListsSite().catch(error => this.renderError(error as Error)); };

  private keepTrying(): void {
    lost.add(this.again);
    window.addEventListener('online', this.again);
  }

  private stopTrying(): void {
    lost.delete(this.again);
    window.removeEventListener('online', this.again);
  }

  private get site(): Site | undefined {
    return this.where.status === 'found' ? this.where.site : undefined;
  }

  /**
   * Web part property, then the organisation's setting; the page's own site is never assumed (CONTRIBUTING, "Data"). Undefined where
   * neither says it. The rows are asked for as soon as it is known where.
   */
  private async findListsSite(): Promise<Opening | undefined> {
    const url = listsSiteAddress(this.properties.listsSite, this.pageSite) ?? await askOrganisation(this.pageSite);
    if (url === undefined) return undefined;
    const opening = { url, user: this.context.pageContext.user.loginName, digest: url === this.pageSite ? this.pageDigest() : undefined };
    askAhead(opening, this.lists);
    return opening;
  }

  /** Rows that come soon are drawn at once: a skeleton that is seen for a moment only costs time and flickers. */
  private async firstRows(found: Promise<void>): Promise<void> {
    const late = found.then(() => { if (this.renderedOnce) this.render(); });
    await Promise.race([found.then(() => this.site?.known(this.lists)), new Promise(resolve => setTimeout(resolve, SKELETON_AFTER_MS))]);
    late.catch(error => this.renderError(error as Error));
  }

  /** The page brings a digest for its own site, which saves the first visit a request. */
  private pageDigest(): Digest | undefined {
    const { formDigestValue, formDigestTimeoutSeconds } = this.context.pageContext.legacyPageContext as
      { formDigestValue?: string; formDigestTimeoutSeconds?: number };
    return formDigestValue && formDigestTimeoutSeconds
      ? { value: formDigestValue, expires: Date.now() + formDigestTimeoutSeconds * 1000 }
      : undefined;
  }

  private drawn({ Ground, Page, AskSite, SiteNotFound, Coming }: Frame, strings: Strings, content: React.ComponentType<Partial<P>>): React.ReactElement {
    const { where, language, theme } = this;
    const ground = { language, theme };
    const editing = this.displayMode === DisplayMode.Edit;
    const useThisSite = (): void => {
      this.properties.listsSite = this.pageSite;
      this.again();
    };
    switch (where.status) {
      case 'found': return React.createElement(Page, {
        site: where.site, strings, language, theme, today: dayInTallinn(new Date()),
        inTeams: this.context.sdks.microsoftTeams !== undefined, room: this.domElement.clientWidth || undefined
      }, React.createElement(content, { ...this.properties }));
      case 'looking': return React.createElement(Ground, ground, React.createElement(Coming, { strings }));
      case 'unsaid': return React.createElement(Ground, ground, React.createElement(AskSite, { strings, onUseThisSite: editing ? useThisSite : undefined }));
      case 'failed': return React.createElement(Ground, ground, React.createElement(SiteNotFound, {
        strings, error: where.error, trying: where.trying, onRetry: () => [...lost].forEach(again => again()),
        editing: editing ? { onUseThisSite: useThisSite, onOpenSettings: () => this.context.propertyPane.open() } : undefined
      }));
      default: return where satisfies never;
    }
  }
}
