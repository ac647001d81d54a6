import fc from 'fast-check';
import { writtenTablesOf, contentFor } from '../../../local-site/content';
import { calendarOf, type Calendar } from '../../../src/domain/calendar/calendar';
import { activityCategories, pdcaPhases } from '../../../src/domain/calendar/activity';
import { forumCompliance, type ForumCompliance } from '../../../src/domain/calendar/forumCompliance';
import { forumKinds } from '../../../src/domain/calendar/forum';
import { itemsBetween } from '../../../src/domain/calendar/item';
import { meetingConflicts } from '../../../src/domain/calendar/meetingConflicts';
import { expand, strayChanges } from '../../../src/domain/calendar/occurrence';
import { isLate } from '../../../src/domain/toDo';
import { periods, type CalendarRule } from '../../../src/domain/calendar/rule';
import { ruleProblems } from '../../../src/domain/calendar/ruleProblems';
import { chairsOn } from '../../../src/domain/calendar/seating';
import { addDays, addMonths, dayNumber, fromDayNumber, plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import { isValidOn } from '../../../src/domain/time/validity';
import { factsOfContent } from './factsOfContent';

const TODAY = plainDate('2026-11-21');
const { facts, keys } = factsOfContent(TODAY);
const calendar = calendarOf(facts, TODAY);
const forumId = (key: string): number => keys.row('Forums', key);

const inForce = facts.forums.filter(({ validity }) => isValidOn(validity, TODAY));
const every: readonly CalendarRule[] = [...facts.meetingRules, ...facts.activities];

/** The first and last days of months and years are the hard ones. */
const anyDay = fc.integer({ min: dayNumber(plainDate('2025-01-01')), max: dayNumber(plainDate('2032-12-31')) }).map(fromDayNumber);
const onAnyDay = (holds: (calendar: Calendar, today: PlainDate) => void): void => {
  const check = (today: PlainDate): void => holds(calendarOf(factsOfContent(today).facts, today), today);
  ['2025-01-01', '2026-02-28', '2026-12-31', '2028-02-29'].map(plainDate).forEach(check);
  fc.assert(fc.property(anyDay, check), { numRuns: 10 });
};

describe('forums', () => {
  test('are at least thirty, of every kind of Table 2, each with a rule', () => {
    expect(inForce.length).toBeGreaterThanOrEqual(32);
    expect(new Set(inForce.map(({ kind }) => kind))).toEqual(new Set(forumKinds));
    const planned = new Set(calendar.rules.flatMap(rule => (rule.of === 'meeting' && isValidOn(rule.validity, TODAY) ? [rule.forum] : [])));
    expect(inForce.filter(({ id }) => !planned.has(id)).map(({ name }) => name)).toEqual([]);
  });

  test('there is a core team for each policy area, a meeting for each department and each field, and a brief for each field', () => {
    const areas = facts.areas.filter(({ validity }) => isValidOn(validity, TODAY)).map(({ id }) => id);
    expect(inForce.filter(({ kind }) => kind === 'coreTeam').map(({ scope }) => scope.policyArea).sort()).toEqual([...areas].sort());
    const ministry = keys.row('Organisations', 'som');
    const unitsOf = (kind: string): readonly number[] =>
      facts.units.filter(unit => unit.kind === kind && unit.organisation === ministry).map(({ id }) => id).sort();
    const of = (kind: string): readonly (number | undefined)[] => inForce.filter(forum => forum.kind === kind).map(({ scope }) => scope.unit).sort();
    expect(of('department')).toEqual(unitsOf('department'));
    expect(of('field')).toEqual(unitsOf('field'));
    expect(of('ministerBrief')).toEqual(unitsOf('field'));
  });

  test.each([
    ['coreTeam', { strength: 'usually', times: 1, per: 'month' }], ['field', { strength: 'usually', times: 1, per: 'month' }],
    ['department', { strength: 'usually', times: 2, per: 'month' }], ['secretaryGeneral', { strength: 'stated', times: 1, per: 'week' }],
    ['ministerExtended', { strength: 'stated', times: 1, per: 'month' }], ['trimesterReview', { strength: 'stated', times: 1, per: 'trimester' }],
    ['minister', { strength: 'stated', times: 1, per: 'week' }], ['ministerBrief', { strength: 'atLeast', times: 2, per: 'month' }],
    ['other', undefined]
  ])('%s meets as often as Table 2 says', (kind, required) => {
    for (const forum of inForce.filter(one => one.kind === kind)) expect(forum.required).toEqual(required);
  });

  test('each has one chair\'s seat; it is empty where the story says so', () => {
    const chairless = inForce.filter(forum => chairsOn(calendar.seating, forum, TODAY).length === 0).map(({ name }) => name);
    expect(chairless).toEqual(['Euroopa Liidu ja väliskoostöö osakonna koosolek', 'Vaimne tervis: tuumiktiim']);
    const seats = inForce.map(({ id }) => facts.forumMembers.filter(({ forum, capacity }) => forum === id && capacity === 'chair').length);
    expect(seats.filter(count => count !== 1)).toEqual([]);
  });

  test('all heads of department come to the secretary general on the first and third Tuesday only', () => {
    const { id } = facts.forums.find(({ kind }) => kind === 'secretaryGeneral') ?? { id: 0 };
    const [whole] = facts.forumMembers.filter(({ forum, rules }) => forum === id && rules.length > 0);
    expect(whole.rules).toEqual([keys.row('MeetingRules', 'kantsler:koik')]);
    expect(whole.scope).toEqual({});
  });

  test('what Table 2 itself says is no sample; hours and places are', () => {
    expect(facts.forums.find(({ kind }) => kind === 'minister')?.sample).toBe(false);
    expect([...facts.meetingRules, ...facts.activities, ...facts.managementReviews, ...facts.improvements].filter(({ sample }) => !sample)).toEqual([]);
  });
});

describe('rules', () => {
  test('can be kept, whatever day the site is set up', () => {
    onAnyDay(({ facts: { meetingRules, activities }, broken }) => {
      expect([...meetingRules, ...activities].flatMap(ruleProblems)).toEqual([]);
      expect(broken).toEqual([]);
    });
  });

  test('are of every kind, with every place in the month and everything a holiday can do', () => {
    const patterns = every.map(({ pattern }) => pattern);
    expect(new Set(patterns.map(({ kind }) => kind))).toEqual(new Set(['weekly', 'monthly', 'inPeriod', 'yearly', 'once']));
    expect(new Set(patterns.flatMap(pattern => (pattern.kind === 'inPeriod' ? [pattern.period] : [])))).toEqual(new Set(periods));
    const places = patterns.flatMap(pattern => (pattern.kind === 'monthly' || pattern.kind === 'inPeriod' ? [pattern.place] : []));
    const said = new Set(places.map(place => (place.kind === 'date' ? `date ${place.missing}` : place.kind === 'workingDay' ? `working day ${place.nth === 'last' ? 'last' : 'nth'}` : 'weekdays')));
    expect(said).toEqual(new Set(['weekdays', 'date leftOut', 'date lastDay', 'working day nth', 'working day last']));
    expect(new Set(places.flatMap(place => (place.kind === 'weekdays' ? place.nths : [])))).toEqual(new Set([1, 2, 3, 4, 5, 'last']));
    expect(new Set(every.map(({ dayOff }) => (dayOff.kind === 'keep' ? 'keep' : `${dayOff.kind} ${dayOff.weekends}`))))
      .toEqual(new Set(['keep', 'skip false', 'skip true', 'previous false', 'previous true', 'next false', 'next true']));
    expect(new Set(every.map(({ timing }) => timing.kind))).toEqual(new Set(['timed', 'allDay']));
  });

  test('weekly, and with all heads of department on the I and III Tuesday, are one sitting', () => {
    const of = facts.meetingRules.filter(({ forum }) => forum === forumId('kantsler'));
    const occurrences = expand(of, [], plainDate('2026-01-01'), plainDate('2026-12-31'));
    const begin = (rule: number): readonly string[] => occurrences.flatMap(one => (one.rule === of[rule] && one.kind === 'timed' ? [`${one.day} ${one.at}`] : []));
    expect(begin(0)).toHaveLength(52);
    expect(begin(1)).toHaveLength(24);
    expect(begin(0)).toEqual(expect.arrayContaining([...begin(1)]));
  });
});

test('two departments under one head meet at one time, twice a month', () => {
  const items = itemsBetween(calendar, plainDate('2026-01-01'), plainDate('2026-12-31'));
  const found = meetingConflicts(calendar, items).find(({ forums }) =>
    [forumId('osakond:pered'), forumId('osakond:hoolekanne')].every(id => (forums as readonly number[]).includes(id)));
  expect(found?.people.map(({ name }) => name)).toEqual(['Osakonnajuhataja B']);
  expect(found?.days).toHaveLength(24);
});

describe('activities', () => {
  test('are at least eighteen, of every category and phase, each with a process and somebody responsible', () => {
    expect(facts.activities.length).toBeGreaterThanOrEqual(18);
    expect(new Set(facts.activities.map(({ category }) => category))).toEqual(new Set(activityCategories));
    expect(new Set(facts.activities.map(({ phase }) => phase))).toEqual(new Set(pdcaPhases));
    expect(facts.activities.filter(({ process, parts }) => process === undefined || parts.responsible === undefined)).toEqual([]);
  });
});

describe('what was done to single occurrences', () => {
  test('was done to occurrences that the rules plan, whatever day the site is set up, by people who may, but one', () => {
    onAnyDay(({ replayed, changeList, rules }) => {
      expect(replayed.inert.map(({ list, reason, entry }) => [list, reason, entry.by.name])).toEqual([['changes', 'notEntitled', 'Lugeja A']]);
      expect(strayChanges(rules, changeList)).toEqual([]);
    });
  });

  test('is of every kind: cancelled and moved with a reason, noted, and restored', () => {
    const deeds = facts.calendarChanges.map(({ deed }) => deed);
    expect(new Set(deeds.map(({ kind }) => kind))).toEqual(new Set(['cancelled', 'moved', 'noted', 'restored']));
    expect(deeds.filter(deed => deed.kind === 'cancelled' && !deed.note)).toEqual([]);
    const moved = deeds.flatMap(deed => (deed.kind === 'moved' ? [deed] : []));
    expect(moved.some(({ to, planned }) => to !== planned)).toBe(true);
    expect(moved.some(({ timing }) => timing?.kind === 'timed' && timing.at === 14 * 60 + 30)).toBe(true);
    expect(moved.some(({ place, to, planned }) => place !== undefined && to === planned)).toBe(true);
  });

  test('what was restored stands by its rule again', () => {
    const { deed } = facts.calendarChanges.find(entry => entry.deed.kind === 'restored') ?? facts.calendarChanges[0];
    expect(deed.kind).toBe('restored');
    expect([...calendar.replayed.changes.values()].filter(({ change }) => change.rule === deed.rule && change.planned === deed.planned)).toEqual([]);
  });
});

describe('held meetings', () => {
  const compliance = (key: string): ForumCompliance => {
    const found = forumCompliance(calendar, 2026, TODAY).find(({ forum }) => forum.id === forumId(key));
    if (!found) throw new RangeError(key);
    return found;
  };

  test('are recorded mostly as held, each with minutes; some were not held, some nobody recorded', () => {
    const states = facts.meetingEntries.map(({ deed }) => deed.state);
    const count = (state: string): number => states.filter(one => one === state).length;
    expect(count('held')).toBeGreaterThan(300);
    expect(count('notHeld')).toBeGreaterThanOrEqual(8);
    expect(facts.meetingEntries.filter(({ deed, minutes }) => deed.state === 'held' && minutes === undefined)).toEqual([]);
    expect(compliance('osakond:digitervis')).toMatchObject({ status: 'judged', held: 0, notHeld: 0, shortHeld: 0 });
  });

  test('nobody has confirmed last month, and nothing is recorded that has not come yet', () => {
    onAnyDay(({ facts: { meetingEntries } }, today) => {
      const lastMonth = addMonths(plainDate(`${today.slice(0, 7)}-01`), -1);
      const days = meetingEntries.map(({ deed }) => (deed.state === 'held' ? deed.on : deed.of.planned)).sort();
      // A meeting planned in the last days of a month may have been moved a little beyond it.
      expect(days[days.length - 1] < addDays(lastMonth, 8)).toBe(true);
    });
  });

  test('some forums fell short: findings for the minister\'s weeks and briefs, information for a core team', () => {
    for (const key of ['kantsler', 'minister', 'briif:valdkond-sotsiaal', 'tuumik:hooldus', 'osakond:ravimid']) {
      const of = compliance(key);
      expect([key, of.status === 'judged' && of.shortHeld > 0]).toEqual([key, true]);
    }
    const severities = (key: string): readonly string[] => {
      const of = compliance(key);
      return of.status === 'judged' ? [...new Set(of.units.flatMap(({ shortfalls }) => shortfalls.filter(({ kind }) => kind === 'held').map(({ severity }) => severity)))] : [];
    };
    expect(severities('minister')).toEqual(['finding']);
    expect(severities('tuumik:hooldus')).toEqual(['information']);
  });

  test('whatever day the site is set up, at least two forums fell short in the months that are told of', () => {
    onAnyDay((of, today) => {
      const years = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) - 1];
      const short = years.flatMap(year => forumCompliance(of, year, today)).filter(one => one.status === 'judged' && one.shortHeld > 0);
      expect(new Set(short.map(({ forum }) => forum.id)).size).toBeGreaterThanOrEqual(2);
    });
  });
});

describe('reviews', () => {
  test('one has its result, one is still to come; of six improvements one is late, one done, one dropped, one came of a suggestion', () => {
    onAnyDay(({ facts: { managementReviews, improvements } }, today) => {
      expect(managementReviews.map(({ day, conclusion }) => [day <= today, conclusion])).toEqual([[true, 'fitWithImprovements'], [false, undefined]]);
      expect(improvements.map(({ state }) => state).sort()).toEqual(['done', 'dropped', 'open', 'open', 'underWay', 'underWay']);
      expect(improvements.filter(one => isLate(one, today))).toHaveLength(1);
      expect(improvements.filter(({ suggestion }) => suggestion !== undefined)).toHaveLength(1);
      expect(improvements.filter(({ state, doneOn }) => state === 'done' && (doneOn === undefined || doneOn > today))).toEqual([]);
    });
  });
});

describe('the large calendar', () => {
  const large = factsOfContent(TODAY, 'large').facts;

  test('has 120 forums, 200 rules, 100 activities and 2,000 records', () => {
    expect([large.forums.length, large.meetingRules.length, large.activities.length, large.meetingEntries.length]).toEqual([120, 200, 100, 2000]);
  });

  test('has no rule that cannot be kept, a chair\'s seat for every forum, and records that count', () => {
    const of = calendarOf(large, TODAY);
    expect(of.broken).toEqual([]);
    const chaired = new Set(large.forumMembers.filter(({ capacity }) => capacity === 'chair').map(({ forum }) => forum));
    expect(large.forums.filter(({ id }) => !chaired.has(id))).toEqual([]);
    expect(of.replayed.inert.map(({ entry }) => entry.by.name)).toEqual(['Lugeja A']);
  });
});

test('rows to which everybody adds name the person they are from', () => {
  const [changes, held] = writtenTablesOf(contentFor(TODAY, 'sample'));
  expect(new Set(changes.rows.map(({ by }) => by)).size).toBeGreaterThan(5);
  expect(new Set(held.rows.map(({ by }) => by)).size).toBeGreaterThan(10);
});
