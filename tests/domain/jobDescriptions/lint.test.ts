import { lint } from '../../../src/domain/jobDescriptions/lint/lint';
import { jobDescriptionSeverities, type JobDescriptionFinding } from '../../../src/domain/jobDescriptions/lint/finding';
import { textSet, type LintedText } from '../../../src/domain/jobDescriptions/lint/texts';
import type { JobDescription } from '../../../src/domain/jobDescriptions/content';
import type { PostId, UnitId } from '../../../src/domain/identity';
import { post, unit } from '../given';
import { contract, named, order, task } from './given';

const structure = {
  units: [unit({ id: 1, name: 'Personaliosakond' }), unit({ id: 2, name: 'Koolitustalitus', parent: 1 }), unit({ id: 9 })],
  posts: [
    post({ id: 1, name: 'Osakonnajuhataja', unit: 1 }), post({ id: 2, name: 'Juhtivspetsialist (koolitus)', unit: 2 }),
    post({ id: 3, name: 'Ekspert (koolitus)', unit: 2, seats: 3 }), post({ id: 4, name: 'Koolitusspetsialist', unit: 2, aliases: ['koolitaja'] }),
    post({ id: 5, name: 'Osakonnajuhataja', unit: 9 }), post({ id: 6, name: 'nõunik', unit: 9 }), post({ id: 7, name: 'nõunik', unit: 1 })
  ]
};
const complete = { requirements: { ...order().requirements, languages: [{ language: 'eesti', level: 'C1' as const }] } };
const text = (id: number, content: Partial<JobDescription>, more: Partial<LintedText> = {}): LintedText => {
  const known = structure.posts.find(one => one.id === id);
  return {
    id, postName: known?.name ?? `Ametikoht ${id}`, ...(known ? { post: known.id, unit: known.unit } : {}),
    content: content.template === 'contract' ? content as JobDescription : order({ ...complete, ...content as object }), ...more
  };
};

/** Findings of the first text beside the others, in short. */
const short = (finding: JobDescriptionFinding): string => {
  const said = 'said' in finding ? ` ${finding.said}` : '';
  const name = 'named' in finding ? ` ${finding.named.name}` : '';
  const reason = 'reason' in finding ? ` ${finding.reason}` : '';
  return `${finding.where}: ${finding.kind}${said}${name}${reason}`;
};
const findings = (...texts: readonly LintedText[]) => lint(textSet(texts, structure), texts[0]).map(short);

test.each<[string, readonly LintedText[], readonly string[]]>([
  ['two posts that name each other are well',
    [text(3, { substitutedBy: named('koolitaja') }), text(4, { substitutesFor: named('ekspert(koolitus)') })], []],
  ['the other does not say so in return',
    [text(3, { substitutedBy: named('Koolitus-spetsialist') }), text(4, {})], ['substitutedBy: substitutionNotMutual here Koolitus-spetsialist']],
  ['this one does not say what the other says',
    [text(4, {}), text(3, { substitutedBy: named('koolitaja') })], ['substitutesFor: substitutionNotMutual there koolitaja']],
  ['whom it substitutes does not know of it',
    [text(3, { substitutesFor: named('koolitaja') }), text(4, {})], ['substitutesFor: substitutionNotMutual here koolitaja']],
  ['each says another part of the work',
    [text(3, { substitutedBy: [{ name: 'koolitaja', scope: 'teatud töölõikudes' }] }), text(4, { substitutesFor: named('Ekspert (koolitus)') })],
    ['substitutedBy: substitutionScopesDiffer koolitaja']],
  ['the same part, written otherwise',
    [text(3, { substitutedBy: [{ name: 'koolitaja', scope: 'Teatud  töölõikudes' }] }),
      text(4, { substitutesFor: [{ name: 'Ekspert (koolitus)', scope: 'teatud töölõikudes' }] })], []],
  ['the own post of several seats', [text(3, { substitutedBy: named('ekspert (koolitus)') })], ['substitutedBy: ownPostNamed ekspert (koolitus)']],
  ['the own post of one seat', [text(4, { substitutedBy: named('koolitaja') })], ['substitutedBy: ownPostOneSeat koolitaja']],
  ['two texts of one post do not answer for each other',
    [text(3, {}), text(3, { substitutedBy: named('Ekspert (koolitus)') }, { id: 33 })], []],
  ['a post whose text is not there cannot be checked',
    [text(3, { substitutedBy: named('koolitaja') })], ['substitutedBy: cannotBeChecked koolitaja notInSet']],
  ['a head of another department is not meant; the unit above is',
    [text(3, { managers: named('Osakonna juhataja') }), text(5, {})], ['managers: cannotBeChecked Osakonna juhataja notInSet']],
  ['a post of two units cannot be checked',
    [text(3, { substitutedBy: [{ name: 'nõunik', post: 99 as PostId }] }, { unit: 42 as UnitId }), text(6, {}), text(7, {})],
    ['unit: unitUnknown', 'substitutedBy: cannotBeChecked nõunik severalPosts']],
  ['manager and subordinate name each other',
    [text(2, { subordinates: named('Ekspert (koolitus)') }), text(3, { managers: named('Juhtivspetsialist (koolitus)') })], []],
  ['a subordinate has another manager',
    [text(2, { subordinates: named('koolitaja') }), text(4, {})], ['subordinates: subordinateHasOtherManager koolitaja']],
  ['a subordinate is not named', [text(2, {}), text(4, { managers: named('juhtivspetsialist (koolitus)') })], ['subordinates: subordinateNotNamed']],
  ['a manager does not name this one',
    [text(4, { managers: named('juhtivspetsialist (koolitus)') }), text(2, {})], ['managers: managerDoesNotName juhtivspetsialist (koolitus)']],
  ['a manager with a contract has no subordinates to name',
    [text(4, { managers: named('juhtivspetsialist (koolitus)') }), text(2, contract())], []],
  ['a task without results', [text(3, { tasks: [task('a', 'Töö', ' '), task('b', 'Plaan', 'On')] })], ['tasks.a: noResults']],
  ['no level of a language', [text(3, { requirements: { ...complete.requirements, languages: [{ language: 'eesti' }] } as never })],
    ['requirements.languages: levelMissing']],
  ['no language at all', [text(3, { requirements: order().requirements } as never)], ['requirements.languages: levelMissing']],
  ['posts and unit that the list does not know', [text(77, { managers: named('ülem') })],
    ['unit: unitUnknown', 'post: postUnknown Ametikoht 77', 'managers: postUnknown ülem']]
])('%s', (_, texts, expected) => expect(findings(...texts)).toEqual(expected));

const hoiab = 'Hoida teenistuses teatavaks saanud riigisaladust ja muud teavet;';
const kaug = 'teha kaugtööd';
const drifts = (...texts: readonly LintedText[]) => lint(textSet(texts, structure), texts[0])
  .filter(({ kind }) => kind === 'drifted' || kind === 'usualMissing');

test('a word that most texts of the order have is missing', () => {
  const one = (id: number, responsibilities: string) => text(id, { responsibilities: [responsibilities] }, { order: '185' });
  expect(drifts(one(2, 'Hoida teenistuses teatavaks saanud teavet;'), one(3, hoiab), one(4, hoiab))).toEqual([expect.objectContaining({
    kind: 'drifted', where: 'responsibilities', paragraph: 0, usual: hoiab, within: 'order', texts: 2, of: 3,
    drift: expect.arrayContaining([{ kind: 'removed', text: 'riigisaladust ja muud ' }])
  })]);
});

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ['punctuation and case are no drift', [['Teha kaugtööd.'], [kaug], [kaug]], []],
  ['one other text is nobody\'s custom', [['teha kaugtööd kodus'], [kaug]], []],
  ['half is no majority', [['teha kaugtööd kodus'], [kaug], ['teha kaugtööd kodus'], [kaug]], []],
  ['what nobody else has is the text\'s own', [[kaug, 'kasutada ametiautot'], [kaug], [kaug]], []],
  ['what most have and this one lacks is information', [['kasutada ametiautot'], [kaug], [kaug]], ['usualMissing']],
  ['a part that is not written yet has not drifted', [[], [kaug], [kaug]], []]
])('%s', (_, rights, expected) => {
  expect(drifts(...rights.map((paragraphs, at) => text(at + 100, { rights: paragraphs }, { order: '185' }))).map(({ kind }) => kind)).toEqual(expected);
});

test('where the order has no custom the unit\'s counts, and the order\'s comes first', () => {
  const inUnit = (id: number, rights: string, order?: string) => text(id, { rights: [rights] }, { unit: 2 as UnitId, ...(order ? { order } : {}) });
  const others = [inUnit(101, kaug), inUnit(102, kaug)];
  expect(drifts(inUnit(100, 'teha kaugtööd kodus', '9'), ...others)).toMatchObject([{ kind: 'drifted', within: 'unit', texts: 2, of: 3 }]);
  expect(drifts(inUnit(100, 'teha kaugtööd kodus', '9'), inUnit(103, 'teha kaugtööd kodus', '9'), ...others)).toEqual([]);
});

test('a text newer than the set is compared as it is now', () => {
  const was = text(100, { rights: [kaug] }, { order: '185' });
  const set = textSet([was, text(101, { rights: [kaug] }, { order: '185' }), text(102, { rights: [kaug] }, { order: '185' })], structure);
  expect(lint(set, was).map(({ kind }) => kind)).not.toContain('drifted');
  expect(lint(set, { ...was, content: order({ rights: ['teha kaugtööd kodus'] }) }).map(({ kind }) => kind)).toContain('drifted');
  expect(lint(set, was).map(({ kind }) => kind)).not.toContain('drifted');
});

test('what cannot be checked, own posts, scopes and missing custom are information; all else asks for an act', () => {
  expect(Object.entries(jobDescriptionSeverities).filter(([, severity]) => severity === 'information').map(([kind]) => kind).sort())
    .toEqual(['cannotBeChecked', 'ownPostNamed', 'substitutionScopesDiffer', 'usualMissing']);
});
