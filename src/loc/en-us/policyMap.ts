import type * as estonian from '../et-ee/policyMap';

export const policyMap: typeof estonian.policyMap = {};
