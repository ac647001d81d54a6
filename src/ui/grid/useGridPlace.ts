import * as React from 'react';
import type { GridRow } from './model';
import { placeAfter, type GridExtent, type Place } from './place';

export const HEADER_ROW = -1;

interface Held { readonly key: string | undefined; readonly column: number }

export interface GridPlace {
  readonly place: Place;
  /** For the element around all rows. */
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, 'onClick' | 'onFocus' | 'onKeyDown'>;
}

export interface GridPlaceOptions<T> {
  readonly root: React.RefObject<HTMLElement>;
  readonly rows: readonly GridRow<T>[];
  readonly columns: number;
  readonly header: boolean;
  readonly selectedKey: string | undefined;
  readonly onOpen: ((key: string) => void) | undefined;
  readonly page: () => number;
  readonly reveal: (row: number) => void;
}

/** What answers a press by itself. */
const ANSWERS = 'a[href], button, input, select, textarea, label, summary';

/** The header's own name among the keys of rows: no row can have it. */
const HEADER_KEY = '\u0000header';

const heldIn = (target: Element): Held | undefined => {
  const cell = target.closest<HTMLElement>('[data-cell]');
  const row = target.closest<HTMLElement>('[role="row"]');
  return cell && row ? { key: row.dataset.row ?? HEADER_KEY, column: Number(cell.dataset.cell) } : undefined;
};

/** -1 when no row has the key. */
const placeOf = <T>(rows: readonly GridRow<T>[], key: string | undefined): number =>
  (key === undefined ? -1 : rows.findIndex(row => row.key === key));

const hasSelectedText = (): boolean => (window.getSelection()?.toString() ?? '') !== '';

/** One cell of the grid is a stop for Tab; keys and presses move it. It is held by the row's key, so it moves with its row. */
export const useGridPlace = <T>(
  { root, rows, columns, header, selectedKey, onOpen, page, reveal }: GridPlaceOptions<T>
): GridPlace => {
  const [held, setHeld] = React.useState<Held>({ key: undefined, column: 0 });
  const wanted = React.useRef(false);

  const row = React.useMemo(() => {
    if (held.key === HEADER_KEY && header) return HEADER_ROW;
    const [heldRow, selectedRow] = [placeOf(rows, held.key), placeOf(rows, selectedKey)];
    return heldRow >= 0 ? heldRow : Math.max(0, selectedRow);
  }, [rows, held.key, header, selectedKey]);
  const place: Place = { row, column: Math.min(held.column, Math.max(0, columns - 1)) };

  const go = (next: Place): void => {
    wanted.current = true;
    setHeld({ key: next.row === HEADER_ROW ? HEADER_KEY : rows[next.row].key, column: next.column });
  };

  React.useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    if (row !== HEADER_ROW) reveal(row);
    const line = root.current?.querySelector(row === HEADER_ROW ? '[aria-rowindex="1"]' : `[aria-rowindex="${row + 2}"]`);
    const cell = line?.querySelector<HTMLElement>(`[data-cell="${place.column}"]`) ?? line?.querySelector<HTMLElement>('[data-cell]');
    cell?.focus({ preventScroll: true });
    // jsdom knows no layout, so it cannot scroll either.
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  const act = (key: string): void => {
    const target = rows[placeOf(rows, key)];
    if (target?.kind === 'group') target.onToggle?.();
    else if (target) onOpen?.(key);
  };

  /** To the nearest group above that is of a higher level. */
  const upwards = (level: number): boolean => {
    let group = place.row - 1;
    for (let row = rows[group]; row && !(row.kind === 'group' && (row.level ?? 1) < level); row = rows[group]) group--;
    if (group >= 0) go({ row: group, column: 0 });
    return group >= 0;
  };

  /** Right opens a group and left closes it; left on an item's first cell, or on a closed group, leads to the group it stands under. */
  const fold = (pressed: string): boolean => {
    const current = rows[place.row];
    if (current?.kind === 'group' && current.onToggle && (pressed === 'ArrowRight' || pressed === 'ArrowLeft')) {
      if ((pressed === 'ArrowRight') === (current.collapsed ?? false)) current.onToggle();
      else if (pressed === 'ArrowLeft') upwards(current.level ?? 1);
      return true;
    }
    if (current?.kind !== 'item' || pressed !== 'ArrowLeft' || place.column !== 0) return false;
    return upwards(Infinity);
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const target = event.target as Element;
    const inCell = target.matches('[data-cell]');
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.altKey || event.shiftKey || target.closest('input, textarea, select')) return;
    if ((event.key === 'Enter' || event.key === ' ') && inCell && place.row !== HEADER_ROW) {
      event.preventDefault();
      act(rows[place.row].key);
      return;
    }
    if (!ctrl && fold(event.key)) {
      event.preventDefault();
      return;
    }
    const extent: GridExtent = { rows: rows.length, columns, header, page: page() };
    const next = placeAfter(event.key, ctrl, place, extent);
    if (!next) return;
    event.preventDefault();
    go(next);
  };

  const onClick = ({ target }: React.MouseEvent<HTMLElement>): void => {
    if (!(target instanceof Element) || target.closest(ANSWERS) || hasSelectedText()) return;
    const pressed = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (pressed !== undefined) act(pressed);
  };

  const onFocus = ({ target }: React.FocusEvent<HTMLElement>): void => {
    const next = heldIn(target);
    if (next && (next.key !== held.key || next.column !== held.column)) setHeld(next);
  };

  return { place, handlers: { onClick, onFocus, onKeyDown } };
};
