import {
  competencyGroups, type CompetencyGroup, type ContractTemplate, type WrittenContent, type General, type LanguageSkill, type NamedPost,
  type OrderTemplate, type PlainContent, type Requirements, type Task
} from './content';
import { same, threeWay, type Merged, type MergeConflict, type Said } from './merging/conflict';
import { mergeKeyed, mergeNamed } from './merging/mergeKeyed';
import { mergeRows } from './merging/mergeRows';
import { postNameKey } from './samePost';

export interface MergedDraft {
  /** With mine in every place where both changed the same. */
  readonly merged: WrittenContent;
  readonly conflicts: readonly MergeConflict[];
}

/** The three versions of one part of the draft, and how each of its fields is merged; conflicts gather in one list. */
class Fields<C> {
  public constructor(
    private readonly base: C, private readonly mine: C, private readonly theirs: C, private readonly conflicts: MergeConflict[],
    private readonly at: readonly string[] = []
  ) {}

  public value<T extends Said>(name: string, of: (content: C) => T): T {
    return this.kept(threeWay(this.path(name), of(this.base), of(this.mine), of(this.theirs)));
  }

  public rows(name: string, of: (content: C) => readonly string[]): readonly string[] {
    return this.kept(mergeRows(this.path(name), of(this.base), of(this.mine), of(this.theirs)));
  }

  public named<T extends Said>(name: string, of: (content: C) => readonly T[], keyOf: (item: T) => string): readonly T[] {
    return this.kept(mergeNamed(this.path(name), of(this.base), of(this.mine), of(this.theirs), keyOf));
  }

  public keyed<T extends Said & { readonly key: string }>(
    name: string, of: (content: C) => readonly T[], merge: (item: Fields<T>, key: string) => T
  ): readonly T[] {
    return this.kept(mergeKeyed(this.path(name), of(this.base), of(this.mine), of(this.theirs), ({ key }) => key,
      (at, base, mine, theirs) => {
        const conflicts: MergeConflict[] = [];
        return { value: merge(new Fields(base, mine, theirs, conflicts, at), mine.key), conflicts };
      }));
  }

  public within<D>(name: string, of: (content: C) => D): Fields<D> {
    return new Fields(of(this.base), of(this.mine), of(this.theirs), this.conflicts, this.path(name));
  }

  private path(name: string): readonly string[] {
    return [...this.at, name];
  }

  private kept<T>({ value, conflicts }: Merged<T>): T {
    this.conflicts.push(...conflicts);
    return value;
  }
}

const postKey = ({ name }: NamedPost): string => postNameKey(name);
const languageKey = ({ language }: LanguageSkill): string => language.toLowerCase();

const posts = <C>(fields: Fields<C>, name: string, of: (content: C) => readonly NamedPost[]): readonly NamedPost[] =>
  fields.named(name, of, postKey);

const general = <C extends General>(fields: Fields<C>): General => ({
  status: fields.value('status', content => content.status),
  managers: posts(fields, 'managers', content => content.managers),
  substitutesFor: posts(fields, 'substitutesFor', content => content.substitutesFor),
  substitutedBy: posts(fields, 'substitutedBy', content => content.substitutedBy),
  purpose: fields.value('purpose', content => content.purpose),
  tasks: fields.keyed<Task>('tasks', content => content.tasks, (row, key) => ({
    key, task: row.value('task', ({ task }) => task), results: row.rows('results', ({ results }) => results)
  })),
  rights: fields.rows('rights', content => content.rights),
  responsibilities: fields.rows('responsibilities', content => content.responsibilities)
});

const requirements = <C extends Requirements>(fields: Fields<C>): Requirements => ({
  education: fields.value('education', content => content.education),
  experience: fields.value('experience', content => content.experience),
  languages: fields.named('languages', content => content.languages, languageKey)
});

const order = (fields: Fields<OrderTemplate>): OrderTemplate => {
  const required = fields.within('requirements', content => content.requirements);
  return {
    template: 'order', ...general(fields),
    subordinates: posts(fields, 'subordinates', content => content.subordinates),
    postGroup: fields.value('postGroup', content => content.postGroup),
    specialConditions: fields.value('specialConditions', content => content.specialConditions),
    requirements: {
      ...requirements(required),
      skills: required.value('skills', content => content.skills), qualities: required.value('qualities', content => content.qualities)
    },
    review: fields.value('review', content => content.review)
  };
};

const contract = (fields: Fields<ContractTemplate>): ContractTemplate => {
  const required = fields.within('requirements', content => content.requirements);
  const groups = required.within('competencies', content => content.competencies);
  return {
    template: 'contract', ...general(fields),
    tools: fields.value('tools', content => content.tools),
    requirements: {
      ...requirements(required),
      computerSkills: required.value('computerSkills', content => content.computerSkills),
      competencies: Object.fromEntries(competencyGroups.map(group =>
        [group, groups.rows(group, content => content[group])])) as Record<CompetencyGroup, readonly string[]>,
      additional: required.named('additional', content => content.additional, ({ name }) => name)
    },
    changes: fields.value('changes', content => content.changes)
  };
};

const plain = (fields: Fields<PlainContent>): PlainContent => ({
  template: 'plain',
  clauses: fields.keyed('clauses', content => content.clauses, (row, key) => ({
    key, heading: row.value('heading', ({ heading }) => heading), text: row.value('text', ({ text }) => text)
  }))
});

/**
 * Two people changed one draft: `base` is what both began with. Field by field; tasks by key, also where one moved what the other
 * changed; result rows by their place; posts by name. Where both changed the same, mine stands and the conflict keeps theirs. What
 * one side removed and the other left alone is gone.
 */
export const mergeDrafts = (base: WrittenContent, mine: WrittenContent, theirs: WrittenContent): MergedDraft => {
  const conflicts: MergeConflict[] = [];
  if (same(theirs, base) || same(mine, theirs)) return { merged: mine, conflicts };
  if (same(mine, base)) return { merged: theirs, conflicts };
  if (mine.template === 'order' && base.template === 'order' && theirs.template === 'order') {
    return { merged: order(new Fields(base, mine, theirs, conflicts)), conflicts };
  }
  if (mine.template === 'contract' && base.template === 'contract' && theirs.template === 'contract') {
    return { merged: contract(new Fields(base, mine, theirs, conflicts)), conflicts };
  }
  if (mine.template === 'plain' && base.template === 'plain' && theirs.template === 'plain') {
    return { merged: plain(new Fields(base, mine, theirs, conflicts)), conflicts };
  }
  return { merged: mine, conflicts: [{ path: '', at: [], base, mine, theirs }] };
};
