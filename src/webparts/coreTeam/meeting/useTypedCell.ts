import * as React from 'react';
import { beforeOf, changeRow, type Changed, type RowBefore } from '../../../data/changing';
import type { Cells, Unsent } from '../../../data/outbox';
import type { AnyRow, ListSchema } from '../../../data/schema/list';
import { draftKey, dropDraft, keepDraft, readDraft } from '../../../ui/editing/keptDraft';
import { useUnsent } from '../../../ui/unsent/useUnsent';
import { useVajs } from '../../../ui/vajs';

/** Saved when somebody has stopped typing for this long, ms. */
const PAUSE_MS = 1200;

export type TypedState = 'same' | 'typing' | 'saving' | 'saved' | 'kept' | 'failed' | 'conflict';

export interface TypedCell {
  readonly text: string;
  readonly state: TypedState;
  /** Both sides of a conflict, as `Conflict` compares them. */
  readonly conflict?: { readonly base: Cells; readonly mine: Cells; readonly theirs: AnyRow };
  readonly set: (text: string) => void;
  /** Saves at once what was typed. */
  readonly flush: () => void;
  readonly resolve: (text: string) => void;
}

type Conflicted = Extract<Changed, { status: 'conflict' }>;

interface Start {
  readonly text: string;
  readonly state: TypedState;
  readonly was: RowBefore;
  readonly requestId: string;
  readonly conflict?: Conflicted;
}

const NOTHING: Cells = {};

const textIn = (cells: Cells, column: string): string => String(cells[column] ?? '');

const waitingIn = (entries: readonly Unsent[], list: ListSchema, id: number, column: string): Unsent | undefined =>
  entries.find(({ list: name, act, draft }) => name === list.name && act.kind === 'update' && act.id === id && column in draft);

/** Where somebody goes on: from what waits in this browser, from what this tab kept, or from the row. */
const startOf = (entries: readonly Unsent[], list: ListSchema, row: AnyRow, column: string, user: string, key: string): Start => {
  const was = beforeOf(list, row);
  const waiting = waitingIn(entries, list, row.stamp.id, column);
  if (waiting?.act.kind === 'update') {
    return { text: textIn(waiting.draft, column), state: 'kept', was: waiting.act, requestId: waiting.requestId };
  }
  const requestId = crypto.randomUUID();
  const kept = readDraft(user, key)?.values;
  if (kept === undefined) return { text: textIn(was.base, column), state: 'same', was, requestId };
  const began = { ...was.base, [column]: kept.began ?? undefined };
  const text = textIn(kept, column);
  if (textIn(began, column) === textIn(was.base, column)) return { text, state: 'typing', was, requestId };
  return { text, state: 'conflict', was, requestId, conflict: { status: 'conflict', theirs: row, base: began } };
};

/**
 * A cell that is saved as it is typed. What others write shows while nothing of one's own is unsaved; the same text changed by two
 * people is a conflict, and neither is lost. `along`: cells that are written with it.
 */
export const useTypedCell = (list: ListSchema, row: AnyRow, column: string, title: string, along: Cells = NOTHING): TypedCell => {
  const { site } = useVajs();
  const user = site.me?.loginName ?? '';
  const { entries } = useUnsent(); // drawn anew when what waited was sent
  const key = draftKey(user, list.name, `${row.stamp.id} ${column}`);
  const [start] = React.useState(() => startOf(site.outbox.entries, list, row, column, user, key));
  const [text, setText] = React.useState(start.text);
  const [state, setState] = React.useState(start.state);
  const [conflict, setConflict] = React.useState(start.conflict);
  // What is true now, for answers and timers that come between drawings.
  const now = React.useRef({ text: start.text, was: start.was, requestId: start.requestId, dirty: start.state !== 'same', saving: false, gone: false, said: new Set<string>() });
  const timer = React.useRef<ReturnType<typeof setTimeout>>();
  const release = React.useRef<() => void>();

  const show = (next: TypedState): void => { if (!now.current.gone) setState(next); };
  const clean = (to: AnyRow): void => {
    Object.assign(now.current, { was: beforeOf(list, to), requestId: crypto.randomUUID(), dirty: false });
    now.current.said.clear();
    release.current?.();
    release.current = undefined;
  };

  const take = (changed: Changed, sent: string): void => {
    const it = now.current;
    switch (changed.status) {
      case 'saved':
        if (it.text === sent) {
          clean(changed.row);
          show('saved');
        } else {
          Object.assign(it, { was: beforeOf(list, changed.row), requestId: crypto.randomUUID() });
          later();
        }
        return;
      case 'kept':
        // It goes out by itself when the network is back.
        release.current?.();
        release.current = undefined;
        show('kept');
        return;
      case 'conflict':
        // What the other version says is what I said a moment ago, whose answer was lost.
        if (changed.theirs.stamp.editor.id === site.me?.id && it.said.has(textIn(beforeOf(list, changed.theirs).base, column))) {
          it.was = beforeOf(list, changed.theirs);
          save();
          return;
        }
        if (!it.gone) setConflict(changed);
        else keepDraft(key, { [column]: it.text, began: textIn(changed.base, column) });
        show('conflict');
        return;
      case 'notKept':
      case 'failed':
        keepDraft(key, { [column]: it.text, began: textIn(it.was.base, column) });
        show('failed');
        return;
      default: changed satisfies never;
    }
  };

  const save = (): void => {
    const it = now.current;
    clearTimeout(timer.current);
    if (!it.dirty || it.saving) return;
    it.saving = true;
    const sent = it.text;
    show('saving');
    changeRow(site, { list, was: it.was, draft: { ...along, [column]: sent === '' ? undefined : sent }, title, requestId: it.requestId })
      .then(changed => {
        it.saving = false;
        it.said.add(sent);
        dropDraft(key); // it is saved, or waits with the other unsent changes
        take(changed, sent);
      })
      .catch(() => {
        it.saving = false;
        show('failed');
      });
  };

  const later = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE_MS);
  };

  // The row moved on: by others, or by what had waited and was sent.
  React.useEffect(() => {
    const it = now.current;
    const there = textIn(beforeOf(list, row).base, column);
    const waits = waitingIn(entries, list, row.stamp.id, column) !== undefined;
    if (it.dirty && state === 'kept' && !waits) {
      clean(row);
      it.text = there;
      setText(there);
      setState('saved');
    } else if (!it.dirty && !it.saving && row.stamp.revision !== it.was.revision) {
      it.was = beforeOf(list, row);
      it.text = there;
      setText(there);
    }
    // What else it reads is what is true now, and no reason to look again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [list, row, column, entries, state]);

  React.useEffect(() => {
    const it = now.current;
    it.gone = false;
    if (start.state === 'typing') later();
    return () => {
      it.gone = true;
      save();
      release.current?.();
    };
    // The cell of one row for as long as it is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return {
    text, state,
    conflict: conflict && { base: conflict.base, mine: { ...conflict.base, [column]: text }, theirs: conflict.theirs },
    set: next => {
      const it = now.current;
      // What waits under this request is not sent beside what is being written.
      release.current ??= site.outbox.takeInHand(it.requestId);
      Object.assign(it, { text: next, dirty: true });
      setText(next);
      keepDraft(key, { [column]: next, began: textIn(it.was.base, column) });
      if (conflict) return; // first the person chooses
      setState('typing');
      later();
    },
    flush: () => { if (!conflict) save(); },
    resolve: next => {
      if (!conflict) return;
      const it = now.current;
      Object.assign(it, { text: next, dirty: true, was: beforeOf(list, conflict.theirs), requestId: crypto.randomUUID() });
      it.said.clear();
      setConflict(undefined);
      setText(next);
      save();
    }
  };
};
