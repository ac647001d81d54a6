import * as React from 'react';
import type { CoreTeamId } from '../../../domain/identity';
import type { ProposedMember } from '../../../domain/teams/composition';
import { draftKey, keepDraft, readDraft } from '../../../ui/editing/keptDraft';
import { useVajs } from '../../../ui/vajs';
import { PROPOSAL_FORM, rowOf, rowsKept, withRows } from './proposalTyped';

/** Puts members into a team's form before it is opened: beside what was typed there. */
export const useTakenUp = (team: CoreTeamId): ((members: readonly ProposedMember[]) => void) => {
  const { site } = useVajs();
  const user = site.me?.loginName ?? '';
  return React.useCallback(members => {
    const key = draftKey(user, PROPOSAL_FORM, team);
    const kept = readDraft(user, key)?.values;
    const reason = typeof kept?.reason === 'string' ? kept.reason : '';
    keepDraft(key, { rows: withRows(rowsKept(kept?.rows), members.map(rowOf)), reason });
  }, [user, team]);
};
