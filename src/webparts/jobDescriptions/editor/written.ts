import type { UnitId } from '../../../domain/identity';
import type { WrittenContent } from '../../../domain/jobDescriptions/content';
import { mergeDrafts } from '../../../domain/jobDescriptions/mergeDrafts';
import { same, threeWay, withTheirs, type MergeConflict } from '../../../domain/jobDescriptions/merging/conflict';

/** What the author says of the edition beside its text; the route follows from it. */
export interface Declared {
  readonly changeSummary: string;
  readonly costs: boolean;
  readonly concerned: readonly UnitId[];
}

/** All that a person writes in a draft. */
export interface Written {
  readonly content: WrittenContent;
  readonly declared: Declared;
}

export interface MergedWriting {
  /** With mine wherever both changed the same. */
  readonly merged: Written;
  readonly conflicts: readonly MergeConflict[];
}

const SUMMARY = ['declared', 'changeSummary'] as const;

/** A unit added by either stays; one that either took away goes. */
const mergeUnits = (base: readonly UnitId[], mine: readonly UnitId[], theirs: readonly UnitId[]): readonly UnitId[] =>
  [...new Set([...mine, ...theirs])].filter(unit => (base.includes(unit) ? mine.includes(unit) && theirs.includes(unit) : true));

const mergeDeclared = (base: Declared, mine: Declared, theirs: Declared): { readonly value: Declared; readonly conflicts: readonly MergeConflict[] } => {
  if (same(theirs, base)) return { value: mine, conflicts: [] };
  const { value: changeSummary, conflicts } = threeWay(SUMMARY, base.changeSummary, mine.changeSummary, theirs.changeSummary);
  const costs = mine.costs === base.costs ? theirs.costs : mine.costs;
  return { value: { changeSummary, costs, concerned: mergeUnits(base.concerned, mine.concerned, theirs.concerned) }, conflicts };
};

/** Two people wrote in one draft; `base` is what both began with. */
export const mergeWritten = (base: Written, mine: Written, theirs: Written): MergedWriting => {
  const text = mergeDrafts(base.content, mine.content, theirs.content);
  const declared = mergeDeclared(base.declared, mine.declared, theirs.declared);
  return {
    merged: { content: text.merged, declared: declared.value },
    conflicts: [...text.conflicts, ...declared.conflicts]
  };
};

export const isDeclared = ({ at }: Pick<MergeConflict, 'at'>): boolean => at[0] === SUMMARY[0];

/** With the other person's words in the place of a conflict. */
export const takeTheirs = (written: Written, conflict: MergeConflict): Written => (isDeclared(conflict)
  ? { ...written, declared: { ...written.declared, changeSummary: String(conflict.theirs ?? '') } }
  : { ...written, content: withTheirs(written.content, conflict) });

export const saysTheSame = (one: Written, other: Written): boolean => one === other || same(one, other);
