/** @jest-environment jsdom */
import * as React from 'react';
import { render } from '@testing-library/react';
import type { RegisterFilter } from '../../../src/domain/documents/registerFilter';
import { parseCode } from '../../../src/domain/documents/code';
import type { GridColumn } from '../../../src/ui/Grid';
import { arrange, shownOf } from '../../../src/webparts/processRegister/lines/arrange';
import type { ShownLine } from '../../../src/webparts/processRegister/lines/registerLines';
import { RegisterContent } from '../../../src/webparts/processRegister/RegisterContent';
import { document, facts } from '../../domain/given';
import { OnPage } from './page';
import { given } from './given';

/** P01_J01, P01_J02, … P31_J99: three thousand documents, in the order of their codes. */
const many = Array.from({ length: 3000 }, (_, n) => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const code = parseCode(`P${two(1 + Math.floor(n / 99))}_J${two(1 + (n % 99))}`);
  return document({ id: n + 1, code, title: n % 100 === 0 ? `Hankejuhend ${n}` : `Juhend ${n}`, kind: 'instruction' });
});

const { register } = given(facts({ documents: many }));
const arranged = arrange(register, { view: 'flat' });

/** Draws the register under one filter after another, and counts how many cells were drawn each time. */
const drawings = (filters: readonly RegisterFilter[]): { readonly drawn: readonly number[]; readonly rows: readonly number[] } => {
  let count = 0;
  const columns: readonly GridColumn<ShownLine>[] = [{
    key: 'code', header: 'Tähis', width: 96, sortable: true,
    render: line => { count++; return line.key; }
  }];
  const nothing = (): void => undefined;
  const content = (filter: RegisterFilter): React.ReactElement => (
    <OnPage>
      <RegisterContent
        groups={shownOf(arranged, [], filter)} documents={0} all={3000} columns={columns} onLook={nothing} onOpen={nothing}
        looking={{ view: 'flat', filter, collapsed: new Set() }}
      />
    </OnPage>
  );
  const page = render(content({}));
  const counts = [count];
  const rows = [page.getAllByRole('row').length];
  filters.forEach(filter => {
    count = 0;
    page.rerender(content(filter));
    counts.push(count);
    rows.push(page.getAllByRole('row').length);
  });
  return { drawn: counts, rows };
};

test('of 3,000 documents only those in sight are drawn', () => {
  const { drawn: [first], rows: [rows] } = drawings([]);
  expect(rows).toBeLessThan(60);
  expect(first).toBeLessThan(60);
});

test('a key that leaves the same rows in sight draws none of them anew', () => {
  const { drawn: [, again] } = drawings([{ text: 'j' }]);
  expect(again).toBe(0);
});

test('a filter draws the rows that come into sight, not those that stay', () => {
  const { drawn: [, narrowed, back] } = drawings([{ text: 'hanke' }, {}]);
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(60);
  expect(back).toBeLessThan(60);
});
