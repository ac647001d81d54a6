import type { Ground, Whereabouts } from '../approval/ground';
import { momentAt, type Policy } from '../approval/policy';
import type { PersonId } from '../identity';
import type { HolderIndex } from '../people/holders';
import { isValidOn } from '../time/validity';
import type { Sitting } from './deskFacts';

interface PlaceFacts { readonly ground: Ground; readonly policy: Policy; readonly holders: HolderIndex }

/** Where a person holds something on the day. */
export const placesOf = ({ ground, holders }: Pick<PlaceFacts, 'ground' | 'holders'>, person: PersonId, { on, now }: Sitting): readonly Whereabouts[] =>
  (holders.byPerson.get(person) ?? []).filter(row => row.onBehalfOf === undefined && isValidOn(row.validity, on)).map(({ scope }) => {
    const post = scope.post === undefined ? undefined : ground.post(scope.post, now);
    return { post: scope.post, unit: scope.unit ?? post?.unit, organisation: scope.organisation ?? post?.organisation };
  });

/**
 * Unread lists and absences are seen by the person, the line manager, the personnel partner and the quality manager only
 * (domain.md, "Approval: trust"). A line manager is the holder of the post's manager, or whoever heads the unit.
 */
export const maySee = (facts: PlaceFacts, sitting: Sitting): ((person: PersonId) => boolean) => {
  const { ground, policy } = facts;
  const { me, now } = sitting;
  const moment = momentAt(sitting.now);
  const isMine = (rows: ReturnType<Ground['nearest']>): boolean =>
    rows.some(({ id, person }) => person.id === me || policy.standsInFor({ holder: id, person: person.id }, me, moment) !== undefined);
  const sees = ({ post, unit, organisation }: Whereabouts): boolean => {
    const manager = post === undefined ? undefined : ground.post(post, now)?.manager;
    if (manager !== undefined && isMine(ground.holdersAt(ground.rolesWith('postHolder'), { post: manager }, now))) return true;
    if (policy.isHead({ unit, organisation }, me, moment)) return true;
    return (unit !== undefined || organisation !== undefined) && isMine(ground.nearest(ground.rolesWith('personnelPartner'), { unit, organisation }, now));
  };
  if (policy.isQualityManager(me, moment)) return () => true;
  return person => person === me || placesOf(facts, person, sitting).some(sees);
};
