import type { Answer, StepState } from '../../../domain/approval/approval';
import type { Moment, Policy } from '../../../domain/approval/policy';
import type { LogEntryId, PersonId, RoleHolderId } from '../../../domain/identity';
import type { BasisKind } from '../../../domain/people/role';

/** A place of a step: whose it is, who may answer in it instead, and who did. A step that nobody held has one without a holder. */
export interface AskedPlace {
  readonly holder?: RoleHolderId;
  readonly person?: PersonId;
  readonly delegatedTo?: PersonId;
  /** *Asendab*: those who may answer in the place today. */
  readonly substitutes: readonly { readonly person: PersonId; readonly basis: BasisKind }[];
  readonly answers: readonly Answer[];
}

/** After everything that has been written. */
export const momentAt = (now: number): Moment => ({ at: now, id: Number.MAX_SAFE_INTEGER as LogEntryId });

const given = ({ delegations }: StepState, place: number | undefined): PersonId | undefined =>
  [...delegations].reverse().find(delegation => delegation.place === place)?.to;

/** The places of a step as they stand at a moment. Only open places are asked who stands in: what was answered is over. */
export const placesAsked = (policy: Policy, step: StepState, people: Iterable<PersonId>, now: number): readonly AskedPlace[] => {
  const { frozen: { places }, answers, status } = step;
  if (places.length === 0) return [{ delegatedTo: given(step, undefined), substitutes: [], answers }];
  const known = [...people];
  const moment = momentAt(now);
  return places.map((place, n): AskedPlace => {
    const own = answers.filter(answer => answer.fills.includes(n));
    const substitutes = status === 'closed' || own.length > 0 ? [] : known
      .filter(person => person !== place.person)
      .flatMap(person => {
        const basis = policy.standsInFor(place, person, moment);
        return basis === undefined ? [] : [{ person, basis }];
      });
    return { holder: place.holder, person: place.person, delegatedTo: given(step, n), substitutes, answers: own };
  });
};
