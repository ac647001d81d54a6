import * as React from 'react';
import type { CardSubject } from '../../domain/cards/keepers';
import type { OrganisationId, PolicyAreaId, ServiceId, SupportServiceId } from '../../domain/identity';
import { useAddress, writeAddress } from '../../ui/useAddress';
import { asStanding, type CardFilter } from './filters/cardFilter';
import { serviceLayouts, serviceViews, type ServiceLayout, type ServiceView } from './views';

/** What a person chose to see. All but the search lives in the address, so that a link leads to the same view. */
export interface Choices {
  readonly view: ServiceView;
  readonly layout: ServiceLayout;
  readonly filter: CardFilter;
  readonly opened?: CardSubject;
  readonly setView: (view: ServiceView) => void;
  readonly setLayout: (layout: ServiceLayout) => void;
  readonly filterBy: (filter: CardFilter) => void;
}

/** Ids in addresses were typed or pasted by people. */
const idOf = <T extends number>(value: string | undefined): T | undefined => (value !== undefined && /^[1-9]\d{0,9}$/.test(value) ? Number(value) as T : undefined);

const written = (id: number | undefined): string | undefined => (id === undefined ? undefined : String(id));

const nothingOpen = { service: undefined, supportService: undefined, area: undefined } as const;

const nameOf = { policyArea: 'area', service: 'service', supportService: 'supportService' } as const satisfies Readonly<Record<CardSubject['kind'], keyof typeof nothingOpen>>;

/** The piece of the address that opens a card here: `service=7`. */
export const addressPiece = ({ kind, id }: CardSubject): Readonly<Record<string, string>> => ({ [nameOf[kind]]: String(id) });

export const pieceName = ({ kind }: CardSubject): string => nameOf[kind];

/** Opens a card beside the content; nothing closes it. */
export const openCard = (subject: CardSubject | undefined): void => writeAddress({ ...nothingOpen, ...(subject ? addressPiece(subject) : {}) });

export const useChoices = (defaultView: ServiceView): Choices => {
  const [[view], [by], [service], [supportService], [area]] =
    [useAddress('view'), useAddress('by'), useAddress('service'), useAddress('supportService'), useAddress('area')];
  const [[agency], [under], [led], [is], [whose]] = [useAddress('agency'), useAddress('under'), useAddress('led'), useAddress('is'), useAddress('whose')];
  const filter = React.useMemo((): CardFilter => ({
    agency: idOf<OrganisationId>(agency), area: idOf<PolicyAreaId>(under), standing: asStanding(is),
    ...(led === 'vacant' ? { vacant: true } : {}), ...(whose === 'mine' ? { mine: true } : {})
  }), [agency, under, led, is, whose]);
  const opened = React.useMemo((): CardSubject | undefined => {
    const [serviceId, supportId, areaId] = [idOf<ServiceId>(service), idOf<SupportServiceId>(supportService), idOf<PolicyAreaId>(area)];
    if (serviceId !== undefined) return { kind: 'service', id: serviceId };
    if (supportId !== undefined) return { kind: 'supportService', id: supportId };
    return areaId === undefined ? undefined : { kind: 'policyArea', id: areaId };
  }, [service, supportService, area]);
  // A link to a support service leads to where support services stand, and closing its card leads nowhere else.
  const [first] = React.useState<ServiceView>(() => (opened?.kind === 'supportService' ? 'supportServices' : opened?.kind === 'policyArea' ? 'correctness' : defaultView));
  return {
    view: serviceViews.find(one => one === view) ?? first, layout: serviceLayouts.find(one => one === by) ?? 'agency', filter, opened,
    setView: next => writeAddress({ view: next }),
    setLayout: next => writeAddress({ by: next === 'agency' ? undefined : next }),
    filterBy: next => writeAddress({
      agency: written(next.agency), under: written(next.area), led: next.vacant ? 'vacant' : undefined, is: next.standing, whose: next.mine ? 'mine' : undefined
    })
  };
};
