import {
  competencyGroups, type CompetencyGroup, type ContractTemplate, type DocumentContent, type EmploymentStatus,
  type LanguageSkill, type NamedPost, type OrderTemplate, type PlainContent, type Task, type TeamContent
} from './content';
import type { MemberTerms } from '../teams/team';
import { namedPostText } from './namedPosts';

/** What stands in front of a clause. The words come from `loc`, for each template its own ("teenistuskoht", "ametinimetus"). */
export type ClauseHeading =
  | 'general' | 'unit' | 'post' | 'managers' | 'subordinates' | 'substitutesFor' | 'substitutedBy' | 'purpose' | 'postGroup'
  | 'status' | 'specialConditions' | 'tasks' | 'requirements' | 'education' | 'experience' | 'languages' | 'skills' | 'qualities'
  | 'computerSkills' | CompetencyGroup | 'additional' | 'rightsAndResponsibilities' | 'rights' | 'responsibilities' | 'review'
  | 'tools' | 'changes';

type Requirement =
  | 'education' | 'experience' | 'languages' | 'skills' | 'qualities' | 'computerSkills' | 'additional'
  | `competencies.${CompetencyGroup}`;

/** The same clause in every edition: remarks and findings point at it. Tasks and plain clauses go by their keys, members by the person. */
export type ClausePath =
  | Exclude<ClauseHeading, Requirement | CompetencyGroup> | `requirements.${Requirement}` | `tasks.${string}` | `clauses.${string}` | `members.${number}`;

/** What a clause says. `section` is a heading above others; `task` stands in two columns. */
export type ClauseBody =
  | { readonly kind: 'section' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'posts'; readonly posts: readonly NamedPost[] }
  | { readonly kind: 'status'; readonly status: EmploymentStatus }
  | { readonly kind: 'languages'; readonly languages: readonly LanguageSkill[] }
  | { readonly kind: 'described'; readonly rows: readonly { readonly name: string; readonly description: string }[] }
  | { readonly kind: 'task'; readonly task: string; readonly results: readonly string[] }
  | { readonly kind: 'plain'; readonly heading: string; readonly text: string }
  /** Of a proposal of a core team; whom and what the ids stand for, the lists say. */
  | { readonly kind: 'member'; readonly terms: MemberTerms };

export interface Clause {
  readonly path: ClausePath;
  /** "2" or "2.1"; absent where the document has none. */
  readonly number?: string;
  /** Absent for tasks, plain clauses and members: what they say is all. */
  readonly heading?: ClauseHeading;
  readonly body: ClauseBody;
}

/** The document's own unit and post: facts of the envelope that the text repeats at its head. */
export interface Placement { readonly unit: string; readonly post: string }

const text = (of: string): ClauseBody => ({ kind: 'text', text: of });
const paragraphs = (of: readonly string[]): ClauseBody => ({ kind: 'paragraphs', paragraphs: of });
const posts = (of: readonly NamedPost[]): ClauseBody => ({ kind: 'posts', posts: of });
const languages = (of: readonly LanguageSkill[]): ClauseBody => ({ kind: 'languages', languages: of });

const section = (number: string, heading: ClauseHeading & ClausePath, body: ClauseBody = { kind: 'section' }): Clause =>
  ({ path: heading, number, heading, body });
const row = (heading: ClauseHeading & ClausePath, body: ClauseBody): Clause => ({ path: heading, heading, body });
const requirement = (heading: ClauseHeading & Requirement, body: ClauseBody): Clause =>
  ({ path: `requirements.${heading}`, heading, body });

const taskClauses = (chapter: string, tasks: readonly Task[]): readonly Clause[] => tasks.map(({ key, task, results }, at) =>
  ({ path: `tasks.${key}` as const, number: `${chapter}.${at + 1}`, body: { kind: 'task' as const, task, results } }));

const orderClauses = (of: OrderTemplate, placed: Placement | undefined): readonly Clause[] => [
  section('1', 'general'),
  ...(placed ? [row('unit', text(placed.unit)), row('post', text(placed.post))] : []),
  row('managers', posts(of.managers)),
  row('subordinates', posts(of.subordinates)),
  row('substitutesFor', posts(of.substitutesFor)),
  row('substitutedBy', posts(of.substitutedBy)),
  row('purpose', text(of.purpose)),
  row('postGroup', text(of.postGroup)),
  row('status', { kind: 'status', status: of.status }),
  row('specialConditions', text(of.specialConditions)),
  section('2', 'tasks'),
  ...taskClauses('2', of.tasks),
  section('3', 'requirements'),
  requirement('education', text(of.requirements.education)),
  requirement('experience', text(of.requirements.experience)),
  requirement('languages', languages(of.requirements.languages)),
  requirement('skills', text(of.requirements.skills)),
  requirement('qualities', text(of.requirements.qualities)),
  section('4', 'rightsAndResponsibilities'),
  row('rights', paragraphs(of.rights)),
  row('responsibilities', paragraphs(of.responsibilities)),
  row('review', text(of.review))
];

const contractClauses = (of: ContractTemplate, placed: Placement | undefined): readonly Clause[] => [
  section('1', 'general'),
  ...(placed ? [row('post', text(placed.post)), row('unit', text(placed.unit))] : []),
  row('status', { kind: 'status', status: of.status }),
  row('managers', posts(of.managers)),
  row('substitutedBy', posts(of.substitutedBy)),
  row('substitutesFor', posts(of.substitutesFor)),
  section('2', 'purpose', text(of.purpose)),
  section('3', 'tasks'),
  ...taskClauses('3', of.tasks),
  section('4', 'rights', paragraphs(of.rights)),
  section('5', 'responsibilities', paragraphs(of.responsibilities)),
  section('6', 'tools', text(of.tools)),
  section('7', 'requirements'),
  requirement('education', text(of.requirements.education)),
  requirement('experience', text(of.requirements.experience)),
  requirement('languages', languages(of.requirements.languages)),
  requirement('computerSkills', text(of.requirements.computerSkills)),
  ...competencyGroups.map((group): Clause => ({
    path: `requirements.competencies.${group}`, heading: group, body: paragraphs(of.requirements.competencies[group])
  })),
  requirement('additional', { kind: 'described', rows: of.requirements.additional }),
  section('8', 'changes', text(of.changes))
];

const plainClauses = (of: PlainContent): readonly Clause[] => of.clauses.map(({ key, heading, text: said }, at) =>
  ({ path: `clauses.${key}` as const, number: `${at + 1}`, body: { kind: 'plain' as const, heading, text: said } }));

const memberClauses = (of: TeamContent): readonly Clause[] => of.members.map((terms): Clause =>
  ({ path: `members.${terms.person}`, body: { kind: 'member', terms } }));

/** A content as the official document has it: every fact once, in order and numbered. */
export const clausesOf = (content: DocumentContent, placed?: Placement): readonly Clause[] => {
  switch (content.template) {
    case 'order': return orderClauses(content, placed);
    case 'contract': return contractClauses(content, placed);
    case 'plain': return plainClauses(content);
    case 'team': return memberClauses(content);
    default: return content satisfies never;
  }
};

/** "eesti keel C1 (soovitavalt C2)" */
export const languageText = ({ language, level, note }: LanguageSkill): string =>
  `${language}${level ? ` ${level}` : ''}${note ? ` (${note})` : ''}`;

const described = ({ name, description }: { readonly name: string; readonly description: string }): string =>
  (name && description ? `${name}: ${description}` : name || description);

/** What of a member's terms may change from one proposal to the next, in the order of `memberColumns`. */
export const memberColumns = ['institution', 'capacity', 'service', 'term', 'from', 'until', 'mandate'] as const;

const memberTexts = ({ organisation, unit, capacity, service, term, from, until, mandate }: MemberTerms): readonly string[] =>
  [`${organisation} ${unit ?? ''}`.trim(), capacity, String(service ?? ''), term, from, until ?? '', [...mandate].sort().join(' ')];

/**
 * What a person wrote in a clause, as the columns it stands in: one, or two for a task (results a line each) and a plain clause
 * (heading, text), or those of a member (`memberColumns`). Headings are not among it; a status and a member's terms are as the code
 * has them.
 */
export const columnsOf = (body: ClauseBody): readonly string[] => {
  switch (body.kind) {
    case 'section': return [];
    case 'text': return [body.text];
    case 'paragraphs': return [body.paragraphs.join('\n')];
    case 'posts': return [body.posts.map(namedPostText).join(', ')];
    case 'status': return [body.status];
    case 'languages': return [body.languages.map(languageText).join('\n')];
    case 'described': return [body.rows.map(described).join('\n')];
    case 'task': return [body.task, body.results.join('\n')];
    case 'plain': return [body.heading, body.text];
    case 'member': return memberTexts(body.terms);
    default: return body satisfies never;
  }
};
