import type { PolicyFacts } from '../../facts';
import type { PolicyAreaId } from '../../identity';
import { changesBetween, type MapChange } from '../../policy/mapChanges';
import { areaOnMap, policyMapOn, type PolicyMap } from '../../policy/policyMap';
import type { PlainDate } from '../../time/plainDate';
import type { TeamSubject } from '../team';

/** The area itself, its goals, leaders, members, services and the head of its field. */
const concernsArea = (change: MapChange, id: PolicyAreaId, maps: readonly PolicyMap[]): boolean => {
  switch (change.kind) {
    case 'areaBegan':
    case 'areaEnded':
    case 'goalBegan':
    case 'goalEnded':
    case 'leadersChanged':
    case 'teamChanged': return change.area.id === id;
    case 'serviceBegan':
    case 'serviceEnded': return change.areas.some(area => area.id === id);
    case 'managersChanged': return change.service.policyAreas.includes(id);
    case 'headsChanged': return maps.some(map => areaOnMap(map, id)?.field?.id === change.unit.id);
    default: return change satisfies never;
  }
};

const concerns = (change: MapChange, subject: TeamSubject, maps: readonly PolicyMap[]): boolean => {
  switch (subject.kind) {
    case 'policyArea': return concernsArea(change, subject.id, maps);
    case 'service': return 'service' in change && change.service.id === subject.id;
    case 'supportService': return false; // support services do not stand on the map
    default: return subject satisfies never;
  }
};

/** What changed on the policy map between two days, as far as it is the team's business. */
export const changesOfTeam = (facts: PolicyFacts, subject: TeamSubject, since: PlainDate, on: PlainDate): readonly MapChange[] => {
  if (subject.kind === 'supportService' || since >= on) return [];
  const maps = [policyMapOn(facts, since), policyMapOn(facts, on)] as const;
  return changesBetween(...maps).filter(change => concerns(change, subject, maps));
};
