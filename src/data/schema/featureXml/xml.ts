/** Attributes in the order in which they are written; an absent one is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, mark => escapes[mark]);

/** CAML writes its booleans in capitals. */
const written = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : escapeXml(String(value));

/** One element; `children` is XML already. */
export const element = (name: string, attributes: Attributes = {}, children: readonly string[] = []): string => {
  const opening = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${written(value)}"`]));
  const start = `<${[name, ...opening].join(' ')}`;
  return children.length === 0 ? `${start} />` : `${start}>${children.join('')}</${name}>`;
};

/** An element around text. */
export const textElement = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/**
 * The same XML with every element that holds elements on lines of its own, for files that people compare. Text stays
 * on the line of its element, so that no white space is added to it.
 */
export const laidOut = (xml: string): string => {
  let depth = 0;
  const lines: string[] = [];
  const line = (text: string): number => lines.push('  '.repeat(depth) + text);
  const parts = xml.match(/<[^>]+>[^<]+<\/[^>]+>|<[^>]+>/g) ?? [];
  for (const part of parts) {
    if (part.startsWith('</')) depth--;
    line(part);
    const opens = !part.startsWith('</') && !part.startsWith('<?') && !part.endsWith('/>') && !part.includes('</');
    if (opens) depth++;
  }
  return `${lines.join('\n')}\n`;
};
