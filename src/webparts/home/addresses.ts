import { kindRules } from '../../domain/documents/kindRules';
import type { FindingSubject } from '../../domain/findings/subject';
import type { Hit } from '../../domain/search/search';
import type { Vajs } from '../../ui/vajs';
import type { HomeFacts } from './useHome';

type AddressOf = Vajs['addressOf'];

/** A page and what it opens there; `home` opens a panel beside the search. */
const place = {
  document: (id: number | string) => ['processRegister', { document: String(id) }],
  jobDescription: (id: number) => ['jobDescriptions', { document: String(id) }],
  supportService: (id: number) => ['serviceMap', { view: 'supportServices', supportService: String(id) }],
  area: (id: number) => ['policyMap', { area: String(id) }],
  service: (id: number) => ['policyMap', { service: String(id) }],
  onMap: (name: string) => ['policyMap', { find: name }],
  role: (id: number) => ['home', { role: String(id) }],
  person: (id: number) => ['home', { person: String(id) }],
  forum: (id: number) => ['managementCalendar', { entry: `f${id}` }],
  entry: (key: string) => ['managementCalendar', { entry: key }],
  team: (id: number) => ['coreTeam', { team: String(id) }]
} as const satisfies Readonly<Record<string, (key: never) => Readonly<Parameters<AddressOf>>>>;

export const addressOfHit = (hit: Hit, addressOf: AddressOf): string => {
  switch (hit.kind) {
    case 'document': return addressOf(...place.document(hit.code ?? hit.id));
    case 'jobDescription': return addressOf(...place.jobDescription(hit.id));
    case 'policyArea': return addressOf(...place.area(hit.id));
    case 'service': return addressOf(...place.service(hit.id));
    case 'supportService': return addressOf(...place.supportService(hit.id));
    case 'role': return addressOf(...place.role(hit.id));
    case 'person': return addressOf(...place.person(hit.id));
    default: return hit satisfies never;
  }
};

const found = <Row extends { readonly id: unknown }>(rows: readonly Row[], id: Row['id']): Row | undefined =>
  rows.find(row => row.id === id);

/** Where a row is shown; undefined for one that no page shows. */
export const addressOfSubject = (subject: FindingSubject, facts: HomeFacts, addressOf: AddressOf): string | undefined => {
  switch (subject.kind) {
    case 'document': {
      const document = found(facts.documents, subject.id);
      return document && kindRules[document.kind].ofPost ? addressOf(...place.jobDescription(subject.id)) : addressOf(...place.document(subject.id));
    }
    case 'code': return addressOf(...place.document(subject.code));
    case 'policyArea': return addressOf(...place.area(subject.id));
    case 'service': return addressOf(...place.service(subject.id));
    case 'role': return addressOf(...place.role(subject.id));
    case 'supportService': return addressOf(...place.supportService(subject.id));
    case 'roleHolder': {
      const row = facts.holders.byId.get(subject.id);
      return row && addressOf(...place.person(row.person.id));
    }
    case 'edition': {
      const edition = found(facts.editions, subject.id);
      return edition && found(facts.documents, edition.document) && addressOf(...place.document(edition.document));
    }
    case 'listedProcess': {
      const listed = found(facts.listedProcesses, subject.id);
      return listed && found(facts.documents, listed.document) && addressOf(...place.document(listed.document));
    }
    case 'unit':
    case 'organisation': {
      const named = subject.kind === 'unit' ? found(facts.units, subject.id) : found(facts.organisations, subject.id);
      return named && addressOf(...place.onMap(named.name));
    }
    case 'goal': {
      const goal = found(facts.goals, subject.id);
      return goal && found(facts.areas, goal.policyArea) && addressOf(...place.area(goal.policyArea));
    }
    case 'indicator': {
      const indicator = found(facts.indicators, subject.id);
      const goal = indicator && found(facts.goals, indicator.goal);
      return goal && found(facts.areas, goal.policyArea) && addressOf(...place.area(goal.policyArea));
    }
    case 'forum': return addressOf(...place.forum(subject.id));
    case 'activity': return addressOf(...place.entry(`a${subject.id}`));
    case 'managementReview': return addressOf(...place.entry(`r${subject.id}`));
    case 'improvement': return addressOf(...place.entry(`i${subject.id}`));
    case 'coreTeam': return addressOf(...place.team(subject.id));
    case 'meetingRule':
    case 'post':
    case 'row': return undefined;
    default: return subject satisfies never;
  }
};
