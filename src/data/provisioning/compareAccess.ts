import type { ListSchema } from '../schema/list';
import type { ListDeviation, SiteDeviation } from './deviation';
import type { FoundAssignment, FoundLevel, FoundList, FoundSite } from './found';
import {
  customLevels, groupKeys, levelFor, levelRefs, ownGroupKeys, ownGroups, roleTypes, type CustomLevelKey, type GivenLevel, type GroupKey, type OwnGroupKey
} from './levels';
import { differenceOf, permissionsIn } from './permissions';

const customLevelKeys = Object.keys(customLevels) as readonly CustomLevelKey[];

/** The site's own row of a level; undefined when it is missing or may not be seen. */
export const foundLevel = (site: FoundSite, level: GivenLevel): FoundLevel | undefined => {
  const ref = levelRefs[level];
  return site.levels?.find(found => ('custom' in ref ? found.name === customLevels[ref.custom].name : found.type === ref.type));
};

const compareLevel = (site: FoundSite, level: CustomLevelKey): readonly SiteDeviation[] => {
  const found = foundLevel(site, level);
  if (!found) return [{ kind: 'levelMissing', level }];
  const difference = differenceOf(customLevels[level].permissions, permissionsIn(found.mask));
  return difference.more.length + difference.less.length === 0 ? [] : [{ kind: 'levelDiffers', level, id: found.id, ...difference }];
};

const compareGroup = ({ groups }: FoundSite, group: OwnGroupKey): readonly SiteDeviation[] => {
  const there = groups[group];
  if (!there) return [{ kind: 'groupMissing', group }];
  return there.membersMayEdit || there.letsAnyoneIn ? [{ kind: 'groupLoosened', group, id: there.id }] : [];
};

/** The groups that VAJS makes, and the two levels that SharePoint does not have. */
export const compareSite = (site: FoundSite): readonly SiteDeviation[] => [
  ...ownGroupKeys.flatMap(group => compareGroup(site, group)),
  ...(site.levels ? customLevelKeys.flatMap(level => compareLevel(site, level)) : [])
];

/** What counts of an assignment: SharePoint gives the limited level by itself, to let people through. */
export const counted = (assignment: FoundAssignment | undefined): readonly FoundLevel[] =>
  (assignment?.levels ?? []).filter(level => level.type !== roleTypes.limited);

const compareGroupAccess = (
  list: ListSchema, assignments: readonly FoundAssignment[], site: FoundSite, group: GroupKey
): readonly ListDeviation[] => {
  const there = site.groups[group];
  const level = levelFor(list.access, group);
  const held = there && counted(assignments.find(assignment => assignment.principal === there.id));
  if (level === 'none') {
    return held?.length ? [{ kind: 'accessDiffers', group, level, found: held.map(one => one.name), remove: held.map(one => one.id), add: false }] : [];
  }
  // A site without members or visitors has nobody to let in; the groups of VAJS are made.
  if (!held) return group in ownGroups ? [{ kind: 'accessMissing', group, level }] : [];
  if (held.length === 0) return [{ kind: 'accessMissing', group, level }];
  const right = foundLevel(site, level);
  const remove = held.filter(one => one.id !== right?.id);
  const add = remove.length === held.length;
  return remove.length === 0 ? [] : [{
    kind: 'accessDiffers', group, level, found: held.map(one => one.name), remove: remove.map(one => one.id), add
  }];
};

/** Whether the assignment is that of the person who looks, who would be left outside without it. */
export const isOwnDoor = ({ principal }: FoundAssignment, { me, groups }: FoundSite): boolean =>
  principal === me.id && !me.isSiteAdmin && !me.groups.some(id => id === groups.owners?.id);

const compareOthers = (assignments: readonly FoundAssignment[], site: FoundSite): readonly ListDeviation[] => {
  const known = groupKeys.map(key => site.groups[key]?.id);
  return assignments
    .filter(assignment => !known.includes(assignment.principal) && counted(assignment).length > 0)
    .map(assignment => ({
      kind: 'accessExtra',
      principal: assignment.principal,
      name: assignment.name,
      found: counted(assignment).map(level => level.name),
      remove: counted(assignment).map(level => level.id),
      mine: isOwnDoor(assignment, site)
    }));
};

/** Who may do more or less in a list than the schema says. */
export const compareAccess = (list: ListSchema, found: FoundList, site: FoundSite): readonly ListDeviation[] => {
  if (found.inherits) return [{ kind: 'accessInherited' }];
  const { assignments } = found;
  if (!assignments || !site.levels) return [{ kind: 'accessUnseen' }];
  return [
    ...groupKeys.flatMap(group => compareGroupAccess(list, assignments, site, group)),
    ...compareOthers(assignments, site)
  ];
};
