import * as React from 'react';
import { cellProblems } from '../../data/cellChecks';
import { asAdded, type Act } from '../../data/outbox';
import type { AnyRow, Draft, ListSchema } from '../../data/schema/list';
import { asSiteError, isSilence, type SiteError } from '../../data/siteError';
import { saysSo, type Saved } from '../../data/writing';
import { checkDraft } from '../../domain/editing/checks';
import { maySave, weightOf, type Problem } from '../../domain/editing/problem';
import type { Facts } from '../../domain/facts';
import { useVajs } from '../vajs';
import { changeOf, differing, draftFor, draftOfRow, formStart, rowTitle, type FormStart, type Opened, type Values } from './formStart';
import { draftKey, dropDraft, keepDraft, readDraft, valuesOf, type KeptDraft } from './keptDraft';
import { usePress } from './usePress';

export type { Values };

export type SaveState =
  | { readonly status: 'editing' }
  | { readonly status: 'saving' }
  /** Somebody pressed save, but there is nothing to save. */
  | { readonly status: 'unchanged' }
  /** `base` is what the row said when it was opened. */
  | { readonly status: 'conflict'; readonly theirs: AnyRow; readonly base: Values }
  /** The site could not be reached; the change waits in this browser. */
  | { readonly status: 'kept' }
  /** The site could not be reached, and the browser keeps nothing. */
  | { readonly status: 'notKept'; readonly error: SiteError }
  | { readonly status: 'failed'; readonly error: SiteError };

const saving: SaveState = { status: 'saving' };

export interface EntityFormState {
  readonly values: Values;
  readonly set: (column: string, value: unknown) => void;
  readonly changed: readonly string[];
  /** Something would be lost by leaving. */
  readonly unsaved: boolean;
  readonly save: SaveState;
  readonly submit: () => void;
  /** After a conflict: the values that were chosen, saved over the other person's version. */
  readonly resolve: (values: Values) => void;
  readonly giveUpConflict: () => void;
  /** Problems of the schema and of the domain, by column. Shown once somebody has tried to save, or typed there. */
  readonly cells: ReturnType<typeof cellProblems>;
  readonly rules: readonly Problem[];
  readonly tried: boolean;
  /** What the rules warn of and somebody who pressed save has now been told; pressing again saves. */
  readonly warned: readonly Problem[];
  readonly kept?: KeptDraft;
  readonly restore: () => void;
  readonly forget: () => void;
}

export interface EntityFormOptions extends Opened {
  /** What the form is called; a row without a name goes by it. */
  readonly title: string;
  /** Columns that this form leaves as they are, whatever was typed into another form of the row. */
  readonly fixed?: readonly string[];
  /** What the rules ask; absent while it is on its way, or when it cannot be had. */
  readonly facts?: Facts;
  readonly factsComing: boolean;
  /** What a form of its own kind knows to be wrong, which neither the schema nor the rules of lists see. */
  readonly refuses?: (values: Values) => boolean;
  /** Done before the first row is sent; false: it could not be, and nothing is sent. */
  readonly beforeSave?: (values: Values) => Promise<boolean>;
  readonly onSaved: (row: AnyRow) => void;
}

type Sent = Saved<ListSchema>;

/** Where no answer came, or only that of a gateway: the change can wait until one does. */
const silenceIn = (sent: Sent): SiteError | undefined =>
  (sent.status === 'unsettled' || (sent.status === 'failed' && isSilence(sent.error)) ? sent.error : undefined);

/** A change that was held back by somebody else's is opened where they are compared. */
const firstState = ({ list, row, unsent }: Opened, { base, act }: FormStart): SaveState =>
  (unsent?.held.status === 'conflict' && row && act.kind === 'update' && row.stamp.revision !== act.revision
    && differing(list, draftOfRow(list, row), base).length > 0
    ? { status: 'conflict', theirs: row, base } : { status: 'editing' });

const useUnload = (unsaved: boolean): void => {
  React.useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
};

const NONE: readonly string[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

/** What may be meant all the same, such as a handover of some days. What the row said before it was opened is no news. */
const newWarnings = (rules: readonly Problem[], before: readonly Problem[]): readonly Problem[] => {
  const known = new Set(before.map(problem => JSON.stringify(problem)));
  return rules.filter(problem => weightOf(problem) === 'warn' && !known.has(JSON.stringify(problem)));
};

const without = (values: Values, names: readonly string[]): Values => Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** A row being written: what was typed, what is wrong with it, and what became of saving it. */
export const useEntityForm = ({ title, fixed = NONE, facts, factsComing, refuses, beforeSave, onSaved, ...opened }: EntityFormOptions): EntityFormState => {
  const { list, row, unsent } = opened;
  const { site } = useVajs();
  const user = site.me?.loginName ?? '';
  // What the form was opened with stays the measure of change while the list moves on underneath.
  const [start] = React.useState(() => formStart(opened));
  const key = draftKey(user, list.name, unsent ? `unsent ${unsent.requestId}` : start.act.kind === 'update' ? start.act.id : 'new');
  const [act, setAct] = React.useState<Act>(start.act);
  const base = act.kind === 'update' ? act.base : start.base;
  const request = React.useRef({ id: start.requestId, attempted: start.attempted });
  const [values, setValues] = React.useState<Values>(start.values);
  const [save, setSave] = React.useState<SaveState>(() => firstState(opened, start));
  const [tried, setTried] = React.useState(false);
  const [kept, setKept] = React.useState(() => readDraft(user, key));

  const changed = React.useMemo(() => differing(list, values, base), [list, values, base]);
  // What waits in this browser already is not lost by leaving.
  const unsaved = save.status !== 'kept' && (unsent ? differing(list, values, start.values).length > 0 : changed.length > 0);
  const cells = React.useMemo(() => cellProblems(list, values), [list, values]);
  const rules = React.useMemo(() => (facts ? checkDraft(list.name, values, facts, row?.stamp.id) : NO_PROBLEMS), [list, values, facts, row]);
  const before = React.useMemo(
    () => (facts && act.kind === 'update' ? checkDraft(list.name, act.base, facts, act.id) : NO_PROBLEMS), [list, facts, act]);
  const warnings = React.useMemo(() => newWarnings(rules, before), [rules, before]);
  const [told, tell] = React.useState<string>();
  const isTold = warnings.length > 0 && told === JSON.stringify(warnings);

  React.useEffect(() => {
    if (unsaved) keepDraft(key, values, request.current.id);
  }, [key, values, unsaved]);
  useUnload(unsaved);

  const saved = (by: AnyRow): void => {
    dropDraft(key);
    onSaved(by);
    if (unsent) site.outbox.settle(request.current.id); // takes the form away with the change, so it comes last
  };

  const keepUnsent = (draft: Values, how: Act): void => {
    site.outbox.keep({
      requestId: request.current.id, list: list.name, title: rowTitle({ ...values, ...draft }) ?? unsent?.title ?? title, at: Date.now(), act: how, draft,
      ...(fixed.length > 0 ? { fixed } : {})
    });
    dropDraft(key);
    setSave({ status: 'kept' });
  };

  /** Sends an act. One that was sent before with other words may have arrived with them; then its row is changed. */
  const send = async (draft: Values, how: Act): Promise<readonly [Act, Sent]> => {
    const cellsOf = draft as Draft<ListSchema>;
    if (how.kind === 'update') return [how, await site.update(list, how.id, how.revision, cellsOf)];
    const sent: Sent = await site.add(list, cellsOf, request.current.id);
    if (sent.status !== 'saved' || !request.current.attempted || saysSo(list, sent.row, cellsOf)) return [how, sent];
    const added = asAdded(sent.row as AnyRow, start.values);
    return [added, await site.update(list, added.id, added.revision, cellsOf)];
  };

  const write = async (next: Values, how: Act): Promise<void> => {
    const draft = draftFor(list, next, how);
    setSave(saving);
    if (beforeSave && !await beforeSave(next)) {
      setSave({ status: 'editing' });
      return;
    }
    const [done, sent] = await send(draft, how);
    request.current.attempted = true;
    const silence = silenceIn(sent);
    if (silence) {
      try {
        keepUnsent(draft, done);
      } catch {
        setSave({ status: 'notKept', error: silence });
      }
      return;
    }
    switch (sent.status) {
      case 'saved': saved(sent.row as AnyRow); break;
      case 'conflict': setSave({ status: 'conflict', theirs: sent.theirs as AnyRow, base: done.kind === 'update' ? done.base : start.base }); break;
      default: setSave({ status: 'failed', error: sent.error });
    }
  };

  const run = (next: Values, how: Act): void => {
    write(next, how).catch(async thrown => setSave({ status: 'failed', error: await asSiteError(thrown) }));
  };

  // A press that comes before the facts waits for them: nothing is saved that the rules have not seen.
  const [pressed, press] = usePress(factsComing, () => {
    if (cells.size > 0 || !maySave(rules) || refuses?.(values)) return;
    if (warnings.length > 0 && !isTold) tell(JSON.stringify(warnings));
    else run(values, act);
  });

  return {
    values, changed, unsaved, save: pressed ? saving : save, cells, rules, tried, kept, warned: isTold ? warnings : NO_PROBLEMS,
    set: (column, value) => {
      setValues(before => ({ ...before, [column]: value }));
      if (save.status === 'unchanged') setSave({ status: 'editing' });
    },
    submit: () => {
      if (pressed || save.status === 'saving') return;
      setTried(true);
      if (act.kind === 'update' && changed.length === 0) setSave({ status: 'unchanged' });
      else press();
    },
    resolve: next => {
      if (save.status !== 'conflict') return;
      const over = changeOf(list, save.theirs);
      setAct(over);
      setValues(next);
      if (differing(list, next, over.base).length === 0) saved(save.theirs);
      else run(next, over);
    },
    giveUpConflict: () => setSave({ status: 'editing' }),
    restore: () => {
      if (kept) setValues(before => ({ ...before, ...without(valuesOf(kept), fixed) }));
      if (kept?.requestId) request.current = { id: kept.requestId, attempted: true };
      setKept(undefined);
    },
    forget: () => {
      dropDraft(key);
      setKept(undefined);
    }
  };
};
