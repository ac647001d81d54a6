import type { Field } from '../columns/field';
import { folderType } from '../contentTypes/builtin';
import { linkTo } from '../contentTypes/creation';
import type { Call } from '../site';
import { addLink, type ContentType, contentTypesAt } from '../store/contentTypes';
import type { List } from '../store/lists';

/** `SP.AddFieldOptions`, as far as they say which content types get a new column. */
const options = { noType: 2, allTypes: 4 } as const;

const isFolder = (type: ContentType): boolean => type.id.toLowerCase().startsWith(folderType);

/** A new column of a list joins the list's first content type, all of them or none, as the options say. */
export const linkNewField = (call: Call, list: List, field: Field, chosen: number): void => {
  if ((chosen & options.noType) !== 0) return;
  const types = contentTypesAt(call.site.db, { is: 'list', id: list.id }).filter(type => !isFolder(type));
  for (const type of (chosen & options.allTypes) !== 0 ? types : types.slice(0, 1)) addLink(call.site.db, type.key, linkTo(field));
};
