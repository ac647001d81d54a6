/** A small reader for the XML that SharePoint clients send (field schemas, view queries). No DTDs, no namespaces. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside. */
  readonly text: string;
}

export class XmlError extends Error {}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decode = (text: string): string => text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
  if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  return entities[name] ?? whole;
});

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, character => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[character] ?? character);

const opening = /^<([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const skipped = /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/;

const attributesIn = (source: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...source.matchAll(attribute)].map(([, name = '', double, single]) => [name, decode(double ?? single ?? '')]));

/** Reads one element and everything in it. Throws XmlError for what is not well formed. */
export const parseXml = (source: string): XmlElement => {
  let at = 0;
  const rest = (): string => source.slice(at);
  const skip = (): void => {
    for (;;) {
      at += /^\s*/.exec(rest())?.[0].length ?? 0;
      const found = skipped.exec(rest());
      if (!found) return;
      at += found[0].length;
    }
  };
  const element = (): XmlElement => {
    const start = opening.exec(rest());
    if (!start) throw new XmlError(`An element is expected at position ${at}`);
    at += start[0].length;
    const [, name = '', attributes = '', closed] = start;
    const children: XmlElement[] = [];
    let text = '';
    if (closed === '/') return { name, attributes: attributesIn(attributes), children, text };
    for (;;) {
      const mark = source.indexOf('<', at);
      if (mark < 0) throw new XmlError(`The element ${name} is not closed`);
      text += decode(source.slice(at, mark));
      at = mark;
      const note = skipped.exec(rest());
      const data = /^<!\[CDATA\[([\s\S]*?)\]\]>/.exec(rest());
      const end = /^<\/([\w.:-]+)\s*>/.exec(rest());
      if (note) at += note[0].length;
      else if (data) {
        text += data[1] ?? '';
        at += data[0].length;
      } else if (end) {
        if (end[1] !== name) throw new XmlError(`The element ${name} is closed as ${end[1] ?? ''}`);
        at += end[0].length;
        return { name, attributes: attributesIn(attributes), children, text };
      } else children.push(element());
    }
  };
  skip();
  const root = element();
  skip();
  if (at < source.length) throw new XmlError(`Something follows the element ${root.name}`);
  return root;
};

export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  Object.entries(element.attributes).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find(child => child.name.toLowerCase() === name.toLowerCase());
