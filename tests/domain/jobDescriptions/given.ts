import fc from 'fast-check';
import {
  languageLevels, type ContractTemplate, type WrittenContent, type NamedPost, type OrderTemplate, type PlainContent
} from '../../../src/domain/jobDescriptions/content';
import { emptyContent } from '../../../src/domain/jobDescriptions/emptyContent';
import type { PostId } from '../../../src/domain/identity';

/** An order's annex with what the test cares about. */
export const order = (given: Partial<OrderTemplate> = {}): OrderTemplate => ({ ...emptyContent.order, ...given });
export const contract = (given: Partial<ContractTemplate> = {}): ContractTemplate => ({ ...emptyContent.contract, ...given });
export const plain = (...texts: readonly (readonly [key: string, text: string])[]): PlainContent =>
  ({ template: 'plain', clauses: texts.map(([key, text]) => ({ key, heading: '', text })) });

export const task = (key: string, text: string, ...results: readonly string[]) => ({ key, task: text, results });
export const named = (...names: readonly string[]): readonly NamedPost[] => names.map(name => ({ name }));

/** Short texts from few words, so that two people often write the same and often not. */
const word = fc.constantFrom('töö', 'plaan', 'koolitus,', 'on', 'tehtud.', 'Ö');
export const someText = fc.array(word, { maxLength: 4 }).map(words => words.join(' '));
const texts = fc.array(someText, { maxLength: 4 });
const there = fc.option(someText, { nil: undefined });

/** As JSON has it: what is not there is left out. */
const lean = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T> => value.map(one => JSON.parse(JSON.stringify(one)) as T);

const post = fc.record({
  name: someText, post: fc.option(fc.integer({ min: 1, max: 9 }).map(id => id as PostId), { nil: undefined }), scope: there, note: there
});
const posts = fc.array(post, { maxLength: 3 });
const keyed = <T>(row: (key: string) => fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }).chain(keys => fc.tuple(...keys.map(row)));
const tasks = keyed(key => fc.record({ key: fc.constant(key), task: someText, results: texts }));
const status = fc.constantFrom('official' as const, 'employee' as const);
const general = {
  status, managers: posts, substitutesFor: posts, substitutedBy: posts, purpose: someText, tasks, rights: texts, responsibilities: texts
};
const requirements = {
  education: someText, experience: someText,
  languages: fc.array(fc.record({
    language: someText, level: fc.option(fc.constantFrom(...languageLevels), { nil: undefined }), note: there
  }), { maxLength: 2 })
};

export const anyOrder: fc.Arbitrary<OrderTemplate> = lean(fc.record({
  template: fc.constant('order' as const), ...general, subordinates: posts, postGroup: someText, specialConditions: someText,
  requirements: fc.record({ ...requirements, skills: someText, qualities: someText }), review: someText
}));

export const anyContract: fc.Arbitrary<ContractTemplate> = lean(fc.record({
  template: fc.constant('contract' as const), ...general, tools: someText, changes: someText,
  requirements: fc.record({
    ...requirements, computerSkills: someText,
    competencies: fc.tuple(texts, texts, texts, texts).map(([expertise, clientFocus, teamwork, leadership]) =>
      ({ expertise, clientFocus, teamwork, leadership })),
    additional: fc.array(fc.record({ name: someText, description: someText }), { maxLength: 2 })
  })
}));

export const anyPlain: fc.Arbitrary<PlainContent> = lean(fc.record({
  template: fc.constant('plain' as const),
  clauses: keyed(key => fc.record({ key: fc.constant(key), heading: someText, text: someText }))
}));

export const anyContent: fc.Arbitrary<WrittenContent> = fc.oneof(anyOrder, anyContract, anyPlain);

/** Three versions of one draft: each side has changed some fields of the base. */
const changed = <C extends object>(base: C, other: C, fields: readonly (keyof C)[]): C =>
  fields.reduce((content, field) => ({ ...content, [field]: other[field] }), base);

const versionsOf = <C extends WrittenContent>(any: fc.Arbitrary<C>, fields: readonly (keyof C)[]): fc.Arbitrary<readonly [C, C, C]> =>
  fc.tuple(any, any, any, fc.subarray([...fields]), fc.subarray([...fields]))
    .map(([base, one, other, mine, theirs]) => [base, changed(base, one, mine), changed(base, other, theirs)] as const);

const fieldsOf = <C extends WrittenContent>(content: C): readonly (keyof C)[] =>
  (Object.keys(content) as (keyof C)[]).filter(field => field !== 'template');

export const threeVersions: fc.Arbitrary<readonly [WrittenContent, WrittenContent, WrittenContent]> = fc.oneof(
  versionsOf(anyOrder, fieldsOf(emptyContent.order)), versionsOf(anyContract, fieldsOf(emptyContent.contract)),
  versionsOf(anyPlain, ['clauses'])
);

