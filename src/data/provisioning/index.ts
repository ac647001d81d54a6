export { addMember, membersOf, removeMember } from './managers';
export { customLevels, qualityManagersGroup, type GroupKey } from './levels';
export { inspect } from './inspect';
export { provision } from './provision';
export { failuresOf, repair, type Failure, type Repaired, type RepairOptions, type Step } from './repair';
export { countOf, deviationsIn, isInOrder, type ListReport, type Report } from './report';
export { weightOf, type Deviation, type ListDeviation, type SiteDeviation, type Weight } from './deviation';
export { phases, type Phase } from './plan';
