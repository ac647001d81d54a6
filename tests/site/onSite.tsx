import * as React from 'react';
import { configure, act, render, type RenderResult } from '@testing-library/react';
import type { ListSchema, Row } from '../../src/data/schema/list';
import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { plainDate } from '../../src/domain/time/plainDate';
import { loadStrings, type Language } from '../../src/loc';
import { VajsProvider, type Vajs } from '../../src/ui/vajs';

// The real site answers, sometimes on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

declare global {
  // A global of the test environment (environment.js).
  var localSite: { readonly url: string; readonly today: string };
}

/** A connection to the local site as a sample person. */
export const siteAs = (person: string): Site => {
  const { url } = globalThis.localSite;
  return new Site({ url, sp: connect({ url, headers: { 'X-Local-User': person } }) });
};

/** Waits for something beside the page. What the page does meanwhile is its own, and React's testing is told so. */
export const beside = async <T,>(work: () => Promise<T>): Promise<T> => {
  const done: T[] = [];
  await act(async () => { done.push(await work()); });
  return done[0];
};

export const rowsIn = async <L extends ListSchema>(site: Site, list: L): Promise<readonly Row<L>[]> => {
  site.watch([list], () => undefined);
  await beside(() => site.settled());
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(`${list.name} is ${state.status}`);
  return state.rows;
};

export interface OnSite extends RenderResult { readonly site: Site }

/** Draws a component as a person sees it on a page of the local site. */
export const renderOnSite = async (
  content: React.ReactElement, { as = 'kvaliteedijuht-b', language = 'et' as Language, site = siteAs(as) } = {}
): Promise<OnSite> => {
  const today = plainDate(globalThis.localSite.today);
  const vajs: Vajs = {
    site, language, strings: await loadStrings(language), today, on: today, showDay: () => undefined, inTeams: false,
    addressOf: (page, query = {}) => `${site.url}/SitePages/${page}.aspx?${new URLSearchParams(query).toString()}`
  };
  return { site, ...render(<VajsProvider value={vajs}>{content}</VajsProvider>) };
};
