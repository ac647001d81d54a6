import type { Answer } from '../approval/approval';
import type { Digest } from '../approval/envelope';
import type { CoreTeamId, PersonId, ServiceId, TeamMemberId } from '../identity';
import type { Person } from '../people/person';
import { alphabetically } from '../search/collation';
import { addDays, daysBetween, type PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import { isSameInstitution } from './institution';
import { leadersOf, type TeamLeader } from './leader';
import { membershipsOf, saidByPerson, type Membership, type Said } from './memberships';
import { missingOn } from './missing';
import { proposalsOn, type ProposalOnDay } from './proposals';
import { institutionKey, type CoreTeam, type Institution, type MemberTerms } from './team';
import type { TeamFacts } from './teamFacts';


/** How a mandate stands on a day. Days are those on which rows were written. */
export type Standing =
  /** Coordinated by the head of the member's institution, or whoever stood in. `ownHead`: the member alone answered for the institution. */
  | { readonly status: 'given'; readonly since: PlainDate; readonly by: readonly PersonId[]; readonly answers: readonly Answer[]; readonly ownHead: boolean }
  /** `daysLeft` are working days until `due`; negative when it is past. Waits for nobody where nobody holds the role. */
  | { readonly status: 'pending'; readonly since: PlainDate; readonly waitsFor: readonly PersonId[]; readonly due: PlainDate; readonly daysLeft: number }
  | { readonly status: 'returned' | 'rejected'; readonly since: PlainDate; readonly by: PersonId; readonly words: string }
  | { readonly status: 'withdrawn'; readonly since: PlainDate; readonly by: PersonId }
  /** *Kontrollimata*: what the lists said on the day of submission is not known, or the submitted text fits no rows. */
  | { readonly status: 'unverified'; readonly since: PlainDate; readonly because: 'lists' | 'rows' }
  /** Rows of a leader that were never sent to anybody. */
  | { readonly status: 'notSubmitted'; readonly since: PlainDate; readonly by: PersonId };

export type StandingStatus = Standing['status'];

export interface ProposedMember { readonly person: Person; readonly terms: MemberTerms }

/** What a leader proposed to one institution, as it stands on a day. */
export interface Proposal {
  readonly team: CoreTeamId;
  /** Edition of the composition document. */
  readonly number: number;
  readonly institution: Institution;
  readonly members: readonly ProposedMember[];
  /** Who submitted it; of rows not submitted, who wrote them. */
  readonly by: PersonId;
  /** When it was submitted, or its last row was written; epoch ms. */
  readonly at: number;
  /** Why, in the leader's words; empty where nothing was said. */
  readonly reason: string;
  readonly standing: Standing;
  /** Of what was submitted: round, text and the mark of the package that it was part of. */
  readonly submitted?: { readonly round: number; readonly hash: Digest; readonly package?: string };
}

/** A place in a team: one for each person. */
export interface Seat {
  readonly team: CoreTeamId;
  readonly person: Person;
  readonly terms: MemberTerms;
  readonly institution: Institution;
  readonly proposal: number;
  readonly standing: Standing;
  /** `sits` and `coming` have a given mandate; `proposed` waits for one, or did not get it. */
  readonly phase: 'sits' | 'coming' | 'proposed';
  /** Last day by terms, by an extension that was given, or by leaving; absent: holds on. */
  readonly ends?: PlainDate;
  /** Given, and ends within 30 days (of the day itself too). */
  readonly expiring: boolean;
  /** Somebody entitled said that the member leaves, and when the last day is. */
  readonly leaving?: Leaving;
  /** A later proposal about the same member that is not given: an extension, another mandate. */
  readonly proposed?: ProposedChange;
}

export interface ProposedChange { readonly proposal: number; readonly terms: MemberTerms; readonly standing: Standing }

export interface Leaving { readonly row: TeamMemberId; readonly on: PlainDate; readonly by: PersonId; readonly note?: string }

/** Somebody whose membership was over on the day. */
export interface FormerMember {
  readonly person: Person;
  readonly terms: MemberTerms;
  readonly institution: Institution;
  readonly proposal: number;
  /** The last day. */
  readonly until: PlainDate;
  /** Present where it ended by leaving, not by its terms. */
  readonly leaving?: Leaving;
}

/** An institution that should sit and does not: no member of an agency, or of one of its services in the area. */
export interface MissingSeat {
  readonly institution: Institution;
  /** Services of the subject that nobody represents; by name. */
  readonly services: readonly ServiceId[];
  /** The institution has no member at all. */
  readonly nobody: boolean;
}

export interface Composition {
  readonly team: CoreTeam;
  readonly on: PlainDate;
  readonly leaders: readonly TeamLeader[];
  /** By institution and name. */
  readonly seats: readonly Seat[];
  /** Last to leave first. */
  readonly former: readonly FormerMember[];
  readonly missing: readonly MissingSeat[];
  /** Newest first. */
  readonly proposals: readonly Proposal[];
}

/** A mandate that ends within so many days is shown as ending. */
const EXPIRING_DAYS = 30;

/** SharePoint stamps whole seconds: of one second, the higher number is the later. */
const latestFirst = (a: Said, b: Said): number => b.at - a.at || b.proposal - a.proposal;

/** What did not come to anything stands only until its institution is asked anew, or the person has been given a place since. */
const isOvertaken = (said: Said, others: readonly Said[], proposals: readonly ProposalOnDay[], on: PlainDate): boolean => {
  if (said.standing.status === 'pending') return false;
  if (others.some(other => other.standing.status === 'given' && latestFirst(other, said) < 0)) return true;
  if (said.standing.status === 'unverified') return false;
  return (said.terms.until !== undefined && said.terms.until < on) || proposals.some(({ number, at, institution, submitted }) =>
    submitted !== undefined && (at > said.at || (at === said.at && number > said.proposal)) && isSameInstitution(institution, said.institution));
};

/** The last day of a membership and of those that follow it without a gap. */
const endOf = (membership: Membership, later: readonly Membership[]): PlainDate | undefined => {
  if (membership.until === undefined) return undefined;
  const next = later.find(({ from }) => from === addDays(membership.until as PlainDate, 1));
  return next ? endOf(next, later) : membership.until;
};

const seatOf = (team: CoreTeamId, memberships: readonly Membership[], proposed: Said | undefined, on: PlainDate): Seat | undefined => {
  const sitting = memberships.find(one => isValidOn(one, on));
  const held = sitting ?? memberships.find(({ from }) => from > on);
  if (!held) {
    if (!proposed) return undefined;
    const { person, terms, institution, proposal, standing } = proposed;
    return { team, person, terms, institution, proposal, standing, phase: 'proposed', expiring: false, ...(terms.until === undefined ? {} : { ends: terms.until }) };
  }
  const { person, terms, institution, proposal, standing, leaving } = held;
  const ends = endOf(held, memberships.filter(({ from }) => from > held.from));
  return {
    team, person, terms, institution, proposal, standing, phase: sitting ? 'sits' : 'coming',
    expiring: sitting !== undefined && ends !== undefined && daysBetween(on, ends) <= EXPIRING_DAYS,
    ...(ends === undefined ? {} : { ends }),
    ...(leaving ? { leaving } : {}),
    ...(proposed ? { proposed: { proposal: proposed.proposal, terms: proposed.terms, standing: proposed.standing } } : {})
  };
};

const formerOf = (memberships: readonly Membership[], on: PlainDate): FormerMember | undefined => {
  if (memberships.some(({ until }) => until === undefined || until >= on)) return undefined;
  const last = memberships[memberships.length - 1];
  if (last?.until === undefined) return undefined;
  const { person, terms, institution, proposal, until, leaving } = last;
  return { person, terms, institution, proposal, until, ...(leaving ? { leaving } : {}) };
};

const bySeat = (a: Seat, b: Seat): number => {
  const [first, second] = [institutionKey(a.institution), institutionKey(b.institution)];
  return first === second ? alphabetically(a.person.name, b.person.name) : first < second ? -1 : 1;
};

/** Who sits in a team on a day, by which mandate; who is proposed, who has left, and who should sit and does not. */
export const compositionOf = (facts: TeamFacts, team: CoreTeam, on: PlainDate): Composition => {
  const proposals = proposalsOn(facts, team, on);
  const people = [...saidByPerson(proposals).values()].map(said => {
    const memberships = membershipsOf(facts, team, said);
    const [proposed] = said
      .filter(one => one.standing.status !== 'given' && !isOvertaken(one, said, proposals, on))
      .sort(latestFirst);
    return { memberships, proposed };
  });
  const seats = people.flatMap(({ memberships, proposed }) => seatOf(team.id, memberships, proposed, on) ?? []).sort(bySeat);
  return {
    team, on, seats, proposals,
    leaders: leadersOf(facts, team, on),
    former: people.flatMap(({ memberships }) => formerOf(memberships, on) ?? []).sort((a, b) => (a.until > b.until ? -1 : a.until < b.until ? 1 : 0)),
    missing: missingOn(facts, team, seats, on)
  };
};
