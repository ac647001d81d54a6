import type { NamedPost } from './content';
import { postsNamed, type NamedFrom, type PostIndex } from './samePost';

/** What says that only a part of the work is meant: "teatud töölõikudes", "prognoosi osas", "oma pädevuse piires". */
const A_PART = /(^|\s)(osas|osaliselt|piires|piirides|teatud|üksikut\S*|töölõi\S+|tööülesann\S+|küsimus\S+|valdkonna[ds]\S*)(?=$|[\s,;])/iu;

/** "… osas" before or behind a post without brackets. */
const SCOPE_BEFORE = /^([^()]+\sosas)\s+(\S.*)$/iu;
const SCOPE_BEHIND = /^(.+\sosas)$/iu;
const BRACKETS_AT_END = /^(.*\S)\s*\(([^()]*)\)$/u;
const NOBODY = /^([-–—]*|puudu[bv]\S*|ei ole)$/iu;

/** At commas, semicolons and new lines outside brackets. */
const split = (text: string): readonly string[] => {
  const pieces = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;\n]/.test(character)) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces.map(piece => piece.trim().replace(/\s+/g, ' ').replace(/\.$/, '')).filter(piece => !NOBODY.test(piece));
};

const named = (index: PostIndex, from: NamedFrom, name: string, more: Pick<NamedPost, 'scope' | 'note'> = {}): NamedPost => {
  const known = postsNamed(index, { name }, from);
  return { name, ...(known.length === 1 ? { post: known[0].id } : {}), ...more };
};

/** The longest beginning of the words that is a post of the list, where the words behind it end in "osas". */
const scopeBehind = (index: PostIndex, from: NamedFrom, text: string): NamedPost | undefined => {
  if (!SCOPE_BEHIND.test(text)) return undefined;
  const words = text.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const name = words.slice(0, at).join(' ');
    const scope = words.slice(at).join(' ');
    if (!/[()]/.test(scope) && postsNamed(index, { name }, from).length > 0) return named(index, from, name, { scope });
  }
  return undefined;
};

/**
 * One post as a text names it. Brackets belong to the post where the structure list knows it so; they are a scope where they say a
 * part, else a note (domain.md, "Import of job descriptions").
 */
const namedPost = (index: PostIndex, from: NamedFrom, text: string): NamedPost => {
  if (postsNamed(index, { name: text }, from).length > 0) return named(index, from, text);
  const brackets = BRACKETS_AT_END.exec(text);
  if (brackets) {
    const outside = namedPost(index, from, brackets[1]);
    const inside = brackets[2].trim();
    if (inside === '') return outside;
    if (A_PART.test(inside)) return { ...outside, scope: outside.scope === undefined ? inside : `${outside.scope}, ${inside}` };
    if (outside.note === undefined) return { ...outside, note: inside };
    return named(index, from, text);
  }
  const before = SCOPE_BEFORE.exec(text);
  if (before) return { ...namedPost(index, from, before[2]), scope: before[1] };
  return scopeBehind(index, from, text) ?? named(index, from, text);
};

/** Posts as a cell of a job description names them, "-" being nobody. `index` has the structure list's posts of the day. */
export const parseNamedPosts = (text: string, index: PostIndex, from: NamedFrom = {}): readonly NamedPost[] =>
  split(text).map(piece => namedPost(index, from, piece));

const bracketed = (text: string | undefined): string => (text ? ` (${text})` : '');

export const namedPostText = ({ name, note, scope }: NamedPost): string => `${name}${bracketed(note)}${bracketed(scope)}`;

export const namedPostsText = (posts: readonly NamedPost[]): string => posts.map(namedPostText).join(', ');
