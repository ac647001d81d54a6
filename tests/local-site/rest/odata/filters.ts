import * as fc from 'fast-check';
import type { Filter } from '../../../../local-site/rest/odata/filter';
import type { Literal } from '../../../../local-site/rest/odata/literal';

const literals = {
  text: fc.oneof(fc.constantFrom('', 'a', 'A', 'õ', 'Õ', 'z', 'Ž', 'ab', "o'x"), fc.string({ maxLength: 4 })).map((value): Literal => ({ is: 'text', value })),
  number: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.5, -1.25)).map((value): Literal => ({ is: 'number', value })),
  boolean: fc.boolean().map((value): Literal => ({ is: 'boolean', value })),
  date: fc.integer({ min: 0, max: 4 }).map((day): Literal => ({ is: 'datetime', value: `2026-03-2${day}T00:00:00Z` }))
};

/** A column and how values of its kind are compared. */
export interface TestColumn { readonly name: string; readonly kind: keyof typeof literals }

const nothing = fc.constant<Literal>({ is: 'null' });

const comparison = (columns: readonly TestColumn[]): fc.Arbitrary<Filter> => fc.constantFrom(...columns).chain(({ name, kind }) => fc.record({
  is: fc.constant('compare' as const), op: fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge'), field: fc.constant([name]),
  value: fc.oneof({ weight: 6, arbitrary: literals[kind] }, { weight: 1, arbitrary: nothing })
}));

const textTest = (columns: readonly TestColumn[]): fc.Arbitrary<Filter> => fc.constantFrom(...columns.filter(({ kind }) => kind === 'text')).chain(({ name }) =>
  fc.record({ is: fc.constantFrom('startswith' as const, 'substringof' as const), field: fc.constant([name]), value: literals.text }));

/** Any filter over the columns. */
export const filters = (columns: readonly TestColumn[]): fc.Arbitrary<Filter> => fc.letrec<{ filter: Filter }>(tie => ({
  filter: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    comparison(columns), textTest(columns),
    fc.record({ is: fc.constantFrom('and' as const, 'or' as const), left: tie('filter'), right: tie('filter') }))
})).filter;
