import type { FindingSubject } from '../findings/subject';
import type { PolicyAreaId, ServiceId } from '../identity';
import type { Person } from '../people/person';
import type { AreaOnMap } from './policyMap';

/** What is missing or doubled on the policy map on its day. */
export type Gap = { readonly subject: FindingSubject } & (
  | {
    readonly kind: 'noLeader' | 'noDepartment' | 'noField' | 'noGoals' | 'noServices' | 'noTeam';
    readonly area: PolicyAreaId;
  }
  | { readonly kind: 'doubledLeader'; readonly area: PolicyAreaId; readonly people: readonly Person[] }
  | { readonly kind: 'serviceWithoutManager'; readonly service: ServiceId; readonly areas: readonly PolicyAreaId[] }
  | {
    readonly kind: 'doubledManager'; readonly service: ServiceId; readonly areas: readonly PolicyAreaId[];
    readonly people: readonly Person[];
  }
  /** A service that stands under no area of the day. */
  | { readonly kind: 'serviceWithoutArea'; readonly service: ServiceId });

/** What the gaps of an area are judged by. */
type AreaFound = Pick<AreaOnMap, 'area' | 'leaders' | 'field' | 'department' | 'team' | 'goals' | 'serviceCount'>;

type AreaGap = Extract<Gap, { readonly area: PolicyAreaId }>;

const missing: readonly (readonly [Exclude<AreaGap['kind'], 'doubledLeader'>, (found: AreaFound) => boolean])[] = [
  ['noLeader', ({ leaders }) => leaders.length === 0],
  // A horizontal policy runs across the fields and needs none of its own.
  ['noField', ({ area, field }) => !area.horizontal && field === undefined],
  ['noDepartment', ({ department }) => department === undefined],
  ['noTeam', ({ team }) => team.length === 0],
  ['noServices', ({ serviceCount }) => serviceCount === 0],
  ['noGoals', ({ goals }) => goals.length === 0]
];

export const areaGaps = (found: AreaFound): readonly AreaGap[] => {
  const { area: { id: area }, leaders } = found;
  const subject: FindingSubject = { kind: 'policyArea', id: area };
  return [
    ...missing.filter(([, isMissing]) => isMissing(found)).map(([kind]): AreaGap => ({ kind, area, subject })),
    ...(leaders.length > 1 ? [{ kind: 'doubledLeader' as const, area, people: leaders, subject }] : [])
  ];
};

/** `areas` are those of the day's map that the service stands under; `managers` are distinct people; `isActedFor`: an expert acts by a given mandate. */
export const serviceGaps = (
  service: ServiceId, areas: readonly PolicyAreaId[], managers: readonly Person[], isActedFor = false
): readonly Gap[] => {
  const subject: FindingSubject = { kind: 'service', id: service };
  return [
    ...(areas.length === 0 ? [{ kind: 'serviceWithoutArea' as const, service, subject }] : []),
    ...(managers.length === 0 && !isActedFor ? [{ kind: 'serviceWithoutManager' as const, service, areas, subject }] : []),
    ...(managers.length > 1 ? [{ kind: 'doubledManager' as const, service, areas, people: managers, subject }] : [])
  ];
};
