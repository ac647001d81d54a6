/** A web part that only tells what the runtime gives to a web part, so that the page host is tested apart from the product. */
import { SPComponentLoader } from '@microsoft/sp-loader';
import { SPHttpClient } from '@microsoft/sp-http';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';

type PropertyPane = typeof import('@microsoft/sp-property-pane');

interface Properties {
  readonly note: string;
}

const propertyPaneId = 'f9e737b7-f0df-4597-ba8c-3060f82380db';

export default class ProbeWebPart extends BaseClientSideWebPart<Properties> {
  private theme: IReadonlyTheme | undefined;
  private themes = 0;
  private web = '';
  private pane: PropertyPane | undefined;

  protected override async onInit(): Promise<void> {
    const { spHttpClient, pageContext } = this.context;
    const answer = await spHttpClient.get(`${pageContext.web.absoluteUrl}/_api/web?$select=Title`, SPHttpClient.configurations.v1);
    this.web = answer.ok ? ((await answer.json()) as { Title: string }).Title : String(answer.status);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.themes += 1;
    if (this.renderedOnce) this.render();
  }

  public override render(): void {
    const { pageContext, sdks } = this.context;
    const teams = sdks.microsoftTeams?.context as { theme?: string; locale?: string; subEntityId?: string } | undefined;
    const facts: Readonly<Record<string, unknown>> = {
      title: this.title,
      user: pageContext.user.displayName,
      login: pageContext.user.loginName,
      isSiteAdmin: Boolean(pageContext.legacyPageContext.isSiteAdmin),
      digest: String(pageContext.legacyPageContext.formDigestValue),
      culture: pageContext.cultureInfo.currentUICultureName,
      webTitle: this.web,
      mode: this.displayMode,
      inverted: this.theme?.isInverted,
      bodyText: this.theme?.semanticColors?.bodyText,
      themes: this.themes,
      teams: teams ? `${teams.theme} ${teams.locale} ${teams.subEntityId ?? ''}`.trim() : 'none',
      note: this.properties.note
    };
    this.domElement.replaceChildren(
      ...Object.entries(facts).map(([name, value]) => {
        const line = document.createElement('p');
        line.dataset.fact = name;
      line.style.overflowWrap = 'anywhere';
        line.textContent = String(value);
        return line;
      })
    );
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await SPComponentLoader.loadComponentById<PropertyPane>(propertyPaneId);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    if (!this.pane) return { pages: [] };
    const field = this.pane.PropertyPaneTextField('note', { label: 'Märkus' });
    return { pages: [{ header: { description: 'Katse' }, groups: [{ groupFields: [field] }] }] };
  }
}
