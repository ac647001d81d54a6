import type { CardSubject } from './keepers';

type CardKind = CardSubject['kind'];

/** Where the description asks for it: an annex, the place of the duty in it, and of an item where the duty lists several. */
export interface Source { readonly annex: 'LISA 1' | 'LISA 4' | 'LISA 5'; readonly duty: number; readonly item?: number }

type Asked<P extends string> = { readonly point: P } & Source;

const asked = <P extends string>(annex: Source['annex'], point: P, duty: number, item?: number): Asked<P> =>
  ({ point, annex, duty, ...(item === undefined ? {} : { item }) });

const area = <P extends string>(point: P, duty: number, item?: number): Asked<P> => asked('LISA 1', point, duty, item);
const service = <P extends string>(point: P, duty: number, item?: number): Asked<P> => asked('LISA 5', point, duty, item);
const support = <P extends string>(point: P, duty: number): Asked<P> => asked('LISA 4', point, duty);

/**
 * What whoever leads an area or a service keeps true: those duties of the annexes that ask for information, a plan or a team to be
 * there and right. What a leader does (speaks, decides, sets priorities) is no information and stands on the role's card instead.
 */
export const checklists = {
  policyArea: [
    area('map', 3), area('team', 4), area('goals', 5), area('development', 2), area('relations', 2, 1), area('laws', 2, 2), area('systems', 2, 3),
    area('registers', 2, 4), area('continuity', 2, 5), area('network', 2, 6), area('workPlan', 10), area('budget', 11)
  ],
  service: [
    service('picture', 3), service('budget', 3), service('development', 3), service('data', 4), service('team', 5), service('goals', 6),
    service('needs', 9, 1), service('channels', 9, 2), service('experience', 9, 3), service('communication', 9, 4), service('laws', 9, 5),
    service('processes', 9, 6), service('parties', 9, 7), service('risks', 9, 8), service('products', 9, 9)
  ],
  supportService: [
    support('map', 2), support('support', 1), support('workPlan', 3), support('cooperation', 4), support('strategy', 5), support('processes', 6)
  ]
} as const satisfies Readonly<Record<CardKind, readonly Asked<string>[]>>;

/** Keys of a kind of card's points, as rows of the list of confirmations carry them. */
export type PointOf<K extends CardKind> = (typeof checklists)[K][number]['point'];

export type PointKey = PointOf<CardKind>;

export interface ChecklistPoint extends Source { readonly point: PointKey }

export const checklistOf = ({ kind }: CardSubject): readonly ChecklistPoint[] => checklists[kind];

export const isPointOf = (subject: CardSubject, point: string): point is PointKey => checklistOf(subject).some(one => one.point === point);
