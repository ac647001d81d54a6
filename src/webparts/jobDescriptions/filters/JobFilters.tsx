import * as React from 'react';
import { documentKinds, type DocumentKind } from '../../../domain/documents/document';
import type { OrganisationId, UnitId } from '../../../domain/identity';
import { filterLines, jobStandings, usualKinds, type FilterGround, type JobFilter } from '../../../domain/jobDescriptions/jobFilter';
import { isValidOn } from '../../../domain/time/validity';
import { useWords } from '../../../ui/approvals/useWords';
import { FilterSelect } from '../../../ui/frame/FilterSelect';
import { useVajs } from '../../../ui/vajs';
import { kindName } from '../jobWords';
import type { ShownJobs } from '../shownJobs';
import { without } from './filterChips';
import styles from './JobFilters.module.scss';

export interface JobFiltersProps {
  readonly shown: ShownJobs;
  readonly ground: FilterGround;
  readonly filter: JobFilter;
  readonly onChange: (filter: JobFilter) => void;
}

/** The usual kinds are no filter, and neither is none. */
const chosenKinds = (next: readonly DocumentKind[]): JobFilter['kinds'] =>
  (next.length === 0 || (next.length === usualKinds.length && usualKinds.every(kind => next.includes(kind))) ? undefined : next);

interface ChoiceProps {
  readonly text: string;
  readonly title?: string;
  readonly count?: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

const Choice = ({ text, title, count, checked, onChange }: ChoiceProps): React.ReactElement => (
  <label title={title}>
    <input type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} />
    <span>{text}</span> {count !== undefined && <span className={styles.count}>{count}</span>}
  </label>
);

/** What stands behind "Filter": choices take effect at once and show as chips. */
export const JobFilters = ({ shown, ground, filter, onChange }: JobFiltersProps): React.ReactElement => {
  const { language, on } = useVajs();
  const { jobRegister: { filters, standings: names } } = useWords();
  const { lines, facts } = shown;
  const set = (part: JobFilter): void => onChange({ ...filter, ...part });
  const { standings = [], kinds = usualKinds, whose } = filter;
  const present = React.useMemo(() => documentKinds.map(kind => ({ kind, count: facts.documents.filter(one => one.kind === kind).length })), [facts]);
  const standing = React.useMemo(
    () => jobStandings.map(key => ({ key, count: filterLines(lines, { standings: [key], kinds: filter.kinds }, ground).filter(line => (line.kind === 'post') === (key === 'missing')).length })),
    [lines, filter.kinds, ground]
  );
  return (
    <div className={styles.filters}>
      {ground.mine && (
        <fieldset className={styles.choices}>
          <legend>{filters.quick}</legend>
          <Choice text={filters.mine} title={filters.mineHint} checked={whose === 'mine'} onChange={is => set({ whose: is ? 'mine' : undefined })} />
          {ground.mine.units.size > 0 && (
            <Choice text={filters.team} title={filters.teamHint} checked={whose === 'team'} onChange={is => set({ whose: is ? 'team' : undefined })} />
          )}
        </fieldset>
      )}
      <fieldset className={styles.choices}>
        <legend>{filters.standing}</legend>
        {standing.filter(({ key, count }) => count > 0 || standings.includes(key)).map(({ key, count }) => (
          <Choice
            key={key} text={names[key]} count={count} checked={standings.includes(key)}
            onChange={is => set({ standings: is ? [...standings, key] : without(standings, key) })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{filters.kind}</legend>
        {present.filter(({ kind, count }) => count > 0 || kinds.includes(kind)).map(({ kind, count }) => (
          <Choice
            key={kind} text={kindName(kind, language)} count={count} checked={kinds.includes(kind)}
            onChange={is => set({ kinds: chosenKinds(is ? [...kinds, kind] : kinds.filter(one => one !== kind)) })}
          />
        ))}
      </fieldset>
      <div className={styles.places}>
        <FilterSelect
          label={filters.organisation} any={filters.any} value={filter.organisation}
          choices={facts.organisations.map(({ id, name }) => ({ value: String(id), text: name }))}
          onSelect={id => set({ organisation: id === undefined ? undefined : Number(id) as OrganisationId })}
        />
        <FilterSelect
          label={filters.unit} any={filters.any} value={filter.unit}
          choices={facts.units.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name }) => ({ value: String(id), text: name }))}
          onSelect={id => set({ unit: id === undefined ? undefined : Number(id) as UnitId })}
        />
      </div>
    </div>
  );
};
