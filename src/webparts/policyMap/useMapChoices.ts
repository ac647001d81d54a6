import * as React from 'react';
import type { OrganisationId, PolicyAreaId, ServiceId, UnitId } from '../../domain/identity';
import { useAddress } from '../../ui/useAddress';
import { gapKinds, type GapKind, type MapFilter } from './mapFilter';

const mapViews = ['map', 'matrix', 'list'] as const;
export type MapViewName = typeof mapViews[number];

/** What a person chose to see. All but the search lives in the address, so that a link leads to the same view. */
export interface MapChoices {
  readonly view: MapViewName;
  readonly text: string;
  readonly filter: MapFilter;
  readonly area: PolicyAreaId | undefined;
  readonly service: ServiceId | undefined;
  readonly setView: (view: MapViewName) => void;
  readonly setText: (text: string) => void;
  readonly filterBy: (filter: MapFilter) => void;
  readonly openArea: (area: PolicyAreaId | undefined) => void;
  /** A service opened from an area's panel leads back there when it is closed. */
  readonly openService: (service: ServiceId | undefined) => void;
}

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined => known.find(one => one === value);

/** Ids in addresses were typed or pasted by people. */
const idOf = <T extends number>(value: string | undefined): T | undefined =>
  (value !== undefined && /^[1-9]\d{0,9}$/.test(value) ? Number(value) as T : undefined);

const written = (id: number | undefined): string | undefined => (id === undefined ? undefined : String(id));

export const useMapChoices = (defaultView: MapViewName): MapChoices => {
  const [view, setView] = useAddress('map');
  const [gap, setGap] = useAddress('gap');
  const [field, setField] = useAddress('field');
  const [agency, setAgency] = useAddress('agency');
  const [area, setArea] = useAddress('area');
  const [service, setService] = useAddress('service');
  const [asked] = useAddress('find');
  const [text, setText] = React.useState(asked ?? '');

  const openArea = React.useCallback((id: PolicyAreaId | undefined) => {
    setService(undefined);
    setArea(written(id));
  }, [setArea, setService]);
  const openService = React.useCallback((id: ServiceId | undefined) => setService(written(id)), [setService]);
  const filterBy = React.useCallback((next: MapFilter) => {
    setGap(next.gap);
    setField(written(next.field));
    setAgency(written(next.agency));
  }, [setGap, setField, setAgency]);

  const filter = React.useMemo((): MapFilter => ({
    gap: oneOf<GapKind>(gapKinds, gap), field: idOf<UnitId>(field), agency: idOf<OrganisationId>(agency)
  }), [gap, field, agency]);

  return {
    view: oneOf(mapViews, view) ?? defaultView, text, filter, area: idOf(area), service: idOf(service),
    setView: next => setView(next === defaultView ? undefined : next),
    setText, filterBy, openArea, openService
  };
};
