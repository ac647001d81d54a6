import { PropertyPaneCheckbox, PropertyPaneChoiceGroup, PropertyPaneDropdown, PropertyPaneTextField, type IPropertyPaneConfiguration, type IPropertyPaneField } from '@microsoft/sp-property-pane';
import { listsSiteAddress } from '../data/listsSite';
import type { Strings } from '../loc';

/** A setting of a web part, as data: what the "Display" group shows. A `choice` is of few things that stand side by side, a `list` of many. */
export type OwnSetting =
  | { readonly kind: 'choice' | 'list'; readonly property: string; readonly label: string; readonly options: readonly { readonly key: string; readonly text: string }[] }
  | { readonly kind: 'check'; readonly property: string; readonly label: string };

const fieldOf = (setting: OwnSetting): IPropertyPaneField<unknown> => {
  switch (setting.kind) {
    case 'choice': return PropertyPaneChoiceGroup(setting.property, { label: setting.label, options: [...setting.options] });
    case 'list': return PropertyPaneDropdown(setting.property, { label: setting.label, options: [...setting.options] });
    case 'check': return PropertyPaneCheckbox(setting.property, { text: setting.label });
    default: return setting satisfies never;
  }
};

/** Settings in words: what the web part shows, its language, and where the lists are. Downloaded when the pane is opened. */
export const propertyPane = (
  { webPart }: Strings, own: readonly OwnSetting[], pageSite: string
): IPropertyPaneConfiguration => ({
  pages: [{
    groups: [
      { groupName: webPart.display, groupFields: own.map(fieldOf) },
      {
        groupName: webPart.language,
        groupFields: [PropertyPaneChoiceGroup('language', {
          options: [
            { key: 'auto', text: webPart.languageAuto },
            { key: 'et', text: webPart.languageEstonian },
            { key: 'en', text: webPart.languageEnglish }
          ]
        })]
      },
      {
        groupName: webPart.lists,
        groupFields: [PropertyPaneTextField('listsSite', {
          label: webPart.listsSite,
          description: webPart.listsSiteHint,
          deferredValidationTime: 600,
          onGetErrorMessage: value => (value && !listsSiteAddress(value, pageSite) ? webPart.listsSiteInvalid : '')
        })]
      }
    ].filter(group => group.groupFields.length > 0)
  }]
});
