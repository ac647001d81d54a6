import { draftOf, isSameCell } from '../../data/cells';
import type { Act, Unsent } from '../../data/outbox';
import type { AnyRow, ListSchema, Row } from '../../data/schema/list';
import { valuesOf } from './keptDraft';

export type Values = Readonly<Record<string, unknown>>;

/** What a form is opened with: a row that is there, a new one, or a change that was not sent. */
export interface Opened {
  readonly list: ListSchema;
  readonly row?: AnyRow;
  readonly initial?: Values;
  readonly unsent?: Unsent;
}

export interface FormStart {
  /** The measure of change. */
  readonly base: Values;
  /** What stands in the fields at first. */
  readonly values: Values;
  readonly act: Act;
  readonly requestId: string;
  /** Something of this act was sent before, and may have arrived. */
  readonly attempted: boolean;
}

const defaultsOf = (list: ListSchema): Values =>
  Object.fromEntries(Object.entries(list.columns).flatMap(([name, column]): [string, unknown][] => {
    if (column.kind === 'choice' && column.default) return [[name, column.default]];
    if (column.kind === 'yesNo') return [[name, false]];
    return column.kind === 'lookups' || column.kind === 'choices' ? [[name, []]] : [];
  }));

/** What an unsent change was made from. */
const unsentBase = (list: ListSchema, { act }: Unsent): Values => (act.kind === 'update' ? valuesOf({ values: act.base }) : defaultsOf(list));

export const draftOfRow = (list: ListSchema, row: AnyRow): Values => draftOf(list, row as Row<ListSchema>) as Values;

export const changeOf = (list: ListSchema, row: AnyRow): Extract<Act, { kind: 'update' }> =>
  ({ kind: 'update', id: row.stamp.id, revision: row.stamp.revision, base: draftOfRow(list, row) });

export const formStart = ({ list, row, initial, unsent }: Opened): FormStart => {
  if (unsent) {
    const base = unsentBase(list, unsent);
    return {
      base, values: { ...base, ...valuesOf({ values: unsent.draft }) }, act: unsent.act, requestId: unsent.requestId, attempted: true
    };
  }
  const base = row ? draftOfRow(list, row) : { ...defaultsOf(list), ...initial };
  return {
    base, values: { ...base, ...initial }, act: row ? changeOf(list, row) : { kind: 'add' }, requestId: crypto.randomUUID(), attempted: false
  };
};

/** Columns in which two drafts differ. */
export const differing = (list: ListSchema, a: Values, b: Values): readonly string[] =>
  Object.keys(list.columns).filter(name => !isSameCell(a[name], b[name]));

/** The cells that an act writes: all that a new row has, only what was changed of one that is there. */
export const draftFor = (list: ListSchema, values: Values, act: Act): Values =>
  (act.kind === 'add' ? values : Object.fromEntries(differing(list, values, act.base).map(name => [name, values[name]])));

/** What a row is called, for people; undefined for one that has no name of its own. */
export const rowTitle = ({ Code, Title }: Values): string | undefined => {
  const words = [Code, Title].filter((word): word is string => typeof word === 'string' && word !== '');
  return words.length > 0 ? words.join(' ') : undefined;
};
