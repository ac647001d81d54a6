import type { OrganisationId, PostId, UnitId } from '../identity';
import type { Validity } from '../time/validity';

/** `ministry` is the one whose system this is; `external` owns processes from outside the governance area. */
export type OrganisationKind = 'ministry' | 'agency' | 'external';

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  /** As staff abbreviate it: SoM, TA, TAI. */
  readonly shortName: string;
  readonly kind: OrganisationKind;
  readonly validity: Validity;
  readonly sample: boolean;
}

/** `field` is an asekantsler's field (valdkond); the map has a column for each. */
export type UnitKind = 'leadership' | 'field' | 'department' | 'division';

export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: UnitKind;
  readonly organisation: OrganisationId;
  readonly parent?: UnitId;
  readonly validity: Validity;
  readonly sample: boolean;
}

export interface Post {
  readonly id: PostId;
  readonly name: string;
  readonly unit?: UnitId;
  readonly organisation?: OrganisationId;
  /** The post whose holder is the line manager (vahetu juht); absent: the unit's head. */
  readonly manager?: PostId;
  /** How many people the post is for; at least 1. */
  readonly seats: number;
  /** Other ways the post's name is written. */
  readonly aliases: readonly string[];
  readonly validity: Validity;
  readonly sample: boolean;
}
