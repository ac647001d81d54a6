import * as React from 'react';
import type { FoundPerson } from '../../data/people';
import { Combobox } from '../../ui/editing/Combobox';
import { useVajs } from '../../ui/vajs';
import styles from './PersonSearch.module.scss';

/** The directory is asked when somebody has stopped typing for this long, ms. */
const PAUSE_MS = 300;
/** Fewer letters would find half of the organisation. */
const FEWEST = 2;

interface Answer { readonly of: string; readonly people: readonly FoundPerson[] }

const NOBODY: readonly FoundPerson[] = [];

/** People whose name holds the text; undefined until the directory has answered for this very text. */
const usePeople = (text: string): readonly FoundPerson[] | undefined => {
  const { site } = useVajs();
  const [answer, setAnswer] = React.useState<Answer>({ of: '', people: NOBODY });
  React.useEffect(() => {
    if (text.length < FEWEST) return undefined;
    let current = true;
    const ask = async (): Promise<void> => {
      const { searchPeople } = await import(/* webpackChunkName: 'people' */ '../../data/people');
      const people = await searchPeople(site, text).catch(() => NOBODY);
      if (current) setAnswer({ of: text, people });
    };
    const timer = setTimeout(() => { ask().catch(() => undefined); }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [site, text]);
  return answer.of === text ? answer.people : undefined;
};

export interface PersonSearchProps {
  readonly label: string;
  readonly onChoose: (person: FoundPerson) => void;
}

/** A field that finds people by name while one types. */
export const PersonSearch = ({ label, onChoose }: PersonSearchProps): React.ReactElement => {
  const { setup } = useVajs().strings;
  const [text, setText] = React.useState('');
  const asked = text.trim();
  const found = usePeople(asked);
  const people = asked.length < FEWEST ? NOBODY : found ?? NOBODY;
  const nothing = asked.length < FEWEST ? setup.findPerson : found === undefined ? setup.searching : setup.nobodyFound;
  return (
    <div className={styles.search}>
      <label htmlFor="vajs-new-manager" className={styles.label}>{label}</label>
      <Combobox
        id="vajs-new-manager" chosen="" nothing={nothing} onType={setText}
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
