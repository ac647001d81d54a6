import type * as estonian from '../et-ee/findings';

export const findings: typeof estonian.findings = {};
