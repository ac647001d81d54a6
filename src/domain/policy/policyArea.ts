import type {
  GoalId, IndicatorId, OrganisationId, PolicyAreaId, ServiceId, UnitId
} from '../identity';
import type { Validity } from '../time/validity';

export interface PolicyArea {
  readonly id: PolicyAreaId;
  readonly name: string;
  /** Two to six letters that stand for the area where space is short. */
  readonly shortName?: string;
  /** A horizontal policy runs across the other areas. */
  readonly horizontal: boolean;
  readonly description?: string;
  /** The asekantsler's field the area belongs to. */
  readonly field?: UnitId;
  readonly department?: UnitId;
  /** Programme budget activity (TERE), usually one an area from 2026. */
  readonly tereActivity?: string;
  readonly related: readonly PolicyAreaId[];
  readonly laws?: string;
  readonly informationSystems?: string;
  /** The order that put the area on the map; the set of areas changes only by an order. */
  readonly order?: string;
  readonly validity: Validity;
  readonly sample: boolean;
}

export interface Service {
  readonly id: ServiceId;
  readonly name: string;
  readonly organisation: OrganisationId;
  readonly policyAreas: readonly PolicyAreaId[];
  readonly description?: string;
  readonly link?: string;
  readonly validity: Validity;
  readonly sample: boolean;
}

/** HEA, RTA: development plans; governmentProgramme: VV TP; ministryPlan: SoM arengukava. */
export const goalSources = ['HEA', 'RTA', 'governmentProgramme', 'ministryPlan', 'other'] as const;
export type GoalSource = typeof goalSources[number];

export interface Goal {
  readonly id: GoalId;
  readonly policyArea: PolicyAreaId;
  readonly title: string;
  readonly source?: GoalSource;
  readonly validity: Validity;
  readonly sample: boolean;
}

export interface Indicator {
  readonly id: IndicatorId;
  readonly goal: GoalId;
  readonly title: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly targetYear?: number;
  readonly source?: string;
  readonly sample: boolean;
}
