const CRLF = '\r\n';
const MAX_OCTETS = 75;

const octetsOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/** Characters that RFC 5545 allows in no value: controls other than tab and line feed, and halves of surrogate pairs. */
const isForbidden = (codePoint: number): boolean =>
  (codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a) || codePoint === 0x7f || (codePoint >= 0xd800 && codePoint <= 0xdfff);

/** A TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks escaped. */
export const escaped = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n')]
    .filter(character => !isForbidden(character.codePointAt(0) ?? 0))
    .join('')
    .replace(/[\\;,]/g, character => `\\${character}`)
    .replace(/\n/g, '\\n');

/** A URI value, which has no escapes: white space and controls, which no URI holds, cannot begin a line of their own. */
export const uri = (text: string): string =>
  [...text].filter(character => (character.codePointAt(0) ?? 0) > 0x20 && !isForbidden(character.codePointAt(0) ?? 0)).join('');

/** One content line as lines of at most 75 octets of UTF-8 (3.1); no character is cut in two. */
export const folded = (line: string): string => {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      text += `${CRLF} `;
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
};

export const contentLines = (lines: readonly string[]): string => lines.map(line => folded(line) + CRLF).join('');
