import type * as estonian from '../et-ee/home';

export const home: typeof estonian.home = {};
