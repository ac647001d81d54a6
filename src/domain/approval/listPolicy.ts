import type { PersonId, RoleHolderId } from '../identity';
import type { BasisKind, RoleHolder } from '../people/role';
import { isBefore, inWrittenOrder, type SubstitutionEntry } from './entry';
import { asWritten } from './judging';
import type { Ground, Whereabouts } from './ground';
import type { DocumentPlace, Moment, Policy } from './policy';
import { proving } from './proving';
import type { Place } from './route';

type Named = Extract<SubstitutionEntry, { kind: 'nameSubstitute' }>;

/** What people said of their own absences, by who said it. Rows that were changed, or carry another's request id, say nothing. */
const absences = (entries: readonly SubstitutionEntry[]): ReadonlyMap<PersonId, readonly { readonly named: Named; readonly ended?: Moment }[]> => {
  const byPerson = new Map<PersonId, { named: Named; ended?: Moment }[]>();
  for (const entry of inWrittenOrder(entries)) {
    if (asWritten(entry)) continue;
    const own = byPerson.get(entry.by) ?? [];
    byPerson.set(entry.by, own);
    if (entry.kind === 'nameSubstitute') own.push({ named: entry });
    else own.filter(({ named, ended }) => named.request === entry.ends && !ended).forEach(one => { one.ended = entry; });
  }
  return byPerson;
};

/** Who may do what, by the lists as they were at each moment and by what people said of their own absences before it. */
export const listPolicy = (ground: Ground, substitutions: readonly SubstitutionEntry[]): Policy => {
  const away = absences(substitutions);
  const isProven = proving(ground);

  const namedBasis = ({ holder, person: absent }: Place, person: PersonId, moment: Moment): BasisKind | undefined => {
    const own = away.get(absent);
    if (!own) return undefined;
    const day = ground.dayOf(moment.at);
    const found = own.find(({ named, ended }) =>
      named.substitute === person && named.substitute !== named.by && isBefore(named, moment) && (!ended || isBefore(moment, ended))
      && named.from <= day && day <= named.until && (named.holder === undefined || named.holder === holder));
    if (!found) return undefined;
    const { kind, reference } = found.named.basis;
    return kind === 'order' && !reference?.trim() ? 'appointment' : kind; // an order that is not named is none
  };

  const standsInFor: Policy['standsInFor'] = (place, person, moment) => {
    const named = namedBasis(place, person, moment);
    return named === 'order' ? named : ground.standingSubstitute(place.holder, person, moment.at) ?? named;
  };

  const isOneOf = (rows: readonly RoleHolder[], person: PersonId, moment: Moment): boolean => rows.some(row => row.person.id === person
    || standsInFor({ holder: row.id, person: row.person.id }, person, moment) !== undefined);

  const headsFrom = (place: Whereabouts, at: number): readonly RoleHolder[] =>
    ground.nearest(ground.leading, place, at);

  const isHead: Policy['isHead'] = ({ unit, organisation }, person, moment) =>
    unit !== undefined && isOneOf(headsFrom({ unit, organisation }, moment.at), person, moment);

  const isQualityManager: Policy['isQualityManager'] = (person, moment) =>
    ground.rolesWith('qualityManager').some(role => isOneOf(ground.everywhereHeld(role, moment.at), person, moment));

  const managesPost = ({ post }: DocumentPlace, person: PersonId, moment: Moment): boolean => {
    const manager = post === undefined ? undefined : ground.post(post, moment.at)?.manager;
    return manager !== undefined && isOneOf(ground.holdersAt(ground.rolesWith('postHolder'), { post: manager }, moment.at), person, moment);
  };

  const isOwner: Policy['isOwner'] = (of, person, moment) => isOneOf(ground.owners(of, moment.at), person, moment);

  /** The units and the organisation in which a row holds. */
  const placeHeld = (holder: RoleHolderId, at: number): Whereabouts => {
    const scope = ground.holder(holder, at)?.scope ?? {};
    const post = scope.post === undefined ? undefined : ground.post(scope.post, at);
    return { unit: scope.unit ?? post?.unit, organisation: scope.organisation ?? post?.organisation };
  };

  return {
    isUnknown: ({ at }) => ground.isUnknownAt(at),
    proofOf: (envelope, route, { at }) => (ground.isUnknownAt(at) ? 'unverified' : isProven(envelope, route, at) ? 'verified' : 'differs'),
    standsInFor,
    isOwner,
    isHead,
    isQualityManager,
    isSuperior: ({ holder, person: holding }, person, moment) => {
      const held = placeHeld(holder, moment.at);
      const organisation = ground.organisationOf(held, moment.at);
      const roles = [...ground.leading, ...ground.rolesWith('deputySecretaryGeneral')];
      const above = [
        ...ground.climb(held.unit, moment.at).flatMap(({ id }) => ground.holdersAt(roles, { unit: id }, moment.at)),
        ...(organisation === undefined ? [] : ground.holdersAt(ground.rolesWith('agencyHead'), { organisation }, moment.at)),
        ...ground.rolesWith('secretaryGeneral').flatMap(role => ground.everywhereHeld(role, moment.at))
      ].filter(row => row.person.id !== holding);
      return person !== holding && isOneOf(above, person, moment);
    },
    keepsOrders: (of, person, moment) => isQualityManager(person, moment)
      || isOneOf(ground.nearest(ground.rolesWith('personnelPartner'), of, moment.at), person, moment)
      || isOneOf(ground.nearest(ground.rolesWith('agencyCoordinator'), { organisation: ground.organisationOf(of, moment.at) }, moment.at), person, moment),
    mayReview: (id, person, moment) => {
      const document = ground.document(id, moment.at);
      if (!document) return false;
      return isOwner(document, person, moment) || isHead(document, person, moment) || managesPost(document, person, moment) || isQualityManager(person, moment);
    }
  };
};
