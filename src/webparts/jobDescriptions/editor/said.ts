import { languageText } from '../../../domain/jobDescriptions/clauses';
import type { LanguageSkill, NamedPost, Task } from '../../../domain/jobDescriptions/content';
import type { Said } from '../../../domain/jobDescriptions/merging/conflict';
import { namedPostText } from '../../../domain/jobDescriptions/namedPosts';
import type { Written } from './written';

const has = <T extends object>(value: object, name: keyof T): value is T => name in value;

const lineOf = (one: unknown): string => {
  if (typeof one !== 'object' || one === null) return String(one ?? '');
  if (has<LanguageSkill>(one, 'language')) return languageText(one);
  if (has<Task>(one, 'task')) return [one.task, ...one.results].join('\n');
  if (has<{ heading: string; text: string }>(one, 'heading')) return [one.heading, one.text].join('\n');
  if (has<{ name: string; description: string }>(one, 'description')) return `${one.name}: ${one.description}`;
  return has<NamedPost>(one, 'name') ? namedPostText(one) : '';
};

/** What stands in one field of a draft, as lines of text; undefined where a side has removed it. */
export const saidText = (said: Said): string | undefined =>
  (said === undefined ? undefined : Array.isArray(said) ? said.map(lineOf).join('\n') : lineOf(said));

const step = (tree: unknown, name: string): unknown => (Array.isArray(tree)
  ? tree.find(row => typeof row === 'object' && row !== null && (row as { readonly key?: unknown }).key === name) as unknown
  : typeof tree === 'object' && tree !== null ? (tree as Readonly<Record<string, unknown>>)[name] : undefined);

/** What stands at a conflict's place now: typing goes on while the choice is open. */
export const saidAt = ({ content, declared }: Written, at: readonly string[]): Said =>
  at.reduce<unknown>(step, at[0] === 'declared' ? { declared } : content) as Said;
