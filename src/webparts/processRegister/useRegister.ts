import * as React from 'react';
import type { Load } from '../../data/facts';
import { codeGaps } from '../../domain/documents/codeGaps';
import { registerOn, type Register } from '../../domain/documents/register';
import { ownersIn } from '../../domain/documents/registerFilter';
import type { Facts, RegisterFacts } from '../../domain/facts';
import type { BadRow } from '../../domain/findings/rows';
import type { Role } from '../../domain/people/role';
import type { PlainDate } from '../../domain/time/plainDate';
import { useDomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import { useWorkedOut } from '../../ui/useWorkedOut';
import { gapLines, type GapLine } from './lines/registerLines';
import { registerNouns } from './registerNouns';

type ShownFacts = RegisterFacts & Pick<Facts, 'suggestions'>;

/** The register of a day, with all that its frame and panel ask of it. */
export interface ShownRegister {
  readonly facts: ShownFacts;
  readonly register: Register;
  readonly gaps: readonly GapLine[];
  /** Rows that could not be read. */
  readonly badRows: readonly BadRow[];
  /** Roles that answer for anything in it. */
  readonly owners: readonly Role[];
}

export const shownRegister = (facts: ShownFacts, on: PlainDate, badRows: readonly BadRow[]): ShownRegister => {
  const register = registerOn(facts, on);
  return {
    facts, register,
    gaps: gapLines(codeGaps(register.entries)),
    badRows,
    owners: ownersIn(register.entries)
  };
};

/** Worked out anew only when facts or the day change. */
export const useRegister = (): Load<ShownRegister> => {
  const { on } = useVajs();
  const load = useDomainFacts(registerNouns);
  const work = React.useCallback(
    (facts: ShownFacts, problems: readonly BadRow[]) => shownRegister(facts, on, problems), [on]
  );
  return useWorkedOut(load, work);
};
