import * as React from 'react';
import { documentKinds, type SupportService } from '../../../domain/documents/document';
import { documentStatuses } from '../../../domain/documents/edition';
import type { RegisterEntry } from '../../../domain/documents/register';
import { roundStandings, standsSo, type RegisterFilter } from '../../../domain/documents/registerFilter';
import type { PersonId, RoleId, SupportServiceId } from '../../../domain/identity';
import type { Role } from '../../../domain/people/role';
import { useVajs } from '../../../ui/vajs';
import { kindName } from '../documentWords';
import { without } from './filterChips';
import styles from './RegisterFilters.module.scss';

export interface RegisterFiltersProps {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
  /** All entries of the register: only what occurs in them is offered. */
  readonly entries: readonly RegisterEntry[];
  readonly owners: readonly Role[];
  readonly supportServices: readonly SupportService[];
  /** Absent while the site has not said who looks. */
  readonly me?: PersonId;
}

interface ChoicesProps<Key extends string> {
  readonly legend: string;
  readonly options: readonly { readonly key: Key; readonly text: string; readonly count: number }[];
  readonly chosen: readonly Key[];
  readonly onChange: (chosen: readonly Key[] | undefined) => void;
}

const Choices = <Key extends string>({ legend, options, chosen, onChange }: ChoicesProps<Key>): React.ReactElement => (
  <fieldset className={styles.choices}>
    <legend>{legend}</legend>
    {options.map(({ key, text, count }) => (
      <label key={key}>
        <input
          type="checkbox" checked={chosen.includes(key)}
          onChange={event => onChange(event.target.checked ? [...chosen, key] : without(chosen, key))}
        />
        <span>{text}</span> <span className={styles.count}>{count}</span>
      </label>
    ))}
  </fieldset>
);

interface OneOfProps<Id extends number> {
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen?: Id;
  readonly onChange: (chosen: Id | undefined) => void;
}

const OneOf = <Id extends number>({ label, any, options, chosen, onChange }: OneOfProps<Id>): React.ReactElement => (
  <label className={styles.oneOf}>
    <span>{label}</span>
    <select
      value={chosen ?? ''}
      onChange={event => onChange(options.find(({ id }) => String(id) === event.target.value)?.id)}
    >
      <option value="">{any}</option>
      {options.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </select>
  </label>
);

/** How many entries have each value, for the values that occur, in the given order. */
const counted = <Key extends string>(
  keys: readonly Key[], entries: readonly RegisterEntry[], valueOf: (entry: RegisterEntry) => Key, text: (key: Key) => string
): readonly { readonly key: Key; readonly text: string; readonly count: number }[] =>
  keys.map(key => ({ key, text: text(key), count: entries.filter(entry => valueOf(entry) === key).length }))
    .filter(({ count }) => count > 0);

/** What stands behind "Filter": choices take effect at once and show as chips. */
export const RegisterFilters = (
  { filter, onChange, entries, owners, supportServices, me }: RegisterFiltersProps
): React.ReactElement => {
  const { language, strings: { register: { filters, statuses, rounds, unverified } } } = useVajs();
  const inRound = roundStandings.map(key => ({
    key, text: key === 'unverified' ? unverified : rounds[key], count: entries.filter(entry => standsSo(entry, key)).length
  })).filter(({ key, count }) => count > 0 || filter.rounds?.includes(key));
  const set = (part: RegisterFilter): void => onChange({ ...filter, ...part });
  return (
    <div className={styles.filters}>
      <fieldset className={styles.choices}>
        <legend className={styles.unseen}>{filters.quick}</legend>
        <label>
          <input type="checkbox" checked={filter.overdue ?? false} onChange={event => set({ overdue: event.target.checked || undefined })} />
          <span>{filters.overdue}</span>
        </label>
        {me !== undefined && (
          <label title={filters.mineHint}>
            <input type="checkbox" checked={filter.mine !== undefined} onChange={event => set({ mine: event.target.checked ? me : undefined })} />
            <span>{filters.mine}</span>
          </label>
        )}
      </fieldset>
      <Choices
        legend={filters.kind} chosen={filter.kinds ?? []} onChange={kinds => set({ kinds })}
        options={counted(documentKinds, entries, entry => entry.document.kind, kind => kindName(kind, language))}
      />
      <Choices
        legend={filters.status} chosen={filter.statuses ?? []} onChange={chosen => set({ statuses: chosen })}
        options={counted(documentStatuses, entries, entry => entry.state.status, status => statuses[status])}
      />
      {inRound.length > 0 && (
        <Choices legend={filters.round} chosen={filter.rounds ?? []} onChange={chosen => set({ rounds: chosen })} options={inRound} />
      )}
      <OneOf<RoleId> label={filters.owner} any={filters.any} options={owners} chosen={filter.owner} onChange={owner => set({ owner })} />
      <OneOf<SupportServiceId>
        label={filters.supportService} any={filters.any} options={supportServices} chosen={filter.supportService}
        onChange={supportService => set({ supportService })}
      />
    </div>
  );
};
