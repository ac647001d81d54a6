import * as React from 'react';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import { Site } from '../../../src/data/site';
import { plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import type { Language, Strings } from '../../../src/loc';
import * as estonian from '../../../src/loc/et-ee';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import type { EmptySite } from '../../site/emptySite';
import { sampleSite } from '../../site/preparedSites';

export const TODAY = plainDate('2026-11-21');

/** A site with the sample content for the tests of a file, and nothing left on the page after each. */
export const withSample = (): (() => EmptySite) => {
  let site: EmptySite;
  beforeAll(async () => {
    site = await sampleSite(TODAY);
  });
  afterAll(() => site.close());
  afterEach(cleanup);
  return () => site;
};

export interface Looking {
  /** Key of the person who looks. */
  readonly as: string;
  readonly on?: PlainDate;
  readonly language?: Language;
  readonly strings?: Strings;
  /** Query of the page's address: `person=12`. */
  readonly address?: string;
}

/** A component of a web part as a person finds it on a page, reading and writing a real site over HTTP. */
export const showOn = (
  site: EmptySite, content: React.ReactElement, { as, on = TODAY, language = 'et', strings = estonian, address = '' }: Looking
): RenderResult => {
  cleanup();
  window.history.replaceState(null, '', `/${address === '' ? '' : `?${address}`}`);
  const vajs: Vajs = {
    site: new Site({ url: site.url, sp: site.as(as) }), strings, language, today: TODAY, on, showDay: () => undefined, inTeams: false,
    addressOf: (page, query = {}) => `/${page}?${new URLSearchParams(query).toString()}`
  };
  return render(<VajsProvider value={vajs}>{content}</VajsProvider>);
};
