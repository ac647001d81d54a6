import type * as React from 'react';
import { listsOf } from '../../data/nounLists';
import type { Strings } from '../../loc';
import type { OwnSetting } from '../propertyPane';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import { registerNouns } from './registerNouns';

export interface ProcessRegisterProperties extends VajsProperties {
  defaultView: 'groups' | 'flat';
  hideDrafting: boolean;
}

/** Protsessid ja juhendid: every VAJS document with owner, edition and next review. */
export default class ProcessRegisterWebPart extends VajsWebPart<ProcessRegisterProperties> {
  protected readonly lists = listsOf(registerNouns);

  protected async loadContent(): Promise<React.ComponentType<Partial<ProcessRegisterProperties>>> {
    return (await import(/* webpackChunkName: 'process-register' */ './ProcessRegister')).default;
  }

  protected override ownSettings({ register }: Strings): readonly OwnSetting[] {
    return [
      {
        kind: 'choice', property: 'defaultView', label: register.defaultView,
        options: [{ key: 'groups', text: register.viewGroups }, { key: 'flat', text: register.viewFlat }]
      },
      { kind: 'check', property: 'hideDrafting', label: register.hideDrafting }
    ];
  }
}
