import type * as estonian from '../et-ee/setup';

export const setup: typeof estonian.setup = {};
