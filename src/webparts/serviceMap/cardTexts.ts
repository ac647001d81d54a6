import type { CardStanding } from '../../domain/cards/standing';
import type { RegisterLine } from '../../domain/documents/registerGroups';
import type { Strings } from '../../loc';
import type { CardStrings } from '../../loc/cards';
import type { ServiceMapStrings } from '../../loc/serviceMap';
import { pointWords } from '../../ui/cards/cardWords';

type Words = ServiceMapStrings['serviceMap'];

/** What the card's keepers have to do, and by when. */
export const todoText = (standing: CardStanding | undefined, { common }: Strings, { todo }: Words, cardWords: CardStrings): string => {
  if (!standing) return '';
  const { subject, points, whole } = standing;
  switch (whole.status) {
    case 'never': return todo.never;
    case 'confirmed':
    case 'due': return todo[whole.status](common.date(whole.until));
    case 'notTrue': return todo.notTrue(points.filter(one => one.standing.status === 'notTrue').map(({ point }) => pointWords(subject, point, cardWords).name).join(', '));
    default: return whole satisfies never;
  }
};

/** Who answers for a process: the role, and who holds it today. */
export const ownerTexts = ({ owner }: RegisterLine, { common }: Strings, words: Words): { readonly role: string; readonly holders: string; readonly isVacant: boolean } => {
  if (!owner) return { role: words.noOwner, holders: '', isVacant: true };
  const holders = [...owner.holders.map(({ name }) => name), ...(owner.external ? [common.external(owner.external.name)] : [])];
  return { role: owner.role.name, holders: holders.length === 0 ? words.ownerVacant : holders.join(', '), isVacant: holders.length === 0 };
};

/** "P06 Hankeprotsess"; of a part, what it is a part of. */
export const processTexts = ({ entry: { document }, listing }: RegisterLine, words: Words): { readonly title: string; readonly of?: string } => {
  const whole = document.code ? `${document.code} ${document.title}` : document.title;
  return listing?.part ? { title: listing.part.title, of: words.partOf(document.code ?? document.title) } : { title: whole };
};
