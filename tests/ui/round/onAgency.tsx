import * as React from 'react';
import { configure, render, waitFor, type RenderResult } from '@testing-library/react';
import type { ApprovalFacts } from '../../../src/data/approvals/readApprovals';
import type { Site } from '../../../src/data/site';
import { approvalLists, restrictedLists } from '../../../src/data/approvals/approvalLists';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import { loadStrings, type Language } from '../../../src/loc';
import { useApprovals } from '../../../src/ui/approvals/useApprovals';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import { WhenReady } from '../../../src/ui/WhenReady';
import { beside } from '../../site/onSite';

// The real site answers, sometimes on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

const WithFacts = ({ draw }: { readonly draw: (facts: ApprovalFacts) => React.ReactElement }): React.ReactElement => (
  <WhenReady of={useApprovals()} skeleton={null}>{facts => draw(facts)}</WhenReady>
);

/** Draws something about approvals as a person sees it, kept current by the site as on a page. */
export const renderFor = async (
  site: Site, draw: (facts: ApprovalFacts) => React.ReactElement, { language = 'et' as Language } = {}
): Promise<RenderResult> => {
  await beside(() => site.known([...approvalLists, ...restrictedLists]));
  const today = dayInTallinn(new Date());
  const vajs: Vajs = {
    site, language, strings: await loadStrings(language), today, on: today, showDay: () => undefined, inTeams: false,
    addressOf: (page, query = {}) => `${site.url}/SitePages/${page}.aspx?${new URLSearchParams(query).toString()}`
  };
  const page = render(<VajsProvider value={vajs}><WithFacts draw={draw} /></VajsProvider>);
  await waitFor(() => expect(page.container.querySelector('[aria-busy="true"]')).toBeNull());
  return page;
};
