import type { DocumentCode } from '../documents/code';
import type { DocumentStatus } from '../documents/edition';
import { kindRules } from '../documents/kindRules';
import type { Logged } from '../documents/logged';
import { registerOn } from '../documents/register';
import type { SearchFacts } from '../facts';
import { byId } from '../grouping';
import type { DocumentId, PersonId, PolicyAreaId, RoleId, ServiceId, SupportServiceId } from '../identity';
import { peopleOn, rolesOf } from '../people/holders';
import type { Person } from '../people/person';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import { foldParts, foldWords, hasWords } from './fold';
import { rankOf } from './ranking';

/** Something found, with what tells it apart from others of its name. Detail is as of the index's day. */
export type Hit =
  | {
    readonly kind: 'document'; readonly id: DocumentId; readonly title: string; readonly code?: DocumentCode;
    readonly status: DocumentStatus; readonly owner?: string; readonly holders: readonly Person[];
    /** It rests on what could not be held against the lists of its day. */
    readonly unverified: boolean;
  }
  /** A job description or contract annex, by the post's unit. Its state follows from the log and is not asked here. */
  | { readonly kind: 'jobDescription'; readonly id: DocumentId; readonly title: string; readonly unit?: string }
  | { readonly kind: 'policyArea'; readonly id: PolicyAreaId; readonly title: string; readonly leaders: readonly Person[] }
  | {
    readonly kind: 'supportService'; readonly id: SupportServiceId; readonly title: string;
    readonly leaders: readonly Person[];
  }
  | {
    readonly kind: 'service'; readonly id: ServiceId; readonly title: string; readonly organisation?: string;
    readonly managers: readonly Person[];
  }
  | { readonly kind: 'role'; readonly id: RoleId; readonly title: string; readonly holders: readonly Person[] }
  /** Somebody who holds a role on the day, or stands in for somebody; `roles` are names of roles, each once. */
  | { readonly kind: 'person'; readonly id: PersonId; readonly title: string; readonly roles: readonly string[] };

/** Folded once: what the thing is called, its code, and everything one may look for it by. */
interface Indexed { readonly hit: Hit; readonly title: string; readonly code: string; readonly words: readonly string[] }

/** Things stand by kind, those of one kind by title: hits of one rank keep that order. */
export interface SearchIndex { readonly on: PlainDate; readonly things: readonly Indexed[] }

/** `also`: what else one may look for it by, folded. */
const indexed = (hit: Hit, also: readonly string[]): Indexed => {
  const title = foldParts([hit.title]);
  return { hit, title, code: hit.kind === 'document' ? foldParts([hit.code]) : '', words: [title, ...also] };
};

const names = (people: readonly Person[]): string => foldParts(people.map(({ name }) => name));

type Gather = (facts: SearchFacts, on: PlainDate, logged: Logged | undefined) => readonly Indexed[];

const documents: Gather = (facts, on, logged) =>
  registerOn(facts, on, logged).entries.map(({ document: { id, title, code }, state: { status }, unverified, owner, words }) =>
    indexed({ kind: 'document', id, title, code, status, unverified, owner: owner?.role.name, holders: owner?.holders ?? [] }, words));

const jobDescriptions: Gather = ({ documents: all, units }, on) => {
  const unitNames = new Map(units.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name }) => [id, name]));
  return all.filter(({ kind, stage }) => kindRules[kind].ofPost && stage !== 'ended').map(({ id, title, unit }) => {
    const name = unit === undefined ? undefined : unitNames.get(unit);
    return indexed({ kind: 'jobDescription', id, title, unit: name }, [foldParts([name])]);
  });
};

const policyAreas: Gather = ({ areas, holders }, on) =>
  areas.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name, shortName, tereActivity }) => {
    const leaders = peopleOn(holders, 'policyLeader', { policyArea: id }, on);
    return indexed({ kind: 'policyArea', id, title: name, leaders }, [foldParts([shortName, tereActivity]), names(leaders)]);
  });

const supportServices: Gather = ({ supportServices: all, holders }, on) => all.map(({ id, name }) => {
  const leaders = peopleOn(holders, 'supportServiceLeader', { supportService: id }, on);
  return indexed({ kind: 'supportService', id, title: name, leaders }, [names(leaders)]);
});

const services: Gather = ({ services: all, organisations, holders }, on) => {
  const agencies = byId(organisations);
  const agencyWords = new Map(organisations.map(({ id, name, shortName }) => [id, foldParts([name, shortName])]));
  return all.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name, organisation }) => {
    const managers = peopleOn(holders, 'serviceManager', { service: id }, on);
    return indexed(
      { kind: 'service', id, title: name, organisation: agencies.get(organisation)?.name, managers },
      [agencyWords.get(organisation) ?? '', names(managers)]);
  });
};

/** Found by their own name; those who hold them are found as people. */
const roles: Gather = ({ roles: all, holders }, on) =>
  all.map(({ id, name }) => indexed({ kind: 'role', id, title: name, holders: peopleOn(holders, id, {}, on) }, []));

const people: Gather = ({ roles: all, holders }, on) => {
  const roleNames = new Map(all.map(({ id, name }) => [id, name]));
  return [...holders.byPerson].flatMap(([id, [{ person: { name, email } }]]) => {
    const held = [...new Set(rolesOf(holders, id, on).flatMap(({ role }) => roleNames.get(role) ?? []))];
    if (held.length === 0) return [];
    return [indexed({ kind: 'person', id, title: name, roles: held }, [foldParts([email, ...held])])];
  });
};

const byTitle = (a: Indexed, b: Indexed): number =>
  (a.title < b.title ? -1 : Number(a.title > b.title)) || a.hit.id - b.hit.id;

/** Everything that can be found on a day, `logged` once the log was read. Made when it is first asked for; finding is then a walk over folded text. */
export const searchIndex = (facts: SearchFacts, on: PlainDate, logged?: Logged): SearchIndex => ({
  on,
  things: [documents, jobDescriptions, policyAreas, supportServices, services, roles, people]
    .flatMap(gather => [...gather(facts, on, logged)].sort(byTitle))
});

/**
 * The best hits first, at most `limit`; hits of one rank in the index's order. Every word must be found; text without a
 * word finds nothing.
 */
export const find = ({ things }: SearchIndex, text: string, limit: number): readonly Hit[] => {
  const words = foldWords(text);
  if (words.length === 0) return [];
  const ranked: Hit[][] = [];
  for (const thing of things) {
    if (!hasWords(thing.words, words)) continue;
    const rank = rankOf(thing, words);
    const sameRank = ranked[rank] ?? (ranked[rank] = []);
    if (sameRank.length < limit) sameRank.push(thing.hit);
  }
  return ranked.flat().slice(0, limit);
};
