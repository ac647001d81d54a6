import { momentAt } from '../approval/policy';
import type { EntryOf } from '../approval/entry';
import { editionKey, type EditionLog } from '../approval/replay';
import type { DocumentId, PersonId } from '../identity';
import type { TeamContent } from '../jobDescriptions/content';
import type { ManagedDocument } from '../documents/document';
import { compositionOf } from './composition';
import { ledAt } from './leader';
import { isCaution, proposalProblems, termsTyped, type MemberTyped, type ProposalProblem } from './proposalProblems';
import { byInstitution } from './proposals';
import { teamContent, termsText } from './proposalText';
import { dayOf } from './standing';
import type { CoreTeam, Institution, MemberTerms } from './team';
import type { TeamFacts } from './teamFacts';
import type { JoinRow } from './verifying';

/** The most numbers that editions have. */
const LAST = 999;

/** What is proposed to one institution. */
export interface ProposalToMake {
  readonly number: number;
  readonly institution: Institution;
  readonly members: readonly MemberTerms[];
  readonly content: TeamContent;
  /**
   * `round`: the same text that was returned or taken back is sent once more; `rows`: a try that was broken off is gone on with; `sent`:
   * it was submitted already and waits for its answer.
   */
  readonly goesOn?: 'round' | 'rows' | 'sent';
}

/** What proposing would come to, or why nothing can be proposed. */
export type ToPropose =
  /** The team's row does not say what it is for, so nobody leads it. */
  | { readonly status: 'noSubject' }
  /** The team has no document for its composition, or the document is of another kind or out of use. */
  | { readonly status: 'noComposition' }
  | { readonly status: 'notLeader' }
  /** Nothing is typed. */
  | { readonly status: 'nothing' }
  | { readonly status: 'problems'; readonly problems: readonly ProposalProblem[] }
  /** All 999 numbers of the document are taken. */
  | { readonly status: 'noNumber' }
  /** `cautions` keep nobody from proposing. */
  | { readonly status: 'ready'; readonly document: ManagedDocument; readonly proposals: readonly ProposalToMake[]; readonly cautions: readonly ProposalProblem[] };

/** A row of the proposer's own: in the list, or waiting to be sent. */
export type OwnRow = Pick<JoinRow, 'proposal' | 'terms'>;

export interface Proposer {
  readonly me: PersonId;
  /** epoch ms */
  readonly now: number;
  /** Rows that wait to be sent. */
  readonly waiting: readonly OwnRow[];
}

const compositionDocument = (facts: TeamFacts, { composition }: CoreTeam): ManagedDocument | undefined => {
  const document = composition === undefined ? undefined : facts.documents.get(composition);
  return document?.kind === 'teamComposition' && document.stage !== 'ended' && document.stage !== 'merged' ? document : undefined;
};

const isOver = ({ approval: { status } }: EditionLog): boolean => status === 'returned' || status === 'withdrawn';

const submitOf = ({ approval }: EditionLog): EntryOf<'submit'> | undefined => (approval.status === 'drafting' ? undefined : approval.round.submit);

/** The number under which a person has submitted just this and waits for the answer. */
const sentAs = (facts: TeamFacts, logs: readonly EditionLog[], content: TeamContent, me: PersonId): number | undefined => {
  const digest = facts.digestOf(content);
  return logs.find(log => log.approval.status === 'open' && submitOf(log)?.by === me && submitOf(log)?.envelope.content === digest)?.edition;
};

/** What numbers mean in a team's document and rows, as far as the next proposal has to know. */
class Numbers {
  private readonly taken: Set<number>;
  private readonly own: ReadonlyMap<number, readonly string[]>;
  private readonly logs: readonly EditionLog[];

  public constructor(private readonly facts: TeamFacts, private readonly team: CoreTeam, document: DocumentId, private readonly me: PersonId, waiting: readonly OwnRow[]) {
    const rows = facts.membersOf.get(team.id) ?? [];
    this.logs = facts.editionsOf.get(document) ?? [];
    // Others' rows too: anybody may add one, and a number that nobody else has used is not to be argued about.
    this.taken = new Set([...rows.flatMap(row => (row.kind === 'join' ? [row.proposal] : [])), ...waiting.map(({ proposal }) => proposal), ...this.logs.map(({ edition }) => edition)]);
    const mine: readonly OwnRow[] = [...rows.filter((row): row is JoinRow => row.kind === 'join' && row.untouched && row.by === me), ...waiting];
    const own = new Map<number, string[]>();
    for (const { proposal, terms } of mine) own.set(proposal, [...own.get(proposal) ?? [], termsText(terms)]);
    this.own = own;
  }

  /** A proposal that was returned or taken back goes on under its number only when it says the same. */
  private returnedAs(content: TeamContent): number | undefined {
    const digest = this.facts.digestOf(content);
    return this.logs.find(log => isOver(log) && submitOf(log)?.envelope.content === digest)?.edition;
  }

  /** Rows of a try that was broken off: all that stand under the number are among those typed. */
  private begunAs(members: readonly MemberTerms[]): number | undefined {
    const typed = new Set(members.map(termsText));
    return [...this.own].find(([number, texts]) => texts.every(text => typed.has(text))
      && (this.facts.replay.editions.get(editionKey(this.team.composition as DocumentId, number))?.approval.status ?? 'drafting') === 'drafting')?.[0];
  }

  private free(): number | undefined {
    const highest = [...this.own.keys(), ...this.logs.filter(log => log.approval.status !== 'drafting').map(({ edition }) => edition)]
      .reduce((most, number) => Math.max(most, number), 0);
    for (let n = highest + 1; n <= LAST; n++) if (!this.taken.has(n)) return n;
    for (let n = 1; n <= LAST; n++) if (!this.taken.has(n)) return n; // somebody took the high ones: the order of numbers means nothing
    return undefined;
  }

  public take(content: TeamContent, members: readonly MemberTerms[]): Pick<ProposalToMake, 'number' | 'goesOn'> | undefined {
    const sent = sentAs(this.facts, this.logs, content, this.me);
    if (sent !== undefined) return { number: sent, goesOn: 'sent' };
    const again = this.returnedAs(content);
    if (again !== undefined) return { number: again, goesOn: 'round' };
    const begun = this.begunAs(members);
    const number = begun ?? this.free();
    if (number === undefined) return undefined;
    this.taken.add(number);
    return begun === undefined ? { number } : { number, goesOn: 'rows' };
  }
}

/** Whether a person may propose members of a team at a moment (epoch ms). */
export const mayPropose = (facts: TeamFacts, team: CoreTeam, me: PersonId, now: number): boolean => ledAt(facts, team, me, momentAt(now));

/** From what a leader typed to proposals, one for each institution whose head is asked. */
export const proposalsFrom = (facts: TeamFacts, team: CoreTeam, typed: readonly MemberTyped[], proposer: Proposer): ToPropose => {
  if (!team.subject) return { status: 'noSubject' };
  const document = compositionDocument(facts, team);
  if (!document) return { status: 'noComposition' };
  if (!mayPropose(facts, team, proposer.me, proposer.now)) return { status: 'notLeader' };
  if (typed.length === 0) return { status: 'nothing' };
  const today = dayOf(proposer.now);
  const groups = byInstitution(facts, typed.flatMap(one => termsTyped(one) ?? []).map(terms => ({ terms })));
  const logs = facts.editionsOf.get(document.id) ?? [];
  const isSent = ({ members }: typeof groups[number]): boolean =>
    sentAs(facts, logs, teamContent(team.id, members.map(({ terms }) => terms)), proposer.me) !== undefined;
  const sent = new Set(groups.filter(isSent).flatMap(({ members }) => members.map(({ terms }) => terms.person)));
  const problems = proposalProblems({ facts, team, composition: compositionOf(facts, team, today), today, all: typed, sent });
  if (problems.some(problem => !isCaution(problem))) return { status: 'problems', problems };
  const numbers = new Numbers(facts, team, document.id, proposer.me, proposer.waiting);
  const proposals = groups.map((group): ProposalToMake | undefined => {
    const content = teamContent(team.id, group.members.map(({ terms }) => terms));
    const taken = numbers.take(content, content.members);
    return taken && { ...taken, institution: group.institution, members: content.members, content };
  });
  const made = proposals.filter((one): one is ProposalToMake => one !== undefined);
  return made.length < proposals.length ? { status: 'noNumber' } : { status: 'ready', document, proposals: made, cautions: problems };
};
