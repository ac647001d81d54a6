import type { EditionLog, Replay } from '../../../domain/approval/replay';
import type { ManagedDocument } from '../../../domain/documents/document';
import type { DocumentId, PersonId } from '../../../domain/identity';
import { peopleOn, substitutesOn } from '../../../domain/people/holders';
import type { Person } from '../../../domain/people/person';
import { isValidOn } from '../../../domain/time/validity';
import { keyOf } from './signingKey';
import type { Asked, Step } from './steps';

/** A job description of a department whose head somebody stands in for, and who writes its texts. */
interface Case { readonly document: ManagedDocument; readonly head: Person; readonly substitute: Person; readonly author: Person }

const caseOf = ({ facts: { holders }, today }: Asked, document: ManagedDocument): Case | undefined => {
  const { unit, organisation } = document;
  if (unit === undefined) return undefined;
  const heads = (holders.holdersByRole.get('departmentHead')?.rows ?? [])
    .filter(row => row.onBehalfOf === undefined && row.scope.unit === unit && isValidOn(row.validity, today));
  const [substitute] = substitutesOn(holders, heads, today);
  const [author] = peopleOn(holders, 'personnelPartner', { organisation }, today);
  return heads.length > 0 && substitute && author ? { document, head: heads[0].person, substitute, author } : undefined;
};

/** What the log has to say before a step is done. */
export type RoundDeed = 'returned' | 'submittedAgain' | 'substituted';

export interface InRound { readonly deed: RoundDeed; readonly document: DocumentId; readonly by: PersonId }

/** Whether the log of an edition says that it was done by that person. */
export const isDone = ({ deed, by }: InRound, { counted, approval }: EditionLog): boolean => {
  switch (deed) {
    case 'returned': return counted.some(entry => entry.kind === 'return' && entry.by === by);
    case 'submittedAgain': return counted.filter(({ kind }) => kind === 'submit').length > 1;
    case 'substituted': return approval.status !== 'drafting'
      && approval.round.steps.some(({ answers }) => answers.some(answer => answer.by === by && answer.capacity === 'substitute'));
    default: return deed satisfies never;
  }
};

/** Two confirmed editions of a job description, one of which replaced the other. */
export interface Replaced { readonly document: DocumentId; readonly was: number; readonly now: number }

/** The first job description of which the log has the texts of two confirmed editions. */
export const replacedIn = ({ editions }: Pick<Replay, 'editions'>): Replaced | undefined => {
  const before = new Map<DocumentId, number>();
  const confirmed = [...editions.values()]
    .filter(({ approval }) => approval.status === 'confirmed' && approval.round.submit.envelope.kind === 'jobDescription')
    .sort((a, b) => a.edition - b.edition);
  for (const { document, edition: now } of confirmed) {
    const was = before.get(document);
    if (was !== undefined) return { document, was, now };
    before.set(document, now);
  }
  return undefined;
};

/**
 * The story goes on with a job description: the head returns it, its author submits it again, the substitute coordinates it. Then it
 * shows what another one said before.
 */
export const roundSteps = (asked: Asked): readonly Step[] => {
  const { facts, addressOf, strings } = asked;
  const { steps } = strings.home.story;
  const found = facts.documents
    .filter(({ kind, stage }) => kind === 'jobDescription' && stage === 'inUse')
    .reduce<Case | undefined>((one, document) => one ?? caseOf(asked, document), undefined);
  if (!found) return [];
  const { document, head, substitute, author } = found;
  const step = (deed: RoundDeed, person: Person, words: { readonly title: string; readonly text: string; readonly link: (name: string) => string }): readonly Step[] => {
    const as = keyOf(person);
    return as === undefined ? [] : [{
      key: deed, title: words.title, text: words.text, done: false, inRound: { deed, document: document.id, by: person.id },
      link: { text: words.link(person.name), address: addressOf('myDesk', { as }) }
    }];
  };
  return [
    ...step('returned', head, { ...steps.returned, text: steps.returned.text(head.name, document.title) }),
    ...step('submittedAgain', author, { ...steps.submittedAgain, text: steps.submittedAgain.text(author.name) }),
    ...step('substituted', substitute, { ...steps.substituted, text: steps.substituted.text(substitute.name, head.name) }),
    { key: 'compared', ...steps.compared, done: false, compares: true, link: { text: steps.compared.link, address: addressOf('jobDescriptions') } }
  ];
};
