import * as fc from 'fast-check';
import { addList, codeOf, type Running, start } from '../fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Leping', '<Field Type="Lookup" Name="Parent" DisplayName="Ülem" List="Lists/Leping" ShowField="Title" />', '<Field Type="User" Name="Owner" DisplayName="Omanik" />',
    '<Field Type="DateTime" Name="Due" DisplayName="Tähtaeg" />', '<Field Type="MultiChoice" Name="Tags" DisplayName="Sildid"><CHOICES><CHOICE>x</CHOICE></CHOICES></Field>');
  await site.sp('owner-a').web.lists.getByTitle('Leping').items.add({ Title: 'a' });
});
afterAll(() => site.close());

const list = "web/lists/getbytitle('Leping')";
const places = [
  'web', 'site', 'web/lists', list, `${list}/items`, `${list}/items(1)`, `${list}/items(1)/versions`, `${list}/items(1)/comments`, `${list}/items(1)/attachmentfiles`, `${list}/fields`,
  `${list}/fields/getbyinternalnameortitle('Due')`, `${list}/views`, `${list}/defaultview/viewfields`, `${list}/contenttypes`, `${list}/rootfolder`, `${list}/roleassignments`, 'web/siteusers', 'web/sitegroups',
  'web/roledefinitions', 'web/navigation/quicklaunch', 'web/regionalsettings/timezone', 'web/recyclebin', 'web/usercustomactions', "web/getfolderbyserverrelativepath(decodedurl='/sites/vajs/Shared Documents')/files"
] as const;

const members = ['', 'getbyid', 'getbytitle', 'getbyname', 'getitems', 'getchanges', 'renderlistdataasstream', 'getlistitemchangessincetoken', 'validateupdatelistitem', 'addvalidateupdateitemusingpath', 'createfieldasxml', 'addfield',
  'adddependentlookupfield', 'add', 'addusingpath', 'addviewfield', 'setviewxml', 'ensureuser', 'fieldvaluesastext', 'utctolocaltime', 'addroleassignment', 'getusereffectivepermissions', 'addavailablecontenttype', 'reserved'] as const;

const argument = fc.oneof(fc.constantFrom("'x'", "''", '1', '-1', '99999999999', '1.5', 'null', 'true', '@p', "guid'00000000-0000-4000-8000-000000000000'", "'0x01'", "decodedurl='a.txt'", "name='x'"));
const segment = fc.tuple(fc.constantFrom(...members), fc.option(fc.array(argument, { maxLength: 2 }), { nil: undefined }))
  .map(([name, values]) => name === '' ? '' : `/${name}${values === undefined ? '' : `(${values.join(',')})`}`);

const column = fc.constantFrom('Title', 'Id', 'Parent', 'Parent/Title', 'Owner/EMail', 'Due', 'Tags', '*', 'Puudub', 'Title/x', 'RootFolder/Name', '');
const value = fc.constantFrom("'x'", '1', 'null', 'true', "datetime'2026-01-01T00:00:00Z'", "datetime'x'", "''", '1e400');
const option = fc.oneof(
  column.map(name => `$select=${name}`), column.map(name => `$expand=${name}`), fc.tuple(column, fc.constantFrom('', ' desc', ' x')).map(parts => `$orderby=${parts.join('')}`),
  fc.tuple(column, fc.constantFrom('eq', 'ne', 'lt', 'xx'), value).map(parts => `$filter=${encodeURIComponent(parts.join(' '))}`), fc.tuple(value, column).map(([text, name]) => `$filter=substringof(${text},${name})`),
  fc.constantFrom('$top=0', '$top=-1', '$top=9999999999', '$skip=x', '$skiptoken=x', '$skiptoken=Paged%3dTRUE%26p_ID%3dx', "@p='x'", '@p=1', '@p={}', '$x=1', '%E0%A4%A'));

const part = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>('<View/>', '<View', '<Field Type="Text" Name="q" />', '<Field/>', { results: [1] }, { ViewXml: '<View><Query><Where><Eq/></Where></Query></View>' },
  { SchemaXml: '<x/>' }, [{ FieldName: 'Due', FieldValue: '99.99.9999' }], { DecodedUrl: '/' }, '2026-13-45T99:00:00Z', '=1/0'));
const body = fc.dictionary(fc.constantFrom('Title', 'Due', 'Tags', 'ParentId', 'OwnerId', 'parameters', 'query', 'formValues', 'listItemCreateInfo', 'Name', 'Url', 'text', 'FieldTypeKind', 'BaseTemplate', 'BasePermissions',
  'LoginName', 'logonName', '__metadata', 'SchemaXml', 'viewXml', 'contentTypeId', 'ValidationFormula', 'DefaultValue', 'RowLimit'), part, { maxKeys: 3 });

const request = fc.record({
  place: fc.constantFrom(...places), member: segment, options: fc.array(option, { maxLength: 2 }), verb: fc.constantFrom('GET', 'POST', 'MERGE', 'PUT'), body: fc.option(body, { nil: undefined }),
  accept: fc.constantFrom('application/json', 'application/json;odata=nometadata', 'application/json;odata=verbose')
});

test('whatever is asked is answered or refused; the site itself never fails', async () => {
  const digest = await site.digest('owner-a');
  await fc.assert(fc.asyncProperty(request, async asked => {
    const path = `${asked.place}${asked.member}${asked.options.length === 0 ? '' : `?${asked.options.join('&')}`}`;
    const answer = asked.verb === 'GET' ? await site.get('owner-a', path, { Accept: asked.accept })
      : await site.post('owner-a', path, asked.body, { 'Accept': asked.accept, 'Content-Type': asked.accept, 'X-HTTP-Method': asked.verb, 'X-RequestDigest': digest });
    expect(codeOf(answer)).not.toBe('-1, LocalSite.UnexpectedException');
    if (answer.status >= 400) expect(codeOf(answer)).toMatch(/^-\d+, [A-Za-z.]+$/);
  }), { numRuns: 1000 });
});
