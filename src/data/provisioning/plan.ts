import { isLookup } from '../schema/featureXml/fieldXml';
import type { ListSchema } from '../schema/list';
import { storedColumns } from '../schema/requestId';
import { weightOf, type Deviation, type ListDeviation, type SiteDeviation } from './deviation';
import type { Report } from './report';

/** In the order in which a site is put right: what others rest on comes first. */
export const phases = [
  'groups', 'levels', 'lists', 'settings', 'columns', 'lookups', 'views', 'versioning', 'access'
] as const;

export type Phase = typeof phases[number];

/** What must be read again before the rest can be planned: the rest refers to it by ids. */
const foundations: readonly Phase[] = ['groups', 'levels', 'lists'];

const phaseByKind: Readonly<Record<Deviation['kind'], Phase>> = {
  groupMissing: 'groups',
  groupLoosened: 'groups',
  levelMissing: 'levels',
  levelDiffers: 'levels',
  listMissing: 'lists',
  listUnseen: 'lists',
  titleDiffers: 'settings',
  descriptionDiffers: 'settings',
  columnMissing: 'columns',
  columnOtherType: 'columns',
  columnDiffers: 'columns',
  lookupElsewhere: 'lookups',
  titleAsked: 'columns',
  extraColumn: 'columns',
  viewMissing: 'views',
  viewDiffers: 'views',
  versioningOff: 'versioning',
  stampsWritable: 'access',
  accessInherited: 'access',
  accessMissing: 'access',
  accessDiffers: 'access',
  accessExtra: 'access',
  accessUnseen: 'access'
};

const phaseOf = (deviation: Deviation, list?: ListSchema): Phase =>
  (deviation.kind === 'columnMissing' && list && isLookup(storedColumns(list)[deviation.column]) ? 'lookups' : phaseByKind[deviation.kind]);

/** One batch of writes: what is put right of the site, or of one list, in one phase. */
export type PlannedStep =
  | { readonly phase: Phase; readonly list?: undefined; readonly deviations: readonly SiteDeviation[] }
  | { readonly phase: Phase; readonly list: ListSchema; readonly deviations: readonly ListDeviation[] };

/** A name for a deviation that stays the same between two looks at the site. */
export const deviationKey = (deviation: Deviation, list?: ListSchema): string => `${list?.name ?? ''} ${JSON.stringify(deviation)}`;

const stepsIn = (phase: Phase, report: Report, given: ReadonlySet<string>): readonly PlannedStep[] => {
  const due = (deviation: Deviation, list?: ListSchema): boolean =>
    weightOf(deviation) === 'mend' && phaseOf(deviation, list) === phase && !given.has(deviationKey(deviation, list));
  const steps: readonly PlannedStep[] = [
    { phase, deviations: report.site.filter(deviation => due(deviation)) },
    ...report.lists.map(({ list, deviations }) => ({ phase, list, deviations: deviations.filter(one => due(one, list)) }))
  ];
  return steps.filter(step => step.deviations.length > 0);
};

/** The steps that can be taken now; `given` holds the keys of deviations that were tried already. */
export const planOf = (report: Report, given: ReadonlySet<string>): readonly PlannedStep[] => {
  const all = phases.flatMap(phase => stepsIn(phase, report, given));
  const first = all.filter(step => foundations.includes(step.phase));
  return first.length > 0 ? first : all;
};

/** Steps that a list made anew still goes through: columns, lookups, views, permissions twice. */
const AFTER_LIST = 5;

/** Whoever stops inheritance is let in by SharePoint itself; that is taken away by a step of its own. */
const bringsAnother = (step: PlannedStep): boolean => step.deviations.some(deviation => deviation.kind === 'accessInherited');

/** About how many steps are left, with those that these steps bring: for showing progress only. */
export const stepsLeft = (report: Report, given: ReadonlySet<string>): number => {
  const all = phases.flatMap(phase => stepsIn(phase, report, given));
  return all.length + all.filter(bringsAnother).length + AFTER_LIST * all.filter(step => step.phase === 'lists').length;
};
