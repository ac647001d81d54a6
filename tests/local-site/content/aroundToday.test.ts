import fc from 'fast-check';
import { kindRules } from '../../../src/domain/documents/kindRules';
import { nextReview, stateOn, validEditions, type DocumentState } from '../../../src/domain/documents/edition';
import type { Edition } from '../../../src/domain/documents/document';
import type { DocumentId } from '../../../src/domain/identity';
import { peopleOn, substitutesOn } from '../../../src/domain/people/holders';
import { addDays, addMonths, dayNumber, fromDayNumber, plainDate, type PlainDate } from '../../../src/domain/time/plainDate';
import { isBackwards } from '../../../src/domain/time/validity';
import { firstOfMonth, onWeekday } from '../../../local-site/content/days';
import { factsOfContent, type ContentFacts } from './factsOfContent';

/** The first and last days of months are the hard ones. */
const anyDay = fc.integer({ min: dayNumber(plainDate('2024-01-01')), max: dayNumber(plainDate('2032-12-31')) }).map(fromDayNumber);
const HARD_DAYS = ['2024-02-29', '2026-01-01', '2026-03-31', '2026-11-21', '2026-12-31', '2027-02-28'].map(plainDate);

const onAnyDay = (holds: (today: PlainDate) => void): void => {
  HARD_DAYS.forEach(holds);
  fc.assert(fc.property(anyDay, holds), { numRuns: 20 });
};

const factsOn = (today: PlainDate): ContentFacts['facts'] => factsOfContent(today).facts;
const editionsOf = (facts: ContentFacts['facts'], id: DocumentId): readonly Edition[] => facts.editions.filter(one => one.document === id);

test('whatever day the site is set up, the same reviews are overdue and the same are soon', () => {
  onAnyDay(today => {
    const facts = factsOn(today);
    const byState = (state: string): readonly (string | undefined)[] => facts.documents.filter(document =>
      validEditions(editionsOf(facts, document.id), today).some(edition => nextReview(document, edition, today)?.state === state))
      .map(document => document.code);
    expect(byState('overdue')).toEqual(['P04', 'P08', 'P12']);
    expect(byState('soon')).toEqual(['P06', 'P11', 'P13']);
  });
});

test('every document in use has exactly one edition in force, by an order', () => {
  onAnyDay(today => {
    const facts = factsOn(today);
    for (const document of facts.documents.filter(one => one.stage === 'inUse' && !kindRules[one.kind].ofTeam)) {
      const [edition, ...others] = validEditions(editionsOf(facts, document.id), today);
      expect([document.code, edition?.order === undefined, others.length]).toEqual([document.code, false, 0]);
    }
  });
});

test('S01 is in its third edition and took P16 in; before that both were in force', () => {
  onAnyDay(today => {
    const facts = factsOn(today);
    const stateOf = (code: string, on: PlainDate): DocumentState | undefined => {
      const document = facts.documents.find(one => one.code === code);
      return document && stateOn(document, editionsOf(facts, document.id), on);
    };
    expect(stateOf('S01', today)).toMatchObject({ status: 'inForce', edition: { number: 3 } });
    expect(stateOf('P16', today)).toMatchObject({ status: 'merged' });
    const before = addMonths(today, -8);
    expect(stateOf('S01', before)).toMatchObject({ status: 'inForce', edition: { number: 2 } });
    expect(stateOf('P16', before)).toMatchObject({ status: 'inForce', edition: { number: 1 } });
  });
});

test('an order has one date: a working day, not after today, before what it confirms enters into force', () => {
  onAnyDay(today => {
    const dates = new Map<string, Set<string | undefined>>();
    for (const { order, validity } of factsOn(today).editions) {
      expect(order?.number).toMatch(/^näidis 1-2\/\d+$/);
      dates.set(order?.number ?? '', (dates.get(order?.number ?? '') ?? new Set()).add(order?.date));
      expect(order?.date && order.date <= today && onWeekday(order.date) === order.date).toBe(true);
      expect(validity.from && order?.date && order.date < validity.from).toBe(true);
    }
    expect([...dates.values()].filter(days => days.size !== 1)).toEqual([]);
  });
});

test('Kvaliteedijuht B holds the role since the first of the month, Kvaliteedijuht A until the day before', () => {
  onAnyDay(today => {
    const { holders } = factsOn(today);
    const on = (day: PlainDate): readonly string[] => peopleOn(holders, 'qualityManager', {}, day).map(person => person.name);
    expect(on(today)).toEqual(['Kvaliteedijuht B']);
    expect(on(firstOfMonth(today))).toEqual(['Kvaliteedijuht B']);
    expect(on(addDays(firstOfMonth(today), -1))).toEqual(['Kvaliteedijuht A']);
  });
});

test('somebody stands in for the head of personnel today', () => {
  onAnyDay(today => {
    const { holders, roles } = factsOn(today);
    const role = roles.find(one => one.name === 'Personalijuht');
    const rows = holders.rows.filter(row => row.role === role?.id && row.onBehalfOf === undefined);
    expect(substitutesOn(holders, rows, today).map(person => person.name)).toEqual(['Kommunikatsioonijuht A']);
  });
});

test('nothing ends before it begins', () => {
  onAnyDay(today => {
    const { editions, areas, services, goals, roleHolders } = factsOn(today);
    expect([...editions, ...areas, ...services, ...goals, ...roleHolders].filter(one => isBackwards(one.validity))).toEqual([]);
  });
});
