import type { Person } from '../../../domain/people/person';
import type { MapChange } from '../../../domain/policy/mapChanges';
import type { Strings } from '../../../loc';

const namesOf = (people: readonly Person[]): readonly string[] => people.map(({ name }) => name);

/** One sentence for each thing that a person would count as a change. */
export const sentencesOf = (change: MapChange, policyMap: Strings['policyMap']): readonly string[] => {
  const { changes, nobody } = policyMap;
  const who = (people: readonly Person[]): string => namesOf(people).join(', ') || nobody;
  switch (change.kind) {
    case 'areaBegan':
    case 'areaEnded': return [changes[change.kind](change.area.name)];
    case 'serviceBegan':
    case 'serviceEnded': return [changes[change.kind](change.service.name)];
    case 'goalBegan':
    case 'goalEnded': return [changes[change.kind](change.area.name, change.goal.title)];
    case 'leadersChanged': return [changes.leadersChanged(change.area.name, who(change.before), who(change.after))];
    case 'managersChanged': return [changes.managersChanged(change.service.name, who(change.before), who(change.after))];
    case 'headsChanged': return [changes.headsChanged(change.unit.name, who(change.before), who(change.after))];
    case 'teamChanged': return [
      ...(change.left.length > 0 ? [changes.teamLeft(change.area.name, namesOf(change.left))] : []),
      ...(change.joined.length > 0 ? [changes.teamJoined(change.area.name, namesOf(change.joined))] : [])
    ];
    default: return change satisfies never;
  }
};
