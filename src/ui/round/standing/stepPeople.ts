import type { Answer, StepState } from '../../../domain/approval/approval';
import { momentAt, type Policy } from '../../../domain/approval/policy';
import { givenTo } from '../../../domain/approval/steps';
import type { PersonId, RoleHolderId } from '../../../domain/identity';
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

/** The places of a step as they stand at a moment. Only open places are asked who stands in: what was answered is over. */
export const placesAsked = (policy: Policy, step: StepState, people: Iterable<PersonId>, now: number): readonly AskedPlace[] => {
  const { frozen: { places }, answers, delegations, status } = step;
  if (places.length === 0) return [{ delegatedTo: givenTo(delegations, undefined), substitutes: [], answers }];
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
    return { holder: place.holder, person: place.person, delegatedTo: givenTo(delegations, n), substitutes, answers: own };
  });
};
