import type * as estonian from '../et-ee/forms';

export const forms: typeof estonian.forms = {};
