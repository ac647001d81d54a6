import type { Language } from '.';
import * as english from './en-us/cards';
import * as estonian from './et-ee/cards';

/** Words of cards and their checklists. They come when somebody opens a checklist, on whichever page. */
export type CardStrings = typeof estonian;

const languages: Readonly<Record<Language, CardStrings>> = { et: estonian, en: english };

export const cardStrings = (language: Language): CardStrings => languages[language];
