import * as React from 'react';

export interface Listbox {
  /** Place of the option that Enter would choose; -1: none. */
  readonly active: number;
  readonly inputProps: React.InputHTMLAttributes<HTMLInputElement> & { readonly role: 'combobox' };
  readonly listProps: { readonly id: string; readonly role: 'listbox' };
  readonly optionProps: (place: number) => {
    readonly id: string; readonly role: 'option'; readonly 'aria-selected': boolean;
    readonly onMouseDown: (event: React.MouseEvent) => void; readonly onClick: () => void; readonly onMouseMove: () => void;
  };
}

export interface ListboxOptions {
  readonly count: number;
  /** What the options answer: when it changes, none of them is active any more. */
  readonly of: string;
  readonly onChoose: (place: number) => void;
  readonly onEscape: () => void;
}

let listboxes = 0;

/**
 * A field with a list of options under it: arrows move through the list while the focus stays in the field, Enter
 * chooses, Escape gives up (WAI-ARIA combobox with a listbox popup).
 */
export const useListbox = ({ count, of, onChoose, onEscape }: ListboxOptions): Listbox => {
  const id = React.useState(() => `vajs-listbox-${++listboxes}`)[0];
  const [at, setAt] = React.useState({ of, place: -1 });
  const active = at.of === of && at.place < count ? at.place : -1;
  const go = (place: number): void => setAt({ of, place });

  const moves: Readonly<Record<string, () => number>> = {
    ArrowDown: () => (active + 1) % count,
    ArrowUp: () => (active <= 0 ? count - 1 : active - 1)
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const move = count > 0 ? moves[event.key] : undefined;
    if (move) {
      event.preventDefault();
      go(move());
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      onChoose(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    }
  };

  React.useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, active]);

  return {
    active,
    inputProps: {
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': count > 0, 'aria-controls': id,
      'aria-activedescendant': active >= 0 ? `${id}-${active}` : undefined, autoComplete: 'off', spellCheck: false, onKeyDown
    },
    listProps: { id, role: 'listbox' },
    optionProps: place => ({
      id: `${id}-${place}`, role: 'option', 'aria-selected': place === active,
      // The focus stays in the field.
      onMouseDown: event => event.preventDefault(),
      onClick: () => onChoose(place),
      onMouseMove: () => { if (place !== active) go(place); }
    })
  };
};
