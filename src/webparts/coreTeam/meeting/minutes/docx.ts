import { strToU8, zipSync } from 'fflate';
import type { Block } from './minutesBlocks';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Twentieths of a point: A4 with margins of 25 mm; what stands between them is `TEXT`. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_417 };
const TEXT = PAGE.width - 2 * PAGE.margin;

/** XML 1.0 has no place for other signs, half of a pair among them, and Word refuses a file that holds one. */
const isXml = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  return code === 0x09 || code === 0x0a || code === 0x0d || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xml = (text: string): string => [...text].filter(isXml).join('').replace(/[&<>"]/g, sign => escapes[sign]);

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;

const lines = (text: string): string => text.split(/\r\n?|\n/).map(run).join('<w:r><w:br/></w:r>');

const paragraph = (text: string, style?: string, more = ''): string => {
  const properties = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${more}`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${lines(text)}</w:p>`;
};

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="8A8886"/>`).join('');

const table = ({ head, rows, shares }: Extract<Block, { kind: 'table' }>): string => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map(share => Math.floor((TEXT * share) / whole));
  const cell = (text: string, n: number, style: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[n]}" w:type="dxa"/></w:tcPr>${paragraph(text, style)}</w:tc>`;
  // The head comes again on every page that the table goes on to.
  const header = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((text, n) => cell(text, n, 'TableHead')).join('')}</w:tr>`;
  const body = rows.map(cells => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((text, n) => cell(text, n, 'TableText')).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`
    + `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${header}${body}</w:tbl>${paragraph('')}`;
};

const styleOf = { title: 'Title', heading: 'Heading1', subheading: 'Heading2', text: undefined, quiet: 'Quiet' } as const;

const pieceOf = (block: Block): string => {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'subheading':
    case 'text':
    case 'quiet': return paragraph(block.text, styleOf[block.kind]);
    case 'closing': return paragraph(block.text, 'Quiet', '<w:spacing w:before="320"/>');
    case 'bullets': return block.lines.map(line => paragraph(line, undefined, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')).join('');
    case 'table': return table(block);
    default: return block satisfies never;
  }
};

const documentXml = (blocks: readonly Block[]): string => {
  const { width, height, margin } = PAGE;
  const page = `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/>`
    + `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
  return `${DECLARATION}<w:document xmlns:w="${MAIN}"><w:body>${blocks.map(pieceOf).join('')}${page}</w:body></w:document>`;
};

interface Style { readonly id: string; readonly name: string; readonly paragraph?: string; readonly run?: string; readonly isDefault?: true }

/** Sizes are half points. Headings are Word's own, so that its navigation and screen readers know them. */
const styles: readonly Style[] = [
  { id: 'Normal', name: 'Normal', isDefault: true },
  { id: 'Title', name: 'Title', paragraph: '<w:keepNext/><w:spacing w:after="120"/>', run: '<w:b/><w:sz w:val="32"/>' },
  { id: 'Heading1', name: 'heading 1', paragraph: '<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>', run: '<w:b/><w:sz w:val="26"/>' },
  { id: 'Heading2', name: 'heading 2', paragraph: '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>', run: '<w:b/>' },
  { id: 'Quiet', name: 'Quiet', run: '<w:color w:val="605E5C"/>' },
  { id: 'TableHead', name: 'Table head', paragraph: '<w:keepNext/><w:spacing w:before="40" w:after="40"/>', run: '<w:b/><w:sz w:val="20"/>' },
  { id: 'TableText', name: 'Table text', paragraph: '<w:spacing w:before="40" w:after="40"/>', run: '<w:sz w:val="20"/>' }
];

const styleXml = ({ id, name, paragraph: of = '', run: letters = '', isDefault }: Style): string =>
  `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/>`
  + `${of === '' ? '' : `<w:pPr>${of}</w:pPr>`}${letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`}</w:style>`;

const stylesXml = (language: string): string => `${DECLARATION}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>`
  + `<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault>`
  + `<w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${styles.map(styleXml).join('')}</w:styles>`;

const numberingXml = `${DECLARATION}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>`
  + '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="426" w:hanging="284"/></w:pPr></w:lvl>'
  + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

const typesXml = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
  + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
  + '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
  + '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
  + '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>'
  + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const relations = (all: readonly (readonly [type: string, target: string])[]): string => `${DECLARATION}<Relationships xmlns="${RELATIONS}">${
  all.map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

export interface DocxProperties {
  readonly title: string;
  readonly author: string;
  /** epoch ms */
  readonly created: number;
  /** Such as `et-EE`: what Word checks the spelling by. */
  readonly language: string;
}

const coreXml = ({ title, author, created }: DocxProperties): string => {
  const at = new Date(created).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" `
    + 'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`
    + `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
};

/** A file of WordprocessingML (ECMA-376, transitional). */
export const docxOf = (blocks: readonly Block[], properties: DocxProperties): Uint8Array => {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': typesXml,
    '_rels/.rels': relations([[`${OFFICE}/officeDocument`, 'word/document.xml'], ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml']]),
    'word/document.xml': documentXml(blocks),
    'word/_rels/document.xml.rels': relations([[`${OFFICE}/styles`, 'styles.xml'], [`${OFFICE}/numbering`, 'numbering.xml']]),
    'word/styles.xml': stylesXml(properties.language),
    'word/numbering.xml': numberingXml,
    'docProps/core.xml': coreXml(properties)
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(properties.created) });
};
