import type { GoalId, IndicatorId, OrganisationId, PolicyAreaId, ServiceId, UnitId } from '../domain/identity';
import type { Goal, Indicator, PolicyArea, Service } from '../domain/policy/policyArea';
import type { goals, indicators, policyAreas, services } from './schema';
import type { Row } from './schema/list';
import { validityOf } from './validity';

export const toPolicyArea = (row: Row<typeof policyAreas>): PolicyArea => ({
  id: row.stamp.id as PolicyAreaId,
  name: row.Title,
  shortName: row.ShortName,
  horizontal: row.Horizontal,
  description: row.Description,
  field: row.Field as UnitId | undefined,
  department: row.Department as UnitId | undefined,
  tereActivity: row.TereActivity,
  related: row.Related as readonly PolicyAreaId[],
  laws: row.Laws,
  informationSystems: row.InformationSystems,
  order: row.ConfirmedBy,
  validity: validityOf(row),
  sample: row.Sample
});

export const toService = (row: Row<typeof services>): Service => ({
  id: row.stamp.id as ServiceId,
  name: row.Title,
  organisation: row.Organisation as OrganisationId,
  policyAreas: row.PolicyAreas as readonly PolicyAreaId[],
  description: row.Description,
  link: row.Link,
  validity: validityOf(row),
  sample: row.Sample
});

export const toGoal = (row: Row<typeof goals>): Goal => ({
  id: row.stamp.id as GoalId,
  policyArea: row.PolicyArea as PolicyAreaId,
  title: row.Title,
  source: row.Source,
  validity: validityOf(row),
  sample: row.Sample
});

export const toIndicator = (row: Row<typeof indicators>): Indicator => ({
  id: row.stamp.id as IndicatorId,
  goal: row.Goal as GoalId,
  title: row.Title,
  unit: row.Unit,
  baseline: row.Baseline,
  target: row.Target,
  targetYear: row.TargetYear,
  source: row.Source,
  sample: row.Sample
});
