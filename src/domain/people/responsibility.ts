import type { Answerer, Route, RouteStep, StepKind } from '../approval/route';
import type { ReadingAssignment } from '../approval/reading';
import type { Forum, ForumCapacity, ForumMember } from '../calendar/forum';
import { isInRegister } from '../documents/kindRules';
import type { ListedProcess, ManagedDocument } from '../documents/document';
import { groupBy } from '../grouping';
import type { RoleId } from '../identity';
import { foldParts } from '../search/fold';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import { keyRoles, type KeyRole, type Role } from './role';

/** Otsustab, vastutab, küsitakse, teavitatakse: in this order in every cell. */
export const responsibilityParts = ['decides', 'answers', 'asked', 'told'] as const;
export type ResponsibilityPart = typeof responsibilityParts[number];

export interface ResponsibilityFacts {
  readonly documents: readonly ManagedDocument[];
  readonly listedProcesses: readonly ListedProcess[];
  readonly roles: readonly Role[];
  readonly forums: readonly Forum[];
  readonly forumMembers: readonly ForumMember[];
  readonly routes: readonly Route[];
  readonly routeSteps: readonly RouteStep[];
  readonly readingAssignments: readonly ReadingAssignment[];
}

/** A process or a forum, and what each role has to do with it, by what the lists say. */
export type ResponsibilityRow = {
  readonly key: string;
  readonly name: string;
  readonly cells: ReadonlyMap<RoleId, readonly ResponsibilityPart[]>;
  /** Participants of a forum whom no role names, in the list's own words. */
  readonly others?: string;
  /** Folded. */
  readonly words: string;
} & (
  | { readonly kind: 'process'; readonly document: ManagedDocument }
  | { readonly kind: 'forum'; readonly forum: Forum }
);

export interface ResponsibilityMatrix {
  readonly rows: readonly ResponsibilityRow[];
  /** Roles that have a part in some row: key roles first, as Table 1 has them. */
  readonly roles: readonly Role[];
}

const ofStep: Readonly<Record<StepKind, ResponsibilityPart>> = { coordination: 'asked', approval: 'decides', signing: 'decides', order: 'decides' };

const ofCapacity: Readonly<Record<ForumCapacity, ResponsibilityPart>> = { chair: 'decides', member: 'asked', invited: 'told' };

/** Roles that stand for people whom a step names by their place. A line manager and an employee are no role of their own. */
const ofAnswerer: Partial<Record<Answerer['who'], KeyRole>> = { departmentHead: 'departmentHead', headsConcerned: 'departmentHead', agencyHeads: 'agencyHead' };

const rolesOfStep = ({ answerer }: RouteStep, { owner }: ManagedDocument, withKey: (key: KeyRole) => readonly RoleId[]): readonly RoleId[] => {
  if (answerer.who === 'role') return [answerer.role];
  if (answerer.who === 'owner') return owner === undefined ? [] : [owner];
  const key = ofAnswerer[answerer.who];
  return key === undefined ? [] : withKey(key);
};

/** The route of a kind in an organisation: its own, else the common one. */
const routeFor = (routes: readonly Route[], { kind, organisation }: ManagedDocument): Route | undefined => {
  const ofKind = routes.filter(route => route.kind === kind);
  return ofKind.find(route => route.organisation !== undefined && route.organisation === organisation) ?? ofKind.find(route => route.organisation === undefined);
};

/** Parts by role while a row is put together; each once, in their order. */
class Parts {
  private readonly byRole = new Map<RoleId, Set<ResponsibilityPart>>();

  public add(role: RoleId, part: ResponsibilityPart): void {
    const parts = this.byRole.get(role);
    if (parts) parts.add(part);
    else this.byRole.set(role, new Set([part]));
  }

  public get cells(): ResponsibilityRow['cells'] {
    return new Map([...this.byRole].map(([role, parts]) => [role, responsibilityParts.filter(part => parts.has(part))]));
  }
}

/**
 * Who decides, answers, is asked and is told, from what the lists say and nothing else. A process: its owner (and that of a part)
 * answers; steps of approval, signing and order decide; steps of coordination are asked; roles that were given it to read are told.
 * A forum: its chair decides, its members are asked, whoever is invited as needed is told.
 */
export const responsibilityOn = (facts: ResponsibilityFacts, on: PlainDate): ResponsibilityMatrix => {
  const { documents, roles, forums, forumMembers, listedProcesses } = facts;
  const routes = facts.routes.filter(({ validity }) => isValidOn(validity, on));
  const steps = groupBy(facts.routeSteps.filter(({ validity }) => isValidOn(validity, on)), ({ route }) => route);
  const readers = groupBy(facts.readingAssignments.filter(({ validity }) => isValidOn(validity, on)), ({ document }) => document);
  const listed = groupBy(listedProcesses, ({ document }) => document);
  const members = groupBy(forumMembers.filter(({ validity }) => isValidOn(validity, on)), ({ forum }) => forum);
  const withKey = (key: KeyRole): readonly RoleId[] => roles.filter(role => role.key === key).map(({ id }) => id);

  const processes = documents.filter(({ kind, stage }) => isInRegister(kind) && (stage === 'inUse' || stage === 'drafting')).map((document): ResponsibilityRow => {
    const parts = new Parts();
    if (document.owner !== undefined) parts.add(document.owner, 'answers');
    for (const { part } of listed.get(document.id) ?? []) if (part?.owner !== undefined) parts.add(part.owner, 'answers');
    const route = routeFor(routes, document);
    for (const step of (route && steps.get(route.id)) ?? []) {
      for (const role of rolesOfStep(step, document, withKey)) parts.add(role, ofStep[step.kind]);
    }
    for (const { role } of readers.get(document.id) ?? []) if (role !== undefined) parts.add(role, 'told');
    const { id, code, title, otherTitle } = document;
    return {
      kind: 'process', key: `document ${id}`, name: [code, title].filter(Boolean).join(' '), document, cells: parts.cells,
      words: foldParts([code, title, otherTitle])
    };
  });
  const meetings = forums.filter(({ validity }) => isValidOn(validity, on)).map((forum): ResponsibilityRow => {
    const parts = new Parts();
    for (const { role, capacity } of members.get(forum.id) ?? []) parts.add(role, ofCapacity[capacity]);
    const { id, name, others } = forum;
    return { kind: 'forum', key: `forum ${id}`, name, forum, cells: parts.cells, others, words: foldParts([name]) };
  });
  const rows = [...processes, ...meetings];
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const rank = ({ key }: Role): number => (key === undefined ? keyRoles.length : keyRoles.indexOf(key));
  return { rows, roles: roles.filter(({ id }) => used.has(id)).sort((a, b) => rank(a) - rank(b) || a.id - b.id) };
};
