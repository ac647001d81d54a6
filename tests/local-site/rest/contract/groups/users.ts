import { effect, entity, type Group, leadsBack, refusal, typed, value } from '../check';

const login = (key: string): string => encodeURIComponent(`i:0#.f|membership|${key}@vajs.test`);

export const users: Group = {
  name: 'users',
  checks: [
    ...entity('who asks', { path: 'web/currentuser', as: 'reader-d' }, { entity: 'user', type: 'SP.User', link: 'Web/GetUserById(', relatives: ['Groups'], values: { Title: 'Lugeja D', PrincipalType: 1, IsSiteAdmin: false } }),
    ...leadsBack('a person', 'web/currentuser'),
    ...entity('everybody', { path: 'web/siteusers' }, { entity: 'user', type: 'SP.User' }),
    ...entity('somebody by number', { path: 'web/getuserbyid(6)' }, { entity: 'user', type: 'SP.User', values: { Id: 6 } }),
    ...entity('somebody by address', { path: "web/siteusers/getbyemail('member-b@vajs.test')" }, { entity: 'user', type: 'SP.User', values: { Title: 'Liige B' } }),
    ...entity('somebody by login name', { path: `web/siteusers(@v)?@v='${login('member-b')}'` }, { entity: 'user', type: 'SP.User', values: { Title: 'Liige B' } }),
    ...entity('somebody made sure of', { path: 'web/ensureuser', body: { logonName: 'i:0#.f|membership|stranger-e@vajs.test' } }, { entity: 'user', type: 'SP.User', values: { Title: 'Võõras E' } }),
    ...entity('the groups of a person', { path: `web/siteusers(@v)/groups?@v='${login('member-b')}'` }, { entity: 'group', type: 'SP.Group' }),
    ...entity('who wrote an item', { path: 'web/author' }, { entity: 'user', type: 'SP.User', values: { Title: 'Omanik A' } }),
    ...value('one property of a person', { path: 'web/currentuser/title' }, 'Title', 'Omanik A'),
    ...effect('a person is renamed by an owner', { path: 'web/getuserbyid(8)', verb: 'MERGE', body: dialect => typed('SP.User', { Title: `Liige ${dialect}` })(dialect) },
      { status: 204, then: { path: 'web/getuserbyid(8)', gives: dialect => ({ Title: `Liige ${dialect}` }) } }),
    ...value('the address of the asker', { path: 'SP.Utilities.Utility.GetCurrentUserEmailAddresses', body: {} }, 'GetCurrentUserEmailAddresses', 'owner-a@vajs.test'),
    ...value('somebody found by address', { path: 'SP.Utilities.Utility.ResolvePrincipalInCurrentContext', body: { input: 'member-b@vajs.test', scopes: 1, sources: 15, inputIsEmailOnly: true, addToUserInfoList: false } },
      'ResolvePrincipalInCurrentContext', { DisplayName: 'Liige B', Email: 'member-b@vajs.test', LoginName: 'i:0#.f|membership|member-b@vajs.test', PrincipalId: 7, PrincipalType: 1 }),
    ...value('nobody found', { path: 'SP.Utilities.Utility.ResolvePrincipalInCurrentContext', body: { input: 'keegi', scopes: 15, sources: 15, inputIsEmailOnly: false, addToUserInfoList: false } }, 'ResolvePrincipalInCurrentContext', null),
    ...value('people found by the beginning of a name', { path: 'SP.Utilities.Utility.SearchPrincipalsUsingContextWeb', body: { input: 'lii', scopes: 1, sources: 15, groupName: '', maxCount: 1 } },
      'SearchPrincipalsUsingContextWeb', [{ DisplayName: 'Liige B', PrincipalId: 7 }]),
    ...value('the people of a group', { path: 'SP.Utilities.Utility.ExpandGroupsToPrincipals', body: { inputs: ['VAJS omanikud'], maxCount: 10 } }, 'ExpandGroupsToPrincipals', [{ LoginName: 'i:0#.f|membership|owner-a@vajs.test' }]),
    ...refusal('the people of a group that hides them', { path: 'SP.Utilities.Utility.ExpandGroupsToPrincipals', as: 'reader-d', body: { inputs: ['VAJS omanikud'], maxCount: 10 } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' }),
    ...refusal('somebody unknown made sure of', { path: 'web/ensureuser', body: { logonName: 'keegi@mujal.test' } }, { status: 400, code: '-2146232832, Microsoft.SharePoint.SPException', message: 'The specified user keegi@mujal.test could not be found.' }),
    ...refusal('somebody unknown looked up by number', { path: 'web/getuserbyid(999)' }, { status: 500, code: '-2146232832, Microsoft.SharePoint.SPException' }),
    ...refusal('somebody unknown looked up by login name', { path: "web/siteusers/getbyloginname('keegi')" }, { status: 500, code: '-2146232832, Microsoft.SharePoint.SPException' }),
    ...refusal('a person renamed by a member', { path: 'web/getuserbyid(8)', verb: 'MERGE', as: 'member-b', body: { Title: 'x' } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' })
  ]
};
