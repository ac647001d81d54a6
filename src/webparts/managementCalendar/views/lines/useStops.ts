import * as React from 'react';

type Step = (at: number, stops: readonly HTMLElement[]) => number;

const groupOf = (stop: HTMLElement): Element | null => stop.closest('[data-group]');

/** The first stop of the group after, or of this one or the group before: a day, or what stands above the days. */
const byGroup = (direction: 1 | -1): Step => (at, stops) => {
  const group = groupOf(stops[at]);
  const first = stops.findIndex(stop => groupOf(stop) === group);
  if (direction === 1) {
    const next = stops.findIndex((stop, n) => n > at && groupOf(stop) !== group);
    return next < 0 ? stops.length - 1 : next;
  }
  if (at > first) return first;
  const before = first > 0 ? groupOf(stops[first - 1]) : null;
  return first > 0 ? stops.findIndex(stop => groupOf(stop) === before) : 0;
};

const steps: Readonly<Record<string, Step | undefined>> = {
  ArrowDown: at => at + 1,
  ArrowUp: at => at - 1,
  PageDown: byGroup(1),
  PageUp: byGroup(-1),
  Home: () => 0,
  End: (_, stops) => stops.length - 1
};

export interface Stops {
  readonly box: React.RefObject<HTMLDivElement>;
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onFocus'>;
}

const stopsIn = (box: HTMLElement): readonly HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[data-stop]')];

/** A list is one stop of the Tab key; arrows, Home, End and, by groups, PageUp and PageDown move on in it. Lines carry `data-stop`. */
export const useStops = (): Stops => {
  const box = React.useRef<HTMLDivElement>(null);
  const held = React.useRef<HTMLElement>();

  const hold = (stop: HTMLElement | undefined): void => {
    if (held.current !== stop) held.current?.setAttribute('tabindex', '-1');
    held.current = stop;
    stop?.setAttribute('tabindex', '0');
  };

  // Lines that came with the last rendering know nothing of the stop yet.
  React.useLayoutEffect(() => {
    if (!box.current) return;
    const stops = stopsIn(box.current);
    stops.forEach(stop => stop.setAttribute('tabindex', '-1'));
    hold(stops.find(stop => stop === held.current) ?? stops[0]);
  });

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const stops = box.current ? stopsIn(box.current) : [];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = steps[event.key];
    if (at < 0 || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, step(at, stops)))].focus();
  };

  const onFocus = ({ target }: React.FocusEvent<HTMLElement>): void => {
    if (target.matches('[data-stop]')) hold(target);
  };

  return { box, handlers: { onKeyDown, onFocus } };
};
