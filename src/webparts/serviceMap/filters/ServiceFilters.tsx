import * as React from 'react';
import { standingStatuses } from '../../../domain/cards/standing';
import type { ServiceMap } from '../../../domain/cards/serviceMap';
import { alphabetically } from '../../../domain/search/collation';
import { useCardWords } from '../../../ui/cards/useCardWords';
import { FilterSelect, type FilterChoice } from '../../../ui/frame/FilterSelect';
import { useServiceWords } from '../useServiceWords';
import { asStanding, type CardFilter, type FilterKey } from './cardFilter';
import styles from './ServiceFilters.module.scss';

export interface ServiceFiltersProps {
  /** The whole of the day, so that a choice does not take the others away. */
  readonly serviceMap: ServiceMap;
  readonly filter: CardFilter;
  readonly known: readonly FilterKey[];
  readonly onChange: (filter: CardFilter) => void;
}

const choicesOf = (things: readonly { readonly id: number; readonly name: string }[]): readonly FilterChoice[] =>
  [...new Map(things.map(one => [one.id, one])).values()].sort((a, b) => alphabetically(a.name, b.name)).map(({ id, name }) => ({ value: String(id), text: name }));

/** What stands behind "Filter": one agency, one area, cards without a leader, of one state, or one's own. */
export const ServiceFilters = ({ serviceMap: { services, areas }, filter, known, onChange }: ServiceFiltersProps): React.ReactElement => {
  const { filters: words, vacantChoice, mineChoice } = useServiceWords();
  const { checklist } = useCardWords();
  const selects: Readonly<Record<FilterKey, () => React.ReactElement>> = {
    agency: () => (
      <FilterSelect
        key="agency" label={words.agency} any={words.any} value={filter.agency} choices={choicesOf(services.flatMap(({ organisation }) => organisation ?? []))}
        onSelect={value => onChange({ ...filter, agency: value === undefined ? undefined : Number(value) as CardFilter['agency'] })}
      />
    ),
    area: () => (
      <FilterSelect
        key="area" label={words.area} any={words.any} value={filter.area} choices={choicesOf(areas.map(({ onMap }) => onMap.area))}
        onSelect={value => onChange({ ...filter, area: value === undefined ? undefined : Number(value) as CardFilter['area'] })}
      />
    ),
    vacant: () => (
      <FilterSelect
        key="vacant" label={words.led} any={words.any} value={filter.vacant ? 'vacant' : undefined} choices={[{ value: 'vacant', text: vacantChoice }]}
        onSelect={value => onChange({ ...filter, vacant: value === undefined ? undefined : true })}
      />
    ),
    standing: () => (
      <FilterSelect
        key="standing" label={words.standing} any={words.any} value={filter.standing}
        choices={standingStatuses.map(value => ({ value, text: checklist.statuses[value] }))} onSelect={value => onChange({ ...filter, standing: asStanding(value) })}
      />
    ),
    mine: () => (
      <FilterSelect
        key="mine" label={words.whose} any={words.any} value={filter.mine ? 'mine' : undefined} choices={[{ value: 'mine', text: mineChoice }]}
        onSelect={value => onChange({ ...filter, mine: value === undefined ? undefined : true })}
      />
    )
  };
  return <div className={styles.filters}>{known.map(key => selects[key]())}</div>;
};
