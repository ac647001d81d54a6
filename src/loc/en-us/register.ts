import type * as estonian from '../et-ee/register';

export const register: typeof estonian.register = {};
