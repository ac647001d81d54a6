import type { SchemaLanguage } from '../schema/featureXml/fieldXml';
import { sameQuery, viewFields, viewPage, viewQuery } from '../schema/featureXml/viewXml';
import type { ListSchema, View } from '../schema/list';
import type { ListDeviation, ViewPart } from './deviation';
import type { FoundList, FoundView } from './found';

const sameColumns = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, n) => name === b[n]);

const partsToMend = (list: ListSchema, view: View, place: number, found: FoundView, language: SchemaLanguage): readonly ViewPart[] => {
  const right: Readonly<Record<ViewPart, boolean>> = {
    title: found.title === view.title[language],
    columns: sameColumns(found.columns, viewFields(view)),
    query: sameQuery(found.query, viewQuery(list, view)),
    default: place > 0 || found.isDefault
  };
  return (Object.keys(right) as ViewPart[]).filter(part => !right[part]);
};

/** Views are known by their pages, so that a renamed one is put right and not made a second time. Others are left alone. */
export const compareViews = (list: ListSchema, found: FoundList, language: SchemaLanguage): readonly ListDeviation[] =>
  list.views.flatMap((view, place): readonly ListDeviation[] => {
    const page = viewPage(view, place);
    const there = found.views.find(other => other.page.toLowerCase() === page.toLowerCase());
    if (!there) return [{ kind: 'viewMissing', page }];
    const parts = partsToMend(list, view, place, there, language);
    return parts.length === 0 ? [] : [{ kind: 'viewDiffers', page, id: there.id, parts }];
  });
