import type { SupportService } from '../documents/document';
import { registerOn, type Register } from '../documents/register';
import type { PolicyFacts, RegisterFacts } from '../facts';
import { byId } from '../grouping';
import type { Person } from '../people/person';
import type { Organisation } from '../people/structure';
import type { PolicyArea, Service } from '../policy/policyArea';
import { areasOf, policyMapOn, type ActingManager, type AreaOnMap, type PolicyMap } from '../policy/policyMap';
import { byName } from '../search/collation';
import { foldParts } from '../search/fold';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { ActingOn, CardSubject } from './keepers';
import { leadersOn } from './leaders';
import { processesOf, type ProcessesOf } from './processes';
import { cardKey } from './statement';

interface Common {
  readonly key: string;
  readonly name: string;
  readonly leaders: readonly Person[];
  readonly substitutes: readonly Person[];
  /** Somebody leads it, or acts as its manager by a given mandate. */
  readonly isLed: boolean;
  readonly sample: boolean;
  /** Folded, for search. */
  readonly words: string;
}

/** An agency's service as the map of services shows it (*teenusekaart*). */
export interface ServiceCard extends Common {
  readonly kind: 'service';
  readonly subject: Extract<CardSubject, { kind: 'service' }>;
  readonly service: Service;
  /** Absent where the row points at no organisation that is known. */
  readonly organisation?: Organisation;
  /** Areas of the day that it stands under; by name. */
  readonly areas: readonly PolicyArea[];
  readonly acting: readonly ActingManager[];
}

/** A support service as the map of support services shows it (*tugiteenusekaart*, ch. 3.2). */
export interface SupportServiceCard extends Common {
  readonly kind: 'supportService';
  readonly subject: Extract<CardSubject, { kind: 'supportService' }>;
  readonly supportService: SupportService;
  readonly processes: ProcessesOf;
}

/** A policy area, whose map is elsewhere and whose card is confirmed with the others. */
export interface AreaCard extends Common {
  readonly kind: 'policyArea';
  readonly subject: Extract<CardSubject, { kind: 'policyArea' }>;
  readonly onMap: AreaOnMap;
}

export type Card = ServiceCard | SupportServiceCard | AreaCard;

/** The cards of a day. */
export interface ServiceMap {
  readonly on: PlainDate;
  readonly map: PolicyMap;
  readonly register: Register;
  /** By name. */
  readonly services: readonly ServiceCard[];
  /** In the order of chapter 3.2. */
  readonly supportServices: readonly SupportServiceCard[];
  readonly areas: readonly AreaCard[];
}

export type ServiceMapFacts = PolicyFacts & RegisterFacts;

const NOBODY: readonly ActingManager[] = [];

const names = (people: readonly Person[]): readonly string[] => people.map(({ name }) => name);

const serviceCardsOn = (facts: ServiceMapFacts, on: PlainDate, actingOn: ActingOn | undefined): readonly ServiceCard[] => {
  const organisations = byId(facts.organisations);
  const areas = byId(facts.areas.filter(({ validity }) => isValidOn(validity, on)));
  const acting = actingOn?.(on);
  return facts.services.filter(({ validity }) => isValidOn(validity, on)).sort(byName).map((service): ServiceCard => {
    const subject = { kind: 'service', id: service.id } as const;
    const organisation = organisations.get(service.organisation);
    const stands = service.policyAreas.flatMap(id => areas.get(id) ?? []).sort(byName);
    const experts = acting?.get(service.id) ?? NOBODY;
    const { leaders, substitutes } = leadersOn(facts, subject, on);
    return {
      kind: 'service', key: cardKey(subject), subject, service, name: service.name, organisation, areas: stands, leaders, substitutes, acting: experts,
      isLed: leaders.length > 0 || experts.some(({ mandate }) => mandate === 'given'), sample: service.sample,
      words: foldParts([
        service.name, service.description, organisation?.name, organisation?.shortName, ...stands.map(({ name }) => name),
        ...names(leaders), ...names(substitutes), ...names(experts.map(({ person }) => person))
      ])
    };
  });
};

const supportCardsOn = (facts: ServiceMapFacts, register: Register, on: PlainDate): readonly SupportServiceCard[] =>
  [...facts.supportServices].sort((a, b) => a.order - b.order || a.id - b.id).map((supportService): SupportServiceCard => {
    const subject = { kind: 'supportService', id: supportService.id } as const;
    const processes = processesOf(register, supportService.id);
    const led = leadersOn(facts, subject, on);
    return {
      kind: 'supportService', key: cardKey(subject), subject, supportService, name: supportService.name, ...led, isLed: led.leaders.length > 0, processes,
      sample: supportService.sample,
      words: foldParts([
        supportService.name, supportService.purpose, ...names(led.leaders), ...names(led.substitutes),
        ...processes.lines.flatMap(({ entry: { document }, listing, owner }) =>
          [document.code, listing?.part?.title ?? document.title, owner?.role.name, ...names(owner?.holders ?? [])])
      ])
    };
  });

const areaCard = (onMap: AreaOnMap): AreaCard => {
  const { area, leaders, substitutes } = onMap;
  const subject = { kind: 'policyArea', id: area.id } as const;
  return {
    kind: 'policyArea', key: cardKey(subject), subject, name: area.name, leaders, substitutes, isLed: leaders.length > 0, onMap, sample: area.sample,
    words: foldParts([area.name, area.shortName, onMap.department?.name, ...names(leaders), ...names(substitutes)])
  };
};

/** Services, support services and areas as they stood or will stand on a day; `actingOn` once core teams were read. */
export const serviceMapOn = (facts: ServiceMapFacts, on: PlainDate, actingOn?: ActingOn): ServiceMap => {
  const map = policyMapOn(facts, on, actingOn?.(on));
  const register = registerOn(facts, on);
  return {
    on, map, register, services: serviceCardsOn(facts, on, actingOn), supportServices: supportCardsOn(facts, register, on),
    areas: areasOf(map).map(areaCard).sort((a, b) => byName(a.onMap.area, b.onMap.area))
  };
};

export const allCards = ({ areas, services, supportServices }: ServiceMap): readonly Card[] => [...areas, ...services, ...supportServices];
