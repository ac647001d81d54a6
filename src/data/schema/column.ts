/** A name or text in the two languages of the product. */
export interface Words { readonly et: string; readonly en: string }

export interface ColumnOptions {
  readonly description?: Words;
  readonly required?: boolean;
  /** SharePoint filters and sorts long lists by indexed columns only; at most 20 a list. */
  readonly indexed?: boolean;
  /** Enforced by SharePoint; implies `indexed`. */
  readonly unique?: boolean;
}

interface Base<Kind extends string> extends ColumnOptions {
  readonly kind: Kind;
  readonly label: Words;
}

export interface TextColumn extends Base<'text'> {
  /** 1–255 characters */
  readonly maxLength: number;
  /** The domain's own grammar for the text, where there is one; other text is a problem of the row. */
  readonly accepts?: (text: string) => boolean;
}
export type NoteColumn = Base<'note'>;
/** Whole or decimal; bounds are inclusive. */
export interface NumberColumn extends Base<'number'> { readonly min?: number; readonly max?: number; readonly decimals: number }
/** A day without time of day. */
export type DateColumn = Base<'date'>;
export type YesNoColumn = Base<'yesNo'>;
export type PersonColumn = Base<'person'>;
export type LinkColumn = Base<'link'>;
/** Stored as the Estonian word, so that SharePoint's own forms read well; code sees the key. */
export interface ChoiceColumn<Key extends string = string> extends Base<'choice'> {
  readonly choices: Readonly<Record<Key, Words>>;
  readonly default?: Key;
}
/** Several at once (SharePoint's MultiChoice); stored and seen as a choice is. */
export interface ChoicesColumn<Key extends string = string> extends Base<'choices'> {
  readonly choices: Readonly<Record<Key, Words>>;
}
/** `to` is the name of the list it points at; values are item ids there. */
export interface LookupColumn extends Base<'lookup'> { readonly to: string }
export interface LookupsColumn extends Base<'lookups'> { readonly to: string }

export type Column =
  | TextColumn | NoteColumn | NumberColumn | DateColumn | YesNoColumn | PersonColumn | LinkColumn
  | ChoiceColumn | ChoicesColumn | LookupColumn | LookupsColumn;

export const words = (et: string, en: string): Words => ({ et, en });

export const text = <O extends ColumnOptions & { maxLength?: number; accepts?: (text: string) => boolean }>(label: Words, options?: O): TextColumn & O =>
  ({ kind: 'text', label, maxLength: 255, ...options } as TextColumn & O);

export const note = <O extends ColumnOptions>(label: Words, options?: O): NoteColumn & O =>
  ({ kind: 'note', label, ...options } as NoteColumn & O);

export const number = <O extends ColumnOptions & { min?: number; max?: number; decimals?: number }>(
  label: Words, options?: O): NumberColumn & O =>
  ({ kind: 'number', label, decimals: 0, ...options } as NumberColumn & O);

export const date = <O extends ColumnOptions>(label: Words, options?: O): DateColumn & O =>
  ({ kind: 'date', label, ...options } as DateColumn & O);

export const yesNo = (label: Words, options?: ColumnOptions): YesNoColumn => ({ kind: 'yesNo', label, ...options });

export const person = <O extends ColumnOptions>(label: Words, options?: O): PersonColumn & O =>
  ({ kind: 'person', label, ...options } as PersonColumn & O);

export const link = (label: Words, options?: ColumnOptions): LinkColumn => ({ kind: 'link', label, ...options });

export const choice = <Key extends string, const O extends ColumnOptions & { readonly default?: NoInfer<Key> }>(
  label: Words, choices: Readonly<Record<Key, Words>>, options?: O): ChoiceColumn<Key> & O =>
  ({ kind: 'choice', label, choices, ...options } as ChoiceColumn<Key> & O);

export const choices = <Key extends string>(label: Words, of: Readonly<Record<Key, Words>>, options?: ColumnOptions): ChoicesColumn<Key> =>
  ({ kind: 'choices', label, choices: of, ...options });

export const lookup = <O extends ColumnOptions>(label: Words, to: string, options?: O): LookupColumn & O =>
  ({ kind: 'lookup', label, to, ...options } as LookupColumn & O);

export const lookups = (label: Words, to: string, options?: ColumnOptions): LookupsColumn =>
  ({ kind: 'lookups', label, to, ...options });
