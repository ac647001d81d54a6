import type { Forum, ForumMember } from '../../../../src/domain/calendar/forum';
import type { Improvement } from '../../../../src/domain/calendar/review';
import type { RoleHolder } from '../../../../src/domain/people/role';
import { relationsOf, tiesOn, type Ties } from '../../../../src/domain/people/relations/relations';
import type { Who } from '../../../../src/domain/people/relations/subject';
import type { RelationFacts, TeamTies } from '../../../../src/domain/people/relations/tie';
import { day, facts, type Loose } from '../../given';

type Lists = Partial<Omit<RelationFacts, 'holders' | 'approvals'>> & { readonly holders?: readonly RoleHolder[] };

/** Lists as a test fills them; the others are empty. */
export const lists = ({ forums = [], forumMembers = [], activities = [], managementReviews = [], improvements = [], ...others }: Lists): RelationFacts =>
  ({ ...facts(others), forums, forumMembers, activities, managementReviews, improvements });

export const on = (given: RelationFacts, when: string): Ties => tiesOn(given, day(when));

export const who = (kind: Who['kind'], id: number): Who => ({ kind, id }) as Who;

/** Relations in short: "forum chair Tuumiktiim". */
export const said = (ties: Ties, of: Who): readonly string[] => relationsOf(ties, of).map(({ tie: { kind, capacity, thing }, insteadOf }) =>
  [kind, capacity, thing.name, ...insteadOf.map(({ name }) => `for ${name}`)].join(' '));

export const forum = (given: Partial<Loose<Forum>> & { readonly id: number }): Forum =>
  ({ name: 'Koosolek', kind: 'other', scope: {}, validity: {}, sample: false, ...given }) as unknown as Forum;

export const member = (given: Partial<Loose<ForumMember>> & { readonly id: number; readonly forum: number; readonly role: number }): ForumMember =>
  ({ capacity: 'member', scope: {}, rules: [], validity: {}, sample: false, ...given }) as unknown as ForumMember;

export const improvement = (given: Partial<Loose<Improvement>> & { readonly id: number; readonly owner: number }): Improvement =>
  ({ name: 'Parendus', due: '2026-12-31', state: 'open', sample: false, ...given }) as unknown as Improvement;

/** Teams that have nothing in hand. */
export const emptyWork: Omit<TeamTies, 'facts'> = { meetings: [], items: [], actions: [], decisions: [], confirmations: [] };
