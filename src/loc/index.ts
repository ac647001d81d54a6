import * as estonian from './et-ee';
import type { Language } from './language';

export { languageOf, type Language } from './language';

/** Every word that people read, by the part of the product that says it. Estonian is the measure; English must match it. */
export type Strings = typeof estonian;

/** Estonian is always there; English is downloaded when somebody reads it. */
export const loadStrings = async (language: Language): Promise<Strings> =>
  language === 'et' ? estonian : import(/* webpackChunkName: 'en-us' */ './en-us');
