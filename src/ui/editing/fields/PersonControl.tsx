import * as React from 'react';
import { searchPeople, type FoundPerson } from '../../../data/people';
import type { PersonColumn } from '../../../data/schema/column';
import { useVajs } from '../../vajs';
import { Combobox } from '../Combobox';
import { PeopleNames } from '../peopleNames';
import type { ControlProps } from './controls';

/** Typing rests this long before the directory is asked. */
const REST_MS = 250;

/** One person of the organisation's directory. */
export const PersonControl = ({ id, column, value, onChange, describedBy, invalid }: ControlProps<PersonColumn>): React.ReactElement => {
  const { site, strings: { forms } } = useVajs();
  const names = React.useContext(PeopleNames);
  const [typed, setTyped] = React.useState('');
  const [found, setFound] = React.useState<readonly FoundPerson[]>([]);
  const [picked, setPicked] = React.useState<string>();
  const [failed, setFailed] = React.useState(false);

  React.useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      searchPeople(site, typed).then(
        people => { if (current) { setFound(people); setFailed(false); } },
        () => { if (current) setFailed(true); });
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [site, typed]);

  const choose = async (loginName: string): Promise<void> => {
    const person = found.find(one => one.loginName === loginName);
    setPicked(person?.name);
    try {
      const personId = await site.personId(loginName);
      names.learn(personId, person?.name ?? loginName);
      onChange(personId);
    } catch {
      setPicked(undefined);
      setFailed(true);
    }
  };

  return (
    <Combobox
      id={id} describedBy={describedBy} invalid={invalid} required={column.required}
      nothing={failed ? forms.peopleFailed : typed.trim().length < 2 ? forms.typeTwoLetters : forms.nobodyFits}
      chosen={value === undefined ? '' : names.nameOf(Number(value)) ?? picked ?? forms.unknownPerson(Number(value))}
      options={found.map(person => ({ key: person.loginName, text: person.name, detail: person.department ?? person.email }))}
      onType={setTyped} onChoose={option => { choose(option.key).catch(() => setFailed(true)); }}
      onClear={column.required ? undefined : () => onChange(undefined)}
    />
  );
};
