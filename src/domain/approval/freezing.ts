import type { UnitId } from '../identity';
import type { RoleHolder } from '../people/role';
import type { Envelope } from './envelope';
import type { Ground, Whereabouts } from './ground';
import type { Answerer, FrozenRoute, FrozenStep, Place, Route, RouteStep } from './route';

const heads = (ground: Ground, from: Whereabouts, at: number): readonly RoleHolder[] =>
  ground.nearest(ground.rolesWith('departmentHead'), from, at);

/** The post's own manager, where the structure list names one; else whoever leads the unit, or the nearest above it. */
const managers = (ground: Ground, envelope: Envelope, at: number): readonly RoleHolder[] => {
  const manager = envelope.post === undefined ? undefined : ground.post(envelope.post, at)?.manager;
  if (manager !== undefined) return ground.holdersAt(ground.rolesWith('postHolder'), { post: manager }, at);
  return ground.nearest(ground.leading, envelope, at);
};

const headsOf = (ground: Ground, units: readonly UnitId[], at: number): readonly RoleHolder[] =>
  units.flatMap(unit => heads(ground, { unit }, at));

const answering = (ground: Ground, answerer: Answerer, envelope: Envelope, at: number): readonly RoleHolder[] => {
  const { post, employee, concerned } = envelope;
  switch (answerer.who) {
    case 'lineManager': return managers(ground, envelope, at);
    case 'departmentHead': return heads(ground, envelope, at);
    case 'headsConcerned': return headsOf(ground, concerned, at);
    case 'owner': return ground.owners(envelope, at);
    case 'employee': return post === undefined ? []
      : ground.holdersAt(ground.rolesWith('postHolder'), { post }, at).filter(({ person }) => employee === undefined || person.id === employee);
    case 'role': return ground.nearest([answerer.role], envelope, at);
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
const isAsked = ({ condition, answerer }: RouteStep, { conditions, concerned }: Envelope): boolean =>
  (condition === undefined || conditions.includes(condition)) && (answerer.who !== 'headsConcerned' || concerned.length > 0);

const routeOf = (ground: Ground, envelope: Envelope, at: number): Route | undefined => {
  const document = ground.document(envelope.document, at);
  const isSame = document !== undefined && document.kind === envelope.kind && document.organisation === envelope.organisation
    && document.unit === envelope.unit && document.post === envelope.post && document.owner === envelope.owner
    && document.employee === envelope.employee;
  return isSame ? ground.route(envelope.kind, ground.organisationOf(envelope, at), at) : undefined;
};

const placeOf = ({ id, person }: RoleHolder): Place => ({ holder: id, person: person.id });

/**
 * The route of an edition and the people in it, as a submission of that moment has to freeze them. Undefined when the envelope's
 * facts are not those of the document's row, or no route is kept for it. A step without places is one whose role nobody holds.
 */
export const frozenRoute = (ground: Ground, envelope: Envelope, at: number): FrozenRoute | undefined => {
  const route = routeOf(ground, envelope, at);
  return route && {
    route: route.id,
    steps: ground.stepsOf(route.id, at).filter(step => isAsked(step, envelope)).map(({ id, name, kind, quorum, days, parallel, answerer }) =>
      ({ step: id, name, kind, quorum, days, parallel, places: placed(answering(ground, answerer, envelope, at)).map(placeOf) }))
  };
};

const isSameStep = (step: RouteStep, frozen: FrozenStep, rows: readonly RoleHolder[]): boolean => {
  const { places } = frozen;
  if (step.id !== frozen.step || step.kind !== frozen.kind || step.quorum !== frozen.quorum || step.days !== frozen.days
    || step.parallel !== frozen.parallel || rows.length !== places.length) return false;
  for (let n = 0; n < rows.length; n++) if (rows[n].id !== places[n].holder || rows[n].person.id !== places[n].person) return false;
  return true;
};

/**
 * Whether a route is the very one that `frozenRoute` would give; asked of every submission of a log, so it builds nothing. A step's
 * name is not part of it: renaming a step changes nothing.
 */
export const isTrue = (ground: Ground, envelope: Envelope, route: FrozenRoute, at: number): boolean => {
  if (routeOf(ground, envelope, at)?.id !== route.route) return false;
  let n = 0;
  for (const step of ground.stepsOf(route.route, at)) {
    if (!isAsked(step, envelope)) continue;
    if (n === route.steps.length || !isSameStep(step, route.steps[n], placed(answering(ground, step.answerer, envelope, at)))) return false;
    n++;
  }
  return n === route.steps.length;
};
