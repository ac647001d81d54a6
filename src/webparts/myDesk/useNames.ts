import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import { personNamed } from '../../data/personNamed';
import type { Site } from '../../data/site';
import type { PersonId } from '../../domain/identity';
import { useWords } from '../../ui/approvals/useWords';
import { useVajs } from '../../ui/vajs';
import { namesIn, type NameOf } from './deskWords';

/** What the site has said; a person is asked for once a page. */
const known = new WeakMap<Site, Map<PersonId, string>>();

const knownOn = (site: Site): Map<PersonId, string> => {
  const names = known.get(site) ?? new Map<PersonId, string>();
  known.set(site, names);
  return names;
};

/** Names of people, also of those whom no row names but by number: a substitute may hold no role. The site is asked for these. */
export const useNames = (facts: Pick<ApprovalFacts, 'people'>, people: readonly PersonId[]): NameOf => {
  const { site } = useVajs();
  const words = useWords();
  const [, setAnswers] = React.useState(0);
  const unknown = [...new Set(people)].filter(id => !facts.people.has(id)).join(' ');
  React.useEffect(() => {
    let left = false;
    const names = knownOn(site);
    for (const id of unknown.split(' ').filter(Boolean).map(text => Number(text) as PersonId)) {
      if (names.has(id)) continue;
      personNamed(site, id).then(name => {
        if (name !== undefined) names.set(id, name);
        if (!left) setAnswers(n => n + 1);
      }).catch(() => undefined); // the number stays
    }
    return () => { left = true; };
  }, [site, unknown]);
  const byRows = namesIn(facts, words);
  return person => (facts.people.has(person) ? byRows(person) : knownOn(site).get(person) ?? byRows(person));
};
