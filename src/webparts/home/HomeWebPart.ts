import type * as React from 'react';
import { lists, posts } from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';

/** Avaleht: one search over everything, what waits for me, what changed, and the gaps of the map. */
export default class HomeWebPart extends VajsWebPart<VajsProperties> {
  protected readonly lists = (lists as readonly ListSchema[]).filter(list => list.name !== posts.name);

  protected async loadContent(): Promise<React.ComponentType> {
    return (await import(/* webpackChunkName: 'home' */ './Home')).default;
  }
}
