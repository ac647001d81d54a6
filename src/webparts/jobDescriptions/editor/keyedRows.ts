import type { ClausePath } from '../../../domain/jobDescriptions/clauses';
import type { WrittenContent, Task } from '../../../domain/jobDescriptions/content';

interface Keyed { readonly key: string }

export const keysIn = (content: WrittenContent): readonly string[] =>
  (content.template === 'plain' ? content.clauses : content.tasks).map(({ key }) => key);

export const pathOfRow = (content: WrittenContent, key: string): ClausePath =>
  (content.template === 'plain' ? `clauses.${key}` : `tasks.${key}`);

const behind = <T extends Keyed>(rows: readonly T[], added: readonly T[], after: string | undefined): readonly T[] => {
  const at = after === undefined ? rows.length : rows.findIndex(({ key }) => key === after) + 1;
  return [...rows.slice(0, at), ...added, ...rows.slice(at)];
};

const moved = <T extends Keyed>(rows: readonly T[], key: string, by: 1 | -1): readonly T[] => {
  const from = rows.findIndex(row => row.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rows.length) return rows;
  const next = [...rows];
  [next[from], next[to]] = [next[to], next[from]];
  return next;
};

/** An empty row behind another one; last where none is named. */
export const addRow = (content: WrittenContent, key: string, after?: string): WrittenContent => (content.template === 'plain'
  ? { ...content, clauses: behind(content.clauses, [{ key, heading: '', text: '' }], after) }
  : { ...content, tasks: behind(content.tasks, [{ key, task: '', results: [] }], after) });

export const addTasks = (content: WrittenContent, tasks: readonly Task[], after?: string): WrittenContent => (content.template === 'plain'
  ? content
  : { ...content, tasks: behind(content.tasks, tasks, after) });

export const moveRow = (content: WrittenContent, key: string, by: 1 | -1): WrittenContent => {
  if (content.template === 'plain') {
    const clauses = moved(content.clauses, key, by);
    return clauses === content.clauses ? content : { ...content, clauses };
  }
  const tasks = moved(content.tasks, key, by);
  return tasks === content.tasks ? content : { ...content, tasks };
};

export const removeRow = (content: WrittenContent, key: string): WrittenContent => {
  if (!keysIn(content).includes(key)) return content;
  return content.template === 'plain'
    ? { ...content, clauses: content.clauses.filter(row => row.key !== key) }
    : { ...content, tasks: content.tasks.filter(row => row.key !== key) };
};

/** Who takes the focus when a row goes: the one behind it, else the one before. */
export const neighbourOf = (content: WrittenContent, key: string): string | undefined => {
  const keys = keysIn(content);
  const at = keys.indexOf(key);
  return at < 0 ? undefined : keys[at + 1] ?? keys[at - 1];
};
