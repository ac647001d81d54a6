import type * as React from 'react';
import { PropertyPaneChoiceGroup, PropertyPaneCheckbox, type IPropertyPaneField } from '@microsoft/sp-property-pane';
import { nouns } from '../../data/facts';
import type { ListSchema } from '../../data/schema/list';
import type { Strings } from '../../loc';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import { policyMapNouns } from './policyMapNouns';

export interface PolicyMapProperties extends VajsProperties {
  defaultView: 'map' | 'matrix' | 'list';
  hideHorizontal: boolean;
}

/** Poliitikakaart: policy areas with leaders, core teams, services and goals, as of any day. */
export default class PolicyMapWebPart extends VajsWebPart<PolicyMapProperties> {
  protected readonly lists = policyMapNouns.map(name => nouns[name].list as ListSchema);

  protected async loadContent(): Promise<React.ComponentType<Partial<PolicyMapProperties>>> {
    return (await import(/* webpackChunkName: 'policy-map' */ './PolicyMap')).default;
  }

  protected ownFields({ policyMap }: Strings): IPropertyPaneField<unknown>[] {
    return [
      PropertyPaneChoiceGroup('defaultView', {
        label: policyMap.defaultView,
        options: [
          { key: 'map', text: policyMap.viewMap },
          { key: 'matrix', text: policyMap.viewMatrix },
          { key: 'list', text: policyMap.viewList }
        ]
      }),
      PropertyPaneCheckbox('hideHorizontal', { text: policyMap.hideHorizontal })
    ];
  }
}
