import type { Answerer, Route, RouteStep } from '../../domain/approval/route';
import type { DocumentId, OrganisationId, PostId, ReadingAssignmentId, RoleId, RouteId, RouteStepId, UnitId } from '../../domain/identity';
import type { ReadingAssignment } from '../../domain/approval/reading';
import type { readingAssignments, routes, routeSteps } from '../schema';
import type { Row } from '../schema/list';
import { validityOf } from '../validity';

export const toRoute = (row: Row<typeof routes>): Route => ({
  id: row.stamp.id as RouteId,
  name: row.Title,
  kind: row.DocumentKind,
  organisation: row.Organisation as OrganisationId | undefined,
  validity: validityOf(row),
  sample: row.Sample
});

/** Nobody has the role 0: a step that asks for a role without naming one waits, and is a finding. */
const answererOf = ({ Who, Role }: Row<typeof routeSteps>): Answerer =>
  (Who === 'role' ? { who: 'role', role: (Role ?? 0) as RoleId } : { who: Who });

export const toRouteStep = (row: Row<typeof routeSteps>): RouteStep => ({
  id: row.stamp.id as RouteStepId,
  route: row.Route as RouteId,
  name: row.Title,
  order: row.Position,
  parallel: row.Parallel,
  kind: row.Kind,
  answerer: answererOf(row),
  quorum: row.Quorum,
  days: row.Days,
  condition: row.Condition,
  validity: validityOf(row)
});

export const toReadingAssignment = (row: Row<typeof readingAssignments>): ReadingAssignment => ({
  id: row.stamp.id as ReadingAssignmentId,
  document: row.Document as DocumentId,
  role: row.Role as RoleId | undefined,
  unit: row.Unit as UnitId | undefined,
  post: row.Post as PostId | undefined,
  days: row.Days,
  validity: validityOf(row),
  sample: row.Sample
});
