import { isInRegister } from '../../../domain/documents/kindRules';
import type { FindingSubject } from '../../../domain/findings/subject';
import type { KnownFacts } from '../../../domain/people/relations/known';
import { parseWho, whoKey, type Who } from '../../../domain/people/relations/subject';
import type { Tie, TieKind } from '../../../domain/people/relations/tie';
import type { Vajs } from '../../../ui/vajs';

type AddressOf = Vajs['addressOf'];

/** Whom this web part shows itself when a subject is chosen: a role and whatever place is one. */
export const whoOf = ({ kind, ...of }: FindingSubject): Who | undefined => ('id' in of ? parseWho(`${kind}-${of.id}`) : undefined);

export const addressOfWho = (who: Who, addressOf: AddressOf): string => addressOf('roles', { who: whoKey(who) });

/** The page of the row itself; undefined for one that no page shows. */
const addressOfThing = (subject: FindingSubject, { facts }: KnownFacts, addressOf: AddressOf): string | undefined => {
  switch (subject.kind) {
    case 'document': {
      const document = facts.documents.find(({ id }) => id === subject.id);
      return addressOf(document && !isInRegister(document.kind) ? 'jobDescriptions' : 'processRegister', { document: String(subject.id) });
    }
    case 'policyArea': return addressOf('policyMap', { area: String(subject.id) });
    case 'service': return addressOf('policyMap', { service: String(subject.id) });
    case 'supportService': return addressOf('serviceMap', { view: 'supportServices', supportService: String(subject.id) });
    case 'unit':
    case 'organisation': {
      const rows: readonly { readonly id: number; readonly name: string }[] = subject.kind === 'unit' ? facts.units : facts.organisations;
      const named = rows.find(({ id }) => id === subject.id);
      return named && addressOf('policyMap', { find: named.name });
    }
    case 'role': return addressOf('roles', { who: `role-${subject.id}` });
    case 'coreTeam': return addressOf('coreTeam', { team: String(subject.id) });
    case 'forum': return addressOf('managementCalendar', { entry: `f${subject.id}` });
    case 'activity': return addressOf('managementCalendar', { entry: `a${subject.id}` });
    case 'managementReview': return addressOf('managementCalendar', { entry: `r${subject.id}` });
    case 'improvement': return addressOf('managementCalendar', { entry: `i${subject.id}` });
    default: return undefined;
  }
};

/** Where a team's page shows what somebody has to do with. */
const viewsOfTeam: Partial<Readonly<Record<TieKind, string>>> = { meetingItem: 'meeting', teamAction: 'records', teamDecision: 'records' };

/** By which name the page of cards opens one. */
const cardNames: Partial<Readonly<Record<FindingSubject['kind'], string>>> = { policyArea: 'area', service: 'service', supportService: 'supportService' };

/** The page on which a tie is seen to; undefined where no page shows it. */
export const addressOfTie = ({ kind, thing: { subject, edition } }: Pick<Tie, 'kind' | 'thing'>, known: KnownFacts, addressOf: AddressOf): string | undefined => {
  const card = kind === 'card' && 'id' in subject ? cardNames[subject.kind] : undefined;
  if (card !== undefined && 'id' in subject) return addressOf('serviceMap', { [card]: String(subject.id) });
  if (subject.kind !== 'coreTeam') return addressOfThing(subject, known, addressOf);
  const [team, view] = [String(subject.id), viewsOfTeam[kind]];
  return addressOf('coreTeam', { team, ...(view === undefined ? {} : { view }), ...(edition === undefined ? {} : { proposal: `${team}-${edition}` }) });
};
