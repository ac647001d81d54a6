import type { ServiceMap } from '../../../domain/cards/serviceMap';
import type { CardStrings } from '../../../loc/cards';
import type { ServiceMapStrings } from '../../../loc/serviceMap';
import type { Chip } from '../../../ui/Frame';
import type { CardFilter, FilterKey } from './cardFilter';

/** The filters in force, each with its way out. What the day does not know goes by its number. */
export const chipsOf = (
  serviceMap: ServiceMap | undefined, filter: CardFilter, known: readonly FilterKey[], onChange: (filter: CardFilter) => void,
  words: ServiceMapStrings['serviceMap'], { checklist }: CardStrings
): readonly Chip[] => {
  const texts: Readonly<Record<FilterKey, () => string>> = {
    agency: () => `${words.filters.agency}: ${serviceMap?.services.find(({ organisation }) => organisation?.id === filter.agency)?.organisation?.name ?? `#${filter.agency}`}`,
    area: () => `${words.filters.area}: ${serviceMap?.areas.find(({ subject }) => subject.id === filter.area)?.name ?? `#${filter.area}`}`,
    vacant: () => words.vacantChoice,
    standing: () => `${words.filters.standing}: ${filter.standing ? checklist.statuses[filter.standing] : ''}`,
    mine: () => words.mineChoice
  };
  return known.filter(key => filter[key] !== undefined).map(key => ({ key, text: texts[key](), onRemove: () => onChange({ ...filter, [key]: undefined }) }));
};
