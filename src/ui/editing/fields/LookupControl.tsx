import * as React from 'react';
import type { LookupColumn, LookupsColumn } from '../../../data/schema/column';
import { foldWords, hasWords, fold } from '../../../domain/search/fold';
import { Button } from '../../Button';
import { useVajs } from '../../vajs';
import { Combobox, type Option } from '../Combobox';
import { useRowNames, type RowName } from '../useRowNames';
import type { ControlProps } from './controls';
import styles from './LookupControl.module.scss';

/** As many as a list can show without getting lost. */
const SHOWN = 50;

const optionOf = ({ id, name, detail }: RowName): Option => ({ key: String(id), text: name, detail });

const fitting = (names: readonly RowName[], typed: string): readonly Option[] => {
  const words = foldWords(typed);
  return names.filter(({ name, detail }) => hasWords(fold(`${name} ${detail ?? ''}`), words)).slice(0, SHOWN).map(optionOf);
};

/** One row of another list, found by its name or code. */
export const LookupControl = ({ id, column, value, onChange, describedBy, invalid }: ControlProps<LookupColumn>): React.ReactElement => {
  const { forms } = useVajs().strings;
  const names = useRowNames(column.to);
  const [typed, setTyped] = React.useState('');
  const chosen = names.find(row => row.id === value);
  return (
    <Combobox
      id={id} describedBy={describedBy} invalid={invalid} required={column.required} nothing={forms.nothingFits}
      chosen={chosen?.name ?? (value === undefined ? '' : forms.unknownRow(Number(value)))}
      options={fitting(names, typed)} onType={setTyped} onChoose={option => onChange(Number(option.key))}
      onClear={column.required ? undefined : () => onChange(undefined)}
    />
  );
};

/** Several rows of another list. */
export const LookupsControl = ({ id, column, value, onChange, describedBy, invalid }: ControlProps<LookupsColumn>): React.ReactElement => {
  const { forms } = useVajs().strings;
  const names = useRowNames(column.to);
  const [typed, setTyped] = React.useState('');
  const ids = (value ?? []) as readonly number[];
  const rest = names.filter(row => !ids.includes(row.id));
  const nameOf = (one: number): string => names.find(row => row.id === one)?.name ?? forms.unknownRow(one);
  return (
    <>
      {ids.length > 0 && (
        <ul className={styles.chosen}>
          {ids.map(one => (
            <li key={one} className={styles.one}>
              {nameOf(one)}
              <Button text={forms.remove(nameOf(one))} icon="close" iconOnly look="quiet" onClick={() => onChange(ids.filter(other => other !== one))} />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        id={id} describedBy={describedBy} invalid={invalid} chosen="" nothing={forms.nothingFits}
        options={fitting(rest, typed)} onType={setTyped} onChoose={option => onChange([...ids, Number(option.key)])}
      />
    </>
  );
};
