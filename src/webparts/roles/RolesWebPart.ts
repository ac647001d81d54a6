import type * as React from 'react';
import { listsOf } from '../../data/nounLists';
import type { Strings } from '../../loc';
import type { OwnSetting } from '../propertyPane';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import { rolesNouns } from './rolesNouns';
import type { RoleView } from './views';

export interface RolesProperties extends VajsProperties {
  defaultView: RoleView;
  hideOthers: boolean;
  hideForums: boolean;
}

/** Rollid ja vastutus: who answers for what on any day, what a role means, and what is handed over. */
export default class RolesWebPart extends VajsWebPart<RolesProperties> {
  protected readonly lists = listsOf(rolesNouns);
  /** Comes with the web part's own words, which other pages do not carry. */
  private settings: ((strings: Strings) => readonly OwnSetting[]) | undefined;

  protected async loadContent(): Promise<React.ComponentType<Partial<RolesProperties>>> {
    const { default: Roles, roleSettings } = await import(/* webpackChunkName: 'roles' */ './Roles');
    this.settings = roleSettings;
    return Roles;
  }

  protected override ownSettings(strings: Strings): readonly OwnSetting[] {
    return this.settings?.(strings) ?? [];
  }
}
