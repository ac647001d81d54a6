import * as React from 'react';
import { personNamed } from '../../../data/personNamed';
import type { NounName } from '../../../data/facts';
import type { PersonId } from '../../../domain/identity';
import type { Proposal } from '../../../domain/suggestions/suggestion';
import { useDomainFacts } from '../../useDomainFacts';
import { useVajs } from '../../vajs';
import styles from './Suggestion.module.scss';

const factNouns = ['roles', 'roleHolders'] as const satisfies readonly NounName[];

/** A proposed person often holds no role yet; then the site is asked for the name. */
const usePersonName = (id: PersonId): string | undefined => {
  const { site } = useVajs();
  const [name, setName] = React.useState<string>();
  React.useEffect(() => {
    let current = true;
    personNamed(site, id).then(found => { if (current) setName(found); }, () => undefined);
    return () => { current = false; };
  }, [site, id]);
  return name;
};

/** What would be done if the suggestion were applied, in a sentence. */
export const ProposedChange = ({ proposal }: { readonly proposal: Extract<Proposal, { kind: 'holder' }> }): React.ReactElement => {
  const { common, forms } = useVajs().strings;
  const load = useDomainFacts<'roles' | 'roleHolders'>(factNouns);
  const asked = usePersonName(proposal.person);
  const facts = load.status === 'ready' ? load.value : undefined;
  const role = facts?.roles.find(({ id }) => id === proposal.role)?.name ?? forms.unknownRow(proposal.role);
  const known = facts?.roleHolders.find(({ person }) => person.id === proposal.person)?.person.name;
  return (
    <p className={styles.change}>
      {forms.suggestions.holder(role, known ?? asked ?? forms.unknownPerson(proposal.person), common.date(proposal.from))}
    </p>
  );
};
