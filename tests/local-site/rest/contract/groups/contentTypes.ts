import { addList } from '../../fixture';
import { entity, type Group, holds, leadsBack, refusal, typed, value } from '../check';

const list = "web/lists/getbytitle('Leping')";
const byName = (name: string): string => `web/contenttypes?$filter=Name eq '${name}'`;

export const contentTypes: Group = {
  name: 'content types',
  arrange: async site => {
    await addList(site, 'Leping');
    await site.sp('owner-a').web.lists.getByTitle('Leping').update({ ContentTypesEnabled: true });
  },
  checks: [
    ...entity('a content type', { path: "web/contenttypes('0x01')" }, { entity: 'contentType', type: 'SP.ContentType', link: "Web/ContentTypes('0x01')", relatives: ['FieldLinks', 'Fields', 'Parent'], values: { StringId: '0x01' } }),
    ...leadsBack('a content type', "web/contenttypes('0x01')"),
    ...entity('all content types of the web', { path: 'web/contenttypes' }, { entity: 'contentType', type: 'SP.ContentType' }),
    ...entity('content types that may be used', { path: 'web/availablecontenttypes?$top=3' }, { entity: 'contentType', type: 'SP.ContentType' }),
    ...entity('content types of a list', { path: `${list}/contenttypes` }, { entity: 'contentType', type: 'SP.ContentType', link: 'Web/Lists(guid' }),
    ...entity('the links of a content type to columns', { path: "web/contenttypes('0x0101')/fieldlinks" }, { entity: 'fieldLink', type: 'SP.FieldLink' }),
    ...entity('the columns of a content type', { path: "web/contenttypes('0x0101')/fields" }, { entity: 'field', type: /^SP\.Field/ }),
    ...entity('the parent of a content type', { path: "web/contenttypes('0x0101')/parent" }, { entity: 'contentType', type: 'SP.ContentType', values: { StringId: '0x01' } }),
    ...entity('a content type is added', { path: 'web/contenttypes', body: dialect => typed('SP.ContentType', { Name: `Tüüp ${dialect}`, Description: 'd', Group: 'VAJS' })(dialect) },
      { entity: 'contentType', type: 'SP.ContentType', status: 201, values: dialect => ({ Name: `Tüüp ${dialect}`, Description: 'd', Group: 'VAJS' }) }),
    ...holds('a new type is a child of Item and can be changed and deleted', async site => {
      const [{ StringId } = { StringId: '' }] = (await site.get('owner-a', byName('Tüüp none'))).json.value as { StringId: string }[];
      expect(StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
      expect((await site.post('owner-a', `web/contenttypes('${StringId}')`, { Description: 'uus' }, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' })).status).toBe(204);
      expect((await site.get('owner-a', `web/contenttypes('${StringId}')`)).json.Description).toBe('uus');
      expect((await site.post('owner-a', `web/contenttypes('${StringId}')`, undefined, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' })).status).toBe(200);
      expect((await site.get('owner-a', byName('Tüüp none'))).json.value).toEqual([]);
    }),
    ...entity('a list takes a type over', { path: `${list}/contenttypes/addavailablecontenttype`, body: dialect => ({ contentTypeId: { minimal: '0x0104', none: '0x0105', verbose: '0x0106' }[dialect] }) }, { entity: 'contentType', type: 'SP.ContentType' }),
    ...value('a number that nothing has is null', { path: "web/contenttypes('0x0100ABCDEF0123456789ABCDEF0123456789AB')" }, 'GetById', null),
    ...refusal('a content type made by a member', { path: 'web/contenttypes', as: 'reader-d', body: { Name: 'x' } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' })
  ]
};
