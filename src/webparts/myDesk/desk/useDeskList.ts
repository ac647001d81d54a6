import * as React from 'react';
import type { Waits } from '../../../domain/desk/waiting';
import { useAddress } from '../../../ui/useAddress';

export interface DeskList {
  readonly items: readonly Waits[];
  /** What is open; its address is `item`. */
  readonly item?: Waits;
  /** What the address asks for does not wait any more. */
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

/** Like a mailbox: one thing open at a time, several selected. */
export const useDeskList = (items: readonly Waits[]): DeskList => {
  const [asked, ask] = useAddress('item');
  const [doneLast, setDoneLast] = React.useState<Waits>();
  const [chosen, choose] = React.useState(NONE);
  const at = items.findIndex(({ key }) => key === asked);
  const item = at < 0 ? undefined : items[at];

  // Where it stood and what it was, for when it is done and no longer in the list.
  const last = React.useRef<{ readonly at: number; readonly item: Waits }>();
  React.useEffect(() => { if (item) last.current = { at, item }; });

  // A key may be pressed again before the page is drawn anew.
  const current = React.useRef(asked);
  current.current = asked;
  const open = (key: string | undefined): void => {
    setDoneLast(undefined);
    current.current = key;
    ask(key);
  };
  const move = (by: 1 | -1): void => {
    if (items.length === 0) return;
    const now = items.findIndex(({ key }) => key === current.current);
    const to = now < 0 ? (current.current === undefined ? 0 : Math.min(last.current?.at ?? 0, items.length - 1)) : now + by;
    if (items[to]) open(items[to].key);
  };
  const done = (): void => {
    if (asked === undefined) return;
    const rest = items.filter(({ key }) => key !== asked);
    setDoneLast(last.current?.item.key === asked ? last.current.item : undefined);
    ask(rest[Math.min(last.current?.at ?? 0, rest.length - 1)]?.key);
  };

  const selected = React.useMemo(() => new Set(items.map(({ key }) => key).filter(key => chosen.has(key))), [items, chosen]);
  return {
    items, item, doneLast, open, move, done, selected, gone: asked !== undefined && item === undefined,
    toggle: key => choose(was => new Set(was.has(key) ? [...was].filter(one => one !== key) : [...was, key])),
    clear: () => choose(NONE)
  };
};
