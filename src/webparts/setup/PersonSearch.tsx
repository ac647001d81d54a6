import * as React from 'react';
import type { FoundPerson } from '../../data/people';
import { Combobox } from '../../ui/editing/Combobox';
import { nobodyIn, peopleIn, useDirectory } from '../../ui/editing/useDirectory';
import { useVajs } from '../../ui/vajs';
import styles from './PersonSearch.module.scss';

export interface PersonSearchProps {
  /** Of the field: several stand on one page. */
  readonly id: string;
  readonly label: string;
  readonly onChoose: (person: FoundPerson) => void;
}

/** A field that finds people by name while one types. */
export const PersonSearch = ({ id, label, onChoose }: PersonSearchProps): React.ReactElement => {
  const { strings } = useVajs();
  const [typed, setTyped] = React.useState('');
  const directory = useDirectory(typed);
  const people = peopleIn(directory);
  return (
    <div className={styles.search}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      <Combobox
        id={id} chosen="" nothing={nobodyIn(directory, strings)} onType={setTyped}
        options={people.map(({ loginName, name, department, email }) =>
          ({ key: loginName, text: name, detail: [department, email].filter(Boolean).join(' · ') }))}
        onChoose={({ key }) => {
          const person = people.find(({ loginName }) => loginName === key);
          if (person) onChoose(person);
        }}
      />
    </div>
  );
};
