/** SharePoint's formulas (the part of Excel's that lists understand), as a tree. */
export type Formula =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'truth'; readonly value: boolean }
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly is: 'negate'; readonly of: Formula }
  | { readonly is: 'operation'; readonly sign: Sign; readonly left: Formula; readonly right: Formula };

export type Sign = '=' | '<>' | '<' | '>' | '<=' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

/** The formula cannot be read, or asks for something that cannot be worked out. */
export class FormulaError extends Error {}

type Token = { readonly kind: 'number' | 'text' | 'field' | 'name' | 'sign' | 'end'; readonly text: string };

const tokenShapes: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /^\d+(\.\d+)?/],
  ['text', /^"(?:[^"]|"")*"/],
  ['field', /^\[[^\]]+\]/],
  ['name', /^[\p{L}_][\p{L}\p{N}_.]*/u],
  ['sign', /^(<>|<=|>=|[=<>&+\-*/^(),;])/]
];

const tokens = (source: string): readonly Token[] => {
  const found: Token[] = [];
  let rest = source.replace(/^\s*=/, '').trimStart();
  while (rest !== '') {
    const match = tokenShapes.flatMap(([kind, shape]) => {
      const text = shape.exec(rest)?.[0];
      return text === undefined ? [] : [{ kind, text }];
    })[0];
    if (!match) throw new FormulaError(`Unexpected "${rest[0] ?? ''}" in the formula ${source}`);
    found.push(match);
    rest = rest.slice(match.text.length).trimStart();
  }
  return [...found, { kind: 'end', text: '' }];
};

/** From loosest to tightest. */
const levels: readonly (readonly Sign[])[] = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Throws FormulaError for what is no formula. */
export const parseFormula = (source: string): Formula => {
  const list = tokens(source);
  let at = 0;
  const peek = (): Token => list[at] ?? { kind: 'end', text: '' };
  const takes = (text: string): boolean => peek().kind === 'sign' && peek().text === text && (at++, true);
  const need = (text: string): void => { if (!takes(text)) throw new FormulaError(`"${text}" expected in the formula ${source}`); };

  const level = (depth: number): Formula => {
    const signs = levels[depth];
    if (!signs) return unary();
    let left = level(depth + 1);
    for (;;) {
      const sign = peek().kind === 'sign' ? signs.find(each => each === peek().text) : undefined;
      if (!sign) return left;
      at++;
      left = { is: 'operation', sign, left, right: level(depth + 1) };
    }
  };
  const unary = (): Formula => takes('-') ? { is: 'negate', of: unary() } : takes('+') ? unary() : primary();
  const args = (): readonly Formula[] => {
    if (takes(')')) return [];
    const values = [level(0)];
    while (takes(',') || takes(';')) values.push(level(0));
    need(')');
    return values;
  };
  const primary = (): Formula => {
    const token = peek();
    at++;
    switch (token.kind) {
      case 'number': return { is: 'number', value: Number(token.text) };
      case 'text': return { is: 'text', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'field': return { is: 'field', name: token.text.slice(1, -1) };
      case 'name': {
        const upper = token.text.toUpperCase();
        if (takes('(')) return { is: 'call', name: upper, args: args() };
        return upper === 'TRUE' || upper === 'FALSE' ? { is: 'truth', value: upper === 'TRUE' } : { is: 'field', name: token.text };
      }
      case 'sign':
        if (token.text === '(') {
          const inner = level(0);
          need(')');
          return inner;
        }
        throw new FormulaError(`Unexpected "${token.text}" in the formula ${source}`);
      case 'end': throw new FormulaError(`The formula ${source} ends too early`);
      default: return token.kind satisfies never;
    }
  };

  const formula = level(0);
  if (peek().kind !== 'end') throw new FormulaError(`Unexpected "${peek().text}" in the formula ${source}`);
  return formula;
};
