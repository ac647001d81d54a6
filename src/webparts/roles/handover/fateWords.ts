import type { Fate, FateStatus, HandoverItem } from '../../../domain/people/relations/handover';
import type { Strings } from '../../../loc';
import type { RoleStrings } from '../../../loc/roles';
import type { Tone } from '../../../ui/Mark';

export const fateTones: Readonly<Record<FateStatus, Tone>> = {
  ownerless: 'bad', later: 'warn', needsPlace: 'bad', standIn: 'warn', takenOver: 'ok', shared: 'quiet', ends: 'quiet'
};

/** A fate in short: a seat is not owned. */
export const fateName = ({ relation: { tie }, fate: { status } }: Pick<HandoverItem, 'relation' | 'fate'>, { roles: { handover: { fates, seatFates } } }: RoleStrings): string => {
  const ofSeat: Partial<Readonly<Record<FateStatus, string>>> = tie.kind === 'coreTeam' && tie.by === 'people' ? seatFates : {};
  return ofSeat[status] ?? fates[status];
};

/** Names beyond these are only counted. */
const FEW = 3;

const names = (people: readonly { readonly name: string }[], { roles: { handover: { fate } } }: RoleStrings): string =>
  [people.slice(0, FEW).map(({ name }) => name).join(', '), people.length > FEW && fate.more(people.length - FEW)].filter(Boolean).join(' ');

/** Who has it from the next day, where the lists say so. */
export const fateWords = (fate: Fate, { common }: Strings, words: RoleStrings): string | undefined => {
  const { fate: said } = words.roles.handover;
  switch (fate.status) {
    case 'takenOver': return said.takenOver(names(fate.people, words));
    case 'shared': return said.shared(names(fate.people, words));
    case 'standIn': return said.standIn(names(fate.people, words));
    case 'later': return said.later(names(fate.people, words), common.date(fate.from));
    case 'ownerless':
    case 'needsPlace':
    case 'ends': return undefined;
    default: return fate satisfies never;
  }
};
