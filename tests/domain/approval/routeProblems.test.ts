import { routeProblems, stepsOn } from '../../../src/domain/approval/routeProblems';
import type { Route, RouteStep } from '../../../src/domain/approval/route';
import type { RoleId, RouteId } from '../../../src/domain/identity';
import { day, ground, MONDAY, roleId, step, steps } from './given';

const route = (id: number, given: Partial<Route> = {}): Route => ({ id: id as RouteId, name: 'Ring', kind: 'jobDescription', validity: {}, sample: false, ...given });
const job = [steps.manager, steps.head, steps.partner, steps.lawyers, steps.order];
const kinds = (of: readonly RouteStep[], routes: readonly Route[] = [route(1)]): readonly string[] =>
  routeProblems(ground, routes[routes.length - 1], of, routes, MONDAY).map(({ kind }) => kind);

test('the route of job descriptions has nothing wrong with it', () => {
  expect(kinds(job)).toEqual([]);
});

test.each<[string, readonly RouteStep[], readonly string[]]>([
  ['without steps', [], ['nobodyAsked']],
  ['with an order alone', [steps.order], ['nobodyAsked']],
  ['whose step asks for a role without naming one', [step(90, 1, 1, { answerer: { who: 'role', role: 0 as RoleId } })], ['roleMissing']],
  ['whose role nobody holds', [step(90, 1, 1, { answerer: { who: 'role', role: 999 as RoleId } })], ['roleVacant']],
  ['that asks somebody behind the order', [steps.manager, steps.order, step(90, 1, 9, { answerer: { who: 'role', role: roleId('lawyer') } })], ['afterOrder']],
  ['that begins beside nothing', [step(90, 1, 1, { parallel: true })], ['firstParallel']]
])('a route %s is a problem', (_, of, expected) => {
  expect(kinds(of)).toEqual(expected);
});

test('of two routes of one kind the later one is told that it is not used', () => {
  expect(kinds(job, [route(1), route(2)])).toEqual(['doubled']);
  expect(kinds(job, [route(1, { validity: { until: day('2026-03-01') } }), route(2)])).toEqual([]);
});

test('steps come in their order, without those that have ended the day before', () => {
  const ended = step(91, 1, 2, { validity: { until: day('2026-03-01') } });
  expect(stepsOn(route(1), [steps.partner, ended, steps.manager], day('2026-03-02'))).toEqual([steps.manager, steps.partner]);
  expect(stepsOn(route(1), [steps.partner, ended, steps.manager], day('2026-03-01'))).toEqual([steps.manager, ended, steps.partner]);
});
