import * as fc from 'fast-check';
import { decodePath, parsePath, printPath, type PathArgument, type PathSegment } from '../../../../local-site/rest/odata/path';

const names = (path: string): readonly string[] => parsePath(path).map(segment => segment.name);

test.each([
  ["web/lists/getbytitle('A/B (c)')/items(3)", ['web', 'lists', 'getbytitle', 'items']],
  ["web/lists(guid'5FF51D47-e9d2-4774-94bb-807a4a47eb03')", ['web', 'lists']],
  ['web//lists/', ['web', 'lists']],
  ['SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser', ['SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser']],
  ['$batch', ['$batch']],
  ['', []]
])('%s is a path of %j', (path, expected) => {
  expect(names(path)).toEqual(expected);
});

test('a quote inside a value is doubled', () => {
  expect(parsePath("getbytitle('Kas see on ''see''?')")[0]?.args).toEqual([{ value: { is: 'text', value: "Kas see on 'see'?" } }]);
});

test('arguments may have names, aliases and bare GUIDs', () => {
  expect(parsePath("a(x=1, y=@P , z=5ff51d47-e9d2-4774-94bb-807a4a47eb03,w=true)")[0]?.args).toEqual([
    { name: 'x', value: { is: 'number', value: 1 } },
    { name: 'y', value: { is: 'alias', name: '@P' } },
    { name: 'z', value: { is: 'guid', value: '5ff51d47-e9d2-4774-94bb-807a4a47eb03' } },
    { name: 'w', value: { is: 'boolean', value: true } }
  ]);
});

test('a key behind a slash belongs to the name before it', () => {
  expect(parsePath("web/siteusers/('x')")).toEqual(parsePath("web/siteusers('x')"));
});

test.each(["web/lists/getbytitle('A", 'web/lists(', "web/lists('a' 'b')", 'web/items(1)x', '(1)'])('%s is refused with 400', path => {
  expect(() => parsePath(path)).toThrow(expect.objectContaining({ status: 400 }));
});

test('a path that is not well encoded is refused with 400', () => {
  expect(() => decodePath('%E0%A4%A')).toThrow(expect.objectContaining({ status: 400 }));
});

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/).filter(text => !/^(true|false|null|guid|datetime|datetimeoffset)$/i.test(text));
const value: fc.Arbitrary<PathArgument['value']> = fc.oneof(
  fc.string().map(text => ({ is: 'text' as const, value: text })),
  fc.integer().map(number => ({ is: 'number' as const, value: number })),
  fc.boolean().map(truth => ({ is: 'boolean' as const, value: truth })),
  fc.uuid().map(guid => ({ is: 'guid' as const, value: guid })),
  name.map(alias => ({ is: 'alias' as const, name: `@${alias}` })),
  fc.constant({ is: 'null' as const }));
const argument: fc.Arbitrary<PathArgument> = fc.oneof(value.map(each => ({ value: each })), fc.tuple(name, value).map(([key, each]) => ({ name: key, value: each })));
const segment: fc.Arbitrary<PathSegment> = fc.oneof(name.map(each => ({ name: each })),
  fc.tuple(name, fc.array(argument, { maxLength: 3 })).map(([each, args]) => ({ name: each, args })));

test('what is printed is read back the same', () => {
  fc.assert(fc.property(fc.array(segment, { maxLength: 5 }), path => {
    expect(parsePath(printPath(path))).toEqual(path);
  }));
});
