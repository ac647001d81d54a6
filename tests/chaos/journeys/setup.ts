import type { Journey } from '../journey';
import { looking, mending, OWNER, ownerOf } from '../setup';

const inspecting: Journey = {
  name: 'Setup looks at a site', as: OWNER, inTurn: { alone: 20, batch: 8 },
  prepare: async ({ world, haste }) => () => looking(world, ownerOf(world, haste))
};

const mendingDrift: Journey = {
  name: 'Setup mends what has drifted', as: OWNER, inTurn: { alone: 8, batch: 4 },
  prepare: async ({ world, haste }) => () => mending(world, ownerOf(world, haste))
};

const mendingEmpty: Journey = {
  name: 'Setup mends an empty site', as: OWNER, inTurn: { alone: 2, batch: 1 },
  prepare: async ({ world, haste }) => () => mending(world, ownerOf(world, haste))
};

export const onEmptySite: readonly Journey[] = [mendingEmpty];

export const onDriftedSite: readonly Journey[] = [inspecting, mendingDrift];
