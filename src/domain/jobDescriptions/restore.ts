import type { PostId, ServiceId, UnitId } from '../identity';
import { mandateRights, memberCapacities, type MemberTerms } from '../teams/team';
import { parsePlainDate, type PlainDate } from '../time/plainDate';
import {
  languageLevels, type ContractTemplate, type DocumentContent, type EmploymentStatus, type General, type LanguageSkill,
  type NamedPost, type OrderTemplate, type PlainContent, type Requirements, type Task, type TeamContent
} from './content';

/** What should have stood where something else stands. */
export type Expected = 'object' | 'text' | 'list' | 'template' | 'status' | 'level' | 'post' | 'key' | 'uniqueKey' | 'id' | 'day' | 'word';

/** `path` leads into what was read, with places in lists from 0: "tasks.3.results.0"; empty for the whole. */
export interface RestoreProblem { readonly path: string; readonly expected: Expected }

export type Restored =
  | { readonly status: 'restored'; readonly content: DocumentContent }
  | { readonly status: 'damaged'; readonly problems: readonly RestoreProblem[] };

/** One object that is being read; problems of all of them are gathered in one list. */
interface Reading {
  readonly text: (name: string) => string;
  readonly optionalText: (name: string) => string | undefined;
  readonly oneOf: <T extends string>(name: string, allowed: readonly T[], expected: Expected) => T | undefined;
  readonly post: (name: string) => PostId | undefined;
  /** What has to be there; where it is not, what is given stands for nothing and the whole is damaged. */
  readonly id: <T extends number>(name: string) => T;
  readonly optionalId: <T extends number>(name: string) => T | undefined;
  readonly day: (name: string) => PlainDate;
  readonly optionalDay: (name: string) => PlainDate | undefined;
  readonly word: <T extends string>(name: string, allowed: readonly T[]) => T;
  readonly words: <T extends string>(name: string, allowed: readonly T[]) => readonly T[];
  readonly texts: (name: string) => readonly string[];
  readonly objects: <T>(name: string, read: (one: Reading) => T) => readonly T[];
  readonly keyed: <T extends { readonly key: string }>(name: string, read: (one: Reading, key: string) => T) => readonly T[];
  readonly within: (name: string) => Reading;
}

const reading = (source: unknown, path: string, problems: RestoreProblem[]): Reading => {
  const at = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
  const wrong = (where: string, expected: Expected): undefined => {
    problems.push({ path: where, expected });
    return undefined;
  };

  const isObject = typeof source === 'object' && source !== null && !Array.isArray(source);
  if (!isObject && source !== undefined) wrong(path, 'object');
  const fields = new Map<string, unknown>(isObject ? Object.entries(source) : []);

  const list = <T>(name: string, read: (one: unknown, where: string) => T): readonly T[] => {
    const value = fields.get(name);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((one: unknown, place) => read(one, `${at(name)}.${place}`));
    wrong(at(name), 'list');
    return [];
  };
  const textOf = (value: unknown, where: string): string =>
    (typeof value === 'string' ? value : wrong(where, 'text') ?? '');
  const objectOf = (value: unknown, where: string): Reading =>
    // An absent row is no object either: only a named field may be left out.
    reading(value === undefined ? null : value, where, problems);

  const idOf = <T extends number>(name: string, expected: Expected): T | undefined => {
    const value = fields.get(name);
    if (value === undefined) return undefined;
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value as T : wrong(at(name), expected);
  };
  const dayOf = (name: string): PlainDate | undefined => {
    const value = fields.get(name);
    return value === undefined ? undefined : (typeof value === 'string' ? parsePlainDate(value) : undefined) ?? wrong(at(name), 'day');
  };
  const wordOf = <T extends string>(value: unknown, where: string, allowed: readonly T[]): T => {
    const word = allowed.find(one => one === value);
    if (word === undefined) wrong(where, 'word');
    return word ?? allowed[0];
  };
  /** A field that has to be there and is not is as wrong as one of another type. */
  const must = <T>(name: string, read: T | undefined, nothing: T, expected: Expected): T => {
    if (read === undefined && fields.get(name) === undefined) wrong(at(name), expected);
    return read ?? nothing;
  };

  return {
    text: name => (fields.get(name) === undefined ? '' : textOf(fields.get(name), at(name))),
    optionalText: name => (fields.get(name) === undefined ? undefined : textOf(fields.get(name), at(name))),
    oneOf: (name, allowed, expected) => allowed.find(one => one === fields.get(name)) ??
      (fields.get(name) === undefined && expected === 'level' ? undefined : wrong(at(name), expected)),
    post: name => idOf(name, 'post'),
    id: <T extends number>(name: string) => must(name, idOf<T>(name, 'id'), 0 as T, 'id'),
    optionalId: name => idOf(name, 'id'),
    day: name => must(name, dayOf(name), '' as PlainDate, 'day'),
    optionalDay: dayOf,
    word: (name, allowed) => wordOf(fields.get(name), at(name), allowed),
    words: (name, allowed) => list(name, (one, where) => wordOf(one, where, allowed)),
    texts: name => list(name, textOf),
    objects: (name, read) => list(name, (one, where) => read(objectOf(one, where))),
    keyed: (name, read) => {
      const keys = new Set<string>();
      return list(name, (one, where) => {
        const row = objectOf(one, where);
        const key = row.text('key');
        if (key === '') wrong(`${where}.key`, 'key');
        else if (keys.has(key)) wrong(`${where}.key`, 'uniqueKey');
        keys.add(key);
        return read(row, key);
      });
    },
    within: name => reading(fields.get(name), at(name), problems)
  };
};

/** Leaves out what is not there, so that what is written again is what was read. */
const there = <T extends object>(optional: T): T =>
  Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as T;

const namedPost = (from: Reading): NamedPost => ({
  name: from.text('name'),
  ...there({ post: from.post('post'), scope: from.optionalText('scope'), note: from.optionalText('note') })
});

const task = (from: Reading, key: string): Task => ({ key, task: from.text('task'), results: from.texts('results') });

const language = (from: Reading): LanguageSkill => ({
  language: from.text('language'),
  ...there({ level: from.oneOf('level', languageLevels, 'level'), note: from.optionalText('note') })
});

const statuses: readonly EmploymentStatus[] = ['official', 'employee'];

const general = (from: Reading): General => ({
  status: from.oneOf('status', statuses, 'status') ?? 'official',
  managers: from.objects('managers', namedPost),
  substitutesFor: from.objects('substitutesFor', namedPost),
  substitutedBy: from.objects('substitutedBy', namedPost),
  purpose: from.text('purpose'),
  tasks: from.keyed('tasks', task),
  rights: from.texts('rights'),
  responsibilities: from.texts('responsibilities')
});

const requirements = (from: Reading): Requirements => ({
  education: from.text('education'),
  experience: from.text('experience'),
  languages: from.objects('languages', language)
});

const order = (from: Reading): OrderTemplate => {
  const required = from.within('requirements');
  return {
    template: 'order', ...general(from),
    subordinates: from.objects('subordinates', namedPost),
    postGroup: from.text('postGroup'),
    specialConditions: from.text('specialConditions'),
    requirements: { ...requirements(required), skills: required.text('skills'), qualities: required.text('qualities') },
    review: from.text('review')
  };
};

const contract = (from: Reading): ContractTemplate => {
  const required = from.within('requirements');
  const groups = required.within('competencies');
  return {
    template: 'contract', ...general(from),
    tools: from.text('tools'),
    requirements: {
      ...requirements(required),
      computerSkills: required.text('computerSkills'),
      competencies: {
        expertise: groups.texts('expertise'), clientFocus: groups.texts('clientFocus'),
        teamwork: groups.texts('teamwork'), leadership: groups.texts('leadership')
      },
      additional: required.objects('additional', one => ({ name: one.text('name'), description: one.text('description') }))
    },
    changes: from.text('changes')
  };
};

const plain = (from: Reading): PlainContent => ({
  template: 'plain',
  clauses: from.keyed('clauses', (one, key) => ({ key, heading: one.text('heading'), text: one.text('text') }))
});

const terms: readonly MemberTerms['term'][] = ['permanent', 'temporary'];

const member = (from: Reading): MemberTerms => ({
  person: from.id('person'), organisation: from.id('organisation'),
  ...there({ unit: from.optionalId<UnitId>('unit') }),
  capacity: from.word('capacity', memberCapacities),
  ...there({ service: from.optionalId<ServiceId>('service') }),
  term: from.word('term', terms), from: from.day('from'),
  ...there({ until: from.optionalDay('until') }),
  mandate: from.words('mandate', mandateRights)
});

const team = (from: Reading): TeamContent => ({ template: 'team', team: from.id('team'), members: from.objects('members', member) });

const templates: { readonly [T in DocumentContent['template']]: (from: Reading) => DocumentContent } = { order, contract, plain, team };

/**
 * What was parsed from JSON as a content: everything that is loaded passes here. A text or list that is absent is not written yet;
 * unknown fields are dropped; what is of a wrong type is named, and then nothing is restored, so that no text is lost unseen.
 * Never throws.
 */
export const restore = (parsed: unknown): Restored => {
  const problems: RestoreProblem[] = [];
  const from = reading(parsed === undefined ? null : parsed, '', problems);
  const template = problems.length > 0
    ? undefined
    : from.oneOf('template', ['order', 'contract', 'plain', 'team'] as const, 'template');
  const content = template && templates[template](from);
  return content && problems.length === 0 ? { status: 'restored', content } : { status: 'damaged', problems };
};
