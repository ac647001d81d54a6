import type { Entry } from '../../../src/domain/approval/entry';
import { filteredOn, filterLines, mineOn, type Filtered, type FilterGround, type JobFilter } from '../../../src/domain/jobDescriptions/jobFilter';
import { jobLines, jobTree, treeRows, type JobLine } from '../../../src/domain/jobDescriptions/jobLines';
import { fullText } from '../../../src/domain/jobDescriptions/fullText';
import { lineFound } from '../../../src/domain/jobDescriptions/foundIn';
import { jobRegisterOn } from '../../../src/domain/jobDescriptions/jobRegister';
import { coverageByPlace, coverageIn, doubledDocuments } from '../../../src/domain/jobDescriptions/unitCoverage';
import type { DocumentId, PersonId } from '../../../src/domain/identity';
import { foldWords } from '../../../src/domain/search/fold';
import { agency, coordinated, day, document, id, otherDepartment, personnel, post, submitted, type Who } from '../approval/given';
import { document as row, edition, organisation, post as postRow, unit } from '../given';
import { documents, draft, factsWith, text, type GivenFacts } from '../../webparts/jobDescriptions/given';

const on = day('2026-03-20');

const of = (given: GivenFacts, me?: Who) => {
  const facts = factsWith(given);
  const register = jobRegisterOn(facts, on, on);
  const tree = jobTree(facts);
  const coverage = coverageIn(facts.posts, register);
  const lines = jobLines(register.entries, coverage.missing, facts, tree);
  const ground: FilterGround = { tree, mine: me && mineOn(facts.holders, id(me), on), doubled: doubledDocuments(coverage) };
  const left = (filter: JobFilter, more: Partial<FilterGround> = {}) => filterLines(lines, filter, { ...ground, ...more }).map(({ key }) => key);
  return { facts, tree, coverage, lines, ground, left };
};

const doc = `document ${document}`;
const all = ['jobDescription', 'contractAnnex', 'process'] as const;

describe('a filter', () => {
  test('shows job descriptions and contract annexes unless other kinds are asked for', () => {
    expect(of({}).left({})).toEqual([doc, 'document 102']);
    expect(of({}).left({ kinds: all })).toHaveLength(3);
    expect(of({}).left({ kinds: ['process'] })).toEqual(['document 101']);
  });

  test.each<[string, JobFilter, GivenFacts, readonly string[]]>([
    ['in force', { standings: ['inForce'] }, { editions: [edition({ id: 1, document, number: 1 })] }, [doc]],
    ['in a round, also beside one in force', { standings: ['open'] }, { log: [submitted(0)] }, [doc]],
    ['waiting for an order', { standings: ['coordinated'] }, { log: coordinated() }, [doc]],
    ['being drafted', { standings: ['drafting'] }, { drafts: [draft()] }, [doc]],
    ['overdue for review', { standings: ['overdue'] }, { editions: [edition({ id: 1, document, number: 1, validity: { from: '2024-01-01' } })] }, [doc]],
    ['posts without one', { standings: ['missing'] }, {}, ['post 21', 'post 22']],
    ['posts without one, where one of two has one', { standings: ['missing'] }, { editions: [edition({ id: 1, document, number: 1 })] }, ['post 22']],
    ['any of two standings', { standings: ['drafting', 'missing'] }, { drafts: [draft()] }, [doc, 'post 21', 'post 22']],
    ['a unit', { unit: personnel }, {}, [doc, 'document 102']],
    ['another unit', { unit: otherDepartment }, {}, []],
    ['an organisation', { organisation: agency, kinds: all }, {}, ['document 101', doc, 'document 102']],
    ['words of the post, whatever their marks', { text: 'KOOLITUSSPETSIALISTI' }, {}, [doc]]
  ])('leaves what is %s', (_, filter, given, left) => expect(of(given).left(filter)).toEqual(expect.arrayContaining([...left])));

  test.each<[Who, JobFilter['whose'], readonly string[]]>([
    ['author', 'mine', [doc]], ['employee', 'mine', [doc, 'document 102']], ['lawyer', 'mine', []],
    ['head', 'team', [doc, 'document 102']], ['otherHead', 'team', []], ['lawyer', 'team', []]
  ])('leaves what is %s: %s', (who, whose, left) => expect([...of({}, who).left({ whose })].sort()).toEqual([...left].sort()));

  test('counts drafts and submissions of one\'s own as mine', () => {
    expect(of({ drafts: [draft({ by: 'lawyer' })] }, 'lawyer').left({ whose: 'mine' })).toEqual([doc]);
    const log: readonly Entry[] = [submitted(0)];
    expect(of({ log }, 'author').left({ whose: 'mine' })).toEqual([doc]);
  });

  test('finds words in texts only where texts are searched, and across title and text', () => {
    const texts = new Map([[document as DocumentId, [fullText(text())]]]);
    expect(of({}).left({ text: 'eelarve' })).toEqual([]);
    expect(of({}).left({ text: 'eelarve' }, { texts })).toEqual([doc]);
    expect(of({}).left({ text: 'koolitusspetsialist eelarve' }, { texts })).toEqual([doc]);
    expect(of({}).left({ text: 'koolitusspetsialist raamatupidamine' }, { texts })).toEqual([]);
  });
});

describe('typing on', () => {
  const texts = new Map([[document as DocumentId, [fullText(text())]]]);
  const { lines: shown, ground } = of({});
  const searching = { ...ground, texts };
  /** Each text is filtered after the one before, as somebody types it. */
  const afterwards = (...typed: readonly string[]): readonly string[] =>
    typed.reduce<Filtered | undefined>((was, one) => filteredOn(shown, { text: one }, searching, was), undefined)?.left.map(({ key }) => key) ?? [];

  test.each([
    [['e', 'ee', 'eel', 'eela', 'eelar']], [['koolitusspetsialist', 'koolitusspetsialist e', 'koolitusspetsialist eel']],
    [['eelarve', 'eelarv', 'post']], [['ko', 'kon', 'koo']], [['olematu', '']]
  ])('finds what a search from the beginning would: %j', typed => {
    expect(afterwards(...typed)).toEqual(filterLines(shown, { text: typed[typed.length - 1] }, searching).map(({ key }) => key));
  });

  test('begins anew where another part of the filter has changed', () => {
    const was = filteredOn(shown, { text: 'koolitus', kinds: ['contractAnnex'] }, searching);
    expect(filteredOn(shown, { text: 'koolituss' }, searching, was).left.map(({ key }) => key)).toContain(doc);
  });
});

test('the line in which a word stands is cut out of the text at whole words', () => {
  expect(lineFound(text(), foldWords('EELARVE'))).toBe('Eelarve on täidetud.');
  const long = text({ purpose: `${'alustuseks '.repeat(12)}leitav sõna ${'lõpetuseks '.repeat(12)}` });
  expect(lineFound(long, foldWords('leitav'))).toMatch(/^… (alustuseks )+leitav sõna (lõpetuseks )+…$|^… .*leitav.* …$/);
  expect(lineFound(text(), foldWords('raamatupidamine'))).toBeUndefined();
});

describe('the tree', () => {
  const units = [
    unit({ id: 1, name: 'Amet' , organisation: 1 }), unit({ id: 2, name: 'Personaliosakond', parent: 1, organisation: 1 }),
    unit({ id: 3, name: 'Finantsosakond', parent: 1, organisation: 1 }), unit({ id: 4, name: 'Kadunu all', parent: 99, organisation: 1 })
  ];
  const organisations = [organisation({ id: 1, name: 'Näidisamet' }), organisation({ id: 2, name: 'Ministeerium', kind: 'ministry' })];
  const tree = jobTree({ units, organisations });
  const line = (n: number, at: Partial<Pick<JobLine, 'unit' | 'organisation'>>): JobLine =>
    ({ kind: 'post', key: `post ${n}`, post: postRow({ id: n, name: `koht ${n}` }), words: '', ...at });

  const told = (lines: readonly JobLine[]): readonly string[] => treeRows(lines, tree).map(one =>
    `${'  '.repeat(one.level - 1)}${one.kind === 'heading' ? `${one.key} (${one.count})` : one.line.key}`);

  test('stands by organisation and unit, counts all that is under a heading, and what has no place comes last', () => {
    const lines = [
      line(5, { organisation: organisations[1] }), line(1, { unit: units[0], organisation: organisations[0] }),
      line(3, { unit: units[2], organisation: organisations[0] }), line(2, { unit: units[1], organisation: organisations[0] }), line(6, {})
    ];
    expect(told(lines)).toEqual([
      'organisation 2 (1)', '  post 5', 'organisation 1 (3)', '  unit 1 (3)', '    post 1', '    unit 3 (1)', '      post 3', '    unit 2 (1)', '      post 2',
      'nowhere (1)', '  post 6'
    ]);
  });

  test('a unit whose parent is gone stands under its organisation, and one that stands above itself ends the climb', () => {
    expect(told([line(4, { unit: units[3], organisation: organisations[0] })])).toEqual(['organisation 1 (1)', '  unit 4 (1)', '    post 4']);
    const circle = [unit({ id: 7, name: 'a', parent: 8, organisation: 1 }), unit({ id: 8, name: 'b', parent: 7, organisation: 1 })];
    const rows = treeRows([line(7, { unit: circle[0], organisation: organisations[0] })], jobTree({ units: circle, organisations }));
    expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'line']);
  });

  test('all units under one belong to it', () => expect([...tree.within(1 as never)]).toEqual(expect.arrayContaining([1, 2, 3])));
});

describe('coverage by place', () => {
  test('counts posts of a place and of all under it, and tells missing from doubled', () => {
    const second = { ...documents[0], ...row({ id: 110, title: 'Teine', kind: 'jobDescription' }), post, unit: personnel, organisation: agency };
    const given: GivenFacts = {
      documents: [...documents, second],
      editions: [edition({ id: 1, document, number: 1 }), edition({ id: 2, document: 110, number: 1 })]
    };
    const { facts, coverage, tree, left } = of(given);
    expect(coverageByPlace(facts, coverage, tree, on).map(({ heading, posts, missing, doubled, fine }) => [heading.key, posts, missing, doubled, fine])).toEqual([
      [`organisation ${agency}`, 2, 1, 1, 0], [`unit ${personnel}`, 2, 1, 1, 0]
    ]);
    expect([...left({ standings: ['doubled'] })].sort()).toEqual([doc, 'document 110']);
  });

  test('says that a post is fine when exactly one is in force', () => {
    const { facts, coverage, tree } = of({ editions: [edition({ id: 1, document, number: 1 })] });
    expect(coverageByPlace(facts, coverage, tree, on)[0]).toMatchObject({ posts: 2, missing: 1, doubled: 0, fine: 1 });
  });
});

test('nobody is mine where nobody looks', () => expect(of({}).left({ whose: 'mine' }, { mine: undefined })).toEqual([]));
test('a person without any role has nothing', () => expect(mineOn(factsWith().holders, 999 as PersonId, on)).toMatchObject({ posts: new Set(), units: new Set() }));
