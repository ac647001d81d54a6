import * as React from 'react';
import { approvalLists } from '../../data/approvals/approvalLists';
import type { Strings } from '../../loc';
import type { OwnSetting } from '../propertyPane';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import { jobViews, type JobView } from './views';

export interface JobDescriptionsProperties extends VajsProperties {
  defaultView: JobView;
  hideDrafting: boolean;
  hideRoutes: boolean;
}

/** Ametijuhendid: job descriptions and the other documents that go through a round. */
export default class JobDescriptionsWebPart extends VajsWebPart<JobDescriptionsProperties> {
  protected readonly lists = approvalLists;

  protected async loadContent(): Promise<React.ComponentType<Partial<JobDescriptionsProperties>>> {
    const { default: JobDescriptions } = await import(/* webpackChunkName: 'job-descriptions' */ './JobDescriptions');
    const { msGraphClientFactory: graph } = this.context;
    return ({ defaultView, hideDrafting, hideRoutes }) => React.createElement(JobDescriptions, { graph, defaultView, hideDrafting, hideRoutes });
  }

  protected override ownSettings({ webPart: { jobDescriptions } }: Strings): readonly OwnSetting[] {
    return [
      { kind: 'choice', property: 'defaultView', label: jobDescriptions.defaultView, options: jobViews.map(key => ({ key, text: jobDescriptions[key] })) },
      { kind: 'check', property: 'hideDrafting', label: jobDescriptions.hideDrafting },
      { kind: 'check', property: 'hideRoutes', label: jobDescriptions.hideRoutes }
    ];
  }
}
