import * as fc from 'fast-check';
import { parseFilter, printFilter } from '../../../../local-site/rest/odata/filter';
import { filters } from './filters';

test('and binds tighter than or, and parentheses change it', () => {
  expect(printFilter(parseFilter("A eq 1 or B eq 2 and C eq 3"))).toBe('(A eq 1 or (B eq 2 and C eq 3))');
  expect(printFilter(parseFilter("(A eq 1 or B eq 2) and C eq 3"))).toBe('((A eq 1 or B eq 2) and C eq 3)');
});

test.each([
  ["Parent/Title eq 'x'", "Parent/Title eq 'x'"],
  ["startswith(Title, 'P')", "startswith(Title,'P')"],
  ["substringof('x' ,Title) eq true", "substringof('x',Title)"],
  ["Modified GT datetime'2026-01-01T00:00:00Z'", "Modified gt datetime'2026-01-01T00:00:00Z'"],
  ["GUID eq guid'5FF51D47-E9D2-4774-94BB-807A4A47EB03'", "GUID eq guid'5ff51d47-e9d2-4774-94bb-807a4a47eb03'"],
  ["Done eq true", 'Done eq true'],
  ["Owner ne null", 'Owner ne null'],
  ["OData__UIVersionString eq '1.0'", "OData__UIVersionString eq '1.0'"]
])('%s is understood', (text, printed) => {
  expect(printFilter(parseFilter(text))).toBe(printed);
});

test.each([
  "endswith(Title,'x')", "tolower(Title) eq 'x'", 'Price add 1 eq 2', 'year(Modified) eq 2026', "not startswith(Title,'x')", 'Title eq', 'Title',
  "Title eq 'x' Title", "(Title eq 'x'", "Title like 'x'"
])('%s is refused with 400, as SharePoint does', text => {
  expect(() => parseFilter(text)).toThrow(expect.objectContaining({ status: 400 }));
});

test('what is printed is read back the same', () => {
  fc.assert(fc.property(filters([{ name: 'Title', kind: 'text' }, { name: 'Price', kind: 'number' }, { name: 'Done', kind: 'boolean' }, { name: 'Due', kind: 'date' }]), filter => {
    expect(parseFilter(printFilter(filter))).toEqual(filter);
  }));
});
