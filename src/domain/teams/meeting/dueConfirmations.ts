import type { Facts } from '../../facts';
import { holds } from '../../people/holders';
import type { KeyRole } from '../../people/role';
import { addMonths, type PlainDate } from '../../time/plainDate';
import { dayInTallinn } from '../../time/tallinn';
import { isValidOn } from '../../time/validity';
import type { Confirmation } from '../confirmation';
import type { TeamSubject } from '../team';

/** LISA 1, 4 and 5 ask that a card be true and name no period; once a year nobody has to be reminded of a document either. */
const VALID_MONTHS = 12;

export interface DueConfirmation {
  readonly subject: TeamSubject;
  readonly name: string;
  /** The day of the last one that counts. */
  readonly last?: PlainDate;
}

type ConfirmationFacts = Pick<Facts, 'areas' | 'services' | 'supportServices' | 'holders'> & { readonly confirmations: readonly Confirmation[] };

const keepers: Readonly<Record<TeamSubject['kind'], KeyRole>> = {
  policyArea: 'policyLeader', service: 'serviceManager', supportService: 'supportServiceLeader'
};

const scopeOf = (subject: TeamSubject): Parameters<typeof holds>[3] => {
  switch (subject.kind) {
    case 'policyArea': return { policyArea: subject.id };
    case 'service': return { service: subject.id };
    case 'supportService': return { supportService: subject.id };
    default: return subject satisfies never;
  }
};

/** Said of the whole card by whoever kept it on that day, or stood in for them, and not changed since. */
const counts = ({ holders }: ConfirmationFacts, { subject, point, isTrue, untouched, by, at }: Confirmation): boolean =>
  point === undefined && isTrue && untouched && holds(holders, by.id, keepers[subject.kind], scopeOf(subject), dayInTallinn(new Date(at)));

/** The last day up to `on` on which a card was confirmed. */
export const lastConfirmed = (facts: ConfirmationFacts, subject: TeamSubject, on: PlainDate): PlainDate | undefined =>
  facts.confirmations
    .filter(each => each.subject.kind === subject.kind && each.subject.id === subject.id && counts(facts, each))
    .map(({ at }) => dayInTallinn(new Date(at)))
    .filter(day => day <= on)
    .reduce<PlainDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);

/** The cards that a team answers for: its own subject and, for a policy area, the area's services. */
const cardsOf = (facts: ConfirmationFacts, subject: TeamSubject, on: PlainDate): readonly Omit<DueConfirmation, 'last'>[] => {
  switch (subject.kind) {
    case 'policyArea': return [
      ...facts.areas.filter(({ id }) => id === subject.id).map(({ name }) => ({ subject, name })),
      ...facts.services.filter(({ policyAreas, validity }) => policyAreas.includes(subject.id) && isValidOn(validity, on))
        .map(({ id, name }) => ({ subject: { kind: 'service', id } as const, name }))
    ];
    case 'service': return facts.services.filter(({ id }) => id === subject.id).map(({ name }) => ({ subject, name }));
    case 'supportService': return facts.supportServices.filter(({ id }) => id === subject.id).map(({ name }) => ({ subject, name }));
    default: return subject satisfies never;
  }
};

/** Cards that nobody who keeps them has confirmed within a year before `on`. The day a year later is the last one that is in time. */
export const dueConfirmations = (facts: ConfirmationFacts, subject: TeamSubject, on: PlainDate): readonly DueConfirmation[] =>
  cardsOf(facts, subject, on)
    .map(card => ({ ...card, last: lastConfirmed(facts, card.subject, on) }))
    .filter(({ last }) => last === undefined || addMonths(last, VALID_MONTHS) < on);
