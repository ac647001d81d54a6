import type { PostId } from '../identity';
import type { Envelope } from './envelope';
import { isOfItsDocument, isSameRoute, routeOf, type RouteFacts } from './freezing';
import type { Ground } from './ground';
import type { FrozenRoute } from './route';
import { isIn, Stretch, type During } from './stretch';

/** The route that is due for some facts, for as long as no row that it follows from says or means anything else. */
interface Due extends During {
  readonly facts: RouteFacts;
  readonly manager: PostId | undefined;
  /** Whether whoever is in the post answers; otherwise a post counts by its manager only. */
  readonly asksPost: boolean;
  readonly route: FrozenRoute | undefined;
}

const NONE: readonly never[] = [];

const hasSame = <T>(a: readonly T[] = NONE, b: readonly T[] = NONE): boolean => {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false;
  return true;
};

/** Every one of `RouteFacts`: were one left out, one text's route would prove another's. */
const isDueFor = ({ facts: a, manager: by, asksPost }: Due, b: RouteFacts, manager: PostId | undefined): boolean =>
  a.unit === b.unit && by === manager && a.kind === b.kind && a.organisation === b.organisation && a.owner === b.owner
  && a.employee === b.employee && (!asksPost || a.post === b.post)
  && hasSame(a.conditions, b.conditions) && hasSame(a.concerned, b.concerned) && hasSame(a.agencies, b.agencies);

/** Tells nearly all facts apart; what it does not, `isDueFor` does. */
const shelfOf = ({ unit, owner }: RouteFacts, manager: PostId | undefined): number => (unit ?? 0) * 4093 + (manager ?? 0) * 61 + (owner ?? 0);

const dueFor = (ground: Ground, facts: RouteFacts, manager: PostId | undefined, at: number): Due => {
  const stretch = new Stretch(at);
  const route = routeOf(ground, facts, stretch);
  const asksPost = route !== undefined && ground.stepsOf(route.route, stretch).some(({ answerer }) => answerer.who === 'employee');
  return { from: stretch.from, to: stretch.to, facts, manager, asksPost, route };
};

/**
 * Whether a route is the very one that `frozenRoute` would give. Asked of every submission of a log: what the lists said of one
 * place is worked out once for as long as it stood.
 */
export const proving = (ground: Ground): ((envelope: Envelope, route: FrozenRoute, at: number) => boolean) => {
  const shelves = new Map<number, Due[]>();
  return (envelope, route, at) => {
    if (!isOfItsDocument(ground, envelope, at)) return false;
    const manager = envelope.post === undefined ? undefined : ground.post(envelope.post, at)?.manager;
    const on = shelfOf(envelope, manager);
    let shelf = shelves.get(on);
    if (!shelf) shelves.set(on, shelf = []);
    let due: Due | undefined;
    for (let n = 0; n < shelf.length && !due; n++) if (isIn(shelf[n], at) && isDueFor(shelf[n], envelope, manager)) due = shelf[n];
    if (!due) shelf.push(due = dueFor(ground, envelope, manager, at));
    return due.route !== undefined && isSameRoute(due.route, route);
  };
};
