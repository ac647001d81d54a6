import {
  documents as documentList, editions, goals, indicators, listedProcesses as listedList, lists, organisations as organisationList,
  policyAreas, posts as postList, roleHolders, roles as roleList, services, supportServices as supportList, units as unitList
} from '../../src/data/schema';
import type { ListSchema } from '../../src/data/schema/list';
import type { PlainDate } from '../../src/domain/time/plainDate';
import { daysAround } from './days';
import { documents } from './documents';
import { editionsAround } from './editions';
import { goalsAround, indicatorsAround } from './goals';
import { enlarged } from './large';
import { organisations } from './organisations';
import { policyAreasAround } from './policyAreas';
import { roleHoldersAround } from './roleHolders';
import { roles } from './roles';
import { servicesAround } from './services';
import { posts, units } from './structure';
import { suggestionsAround, type ToldSuggestion } from './suggestions';
import { listedProcesses, supportServices } from './supportServices';
import type { Entries } from './told';

const schemas = {
  organisations: organisationList, units: unitList, posts: postList, roles: roleList, supportServices: supportList,
  documents: documentList, listedProcesses: listedList, editions, policyAreas, services, goals, indicators, roleHolders
};

type Noun = keyof typeof schemas;

/** What a site is filled with. Suggestions stand apart: each is written by the person who makes it. */
export type Content =
  { readonly [N in Noun]: Entries<(typeof schemas)[N]> } & { readonly suggestions: readonly ToldSuggestion[] };

/** `sample` is what `npm start` shows; `large` adds generated rows for benchmarks. */
export type Size = 'sample' | 'large';

const sampleContent = (today: PlainDate): Content => {
  const days = daysAround(today);
  return {
    organisations, units, posts, roles, supportServices, documents, listedProcesses,
    editions: editionsAround(days),
    policyAreas: policyAreasAround(days),
    services: servicesAround(days),
    goals: goalsAround(days),
    indicators: indicatorsAround(days),
    roleHolders: roleHoldersAround(days),
    suggestions: suggestionsAround(days)
  };
};

export const contentFor = (today: PlainDate, size: Size): Content =>
  size === 'large' ? enlarged(sampleContent(today), today) : sampleContent(today);

/** A list and its rows, without the types that tell one list from another. */
export interface Table {
  readonly list: ListSchema;
  readonly rows: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** In the order in which they can be written: a list comes after the lists that it points at. */
export const tablesOf = (content: Content): readonly Table[] => lists.flatMap(list => {
  const noun = (Object.keys(schemas) as Noun[]).find(name => schemas[name].name === list.name);
  return noun ? [{ list, rows: content[noun] }] : [];
});
