import type { Route, RouteStep } from '../../../src/domain/approval/route';
import { responsibilityOn, type ResponsibilityFacts } from '../../../src/domain/people/responsibility';
import { plainDate } from '../../../src/domain/time/plainDate';
import { factsOfContent } from '../../local-site/content/factsOfContent';
import { day, document, listed, role, since, until } from '../given';
import { forum, member } from './relations/given';

const roles = [
  role({ id: 1, name: 'Personalijuht' }), role({ id: 2, name: 'Jurist', key: 'lawyer' }), role({ id: 3, name: 'Kantsler', key: 'secretaryGeneral' }),
  role({ id: 4, name: 'Osakonnajuhataja', key: 'departmentHead' }), role({ id: 5, name: 'Nõunik' })
];
const route = { id: 1, name: 'Protsess', kind: 'process', validity: {}, sample: false } as unknown as Route;
const step = (id: number, kind: string, answerer: object, more: object = {}): RouteStep =>
  ({ id, route: 1, name: `${id}`, order: id, parallel: false, kind, answerer, quorum: 'any', days: 3, validity: {}, ...more }) as unknown as RouteStep;
const given = (more: Partial<ResponsibilityFacts>): ResponsibilityFacts =>
  ({ documents: [], listedProcesses: [], roles, forums: [], forumMembers: [], routes: [], routeSteps: [], readingAssignments: [], ...more });

/** Cells in short: "Jurist asked". */
const said = (facts: ResponsibilityFacts, on = '2026-11-21'): readonly string[] => {
  const matrix = responsibilityOn(facts, day(on));
  return matrix.rows.flatMap(({ cells }) => matrix.roles.flatMap(({ id, name }) => (cells.has(id) ? [`${name} ${cells.get(id)?.join()}`] : [])));
};

describe('of a process', () => {
  const process = document({ id: 1, owner: 1 });
  const steps = [
    step(1, 'coordination', { who: 'owner' }), step(2, 'coordination', { who: 'headsConcerned' }), step(3, 'coordination', { who: 'role', role: 2 }),
    step(4, 'order', { who: 'role', role: 3 })
  ];

  test('the owner answers, coordinators are asked, the signatory decides, readers are told', () => {
    const reading = { id: 1, document: 1, role: 5, days: 5, validity: {}, sample: false } as never;
    expect(said(given({ documents: [process], routes: [route], routeSteps: steps, readingAssignments: [reading] }))).toEqual([
      'Kantsler decides', 'Osakonnajuhataja asked', 'Jurist asked', 'Personalijuht answers,asked', 'Nõunik told'
    ]);
  });

  test('who answers for a part answers', () => {
    const part = listed({ id: 1, document: 1, part: { title: 'Eelarve', owner: 5 } });
    expect(said(given({ documents: [process], listedProcesses: [part] }))).toEqual(['Personalijuht answers', 'Nõunik answers']);
  });

  test('the route of its own organisation comes before the common one', () => {
    const own = { ...route, id: 2, organisation: 7 } as unknown as Route;
    const facts = given({ routes: [route, own], routeSteps: [...steps, step(9, 'signing', { who: 'role', role: 5 }, { route: 2 })] });
    expect(said({ ...facts, documents: [document({ id: 1, organisation: 7 })] })).toEqual(['Nõunik decides']);
    expect(said({ ...facts, documents: [document({ id: 1, organisation: 8 })] })).toEqual(['Kantsler decides', 'Osakonnajuhataja asked', 'Jurist asked']);
  });

  test.each([['2026-11-30', ['Jurist asked']], ['2026-12-01', []], ['2026-12-02', []]])('a step that ended on 30 November asks nobody on %s', (when, expected) => {
    const ends = step(1, 'coordination', { who: 'role', role: 2 }, { validity: until('2026-11-30') });
    expect(said(given({ documents: [document({ id: 1 })], routes: [route], routeSteps: [ends] }), when)).toEqual(expected);
  });

  test('a line manager is no role, and a job description is no process', () => {
    expect(said(given({ documents: [document({ id: 1 })], routes: [route], routeSteps: [step(1, 'coordination', { who: 'lineManager' })] }))).toEqual([]);
    expect(responsibilityOn(given({ documents: [document({ id: 1, kind: 'jobDescription' })] }), day('2026-11-21')).rows).toEqual([]);
  });
});

test('of a forum the chair decides, members are asked and whoever is invited is told', () => {
  const seats = [member({ id: 1, forum: 1, role: 3, capacity: 'chair' }), member({ id: 2, forum: 1, role: 4 }), member({ id: 3, forum: 1, role: 5, capacity: 'invited' })];
  expect(said(given({ forums: [forum({ id: 1 })], forumMembers: seats }))).toEqual(['Kantsler decides', 'Osakonnajuhataja asked', 'Nõunik told']);
});

test.each([['2026-11-30', 0], ['2026-12-01', 1], ['2026-12-02', 1]])('a forum that begins on 1 December stands there on %s: %d', (when, count) => {
  expect(responsibilityOn(given({ forums: [forum({ id: 1, validity: since('2026-12-01') })] }), day(when)).rows).toHaveLength(count);
});

describe('on the day before, on and after a change', () => {
  const on = ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'];
  const each = (facts: ResponsibilityFacts): readonly string[] => on.map(when => said(facts, when).join());
  const ends = until('2026-11-30');
  const begins = since('2026-12-01');

  test('a route that is replaced decides by the one of the day', () => {
    const [old, next] = [{ ...route, validity: ends }, { ...route, id: 2, validity: begins }] as unknown as readonly Route[];
    const steps = [step(1, 'order', { who: 'role', role: 3 }), step(2, 'order', { who: 'role', role: 2 }, { route: 2 })];
    expect(each(given({ documents: [document({ id: 1 })], routes: [old, next], routeSteps: steps }))).toEqual(['Kantsler decides', 'Kantsler decides', 'Jurist decides', 'Jurist decides']);
  });

  test('readers are told as long as they are to read it', () => {
    const reading = { id: 1, document: 1, role: 5, days: 5, validity: ends, sample: false } as never;
    expect(each(given({ documents: [document({ id: 1 })], readingAssignments: [reading] }))).toEqual(['Nõunik told', 'Nõunik told', '', '']);
  });

  test('a forum asks those who sit in it on the day, and is there on its own days', () => {
    const seats = [member({ id: 1, forum: 1, role: 3, capacity: 'chair', validity: ends }), member({ id: 2, forum: 1, role: 4, capacity: 'chair', validity: begins })];
    expect(each(given({ forums: [forum({ id: 1, validity: until('2026-12-01') })], forumMembers: seats }))).toEqual(['Kantsler decides', 'Kantsler decides', 'Osakonnajuhataja decides', '']);
  });
});

test('the sample content: every process in use has somebody who answers and somebody who decides', () => {
  const on = plainDate('2026-11-21');
  const { rows } = responsibilityOn(factsOfContent(on).facts, on);
  const processes = rows.filter(row => row.kind === 'process' && row.document.kind === 'process' && row.document.stage === 'inUse');
  expect(processes.length).toBeGreaterThan(10);
  expect(processes.filter(({ cells }) => !['answers', 'decides'].every(part => [...cells.values()].flat().some(one => one === part)))).toEqual([]);
});
