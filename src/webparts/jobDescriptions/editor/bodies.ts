import { clausesOf, type ClauseBody, type ClausePath } from '../../../domain/jobDescriptions/clauses';
import type { WrittenContent } from '../../../domain/jobDescriptions/content';
import { same } from '../../../domain/jobDescriptions/merging/conflict';

const TASKS = 'tasks.';
const CLAUSES = 'clauses.';

/** The key of the row that a path leads to; undefined for a clause of the template's own. */
export const rowKeyIn = (where: ClausePath): string | undefined =>
  (where.startsWith(TASKS) ? where.slice(TASKS.length) : where.startsWith(CLAUSES) ? where.slice(CLAUSES.length) : undefined);

export const bodyAt = (content: WrittenContent, where: ClausePath): ClauseBody | undefined =>
  clausesOf(content).find(({ path }) => path === where)?.body;

/** What stands in the content for a clause that is no row. */
const valueOf = (body: ClauseBody): unknown => {
  switch (body.kind) {
    case 'text': return body.text;
    case 'paragraphs': return body.paragraphs;
    case 'posts': return body.posts;
    case 'status': return body.status;
    case 'languages': return body.languages;
    case 'described': return body.rows;
    default: return undefined;
  }
};

const put = <T extends object>(of: T, [step, ...rest]: readonly string[], value: unknown): T =>
  ({ ...of, [step]: rest.length === 0 ? value : put((of as Readonly<Record<string, object>>)[step], rest, value) });

/**
 * The content with another body of one clause; all other parts stay the very same objects. What the content has no place for
 * changes nothing: the clause was removed meanwhile, or the body is of another kind.
 */
export const withBody = (content: WrittenContent, where: ClausePath, body: ClauseBody): WrittenContent => {
  const was = bodyAt(content, where);
  if (!was || was.kind !== body.kind || same(was, body)) return content;
  const key = rowKeyIn(where);
  if (body.kind === 'task' && content.template !== 'plain') {
    return { ...content, tasks: content.tasks.map(row => (row.key === key ? { key, task: body.task, results: body.results } : row)) };
  }
  if (body.kind === 'plain' && content.template === 'plain') {
    return { ...content, clauses: content.clauses.map(row => (row.key === key ? { key, heading: body.heading, text: body.text } : row)) };
  }
  // The path and the kind of the body are those of a clause that is there, so the value fits its place.
  return put(content, where.split('.'), valueOf(body));
};

/** Clauses that say something else than before, and how many are no longer there. */
export const changedBetween = (
  before: WrittenContent, after: WrittenContent
): { readonly places: readonly ClausePath[]; readonly gone: number } => {
  const was = new Map(clausesOf(before).map(({ path, body }) => [path, body]));
  const now = clausesOf(after);
  const there = new Set(now.map(({ path }) => path));
  return {
    places: now.filter(({ path, body }) => !same(was.get(path), body)).map(({ path }) => path),
    gone: [...was.keys()].filter(path => !there.has(path)).length
  };
};
