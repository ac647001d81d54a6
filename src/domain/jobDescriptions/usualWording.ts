import { wordsOf } from './likeness';

/** The two parts of a job description that units word alike. */
export const usualParts = ['rights', 'responsibilities'] as const;
export type UsualPart = typeof usualParts[number];

/** A paragraph as most of those who carry it spell it. `key` is its words without case and punctuation. */
export interface UsualParagraph {
  readonly key: string;
  readonly text: string;
  /** How many texts carry it. */
  readonly texts: number;
}

export interface UsualWording {
  /** How many texts have written this part at all. */
  readonly of: number;
  /** What most texts carry comes first; of equals, what stands further up in them. */
  readonly paragraphs: readonly UsualParagraph[];
}

type Written = Readonly<Record<UsualPart, readonly string[]>>;

export const wordingKey = (paragraph: string): string => wordsOf(paragraph).join(' ');

interface Count { texts: number; place: number; readonly spellings: Map<string, number> }

/** The paragraphs of one part in some texts, with how many carry each: the unit's usual wording, to be suggested and compared. */
export const usualWording = (texts: readonly Written[], part: UsualPart, keyOf = wordingKey): UsualWording => {
  const counts = new Map<string, Count>();
  let of = 0;
  for (const text of texts) {
    const seen = new Set<string>();
    text[part].forEach((paragraph, place) => {
      const key = keyOf(paragraph);
      if (key === '' || seen.has(key)) return;
      seen.add(key);
      const count = counts.get(key) ?? { texts: 0, place: 0, spellings: new Map<string, number>() };
      count.texts++;
      count.place += place;
      count.spellings.set(paragraph, (count.spellings.get(paragraph) ?? 0) + 1);
      counts.set(key, count);
    });
    if (seen.size > 0) of++;
  }
  const paragraphs = [...counts]
    .sort(([, a], [, b]) => b.texts - a.texts || a.place / a.texts - b.place / b.texts)
    .map(([key, { texts: carriers, spellings }]) => ({ key, text: mostOften(spellings), texts: carriers }));
  return { of, paragraphs };
};

const mostOften = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as readonly [string, number])[0];

/** What more than half of the texts carry, and two at least: one text is nobody's custom. */
export const majority = ({ of, paragraphs }: UsualWording): readonly UsualParagraph[] =>
  paragraphs.filter(({ texts }) => texts >= 2 && texts * 2 > of);
