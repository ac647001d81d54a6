import * as React from 'react';
import type { PersonColumn } from '../../../data/schema/column';
import { useVajs } from '../../vajs';
import { Combobox } from '../Combobox';
import { PeopleNames } from '../peopleNames';
import { nobodyIn, peopleIn, useDirectory } from '../useDirectory';
import type { ControlProps } from './controls';

/** One person of the organisation's directory. */
export const PersonControl = ({ id, column, value, onChange, describedBy, invalid }: ControlProps<PersonColumn>): React.ReactElement => {
  const { site, strings } = useVajs();
  const { forms } = strings;
  const names = React.useContext(PeopleNames);
  const [typed, setTyped] = React.useState('');
  const [picked, setPicked] = React.useState<string>();
  const [refused, setRefused] = React.useState(false);
  const directory = useDirectory(typed);
  const found = peopleIn(directory);

  const choose = async (loginName: string): Promise<void> => {
    const person = found.find(one => one.loginName === loginName);
    setPicked(person?.name);
    setRefused(false);
    try {
      const personId = await site.personId(loginName);
      names.learn(personId, person?.name ?? loginName);
      onChange(personId);
    } catch {
      setPicked(undefined);
      setRefused(true);
    }
  };

  return (
    <Combobox
      id={id} describedBy={describedBy} invalid={invalid} required={column.required}
      nothing={refused ? forms.peopleFailed : nobodyIn(directory, strings)}
      chosen={value === undefined ? '' : names.nameOf(Number(value)) ?? picked ?? forms.unknownPerson(Number(value))}
      options={found.map(person => ({ key: person.loginName, text: person.name, detail: person.department ?? person.email }))}
      onType={text => { setRefused(false); setTyped(text); }} onChoose={option => { choose(option.key).catch(() => setRefused(true)); }}
      onClear={column.required ? undefined : () => onChange(undefined)}
    />
  );
};
