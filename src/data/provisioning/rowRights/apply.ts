import { asSiteError, SiteError } from '../../siteError';
import { inBatch } from '../batches';
import { inspect } from '../inspect';
import type { Report } from '../report';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { RowDeviation, RowReport, RowRightsReport } from './deviation';
import { differenceOfRows } from './difference';
import { lookAtRows, type Asked } from './look';
import { mendsOf, type PlannedMend } from './mend';

export interface RowFailure { readonly row: RowReport; readonly deviation: RowDeviation; readonly error: SiteError }

export interface RowProgress { readonly done: number; readonly all: number }

export interface AppliedRowRights {
  /** How the rows stand afterwards. */
  readonly report: RowRightsReport;
  readonly mended: number;
  /** What is still not as it should be, and why. */
  readonly failures: readonly RowFailure[];
}

/** Setting a row apart takes SharePoint some tenths of a second; a batch has to be answered well within the connection's patience. */
const WRITES_AT_ONCE = 20;

/** A bad moment is tried once more; what cannot be done in so many looks cannot be done. */
const MOST_ROUNDS = 3;

const keyOf = ({ list, id }: RowReport, deviation: RowDeviation): string => `${list.name} ${id} ${deviation.kind} ${JSON.stringify(deviation)}`;

/** Mends in order, as many in one step as fit; one that takes more writes goes alone. */
const stepsOf = (mends: readonly PlannedMend[]): readonly (readonly PlannedMend[])[] => {
  const steps: PlannedMend[][] = [];
  let size = Infinity;
  for (const mend of mends) {
    if (size + mend.asks.length > WRITES_AT_ONCE) {
      steps.push([]);
      size = 0;
    }
    steps[steps.length - 1].push(mend);
    size += mend.asks.length;
  }
  return steps;
};

/** One batch of writes. Every mend is done or has its failure; nothing is thrown. */
const take = async ({ sp }: Asked, step: readonly PlannedMend[]): Promise<readonly RowFailure[]> => {
  try {
    const outcomes = await inBatch(sp, step.flatMap(({ asks }) => asks));
    let next = 0;
    return step.flatMap(({ row, deviation, asks }): readonly RowFailure[] => {
      const failed = outcomes.slice(next, next += asks.length).find(outcome => 'error' in outcome);
      return failed && 'error' in failed ? [{ row, deviation, error: failed.error }] : [];
    });
  } catch (thrown) {
    const error = await asSiteError(thrown);
    return step.map(({ row, deviation }) => ({ row, deviation, error }));
  }
};

const isPassing = ({ kind }: SiteError): boolean => kind === 'busy' || kind === 'offline' || kind === 'unexpected';

const plannedFor = (report: RowRightsReport, site: Report, given: ReadonlySet<string>): readonly PlannedMend[] =>
  report.rows.flatMap(row => mendsOf(row, site.found)).filter(({ row, deviation }) => !given.has(keyOf(row, deviation)));

/** How single rows stand on a day, beside what the role holders say. Reads only. Throws a SiteError. */
export const lookAtRowRights = async (site: Asked, report: Report, on: PlainDate): Promise<RowRightsReport> =>
  differenceOfRows(await lookAtRows(site, report.found), report, on);

/**
 * Gives rows to those whose they are and takes them from the others, in small steps; each row stays readable to whoever reads the list
 * and never more open than the list. Safe to run again, and to stop anywhere: the next look says what is left. An error in one row is
 * kept and the rest goes on.
 *
 * @throws SiteError `denied` before anything is done when the person may not set permissions or the lists are not in order; any other
 * when the site cannot be read any more
 */
export const applyRowRights = async (
  site: Asked, report: Report, found: RowRightsReport, on: PlainDate, onProgress?: (progress: RowProgress) => void
): Promise<AppliedRowRights> => {
  if (!report.found.me.mayProvision || found.listsFirst) throw new SiteError('denied', 'ManagePermissions');
  const given = new Set<string>();
  const hindered = new Set<string>();
  const failures = new Map<string, RowFailure>();
  const tried = new Set<string>();
  let now = found;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mends = plannedFor(now, report, given);
    if (mends.length === 0) break;
    let done = 0;
    for (const step of stepsOf(mends)) {
      const failed = new Map((await take(site, step)).map(failure => [keyOf(failure.row, failure.deviation), failure]));
      for (const { row, deviation } of step) {
        const key = keyOf(row, deviation);
        const failure = failed.get(key);
        tried.add(key);
        if (failure) failures.set(key, failure);
        if (failure && isPassing(failure.error) && !hindered.has(key)) hindered.add(key);
        else given.add(key);
      }
      done += step.length;
      onProgress?.({ done, all: mends.length });
    }
    now = await lookAtRowRights(site, report, on);
  }
  // A failure that the last look does not show any more was none: only its answer was lost, or another try made it good.
  const left = new Set(now.rows.flatMap(row => row.deviations.map(deviation => keyOf(row, deviation))));
  return {
    report: now,
    mended: [...tried].filter(key => !left.has(key)).length,
    failures: [...failures].filter(([key]) => left.has(key)).map(([, failure]) => failure)
  };
};

/** Looks and applies in one go: for a new site and for tests. Throws the first failure. */
export const provisionRowRights = async (site: Asked, on: PlainDate): Promise<RowRightsReport> => {
  const report = await inspect(site.sp, site.url);
  const { report: after, failures: [failure] } = await applyRowRights(site, report, await lookAtRowRights(site, report, on), on);
  if (failure) throw failure.error;
  return after;
};
