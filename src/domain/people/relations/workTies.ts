import { editionKey, type EditionLog } from '../../approval/replay';
import { dueDay } from '../../approval/timeAllowed';
import type { ManagedDocument } from '../../documents/document';
import { byId } from '../../grouping';
import { askedIn } from '../../jobDescriptions/jobRegister';
import { openSuggestions, responsible } from '../../suggestions/answering';
import type { PlainDate } from '../../time/plainDate';
import { dayInTallinn } from '../../time/tallinn';
import type { KnownFacts } from './known';
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

/** Open rounds and drafts. Nobody but its writer is tied to a draft. */
export const approvalTies = ({ facts: { approvals, documents } }: KnownFacts): readonly Tie[] => {
  if (!approvals) return [];
  const known = byId(documents);
  const statusOf = (id: ManagedDocument['id'], edition: number): string => approvals.replay.editions.get(editionKey(id, edition))?.approval.status ?? 'drafting';
  return [
    ...[...approvals.replay.editions.values()].flatMap(log => {
      const document = known.get(log.document);
      return document ? tiesOfRound(log, document) : [];
    }),
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
