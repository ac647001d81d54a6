import * as React from 'react';

interface Listener { readonly within?: React.RefObject<HTMLElement>; readonly run: () => void }

/** Every part of the page that knows a key, by key, in the order in which they came to stand there. */
const listeners = new Map<string, Set<Listener>>();

const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** Any key but Escape belongs to the field that somebody types in. */
const isTyped = (event: KeyboardEvent): boolean =>
  event.key !== 'Escape' && event.target instanceof Element && event.target.closest(TYPING) !== null;

/** The one part that answers: where the focus is, or the first that knows the key when the focus is nowhere. */
const answering = (known: ReadonlySet<Listener>): Listener | undefined => {
  const focused = document.activeElement;
  const all = [...known];
  if (focused === null || focused === document.body) return all[0];
  return all.filter(({ within }) => !within || within.current?.contains(focused)).pop();
};

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyped(event)) return;
  const listener = answering(listeners.get(event.key) ?? new Set());
  if (!listener) return;
  event.preventDefault();
  listener.run();
};

const listen = (key: string, listener: Listener): (() => void) => {
  if (listeners.size === 0) document.addEventListener('keydown', onKeyDown);
  const known = listeners.get(key) ?? new Set();
  listeners.set(key, known.add(listener));
  return () => {
    known.delete(listener);
    if (known.size === 0) listeners.delete(key);
    if (listeners.size === 0) document.removeEventListener('keydown', onKeyDown);
  };
};

/**
 * Runs `onKey` when a key (as `KeyboardEvent.key` names it) is pressed and nobody is typing it into a field. With `within`,
 * only while the focus is inside that part; while it is nowhere, the first part on the page that knows the key answers.
 * An undefined key listens to nothing.
 */
export const useShortcut = (key: string | undefined, onKey: () => void, within?: React.RefObject<HTMLElement>): void => {
  const latest = React.useRef(onKey);
  React.useEffect(() => { latest.current = onKey; });
  React.useEffect(
    () => (key === undefined ? undefined : listen(key, { within, run: () => latest.current() })),
    [key, within]
  );
};
