import * as React from 'react';
import { act, cleanup, render, type RenderResult } from '@testing-library/react';
import type { Load } from '../../../src/data/facts';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import type { Facts } from '../../../src/domain/facts';
import { plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import * as estonian from '../../../src/loc/et-ee';
import { VajsProvider, type Vajs } from '../../../src/ui/vajs';
import { PolicyMapFrame, type PolicyMapFrameProps } from '../../../src/webparts/policyMap/PolicyMapFrame';
import type { May } from '../../../src/webparts/policyMap/useMay';
import type { MapFacts } from '../../../src/webparts/policyMap/usePolicyMap';
import { smallFacts } from '../../domain/policy/smallMap';

export const TODAY = plainDate('2026-11-21');
export const words = estonian.policyMap;

const URL = 'https://lists.test/sites/vajs';

/** The connection of a page whose lists never answer: what is shown comes from the facts at hand. */
const silentSite = (): Site => new Site({ url: URL, sp: connect({ url: URL, fetch: () => new Promise<Response>(() => undefined) }) });

const may = (all: boolean): May => ({
  suggest: true, addArea: all, editArea: all, addService: all, editService: all, addHolder: all, editHolder: all, addGoal: all, editGoal: all, editIndicator: all
});
export const reader = may(false);
export const qualityManager = may(true);

export const ready = (facts: Facts): Load<MapFacts> =>
  ({ status: 'ready', value: { ...facts, roleHolders: facts.holders.rows }, checked: true, problems: [] });

export interface Shown extends Partial<PolicyMapFrameProps> {
  readonly facts?: Facts;
  readonly on?: PlainDate;
  readonly today?: PlainDate;
  /** Query of the page's address: `area=1`. */
  readonly address?: string;
}

/** The policy map on a page, as a person finds it under an address. */
export const show = ({ facts = smallFacts, on, today = TODAY, address = '', ...props }: Shown = {}): RenderResult => {
  cleanup();
  window.history.replaceState(null, '', `/${address === '' ? '' : `?${address}`}`);
  const vajs: Vajs = {
    site: silentSite(), strings: estonian, language: 'et', today, on: on ?? today, showDay: () => undefined,
    addressOf: page => `/${page}`, inTeams: false
  };
  return render(
    <VajsProvider value={vajs}>
      <PolicyMapFrame load={ready(facts)} may={reader} defaultView="map" hideHorizontal={false} {...props} />
    </VajsProvider>
  );
};

export const addressNow = (): URLSearchParams => new URLSearchParams(window.location.search);

/** The camera draws once a frame. */
export const nextFrame = (): Promise<undefined> =>
  act(() => new Promise<undefined>(resolve => requestAnimationFrame(() => resolve(undefined)))) as unknown as Promise<undefined>;
