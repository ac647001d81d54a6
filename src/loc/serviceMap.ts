import type { Language } from '.';
import * as english from './en-us/serviceMap';
import * as estonian from './et-ee/serviceMap';

/** Words of the map of services and support services. They come with the web part that shows them. */
export type ServiceMapStrings = typeof estonian;

const languages: Readonly<Record<Language, ServiceMapStrings>> = { et: estonian, en: english };

export const serviceMapStrings = (language: Language): ServiceMapStrings => languages[language];
