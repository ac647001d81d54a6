import * as React from 'react';
import { draftKey, dropDraft, keepDraft, readDraft } from '../editing/keptDraft';
import { useVajs } from '../vajs';

export interface Kept<T> {
  readonly typed: T;
  readonly set: (change: Partial<T>) => void;
  /** Something typed earlier was brought back. */
  readonly broughtBack: boolean;
  /** Something would be lost by leaving. */
  readonly unsaved: boolean;
  readonly forget: () => void;
}

const sameAs = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only cells of the form's own kinds are brought back: what stands in the storage may be of an earlier release. */
const restored = <T extends object>(first: T, kept: Readonly<Record<string, unknown>>): T =>
  Object.fromEntries(Object.entries(first).map(([name, value]) => {
    const was = kept[name];
    return [name, was !== null && was !== undefined && typeof was === typeof value && Array.isArray(was) === Array.isArray(value) ? was : value];
  })) as T;

/** What is typed into a form; it outlives a failed save, a closed panel and a reload, and is forgotten once it is saved. */
export const useKept = <T extends object>(form: string, of: number | string, first: T): Kept<T> => {
  const { site } = useVajs();
  const user = site.me?.loginName ?? '';
  const key = draftKey(user, form, of);
  const [start] = React.useState(first);
  const [begun] = React.useState(() => {
    const kept = readDraft(user, key);
    return kept ? restored(start, kept.values) : start;
  });
  const [typed, setTyped] = React.useState(begun);
  const latest = React.useRef(begun);
  const set = React.useCallback((change: Partial<T>) => {
    latest.current = { ...latest.current, ...change };
    setTyped(latest.current);
    keepDraft(key, latest.current as Readonly<Record<string, unknown>>);
  }, [key]);
  const forget = React.useCallback(() => dropDraft(key), [key]);
  return { typed, set, forget, broughtBack: !sameAs(begun, start), unsaved: !sameAs(typed, start) };
};
