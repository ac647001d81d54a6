import * as estonian from './et-ee';

export type Language = 'et' | 'en';

/** Every word that people read, by the part of the product that says it. Estonian is the measure; English must match it. */
export type Strings = typeof estonian;

export const languageOf = (choice: 'auto' | Language | undefined, culture: string): Language =>
  choice === 'et' || choice === 'en' ? choice : culture.toLowerCase().startsWith('en') ? 'en' : 'et';

/** Estonian is always there; English is downloaded when somebody reads it. */
export const loadStrings = async (language: Language): Promise<Strings> =>
  language === 'et' ? estonian : import(/* webpackChunkName: 'en-us' */ './en-us');
