import type { LineOutcome } from '../../../data/importing/save';
import type { LinePlan } from '../../../data/importing/plan';

/** How a line stands: what would become of it, or what became of it. */
export type Standing = LinePlan['status'] | LineOutcome['status'];

/** In the order in which they are offered as filters. */
export const standings: readonly Standing[] = ['add', 'change', 'same', 'refused', 'saved', 'failed', 'unknown'];

export type Savable = Extract<LinePlan, { status: 'add' | 'change' }>;

export interface StandingLine { readonly plan: LinePlan; readonly standing: Standing; readonly outcome?: LineOutcome }

export type Outcomes = ReadonlyMap<number, LineOutcome>;

/**
 * The list is compared anew after saving: a line whose fate was unknown and that now says what the list says was saved;
 * one that does not was not, and may be saved again.
 */
const standingOf = (plan: LinePlan, outcome: LineOutcome | undefined): Standing => {
  switch (outcome?.status) {
    case undefined: return plan.status;
    case 'saved': return 'saved';
    case 'failed': return plan.status === 'same' ? 'saved' : 'failed';
    case 'unknown': return plan.status === 'same' ? 'saved' : plan.status;
    default: return outcome satisfies never;
  }
};

export const standingLines = (lines: readonly LinePlan[], outcomes: Outcomes): readonly StandingLine[] =>
  lines.map(plan => {
    const outcome = outcomes.get(plan.line);
    return { plan, outcome, standing: standingOf(plan, outcome) };
  });

const isSavable = (plan: LinePlan): plan is Savable => plan.status === 'add' || plan.status === 'change';

/** What is left to save. */
export const savableIn = (lines: readonly StandingLine[]): readonly Savable[] =>
  lines.filter(({ standing }) => standing !== 'saved').map(({ plan }) => plan).filter(isSavable);

export const countOf = (lines: readonly StandingLine[], standing: Standing): number =>
  lines.filter(line => line.standing === standing).length;
