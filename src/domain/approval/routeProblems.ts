import type { RoleId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { Ground } from './ground';
import type { Route, RouteStep } from './route';

/** What keeps a route from working, or makes it work otherwise than it looks. */
export type RouteProblem =
  /** Nobody is asked: a document on this route could not be submitted. */
  | { readonly kind: 'nobodyAsked' }
  /** A step that asks for the holder of a role names none. */
  | { readonly kind: 'roleMissing'; readonly step: RouteStep }
  /** Nobody holds the step's role today, wherever it is asked for. */
  | { readonly kind: 'roleVacant'; readonly step: RouteStep; readonly role: RoleId }
  /** Steps stand behind the order, which ends the round: nobody would ever be asked there. */
  | { readonly kind: 'afterOrder'; readonly step: RouteStep }
  /** The first step has none before it to stand beside. */
  | { readonly kind: 'firstParallel'; readonly step: RouteStep }
  /** Another route of the same kind and organisation is in force: only the first is used. */
  | { readonly kind: 'doubled'; readonly other: Route };

/** Steps of a route in force on a day, in their order. */
export const stepsOn = (route: Route, steps: readonly RouteStep[], on: PlainDate): readonly RouteStep[] => steps
  .filter(step => step.route === route.id && isValidOn(step.validity, on))
  .sort((a, b) => a.order - b.order || a.id - b.id);

/** `steps` are those of the route on the day; `now` is the moment at which roles are looked at, epoch ms. */
export const routeProblems = (
  ground: Ground, route: Route, steps: readonly RouteStep[], routes: readonly Route[], now: number
): readonly RouteProblem[] => {
  const order = steps.findIndex(({ kind }) => kind === 'order');
  const other = routes.find(({ id, kind, organisation, validity }) =>
    id < route.id && kind === route.kind && organisation === route.organisation && isValidOn(validity, ground.dayOf(now)));
  return [
    ...(steps.every(({ kind }) => kind === 'order') ? [{ kind: 'nobodyAsked' } as const] : []),
    ...(other ? [{ kind: 'doubled', other } as const] : []),
    ...steps.flatMap((step, n): readonly RouteProblem[] => {
      const { answerer } = step;
      return [
        ...(n === 0 && step.parallel ? [{ kind: 'firstParallel', step } as const] : []),
        ...(order >= 0 && n > order && step.kind !== 'order' ? [{ kind: 'afterOrder', step } as const] : []),
        ...(answerer.who !== 'role' ? [] : answerer.role === 0 ? [{ kind: 'roleMissing', step } as const]
          : ground.everywhereHeld(answerer.role, now).length === 0 ? [{ kind: 'roleVacant', step, role: answerer.role } as const] : [])
      ];
    })
  ];
};
