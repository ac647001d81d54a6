import type * as React from 'react';
import { listsOf } from '../../data/nounLists';
import { coreTeams, teamMembers } from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import type { Strings } from '../../loc';
import type { OwnSetting } from '../propertyPane';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import { policyMapNouns } from './policyMapNouns';

export interface PolicyMapProperties extends VajsProperties {
  defaultView: 'map' | 'matrix' | 'list';
  hideHorizontal: boolean;
}

/** Poliitikakaart: policy areas with leaders, core teams, services and goals, as of any day. */
export default class PolicyMapWebPart extends VajsWebPart<PolicyMapProperties> {
  /** Core teams are asked for along with the rest: who acts as a service's manager is read from them once the map stands. */
  protected readonly lists: readonly ListSchema[] = [...listsOf(policyMapNouns), coreTeams, teamMembers];

  protected async loadContent(): Promise<React.ComponentType<Partial<PolicyMapProperties>>> {
    return (await import(/* webpackChunkName: 'policy-map' */ './PolicyMap')).default;
  }

  protected override ownSettings({ policyMap }: Strings): readonly OwnSetting[] {
    return [
      {
        kind: 'choice', property: 'defaultView', label: policyMap.defaultView,
        options: [
          { key: 'map', text: policyMap.viewMap },
          { key: 'matrix', text: policyMap.viewMatrix },
          { key: 'list', text: policyMap.viewList }
        ]
      },
      { kind: 'check', property: 'hideHorizontal', label: policyMap.hideHorizontal }
    ];
  }
}
