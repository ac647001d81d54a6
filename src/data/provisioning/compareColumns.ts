import type { SchemaLanguage } from '../schema/featureXml/fieldXml';
import { lists } from '../schema';
import type { Column } from '../schema/column';
import type { ListSchema } from '../schema/list';
import { storedColumns } from '../schema/requestId';
import type { ListDeviation } from './deviation';
import { expectedSettings, hasType, pointsAt, settingsToMend } from './expectedField';
import type { FoundField, FoundList, FoundSite } from './found';

export const schemaNamed = (name: string): ListSchema | undefined => lists.find((list: ListSchema) => list.name === name);

const compareColumn = (
  name: string, column: Column, field: FoundField | undefined, site: FoundSite, language: SchemaLanguage
): readonly ListDeviation[] => {
  if (!field) return [{ kind: 'columnMissing', column: name }];
  if (!hasType(column, field)) return [{ kind: 'columnOtherType', column: name, found: field.TypeAsString }];
  const settings = settingsToMend(expectedSettings(column, language, schemaNamed), field);
  return [
    ...(pointsAt(column, field, list => site.lists.get(list)?.id)
      ? [] : [{ kind: 'lookupElsewhere' as const, column: name, to: (column as { to: string }).to }]),
    ...(Object.keys(settings).length === 0 ? [] : [{ kind: 'columnDiffers' as const, column: name, settings }])
  ];
};

const FORMS = ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'];

const shownInForms = ({ SchemaXml }: FoundField): boolean =>
  !FORMS.every(name => SchemaXml.toUpperCase().includes(`${name.toUpperCase()}="FALSE"`));

/** SharePoint's own name column, in a list whose rows have none: neither required nor in the forms. */
const compareUnusedTitle = (list: ListSchema, field: FoundField | undefined): readonly ListDeviation[] =>
  (!list.columns.Title && field && (field.Required === true || shownInForms(field)) ? [{ kind: 'titleAsked' }] : []);

export const compareColumns = (
  list: ListSchema, found: FoundList, site: FoundSite, language: SchemaLanguage
): readonly ListDeviation[] => {
  const byName = new Map(found.fields.map(field => [field.InternalName, field]));
  const columns = storedColumns(list);
  const unknown = found.fields.filter(field =>
    !columns[field.InternalName] && field.CanBeDeleted && !field.Hidden && !field.FromBaseType);
  return [
    ...compareUnusedTitle(list, byName.get('Title')),
    ...Object.entries(columns).flatMap(([name, column]) => compareColumn(name, column, byName.get(name), site, language)),
    ...unknown.map((field): ListDeviation => ({ kind: 'extraColumn', column: field.InternalName, title: field.Title }))
  ];
};
