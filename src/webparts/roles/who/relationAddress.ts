import { isInRegister } from '../../../domain/documents/kindRules';
import type { FindingSubject } from '../../../domain/findings/subject';
import type { KnownFacts } from '../../../domain/people/relations/known';
import { parseWho, whoKey, type Who } from '../../../domain/people/relations/subject';
import type { Vajs } from '../../../ui/vajs';

type AddressOf = Vajs['addressOf'];

/** Whom this web part shows itself when a subject is chosen: a role and whatever place is one. */
export const whoOf = ({ kind, ...of }: FindingSubject): Who | undefined => ('id' in of ? parseWho(`${kind}-${of.id}`) : undefined);

export const addressOfWho = (who: Who, addressOf: AddressOf): string => addressOf('roles', { who: whoKey(who) });

/** The page of the row itself; undefined for one that no page shows. */
export const addressOfThing = (subject: FindingSubject, { facts }: KnownFacts, addressOf: AddressOf): string | undefined => {
  switch (subject.kind) {
    case 'document': {
      const document = facts.documents.find(({ id }) => id === subject.id);
      return addressOf(document && !isInRegister(document.kind) ? 'jobDescriptions' : 'processRegister', { document: String(subject.id) });
    }
    case 'policyArea': return addressOf('policyMap', { area: String(subject.id) });
    case 'service': return addressOf('policyMap', { service: String(subject.id) });
    case 'supportService': {
      const service = facts.supportServices.find(({ id }) => id === subject.id);
      return service && addressOf('processRegister', { find: service.name });
    }
    case 'unit':
    case 'organisation': {
      const rows: readonly { readonly id: number; readonly name: string }[] = subject.kind === 'unit' ? facts.units : facts.organisations;
      const named = rows.find(({ id }) => id === subject.id);
      return named && addressOf('policyMap', { find: named.name });
    }
    case 'role': return addressOf('roles', { who: `role-${subject.id}` });
    case 'forum': return addressOf('managementCalendar', { entry: `f${subject.id}` });
    case 'activity': return addressOf('managementCalendar', { entry: `a${subject.id}` });
    case 'managementReview': return addressOf('managementCalendar', { entry: `r${subject.id}` });
    case 'improvement': return addressOf('managementCalendar', { entry: `i${subject.id}` });
    default: return undefined;
  }
};
