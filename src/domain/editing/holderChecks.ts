import type { Facts } from '../facts';
import { roleRules, singlePlace } from '../people/roleRules';
import type { KeyRole, RoleScope } from '../people/role';
import { sameScope } from '../people/scope';
import type { ScopeField } from '../people/scope';
import { overlaps } from '../time/validity';
import { numberIn, validityIn } from './draft';
import type { RowDraft } from './draft';
import type { Problem } from './problem';

/** The columns of role holders that say where. */
export const scopeColumns: Readonly<Record<ScopeField, string>> = {
  post: 'Post', service: 'Service', supportService: 'SupportService', policyArea: 'PolicyArea', unit: 'Unit', organisation: 'Organisation'
};

const scopeIn = (draft: RowDraft): RoleScope =>
  Object.fromEntries(Object.entries(scopeColumns).map(([field, column]) => [field, numberIn(draft, column)]));

const substitute = (holder: number, facts: Facts): readonly Problem[] =>
  (facts.holders.rows.some(({ id, onBehalfOf }) => id === holder && onBehalfOf !== undefined)
    ? [{ column: 'OnBehalfOf', problem: { kind: 'substituteOfSubstitute' } }] : []);

const overlapping = (
  key: KeyRole, scope: RoleScope, draft: RowDraft, { holders }: Facts, self: number | undefined
): readonly Problem[] => {
  const place = singlePlace(key, scope);
  if (!place) return [];
  const validity = validityIn(draft);
  return (holders.holdersByRole.get(key)?.rows ?? [])
    .filter(row => {
      const other = singlePlace(key, row.scope);
      return row.id !== self && other !== undefined && sameScope(place, other) && overlaps(row.validity, validity);
    })
    .map(({ id, person }) => ({ column: 'ValidFrom', problem: { kind: 'roleOverlap', with: id, person } }));
};

export const checkHolder = (draft: RowDraft, facts: Facts, self: number | undefined): readonly Problem[] => {
  const onBehalfOf = numberIn(draft, 'OnBehalfOf');
  if (onBehalfOf !== undefined) return substitute(onBehalfOf, facts);
  const key = facts.roles.find(({ id }) => id === numberIn(draft, 'Role'))?.key;
  if (key === undefined) return [];
  const scope = scopeIn(draft);
  const needs = roleRules[key].place ?? [];
  return needs.length > 0 && needs.every(field => scope[field] === undefined)
    ? [{ column: scopeColumns[needs[0]], problem: { kind: 'scopeMissing', needs } }]
    : overlapping(key, scope, draft, facts, self);
};
