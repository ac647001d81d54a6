import * as React from 'react';
import { approvalLists } from '../../data/approvals/approvalLists';
import { coreTeams } from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import type { Site } from '../../data/site';
import { teamLists } from '../../data/teams/teamLists';
import type { Strings } from '../../loc';
import type { OwnSetting } from '../propertyPane';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import type { FirstView } from './views';

export interface CoreTeamProperties extends VajsProperties {
  /** The id of a team; empty: all teams. */
  team: string;
  defaultView: FirstView;
  hideGoals: boolean;
  hideServices: boolean;
  hideFormer: boolean;
  hideRecords: boolean;
}

/** Tuumiktiim: a page of its own, a part of another page, or the tab that a core team runs its meeting from. */
export default class CoreTeamWebPart extends VajsWebPart<CoreTeamProperties> {
  protected readonly lists: readonly ListSchema[] = [...approvalLists, ...teamLists];
  protected override readonly settingLists: readonly ListSchema[] = [coreTeams];
  /** Comes with the web part's own words, which other pages do not carry. */
  private settings: ((strings: Strings, site: Site | undefined) => readonly OwnSetting[]) | undefined;

  protected async loadContent(): Promise<React.ComponentType<Partial<CoreTeamProperties>>> {
    const { default: CoreTeam, coreTeamSettings } = await import(/* webpackChunkName: 'core-team' */ './CoreTeam');
    this.settings = coreTeamSettings;
    const { msGraphClientFactory: graph } = this.context;
    return properties => React.createElement(CoreTeam, { ...properties, graph });
  }

  protected override ownSettings(strings: Strings, site: Site | undefined): readonly OwnSetting[] {
    return this.settings?.(strings, site) ?? [];
  }
}
