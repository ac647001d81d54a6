import type { DocumentKind } from '../documents/document';
import type { DocumentId, OrganisationId, PersonId, PostId, UnitId } from '../identity';
import { rolesOf, type HolderIndex } from '../people/holders';
import { foldWords, hasWord, narrows } from '../search/fold';
import type { PlainDate } from '../time/plainDate';
import type { JobLine, JobTree } from './jobLines';
import type { JobEntry } from './jobRegister';

/** How a document may stand; several may hold at once. `missing`: a post without a job description. */
export const jobStandings = ['inForce', 'open', 'returned', 'coordinated', 'drafting', 'overdue', 'missing', 'doubled', 'unverified'] as const;
export type JobStanding = typeof jobStandings[number];

/** What the register shows unless somebody asks for other kinds. */
export const usualKinds: readonly DocumentKind[] = ['jobDescription', 'contractAnnex'];

export interface JobFilter {
  readonly text?: string;
  /** Any of them. */
  readonly standings?: readonly JobStanding[];
  readonly kinds?: readonly DocumentKind[];
  readonly organisation?: OrganisationId;
  /** With all units under it. */
  readonly unit?: UnitId;
  readonly whose?: 'mine' | 'team';
}

/** What the person who looks holds and leads on the day. */
export interface Mine {
  readonly person: PersonId;
  readonly posts: ReadonlySet<PostId>;
  /** Units that they lead. */
  readonly units: ReadonlySet<UnitId>;
}

const leading = ['departmentHead', 'peopleManager'] as const;

export const mineOn = (holders: HolderIndex, person: PersonId, on: PlainDate): Mine => {
  const held = rolesOf(holders, person, on);
  return {
    person,
    posts: new Set(held.flatMap(({ key, scope, substitute }) => (key === 'postHolder' && !substitute && scope.post !== undefined ? [scope.post] : []))),
    units: new Set(held.flatMap(({ key, scope }) => (leading.some(role => role === key) && scope.post === undefined && scope.unit !== undefined ? [scope.unit] : [])))
  };
};

/** An annex is one employee's, whoever else holds such a post. */
const isMyPost = ({ document: { employee }, post }: JobEntry, { person, posts }: Mine): boolean =>
  (employee === undefined ? post !== undefined && posts.has(post.id) : employee === person);

const isMine = (entry: JobEntry, mine: Mine): boolean => isMyPost(entry, mine)
  || entry.drafts.some(({ editor }) => editor.id === mine.person)
  || entry.round?.approval.round.submit.by === mine.person;

const standsSo = (entry: JobEntry, standing: JobStanding, doubled: ReadonlySet<DocumentId>): boolean => {
  switch (standing) {
    case 'inForce': return entry.inForce !== undefined;
    case 'open':
    case 'returned':
    case 'coordinated': return entry.status === standing;
    case 'drafting': return entry.drafts.length > 0 || entry.status === 'drafting' || entry.status === 'withdrawn';
    case 'overdue': return entry.review?.state === 'overdue';
    case 'missing': return false;
    case 'doubled': return doubled.has(entry.document.id);
    case 'unverified': return entry.unverified;
    default: return standing satisfies never;
  }
};

/** What a filter is asked of beside the line itself. */
export interface FilterGround {
  readonly tree: JobTree;
  /** Absent while the site has not said who looks. */
  readonly mine?: Mine;
  /** Documents of posts that have more than one in force. */
  readonly doubled: ReadonlySet<DocumentId>;
  /** Folded texts, where somebody has asked to search in them. */
  readonly texts?: ReadonlyMap<DocumentId, readonly string[]>;
}

type Test = (line: JobLine) => boolean;

const whoseTest = (whose: NonNullable<JobFilter['whose']>, mine: Mine | undefined, tree: JobTree): Test => {
  if (!mine) return () => false;
  if (whose === 'mine') return line => (line.kind === 'document' ? isMine(line.entry, mine) : mine.posts.has(line.post.id));
  const units = new Set([...mine.units].flatMap(unit => [...tree.within(unit)]));
  return ({ unit }) => unit !== undefined && units.has(unit.id);
};

/** Words may stand apart, some in the row and some in its texts. The row is short, so it is asked first. */
const textTest = (words: readonly string[], texts: FilterGround['texts']): Test => line => {
  const of = texts && line.kind === 'document' ? texts.get(line.entry.document.id) : undefined;
  return words.every(word => hasWord(line.words, word) || (of?.some(text => hasWord(text, word)) ?? false));
};

/** A post without a job description is a line of its own, and stands there only where it is asked for. */
const testsOf = (filter: JobFilter, { tree, mine, doubled, texts }: FilterGround): readonly Test[] => {
  const { standings = [], kinds = usualKinds, organisation, unit, whose } = filter;
  const words = foldWords(filter.text ?? '');
  const units = unit === undefined ? undefined : tree.within(unit);
  const tests: readonly (false | undefined | Test)[] = [
    line => (line.kind === 'post' ? standings.includes('missing') : kinds.includes(line.entry.document.kind)),
    standings.length > 0 && (line => line.kind === 'post' || standings.some(one => standsSo(line.entry, one, doubled))),
    organisation !== undefined && (line => line.organisation?.id === organisation),
    units && (line => line.unit !== undefined && units.has(line.unit.id)),
    whose && whoseTest(whose, mine, tree),
    words.length > 0 && textTest(words, texts)
  ];
  return tests.filter((test): test is Test => typeof test === 'function');
};

export const filterLines = (lines: readonly JobLine[], filter: JobFilter, ground: FilterGround): readonly JobLine[] => {
  const tests = testsOf(filter, ground);
  return lines.filter(line => tests.every(test => test(line)));
};

/** What a filter left, and of what. */
export interface Filtered {
  readonly of: readonly JobLine[];
  readonly filter: JobFilter;
  readonly ground: FilterGround;
  readonly left: readonly JobLine[];
}

const isSameBeside = ({ text: _, ...a }: JobFilter, { text: __, ...b }: JobFilter): boolean =>
  ([...Object.keys(a), ...Object.keys(b)] as (keyof typeof a)[]).every(part => a[part] === b[part]);

/** As `filterLines`. Where a person has typed on and nothing else has changed, only what was left before is looked through. */
export const filteredOn = (of: readonly JobLine[], filter: JobFilter, ground: FilterGround, was?: Filtered): Filtered => {
  const typedOn = was !== undefined && was.of === of && was.ground === ground && isSameBeside(was.filter, filter)
    && narrows(foldWords(filter.text ?? ''), foldWords(was.filter.text ?? ''));
  return { of, filter, ground, left: filterLines(typedOn ? was.left : of, filter, ground) };
};

/** Anything but the kinds that are shown anyway. */
export const isFiltering = ({ text, standings, kinds, organisation, unit, whose }: JobFilter): boolean =>
  foldWords(text ?? '').length > 0 || (standings ?? []).length > 0 || kinds !== undefined || organisation !== undefined || unit !== undefined || whose !== undefined;
