import * as React from 'react';
import type { PersonId } from '../../../domain/identity';
import type { Person } from '../../../domain/people/person';
import type { Standing } from '../../../domain/teams/composition';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';

export interface StandingWords {
  readonly nameOf: (person: PersonId) => string;
  /** What stands beside the mark: who gave it, whose turn it is and how long it may take. */
  readonly detailOf: (standing: Standing) => string;
}

/** A day may be past though no working day lies between. */
const leftOn = (daysLeft: number, late: boolean): number => (late ? Math.min(-1, daysLeft) : daysLeft);

/** How standings are put into words, with the names of those who are in them. */
export const useStandingWords = (people: ReadonlyMap<PersonId, Person>): StandingWords => {
  const { on, strings: { common } } = useVajs();
  const { approvals, coreTeam: { standing: words }, teamText } = useWords();
  return React.useMemo(() => {
    const nameOf = (person: PersonId): string => people.get(person)?.name ?? teamText.unknownPerson(person);
    const namesOf = (all: readonly PersonId[]): string => all.map(nameOf).join(', ');
    const detailOf = (standing: Standing): string => {
      const since = common.date(standing.since);
      switch (standing.status) {
        case 'given': return [words.given(since, namesOf(standing.by)), standing.ownHead && words.ownHead].filter(Boolean).join('; ');
        case 'pending': return `${words.pending(namesOf(standing.waitsFor))}; ${approvals.daysLeft(leftOn(standing.daysLeft, standing.due < on))}`;
        case 'returned':
        case 'rejected': return words.returned(nameOf(standing.by), since);
        case 'withdrawn': return words.withdrawn(nameOf(standing.by), since);
        case 'unverified': return words[standing.because];
        case 'notSubmitted': return words.notSubmitted(nameOf(standing.by), since);
        default: return standing satisfies never;
      }
    };
    return { nameOf, detailOf };
  }, [people, on, common, approvals, words, teamText]);
};
