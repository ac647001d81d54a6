import * as React from 'react';
import type { Unit } from '../../../domain/people/structure';
import { isValidOn } from '../../../domain/time/validity';
import { useWords } from '../../approvals/useWords';
import { Button } from '../../Button';
import { Combobox } from '../../editing/Combobox';
import { Field } from '../../editing/fields/Field';
import { Notice } from '../../Notice';
import { useOwnId } from '../../ownId';
import { useVajs } from '../../vajs';
import { fileDigest } from '../acts/fileDigest';
import { PersonField } from '../acts/PersonField';
import styles from '../round.module.scss';
import type { FileOf, SubmitTyped } from './submitTyped';

export interface DeclaredProps {
  readonly typed: SubmitTyped;
  readonly set: (change: Partial<SubmitTyped>) => void;
}

/** A line for each thing chosen, with a button that takes it away. */
const Chosen = ({ of }: { readonly of: readonly { readonly key: string; readonly text: string; readonly digest?: string; readonly remove?: { readonly name: string; readonly run: () => void } }[] }): React.ReactElement => (
  <ul className={styles.list}>
    {of.map(({ key, text, digest, remove }) => (
      <li key={key} className={styles.removable}>
        <span className={styles.chosen}>{text}{digest !== undefined && <span className={styles.digest}>, {digest}</span>}</span>
        {remove && <Button look="quiet" icon="close" iconOnly text={remove.name} onClick={remove.run} />}
      </li>
    ))}
  </ul>
);

export const Authors = ({ typed: { authors }, set }: DeclaredProps): React.ReactElement => {
  const { site } = useVajs();
  const { round: { submit } } = useWords();
  return (
    <Field id={useOwnId('authors')} group label={submit.authors} description={submit.authorsHint} messages={[]}>
      <Chosen of={authors.map(({ id, name }) => ({
        key: String(id), text: id === site.me?.id ? submit.me(name) : name,
        ...(authors.length > 1 ? { remove: { name: submit.removeAuthor(name), run: () => set({ authors: authors.filter(one => one.id !== id) }) } } : {})
      }))}
      />
      <PersonField
        label={submit.addAuthor} chosen=""
        onChoose={({ id, name }) => { if (!authors.some(one => one.id === id)) set({ authors: [...authors, { id, name }] }); }}
      />
    </Field>
  );
};

/** The most that the list of choices shows. */
const OFFERED = 10;

export const ConcernedUnits = ({ typed: { concerned }, set, units }: DeclaredProps & { readonly units: readonly Unit[] }): React.ReactElement => {
  const { today } = useVajs();
  const { round: { submit } } = useWords();
  const id = useOwnId('concerned');
  const [typed, setTyped] = React.useState('');
  const sought = typed.trim().toLocaleLowerCase();
  const offered = units
    .filter(unit => isValidOn(unit.validity, today) && !concerned.includes(unit.id) && unit.name.toLocaleLowerCase().includes(sought))
    .slice(0, OFFERED);
  const nameOf = (of: number): string => units.find(unit => unit.id === of)?.name ?? String(of);
  return (
    <Field id={`${id}-all`} group label={submit.concerned} description={submit.concernedHint} messages={[]}>
      <Chosen of={concerned.map(unit => ({
        key: String(unit), text: nameOf(unit),
        remove: { name: submit.removeUnit(nameOf(unit)), run: () => set({ concerned: concerned.filter(one => one !== unit) }) }
      }))}
      />
      <Field id={id} label={submit.addUnit} messages={[]}>
        <Combobox
          id={id} chosen="" nothing={submit.nothingFits} options={offered.map(unit => ({ key: String(unit.id), text: unit.name }))} onType={setTyped}
          onChoose={option => set({ concerned: [...concerned, ...offered.filter(unit => String(unit.id) === option.key).map(unit => unit.id)] })}
        />
      </Field>
    </Field>
  );
};

/** Files that belong to the text, by name and digest. They stay where they are. */
export const Files = ({ typed: { files }, set }: DeclaredProps): React.ReactElement => {
  const { round: { submit, signing } } = useWords();
  const id = useOwnId('files');
  const [state, setState] = React.useState<'idle' | 'reading' | 'failed'>('idle');
  const latest = React.useRef(files);
  React.useEffect(() => { latest.current = files; });
  const add = async (chosen: readonly File[]): Promise<void> => {
    setState('reading');
    try {
      const read: FileOf[] = [];
      for (const file of chosen) read.push({ name: file.name, digest: await fileDigest(file) });
      set({ files: [...latest.current.filter(({ name }) => !read.some(one => one.name === name)), ...read] });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <Field id={`${id}-all`} group label={submit.files} messages={[]}>
      <Chosen of={files.map(({ name, digest }) => ({
        key: name, text: name, digest: signing.digest(digest),
        remove: { name: submit.removeFile(name), run: () => set({ files: files.filter(one => one.name !== name) }) }
      }))}
      />
      <input
        id={id} type="file" multiple aria-label={submit.files} aria-describedby={`${id}-hint`}
        onChange={event => { add([...event.target.files ?? []]).catch(() => setState('failed')); }}
      />
      <p id={`${id}-hint`} className={styles.hint}>{submit.filesHint}</p>
      {state === 'reading' && <Notice tone="info" slim>{signing.digesting}</Notice>}
      {state === 'failed' && <Notice tone="bad" slim alert>{signing.digestFailed}</Notice>}
    </Field>
  );
};

export interface CheckProps { readonly label: string; readonly description: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }

export const Check = ({ label, description, checked, onChange }: CheckProps): React.ReactElement => {
  const id = useOwnId('check');
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" checked={checked} aria-describedby={id} onChange={event => onChange(event.target.checked)} />{label}
      </label>
      <p id={id} className={styles.hint}>{description}</p>
    </>
  );
};
