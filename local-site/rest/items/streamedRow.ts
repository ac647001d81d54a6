import { localDate } from '../columns/formText';
import { entityName, type Field, isDateOnly } from '../columns/field';
import { linkIn, textsIn } from '../columns/values';
import type { Json } from '../odata/render';
import { isPlain } from '../odata/shape';
import { type Call, isEstonian } from '../site';
import { countComments, isSilenced } from '../store/comments';
import type { List } from '../store/lists';
import type { ItemHost, ItemType } from './itemType';
import { type Shown, shownBy } from './linkedRows';
import { fileNameOf } from './systemProperties';
import { childCounter, homeOf, type ItemRow } from './table';
import { rowMask } from './visibility';

/** One row as list views get it: every value is text, with variants after a dot. */
export type StreamedRow = Record<string, Json>;

type Part = (row: ItemRow) => StreamedRow;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text in list views is ready to be put into a page. */
export const htmlText = (text: string): string => text.replace(/[&<>"']/g, character => escapes[character] ?? character);

export const maskText = (mask: bigint): string => `0x${mask.toString(16)}`;

const braced = (guid: string): string => `{${guid.toUpperCase()}}`;

/** Everything but letters, digits and slashes is escaped, as SharePoint's old encoder does it. */
const urlEncoded = (path: string): string => encodeURIComponent(path).replace(/[-_.!~*'()]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
const scriptEncoded = (path: string): string => path.replace(/\//g, '\\u002f');

const withEncodings = (name: string, path: string): StreamedRow => ({
  [name]: path, [`${name}.urlencode`]: urlEncoded(path), [`${name}.urlencodeasurl`]: encodeURI(path), [`${name}.urlencoding`]: encodeURI(path),
  [`${name}.scriptencodeasurl`]: scriptEncoded(encodeURI(path))
});

const shownJson = (shown: Shown): Json => shown.is === 'item'
  ? { lookupId: shown.id, lookupValue: shown.text, isSecretFieldValue: false }
  : { id: String(shown.id), title: shown.text, email: shown.email, sip: shown.email, picture: '', jobTitle: shown.jobTitle, department: shown.department };

const numberText = (value: number, estonian: boolean): string => estonian ? String(value).replace('.', ',') : String(value);

/** The renderings of one column's own value. */
const cellParts = (call: Call, field: Field, datesInUtc: boolean): Part => {
  const column = homeOf(field) ?? '';
  const { name } = field;
  const estonian = isEstonian(call.site);
  const nothing = { [name]: '' };
  return row => {
    const cell = row[column] ?? null;
    switch (field.type) {
      case 'Boolean': {
        const [yes, no] = estonian ? ['Jah', 'Ei'] : ['Yes', 'No'];
        return cell === null ? { ...nothing, [`${name}.value`]: '' } : { [name]: cell === 1 ? yes : no, [`${name}.value`]: String(cell) };
      }
      case 'Number':
      case 'Currency':
      case 'Integer': return cell === null ? { ...nothing, [`${name}.`]: '' }
        : { [name]: numberText(Number(cell), estonian), [`${name}.`]: field.type === 'Integer' ? String(cell) : Number(cell).toFixed(14) };
      case 'DateTime': return cell === null ? { ...nothing, [`${name}.`]: '', [`${name}.FriendlyDisplay`]: '' } : {
        [name]: datesInUtc ? String(cell) : localDate(String(cell), call.site.timeZone, estonian, isDateOnly(field)), [`${name}.`]: String(cell),
        [`${name}.FriendlyDisplay`]: ''
      };
      case 'MultiChoice': return { [name]: cell === null ? '' : [...textsIn(cell)] };
      case 'URL': {
        const link = linkIn(cell);
        return { [name]: link?.Url ?? '', [`${name}.desc`]: link?.Description ?? '' };
      }
      case 'Guid': return cell === null ? nothing : { [name]: braced(String(cell)) };
      case 'Note': return { [name]: cell === null ? '' : field.props.RichText === true ? String(cell) : htmlText(String(cell)).replace(/\r?\n/g, '<br>\r\n') };
      default: return { [name]: cell === null ? '' : htmlText(String(cell)) };
    }
  };
};

/** Columns whose value comes from elsewhere than a column of their own. */
const worked = (call: Call, list: List): Readonly<Record<string, Part>> => {
  const pathOf = (row: ItemRow): string => `${list.path}${row.dir}/${fileNameOf(row)}`;
  const title: (name: string) => Part = name => row => ({ [name]: htmlText(typeof row.f_Title === 'string' ? row.f_Title : '') });
  const leaf: (name: string) => Part = name => row => ({ [name]: fileNameOf(row) });
  const talk = (row: ItemRow): { readonly list: number; readonly item: number } => ({ list: list.id, item: row.id });
  const comments = (row: ItemRow): number => countComments(call.site.db, talk(row));
  return {
    Attachments: row => ({ Attachments: row.attachments > 0 ? '1' : '0' }),
    LinkTitle: title('LinkTitle'), LinkTitleNoMenu: title('LinkTitleNoMenu'), LinkTitle2: title('LinkTitle2'),
    LinkFilename: leaf('LinkFilename'), LinkFilenameNoMenu: leaf('LinkFilenameNoMenu'), LinkFilename2: leaf('LinkFilename2'),
    FileLeafRef: row => ({ ...withEncodings('FileLeafRef', fileNameOf(row)), 'FileLeafRef.Name': row.kind === 1 ? fileNameOf(row) : fileNameOf(row).replace(/\.[^.]*$/, '') }),
    FileDirRef: row => ({ FileDirRef: list.path + row.dir }),
    FileRef: row => withEncodings('FileRef', pathOf(row)),
    ServerUrl: row => ({ ServerUrl: pathOf(row) }),
    File_x0020_Type: row => ({ File_x0020_Type: row.kind === 1 ? '' : /\.([^.]+)$/.exec(row.leaf ?? '')?.[1] ?? '' }),
    DocIcon: row => ({ DocIcon: row.kind === 1 ? '' : /\.([^.]+)$/.exec(row.leaf ?? '')?.[1] ?? '' }),
    Order: row => ({ Order: String(row.id * 100), 'Order.': (row.id * 100).toFixed(14) }),
    PermMask: row => ({ PermMask: maskText(rowMask(call, list, row)) }),
    FSObjType: row => ({ FSObjType: String(row.kind) }),
    Last_x0020_Modified: row => ({ Last_x0020_Modified: row.modified }),
    Created_x0020_Date: row => ({ Created_x0020_Date: row.created }),
    UniqueId: row => ({ UniqueId: braced(row.unique_id) }),
    _UIVersionString: row => ({ _UIVersionString: `${Math.floor(row.ui_version / 512)}.${row.ui_version % 512}` }),
    _CommentCount: row => ({ _CommentCount: comments(row) === 0 ? '' : String(comments(row)) }),
    _CommentFlags: row => ({ _CommentFlags: isSilenced(call.site.db, talk(row)) ? '1' : '' })
  };
};

/** What every row has, whatever the view shows. */
const always = ['PermMask', 'FSObjType', 'UniqueId', 'FileRef', 'Attachments', '_CommentFlags', '_CommentCount', 'FileDirRef'] as const;

const calculated = (call: Call, list: List, type: ItemType, field: Field): Part => {
  const host: ItemHost = { list, origin: call.site.origin, timeZone: call.site.timeZone, maskOf: row => rowMask(call, list, row), countIn: childCounter(call.site.db, list.id) };
  const property = type.properties.get(entityName(field.name));
  return row => {
    const wire = property?.read(row, host) ?? null;
    const text = isPlain(wire) && wire !== null ? String(wire) : '';
    return { [field.name]: htmlText(text), [`${field.name}.`]: text };
  };
};

const partOf = (call: Call, list: List, rows: readonly ItemRow[], name: string, datesInUtc: boolean): Part | undefined => {
  const type = call.site.itemType(list);
  const own = worked(call, list)[name];
  if (own) return own;
  const field = type.field(name);
  if (!field) return undefined;
  const link = type.links.get(entityName(field.name));
  if (link) {
    const shown = shownBy(call, link, rows);
    return row => ({ [field.name]: shown(row).length === 0 ? '' : shown(row).map(shownJson) });
  }
  if (field.type === 'Calculated') return calculated(call, list, type, field);
  return homeOf(field) === undefined ? undefined : cellParts(call, field, datesInUtc);
};

/** The rows of a page as list views get them, with the named columns. Names that are no columns are let be. */
export const streamedRows = (call: Call, list: List, rows: readonly ItemRow[], names: readonly string[], datesInUtc: boolean): readonly StreamedRow[] => {
  const parts = [...new Set([...always, ...names])].flatMap(name => partOf(call, list, rows, name, datesInUtc) ?? []);
  return rows.map(row => Object.assign(
    { ID: String(row.id), ContentTypeId: row.content_type, owshiddenversion: String(row.version) } satisfies StreamedRow, ...parts.map(part => part(row))) as StreamedRow);
};
