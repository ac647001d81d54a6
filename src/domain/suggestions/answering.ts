import type { Facts } from '../facts';
import { holdersOn, peopleIn, substitutesOn } from '../people/holders';
import type { RoleRef } from '../people/holders';
import type { Person } from '../people/person';
import type { RoleScope } from '../people/role';
import type { PlainDate } from '../time/plainDate';
import type { Me } from './me';
import type { Subject, Suggestion } from './suggestion';

/** Today those who may edit the lists apply suggestions; SharePoint enforces the same. */
export const mayApply = (suggestion: Suggestion, me: Me): boolean => suggestion.state === 'open' && me.mayEditLists;

/** Who is to see to a suggestion: a role in a place, and the people who hold it or stand in for it on the day. */
export interface Responsible { readonly role: RoleRef; readonly scope: RoleScope; readonly people: readonly Person[] }

type ResponsibilityFacts = Pick<Facts, 'documents' | 'services' | 'holders'>;

interface Place { readonly role: RoleRef; readonly scope: RoleScope }

/** Those responsible keep their rows true (domain.md, "Policy areas"). A service may stand under several areas. */
const placesOf = (subject: Subject, facts: ResponsibilityFacts): readonly Place[] => {
  switch (subject.kind) {
    case 'policyArea': return [{ role: 'policyLeader', scope: { policyArea: subject.id } }];
    case 'supportService': return [{ role: 'supportServiceLeader', scope: { supportService: subject.id } }];
    case 'service': return (facts.services.find(({ id }) => id === subject.id)?.policyAreas ?? [])
      .map(policyArea => ({ role: 'policyLeader', scope: { policyArea } }));
    case 'document': {
      const owner = facts.documents.find(({ id }) => id === subject.id)?.owner;
      return owner === undefined ? [] : [{ role: owner, scope: {} }];
    }
    case 'role': return [];
    default: return subject satisfies never;
  }
};

const atPlace = ({ role, scope }: Place, { holders }: ResponsibilityFacts, on: PlainDate): Responsible => {
  const rows = holdersOn(holders, role, scope, on);
  return { role, scope, people: [...peopleIn(rows), ...substitutesOn(holders, rows, on)] };
};

/** Where nobody holds the role that is responsible, the quality manager sees to it. */
export const responsible = (suggestion: Pick<Suggestion, 'subject'>, facts: ResponsibilityFacts, on: PlainDate): readonly Responsible[] => {
  const held = placesOf(suggestion.subject, facts)
    .map(place => atPlace(place, facts, on))
    .filter(({ people }) => people.length > 0);
  return held.length > 0 ? held : [atPlace({ role: 'qualityManager', scope: {} }, facts, on)];
};

const newestFirst = (a: Suggestion, b: Suggestion): number => b.at.getTime() - a.at.getTime() || b.id - a.id;

export const openSuggestions = (suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  suggestions.filter(({ state }) => state === 'open').sort(newestFirst);

/** About one thing: open ones first, then those answered; the newest first in each. */
export const suggestionsOn = (suggestions: readonly Suggestion[], subject: Subject): readonly Suggestion[] =>
  suggestions.filter(one => one.subject.kind === subject.kind && one.subject.id === subject.id)
    .sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || newestFirst(a, b));

/** An open suggestion that waits for somebody. */
export interface WaitingSuggestion {
  readonly suggestion: Suggestion;
  /** May apply or decline it now. */
  readonly mayApply: boolean;
  /** Is the one to see to it, also where somebody else has to apply it. */
  readonly isResponsible: boolean;
}

/** What a person may apply or is responsible for, newest first. */
export const openSuggestionsFor = (
  me: Me, facts: ResponsibilityFacts & Pick<Facts, 'suggestions'>, on: PlainDate
): readonly WaitingSuggestion[] =>
  openSuggestions(facts.suggestions)
    .map(suggestion => ({
      suggestion, mayApply: mayApply(suggestion, me),
      isResponsible: responsible(suggestion, facts, on).some(({ people }) => people.some(({ id }) => id === me.person))
    }))
    .filter(one => one.mayApply || one.isResponsible);
