/** *Info õige*: what a card's keepers said of it, and where it stands on any day. */
import fc from 'fast-check';
import { checklistOf, checklists } from '../../../src/domain/cards/checklist';
import type { ActingOn, CardSubject } from '../../../src/domain/cards/keepers';
import { confirmedOn, standingOfCard, type Standing } from '../../../src/domain/cards/standing';
import { judge, statementsUntil } from '../../../src/domain/cards/statement';
import type { ConfirmationId, PersonId } from '../../../src/domain/identity';
import type { Confirmation } from '../../../src/domain/teams/confirmation';
import { dueConfirmations } from '../../../src/domain/teams/meeting/dueConfirmations';
import { addDays } from '../../../src/domain/time/plainDate';
import { day, person } from '../given';
import { areaCard, cardFacts, COORDINATOR, EXPERT, LEADER, MANAGER, noon, says, serviceCard, STRANGER, SUBSTITUTE, SUPPORT, supportCard } from './given';

const card = (on: string, rows: readonly Confirmation[], subject: CardSubject = areaCard, actingOn?: ActingOn): ReturnType<typeof standingOfCard> =>
  standingOfCard(statementsUntil(cardFacts(...rows), day(on), actingOn), subject);
const whole = (on: string, ...rows: readonly Confirmation[]): Standing['status'] => card(on, rows).whole.status;
const point = (on: string, key: string, ...rows: readonly Confirmation[]): Standing['status'] | undefined =>
  card(on, rows).points.find(one => one.point === key)?.standing.status;

describe('the checklist', () => {
  test.each([
    ['an area has twelve points of LISA 1', 'policyArea', 12, 'LISA 1', 12], ['a service fifteen of LISA 5, nine of them its overview', 'service', 15, 'LISA 5', 9],
    ['a support service six of LISA 4, one for each duty', 'supportService', 6, 'LISA 4', 6]
  ] as const)('%s', (_, kind, count, annex, duties) => {
    const points = checklists[kind];
    expect(points.map(({ annex: of }) => of)).toEqual(Array(count).fill(annex));
    expect(new Set(points.map(({ point: key }) => key)).size).toBe(count);
    expect(points.filter(({ duty }) => duty < 1 || duty > duties)).toEqual([]);
  });

  test('of the nine things that a service manager keeps an overview of, each is a point', () => {
    expect(checklists.service.flatMap(({ duty, ...one }) => (duty === 9 && 'item' in one ? [one.item] : []))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('each duty of a support service leader is a point', () => {
    expect(checklists.supportService.map(({ duty }) => duty).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('whose word counts', () => {
  test.each([
    ['the day before the last day of leading', '2026-06-29', 'confirmed'], ['on the last day of leading', '2026-06-30', 'confirmed'], ['the day after', '2026-07-01', 'never']
  ] as const)('what the leader says %s', (_, said, status) => {
    expect(whole('2026-11-21', says(said))).toBe(status);
  });

  test.each([
    ['the day before standing in', '2026-05-31', 'never'], ['on the first day', '2026-06-01', 'confirmed'], ['on the last day', '2026-06-14', 'confirmed'], ['the day after', '2026-06-15', 'never']
  ] as const)('what the substitute says %s', (_, said, status) => {
    expect(whole('2026-11-21', says(said, { by: person(SUBSTITUTE) }))).toBe(status);
  });

  test('the day is the civil day in Tallinn: half past midnight there is the evening before in UTC', () => {
    const at = (moment: string): Standing['status'] => whole('2026-11-21', says('2026-06-30', { at: Date.parse(moment) }));
    expect([at('2026-06-30T20:59:59Z'), at('2026-06-30T21:00:00Z')]).toEqual(['confirmed', 'never']);
  });

  test.each([
    ['the manager', MANAGER, true], ['the agency\'s coordinator', COORDINATOR, true], ['the leader of the area', LEADER, false], ['an expert without a mandate', EXPERT, false],
    ['somebody who holds the role everywhere', STRANGER, false]
  ])('of a service %s', (_, by, counts) => {
    expect(judge(cardFacts(), { subject: serviceCard, isTrue: true }, by as PersonId, day('2026-06-01')).status).toBe(counts ? 'counts' : 'not');
  });

  test('an expert counts on the days of a given mandate, and not while it is awaited', () => {
    const actingOn = (mandate: 'given' | 'pending'): ActingOn => on =>
      new Map(on >= day('2026-05-02') && on <= day('2026-05-04') ? [[serviceCard.id as never, [{ person: person(EXPERT), mandate }]]] : []);
    const status = (said: string, mandate: 'given' | 'pending'): Standing['status'] =>
      card('2026-11-21', [says(said, { subject: serviceCard, by: person(EXPERT) })], serviceCard, actingOn(mandate)).whole.status;
    expect(['2026-05-01', '2026-05-02', '2026-05-04', '2026-05-05'].map(said => status(said, 'given'))).toEqual(['never', 'confirmed', 'confirmed', 'never']);
    expect(status('2026-05-02', 'pending')).toBe('never');
  });

  test('the leader of a support service counts for it', () => {
    expect(card('2026-11-21', [says('2026-11-01', { subject: supportCard, by: person(SUPPORT) })], supportCard).whole.status).toBe('confirmed');
  });

  test.each([
    ['was changed since', { untouched: false }, 'changed'], ['is by somebody who did not keep the card', { by: person(STRANGER) }, 'notKeeper'],
    ['says that it is not true and not what', { isTrue: false }, 'noteMissing'], ['says so with blanks only', { isTrue: false, note: '  ' }, 'noteMissing'],
    ['is about a point of another kind of card', { point: 'channels' }, 'unknownPoint']
  ] as const)('a row that %s changes nothing, and is told with its reason', (_, given, why) => {
    const [good, bad] = [says('2026-03-01'), says('2026-04-01', given)];
    const statements = statementsUntil(cardFacts(good, bad), day('2026-06-01'));
    expect(statements.inert().map(({ row, why: told }) => [row.id, told])).toEqual([[bad.id, why]]);
    expect(standingOfCard(statements, areaCard)).toEqual(card('2026-06-01', [good]));
  });
});

describe('where a card stands', () => {
  test.each([['2026-03-01', 'confirmed'], ['2027-02-28', 'confirmed'], ['2027-03-01', 'confirmed'], ['2027-03-02', 'due']] as const)('confirmed on 1 March 2026, on %s it is %s', (on, status) => {
    expect(whole(on, says('2026-03-01'))).toBe(status);
  });

  test('what is said later than the day is not known on it', () => {
    expect(whole('2026-02-28', says('2026-03-01'))).toBe('never');
  });

  test('a leap day\'s year ends on the last day of February', () => {
    expect(['2025-02-28', '2025-03-01'].map(on => whole(on, says('2024-02-29')))).toEqual(['confirmed', 'due']);
  });

  test('one point is confirmed by itself, and the card only with all of them', () => {
    const goals = says('2026-03-01', { point: 'goals' });
    expect([point('2026-03-02', 'goals', goals), point('2026-03-02', 'laws', goals), whole('2026-03-02', goals)]).toEqual(['confirmed', 'never', 'never']);
    const all = checklistOf(areaCard).map(({ point: key }, n) => says(n === 3 ? '2026-01-07' : '2026-03-01', { point: key }));
    expect(confirmedOn(card('2026-03-02', all))).toBe('2026-01-07');
  });

  test('"not true" with a note stays until somebody says that it is true again, however long it takes', () => {
    const rows = [says('2026-01-01'), says('2026-02-01', { point: 'laws', isTrue: false, note: 'Uus seadus on puudu.' })];
    expect([whole('2026-01-31', ...rows), whole('2026-02-01', ...rows), whole('2029-01-01', ...rows)]).toEqual(['confirmed', 'notTrue', 'notTrue']);
    expect(card('2026-02-02', rows).whole).toMatchObject({ said: { row: { note: 'Uus seadus on puudu.' } }, last: { on: '2026-01-01' } });
    // Another point being true mends nothing; the point itself, or the whole, does.
    expect(whole('2026-03-01', ...rows, says('2026-03-01', { point: 'goals' }))).toBe('notTrue');
    expect(whole('2026-03-01', ...rows, says('2026-03-01', { point: 'laws' }))).toBe('confirmed');
    expect(whole('2026-03-01', ...rows, says('2026-03-01'))).toBe('confirmed');
  });

  test('of one second the higher row is the later', () => {
    const [first, second] = [says('2026-03-01'), says('2026-03-01', { isTrue: false, note: 'Vale.' })];
    expect([whole('2026-03-02', second, first), whole('2026-03-02', first, second)]).toEqual(['notTrue', 'notTrue']);
  });
});

describe('laws', () => {
  const statement = fc.record({
    days: fc.nat({ max: 900 }), seconds: fc.nat({ max: 3 }), point: fc.option(fc.constantFrom(...checklistOf(areaCard).map(one => one.point)), { nil: undefined }),
    isTrue: fc.boolean(), by: fc.constantFrom(LEADER, STRANGER), untouched: fc.boolean()
  });
  const rowsOf = (told: readonly { readonly days: number; readonly seconds: number; readonly point?: string; readonly isTrue: boolean; readonly by: number; readonly untouched: boolean }[]): readonly Confirmation[] =>
    told.map(({ days, seconds, by, isTrue, ...one }, n) => ({
      ...one, isTrue, ...(isTrue ? {} : { note: 'Vale.' }), id: (n + 1) * 100 as ConfirmationId, subject: areaCard, by: person(by),
      at: noon(addDays(day('2024-01-01'), days), seconds)
    }));
  const statuses = (on: string, rows: readonly Confirmation[]): unknown => {
    const { points, whole: all } = card(on, rows);
    const of = (standing: Standing): unknown => (standing.status === 'never' ? 'never' : [standing.status, standing.said.on, 'until' in standing && standing.until]);
    return [points.map(({ standing }) => of(standing)), of(all)];
  };
  const on = addDays(day('2024-01-01'), 1000);

  test('a statement about the whole card is the same as one about every point of it', () => {
    fc.assert(fc.property(fc.array(statement, { maxLength: 12 }), told => {
      const rows = rowsOf(told);
      const onePointEach = rows.flatMap(row => (row.point !== undefined ? [row]
        : checklistOf(areaCard).map(({ point: key }, n): Confirmation => ({ ...row, point: key, id: row.id + n as ConfirmationId }))));
      expect(statuses(on, onePointEach)).toEqual(statuses(on, rows));
    }));
  });

  test('rows that do not count change nothing', () => {
    fc.assert(fc.property(fc.array(statement, { maxLength: 12 }), told => {
      const rows = rowsOf(told);
      expect(statuses(on, rows.filter(({ by, untouched }) => untouched && by.id === LEADER))).toEqual(statuses(on, rows));
    }));
  });

  test('the order in which rows arrive changes nothing', () => {
    const rows = rowsOf([
      { days: 1, seconds: 0, isTrue: true, by: LEADER, untouched: true }, { days: 1, seconds: 0, point: 'laws', isTrue: false, by: LEADER, untouched: true },
      { days: 9, seconds: 1, point: 'goals', isTrue: true, by: LEADER, untouched: true }, { days: 9, seconds: 0, isTrue: false, by: STRANGER, untouched: true }
    ]);
    fc.assert(fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), shuffled => expect(statuses(on, shuffled)).toEqual(statuses(on, rows))));
  });

  test('confirming everything today makes a card confirmed for exactly a year, whatever was said before', () => {
    fc.assert(fc.property(fc.array(statement, { maxLength: 12 }), told => {
      const rows = [...rowsOf(told), says('2026-06-20')];
      expect([card('2026-06-20', rows), card('2027-06-20', rows), card('2027-06-21', rows)].map(({ whole: { status } }) => status)).toEqual(['confirmed', 'confirmed', 'due']);
    }));
  });
});

describe('a team\'s meeting hears of the same cards', () => {
  const told = (on: string, ...rows: readonly Confirmation[]): unknown => {
    const facts = { ...cardFacts(...rows), areas: [{ id: 1, name: 'Valdkond' } as never], supportServices: [] };
    return dueConfirmations(facts, areaCard, day(on)).map(({ subject: { kind }, status, last }) => [kind, status, last]);
  };
  const service = says('2026-05-01', { subject: serviceCard, by: person(MANAGER) });

  test.each([
    ['never confirmed', [service], '2026-06-01', [['policyArea', 'never', undefined]]],
    ['confirmed point by point', [service, ...checklistOf(areaCard).map(({ point: key }) => says('2026-04-01', { point: key }))], '2027-04-01', []],
    ['late by a day, as of its oldest point', [service, ...checklistOf(areaCard).map(({ point: key }) => says('2026-04-01', { point: key }))], '2027-04-02', [['policyArea', 'due', '2026-04-01']]],
    ['not true', [service, says('2026-04-01'), says('2026-04-02', { point: 'laws', isTrue: false, note: 'Vale.' })], '2026-06-01', [['policyArea', 'notTrue', undefined]]],
    ['the service\'s too', [says('2026-04-01')], '2026-06-01', [['service', 'never', undefined]]]
  ] as const)('%s', (_, rows, on, cards) => {
    expect(told(on, ...rows)).toEqual(cards);
  });
});
