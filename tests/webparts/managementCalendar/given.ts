import type { Calendar } from '../../../src/domain/calendar/calendar';
import { itemsBetween } from '../../../src/domain/calendar/item';
import { filterItems, type ItemFilter } from '../../../src/domain/calendar/itemFilter';
import type { ShownCalendar } from '../../../src/webparts/managementCalendar/views/view';
import { activity, changed, forum, improvement, meetingRule, member, recorded, smallCalendar } from '../../domain/calendar/smallCalendar';
import { allDay, at, date, FRI, monthly, nthOf, onDayOff, TUE, weekly } from '../../domain/calendar/given';
import { day, document, edition, holder, person, role } from '../../domain/given';

/** The calendar as a view gets it, through a filter. */
export const shownOf = (calendar: Calendar, filter: ItemFilter = {}, conflicting: ReadonlySet<string> = new Set()): ShownCalendar => ({
  calendar, conflicting, between: (from, until) => filterItems(calendar, itemsBetween(calendar, from, until), filter)
});

/**
 * A small house: the secretary general's meeting every Tuesday, on the I and III with all heads of department; a core team on the first
 * Friday of the month; a forum without a rule. Today is Saturday, 21 November 2026.
 */
export const house = smallCalendar({
  roles: [role({ id: 1, name: 'kantsler' }), role({ id: 2, name: 'osakonnajuhataja' }), role({ id: 3, name: 'kvaliteedijuht', key: 'qualityManager' }), role({ id: 4, name: 'poliitikajuht' })],
  holders: [
    holder({ id: 1, role: 1, person: person(1, 'Kantsler A') }), holder({ id: 2, role: 2, person: person(2, 'Osakonnajuhataja A') }),
    holder({ id: 3, role: 3, person: person(3, 'Kvaliteedijuht B') })
  ],
  forums: [
    forum({ id: 1, name: 'Kantsleri koosolek', kind: 'secretaryGeneral', strand: 'administrative', required: { strength: 'stated', times: 1, per: 'week' } }),
    forum({ id: 2, name: 'Ennetuse tuumiktiim', kind: 'coreTeam', strand: 'policy', required: { strength: 'usually', times: 1, per: 'month' } }),
    forum({ id: 3, name: 'Tugiteenuste nõupidamine' })
  ],
  forumMembers: [
    member({ id: 1, forum: 1, capacity: 'chair', role: 1 }), member({ id: 2, forum: 1, role: 2, rules: [2] }), member({ id: 3, forum: 2, capacity: 'chair', role: 4 }),
    member({ id: 4, forum: 2, role: 3, capacity: 'invited' })
  ],
  meetingRules: [
    meetingRule({ id: 1, forum: 1, pattern: weekly([TUE]), dayOff: onDayOff('next'), place: 'Suur saal' }),
    meetingRule({ id: 2, forum: 1, pattern: monthly(nthOf([1, 3], [TUE])), dayOff: onDayOff('next'), name: 'koos kõigi osakonnajuhatajatega', place: 'Suur saal' }),
    meetingRule({ id: 3, forum: 2, pattern: monthly(nthOf([1], [FRI])), timing: at(9), dayOff: onDayOff('skip') })
  ],
  activities: [
    activity({ id: 7, name: 'Tööplaani koostamine', category: 'planning', phase: 'plan', pattern: { kind: 'yearly', month: 11, date: 2, missing: 'leftOut' }, timing: allDay(30), parts: { responsible: 3 } }),
    activity({ id: 8, name: 'Majandusaasta aruanne', category: 'reporting', phase: 'check', pattern: { kind: 'inPeriod', period: 'year', month: 12, place: date(1) }, timing: allDay() })
  ],
  calendarChanges: [
    changed(1, 3, '2026-11-16', { rule: 'm1', planned: day('2026-11-24'), kind: 'moved', to: day('2026-11-25'), timing: at(14), note: 'kantsler on lähetuses' }),
    changed(2, 3, '2026-11-16', { rule: 'm3', planned: day('2026-12-04'), kind: 'cancelled', note: 'materjale ei ole' })
  ],
  meetingEntries: [recorded(1, 2, 3, '2026-10-05', { state: 'notHeld', of: { rule: 'm3', planned: day('2026-10-02') } })],
  improvements: [improvement({ id: 7, name: 'Juhendi uuendamine', owner: 3, due: '2026-11-11' }), improvement({ id: 8, name: 'Vormi uuendamine', owner: 3, due: '2026-11-12', state: 'done' })],
  documents: [document({ id: 5, title: 'Hankeprotsess', owner: 3 })],
  editions: [edition({ id: 5, document: 5, validity: { from: '2025-11-01' } })]
});
