import { errors } from '../errors';
import type { Literal } from './literal';

const wordStart = /[A-Za-z_]/;
const wordPart = /[A-Za-z0-9_.]/;
const number = /^-?\d+(\.\d+)?([eE][+-]?\d+)?[LlFfDdMm]?(?![A-Za-z0-9_])/;

/** A cursor over one OData expression. Every failure is the client's: 400 with the place named. */
export class Scanner {
  at = 0;

  constructor(readonly text: string) {}

  get done(): boolean { return this.at >= this.text.length; }

  get rest(): string { return this.text.slice(this.at); }

  fail(expected: string): never {
    throw errors.invalidQuery(`The expression "${this.text}" is not valid: ${expected} expected at position ${this.at}.`);
  }

  spaces(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
  }

  sees(token: string): boolean { return this.text.startsWith(token, this.at); }

  take(token: string): boolean {
    if (!this.sees(token)) return false;
    this.at += token.length;
    return true;
  }

  need(token: string): void {
    if (!this.take(token)) this.fail(`'${token}'`);
  }

  /** The word at the cursor without moving; empty when there is none. */
  peekWord(): string {
    if (!wordStart.test(this.text[this.at] ?? '')) return '';
    let end = this.at + 1;
    while (end < this.text.length && wordPart.test(this.text[end] ?? '')) end++;
    return this.text.slice(this.at, end);
  }

  /** Takes `word`, whatever its case, when it stands at the cursor as a whole word. */
  takeWord(word: string): boolean {
    const found = this.peekWord();
    if (found.toLowerCase() !== word) return false;
    this.at += found.length;
    return true;
  }

  word(): string {
    const found = this.peekWord();
    if (found === '') this.fail('a name');
    this.at += found.length;
    return found;
  }

  /** A quoted string; a quote inside it is doubled. */
  quoted(): string {
    this.need("'");
    let value = '';
    for (;;) {
      const end = this.text.indexOf("'", this.at);
      if (end < 0) this.fail("a closing '");
      value += this.text.slice(this.at, end);
      this.at = end + 1;
      if (!this.take("'")) return value;
      value += "'";
    }
  }

  /** A literal, or undefined (cursor unmoved) when none stands here. */
  literal(): Literal | undefined {
    if (this.sees("'")) return { is: 'text', value: this.quoted() };
    const digits = number.exec(this.rest);
    if (digits) {
      this.at += digits[0].length;
      return { is: 'number', value: Number(digits[0].replace(/[LlFfDdMm]$/, '')) };
    }
    const word = this.peekWord().toLowerCase();
    const after = this.text[this.at + word.length];
    if ((word === 'guid' || word === 'datetime' || word === 'datetimeoffset') && after === "'") {
      this.at += word.length;
      const value = this.quoted();
      return word === 'guid' ? { is: 'guid', value: value.toLowerCase() } : { is: 'datetime', value };
    }
    const constant = constants[word];
    if (!constant) return undefined;
    this.at += word.length;
    return constant;
  }
}

const constants: Readonly<Record<string, Literal | undefined>> = {
  true: { is: 'boolean', value: true },
  false: { is: 'boolean', value: false },
  null: { is: 'null' }
};
