import type * as React from 'react';
import { listsOf } from '../../data/nounLists';
import { confirmations, coreTeams, securityChecks, teamActions } from '../../data/schema';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import { homeNouns } from './homeNouns';

/** Avaleht: one search over everything, what waits for me, what changed, and the gaps of the map. */
export default class HomeWebPart extends VajsWebPart<VajsProperties> {
  protected readonly lists = [...listsOf(homeNouns), securityChecks, coreTeams, teamActions, confirmations];

  protected async loadContent(): Promise<React.ComponentType> {
    return (await import(/* webpackChunkName: 'home' */ './Home')).default;
  }
}
