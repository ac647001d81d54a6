import { texts } from '../../../local-site/content/approvals/texts';
import type { ToldWriting } from '../../../local-site/content/approvals/toldAct';
import { contentOf, type ToldContent } from '../../../local-site/content/jobDescriptions/toldContent';
import { compareEditions } from '../../../src/domain/jobDescriptions/compareEditions';
import type { JobDescription } from '../../../src/domain/jobDescriptions/content';
import type { JobDescriptionFinding } from '../../../src/domain/jobDescriptions/lint/finding';
import { lint } from '../../../src/domain/jobDescriptions/lint/lint';
import { textSet, type LintedText } from '../../../src/domain/jobDescriptions/lint/texts';
import { plainDate } from '../../../src/domain/time/plainDate';
import { factsOfContent } from './factsOfContent';

const { facts, keys } = factsOfContent(plainDate('2026-11-21'));

/** The latest text of each document. */
const latest = new Map<string, ToldWriting>([...Object.values(texts)].sort((a, b) => a.edition - b.edition).map(text => [text.document, text]));

const contents: readonly (readonly [document: string, content: JobDescription])[] = [...latest.values()].flatMap(({ document, content }) => {
  const whole = contentOf(content, keys);
  return whole.template !== 'plain' ? [[document, whole] as const] : [];
});

const linted = contents.flatMap(([key, content]): readonly LintedText[] => {
  const document = facts.documents.find(({ id }) => id === keys.row('ManagedDocuments', key));
  const post = facts.posts.find(({ id }) => id === document?.post);
  return document && post ? [{ id: document.id, postName: post.name, post: post.id, unit: document.unit, organisation: document.organisation, content }] : [];
});

const set = textSet(linted, { posts: facts.posts, units: facts.units });

const findingsOf = (document: string): readonly JobDescriptionFinding[] => {
  const text = linted.find(({ id }) => id === keys.row('ManagedDocuments', document));
  if (!text) throw new RangeError(document);
  return lint(set, text);
};

const kindsOf = (document: string): readonly string[] => [...new Set(findingsOf(document).map(({ kind }) => kind))];

test('eight are in the order template and one in the contract template, each as long as a real one', () => {
  expect(contents.map(([, { template }]) => template).sort()).toEqual(['contract', ...Array.from({ length: 8 }, () => 'order')]);
  for (const [document, { tasks, rights, responsibilities, purpose }] of contents) {
    expect([document, tasks.length >= 6 && tasks.length <= 11, rights.length > 2, responsibilities.length > 2, purpose.length > 60]).toEqual([document, true, true, true, true]);
  }
});

test('the analyst\'s two editions differ in words, in posts named and in tasks, and most of it stays', () => {
  const whole = (content: ToldContent): JobDescription => {
    const read = contentOf(content, keys);
    if (read.template === 'plain') throw new RangeError(read.template);
    return read;
  };
  const changes = compareEditions(whole(texts.analystBefore.content), whole(texts.analyst.content))
    .map(one => `${one.change} ${('clause' in one ? one.clause : one.was).body.kind}`);
  const count = (change: string): number => changes.filter(one => one.startsWith(change)).length;
  expect(changes.filter(one => one === 'added task')).toHaveLength(2);
  expect(changes.filter(one => one === 'changed task')).toHaveLength(6);
  expect(count('changed')).toBeGreaterThan(8);
  expect(count('same')).toBeGreaterThan(10);
});

test.each([
  ['ska-lisa-1', 'substitutionNotMutual'],
  ['ska-lisa-2', 'postUnknown'],
  ['ska-lisa-3', 'subordinateHasOtherManager'],
  ['ska-lisa-4', 'levelMissing'],
  ['ska-lisa-6', 'drifted'],
  ['ska-lisa-8', 'noResults'],
  ['ska-lisa-8', 'ownPostOneSeat']
])('%s has the finding that it is there to show: %s', (document, kind) => {
  expect(kindsOf(document)).toContain(kind);
});

test('no text has another wording of rights, an unknown unit, or a task without results but where it is meant', () => {
  const all = contents.flatMap(([document]) => findingsOf(document).map(({ kind }) => [document, kind]));
  expect(all.filter(([, kind]) => kind === 'unitUnknown')).toEqual([]);
  expect(all.filter(([, kind]) => kind === 'noResults')).toEqual([['ska-lisa-8', 'noResults']]);
  expect(all.filter(([, kind]) => kind === 'levelMissing')).toEqual([['ska-lisa-4', 'levelMissing']]);
});
