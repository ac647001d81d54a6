import { entityName, type Field, isDateOnly } from '../columns/field';
import { linkIn, textsIn, type Cell } from '../columns/values';
import { localDate } from '../columns/formText';
import type { ItemLink } from '../items/itemType';
import { shownBy } from '../items/linkedRows';
import { itemLink } from '../items/reading';
import { htmlText } from '../items/streamedRow';
import { fileNameOf, versionLabel } from '../items/systemProperties';
import { homeOf, type ItemRow } from '../items/table';
import type { Wire } from '../odata/shape';
import { type Call, isEstonian } from '../site';
import type { List } from '../store/lists';
import { escapedName, linkTexts } from './itemVersions';
import type { Resource } from './tree';

type Purpose = 'text' | 'edit' | 'html';

const addresses: Readonly<Record<Purpose, string>> = { text: 'FieldValuesAsText', edit: 'FieldValuesForEdit', html: 'FieldValuesAsHtml' };

const numberText = (value: number, estonian: boolean): string => estonian ? String(value).replace('.', ',') : String(value);

const truthText = (call: Call, value: boolean): string => {
  const [yes, no] = isEstonian(call.site) ? ['Jah', 'Ei'] : ['Yes', 'No'];
  return value ? yes : no;
};

/** A value as people read it in the site's language. */
const cellText = (call: Call, field: Field, cell: Cell, purpose: Purpose): string => {
  if (cell === null) return '';
  const estonian = isEstonian(call.site);
  switch (field.type) {
    case 'Boolean': return purpose === 'edit' ? String(cell) : truthText(call, cell === 1);
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

const anchor = (href: string, text: string): string => `<a href="${htmlText(href)}">${htmlText(text)}</a>`;

/** What a column points at, as a page shows it: a link to the person or the row. */
const linkHtml = (call: Call, link: ItemLink, row: ItemRow): string => {
  const { target } = link;
  const base = call.site.origin + call.web.path;
  return shownBy(call, link, [row])(row).map(({ id, text }) => target.is === 'person'
    ? anchor(`${base}/_layouts/15/userdisp.aspx?ID=${id}`, text)
    : anchor(`${base}/_layouts/15/listform.aspx?PageType=4&ListId={${target.guid}}&ID=${id}&RootFolder=*`, text)).join('; ');
};

/** A value as markup: text is escaped, rich text as it was written, addresses are links. */
const cellHtml = (call: Call, field: Field, cell: Cell): string => {
  if (cell === null) return '';
  switch (field.type) {
    case 'Note': return field.props.RichText === true ? String(cell) : `<div dir="">${htmlText(String(cell)).replace(/\r?\n/g, '<br>')}</div>`;
    case 'URL': {
      const link = linkIn(cell);
      return link ? anchor(link.Url, link.Description) : '';
    }
    default: return htmlText(cellText(call, field, cell, 'text'));
  }
};

/** `FieldValuesAsText`, `FieldValuesAsHtml` and `FieldValuesForEdit`: every column as text. */
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
      values[escapedName(field.name)] = purpose === 'html'
        ? link ? linkHtml(call, link, row) : cellHtml(call, field, cell)
        : link ? linkTexts(call, link, cell).join('; ') : cellText(call, field, cell, purpose);
    }
    Object.assign(values, {
      OData__x005f_UIVersionString: versionLabel(row.ui_version), FileLeafRef: fileNameOf(row), FileRef: `${list.path}${row.dir}/${fileNameOf(row)}`,
      FileDirRef: list.path + row.dir, FSObjType: String(row.kind), Attachments: truthText(call, row.attachments > 0)
    });
    const names = query.select?.map(([name = '']) => name) ?? [];
    return {
      is: 'entity',
      meta: { type: 'SP.FieldStringValues', set: 'FieldStringValues', link: `${itemLink(list, row.id)}/${addresses[purpose]}`, navigation: [] },
      values: names.length === 0 ? values : Object.fromEntries(names.flatMap(name => values[name] === undefined ? [] : [[name, values[name]]]))
    };
  }
});
