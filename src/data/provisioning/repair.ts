import type { SPFI } from '@pnp/sp';
import type { ListSchema } from '../schema/list';
import type { SchemaLanguage } from '../schema/featureXml/fieldXml';
import { asSiteError, SiteError } from '../siteError';
import { inBatch, type Ask } from './batches';
import type { Deviation } from './deviation';
import { inspect } from './inspect';
import { mendList, mendSite } from './mend';
import { deviationKey, planOf, stepsLeft, type Phase, type PlannedStep } from './plan';
import type { Report } from './report';

export interface Failure {
  readonly deviation: Deviation;
  /** Absent where the whole site is concerned. */
  readonly list?: ListSchema;
  readonly error: SiteError;
}

/** What was done of one phase, for the site or for one list. */
export interface Step {
  readonly phase: Phase;
  /** Absent where the step is about the whole site. */
  readonly list?: ListSchema;
  readonly mended: readonly Deviation[];
  readonly failures: readonly Failure[];
  /** Steps taken so far, and about how many are left. */
  readonly done: number;
  readonly left: number;
}

export interface RepairOptions {
  readonly language?: SchemaLanguage;
  /** Told after every step. */
  readonly onStep?: (step: Step) => void;
}

export interface Repaired {
  readonly steps: readonly Step[];
  /** What the site looks like afterwards. */
  readonly report: Report;
}

/** What a bad moment of the site may have hindered: the next look says whether it is still to be done, and it is tried once more. */
const isPassing = ({ error }: Failure): boolean => ['busy', 'offline', 'unexpected'].includes(error.kind);

/** Sites that cannot be put right in this many looks will not be by another. */
const MOST_ROUNDS = 6;

const mendOf = (step: PlannedStep, report: Report): readonly { readonly deviation: Deviation; readonly asks: readonly Ask<unknown>[] }[] =>
  (step.list === undefined
    ? step.deviations.map(deviation => ({ deviation, asks: mendSite(deviation, report) }))
    : step.deviations.map(deviation => ({ deviation, asks: mendList(deviation, { list: step.list, report }) })));

/** Takes one step. Every deviation is mended or has its failure; nothing is thrown. */
const take = async (sp: SPFI, step: PlannedStep, report: Report): Promise<Pick<Step, 'mended' | 'failures'>> => {
  const mends = mendOf(step, report);
  try {
    const outcomes = await inBatch(sp, mends.flatMap(mend => mend.asks));
    let next = 0;
    const results = mends.map(({ deviation, asks }) => {
      const own = outcomes.slice(next, next += asks.length);
      const failed = own.find(outcome => 'error' in outcome);
      return { deviation, error: failed && 'error' in failed ? failed.error : undefined };
    });
    return {
      mended: results.flatMap(({ deviation, error }) => (error ? [] : [deviation])),
      failures: results.flatMap(({ deviation, error }) => (error ? [{ deviation, list: step.list, error }] : []))
    };
  } catch (thrown) {
    const error = await asSiteError(thrown);
    return { mended: [], failures: step.deviations.map(deviation => ({ deviation, list: step.list, error })) };
  }
};

/** A failure that the last look does not show any more was none: only its answer was lost, or another try made it good. */
const asItTurnedOut = (steps: readonly Step[], report: Report): Repaired => {
  const left = new Set([
    ...report.site.map(deviation => deviationKey(deviation)),
    ...report.lists.flatMap(({ list, deviations }) => deviations.map((deviation: Deviation) => deviationKey(deviation, list)))
  ]);
  return {
    report,
    steps: steps.map(step => {
      const failures = step.failures.filter(({ deviation, list }) => left.has(deviationKey(deviation, list)));
      const settled = step.failures.filter(failure => !failures.includes(failure)).map(({ deviation }) => deviation);
      return { ...step, failures, mended: [...step.mended, ...settled] };
    })
  };
};

/**
 * Puts right what the report says can be put right, and what shows up on the way: a list that was missing gets its
 * columns once it is there. Never deletes a column or a row. Safe to run again: what is right is not touched. An error
 * in one step is kept with the step, and the rest goes on.
 *
 * @throws SiteError `denied` before anything is done when the person may not set permissions: a member could create the
 * lists, but they would stay open; any other when the site cannot be read any more
 */
export const repair = async (sp: SPFI, siteUrl: string, found: Report, options: RepairOptions = {}): Promise<Repaired> => {
  if (!found.found.me.mayProvision) throw new SiteError('denied', 'ManageLists, ManagePermissions');
  const steps: Step[] = [];
  const given = new Set<string>();
  const hindered = new Set<string>();
  let report = found;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const plan = planOf(report, given);
    if (plan.length === 0) break;
    const left = stepsLeft(report, given);
    for (const [n, planned] of plan.entries()) {
      const outcome = await take(sp, planned, report);
      const passing = new Set(outcome.failures.filter(isPassing).map(({ deviation, list }) => deviationKey(deviation, list)));
      planned.deviations.map((deviation: Deviation) => deviationKey(deviation, planned.list)).forEach(key => {
        if (passing.has(key) && !hindered.has(key)) hindered.add(key);
        else given.add(key);
      });
      const step: Step = { phase: planned.phase, list: planned.list, ...outcome, done: steps.length + 1, left: left - n - 1 };
      steps.push(step);
      options.onStep?.(step);
    }
    report = await inspect(sp, siteUrl, options.language);
  }
  return asItTurnedOut(steps, report);
};

export const failuresOf = (repaired: Repaired): readonly Failure[] => repaired.steps.flatMap(step => step.failures);
