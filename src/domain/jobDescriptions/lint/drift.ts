import { mostAlike, wordsOf } from '../likeness';
import { majority, usualParts, usualWording, type UsualParagraph, type UsualPart, type UsualWording } from '../usualWording';
import { wordDifference } from '../wordDifference';
import type { JobDescriptionFinding } from './finding';
import type { LintedText, TextSet } from './texts';

type Within = 'order' | 'unit';
interface Usual { readonly within: Within; readonly of: number; readonly paragraphs: readonly UsualParagraph[] }

/** A paragraph that shares less with the usual ones is the text's own, not a drifted one. */
const leastAlike = 0.5;

/** The wording of a group, asked once for all its texts. The text under question may be newer than what the set knows of it. */
const wordingOf = (
  set: TextSet, group: readonly LintedText[], name: string, text: LintedText, part: UsualPart
): UsualWording => {
  const known = group.some(one => one === text);
  if (!known) {
    const now = [...group.filter(({ id }) => id !== text.id), text];
    return usualWording(now.map(({ content }) => content), part, set.wordingKey);
  }
  const key = `${part} ${name}`;
  const was = set.wordings.get(key);
  if (was) return was;
  const is = usualWording(group.map(({ content }) => content), part, set.wordingKey);
  set.wordings.set(key, is);
  return is;
};

/** The majority's words within the order; where it has none, within the unit. */
const usualFor = (set: TextSet, text: LintedText, part: UsualPart): Usual | undefined => {
  const groups: readonly (readonly [Within, string, readonly LintedText[]])[] = [
    ['order', `order ${text.order ?? ''}`, text.order === undefined ? [] : set.byOrder.get(text.order) ?? []],
    ['unit', `unit ${text.unit ?? ''}`, text.unit === undefined ? [] : set.byUnit.get(text.unit) ?? []]
  ];
  for (const [within, name, group] of groups) {
    const wording = wordingOf(set, group, name, text, part);
    const paragraphs = majority(wording);
    if (paragraphs.length > 0) return { within, of: wording.of, paragraphs };
  }
  return undefined;
};

const driftIn = (set: TextSet, text: LintedText, part: UsualPart): readonly JobDescriptionFinding[] => {
  const own = text.content[part].map((paragraph, place) => ({ paragraph, place, key: set.wordingKey(paragraph) }))
    .filter(({ key }) => key !== '');
  const usual = own.length === 0 ? undefined : usualFor(set, text, part);
  if (!usual) return [];
  const usualKeys = new Set(usual.paragraphs.map(({ key }) => key));
  const ownKeys = new Set(own.map(({ key }) => key));
  const different = own.filter(({ key }) => !usualKeys.has(key));
  const missing = usual.paragraphs.filter(({ key }) => !ownKeys.has(key));
  const pairs = mostAlike(missing, different, ({ key }) => wordsOf(key), ({ key }) => wordsOf(key), leastAlike);
  const { within, of } = usual;
  return missing.map((paragraph): JobDescriptionFinding => {
    const drifted = pairs.get(paragraph);
    const found = { where: part, part, usual: paragraph.text, within, texts: paragraph.texts, of };
    return drifted
      ? { kind: 'drifted', ...found, paragraph: drifted.place, drift: wordDifference(paragraph.text, drifted.paragraph) }
      : { kind: 'usualMissing', ...found };
  });
};

/** Rights and responsibilities whose words differ from the usual ones; punctuation and case are no difference. */
export const driftFindings = (set: TextSet, text: LintedText): readonly JobDescriptionFinding[] =>
  usualParts.flatMap(part => driftIn(set, text, part));
