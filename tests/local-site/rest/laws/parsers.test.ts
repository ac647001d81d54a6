import * as fc from 'fast-check';
import { SharePointError } from '../../../../local-site/rest/errors';
import { parseFilter, printFilter } from '../../../../local-site/rest/odata/filter';
import { decodePath, parsePath, printPath } from '../../../../local-site/rest/odata/path';
import { parseQuery } from '../../../../local-site/rest/odata/query';

/** Pieces that addresses are made of, in any order: nearly right more often than plain noise is. */
const pieces = fc.array(fc.oneof(
  fc.constantFrom("'", "''", '(', ')', '/', ',', '=', '@p', ' ', 'web', 'lists', 'getbytitle', 'items', "'x'", '1', '-1.5', 'guid', "guid'00000000-0000-4000-8000-000000000000'", 'null', 'true', '%', '%25', '%zz'),
  fc.constantFrom('Title', 'eq', 'ne', 'and', 'or', 'not', 'startswith', 'substringof', 'datetime', "datetime'2026-01-01'", '$filter=', '$select=', '$top=', '$orderby=', '&', '?', 'Parent/Title'),
  fc.string({ maxLength: 3, unit: 'binary' })
), { maxLength: 14 }).map(parts => parts.join(''));

/** What the work gives; undefined for a refusal in SharePoint's words. Any other failure is passed on. */
const orRefused = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof SharePointError && (failure.status === 400 || failure.status === 501)) return undefined;
    throw failure;
  }
};

test('any text is a path or is refused; a path printed is the same path', () => {
  fc.assert(fc.property(pieces, text => {
    const path = orRefused(() => parsePath(text));
    if (path) expect(parsePath(printPath(path))).toEqual(path);
  }), { numRuns: 3000 });
});

test('any text is a filter or is refused; a filter printed is the same filter', () => {
  fc.assert(fc.property(pieces, text => {
    const filter = orRefused(() => parseFilter(text));
    if (filter) expect(parseFilter(printFilter(filter))).toEqual(filter);
  }), { numRuns: 3000 });
});

test('any text is a query or is refused, and nothing that was sent is lost', () => {
  fc.assert(fc.property(pieces, text => {
    const query = orRefused(() => parseQuery(text));
    if (query) expect(query.sent).toEqual([...new URLSearchParams(text)]);
  }), { numRuns: 3000 });
});

test('what is escaped for an address comes back, and broken escapes are refused', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => { expect(decodePath(encodeURIComponent(text))).toBe(text); }));
  fc.assert(fc.property(pieces, text => { orRefused(() => decodePath(text)); }));
});

test('any text may stand between quotes in a path', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), value => {
    expect(parsePath(`web/lists/getbytitle('${value.replace(/'/g, "''")}')/items`)).toEqual([
      { name: 'web' }, { name: 'lists' }, { name: 'getbytitle', args: [{ value: { is: 'text', value } }] }, { name: 'items' }
    ]);
  }));
});
