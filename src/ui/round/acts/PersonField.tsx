import * as React from 'react';
import { Combobox } from '../../editing/Combobox';
import { describedBy, Field } from '../../editing/fields/Field';
import { nobodyIn, peopleIn, useDirectory } from '../../editing/useDirectory';
import type { Person } from '../../../domain/people/person';
import type { PersonId } from '../../../domain/identity';
import { useOwnId } from '../../ownId';
import { useVajs } from '../../vajs';

export interface PersonFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly wrong?: string;
  /** Shown in the field; empty for nobody, as where each choice is added to a list. */
  readonly chosen: string;
  /** The id is that of the lists' site. */
  readonly onChoose: (person: Person) => void;
}

/** One person of the organisation's directory. */
export const PersonField = ({ label, description, required, wrong, chosen, onChoose }: PersonFieldProps): React.ReactElement => {
  const { site, strings } = useVajs();
  const id = useOwnId('person');
  const [typed, setTyped] = React.useState('');
  const [refused, setRefused] = React.useState(false);
  const directory = useDirectory(typed);
  const found = peopleIn(directory);
  const messages = wrong === undefined ? [] : [{ weight: 'stop' as const, text: wrong }];

  const choose = async (loginName: string): Promise<void> => {
    const person = found.find(one => one.loginName === loginName);
    setRefused(false);
    const personId: PersonId = await site.personId(loginName);
    onChoose({ id: personId, name: person?.name ?? loginName, email: person?.email });
  };

  return (
    <Field id={id} label={label} description={description} required={required} messages={messages}>
      <Combobox
        id={id} describedBy={describedBy(id, description, messages)} invalid={wrong !== undefined} required={required}
        nothing={refused ? strings.forms.peopleFailed : nobodyIn(directory, strings)} chosen={chosen}
        options={found.map(person => ({ key: person.loginName, text: person.name, detail: person.department ?? person.email }))}
        onType={text => { setRefused(false); setTyped(text); }} onChoose={option => { choose(option.key).catch(() => setRefused(true)); }}
      />
    </Field>
  );
};
