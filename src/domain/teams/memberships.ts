import type { Person } from '../people/person';
import { addDays, type PlainDate } from '../time/plainDate';
import type { Leaving, Standing } from './composition';
import { leavingOf } from './leaving';
import type { ProposalOnDay } from './proposals';
import type { CoreTeam, Institution, MemberTerms } from './team';
import type { TeamFacts } from './teamFacts';

export type Given = Extract<Standing, { status: 'given' }>;

/** What one proposal says of one person, as it stands on the day. */
export interface Said {
  readonly person: Person;
  readonly terms: MemberTerms;
  readonly institution: Institution;
  readonly proposal: number;
  /** When it was submitted or written, epoch ms. */
  readonly at: number;
  readonly standing: Standing;
}

/** Days on which a given membership held or will hold. */
export interface Membership extends Said {
  readonly standing: Given;
  readonly from: PlainDate;
  /** Absent: holds on. */
  readonly until?: PlainDate;
  /** Present where it ended by leaving. */
  readonly leaving?: Leaving;
}

const coordinatedAt = ({ answers }: Given): number => answers.reduce((last, { at }) => Math.max(last, at), 0);

const isGiven = (said: Said): said is Said & { readonly standing: Given } => said.standing.status === 'given';

/** In the order in which they were coordinated: a later one replaces the terms of those before it from its first day on. */
const inOrder = (a: Said & { readonly standing: Given }, b: Said & { readonly standing: Given }): number =>
  coordinatedAt(a.standing) - coordinatedAt(b.standing) || a.at - b.at || a.proposal - b.proposal;

const earlier = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined =>
  (a === undefined || (b !== undefined && b < a) ? b : a);

/** All that proposals say of each person. */
export const saidByPerson = (proposals: readonly ProposalOnDay[]): ReadonlyMap<number, readonly Said[]> => {
  const byPerson = new Map<number, Said[]>();
  for (const { members, institution, number, at, standingOf } of proposals) {
    for (const { person, terms } of members) {
      const said: Said = { person, terms, institution, proposal: number, at, standing: standingOf(person.id) };
      const of = byPerson.get(person.id);
      if (of) of.push(said);
      else byPerson.set(person.id, [said]);
    }
  }
  return byPerson;
};

/**
 * One person's given memberships as days, earliest first; no two hold on one day. An end is the earliest of the terms' own, of
 * leaving, and of the day before terms that were coordinated later.
 */
export const membershipsOf = (facts: TeamFacts, team: CoreTeam, said: readonly Said[]): readonly Membership[] => {
  const given = said.filter(isGiven).sort(inOrder);
  return given.flatMap((one, n): readonly Membership[] => {
    const { from } = one.terms;
    const replaced = given.slice(n + 1).reduce<PlainDate | undefined>((first, { terms }) => earlier(first, terms.from), undefined);
    const leaving = leavingOf(facts, team, { person: one.person.id, institution: one.institution, at: one.at });
    const own = earlier(one.terms.until, leaving?.on);
    const until = earlier(own, replaced === undefined ? undefined : addDays(replaced, -1));
    if (until !== undefined && until < from) return [];
    return [{
      ...one, from, ...(until === undefined ? {} : { until }), ...(leaving && until === leaving.on ? { leaving } : {})
    }];
  }).sort((a, b) => (a.from < b.from ? -1 : 1));
};
