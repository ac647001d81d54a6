import { scopeFields } from '../people/scope';
import type { Proposal } from '../suggestions/suggestion';
import type { RowDraft } from './draft';
import { scopeColumns } from './holderChecks';

/** The row that applying a proposal adds. */
export interface Applied { readonly list: 'RoleHolders'; readonly draft: RowDraft }

/** Undefined for mere words: a person reads them and changes what is right. The draft passes the checks of any other. */
export const appliedBy = (proposal: Proposal): Applied | undefined => {
  switch (proposal.kind) {
    case 'words': return undefined;
    case 'holder': {
      const { role, person, scope, from } = proposal;
      const places = scopeFields.filter(field => scope[field] !== undefined)
        .map(field => [scopeColumns[field], scope[field]] as const);
      return { list: 'RoleHolders', draft: { Role: role, Person: person, ...Object.fromEntries(places), ValidFrom: from } };
    }
    default: return proposal satisfies never;
  }
};
