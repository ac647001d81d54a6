import * as React from 'react';
import type { Load } from '../../data/facts';
import { codeGaps } from '../../domain/documents/codeGaps';
import type { Logged } from '../../domain/documents/logged';
import { registerOn, type Register } from '../../domain/documents/register';
import { ownersIn } from '../../domain/documents/registerFilter';
import type { Facts, RegisterFacts } from '../../domain/facts';
import type { BadRow } from '../../domain/findings/rows';
import type { Role } from '../../domain/people/role';
import type { PlainDate } from '../../domain/time/plainDate';
import { useDomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import { useWorkedOut } from '../../ui/useWorkedOut';
import type { LogLoad } from '../../ui/log/logLoad';
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

export const shownRegister = (facts: ShownFacts, on: PlainDate, badRows: readonly BadRow[], logged?: Logged): ShownRegister => {
  const register = registerOn(facts, on, logged);
  return {
    facts, register,
    gaps: gapLines(codeGaps(register.entries)),
    badRows,
    owners: ownersIn(register.entries)
  };
};

/** What the log says of the day; undefined where it has nothing to add, so that nothing is worked out anew. */
const useLogged = (log: LogLoad, on: PlainDate): Logged | undefined => React.useMemo(() => {
  const logged = log.status === 'ready' ? log.on(on) : undefined;
  return logged && logged.size > 0 ? logged : undefined;
}, [log, on]);

/** Worked out anew only when facts, the log or the day change. */
export const useRegister = (log: LogLoad): Load<ShownRegister> => {
  const { on } = useVajs();
  const logged = useLogged(log, on);
  const load = useDomainFacts(registerNouns);
  const work = React.useCallback(
    (facts: ShownFacts, problems: readonly BadRow[]) => shownRegister(facts, on, problems, logged), [on, logged]
  );
  return useWorkedOut(load, work);
};
