import type * as React from 'react';
import { listsOf } from '../../data/nounLists';
import { coreTeams, teamMembers } from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import type { Strings } from '../../loc';
import type { OwnSetting } from '../propertyPane';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import { serviceMapNouns } from './serviceMapNouns';
import type { ServiceView } from './views';

export interface ServiceMapProperties extends VajsProperties {
  defaultView: ServiceView;
}

/** Teenusekaart ja tugiteenusekaart: services by agency and area, support services with processes, and whether their cards are true. */
export default class ServiceMapWebPart extends VajsWebPart<ServiceMapProperties> {
  /** Core teams are asked for along with the rest; the log that says whose mandate is given comes once the page stands. */
  protected readonly lists: readonly ListSchema[] = [...listsOf(serviceMapNouns), coreTeams, teamMembers];
  /** Comes with the web part's own words, which other pages do not carry. */
  private settings: ((strings: Strings) => readonly OwnSetting[]) | undefined;

  protected async loadContent(): Promise<React.ComponentType<Partial<ServiceMapProperties>>> {
    const { default: ServiceMap, serviceMapSettings } = await import(/* webpackChunkName: 'service-map' */ './ServiceMap');
    this.settings = serviceMapSettings;
    return ServiceMap;
  }

  protected override ownSettings(strings: Strings): readonly OwnSetting[] {
    return this.settings?.(strings) ?? [];
  }
}
