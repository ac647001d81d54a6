import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { approvalLists, restrictedLists } from '../../../src/data/approvals/approvalLists';
import type { Graph } from '../../../src/data/notifying';
import { services, suggestions } from '../../../src/data/schema';
import type { Site } from '../../../src/data/site';
import type { Language } from '../../../src/loc';
import { myDesk } from '../../../src/loc/et-ee/work/myDesk';
import MyDesk from '../../../src/webparts/myDesk/MyDesk';
import { beside, renderOnSite, siteAs } from '../../site/onSite';

export const words = myDesk;

/** The desk of a sample person, as a page of the local site shows it. */
export const openDesk = async (
  as: string, { query = '', language = 'et' as Language, graph, site = siteAs(as) }: { readonly query?: string; readonly language?: Language; readonly graph?: Graph; readonly site?: Site } = {}
): Promise<{ readonly user: UserEvent; readonly site: Site }> => {
  window.history.replaceState(null, '', `/sites/vajs/SitePages/MyDesk.aspx?${query}`);
  await beside(() => site.known([...approvalLists, ...restrictedLists, suggestions, services]));
  await renderOnSite(<MyDesk graph={graph} />, { as, language, site });
  return { site, user: userEvent.setup() };
};

export const list = (): HTMLElement => screen.getByRole('region', { name: words.list });

/** Lines of the list as somebody reads them. */
export const lines = (): readonly HTMLElement[] => within(list()).queryAllByRole('button').filter(button => button.dataset.line !== undefined);

export const line = (text: string | RegExp): HTMLElement => {
  const found = lines().find(one => (typeof text === 'string' ? one.textContent?.includes(text) : text.test(one.textContent ?? '')));
  if (!found) throw new Error(`No line with ${String(text)} among: ${lines().map(one => one.textContent).join(' | ')}`);
  return found;
};

export const address = (): URLSearchParams => new URLSearchParams(window.location.search);
