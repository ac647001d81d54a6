import * as fc from 'fast-check';
import { addList, type Running, start } from '../fixture';

/** A row as the test knows it; the site is never asked what it thinks a row holds. */
interface Row {
  readonly Title: string;
  readonly Word: string | null;
  readonly Price: number | null;
  readonly Done: boolean | null;
  readonly Due: string | null;
  readonly Tags: readonly string[];
  readonly parent: number | null;
  readonly owner: 'owner-a' | 'member-b' | null;
}

const words = ['aas', 'Aas', 'sarv', 'šokk', 'Zebra', 'žürii', 'tamm', 'õun', 'Õun', 'äike', 'öö', 'üks'] as const;
const prices = [-2, -0.5, 0, 1, 1.5, 100] as const;
const days = ['2026-02-28T22:00:00Z', '2026-03-01T00:00:00Z', '2026-03-01T23:59:59Z', '2026-03-29T01:00:00Z'] as const;
const titles = ['Üks', 'Kaks', 'Kolm'] as const;
const names = { 'owner-a': 'Omanik A', 'member-b': 'Liige B' } as const;
const ids = { 'owner-a': 6, 'member-b': 7 } as const;

const some = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values), { nil: null, freq: 4 });

const row: fc.Arbitrary<Row> = fc.record({
  Title: fc.constantFrom(...titles), Word: some(words), Price: some(prices), Done: some([true, false]), Due: some(days), Tags: fc.subarray(['x', 'y', 'z']),
  parent: some([1, 2, 3]), owner: some(['owner-a', 'member-b'] as const)
});

const rows: readonly Row[] = fc.sample(row, { numRuns: 60, seed: 15 });

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Ülemad');
  for (const Title of titles) await site.sp('owner-a').web.lists.getByTitle('Ülemad').items.add({ Title });
  await addList(site, 'Read', '<Field Type="Text" Name="Word" DisplayName="Sõna" />', '<Field Type="Number" Name="Price" DisplayName="Hind" />', '<Field Type="Boolean" Name="Done" DisplayName="Tehtud" />',
    '<Field Type="DateTime" Name="Due" DisplayName="Tähtaeg" Format="DateTime" />', '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE><CHOICE>z</CHOICE></CHOICES></Field>',
    '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Ülemad" ShowField="Title" />', '<Field Type="User" Name="Owner" DisplayName="Omanik" />');
  const digest = await site.digest('owner-a');
  for (const { parent, owner, ...values } of rows) {
    const added = await site.post('owner-a', "web/lists/getbytitle('Read')/items", { ...values, ParentId: parent, OwnerId: owner === null ? null : ids[owner] }, { 'X-RequestDigest': digest });
    if (added.status !== 201) throw new Error(added.text);
  }
});
afterAll(() => site.close());

/** A filter as text, and what it says of a row. */
interface Told { readonly text: string; readonly keeps: (row: Row) => boolean }

type Operator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

const collator = new Intl.Collator('et', { sensitivity: 'accent' });

/** Negative, zero, positive; text as an Estonian dictionary orders it. */
const order = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));

const holds: Readonly<Record<Operator, (sign: number) => boolean>> = {
  eq: sign => sign === 0, ne: sign => sign !== 0, lt: sign => sign < 0, le: sign => sign <= 0, gt: sign => sign > 0, ge: sign => sign >= 0
};

/** Nothing is unlike every value, and neither before nor after it. */
const compared = (operator: Operator, found: string | number | null, value: string | number): boolean =>
  found === null ? operator === 'ne' : holds[operator](order(found, value));

const operators = fc.constantFrom<Operator>('eq', 'ne', 'lt', 'le', 'gt', 'ge');

const comparing = <V extends string | number>(field: string, of: (row: Row) => V | null, values: readonly V[], written: (value: V) => string, some = operators): fc.Arbitrary<Told> =>
  fc.tuple(some, fc.constantFrom(...values)).map(([operator, value]) => ({ text: `${field} ${operator} ${written(value)}`, keeps: each => compared(operator, of(each), value) }));

const quoted = (text: string): string => `'${text}'`;
const equal = fc.constantFrom<Operator>('eq', 'ne');

const missing = (field: string, of: (row: Row) => unknown): fc.Arbitrary<Told> =>
  fc.constantFrom<Told>({ text: `${field} eq null`, keeps: each => of(each) === null }, { text: `${field} ne null`, keeps: each => of(each) !== null });

const lower = (text: string | null): string => (text ?? '').toLowerCase();

const leaf: fc.Arbitrary<Told> = fc.oneof(
  comparing('Title', each => each.Title, titles, quoted), comparing('Word', each => each.Word, words, quoted), comparing('Price', each => each.Price, prices, String),
  comparing('Due', each => each.Due && Date.parse(each.Due), days.map(day => Date.parse(day)), at => `datetime'${new Date(at).toISOString()}'`),
  comparing('Due', each => each.Due && Date.parse(each.Due), days.map(day => Date.parse(day)), at => `'${new Date(at).toISOString()}'`),
  comparing('Done', each => each.Done === null ? null : Number(each.Done), [0, 1], String, equal), comparing('Done', each => each.Done === null ? null : Number(each.Done), [0, 1], truth => truth === 1 ? 'true' : 'false', equal),
  comparing('ParentId', each => each.parent, [1, 2, 3], String), comparing('Parent/Title', each => each.parent === null ? null : titles[each.parent - 1] ?? null, titles, quoted, equal),
  comparing('OwnerId', each => each.owner && ids[each.owner], [6, 7], String, equal), comparing('Owner/Title', each => each.owner && names[each.owner], Object.values(names), quoted, equal),
  fc.constantFrom('x', 'y', 'z').map((tag): Told => ({ text: `Tags eq '${tag}'`, keeps: each => each.Tags.includes(tag) })),
  missing('Word', each => each.Word), missing('Price', each => each.Price), missing('Due', each => each.Due), missing('ParentId', each => each.parent),
  fc.constantFrom('a', 'Õ', 'AA', 'u').map((start): Told => ({ text: `startswith(Word,'${start}')`, keeps: each => each.Word !== null && lower(each.Word).startsWith(lower(start)) })),
  fc.constantFrom('a', 'S', 'õu', 'k').map((inner): Told => ({ text: `substringof('${inner}',Word)`, keeps: each => each.Word !== null && lower(each.Word).includes(lower(inner)) })));

const { filter } = fc.letrec<{ filter: Told }>(tie => ({
  filter: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf,
    fc.tuple(tie('filter'), tie('filter'), fc.constantFrom('and', 'or')).map(([left, right, word]): Told => ({
      text: `(${left.text}) ${word} (${right.text})`, keeps: word === 'and' ? each => left.keeps(each) && right.keeps(each) : each => left.keeps(each) || right.keeps(each)
    })))
}));

/** Numbers of the rows that the filter leaves; what it looks through is opened and selected too. */
const numbersOf = async (opened: readonly string[], text: string): Promise<readonly number[]> => {
  const select = ['Id', ...opened.map(name => `${name}/Title`)].join(',');
  const expand = opened.length === 0 ? '' : `&$expand=${opened.join(',')}`;
  const answer = await site.get('reader-d', `web/lists/getbytitle('Read')/items?$select=${select}${expand}&$top=5000&$filter=${encodeURIComponent(text)}`, { Accept: 'application/json;odata=nometadata' });
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.json.value as { Id: number }[]).map(({ Id }) => Id);
};

test('a filter keeps exactly the rows that it tells of', async () => {
  await fc.assert(fc.asyncProperty(filter, async ({ text, keeps }) => {
    const opened = ['Parent', 'Owner'].filter(name => text.includes(`${name}/`));
    const found = await numbersOf(opened, text);
    expect({ text, found }).toEqual({ text, found: rows.flatMap((each, index) => keeps(each) ? [index + 1] : []) });
  }), { numRuns: 400 });
});

test('small collections are filtered by the same rules as items', async () => {
  const all = (await site.get('owner-a', "web/lists/getbytitle('Read')/fields")).json.value as { InternalName: string; FieldTypeKind: number; Hidden: boolean }[];
  const field = fc.oneof(
    fc.tuple(operators, fc.constantFrom(1, 2, 5, 12)).map(([operator, value]) => ({ text: `FieldTypeKind ${operator} ${value}`, keeps: (each: typeof all[number]) => holds[operator](each.FieldTypeKind - value) })),
    fc.boolean().map(value => ({ text: `Hidden eq ${value}`, keeps: (each: typeof all[number]) => each.Hidden === value })),
    fc.constantFrom('a', 'Ti', '_').map(value => ({ text: `startswith(InternalName,'${value}')`, keeps: (each: typeof all[number]) => each.InternalName.toLowerCase().startsWith(value.toLowerCase()) })));
  await fc.assert(fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 3 }), fc.constantFrom('and', 'or'), async (parts, word) => {
    const text = parts.map(part => part.text).join(` ${word} `);
    const { json } = await site.get('owner-a', `web/lists/getbytitle('Read')/fields?$select=InternalName&$filter=${encodeURIComponent(text)}`);
    const keeps = (each: typeof all[number]): boolean => word === 'and' ? parts.every(part => part.keeps(each)) : parts.some(part => part.keeps(each));
    expect((json.value as { InternalName: string }[]).map(({ InternalName }) => InternalName)).toEqual(all.filter(keeps).map(({ InternalName }) => InternalName));
  }), { numRuns: 100 });
});
