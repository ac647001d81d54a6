import fc from 'fast-check';
import { namedPostsText, parseNamedPosts } from '../../../src/domain/jobDescriptions/namedPosts';
import { postIndex, postNameKey, samePost } from '../../../src/domain/jobDescriptions/samePost';
import type { PostId, UnitId } from '../../../src/domain/identity';
import { post, unit } from '../given';

const index = postIndex([
  post({ id: 1, name: 'Ekspert (koolitus)', unit: 2 }), post({ id: 2, name: 'Koolitusspetsialist', unit: 2, aliases: ['koolitaja'] }),
  post({ id: 3, name: 'Osakonnajuhataja', unit: 1 }), post({ id: 4, name: 'Osakonnajuhataja', unit: 9 }),
  post({ id: 5, name: 'Analüütik', unit: 9 })
], [unit({ id: 1 }), unit({ id: 2, parent: 1 }), unit({ id: 9 })]);
const from = { unit: 2 as UnitId };

test.each([
  ['posts between commas; brackets that the list knows belong to the post', 'Ekspert (koolitus), koolitusspetsialist',
    [{ name: 'Ekspert (koolitus)', post: 1 }, { name: 'koolitusspetsialist', post: 2 }]],
  ['brackets that say a part are a scope', 'koolitusspetsialist (teatud töölõikudes)', [{ name: 'koolitusspetsialist', post: 2, scope: 'teatud töölõikudes' }]],
  ['other brackets are a note', 'koolitusspetsialist (Tartu)', [{ name: 'koolitusspetsialist', post: 2, note: 'Tartu' }]],
  ['a post with brackets has a scope too', 'Ekspert (koolitus) (teatud töölõikudes)', [{ name: 'Ekspert (koolitus)', post: 1, scope: 'teatud töölõikudes' }]],
  ['a comma inside brackets does not part posts', 'Koolitaja (eelarve, hangete osas)', [{ name: 'Koolitaja', post: 2, scope: 'eelarve, hangete osas' }]],
  ['a scope without brackets behind', 'analüütik tööjõukulude prognoosi osas', [{ name: 'analüütik', post: 5, scope: 'tööjõukulude prognoosi osas' }]],
  ['a scope without brackets before', 'tööjõukulude osas analüütik', [{ name: 'analüütik', post: 5, scope: 'tööjõukulude osas' }]],
  ['case, spaces and hyphens do not matter; the unit above is the nearest', 'Osakonna juhataja', [{ name: 'Osakonna juhataja', post: 3 }]],
  ['nobody knows it', 'nõunik (Tartu)', [{ name: 'nõunik', note: 'Tartu' }]],
  ['a dash is nobody', '-', []],
  ['so is a word for it', 'puuduvad', []],
  ['and nothing', ' ', []]
])('%s', (_, text, expected) => expect(parseNamedPosts(text, index, from)).toEqual(expected));

test('a name that fits posts of several units stays without a post', () => {
  expect(parseNamedPosts('osakonnajuhataja', index)).toEqual([{ name: 'osakonnajuhataja' }]);
});

test.each([
  ['Osakonna juhataja', 'osakonnajuhataja', true],
  ['IT-juht', 'it juht', true],
  ['Koolitaja', 'koolitusspetsialist', true],
  ['Analüütik', 'nõunik', false]
])('%p and %p are the same post: %p', (one, other, expected) => {
  expect(samePost(index, { name: one }, { name: other })).toBe(expected);
  expect(samePost(index, { name: other }, { name: one })).toBe(expected);
});

test('two ids are two posts, whatever their names', () => {
  expect(samePost(index, { name: 'A', post: 3 as PostId }, { name: 'A', post: 4 as PostId })).toBe(false);
});

const there = (text: string) => fc.option(fc.constant(text), { nil: undefined });
const anyPost = fc.record({
  name: fc.constantFrom('Ekspert (koolitus)', 'koolitaja', 'nõunik', 'Osakonna juhataja'), note: there('Tartu'), scope: there('teatud töölõikudes')
});

test('what is written is read as it was', () => {
  fc.assert(fc.property(fc.array(anyPost, { maxLength: 4 }), posts => {
    const read = parseNamedPosts(namedPostsText(posts), index, from);
    expect(read.map(({ name, note, scope }) => ({ name, note, scope }))).toEqual(posts);
  }));
});

test('what is read of any text is written so that it reads the same again', () => {
  const piece = fc.constantFrom('Ekspert (koolitus)', 'koolitaja', 'nõunik', '(teatud töölõikudes)', '(Tartu)', ',', ';', ' ', 'osas', '(', ')');
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(' ')), text => {
    const written = namedPostsText(parseNamedPosts(text, index, from));
    expect(namedPostsText(parseNamedPosts(written, index, from))).toBe(written);
  }), { numRuns: 500 });
});

test('a name compares with itself however its letters are composed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), name => {
    expect(postNameKey(name.normalize('NFD'))).toBe(postNameKey(name.normalize('NFC')));
  }));
});
