import type { RoleCard, RoleCards } from '../../../domain/people/roleCards';
import { foldParts, foldWords, hasWords } from '../../../domain/search/fold';
import type { DutyPart } from '../../../loc/et-ee/roles/duties';
import type { RoleStrings } from '../../../loc/roles';

const dutyWords = (parts: readonly DutyPart[] = []): readonly string[] => parts.flatMap(({ duties, overview = [] }) => [...duties, ...overview]);

/** Every word of a card: its name, purpose, duties and holders. */
const wordsOf = ({ role, holders }: RoleCard, duties: RoleStrings['duties']): string =>
  foldParts([role.name, role.purpose, role.source, ...dutyWords(role.key && duties[role.key]), ...holders.map(({ person }) => person.name)]);

/** Cards in which every word is found. */
export const filterCards = (cards: RoleCards, text: string, duties: RoleStrings['duties']): RoleCards => {
  const words = foldWords(text);
  if (words.length === 0) return cards;
  const fits = (card: RoleCard): boolean => hasWords(wordsOf(card, duties), words);
  return { key: cards.key.filter(fits), others: cards.others.filter(fits) };
};

/** How many duties stand on a card, its overview not counted. */
export const dutyCount = (parts: readonly DutyPart[]): number => parts.reduce((sum, { duties }) => sum + duties.length, 0);
