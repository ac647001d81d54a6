import type { OrganisationId, PersonId, PolicyAreaId, RoleId, ServiceId, SupportServiceId, UnitId } from '../../identity';
import type { RoleScope } from '../role';
import type { KnownFacts } from './known';

export const whoKinds = ['person', 'role', 'unit', 'organisation', 'policyArea', 'service', 'supportService'] as const;
export type WhoKind = typeof whoKinds[number];

/** Whom or what "who is it today?" is asked about. */
export type Who =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'role'; readonly id: RoleId }
  | { readonly kind: 'unit'; readonly id: UnitId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'policyArea'; readonly id: PolicyAreaId }
  | { readonly kind: 'service'; readonly id: ServiceId }
  | { readonly kind: 'supportService'; readonly id: SupportServiceId };

/** `person-12`, as an address has it. */
export const whoKey = ({ kind, id }: Who): string => `${kind}-${id}`;

const KEY = /^([a-zA-Z]+)-(\d+)$/;

export const parseWho = (text: string | undefined): Who | undefined => {
  const [, name, id] = KEY.exec(text ?? '') ?? [];
  const kind = whoKinds.find(one => one === name);
  return kind === undefined || Number(id) < 1 ? undefined : { kind, id: Number(id) } as Who;
};

export type PlaceOfWho = Exclude<Who, { kind: 'person' | 'role' }>;

export const isPlace = (who: Who): who is PlaceOfWho => who.kind !== 'person' && who.kind !== 'role';

/** Whether something in this scope is at the place, or under it: in a unit of the organisation, at a post of the unit. */
export const isAt = ({ posts, covers, organisationOf }: KnownFacts, scope: RoleScope, place: PlaceOfWho): boolean => {
  switch (place.kind) {
    case 'unit': {
      const unit = scope.unit ?? (scope.post === undefined ? undefined : posts.get(scope.post)?.unit);
      // What names no unit belongs to none, though it would answer to every one.
      return unit !== undefined && covers({ unit: place.id }, { unit });
    }
    case 'organisation': return organisationOf(scope) === place.id;
    case 'policyArea': return scope.policyArea === place.id;
    case 'service': return scope.service === place.id;
    case 'supportService': return scope.supportService === place.id;
    default: return place satisfies never;
  }
};

/** The name of whoever is asked about; undefined for somebody or something that no row knows. */
export const whoName = ({ facts, units, areas, services, roleName, personOf }: KnownFacts, who: Who): string | undefined => {
  switch (who.kind) {
    case 'person': return personOf(who.id)?.name;
    case 'role': return roleName(who.id) || undefined;
    case 'unit': return units.get(who.id)?.name;
    case 'organisation': return facts.organisations.find(({ id }) => id === who.id)?.name;
    case 'policyArea': return areas.get(who.id)?.name;
    case 'service': return services.get(who.id)?.name;
    case 'supportService': return facts.supportServices.find(({ id }) => id === who.id)?.name;
    default: return who satisfies never;
  }
};
