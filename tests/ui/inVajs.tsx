import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { plainDate, type PlainDate } from '../../src/domain/time/plainDate';
import * as estonian from '../../src/loc/et-ee';
import { VajsProvider, type Vajs } from '../../src/ui/vajs';

export const TODAY = plainDate('2026-11-21');
export const words = estonian;

const URL = 'https://lists.test/sites/vajs';

/** A connection to lists that never answer: these components are given their facts. */
const silentSite = (): Site => new Site({ url: URL, sp: connect({ url: URL, fetch: () => new Promise<Response>(() => undefined) }) });

/** A page of its own whose shown day can be changed, as on a real one. */
const OnPage = ({ on: first, children }: { readonly on: PlainDate; readonly children: React.ReactNode }): React.ReactElement => {
  const [on, showDay] = React.useState(first);
  const [site] = React.useState(silentSite);
  const vajs: Vajs = {
    site, on, showDay, strings: estonian, language: 'et', today: TODAY, inTeams: false, addressOf: page => `/${page}`
  };
  return <VajsProvider value={vajs}>{children}</VajsProvider>;
};

export const renderInVajs = (content: React.ReactElement, on: PlainDate = TODAY): RenderResult => render(<OnPage on={on}>{content}</OnPage>);
