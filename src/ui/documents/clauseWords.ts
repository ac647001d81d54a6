import { columnsOf, type Clause } from '../../domain/jobDescriptions/clauses';
import type { WrittenContent } from '../../domain/jobDescriptions/content';
import type { WorkStrings } from '../../loc/work';

type Template = WrittenContent['template'];

/** What stands in front of a clause in a template; undefined for tasks and plain clauses. */
export const headingText = ({ heading }: Clause, template: Template, { jobRegister: { sheet } }: WorkStrings): string | undefined =>
  heading && sheet.headings[template][heading];

/** The columns of a clause in a person's words. */
export const columnTexts = ({ body }: Clause, { jobRegister: { sheet } }: WorkStrings): readonly string[] =>
  (body.kind === 'status' ? [sheet.statuses[body.status]] : columnsOf(body));
