import * as React from 'react';
import { approvalLists } from '../../data/approvals/approvalLists';
import { VajsWebPart, type VajsProperties } from '../VajsWebPart';
import type { JobView } from './views';

export interface JobDescriptionsProperties extends VajsProperties {
  defaultView: JobView;
}

/** Ametijuhendid: job descriptions and the other documents that go through a round. */
export default class JobDescriptionsWebPart extends VajsWebPart<JobDescriptionsProperties> {
  protected readonly lists = approvalLists;

  protected async loadContent(): Promise<React.ComponentType<Partial<JobDescriptionsProperties>>> {
    const { default: JobDescriptions } = await import(/* webpackChunkName: 'job-descriptions' */ './JobDescriptions');
    const { msGraphClientFactory: graph } = this.context;
    return ({ defaultView }) => React.createElement(JobDescriptions, { graph, defaultView });
  }
}
