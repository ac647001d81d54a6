import type { Clause, ClausePath } from '../../../domain/jobDescriptions/clauses';
import type { WrittenContent } from '../../../domain/jobDescriptions/content';
import type { MergeConflict } from '../../../domain/jobDescriptions/merging/conflict';
import type { WorkStrings } from '../../../loc/work';
import { headingText } from '../../../ui/documents/clauseWords';

/** The clause that a conflict's field is part of; as text, since a removed row is no clause any more. */
export const pathOfConflict = ({ at }: MergeConflict): string => (at[0] === 'tasks' || at[0] === 'clauses' ? at.slice(0, 2) : at).join('.');

/** A clause as people call it: "2.3" or "Õigused". */
export const placeWords = (clause: Clause, template: WrittenContent['template'], words: WorkStrings): string =>
  headingText(clause, template, words) ?? (clause.body.kind === 'plain' && clause.body.heading !== '' ? clause.body.heading : clause.number ?? '');

const FIELDS = 'textarea, input:not([type=hidden]), select, button';

/** Takes a person to a clause. False: it is not there. */
export const focusPlace = (within: HTMLElement | null, where: ClausePath | string): boolean => {
  const clause = [...within?.querySelectorAll<HTMLElement>('[data-clause]') ?? []].find(({ dataset }) => dataset.clause === where);
  const field = clause?.querySelector<HTMLElement>(FIELDS);
  field?.focus();
  return field !== null && field !== undefined;
};
