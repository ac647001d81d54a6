import type { FoundField } from './found';

/** What SharePoint itself writes of who and when. */
export const stampColumns = ['Author', 'Editor', 'Created', 'Modified'] as const;

export type StampColumn = typeof stampColumns[number];

/** Those that somebody opened for writing: then a POST may name another author or day (sharepoint-rest.md, "An add-only list"). */
export const writableStamps = (fields: readonly Pick<FoundField, 'InternalName' | 'ReadOnlyField'>[]): readonly StampColumn[] =>
  stampColumns.filter(name => fields.some(field => field.InternalName === name && field.ReadOnlyField === false));
