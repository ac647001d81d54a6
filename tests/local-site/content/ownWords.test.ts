import { readFileSync } from 'node:fs';
import { contentFor } from '../../../local-site/content';
import { texts } from '../../../local-site/content/approvals/texts';
import { plainDate } from '../../../src/domain/time/plainDate';

const content = contentFor(plainDate('2026-11-21'), 'sample');

/** Every sentence of the content; names and titles are facts and may stand as in the source. */
const sentences = [
  ...Object.values(content.supportServices).map(one => one.Purpose),
  ...Object.values(content.roles).map(one => one.Purpose),
  ...Object.values(content.editions).map(one => one.ChangeSummary),
  ...Object.values(content.policyAreas).map(one => one.Description),
  ...Object.values(content.services).map(one => one.Description),
  ...content.suggestions.map(one => one.text),
  ...Object.values(content.forums).flatMap(one => [one.Purpose, one.OtherParticipants]),
  ...Object.values(content.meetingRules).map(one => one.Note),
  ...Object.values(content.activities).map(one => one.Title),
  ...[...content.changes, ...content.held].map(one => one.row.Note),
  ...Object.values(content.managementReviews).map(one => one.Result),
  ...Object.values(content.improvements).flatMap(one => [one.Title, one.Result])
].flatMap(text => text ?? []);

/** Everything that somebody wrote in a text, whatever its form; keys and codes are single words. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const RUN = 6;
const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, start) => words.slice(start, start + RUN).join(' '));
};

test('purposes are short', () => {
  const purposes = [...Object.values(content.supportServices), ...Object.values(content.roles)].flatMap(one => one.Purpose ?? []);
  expect(purposes.length).toBeGreaterThanOrEqual(28);
  expect(purposes.filter(purpose => purpose.length > 160)).toEqual([]);
});

/** The description itself is not part of the project: `VAJS_SEED` may name a text file of it. */
const seed = process.env.VAJS_SEED;
if (seed !== undefined) {
  test('no sentence repeats six words in a row of the description', () => {
    const source = new Set(runsOf(readFileSync(seed, 'utf8')));
    expect(source.size).toBeGreaterThan(1000);
    expect([...sentences, ...textsIn(texts)].flatMap(runsOf).filter(run => source.has(run))).toEqual([]);
  });
}
