import { safeLink } from '../domain/links/safeLink';
import { parsePlainDate, type PlainDate } from '../domain/time/plainDate';
import type { PersonId } from '../domain/identity';
import type { Person } from '../domain/people/person';
import { isAddOnly } from './schema/access';
import type { ChoiceColumn, ChoicesColumn, Column, NumberColumn, TextColumn } from './schema/column';
import type { Draft, ListSchema, Row, Stamp } from './schema/list';
import { REQUEST_ID, storedColumns } from './schema/requestId';

/** A cell that could not be read; `problem` is a key that loc/ has a sentence for. */
export interface BadCell {
  readonly column: string;
  readonly problem: 'missing' | 'wrongType' | 'wrongForm' | 'unknownChoice' | 'outOfRange';
}

/** A row as SharePoint answers it (with or without metadata, persons expanded). */
export type RawRow = Readonly<Record<string, unknown>>;

type Read = { readonly value: unknown } | { readonly problem: BadCell['problem'] };

const MS_PER_DAY = 86_400_000;

const dayFrom = (iso: string): PlainDate | undefined => {
  const instant = Date.parse(iso);
  return Number.isNaN(instant)
    ? undefined
    : parsePlainDate(new Date(instant + MS_PER_DAY / 2).toISOString().slice(0, 10));
};

const days = new Map<string, PlainDate | undefined>();

/**
 * A date-only column answers with the instant at which its day begins in the site's own time zone. Half a day later it
 * is that day everywhere from UTC-11 to UTC+12, so the site's zone need not be known. Thousands of rows name a few hundred days.
 */
export const dayOfInstant = (iso: string): PlainDate | undefined => {
  let day = days.get(iso);
  if (day === undefined) days.set(iso, day = dayFrom(iso));
  return day;
};

/** Noon falls on the intended day in every zone from UTC-11 to UTC+11. */
const instantOfDay = (day: PlainDate): string => `${day}T12:00:00Z`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const asText = (raw: unknown): Read => (typeof raw === 'string' ? { value: raw } : { problem: 'wrongType' });

const asTextOfForm = (raw: unknown, { accepts }: TextColumn): Read =>
  (typeof raw === 'string' && accepts && !accepts(raw) ? { problem: 'wrongForm' } : asText(raw));

const asNumber = (raw: unknown, { min, max }: NumberColumn): Read => {
  if (typeof raw !== 'number') return { problem: 'wrongType' };
  return (min !== undefined && raw < min) || (max !== undefined && raw > max) ? { problem: 'outOfRange' } : { value: raw };
};

const asPerson = (raw: unknown): Person | undefined =>
  isRecord(raw) && typeof raw.Id === 'number' && typeof raw.Title === 'string'
    ? { id: raw.Id as PersonId, name: raw.Title, ...(typeof raw.EMail === 'string' && raw.EMail ? { email: raw.EMail } : {}) }
    : undefined;

const asChoice = (raw: unknown, { choices }: ChoiceColumn): Read => {
  for (const key in choices) if (choices[key].et === raw) return { value: key };
  return { problem: 'unknownChoice' };
};

/** In the order of the column's choices, however SharePoint keeps them; one word that the schema does not know spoils the cell. */
const asChoices = (raw: unknown, { choices }: ChoicesColumn): Read => {
  if (!Array.isArray(raw) || !raw.every((word): word is string => typeof word === 'string')) return { problem: 'wrongType' };
  const known = Object.keys(choices);
  return raw.every(word => known.some(key => choices[key].et === word))
    ? { value: known.filter(key => raw.includes(choices[key].et)) }
    : { problem: 'unknownChoice' };
};

interface CellKind<C extends Column> {
  /** The property that holds the cell in answers and bodies. */
  readonly property: (name: string) => string;
  readonly select: (name: string) => readonly string[];
  readonly expand?: boolean;
  readonly read: (raw: unknown, column: C) => Read;
  readonly write: (value: never, column: C) => unknown;
  /** What an emptied cell is written as. */
  readonly empty: unknown;
}

const plain = (name: string): string => name;
const idOf = (name: string): string => `${name}Id`;
const just = (name: string): readonly string[] => [name];

const kinds: { readonly [K in Column['kind']]: CellKind<Extract<Column, { kind: K }>> } = {
  text: { property: plain, select: just, read: asTextOfForm, write: (v: string) => v, empty: '' },
  note: { property: plain, select: just, read: asText, write: (v: string) => v, empty: '' },
  number: { property: plain, select: just, read: asNumber, write: (v: number) => v, empty: null },
  yesNo: {
    property: plain, select: just, write: (v: boolean) => v, empty: false,
    read: raw => (typeof raw === 'boolean' ? { value: raw } : { problem: 'wrongType' })
  },
  date: {
    property: plain, select: just, write: (v: PlainDate) => instantOfDay(v), empty: null,
    read: raw => {
      const day = typeof raw === 'string' ? dayOfInstant(raw) : undefined;
      return day ? { value: day } : { problem: 'wrongType' };
    }
  },
  choice: {
    property: plain, select: just, read: asChoice, empty: null,
    write: (key: string, column) => column.choices[key].et
  },
  choices: {
    property: plain, select: just, read: asChoices, empty: [],
    write: (keys: readonly string[], column) => keys.map(key => column.choices[key].et)
  },
  link: {
    property: plain, select: just, write: (url: string) => ({ Url: url, Description: url }), empty: null,
    // An address that must not be followed is a finding, and is shown nowhere.
    read: raw => (isRecord(raw) && typeof raw.Url === 'string'
      ? safeLink(raw.Url) === undefined ? { problem: 'wrongForm' } : { value: raw.Url }
      : { problem: 'wrongType' })
  },
  lookup: {
    property: idOf, select: name => [idOf(name)], write: (id: number) => id, empty: null,
    read: raw => (typeof raw === 'number' ? { value: raw } : { problem: 'wrongType' })
  },
  lookups: {
    property: idOf, select: name => [idOf(name)], write: (ids: readonly number[]) => ids, empty: [],
    read: raw => (Array.isArray(raw) && raw.every(id => typeof id === 'number') ? { value: raw } : { problem: 'wrongType' })
  },
  person: {
    property: plain, expand: true, select: name => [`${name}/Id`, `${name}/Title`, `${name}/EMail`],
    write: (id: number) => id, empty: null,
    read: raw => {
      const person = asPerson(raw);
      return person ? { value: person } : { problem: 'wrongType' };
    }
  }
};

const kindOf = (column: Column): CellKind<Column> => kinds[column.kind] as CellKind<Column>;

const STAMP = ['Id', 'owshiddenversion', 'Created', 'Modified', 'OData__UIVersionString', 'Author/Id', 'Author/Title', 'Editor/Id', 'Editor/Title'];

/** What to ask for so that `readRow` finds everything: persons expanded, lookups as ids. */
export const queryOf = (list: ListSchema): { readonly select: readonly string[]; readonly expand: readonly string[] } => {
  const columns = Object.entries(list.columns);
  return {
    select: [...STAMP, ...(isAddOnly(list.access) ? [REQUEST_ID] : []), ...columns.flatMap(([name, column]) => kindOf(column).select(name))],
    expand: ['Author', 'Editor', ...columns.filter(([, column]) => kindOf(column).expand).map(([name]) => name)]
  };
};

/** The column that a property of answers and bodies belongs to: `OwnerId` to `Owner`. */
export const columnOfProperty = (list: ListSchema, property: string): Column | undefined =>
  Object.entries(storedColumns(list)).find(([name, column]) => [name, kindOf(column).property(name), idOf(name)].includes(property.split('/')[0]))?.[1];

const isEmpty = (raw: unknown): boolean =>
  raw === undefined || raw === null || raw === '' || (Array.isArray(raw) && raw.length === 0);

/** What SharePoint puts in place of somebody where nobody is: `{"odata.null": true}`, or without metadata what is left of it. */
const isNobody = (raw: unknown): boolean => isRecord(raw) && (raw['odata.null'] === true || Object.keys(raw).length === 0);

const readCell = (raw: unknown, column: Column): Read | undefined => {
  if (!isEmpty(raw) && !isNobody(raw)) return kindOf(column).read(raw, column);
  if (column.kind === 'yesNo') return { value: false };
  if (column.required) return { problem: 'missing' };
  return column.kind === 'lookups' || column.kind === 'choices' ? { value: [] } : undefined;
};

const nobody: Person = { id: 0 as PersonId, name: '' };

const stampOf = (raw: RawRow): Stamp => ({
  id: Number(raw.Id),
  revision: Number(raw.owshiddenversion),
  version: String(raw.OData__UIVersionString ?? ''),
  created: new Date(String(raw.Created)),
  modified: new Date(String(raw.Modified)),
  author: asPerson(raw.Author) ?? nobody,
  editor: asPerson(raw.Editor) ?? nobody,
  ...(typeof raw[REQUEST_ID] === 'string' ? { request: raw[REQUEST_ID] } : {})
});

interface CellRead { readonly name: string; readonly property: string; readonly column: Column }

const cellsOfList = new WeakMap<ListSchema, readonly CellRead[]>();

/** What is read of each row of a list, worked out once. */
const cellsRead = (list: ListSchema): readonly CellRead[] => {
  let cells = cellsOfList.get(list);
  if (!cells) cellsOfList.set(list, cells = Object.entries(list.columns).map(([name, column]) => ({ name, property: kindOf(column).property(name), column })));
  return cells;
};

/** `row` is absent when a required cell cannot be read; a broken optional cell is left out and told. */
export interface ReadRow<L extends ListSchema> {
  readonly row?: Row<L>;
  readonly problems: readonly BadCell[];
}

export const readRow = <L extends ListSchema>(list: L, raw: RawRow): ReadRow<L> => {
  const cells: Record<string, unknown> = {};
  const problems: BadCell[] = [];
  let usable = true;
  for (const { name, property, column } of cellsRead(list)) {
    const read = readCell(raw[property], column);
    if (read === undefined) continue;
    if ('value' in read) {
      cells[name] = read.value;
    } else {
      problems.push({ column: name, problem: read.problem });
      usable = usable && !column.required;
    }
  }
  return usable ? { row: { ...cells, stamp: stampOf(raw) } as Row<L>, problems } : { problems };
};

/** The JSON body that writes a draft; cells that the draft does not name stay as they are. A new row says which act added it. */
export const toBody = <L extends ListSchema>(list: L, draft: Draft<L>, requestId?: string): Record<string, unknown> => {
  const body: Record<string, unknown> = requestId === undefined ? {} : { [REQUEST_ID]: requestId };
  for (const [name, value] of Object.entries(draft as Record<string, unknown>)) {
    const column = list.columns[name];
    if (!column) throw new RangeError(`${list.name} has no column ${name}`);
    const kind = kindOf(column);
    const property = column.kind === 'person' ? idOf(name) : kind.property(name);
    body[property] = isEmpty(value) ? kind.empty : kind.write(value as never, column);
  }
  return body;
};

/** Whether two cells of drafts hold the same; nothing said and emptied are the same. */
export const isSameCell = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** A row as a draft: what a form starts from, and what a conflict compares. */
export const draftOf = <L extends ListSchema>(list: L, row: Row<L>): Draft<L> => {
  const cells = row as Record<string, unknown>;
  return Object.fromEntries(Object.entries(list.columns).map(([name, column]) => {
    const value = cells[name];
    return [name, column.kind === 'person' ? (value as Person | undefined)?.id : value];
  })) as Draft<L>;
};
