import fc from 'fast-check';
import { clausesOf, columnsOf } from '../../../src/domain/jobDescriptions/clauses';
import { emptyContent } from '../../../src/domain/jobDescriptions/emptyContent';
import { fullText } from '../../../src/domain/jobDescriptions/fullText';
import { foldWords, hasWords } from '../../../src/domain/search/fold';
import { anyContent, contract, named, order, plain, task } from './given';

const two = [task('a', 'Koolituste korraldamine', 'Plaan on olemas'), task('b', 'Aruandlus')];
const numbered = (content: Parameters<typeof clausesOf>[0]) =>
  clausesOf(content).filter(({ number }) => number).map(({ number, path }) => `${number} ${path}`);

test('an order\'s annex has four chapters and tasks 2.1, 2.2', () => {
  expect(numbered(order({ tasks: two }))).toEqual([
    '1 general', '2 tasks', '2.1 tasks.a', '2.2 tasks.b', '3 requirements', '4 rightsAndResponsibilities'
  ]);
});

test('a contract\'s annex has eight chapters and tasks 3.1, 3.2', () => {
  expect(numbered(contract({ tasks: two }))).toEqual([
    '1 general', '2 purpose', '3 tasks', '3.1 tasks.a', '3.2 tasks.b', '4 rights', '5 responsibilities', '6 tools', '7 requirements',
    '8 changes'
  ]);
});

test('other documents number their own clauses', () => {
  expect(numbered(plain(['x', 'Üldosa'], ['y', 'Rakendamine']))).toEqual(['1 clauses.x', '2 clauses.y']);
});

test('unit and post stand at the head where the envelope says them, in the template\'s own order', () => {
  const placed = { unit: 'Personaliosakond', post: 'Ekspert' };
  const heads = (content: Parameters<typeof clausesOf>[0]) => clausesOf(content, placed).slice(1, 3).map(({ path, body }) => [path, columnsOf(body)]);
  expect(heads(order())).toEqual([['unit', ['Personaliosakond']], ['post', ['Ekspert']]]);
  expect(heads(contract())).toEqual([['post', ['Ekspert']], ['unit', ['Personaliosakond']]]);
});

test('a task stands in two columns, posts and languages read as a document writes them', () => {
  const clauses = clausesOf(order({
    tasks: two, managers: [{ name: 'Ekspert', note: 'koolitus', scope: 'teatud töölõikudes' }, ...named('nõunik')],
    requirements: { ...emptyContent.order.requirements, languages: [{ language: 'eesti', level: 'C1' }, { language: 'inglise', note: 'soovitav' }] }
  }));
  const columns = (path: string) => clauses.filter(clause => clause.path === path).flatMap(({ body }) => columnsOf(body));
  expect(columns('tasks.a')).toEqual(['Koolituste korraldamine', 'Plaan on olemas']);
  expect(columns('managers')).toEqual(['Ekspert (koolitus) (teatud töölõikudes), nõunik']);
  expect(columns('requirements.languages')).toEqual(['eesti C1\ninglise (soovitav)']);
});

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).filter(([name]) => !['template', 'key', 'status'].includes(name)).flatMap(([, one]) => textsIn(one)) : [];
};

test('every text of a content stands in its clauses and is found in its full text, and no path stands twice', () => {
  fc.assert(fc.property(anyContent, content => {
    const clauses = clausesOf(content);
    const said = clauses.flatMap(({ body }) => columnsOf(body)).join('\n');
    const folded = fullText(content);
    for (const text of textsIn(content)) {
      expect(said).toContain(text);
      expect(hasWords(folded, foldWords(text))).toBe(true);
    }
    expect(new Set(clauses.map(({ path }) => path)).size).toBe(clauses.length);
  }));
});

test('full text is found without its marks, with unit and post, but never across two clauses', () => {
  const folded = fullText(order({ purpose: 'Töörahu', postGroup: 'Töötaja' }), { unit: 'Õigusosakond', post: 'Jurist' });
  expect(hasWords(folded, foldWords('oigus JURIST toorahu'))).toBe(true);
  expect(hasWords(folded, foldWords('toorahutootaja'))).toBe(false);
  expect(hasWords(folded, foldWords('official'))).toBe(false);
});
