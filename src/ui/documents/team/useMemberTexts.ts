import * as React from 'react';
import { personNamed } from '../../../data/personNamed';
import { byId } from '../../../domain/grouping';
import type { PersonId } from '../../../domain/identity';
import { memberColumns } from '../../../domain/jobDescriptions/clauses';
import { mandateRights, type MemberTerms } from '../../../domain/teams/team';
import { useWords } from '../../approvals/useWords';
import { useFacts } from '../../useFacts';
import { useVajs } from '../../vajs';

const nouns = ['organisations', 'units', 'services', 'roleHolders', 'teamMembers'] as const;

export type MemberColumn = typeof memberColumns[number];

export interface MemberTexts {
  readonly nameOf: (person: PersonId) => string;
  readonly textsOf: (terms: MemberTerms) => Readonly<Record<MemberColumn, string>>;
}

/** Names that no row has: the site is asked once for each. */
const useAskedNames = (people: readonly PersonId[]): ReadonlyMap<PersonId, string> => {
  const { site } = useVajs();
  const [names, setNames] = React.useState<ReadonlyMap<PersonId, string>>(new Map());
  const asked = people.join(' ');
  React.useEffect(() => {
    let left = false;
    const ids = asked === '' ? [] : asked.split(' ').map(id => Number(id) as PersonId);
    Promise.all(ids.map(async id => [id, await personNamed(site, id)] as const)).then(found => {
      if (!left) setNames(new Map(found.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const]))));
    }).catch(() => undefined); // whom the site does not name stands there by the number
    return () => { left = true; };
  }, [site, asked]);
  return names;
};

/** What the ids in members' terms stand for, in words of the page; the number where nothing is known. */
export const useMemberTexts = (members: readonly MemberTerms[]): MemberTexts => {
  const load = useFacts(nouns);
  const { strings: { common } } = useVajs();
  const { teamText: words } = useWords();
  const facts = load.status === 'ready' ? load.value : undefined;
  const known = React.useMemo(() => new Map(
    facts && [...facts.roleHolders, ...facts.teamMembers].map(({ person }) => [person.id, person.name] as const)
  ), [facts]);
  const asked = useAskedNames(load.status === 'loading' ? [] : members.map(({ person }) => person).filter(person => !known.has(person)));
  return React.useMemo(() => {
    const [organisations, units, services] = [byId(facts?.organisations ?? []), byId(facts?.units ?? []), byId(facts?.services ?? [])];
    return {
      nameOf: person => known.get(person) ?? asked.get(person) ?? words.unknownPerson(person),
      textsOf: ({ organisation, unit, capacity, service, term, from, until, mandate }) => ({
        institution: [
          organisations.get(organisation)?.name ?? words.unknown(organisation),
          ...(unit === undefined ? [] : [units.get(unit)?.name ?? words.unknown(unit)])
        ].join(', '),
        capacity: words.capacities[capacity],
        service: service === undefined ? '' : services.get(service)?.name ?? words.unknown(service),
        term: words.terms[term],
        from: common.date(from),
        until: until === undefined ? words.noUntil : common.date(until),
        mandate: mandateRights.filter(right => mandate.includes(right)).map(right => words.rights[right]).join(', ')
      })
    };
  }, [facts, known, asked, words, common]);
};
