import type { ListSchema } from '../schema/list';
import { weightOf, type Deviation, type ListDeviation, type SiteDeviation, type Weight } from './deviation';
import type { FoundSite } from './found';
import type { SchemaLanguage } from '../schema/featureXml/fieldXml';

export interface ListReport {
  readonly list: ListSchema;
  /** Rows in it; undefined when the list is missing. */
  readonly itemCount?: number;
  readonly deviations: readonly ListDeviation[];
}

/** What the site has, beside what the schema says; in words only in loc/. */
export interface Report {
  readonly found: FoundSite;
  /** The language in which titles should stand. */
  readonly language: SchemaLanguage;
  readonly site: readonly SiteDeviation[];
  /** Every list of the schema, in its order. */
  readonly lists: readonly ListReport[];
}

export const deviationsIn = (report: Report): readonly Deviation[] =>
  [...report.site, ...report.lists.flatMap(list => list.deviations)];

export const countOf = (deviations: readonly Deviation[], weight: Weight): number =>
  deviations.filter(deviation => weightOf(deviation) === weight).length;

/** Nothing is left for an owner to mend or to decide. */
export const isInOrder = (report: Report): boolean =>
  deviationsIn(report).every(deviation => weightOf(deviation) === 'information');
