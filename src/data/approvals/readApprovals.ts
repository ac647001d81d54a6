import type { Dated } from '../../domain/approval/dated';
import type { DocumentFacts, GroundRows } from '../../domain/approval/ground';
import type { ReadingAssignment } from '../../domain/approval/reading';
import type { Edition, ManagedDocument } from '../../domain/documents/document';
import { indexHolders, type HolderIndex } from '../../domain/people/holders';
import type { Role, RoleHolder } from '../../domain/people/role';
import type { Organisation, Post, Unit } from '../../domain/people/structure';
import { factsOf, type Load } from '../facts';
import {
  approvalLog, documentDrafts, documents, posts, restrictedDrafts, restrictedLog, roleHolders, roles, routes, routeSteps, securityChecks, units
} from '../schema';
import type { AnyRow, ListSchema, Row } from '../schema/list';
import type { Site } from '../site';
import { approvalsOf, type Approvals } from './approvals';
import { approvalLists } from './approvalLists';
import { toOpenDraft, toRestrictedDraft, type DocumentDraft } from './draftRows';
import { toLogged, toRestrictedLogged } from './logRows';
import { pastsOn, type Pasts } from './pasts';
import { securityCheckVersion, siteTrust, type SiteTrust } from './siteTrust';

/** Everything that web parts of coordination ask for, on one site. */
export interface ApprovalFacts extends Approvals {
  readonly documents: readonly ManagedDocument[];
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly organisations: readonly Organisation[];
  readonly roles: readonly Role[];
  readonly holders: HolderIndex;
  readonly listEditions: readonly Edition[];
  readonly assignments: readonly ReadingAssignment[];
  readonly drafts: readonly DocumentDraft[];
  readonly trust: SiteTrust;
}

const nounsAsked = ['documents', 'editions', 'units', 'posts', 'organisations', 'roles', 'roleHolders', 'routes', 'routeSteps', 'readingAssignments'] as const;

const rowsOf = <L extends ListSchema>(site: Site, list: L): readonly Row<L>[] | undefined => {
  const state = site.stateOf(list);
  return state.status === 'ready' ? state.rows : undefined;
};

const dated = <T>(site: Site, list: ListSchema, facts: readonly T[], pasts: Pasts): readonly Dated<T>[] => {
  const rows = (rowsOf(site, list) ?? []) as readonly AnyRow[];
  return rows.map(({ stamp }, n) => ({
    value: facts[n], created: stamp.created.getTime(), modified: stamp.modified.getTime(), editor: stamp.editor.id,
    past: pasts.of<T>(list, stamp)
  }));
};

interface Kept { readonly parts: readonly unknown[]; readonly load: Load<ApprovalFacts> }

/** What was worked out last for a site; it lives as long as the site does. */
const kept = new WeakMap<Site, Kept>();

/** As the site has it now; worked out anew only when a list or a history has changed. */
export const approvalsIn = (site: Site, pasts: Pasts = pastsOn(site)): Load<ApprovalFacts> => {
  const load = factsOf(site, nounsAsked);
  if (load.status !== 'ready') return load;
  const states = approvalLists.map(list => ({ list, state: site.stateOf(list) }));
  for (const { list, state } of states) {
    if (state.status === 'failed') return { status: 'failed', error: state.error, list };
    if (state.status === 'missing' || state.status === 'denied') return { status: state.status, lists: [list] };
    if (state.status === 'loading') return { status: 'loading' };
  }
  const log = rowsOf(site, approvalLog);
  const restricted = rowsOf(site, restrictedLog);
  const open = rowsOf(site, documentDrafts);
  const closed = rowsOf(site, restrictedDrafts);
  const checks = rowsOf(site, securityChecks);
  const { checked, stale, problems } = load;
  const parts = [...Object.values(load.value), log, restricted, open, closed, checks, pasts.version, checked, stale];
  const was = kept.get(site);
  if (was && was.parts.length === parts.length && was.parts.every((part, n) => part === parts[n])) return was.load;

  const facts = load.value;
  const ground: GroundRows = {
    documents: dated<DocumentFacts>(site, documents, facts.documents, pasts),
    units: dated<Unit>(site, units, facts.units, pasts),
    posts: dated<Post>(site, posts, facts.posts, pasts),
    roles: dated<Role>(site, roles, facts.roles, pasts),
    holders: dated<RoleHolder>(site, roleHolders, facts.roleHolders, pasts),
    routes: dated(site, routes, facts.routes, pasts),
    steps: dated(site, routeSteps, facts.routeSteps, pasts)
  };
  const approvals = approvalsOf({
    ground, log: (log ?? []).map(toLogged), restrictedLog: restricted?.map(toRestrictedLogged), editions: facts.editions
  });
  const value: ApprovalFacts = {
    ...approvals,
    documents: facts.documents, units: facts.units, posts: facts.posts, organisations: facts.organisations, roles: facts.roles,
    holders: indexHolders(facts.roleHolders, facts.roles), listEditions: facts.editions, assignments: facts.readingAssignments,
    drafts: [...(open ?? []).map(toOpenDraft), ...(closed ?? []).map(toRestrictedDraft)],
    trust: siteTrust(checks ?? [], securityCheckVersion)
  };
  const now: Load<ApprovalFacts> = { status: 'ready', value, checked, problems, stale };
  kept.set(site, { parts, load: now });
  return now;
};
