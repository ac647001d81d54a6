import { editionKey, type EditionLog } from '../../approval/replay';
import { dueDay } from '../../approval/timeAllowed';
import type { ManagedDocument } from '../../documents/document';
import { kindRules } from '../../documents/kindRules';
import { byId } from '../../grouping';
import { askedIn } from '../../jobDescriptions/jobRegister';
import { openSuggestions, responsible } from '../../suggestions/answering';
import { compositionsOn } from '../../teams/compositionsOn';
import type { Proposal } from '../../teams/composition';
import type { PlainDate } from '../../time/plainDate';
import { dayInTallinn } from '../../time/tallinn';
import type { KnownFacts } from './known';
import { leaderSeat, placesOfTeam } from './teamTies';
import type { Thing, Tie, TieSeat } from './tie';

const placesOf = ({ organisation, unit, post }: ManagedDocument): Tie['places'] => [{ organisation, unit, post }];

/** Whoever owns the document may take a round back or go on with a draft. */
const ownersSeat = ({ owner }: ManagedDocument): TieSeat | undefined => (owner === undefined ? undefined : { roles: [owner], scope: {} });

const thingOf = ({ id, code, title }: ManagedDocument, edition: number, detail?: string): Thing =>
  ({ subject: { kind: 'document', id }, name: [code, title].filter(Boolean).join(' '), edition, detail });

/** Steps that wait for an answer, and rounds that came from somebody and are not at their end. */
const tiesOfRound = ({ document: id, edition, approval }: EditionLog, document: ManagedDocument): readonly Tie[] => {
  if (approval.status !== 'open' && approval.status !== 'returned' && approval.status !== 'coordinated') return [];
  const { round } = approval;
  const common = { kind: 'approval', places: placesOf(document), validity: {}, by: 'people' } as const;
  const submitted: Tie = {
    ...common, key: `approval ${id}-${edition} submitted`, capacity: 'submitted', thing: thingOf(document, edition), people: [round.submit.by], others: false,
    heirs: ownersSeat(document)
  };
  if (approval.status !== 'open') return [submitted];
  return [submitted, ...round.steps.flatMap((step): Tie[] => (step.status !== 'open' ? [] : [{
    ...common, key: `approval ${id}-${edition} ${step.frozen.step}`, capacity: 'answers', thing: thingOf(document, edition, step.frozen.name),
    people: askedIn(step), others: step.frozen.quorum === 'any', rows: step.frozen.places.map(({ holder }) => holder), due: dueDay(step.since, step.frozen.days)
  }]))];
};

/** Proposals of members that were sent back, or written and never sent, and that nothing has come after: their leaders have them in hand. */
const proposalsInHand = (known: KnownFacts, on: PlainDate): readonly Tie[] => {
  const { teams } = known.facts;
  if (!teams) return [];
  return compositionsOn(teams.facts, on).flatMap(({ team, seats, proposals }) => {
    const live = new Set(seats.flatMap(({ standing, proposal, proposed }) => [...(standing.status === 'given' ? [] : [proposal]), ...(proposed ? [proposed.proposal] : [])]));
    return proposals.filter(({ number, standing: { status } }) => live.has(number) && (status === 'returned' || status === 'notSubmitted')).map(({ number, by, standing: { status } }: Proposal): Tie => ({
      key: `proposal ${team.id}-${number}`, kind: 'approval', capacity: status === 'returned' ? 'submitted' : 'drafting',
      thing: { subject: { kind: 'coreTeam', id: team.id }, name: team.name, edition: number }, places: placesOfTeam(known, team).slice(0, 1), validity: {},
      by: 'people', people: [by], others: false, heirs: leaderSeat(known, team)
    }));
  });
};

/** A composition in its round: it belongs to the team whose members are asked about. */
const ofTeam = (known: KnownFacts, ties: readonly Tie[], document: ManagedDocument): readonly Tie[] => {
  const [team] = known.facts.teams?.facts.teamsOf.get(document.id) ?? [];
  return team ? ties.map(tie => ({
    ...tie, thing: { ...tie.thing, subject: { kind: 'coreTeam', id: team.id } as const, name: team.name }, places: placesOfTeam(known, team).slice(0, 1),
    ...(tie.capacity === 'submitted' ? { heirs: leaderSeat(known, team) } : {})
  })) : ties;
};

/** Open rounds and drafts. Nobody but its writer is tied to a draft. A composition that was answered waits for no order. */
export const approvalTies = (facts: KnownFacts, on: PlainDate): readonly Tie[] => {
  const { facts: { approvals, documents } } = facts;
  if (!approvals) return [];
  const known = byId(documents);
  const statusOf = (id: ManagedDocument['id'], edition: number): string => approvals.replay.editions.get(editionKey(id, edition))?.approval.status ?? 'drafting';
  return [
    ...[...approvals.replay.editions.values()].flatMap(log => {
      const document = known.get(log.document);
      if (!document) return [];
      if (!kindRules[document.kind].ofTeam) return tiesOfRound(log, document);
      return log.approval.status === 'open' ? ofTeam(facts, tiesOfRound(log, document), document) : [];
    }),
    ...proposalsInHand(facts, on),
    ...approvals.drafts.flatMap(({ id, document: of, edition, editor }): Tie[] => {
      const document = known.get(of);
      const status = statusOf(of, edition);
      if (!document || (status !== 'drafting' && status !== 'withdrawn')) return [];
      return [{
        key: `draft ${id}`, kind: 'approval', capacity: 'drafting', thing: thingOf(document, edition), places: placesOf(document), validity: {},
        by: 'people', people: [editor.id], others: false, heirs: ownersSeat(document)
      }];
    })
  ];
};

/** Open suggestions and who is to see to them. */
export const suggestionTies = ({ facts, rolesWith }: KnownFacts, on: PlainDate): readonly Tie[] =>
  openSuggestions(facts.suggestions).filter(({ at }) => dayInTallinn(at) <= on).flatMap(suggestion => {
    const { id, subject, subjectTitle, text } = suggestion;
    return responsible(suggestion, facts, on).map(({ role, scope }, n): Tie => ({
      key: `suggestion ${id} ${n + 1}`, kind: 'suggestion', capacity: 'responsibleForSuggestion', thing: { subject, name: subjectTitle, detail: text }, places: [],
      validity: {}, by: 'seat', seat: { roles: typeof role === 'number' ? [role] : rolesWith(role), scope, exact: true }
    }));
  });
