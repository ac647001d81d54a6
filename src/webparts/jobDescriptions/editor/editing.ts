import type { ClauseBody, ClausePath } from '../../../domain/jobDescriptions/clauses';
import type { WrittenContent, Task } from '../../../domain/jobDescriptions/content';
import type { MergeConflict } from '../../../domain/jobDescriptions/merging/conflict';
import { changedBetween, withBody } from './bodies';
import { addRow, addTasks, moveRow, neighbourOf, pathOfRow, removeRow } from './keyedRows';
import { mergeWritten, saysTheSame, takeTheirs, type Declared, type Written } from './written';

/** What an act was, so that its undoing can be told in words. */
export type StepKind =
  | 'typed' | 'declared' | 'rowAdded' | 'rowMoved' | 'rowRemoved' | 'pasted' | 'lineAdded' | 'lineMoved' | 'lineRemoved' | 'listChanged'
  | 'usualTaken' | 'chosen';

interface Step {
  readonly kind: StepKind;
  readonly before: Written;
  readonly after: Written;
  /** Where the focus belongs when the step is undone. */
  readonly where?: ClausePath;
  /** epoch ms: typing goes on in one step as long as nobody pauses. */
  readonly at: number;
}

/** What somebody else changed meanwhile and came in by itself. */
export interface Told { readonly by: string; readonly places: readonly ClausePath[]; readonly gone: number }

export interface Editing {
  readonly now: Written;
  /** What SharePoint was last known to hold: changes on both sides are told apart by it. */
  readonly base: Written;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly conflicts: readonly MergeConflict[];
  readonly told?: Told;
  /** The last thing that was done or undone, for those who listen. */
  readonly did?: { readonly kind: StepKind; readonly how: 'done' | 'undone' | 'redone'; readonly turn: number };
  /** Where the focus belongs now; another turn is another wish. */
  readonly focus?: { readonly where?: ClausePath; readonly turn: number };
}

export type Command =
  | { readonly do: 'say'; readonly where: ClausePath; readonly body: ClauseBody; readonly kind?: StepKind; readonly at: number }
  | { readonly do: 'declare'; readonly declared: Partial<Declared>; readonly at: number }
  | { readonly do: 'addRow'; readonly key: string; readonly after?: string; readonly at: number }
  | { readonly do: 'moveRow'; readonly key: string; readonly by: 1 | -1; readonly at: number }
  | { readonly do: 'removeRow'; readonly key: string; readonly at: number }
  | { readonly do: 'paste'; readonly tasks: readonly Task[]; readonly after?: string; readonly at: number }
  | { readonly do: 'undo' | 'redo' }
  /** SharePoint has said that it holds this. */
  | { readonly do: 'saved'; readonly sent: Written }
  /** Somebody else saved this first. */
  | { readonly do: 'theirs'; readonly written: Written; readonly by: string }
  | { readonly do: 'choose'; readonly conflict: MergeConflict; readonly side: 'mine' | 'theirs'; readonly at: number }
  | { readonly do: 'readTold' };

/** A pause this long ends a step of typing. */
const PAUSE_MS = 2000;
const MOST_STEPS = 200;

export const startEditing = (written: Written): Editing => ({ now: written, base: written, past: [], future: [], conflicts: [] });

/** What was typed on an earlier visit and not saved is typed still; what the draft says by now comes in beside it. */
export const resumeEditing = (kept: Pick<Editing, 'now' | 'base'>, written: Written, by: string): Editing =>
  editing({ ...startEditing(kept.base), now: kept.now }, { do: 'theirs', written, by });

export const isUnsaved = ({ now, base }: Editing): boolean => !saysTheSame(now, base);

const goesOn = (last: Step | undefined, { kind, where, at }: Step): boolean =>
  last !== undefined && (kind === 'typed' || kind === 'declared') && last.kind === kind && last.where === where && at - last.at < PAUSE_MS;

const stepped = (state: Editing, step: Step, focus: boolean): Editing => {
  if (step.after === step.before) return state;
  const last = state.past[state.past.length - 1] as Step | undefined;
  const turn = (state.did?.turn ?? 0) + 1;
  return {
    ...state,
    now: step.after,
    past: goesOn(last, step) && last
      ? [...state.past.slice(0, -1), { ...step, before: last.before }]
      : [...state.past.slice(1 - MOST_STEPS), step],
    future: [],
    did: { kind: step.kind, how: 'done', turn },
    focus: focus ? { where: step.where, turn } : state.focus
  };
};

const act = (
  state: Editing, kind: StepKind, at: number, change: (content: WrittenContent) => WrittenContent,
  where?: ClausePath, focus = false
): Editing => {
  const content = change(state.now.content);
  const after = content === state.now.content ? state.now : { ...state.now, content };
  return stepped(state, { kind, before: state.now, after, where, at }, focus);
};

/** Takes a step back out of what is written now; what came in from others since stays. */
const without = (now: Written, from: Written, to: Written): Written => {
  if (now === from) return to;
  const { merged, conflicts } = mergeWritten(from, now, to);
  return conflicts.reduce(takeTheirs, merged);
};

const turnBack = (state: Editing, how: 'undone' | 'redone'): Editing => {
  const [steps, others] = how === 'undone' ? [state.past, state.future] : [state.future, state.past];
  const step = steps[steps.length - 1] as Step | undefined;
  if (!step) return state;
  const now = without(state.now, step.after, step.before);
  // The way back is the same step the other way round, from what was written then.
  const back: Step = { ...step, before: state.now, after: now };
  const turn = (state.did?.turn ?? 0) + 1;
  const moved = { ...state, now, did: { kind: step.kind, how, turn }, focus: { where: step.where, turn } };
  return how === 'undone'
    ? { ...moved, past: steps.slice(0, -1), future: [...others, back] }
    : { ...moved, future: steps.slice(0, -1), past: [...others, back] };
};

const arrive = (state: Editing, theirs: Written, by: string): Editing => {
  if (saysTheSame(theirs, state.base)) return state;
  const { merged, conflicts } = mergeWritten(state.base, state.now, theirs);
  const paths = new Set(conflicts.map(({ path }) => path));
  const { places, gone } = changedBetween(state.now.content, merged.content);
  const told = places.length + gone > 0 ? { by, places, gone } : state.told;
  return {
    ...state,
    now: saysTheSame(merged, state.now) ? state.now : merged,
    base: theirs,
    // An open choice stays open: their words are in the base by now, so it would not be found again.
    conflicts: [...state.conflicts.filter(({ path }) => !paths.has(path)), ...conflicts],
    told
  };
};

const choose = (state: Editing, conflict: MergeConflict, side: 'mine' | 'theirs', at: number): Editing => {
  const conflicts = state.conflicts.filter(one => one !== conflict);
  const after = side === 'mine' ? state.now : takeTheirs(state.now, conflict);
  return { ...stepped(state, { kind: 'chosen', before: state.now, after, at }, false), conflicts };
};

/** A draft being written. All that can happen to it is a command; what follows from one is decided here and nowhere else. */
export const editing = (state: Editing, command: Command): Editing => {
  switch (command.do) {
    case 'say': {
      const { where, body, kind = 'typed', at } = command;
      return act(state, kind, at, content => withBody(content, where, body), where);
    }
    case 'declare': {
      const after = { ...state.now, declared: { ...state.now.declared, ...command.declared } };
      return stepped(state, { kind: 'declared', before: state.now, after, at: command.at }, false);
    }
    case 'addRow': {
      const { key, after, at } = command;
      return act(state, 'rowAdded', at, content => addRow(content, key, after), pathOfRow(state.now.content, key), true);
    }
    case 'moveRow':
      return act(state, 'rowMoved', command.at, content => moveRow(content, command.key, command.by), pathOfRow(state.now.content, command.key));
    case 'removeRow': {
      const { now: { content } } = state;
      const next = neighbourOf(content, command.key);
      return act(state, 'rowRemoved', command.at, of => removeRow(of, command.key), next === undefined ? undefined : pathOfRow(content, next), true);
    }
    case 'paste': {
      const [first] = command.tasks;
      return act(state, 'pasted', command.at, content => addTasks(content, command.tasks, command.after), first && `tasks.${first.key}`, true);
    }
    case 'undo': return turnBack(state, 'undone');
    case 'redo': return turnBack(state, 'redone');
    case 'saved': return { ...state, base: command.sent };
    case 'theirs': return arrive(state, command.written, command.by);
    case 'choose': return choose(state, command.conflict, command.side, command.at);
    case 'readTold': return { ...state, told: undefined };
    default: return command satisfies never;
  }
};
