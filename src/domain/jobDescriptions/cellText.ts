/** Behind a hanging hyphen: "personali- ja haldusosakond", "sise- kui väliskliendi", "tervishoiu-, tööohutuse". */
const KEEPS_HYPHEN = new Set(['ja', 'või', 'ning', 'sh', 'kui', 'ehk', 'ega', 'vaid', 'jt', 'jm', 'jms', 'jne']);
/** The next word is only looked at: it may be broken itself. */
const BROKEN = /([\p{L}\p{N}]+)-\s+(?=(\p{L}+))/gu;
const HAS_CAPITAL_END = /\p{Lu}$/u;

/**
 * One word that a line's end had broken. "väärtus- pakkumine" is one word; a hyphen stays behind a single letter, digits or an
 * abbreviation ("e- keskkond", "5- aastane", "SMIT- i") and before a capital ("Lõuna- Eesti").
 */
const healed = (whole: string, before: string, after: string): string => {
  if (KEEPS_HYPHEN.has(after.toLowerCase())) return whole;
  const keeps = /^\p{L}$|\p{N}$/u.test(before) || HAS_CAPITAL_END.test(before) || /^\p{Lu}/u.test(after);
  return `${before}${keeps ? '-' : ''}`;
};

/** Text of one paragraph without broken hyphens, soft hyphens and double spaces (domain.md, "Import of job descriptions"). */
export const healedText = (text: string): string =>
  text.replace(/\u00ad\s*/g, '').replace(/\s+/g, ' ').replace(BROKEN, healed).trim();

/** Bullets of Word, Excel and hand: also the letters that Word's bullet fonts leave behind. */
const BULLET = /^(?:[•◦▪▫●○■□‣∙·*–—\uf0b7\uf0a7\uf0fc]\s*|[-o§]\s+)(?=\S)/u;

/** "2.1.", "2.1", "1)"; a lone "1." only before a capital, since "1. jaanuariks" is a date. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})+[.)]?(?:\s+|(?=\p{L})|$)|\d{1,2}\)\s*|\d{1,2}\.(?:\s*(?=\p{Lu})|$))/u;

/** A paragraph of a cell, and what stood in front of it. */
export interface CellParagraph {
  readonly text: string;
  readonly mark?: 'bullet' | 'number';
}

interface Line { readonly text: string; readonly mark?: 'bullet' | 'number' }

const lineOf = (raw: string): Line => {
  const text = raw.replace(/\s+/g, ' ').trim();
  const number = NUMBER.exec(text)?.[0];
  if (number) return { text: text.slice(number.length).trim(), mark: 'number' };
  const bullet = BULLET.exec(text)?.[0];
  return bullet ? { text: text.slice(bullet.length).trim(), mark: 'bullet' } : { text };
};

const CONTINUES = /^["'„“”«(]*\p{Ll}/u;
const BROKEN_OFF = /\p{L}[-\u00ad]$/u;

const continues = (line: Line, before: CellParagraph | undefined): boolean =>
  before !== undefined && line.mark === undefined && before.text !== '' && (CONTINUES.test(line.text) || BROKEN_OFF.test(before.text));

/**
 * The paragraphs of a cell: a line each, but a line that begins in lower case without a bullet of its own continues the one before.
 * Bullets and numbers are taken off; sentences of one line stay together.
 */
export const paragraphsOfCell = (cell: string): readonly CellParagraph[] => {
  const paragraphs: { text: string; mark?: 'bullet' | 'number' }[] = [];
  for (const raw of cell.split(/\r\n?|[\n\v\f\u2028\u2029]/)) {
    const line = lineOf(raw);
    if (line.text === '' && line.mark === undefined) continue;
    const last = paragraphs[paragraphs.length - 1];
    if (continues(line, last)) last.text = `${last.text} ${line.text}`;
    else if (last && last.text === '') last.text = line.text;
    else paragraphs.push({ ...line });
  }
  return paragraphs.map(({ text, mark }) => ({ text: healedText(text), ...(mark ? { mark } : {}) }));
};
