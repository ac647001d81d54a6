import { coverage } from '../../calendar/seating';
import { byId } from '../../grouping';
import type { OrganisationId, PersonId, PolicyAreaId, PostId, RoleId, ServiceId, SupportServiceId, UnitId } from '../../identity';
import type { Person } from '../person';
import type { Post, Unit } from '../structure';
import type { PolicyArea, Service } from '../../policy/policyArea';
import type { KeyRole, RoleScope } from '../role';
import type { RelationFacts } from './tie';

/** Facts with what every source looks up in them, made once. */
export interface KnownFacts {
  readonly facts: RelationFacts;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly posts: ReadonlyMap<PostId, Post>;
  readonly areas: ReadonlyMap<PolicyAreaId, PolicyArea>;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly rolesWith: (key: KeyRole) => readonly RoleId[];
  readonly roleName: (role: RoleId) => string;
  /** Members of teams too, who may hold no role at all. */
  readonly personOf: (id: PersonId) => Person | undefined;
  /** Whether what is held in one scope answers to another: a unit stands for the units and areas under it too. */
  readonly covers: (asked: RoleScope, held: RoleScope) => boolean;
  readonly organisationOf: (scope: RoleScope) => OrganisationId | undefined;
  /** The narrowest place that a scope names, by name. */
  readonly placeName: (scope: RoleScope) => string | undefined;
}

export const knownFacts = (facts: RelationFacts): KnownFacts => {
  const [units, posts, areas, services] = [byId(facts.units), byId(facts.posts), byId(facts.areas), byId(facts.services)];
  const [organisations, supportServices] = [byId(facts.organisations), byId(facts.supportServices)];
  const names = new Map(facts.roles.map(({ id, name }) => [id, name]));
  const unitOf = ({ unit, post }: RoleScope): UnitId | undefined => unit ?? (post === undefined ? undefined : posts.get(post)?.unit);
  const named = <Id>(id: Id | undefined, rows: ReadonlyMap<Id, { readonly name: string }>): string | undefined =>
    (id === undefined ? undefined : rows.get(id)?.name);
  return {
    facts, units, posts, areas, services,
    rolesWith: key => facts.roles.filter(role => role.key === key).map(({ id }) => id),
    roleName: role => names.get(role) ?? '',
    personOf: id => facts.holders.byPerson.get(id)?.[0].person ?? facts.teams?.facts.people.get(id),
    covers: coverage(facts),
    organisationOf: scope => scope.organisation
      ?? (scope.service === undefined ? undefined : services.get(scope.service)?.organisation)
      ?? units.get(unitOf(scope) ?? 0 as UnitId)?.organisation
      ?? (scope.post === undefined ? undefined : posts.get(scope.post)?.organisation),
    placeName: ({ post, service, supportService, policyArea, unit, organisation }) =>
      named(post, posts) ?? named<ServiceId>(service, services) ?? named<SupportServiceId>(supportService, supportServices)
      ?? named<PolicyAreaId>(policyArea, areas) ?? named<UnitId>(unit, units) ?? named<OrganisationId>(organisation, organisations)
  };
};
