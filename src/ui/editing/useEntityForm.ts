import * as React from 'react';
import { draftOf } from '../../data/cells';
import { cellProblems } from '../../data/cellChecks';
import type { Draft, ListSchema, AnyRow, Row } from '../../data/schema/list';
import type { SiteError } from '../../data/siteError';
import { checkDraft } from '../../domain/editing/checks';
import { maySave, type Problem } from '../../domain/editing/problem';
import type { Facts } from '../../domain/facts';
import { useVajs } from '../vajs';
import { draftKey, dropDraft, keepDraft, readDraft, valuesOf, type KeptDraft } from './keptDraft';

export type Values = Readonly<Record<string, unknown>>;

export type SaveState =
  | { readonly status: 'editing' }
  | { readonly status: 'saving' }
  /** Somebody pressed save, but there is nothing to save. */
  | { readonly status: 'unchanged' }
  | { readonly status: 'conflict'; readonly theirs: AnyRow }
  | { readonly status: 'failed'; readonly error: SiteError };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Columns in which two drafts differ. */
export const differing = (list: ListSchema, a: Values, b: Values): readonly string[] =>
  Object.keys(list.columns).filter(name => !same(a[name], b[name]));

const defaultsOf = (list: ListSchema): Values =>
  Object.fromEntries(Object.entries(list.columns).flatMap(([name, column]): [string, unknown][] => {
    if (column.kind === 'choice' && column.default) return [[name, column.default]];
    if (column.kind === 'yesNo') return [[name, false]];
    return column.kind === 'lookups' ? [[name, []]] : [];
  }));

const saving: SaveState = { status: 'saving' };

export interface EntityFormState {
  readonly values: Values;
  readonly set: (column: string, value: unknown) => void;
  readonly changed: readonly string[];
  readonly save: SaveState;
  readonly submit: () => void;
  /** After a conflict: the values that were chosen, saved over the other person's version. */
  readonly resolve: (values: Values) => void;
  readonly giveUpConflict: () => void;
  /** Problems of the schema and of the domain, by column. Shown once somebody has tried to save, or typed there. */
  readonly cells: ReturnType<typeof cellProblems>;
  readonly rules: readonly Problem[];
  readonly tried: boolean;
  readonly kept?: KeptDraft;
  readonly restore: () => void;
  readonly forget: () => void;
}

export interface EntityFormOptions {
  readonly list: ListSchema;
  readonly row?: AnyRow;
  readonly initial?: Values;
  /** What the rules ask; absent while it is on its way, or when it cannot be had. */
  readonly facts?: Facts;
  readonly factsComing: boolean;
  readonly onSaved: (row: AnyRow) => void;
}

/** Acts once after a press, as soon as nothing is waited for; and whether a press waits. */
const usePress = (waits: boolean, act: () => void): readonly [boolean, () => void] => {
  const [pressed, setPressed] = React.useState(false);
  const latest = React.useRef(act);
  React.useEffect(() => { latest.current = act; });
  React.useEffect(() => {
    if (!pressed || waits) return;
    setPressed(false);
    latest.current();
  }, [pressed, waits]);
  return [pressed && waits, () => setPressed(true)];
};

/** A row being written: what was typed, what is wrong with it, and what became of saving it. */
export const useEntityForm = ({ list, row, initial, facts, factsComing, onSaved }: EntityFormOptions): EntityFormState => {
  const { site } = useVajs();
  const user = site.me?.loginName ?? '';
  const key = draftKey(user, list.name, row?.stamp.id ?? 'new');
  // What the form was opened with stays the measure of change while the list moves on underneath.
  const [base, setBase] = React.useState(() => ({
    start: { ...(row ? draftOf(list, row as Row<ListSchema>) as Values : { ...defaultsOf(list), ...initial }) }, etag: row?.stamp.etag
  }));
  const [values, setValues] = React.useState<Values>({ ...base.start, ...initial });
  const [save, setSave] = React.useState<SaveState>({ status: 'editing' });
  const [tried, setTried] = React.useState(false);
  const [kept, setKept] = React.useState(() => readDraft(user, key));

  const changed = React.useMemo(() => differing(list, values, base.start), [list, values, base.start]);
  const cells = React.useMemo(() => cellProblems(list, values), [list, values]);
  const rules = React.useMemo(
    () => (facts ? checkDraft(list.name, values, facts, row?.stamp.id) : []), [list, values, facts, row]);

  React.useEffect(() => {
    if (changed.length > 0) keepDraft(key, values);
  }, [key, values, changed]);

  React.useEffect(() => {
    if (changed.length === 0) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);

  const write = async (next: Values, start: Values, etag: string | undefined): Promise<void> => {
    const names = row ? differing(list, next, start) : Object.keys(next);
    const draft = Object.fromEntries(names.map(name => [name, next[name]])) as Draft<ListSchema>;
    setSave(saving);
    const saved = row && etag !== undefined
      ? await site.update(list, row.stamp.id, etag, draft)
      : await site.add(list, draft);
    if (saved.status === 'saved') {
      dropDraft(key);
      onSaved(saved.row as AnyRow);
    } else {
      setSave(saved as SaveState);
    }
  };

  // A press that comes before the facts waits for them: nothing is saved that the rules have not seen.
  const [pressed, press] = usePress(factsComing, () => {
    if (cells.size === 0 && maySave(rules)) write(values, base.start, base.etag).catch(() => undefined);
  });

  return {
    values, changed, save: pressed ? saving : save, cells, rules, tried, kept,
    set: (column, value) => {
      setValues(before => ({ ...before, [column]: value }));
      if (save.status === 'unchanged') setSave({ status: 'editing' });
    },
    submit: () => {
      if (pressed || save.status === 'saving') return;
      setTried(true);
      if (row && changed.length === 0) setSave({ status: 'unchanged' });
      else press();
    },
    resolve: next => {
      if (save.status !== 'conflict') return;
      const theirs = { start: draftOf(list, save.theirs as Row<ListSchema>) as Values, etag: save.theirs.stamp.etag };
      setBase(theirs);
      setValues(next);
      if (differing(list, next, theirs.start).length === 0) {
        dropDraft(key);
        onSaved(save.theirs);
      } else {
        write(next, theirs.start, theirs.etag).catch(() => undefined);
      }
    },
    giveUpConflict: () => setSave({ status: 'editing' }),
    restore: () => {
      if (kept) setValues(before => ({ ...before, ...valuesOf(kept) }));
      setKept(undefined);
    },
    forget: () => {
      dropDraft(key);
      setKept(undefined);
    }
  };
};
