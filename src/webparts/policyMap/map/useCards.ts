import * as React from 'react';
import type { PolicyAreaId } from '../../../domain/identity';
import {
  neighbour, placeOf, visible, type Direction, type MapLayout, type PlacedArea
} from '../../../domain/policy/mapLayout';
import type { CameraControls, Look } from './useCamera';

/** Cards in a part of the map, and those that must be there wherever they are. */
export const drawnCards = (
  layout: MapLayout, look: Look | undefined, always: readonly (PolicyAreaId | undefined)[]
): readonly PlacedArea[] => {
  if (!look) return [];
  const extra = always.flatMap(area => (area === undefined ? [] : placeOf(layout, area) ?? []));
  return [...new Set([...visible(layout, look.drawn), ...extra])];
};

const directions: Readonly<Record<string, Direction | undefined>> = {
  ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down'
};

const ends: Readonly<Record<string, ((cards: readonly PlacedArea[]) => PlacedArea | undefined) | undefined>> = {
  Home: cards => cards[0],
  End: cards => cards[cards.length - 1]
};

/** Where a key leads from a card; undefined for keys that lead nowhere. */
export const cardTowards = (layout: MapLayout, from: PolicyAreaId, key: string): PolicyAreaId | undefined => {
  const direction = directions[key];
  return direction ? neighbour(layout, from, direction) : ends[key]?.(layout.cards)?.area;
};

export interface Cards {
  /** The card that the Tab key stops at. */
  readonly current: PolicyAreaId | undefined;
  /** The card that the keyboard is on; a pointer's press is no wish to see relations. */
  readonly focused: PolicyAreaId | undefined;
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onFocus' | 'onBlur' | 'onPointerDown'>;
  /** Goes to a card without taking the focus there. */
  readonly goTo: (area: PolicyAreaId) => void;
}

/** The area whose card an event comes from, also from a service named in the card. */
const areaOf = (target: EventTarget): PolicyAreaId | undefined => {
  const card = target instanceof HTMLElement ? target.closest('article')?.querySelector<HTMLElement>('[data-area]') : undefined;
  return card ? Number(card.dataset.area) as PolicyAreaId : undefined;
};

/** The cards as one stop of the Tab key: arrows, Home and End move on among them, and the map follows. */
export const useCards = (layout: MapLayout, { layer, show }: Pick<CameraControls, 'layer' | 'show'>): Cards => {
  const [wanted, setCurrent] = React.useState<PolicyAreaId>();
  const [focused, setFocused] = React.useState<PolicyAreaId>();
  const takeFocus = React.useRef(false);
  const pressed = React.useRef(false);
  const current = wanted !== undefined && placeOf(layout, wanted) ? wanted : layout.cards[0]?.area;

  React.useLayoutEffect(() => {
    if (!takeFocus.current || current === undefined) return;
    takeFocus.current = false;
    layer.current?.querySelector<HTMLElement>(`button[data-area="${current}"]`)?.focus({ preventScroll: true });
  }, [current, layer]);

  const goTo = React.useCallback((area: PolicyAreaId): void => {
    const place = placeOf(layout, area);
    if (!place) return;
    setCurrent(area);
    show(place);
  }, [layout, show]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    pressed.current = false;
    const from = areaOf(event.target);
    const to = from === undefined || event.ctrlKey || event.metaKey || event.altKey ? undefined : cardTowards(layout, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    takeFocus.current = true;
    goTo(to);
  };

  const onFocus = (event: React.FocusEvent): void => {
    const area = areaOf(event.target);
    if (area === undefined || pressed.current) return;
    setCurrent(area);
    setFocused(area);
    const place = placeOf(layout, area);
    if (place) show(place);
  };

  return {
    current, focused, goTo,
    handlers: {
      onKeyDown, onFocus,
      onBlur: () => setFocused(undefined),
      onPointerDown: () => { pressed.current = true; }
    }
  };
};
