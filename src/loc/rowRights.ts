import type { Language } from '.';
import { rowRights as english } from './en-us/rowRights';
import { rowRights as estonian } from './et-ee/rowRights';

/** Words of rights on single rows. They come with the part of Setup that shows them, and other pages do not carry them. */
export type RowRightsStrings = typeof estonian;

const languages: Readonly<Record<Language, RowRightsStrings>> = { et: estonian, en: english };

export const rowRightsStrings = (language: Language): RowRightsStrings => languages[language];
