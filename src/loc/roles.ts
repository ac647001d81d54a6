import type { Language } from '.';
import * as english from './en-us/roles';
import * as estonian from './et-ee/roles';

/** Words of roles and what they mean. They come with the web part that shows them, and other pages do not carry them. */
export type RoleStrings = typeof estonian;

const languages: Readonly<Record<Language, RoleStrings>> = { et: estonian, en: english };

export const roleStrings = (language: Language): RoleStrings => languages[language];
