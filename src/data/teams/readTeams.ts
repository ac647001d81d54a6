import type { Digest } from '../../domain/approval/envelope';
import type { TeamContent } from '../../domain/jobDescriptions/content';
import { indexTeams, type TeamFacts } from '../../domain/teams/teamFacts';
import { unfitting } from '../../domain/teams/verifying';
import { canonicalContent, digestOf } from '../approvals/digest';
import { approvalsIn, type ApprovalFacts } from '../approvals/readApprovals';
import { readText } from '../approvals/texts';
import { factsOf, type Facts, type Load } from '../facts';
import type { Site } from '../site';

/** What the composition of teams is told by, beside what coordination is told by. A constant: hooks depend on its identity. */
export const teamNouns = ['coreTeams', 'teamMembers', 'organisations', 'units', 'services'] as const;

export type TeamRows = Facts<typeof teamNouns[number]>;

const digestOfContent = (content: TeamContent): Digest => digestOf(canonicalContent(content));

/** Texts that were read because no rows fit them, for as long as the page's user stays. */
interface KnownTexts { texts: ReadonlyMap<Digest, TeamContent>; readonly asked: Set<Digest> }

const known = new WeakMap<Site, KnownTexts>();

const knownOn = (site: Site): KnownTexts => {
  const was = known.get(site) ?? { texts: new Map<Digest, TeamContent>(), asked: new Set<Digest>() };
  known.set(site, was);
  return was;
};

export const textsReadOn = (site: Site): ReadonlyMap<Digest, TeamContent> => knownOn(site).texts;

export const teamFactsOf = (approvals: ApprovalFacts, rows: TeamRows, texts: ReadonlyMap<Digest, TeamContent>): TeamFacts => indexTeams({
  teams: rows.coreTeams, members: rows.teamMembers, documents: approvals.documents, organisations: rows.organisations, units: rows.units,
  services: rows.services, holders: approvals.holders, ground: approvals.ground, policy: approvals.policy, replay: approvals.replay,
  people: approvals.people, digestOf: digestOfContent, texts
});

interface Kept { readonly parts: readonly unknown[]; readonly load: Load<TeamFacts> }

/** What was worked out last for a site; it lives as long as the site does. */
const kept = new WeakMap<Site, Kept>();

/** As the site has it now; worked out anew only when the log, a list or a text has changed. */
export const teamsIn = (site: Site): Load<TeamFacts> => {
  const approvals = approvalsIn(site);
  if (approvals.status !== 'ready') return approvals;
  const rows = factsOf(site, teamNouns);
  if (rows.status !== 'ready') return rows;
  const texts = textsReadOn(site);
  const checked = approvals.checked && rows.checked;
  const stale = approvals.stale ?? rows.stale;
  const parts = [approvals.value, ...teamNouns.map(name => rows.value[name]), texts, checked, stale];
  const was = kept.get(site);
  if (was && was.parts.length === parts.length && was.parts.every((part, n) => part === parts[n])) return was.load;
  const load: Load<TeamFacts> = {
    status: 'ready', value: teamFactsOf(approvals.value, rows.value, texts), checked, stale, problems: [...approvals.problems, ...rows.problems]
  };
  kept.set(site, { parts, load });
  return load;
};

/**
 * Reads the submitted texts of proposals whose rows do not fit them, each once. True when something was found: then `teamsIn` says
 * more than before. What cannot be read stays unverified.
 */
export const readUnfitting = async (site: Site, facts: TeamFacts): Promise<boolean> => {
  const of = knownOn(site);
  const wanted = unfitting(facts).filter(({ hash }) => !of.asked.has(hash));
  const found = new Map(of.texts);
  for (const { hash, log } of wanted) {
    of.asked.add(hash);
    try {
      const content = (await readText(site, hash, log))?.content;
      if (content?.template === 'team') found.set(hash, content);
    } catch {
      of.asked.delete(hash); // the site was silent: it may be asked again
    }
  }
  const isMore = found.size > of.texts.size;
  if (isMore) of.texts = found;
  return isMore;
};
