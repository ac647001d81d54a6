/**
 * Document codes: `S01`, `P15`, `P01_J01` (an instruction under P01), `S01_V01` (a form under S01).
 * `S` or `P` and two digits, optionally `_J` or `_V` and two digits (domain.md, "VAJS documents").
 */
export type DocumentCode = string & { readonly __documentCode: never };

export interface CodeParts {
  readonly series: 'S' | 'P';
  /** 1–99 */
  readonly number: number;
  readonly part?: { readonly kind: 'J' | 'V'; /** 1–99 */ readonly number: number };
}

const CODE = /^([SP])(\d{2})(?:_([JV])(\d{2}))?$/;

/** Undefined when the text does not follow the grammar. Case and spaces around it are forgiven: people type them. */
export const parseCode = (text: string): DocumentCode | undefined => {
  const code = text.trim().toUpperCase();
  const parts = CODE.exec(code);
  return parts && parts[2] !== '00' && parts[4] !== '00' ? (code as DocumentCode) : undefined;
};

/** `P01_J02` has its series at 0, its number at 1 and 2, the kind of part at 4 and its number at 5 and 6. */
export const codeParts = (code: DocumentCode): CodeParts => ({
  series: code[0] as CodeParts['series'],
  number: Number(code.slice(1, 3)),
  part: code.length > 3 ? { kind: code[4] as 'J' | 'V', number: Number(code.slice(5)) } : undefined
});

/** The document a part stands under: `P01` for `P01_J01`; undefined for a document of its own. */
export const parentCode = (code: DocumentCode): DocumentCode | undefined =>
  (code.length > 3 ? (code.slice(0, 3) as DocumentCode) : undefined);
