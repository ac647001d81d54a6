import type { BoundOrder } from '../../../src/domain/approval/entry';
import { waitingFor, type Waits } from '../../../src/domain/desk/waiting';
import { awaitedActions } from '../../../src/domain/teams/meeting/awaited';
import type { SuggestionId } from '../../../src/domain/identity';
import type { WaitingSuggestion } from '../../../src/domain/suggestions/answering';
import {
  about, absent, coordinated, day, did, document, envelope, holders, id, otherDepartment, personnel, process, processEnvelope, roleId, row, steps,
  submitted, type Who
} from '../approval/given';
import { action, team } from '../teams/meeting/given';
import { assignment, deskFacts, draft, edition, noon, sitting, type Given } from './given';

const MONDAY = '2026-03-02';
const onDesk = (who: Who, on: string, given: Given, suggestions: readonly WaitingSuggestion[] = []): readonly Waits[] =>
  waitingFor(deskFacts(given), suggestions, sitting(who, on));
const kinds = (waits: readonly Waits[]): readonly string[] => waits.map(({ kind }) => kind);

const order: BoundOrder = { reference: '1.1-3/185', number: '185', date: day('2026-03-03'), repeals: [] };
/** Coordinated on Monday and confirmed by an order of Tuesday. */
const confirmed = () => [...coordinated(), row('qualityManager', 10, { ...about(), kind: 'bindOrder' as const, order })];

describe('what a round asks', () => {
  test('is on the desk of the one whose turn it is, and of nobody else', () => {
    const log = [submitted()];
    expect(onDesk('manager', MONDAY, { log })).toMatchObject([{ kind: 'answer', document, edition: 1, since: MONDAY, due: '2026-03-05', overdue: false }]);
    for (const who of ['head', 'partner', 'author', 'outsider'] as const) expect(onDesk(who, MONDAY, { log })).toEqual([]);
  });

  test.each([['2026-03-04', false], ['2026-03-05', false], ['2026-03-06', true]])('is overdue the day after it was due, not on it: %s', (on, overdue) => {
    expect(onDesk('manager', on, { log: [submitted()] })).toMatchObject([{ due: '2026-03-05', overdue }]);
  });

  test('moves on with the round', () => {
    const log = [submitted(), did('manager', 1, 'coordinate', steps.manager)];
    expect(onDesk('manager', MONDAY, { log })).toEqual([]);
    expect(onDesk('head', MONDAY, { log })).toMatchObject([{ kind: 'answer', steps: [{ step: steps.head.id, answers: ['approve', 'return', 'reject'] }] }]);
  });

  test('is on the desk of both who answer side by side, until each has answered', () => {
    const of = processEnvelope({ concerned: [personnel, otherDepartment], conditions: ['money'] });
    const log = [submitted(0, of), did('head', 1, 'approve', steps.owner, { of }), did('otherHead', 2, 'coordinate', steps.heads, { of })];
    expect(kinds(onDesk('head', MONDAY, { log }))).toEqual(['answer']);
    expect(kinds(onDesk('finance', MONDAY, { log }))).toEqual(['answer']);
    expect(onDesk('otherHead', MONDAY, { log })).toEqual([]);
  });

  test('is on the desk of a substitute during the absence only', () => {
    const log = [submitted()];
    const away = (from: string, until: string): Given => ({
      log, substitutions: [absent('manager', 0, { substitute: id('substitute'), from: day(from), until: day(until), basis: { kind: 'appointment' } })]
    });
    const on = (given: Given, at: string): readonly string[] => kinds(onDesk('substitute', at, given));
    expect(on(away('2026-03-04', '2026-03-05'), '2026-03-03')).toEqual([]);
    expect(on(away('2026-03-04', '2026-03-05'), '2026-03-04')).toEqual(['answer']);
    expect(on(away('2026-03-04', '2026-03-05'), '2026-03-05')).toEqual(['answer']);
    expect(on(away('2026-03-04', '2026-03-05'), '2026-03-06')).toEqual([]);
  });

  test('is on the desk of whom it was delegated to', () => {
    const log = [submitted(), row('manager', 1, { ...about(), kind: 'delegate', step: steps.manager.id, holder: holders.manager.id, to: id('outsider') })];
    expect(kinds(onDesk('outsider', MONDAY, { log }))).toEqual(['answer']);
  });
});

describe('what comes back', () => {
  const returned = [submitted(), did('manager', 1, 'return', steps.manager, { text: 'Ülesanded puudu' })];

  test('a return waits for whoever sent it, with the comment, until it is sent again', () => {
    expect(onDesk('author', MONDAY, { log: returned })).toMatchObject([{ kind: 'returned', by: id('manager'), text: 'Ülesanded puudu', rejected: false }]);
    expect(onDesk('manager', MONDAY, { log: returned })).toEqual([]);
    expect(onDesk('author', MONDAY, { log: [...returned, submitted(2, envelope(), 'author', 2)] })).toEqual([]);
  });

  test('the draft of what came back does not stand there a second time', () => {
    expect(kinds(onDesk('author', MONDAY, { log: returned, drafts: [draft(1, document, 1, 'author', 0)] }))).toEqual(['returned']);
  });

  test('a rejection waits until a new edition is begun', () => {
    const log = [submitted(), did('manager', 1, 'coordinate', steps.manager), did('head', 2, 'reject', steps.head, { text: 'Ei' })];
    expect(onDesk('author', MONDAY, { log })).toMatchObject([{ kind: 'returned', rejected: true }]);
    expect(kinds(onDesk('author', MONDAY, { log, drafts: [draft(1, document, 2, 'author', 5)] }))).toEqual(['draft']);
  });
});

test('what is coordinated waits for those who keep the orders, until it is bound', () => {
  const log = coordinated();
  expect(kinds(onDesk('qualityManager', MONDAY, { log }))).toEqual(['order']);
  expect(kinds(onDesk('partner', MONDAY, { log }))).toEqual(['order']);
  expect(onDesk('lawyer', MONDAY, { log })).toEqual([]);
  expect(kinds(onDesk('qualityManager', MONDAY, { log: confirmed() }))).toEqual([]);
});

describe('what has to be read', () => {
  test('waits for the holder of the post from the day on which it enters into force', () => {
    const log = confirmed();
    expect(onDesk('employee', MONDAY, { log })).toEqual([]);
    expect(onDesk('employee', '2026-03-03', { log })).toMatchObject([{ kind: 'read', document, since: '2026-03-03', due: '2026-03-10', overdue: false }]);
  });

  test.each([['2026-03-09', false], ['2026-03-10', false], ['2026-03-11', true]])('is overdue the day after it was due: %s', (on, overdue) => {
    expect(onDesk('employee', on, { log: confirmed() })).toMatchObject([{ kind: 'read', overdue }]);
  });

  test('waits for everybody who holds a role that it is assigned to, and goes once it is read', () => {
    const given = { log: confirmed(), assignments: [assignment({ document, role: roleId('lawyer') })] };
    expect(kinds(onDesk('secondLawyer', '2026-03-04', given))).toEqual(['read']);
    const read = [...confirmed(), row('secondLawyer', 2000, { ...about(), kind: 'acknowledge' })];
    expect(onDesk('secondLawyer', '2026-03-04', { ...given, log: read })).toEqual([]);
  });
});

describe('what is due for review', () => {
  // In force since 2025-05-01, reviewed each year: due 2026-05-01, on the desk from 60 days before, 2026-03-02.
  const listed = [edition(process, 1, '2025-05-01')];

  test.each([['2026-03-01', []], ['2026-03-02', ['review']], ['2026-03-03', ['review']]])('waits for its owner from sixty days before: %s', (on, expected) => {
    expect(kinds(onDesk('head', on, { listed }))).toEqual(expected);
  });

  test.each([['2026-04-30', false], ['2026-05-01', false], ['2026-05-02', true]])('is overdue the day after: %s', (on, overdue) => {
    expect(onDesk('head', on, { listed })).toMatchObject([{ kind: 'review', due: '2026-05-01', overdue }]);
  });

  test('of a job description waits for the head of its unit, not for others who may review it', () => {
    const given = { listed: [edition(document, 1, '2025-05-01')] };
    expect(kinds(onDesk('head', '2026-04-01', given))).toEqual(['review']);
    expect(onDesk('manager', '2026-04-01', given)).toEqual([]);
    expect(onDesk('qualityManager', '2026-04-01', given)).toEqual([]);
  });

  test('goes for a year once somebody finds that nothing has to change', () => {
    const log = [row('head', 0, { kind: 'review', document: process, edition: 1 })];
    expect(onDesk('head', '2026-05-02', { listed, log })).toEqual([]);
    expect(kinds(onDesk('head', '2027-01-02', { listed, log }))).toEqual(['review']);
  });

  test('goes while a new edition is being written', () => {
    expect(onDesk('head', '2026-04-01', { listed, drafts: [draft(1, process, 2, 'author', 0)] })).toEqual([]);
    expect(kinds(onDesk('head', '2026-04-01', { listed, drafts: [draft(1, process, 1, 'author', 0)] }))).toEqual(['review']);
  });
});

describe('drafts', () => {
  test('are mine, and not those that are on their way', () => {
    const drafts = [draft(1, document, 1, 'author', 0), draft(2, process, 3, 'author', 1), draft(3, process, 2, 'head', 2)];
    expect(onDesk('author', MONDAY, { log: [submitted()], drafts }).map(({ key }) => key)).toEqual(['draft-2']);
  });

  test('come back when I take a text back', () => {
    const log = [submitted(), row('author', 1, { ...about(), kind: 'withdraw' })];
    expect(kinds(onDesk('author', MONDAY, { log, drafts: [draft(1, document, 1, 'author', 0)] }))).toEqual(['draft']);
  });
});

test('the oldest stands first, and drafts last', () => {
  const suggestion: WaitingSuggestion = {
    mayApply: true, isResponsible: false,
    suggestion: {
      id: 7 as SuggestionId, subject: { kind: 'document', id: process }, subjectTitle: 'Protsess', text: 'Täpsustada', proposal: { kind: 'words' }, state: 'open',
      by: { id: id('outsider'), name: 'outsider' }, at: new Date(noon('2026-02-20'))
    }
  };
  const waits = onDesk('head', '2026-03-06', {
    log: [submitted(), did('manager', 60 * 24, 'coordinate', steps.manager)], listed: [edition(process, 1, '2025-05-01')],
    drafts: [draft(1, process, 1, 'head', -60 * 24 * 30)]
  }, [suggestion]);
  expect(waits.map(({ kind, since }) => [kind, since])).toEqual([
    ['suggestion', '2026-02-20'], ['review', '2026-03-02'], ['answer', '2026-03-03'], ['draft', '2026-01-31']
  ]);
  expect(new Set(waits.map(({ key }) => key)).size).toBe(4);
});

test('a document that the register does not show stands on no desk', () => {
  expect(onDesk('manager', MONDAY, { log: [submitted()], documents: [] })).toEqual([]);
});

describe('what a core team agreed on', () => {
  const agreed = action({ id: 4, text: 'Tellida uuring', due: '2026-03-05', at: noon('2026-03-02') });
  const deskOn = (on: string, teams = [team({ id: 1 })]): readonly Waits[] =>
    waitingFor(deskFacts({}), [], sitting('outsider', on), awaitedActions([agreed, action({ id: 5, state: 'dropped' }), action({ id: 6, owner: { id: 2, name: 'Teine' } })], teams, agreed.owner.id));

  test.each([['2026-03-04', false], ['2026-03-05', false], ['2026-03-06', true]])('is on its owner\'s desk, overdue the day after it was due, not on it: %s', (on, overdue) => {
    expect(deskOn(on)).toMatchObject([{ kind: 'action', key: 'action-4', since: '2026-03-02', due: '2026-03-05', overdue, team: { id: 1 } }]);
  });

  test('stands there also where the team\'s own row cannot be read', () => {
    expect(deskOn('2026-03-04', [])).toMatchObject([{ kind: 'action', team: undefined }]);
  });
});
