import type { Facts } from '../facts';
import { isBackwards } from '../time/validity';
import { checkDocument } from './documentChecks';
import { validityIn } from './draft';
import type { RowDraft } from './draft';
import { checkEdition } from './editionChecks';
import { checkHolder } from './holderChecks';
import type { Problem } from './problem';
import { checkReferences } from './referenceChecks';

type Check = (draft: RowDraft, facts: Facts, self: number | undefined) => readonly Problem[];

/** What only one list needs, by the list's name. */
const checks: Readonly<Record<string, Check>> = {
  ManagedDocuments: checkDocument,
  Editions: checkEdition,
  RoleHolders: checkHolder
};

const checkValidity: Check = draft =>
  (isBackwards(validityIn(draft)) ? [{ column: 'ValidUntil', problem: { kind: 'backwards' } }] : []);

/**
 * What is wrong with a row before it is saved, over and above types, required cells and unique cells, which the schema
 * and SharePoint check. `self` is the row's own id when it is being changed. Forms, imports and applied suggestions ask
 * the same.
 */
export const checkDraft = (list: string, draft: RowDraft, facts: Facts, self?: number): readonly Problem[] => [
  ...checkValidity(draft, facts, self),
  ...checkReferences(list, draft, facts, self),
  ...(checks[list]?.(draft, facts, self) ?? [])
];
