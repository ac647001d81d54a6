import type { ActivityId, DocumentId, RoleId } from '../identity';
import type { RoleScope } from '../people/role';
import type { CalendarRule } from './rule';

/** Ülevaatus, planeerimine, aruandlus, eelarve, inimesed. */
export const activityCategories = ['review', 'planning', 'reporting', 'budget', 'people'] as const;
export type ActivityCategory = typeof activityCategories[number];

export const pdcaPhases = ['plan', 'do', 'check', 'act'] as const;
export type PdcaPhase = typeof pdcaPhases[number];

/** Koostaja, kontrollija, täitja, vastutaja: the roles that S01_V01 names for an activity. */
export const activityParts = ['responsible', 'preparer', 'checker', 'executor'] as const;
export type ActivityPart = typeof activityParts[number];

/** A line of the management calendar that is no meeting: a period or a deadline, in the year as its own rule says. */
export interface CalendarActivity extends CalendarRule {
  readonly of: 'activity';
  readonly row: ActivityId;
  readonly name: string;
  readonly process?: DocumentId;
  readonly category: ActivityCategory;
  readonly phase?: PdcaPhase;
  readonly parts: Readonly<Partial<Record<ActivityPart, RoleId>>>;
  readonly scope: RoleScope;
  readonly note?: string;
  readonly link?: string;
  readonly revision: number;
  readonly sample: boolean;
}
