import type { OrganisationId, UnitId } from '../identity';
import type { RoleHolder } from '../people/role';
import type { Envelope } from './envelope';
import type { Ground, Whereabouts } from './ground';
import type { Answerer, FrozenRoute, FrozenStep, Place, RouteStep } from './route';
import type { When } from './stretch';

/** What a route follows from; nothing else of an envelope may have a say in it. `proving.ts` tells them apart. */
export type RouteFacts = Pick<Envelope, 'kind' | 'organisation' | 'unit' | 'post' | 'owner' | 'employee' | 'conditions' | 'concerned' | 'agencies'>;

const heads = (ground: Ground, from: Whereabouts, when: When): readonly RoleHolder[] =>
  ground.nearest(ground.rolesWith('departmentHead'), from, when);

/** The post's own manager, where the structure list names one; else whoever leads the unit, or the nearest above it. */
const managers = (ground: Ground, envelope: RouteFacts, when: When): readonly RoleHolder[] => {
  const manager = envelope.post === undefined ? undefined : ground.post(envelope.post, when)?.manager;
  if (manager !== undefined) return ground.holdersAt(ground.rolesWith('postHolder'), { post: manager }, when);
  return ground.nearest(ground.leading, envelope, when);
};

const headsOf = (ground: Ground, units: readonly UnitId[], when: When): readonly RoleHolder[] =>
  units.flatMap(unit => heads(ground, { unit }, when));

const headsOfAgencies = (ground: Ground, agencies: readonly OrganisationId[], when: When): readonly RoleHolder[] =>
  agencies.flatMap(organisation => ground.nearest(ground.rolesWith('agencyHead'), { organisation }, when));

const answering = (ground: Ground, answerer: Answerer, envelope: RouteFacts, when: When): readonly RoleHolder[] => {
  const { post, employee, concerned, agencies = [] } = envelope;
  switch (answerer.who) {
    case 'lineManager': return managers(ground, envelope, when);
    case 'departmentHead': return heads(ground, envelope, when);
    case 'headsConcerned': return headsOf(ground, concerned, when);
    case 'agencyHeads': return headsOfAgencies(ground, agencies, when);
    case 'owner': return ground.owners(envelope, when);
    case 'employee': return post === undefined ? []
      : ground.holdersAt(ground.rolesWith('postHolder'), { post }, when).filter(({ person }) => employee === undefined || person.id === employee);
    case 'role': return ground.nearest([answerer.role], envelope, when);
    default: return answerer satisfies never;
  }
};

/** A row for each place, in the order of their ids; a person whom two rows name has one place. */
const placed = (rows: readonly RoleHolder[]): readonly RoleHolder[] => {
  if (rows.length < 2) return rows;
  const byPerson = new Map<number, RoleHolder>();
  for (const row of [...rows].sort((a, b) => a.id - b.id)) if (!byPerson.has(row.person.id)) byPerson.set(row.person.id, row);
  return [...byPerson.values()];
};

/** Steps that the edition goes through: those whose condition it declares, and heads concerned where there are any. */
const isAsked = ({ condition, answerer }: RouteStep, { conditions, concerned, agencies = [] }: RouteFacts): boolean =>
  (condition === undefined || conditions.includes(condition))
    && (answerer.who !== 'headsConcerned' || concerned.length > 0) && (answerer.who !== 'agencyHeads' || agencies.length > 0);

/** Whether the facts of an envelope are those of its document's row. */
export const isOfItsDocument = (ground: Ground, envelope: Envelope, at: number): boolean => {
  const document = ground.document(envelope.document, at);
  return document !== undefined && document.kind === envelope.kind && document.organisation === envelope.organisation
    && document.unit === envelope.unit && document.post === envelope.post && document.owner === envelope.owner
    && document.employee === envelope.employee;
};

const placeOf = ({ id, person }: RoleHolder): Place => ({ holder: id, person: person.id });

/** The route that follows from the facts of an envelope and the people in it, as they are frozen; undefined where none is kept. */
export const routeOf = (ground: Ground, envelope: RouteFacts, when: When): FrozenRoute | undefined => {
  const route = ground.route(envelope.kind, ground.organisationOf(envelope, when), when);
  return route && {
    route: route.id,
    steps: ground.stepsOf(route.id, when).filter(step => isAsked(step, envelope)).map(({ id, name, kind, quorum, days, parallel, answerer }) =>
      ({ step: id, name, kind, quorum, days, parallel, places: placed(answering(ground, answerer, envelope, when)).map(placeOf) }))
  };
};

/**
 * The route of an edition and the people in it, as a submission of that moment has to freeze them. Undefined when the envelope's
 * facts are not those of the document's row, or no route is kept for it. A step without places is one whose role nobody holds.
 */
export const frozenRoute = (ground: Ground, envelope: Envelope, at: number): FrozenRoute | undefined =>
  (isOfItsDocument(ground, envelope, at) ? routeOf(ground, envelope, at) : undefined);

const isSameStep = (a: FrozenStep, b: FrozenStep): boolean => {
  if (a.step !== b.step || a.kind !== b.kind || a.quorum !== b.quorum || a.days !== b.days || a.parallel !== b.parallel
    || a.places.length !== b.places.length) return false;
  for (let n = 0; n < a.places.length; n++) if (a.places[n].holder !== b.places[n].holder || a.places[n].person !== b.places[n].person) return false;
  return true;
};

/** A step's name is not part of it: renaming a step changes nothing. */
export const isSameRoute = (a: FrozenRoute, b: FrozenRoute): boolean => {
  if (a.route !== b.route || a.steps.length !== b.steps.length) return false;
  for (let n = 0; n < a.steps.length; n++) if (!isSameStep(a.steps[n], b.steps[n])) return false;
  return true;
};

/** Whether a route is the very one that `frozenRoute` would give. */
export const isTrue = (ground: Ground, envelope: Envelope, route: FrozenRoute, at: number): boolean => {
  const due = frozenRoute(ground, envelope, at);
  return due !== undefined && isSameRoute(due, route);
};
