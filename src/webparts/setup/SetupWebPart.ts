import type * as React from 'react';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';

/** Seadistus: what is there of the lists, columns, views and permissions, and one act that mends them. */
export default class SetupWebPart extends VajsWebPart<VajsProperties> {
  protected readonly lists = [];

  protected async loadContent(): Promise<React.ComponentType> {
    return (await import(/* webpackChunkName: 'setup' */ './Setup')).default;
  }
}
