import { effect, entity, type Group, holds, leadsBack, refusal, typed, value } from '../check';

const named = (name: string): string => `web/sitegroups/getbyname('${name}')`;
const missing = { status: 404, code: '-2146232832, Microsoft.SharePoint.SPException' };
const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
const member = 'i:0#.f|membership|member-b@vajs.test';

export const siteGroups: Group = {
  name: 'groups',
  arrange: async site => { await site.post('owner-a', 'web/sitegroups', { Title: 'Juhid', Description: 'd' }); },
  checks: [
    ...entity('the owners', { path: 'web/associatedownergroup' }, { entity: 'group', type: 'SP.Group', link: 'Web/SiteGroups/GetById(', relatives: ['Owner', 'Users'], values: { PrincipalType: 8 } }),
    ...entity('the members', { path: 'web/associatedmembergroup' }, { entity: 'group', type: 'SP.Group', values: { Title: 'VAJS liikmed' } }),
    ...entity('the visitors', { path: 'web/associatedvisitorgroup' }, { entity: 'group', type: 'SP.Group' }),
    ...leadsBack('a group', named('Juhid')),
    ...entity('all groups', { path: 'web/sitegroups' }, { entity: 'group', type: 'SP.Group' }),
    ...entity('a group is added', { path: 'web/sitegroups', body: dialect => typed('SP.Group', { Title: `Rühm ${dialect}`, Description: 'd' })(dialect) }, { entity: 'group', type: 'SP.Group', status: 201, values: dialect => ({ Title: `Rühm ${dialect}`, LoginName: `Rühm ${dialect}` }) }),
    ...effect('a group is changed', { path: named('Juhid'), verb: 'MERGE', body: dialect => typed('SP.Group', { Description: dialect, AllowMembersEditMembership: true })(dialect) }, { status: 204, then: { path: named('Juhid'), gives: dialect => ({ Description: dialect, AllowMembersEditMembership: true }) } }),
    ...entity('somebody joins a group', { path: dialect => `${named(`Rühm ${dialect}`)}/users`, body: typed('SP.User', { LoginName: member }) }, { entity: 'user', type: 'SP.User', status: 201, values: { Title: 'Liige B' } }),
    ...entity('who is in a group', { path: dialect => `${named(`Rühm ${dialect}`)}/users` }, { entity: 'user', type: 'SP.User', values: { Title: 'Liige B' } }),
    ...effect('somebody leaves a group', { path: dialect => `${named(`Rühm ${dialect}`)}/users/removebyloginname(@v)?@v='${encodeURIComponent(member)}'`, verb: 'POST' }, { status: 200, then: { path: dialect => `${named(`Rühm ${dialect}`)}/users`, gives: { value: [] } } }),
    ...effect('a group is deleted', { path: dialect => `web/sitegroups/removebyloginname('Rühm ${dialect}')`, verb: 'POST' }, { status: 200, then: { path: dialect => named(`Rühm ${dialect}`), status: 404 } }),
    ...value('one property of a group', { path: `${named('Juhid')}/logiNname` }, 'LoginName', 'Juhid'),
    ...holds('a group may belong to a person', async site => {
      const { Id } = (await site.get('owner-a', named('Juhid'))).json as { Id: number };
      expect((await site.post('owner-a', `web/sitegroups(${Id})/setuserasowner(7)`)).status).toBe(200);
      expect((await site.get('owner-a', `web/sitegroups(${Id})/owner`)).json).toMatchObject({ 'odata.type': 'SP.User', 'Id': 7 });
    }),
    ...refusal('a group that is not there', { path: named('Puudub') }, missing),
    ...refusal('a second group of the same name', { path: 'web/sitegroups', body: { Title: 'juhid' } }, { status: 500, code: '-2130575293, Microsoft.SharePoint.SPException' }),
    ...refusal('a group made by a member', { path: 'web/sitegroups', as: 'member-b', body: { Title: 'x' } }, denied),
    ...refusal('the members of a group that shows them to members only', { path: 'web/associatedownergroup/users', as: 'reader-d' }, denied)
  ]
};
