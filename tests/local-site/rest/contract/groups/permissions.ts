import { addList } from '../../fixture';
import { effect, entity, type Group, refusal, typed, value } from '../check';

const list = "web/lists/getbytitle('Leping')";
const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
const login = (key: string): string => encodeURIComponent(`i:0#.f|membership|${key}@vajs.test`);

export const permissions: Group = {
  name: 'permissions',
  arrange: async site => {
    await addList(site, 'Leping');
    await site.sp('owner-a').web.lists.getByTitle('Leping').items.add({ Title: 'a' });
    await site.post('owner-a', `${list}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`);
    await site.post('owner-a', 'web/roledefinitions', { Name: 'Lisaja', BasePermissions: { High: '432', Low: '134287363' } });
  },
  checks: [
    ...entity('a level by kind', { path: 'web/roledefinitions/getbytype(5)' }, { entity: 'level', type: 'SP.RoleDefinition', link: 'Web/RoleDefinitions(', values: { RoleTypeKind: 5 } }),
    ...entity('a level by name', { path: "web/roledefinitions/getbyname('Lisaja')" }, { entity: 'level', type: 'SP.RoleDefinition', values: { RoleTypeKind: 0 } }),
    ...entity('all levels', { path: 'web/roledefinitions' }, { entity: 'level', type: 'SP.RoleDefinition' }),
    ...entity('a level is added', { path: 'web/roledefinitions', body: dialect => typed('SP.RoleDefinition', { Name: `Tase ${dialect}`, Description: 'd', Order: 200, BasePermissions: { ...(dialect === 'verbose' ? { __metadata: { type: 'SP.BasePermissions' } } : {}), High: '0', Low: '3' } })(dialect) },
      { entity: 'level', type: 'SP.RoleDefinition', status: 201, values: dialect => ({ Name: `Tase ${dialect}` }) }),
    ...entity('who has what in a web', { path: 'web/roleassignments' }, { entity: 'assignment', type: 'SP.RoleAssignment', relatives: ['Member', 'RoleDefinitionBindings'] }),
    ...entity('who has what in a list', { path: `${list}/roleassignments` }, { entity: 'assignment', type: 'SP.RoleAssignment' }),
    ...entity('the level of somebody in a list', { path: `${list}/roleassignments/getbyprincipalid(3)/roledefinitionbindings` }, { entity: 'level', type: 'SP.RoleDefinition', values: { RoleTypeKind: 5 } }),
    ...entity('a group that has something in a list', { path: `${list}/roleassignments(3)/member` }, { entity: 'group', type: 'SP.Group' }),
    ...entity('the nearest place with permissions of its own', { path: `${list}/items(1)/firstuniqueancestorsecurableobject` }, { entity: 'list', type: 'SP.List' }),
    ...value('whether a list has permissions of its own', { path: `${list}/hasuniqueroleassignments` }, 'HasUniqueRoleAssignments', true),
    ...value('what somebody may do', { path: `${list}/getusereffectivepermissions(@u)?@u='${login('reader-d')}'` }, 'GetUserEffectivePermissions', { High: '176', Low: '138612833' }),
    ...effect('somebody is given a level', { path: `${list}/roleassignments/addroleassignment(principalid=6,roledefid=1073741826)`, verb: 'POST' }, { status: 200, then: { path: `${list}/roleassignments(6)/roledefinitionbindings`, gives: { value: [{ Id: 1073741826 }] } } }),
    ...effect('a level is changed', { path: "web/roledefinitions/getbyname('Lisaja')", verb: 'MERGE', body: dialect => typed('SP.RoleDefinition', { Description: dialect })(dialect) }, { status: 204, then: { path: "web/roledefinitions/getbyname('Lisaja')", gives: dialect => ({ Description: dialect }) } }),
    ...effect('an item inherits no more', { path: `${list}/items(1)/breakroleinheritance(copyroleassignments=false)`, verb: 'POST' }, { status: 200, then: { path: `${list}/items(1)?$select=HasUniqueRoleAssignments`, gives: { HasUniqueRoleAssignments: true } } }),
    ...effect('an item inherits again', { path: `${list}/items(1)/resetroleinheritance`, verb: 'POST' }, { status: 200, then: { path: `${list}/items(1)?$select=HasUniqueRoleAssignments`, gives: { HasUniqueRoleAssignments: false } } }),
    ...effect('a level is deleted', { path: dialect => `web/roledefinitions/getbyname('Tase ${dialect}')`, verb: 'DELETE' }, { status: 200, then: { path: dialect => `web/roledefinitions/getbyname('Tase ${dialect}')`, status: 404 } }),
    ...refusal('a level that is not there', { path: "web/roledefinitions/getbyname('Puudub')" }, { status: 404, code: '-2146232832, Microsoft.SharePoint.SPException' }),
    ...refusal('somebody who has nothing', { path: `${list}/roleassignments(999)` }, { status: 404, code: '-2130575151, Microsoft.SharePoint.SPException' }),
    ...refusal('permissions changed by a member', { path: `${list}/breakroleinheritance(true)`, verb: 'POST', as: 'member-b' }, denied),
    ...refusal('a level given by a member', { path: `${list}/roleassignments/addroleassignment(principalid=7,roledefid=1073741829)`, verb: 'POST', as: 'member-b' }, denied),
    ...refusal('what others may do, asked by a member', { path: `${list}/getusereffectivepermissions(@u)?@u='${login('owner-a')}'`, as: 'member-b' }, denied)
  ]
};
