import { dayOfInstant } from '../../data/cells';
import { SEPARATOR } from '../../data/versions';
import type { Column, Words } from '../../data/schema/column';
import type { Strings } from '../../loc';

type Common = Pick<Strings['common'], 'date' | 'yes' | 'no'>;

const choiceWords = (choices: Readonly<Record<string, Words>>, stored: string, language: keyof Words): string =>
  Object.values(choices).find(({ et }) => et === stored)?.[language] ?? stored;

/** A cell of an old version, which SharePoint gives as text, as people read it today; empty for an empty cell. */
export const historyWords = (column: Column, text: string, language: keyof Words, { date, yes, no }: Common): string => {
  if (text === '') return '';
  switch (column.kind) {
    case 'date': {
      const day = dayOfInstant(text);
      return day ? date(day) : text;
    }
    case 'yesNo': return text === 'true' || text === '1' ? yes : no;
    case 'choice': return choiceWords(column.choices, text, language);
    case 'choices': return text.split(SEPARATOR).map(word => choiceWords(column.choices, word, language)).join(SEPARATOR);
    default: return text;
  }
};
