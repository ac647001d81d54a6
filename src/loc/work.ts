import type { Language } from '.';
import * as english from './en-us/work';
import * as estonian from './et-ee/work';

/** Words of the web parts that people coordinate documents with. They come with those web parts, and other pages do not carry them. */
export type WorkStrings = typeof estonian;

const languages: Readonly<Record<Language, WorkStrings>> = { et: estonian, en: english };

export const workStrings = (language: Language): WorkStrings => languages[language];
