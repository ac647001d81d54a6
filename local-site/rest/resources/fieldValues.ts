import { entityName, type Field, isDateOnly } from '../columns/field';
import { linkIn, textsIn, type Cell } from '../columns/values';
import { localDate } from '../columns/formText';
import { itemLink } from '../items/reading';
import { fileNameOf, versionLabel } from '../items/systemProperties';
import { homeOf, type ItemRow } from '../items/table';
import type { Wire } from '../odata/shape';
import { type Call, isEstonian } from '../site';
import type { List } from '../store/lists';
import { escapedName, linkTexts } from './itemVersions';
import type { Resource } from './tree';

type Purpose = 'text' | 'edit';

const addresses: Readonly<Record<Purpose, string>> = { text: 'FieldValuesAsText', edit: 'FieldValuesForEdit' };

const numberText = (value: number, estonian: boolean): string => estonian ? String(value).replace('.', ',') : String(value);

/** A value as people read it in the site's language. */
const cellText = (call: Call, field: Field, cell: Cell, purpose: Purpose): string => {
  if (cell === null) return '';
  const estonian = isEstonian(call.site);
  switch (field.type) {
    case 'Boolean': {
      if (purpose === 'edit') return cell === 1 ? '1' : '0';
      const [yes, no] = estonian ? ['Jah', 'Ei'] : ['Yes', 'No'];
      return cell === 1 ? yes : no;
    }
    case 'Number':
    case 'Integer':
    case 'Currency': return numberText(Number(cell), estonian);
    case 'DateTime': return localDate(String(cell), call.site.timeZone, estonian, isDateOnly(field));
    case 'MultiChoice': return textsIn(cell).join(purpose === 'edit' ? ';#' : '; ');
    case 'URL': {
      const link = linkIn(cell);
      return link ? `${link.Url}, ${link.Description}` : '';
    }
    default: return String(cell);
  }
};

/** `FieldValuesAsText` and `FieldValuesForEdit`: every column as text. */
export const fieldValues = (list: List, row: ItemRow, purpose: Purpose): Resource => ({
  name: 'SP.FieldStringValues',
  child: () => undefined,
  read: (call, query) => {
    const type = call.site.itemType(list);
    const values: Record<string, Wire> = {};
    for (const field of type.fields) {
      const column = homeOf(field);
      if (column === undefined) continue;
      const link = type.links.get(entityName(field.name));
      const cell = row[column] ?? null;
      values[escapedName(field.name)] = link ? linkTexts(call, link, cell).join('; ') : cellText(call, field, cell, purpose);
    }
    Object.assign(values, {
      OData__x005f_UIVersionString: versionLabel(row.ui_version), FileLeafRef: fileNameOf(row), FileRef: `${list.path}/${fileNameOf(row)}`,
      FileDirRef: list.path, Attachments: isEstonian(call.site) ? 'Ei' : 'No'
    });
    const names = query.select?.map(([name = '']) => name) ?? [];
    return {
      is: 'entity',
      meta: { type: 'SP.FieldStringValues', set: 'FieldStringValues', link: `${itemLink(list, row.id)}/${addresses[purpose]}`, navigation: [] },
      values: names.length === 0 ? values : Object.fromEntries(names.flatMap(name => values[name] === undefined ? [] : [[name, values[name]]]))
    };
  }
});
