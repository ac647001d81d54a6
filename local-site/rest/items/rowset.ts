import { entityName, type Field, kindOfField } from '../columns/field';
import { linkIn, textsIn } from '../columns/values';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { escapeXml } from '../xml';
import { shownBy } from './linkedRows';
import { fileNameOf } from './systemProperties';
import { homeOf, type ItemRow } from './table';

/** Attributes of one row of an ADO rowset, as list web services write them: `ows_Title="…"`. */
type Attributes = readonly (readonly [string, string | undefined])[];

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-11-21 12:00:00` in the web's time, or as ISO text in UTC. */
const dateText = (call: Call, iso: string, inUtc: boolean): string => {
  if (inUtc) return iso;
  const instant = Date.parse(iso);
  const local = new Date(instant + call.site.timeZone.offsetAt(instant) * 60_000);
  return `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
};

const cellText = (call: Call, field: Field, row: ItemRow, inUtc: boolean): string | undefined => {
  const cell = row[homeOf(field) ?? ''] ?? null;
  if (cell === null) return undefined;
  switch (field.type) {
    case 'Number':
    case 'Currency': return Number(cell).toFixed(14);
    case 'DateTime': return dateText(call, String(cell), inUtc);
    case 'MultiChoice': return `;#${textsIn(cell).join(';#')};#`;
    case 'URL': {
      const link = linkIn(cell);
      return link && `${link.Url}, ${link.Description}`;
    }
    case 'Guid': return `{${String(cell).toUpperCase()}}`;
    default: return String(cell);
  }
};

type Reader = (row: ItemRow) => string | undefined;

const readerOf = (call: Call, list: List, field: Field, rows: readonly ItemRow[], inUtc: boolean): Reader | undefined => {
  const link = call.site.itemType(list).links.get(entityName(field.name));
  if (link) {
    const shown = shownBy(call, link, rows);
    return row => shown(row).length === 0 ? undefined : shown(row).map(({ id, text }) => `${id};#${text}`).join(';#');
  }
  return homeOf(field) === undefined || kindOfField(field).pointsTo ? undefined : row => cellText(call, field, row, inUtc);
};

/** Columns that every row has, whatever the view shows. */
const fixed = (list: List, row: ItemRow): Attributes => [
  ['_ModerationStatus', String(row.approval)], ['_Level', String(row.level)], ['ID', String(row.id)], ['UniqueId', `${row.id};#{${row.unique_id.toUpperCase()}}`],
  ['owshiddenversion', String(row.version)], ['FSObjType', `${row.id};#${row.kind}`], ['FileRef', `${row.id};#${list.path.slice(1)}${row.dir}/${fileNameOf(row)}`],
  ['MetaInfo', `${row.id};#`]
];

/** `<z:row ows_ID="1" … />` for each row, with the named columns. */
export const rowset = (call: Call, list: List, rows: readonly ItemRow[], names: readonly string[], inUtc: boolean): readonly string[] => {
  const type = call.site.itemType(list);
  const readers = names.flatMap(name => {
    const field = type.field(name);
    const read = field && readerOf(call, list, field, rows, inUtc);
    return field && read ? [[field.name, read] as const] : [];
  });
  return rows.map(row => {
    const values = new Map([...readers.map(([name, read]) => [name, read(row)] as const), ...fixed(list, row)]);
    return `<z:row ${[...values].flatMap(([name, text]) => text === undefined ? [] : [`ows_${name}="${escapeXml(text)}"`]).join(' ')} />`;
  });
};
