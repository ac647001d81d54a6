import type { PlainDate } from '../time/plainDate';
import type { UnitCompliance } from './compliance';
import type { ForumCompliance } from './forumCompliance';

/** How one week, month … of a forum stands, the heaviest first: what is short outweighs what nobody has recorded. */
export const unitStates = ['shortHeld', 'shortPlanned', 'notRecorded', 'ahead', 'ok'] as const;
export type UnitState = typeof unitStates[number];

/** `ahead`: the unit is not over on the day asked about and is planned as it should be. */
export const unitState = ({ unit, shortfalls, notRecorded }: UnitCompliance, on: PlainDate): UnitState => {
  const short = (kind: 'planned' | 'held'): boolean => shortfalls.some(shortfall => shortfall.kind === kind);
  if (short('held')) return 'shortHeld';
  if (short('planned')) return 'shortPlanned';
  if (notRecorded > 0) return 'notRecorded';
  return unit.until < on ? 'ok' : 'ahead';
};

/** Whether a forum meets as often as it must, as far as is recorded; undefined where nothing is required of it. */
export const keepsFrequency = (forum: ForumCompliance): boolean | undefined =>
  (forum.status === 'notRequired' ? undefined : forum.shortPlanned === 0 && forum.shortHeld === 0);

/** How many units are short, in the plan or in what was held. */
export const shortUnits = (forum: ForumCompliance): number =>
  (forum.status === 'notRequired' ? 0 : forum.units.filter(({ shortfalls }) => shortfalls.length > 0).length);
