import type { PersonId } from '../identity';
import { holds } from '../people/holders';
import type { PlainDate } from '../time/plainDate';
import type { CalendarActivity } from './activity';
import type { Forum } from './forum';
import { isChair, isSeated, type Seating } from './seating';

/** What an act in the calendar is about. */
export type Acted = { readonly forum: Forum } | { readonly activity: CalendarActivity };

/**
 * The one rule of who may move, cancel or note an occurrence and record a meeting: the forum's chair, whoever is responsible for the
 * activity, and the quality manager, each by the roles held that day, as holder or substitute. Buttons ask it with the day it is, and
 * the list's rows are read by it with the day and the author that SharePoint stamped.
 */
export const mayAct = (seating: Seating, acted: Acted, person: PersonId, on: PlainDate): boolean => {
  const leads = 'forum' in acted
    ? isChair(seating, acted.forum.id, person, on)
    : seating.ofActivity(acted.activity).some(seat => seat.capacity === 'responsible' && isSeated(seating, seat, person, on));
  return leads || holds(seating.index, person, 'qualityManager', {}, on);
};
