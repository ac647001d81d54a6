import * as React from 'react';
import { approvalLists } from '../../data/approvals/approvalLists';
import { coreTeams, services, suggestions, teamActions } from '../../data/schema';
import type { ListSchema } from '../../data/schema/list';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';

/** Minu töölaud: what waits for me, across all kinds. */
export default class MyDeskWebPart extends VajsWebPart<VajsProperties> {
  protected readonly lists: readonly ListSchema[] = [...approvalLists, suggestions, services, coreTeams, teamActions];

  protected async loadContent(): Promise<React.ComponentType<Partial<VajsProperties>>> {
    const { default: MyDesk } = await import(/* webpackChunkName: 'my-desk' */ './MyDesk');
    const { msGraphClientFactory: graph } = this.context;
    return () => React.createElement(MyDesk, { graph });
  }
}
