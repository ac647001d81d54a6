/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

// eslint-disable-next-line no-control-regex -- these are the characters that must not be there
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** NFC, line ends as LF, no other control characters: what two keyboards write alike becomes one text. */
export const canonicalText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(CONTROL, '').normalize('NFC');

/**
 * One text for one meaning: JSON as RFC 8785 has it (names in the order of their UTF-16 units, no white space, numbers as
 * ECMAScript writes them), with every text made canonical. What is undefined is left out. Throws RangeError on a number that
 * JSON cannot say.
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'string') return JSON.stringify(canonicalText(value));
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Not a number of JSON: ${value}`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`;
  const object = value as { readonly [name: string]: Json | undefined };
  const members = Object.keys(object).sort().flatMap(name => {
    const member = object[name];
    return member === undefined ? [] : [`${JSON.stringify(canonicalText(name))}:${canonicalJson(member)}`];
  });
  return `{${members.join(',')}}`;
};
