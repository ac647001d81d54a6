import * as React from 'react';
import type { Waits } from '../../../domain/desk/waiting';
import { useAddress } from '../../../ui/useAddress';

export interface DeskList {
  readonly items: readonly Waits[];
  /** What is open; its address is `item`. */
  readonly item?: Waits;
  /** What the address asks for does not wait any more; it may still be open. */
  readonly gone: boolean;
  /** What was done last, for whoever wants to tell others of it. */
  readonly doneLast?: Waits;
  readonly open: (key: string | undefined) => void;
  /** The one so many places on, or the first. */
  readonly move: (by: 1 | -1) => void;
  /** What is open is done: the next one opens. */
  readonly done: () => void;
  readonly selected: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Another step of the same text asks this person too: what they were doing is over, and the text waits for them still. */
const asksAnew = (items: readonly Waits[], was: Waits | undefined): boolean => was?.kind === 'answer'
  && items.some(one => one.kind === 'answer' && one.document === was.document && one.edition === was.edition);

/** Like a mailbox: one thing open at a time, several selected. */
export const useDeskList = (items: readonly Waits[]): DeskList => {
  const [asked, ask] = useAddress('item');
  const [doneLast, setDoneLast] = React.useState<Waits>();
  const [chosen, choose] = React.useState(NONE);
  // What stands there now, for keys that are pressed and answers that come before the page is drawn anew.
  const now = React.useRef({ items, asked });
  now.current = { items, asked };
  // Where the open thing stood last: it stays open while its answer is on the way, and the next one comes in its place.
  const last = React.useRef<{ readonly at: number; readonly item: Waits }>();
  const at = items.findIndex(({ key }) => key === asked);
  if (at >= 0) last.current = { at, item: items[at] };
  const item = asked !== undefined && last.current?.item.key === asked ? last.current.item : undefined;

  const show = (key: string | undefined): void => {
    now.current = { ...now.current, asked: key };
    ask(key);
  };
  const open = (key: string | undefined): void => {
    setDoneLast(undefined);
    show(key);
  };
  const move = (by: 1 | -1): void => {
    const { items: all, asked: key } = now.current;
    const from = all.findIndex(one => one.key === key);
    const to = from >= 0 ? from + by : key === undefined ? 0 : Math.min(last.current?.at ?? 0, all.length - 1);
    if (all[to]) open(all[to].key);
  };
  const done = (): void => {
    const { items: all, asked: key } = now.current;
    if (key === undefined) return;
    const rest = all.filter(one => one.key !== key);
    const finished = last.current?.item.key === key ? last.current.item : undefined;
    show(rest[Math.min(last.current?.at ?? 0, rest.length - 1)]?.key); // an answer comes outside of React's own batches
    setDoneLast(finished);
  };

  const selected = React.useMemo(() => new Set(items.map(({ key }) => key).filter(key => chosen.has(key))), [items, chosen]);
  return {
    items, item, doneLast, open, move, done, selected, gone: asked !== undefined && at < 0 && !asksAnew(items, item),
    toggle: key => choose(was => new Set(was.has(key) ? [...was].filter(one => one !== key) : [...was, key])),
    clear: () => choose(NONE)
  };
};
