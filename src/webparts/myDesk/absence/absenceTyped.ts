import type { SubstitutionAct } from '../../../domain/approval/entry';
import type { PersonId, RoleHolderId } from '../../../domain/identity';
import type { Person } from '../../../domain/people/person';
import type { BasisKind } from '../../../domain/people/role';
import { parsePlainDate, type PlainDate } from '../../../domain/time/plainDate';

/** What stands in the form. */
export interface AbsenceTyped {
  readonly substitute?: Person;
  readonly from: string;
  readonly until: string;
  /** Empty: all places. */
  readonly holder: string;
  readonly basis: BasisKind;
  readonly reference: string;
}

export type AbsenceProblem = 'substitute' | 'self' | 'from' | 'until' | 'backwards' | 'past' | 'reference';
export type AbsenceField = 'substitute' | 'from' | 'until' | 'reference';

export type AbsenceChecked =
  | { readonly status: 'fine'; readonly act: SubstitutionAct }
  | { readonly status: 'wrong'; readonly problems: Readonly<Partial<Record<AbsenceField, AbsenceProblem>>> };

const untilProblem = (from: PlainDate | undefined, until: PlainDate | undefined, on: PlainDate): AbsenceProblem | undefined => {
  if (until === undefined) return 'until';
  if (from !== undefined && until < from) return 'backwards';
  return until < on ? 'past' : undefined;
};

/** The act that the form says, or what is wrong in it. An order without its reference is no basis. */
export const checkAbsence = (typed: AbsenceTyped, me: PersonId, on: PlainDate): AbsenceChecked => {
  const { substitute, basis: kind, holder } = typed;
  const [from, until] = [parsePlainDate(typed.from), parsePlainDate(typed.until)];
  const reference = typed.reference.trim();
  const problems = {
    substitute: !substitute ? 'substitute' as const : substitute.id === me ? 'self' as const : undefined,
    from: from === undefined ? 'from' as const : undefined,
    until: untilProblem(from, until, on),
    reference: kind === 'order' && reference === '' ? 'reference' as const : undefined
  };
  if (!substitute || from === undefined || until === undefined || Object.values(problems).some(problem => problem !== undefined)) return { status: 'wrong', problems };
  return {
    status: 'fine',
    act: {
      kind: 'nameSubstitute', substitute: substitute.id, from, until,
      ...(holder === '' ? {} : { holder: Number(holder) as RoleHolderId }),
      basis: { kind, ...(kind === 'order' ? { reference } : {}) }
    }
  };
};
