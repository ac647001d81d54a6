import { effect, entity, type Group, holds, leadsBack, refusal, typed, value } from '../check';

const creation = (dialect: string): object => ({
  parameters: {
    ...(dialect === 'verbose' ? { __metadata: { type: 'SP.WebCreationInformation' } } : {}),
    Title: `Veeb ${dialect}`, Url: `veeb-${dialect}`, Description: 'Kirjeldus', WebTemplate: 'STS#3', Language: 1061, UseSamePermissionsAsParentSite: true
  }
});

export const webs: Group = {
  name: 'webs',
  checks: [
    ...entity('the root web', { path: 'web' }, {
      entity: 'web', type: 'SP.Web', link: 'Web', values: { Title: 'VAJS' },
      relatives: ['Lists', 'Webs', 'SiteUsers', 'SiteGroups', 'RoleAssignments', 'ParentWeb', 'CurrentUser', 'Navigation', 'RegionalSettings', 'RootFolder', 'FirstUniqueAncestorSecurableObject']
    }),
    ...leadsBack('the root web', 'web'),
    ...entity('the site collection', { path: 'site' }, { entity: 'site', type: 'SP.Site', link: 'Site', relatives: ['RootWeb', 'Owner'] }),
    ...entity('the root web of the site', { path: 'site/rootweb' }, { entity: 'web', type: 'SP.Web', link: 'Web' }),
    ...entity('a web is made below', { path: 'web/webs/add', body: creation }, { entity: 'web', type: 'SP.Web', values: dialect => ({ Title: `Veeb ${dialect}`, Description: 'Kirjeldus' }) }),
    ...entity('webs below', { path: 'web/webs' }, { entity: 'web', type: 'SP.Web' }),
    ...entity('short facts about webs below', { path: 'web/webinfos' }, { entity: 'webInfo', type: 'SP.WebInformation' }),
    ...entity('webs below that the asker may open', { path: 'web/getsubwebsfilteredforcurrentuser(nwebtemplatefilter=-1,nconfigurationfilter=-1)', as: 'reader-d' }, { entity: 'webInfo', type: 'SP.WebInformation' }),
    ...value('one property of a web', { path: 'web/title' }, 'Title', 'VAJS'),
    ...value('what the asker may do in a web', { path: 'web/effectivebasepermissions', as: 'reader-d' }, 'EffectiveBasePermissions', { High: '176', Low: '138612833' }),
    ...value('the icon of a file name', { path: "web/maptoicon(filename='a.docx',progid='',size=0)" }, 'MapToIcon', 'icdocx.png'),
    ...value('the root web has no parent', { path: 'web/parentweb' }, 'ParentWeb', null),
    ...effect('settings of a web are changed', {
      path: 'web', verb: 'MERGE', body: dialect => typed('SP.Web', { Description: `Kirjeldus ${dialect}`, QuickLaunchEnabled: dialect !== 'none' })(dialect)
    }, { status: 204, then: { path: 'web', gives: dialect => ({ Description: `Kirjeldus ${dialect}`, QuickLaunchEnabled: dialect !== 'none' }) } }),
    ...effect('an entity sent back as it was changes nothing', { path: 'web', verb: 'MERGE', body: typed('SP.Web', { Title: 'VAJS', Language: 1061, ServerRelativeUrl: '/sites/vajs' }) },
      { status: 204, then: { path: 'web', gives: { Title: 'VAJS' } } }),
    ...holds('the addresses of the webs below lead to webs', async site => {
      const { json } = await site.get('owner-a', 'web/webs?$select=Url,Title');
      const [first] = (json as { value: { Url: string; Title: string }[] }).value;
      const response = await fetch(`${first?.Url ?? ''}/_api/web`, { headers: { 'X-Local-User': 'owner-a', 'Accept': 'application/json' } });
      expect(await response.json()).toMatchObject({ Title: first?.Title });
    }),
    ...refusal('a web at a taken address', { path: 'web/webs/add', body: { parameters: { Title: 'x', Url: 'veeb-minimal', WebTemplate: 'STS' } } }, { status: 500, code: '-2147024713, Microsoft.SharePoint.SPException' }),
    ...refusal('a web made by somebody who may not', { path: 'web/webs/add', as: 'member-b', body: { parameters: { Title: 'x', Url: 'x', WebTemplate: 'STS' } } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' }),
    ...refusal('a tenant property set by somebody outside the app catalogue', { path: 'web/setstorageentity', body: { key: 'k', value: 'v', description: '', comments: '' } }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' }),
    ...refusal('a tenant property removed by somebody outside the app catalogue', { path: "web/removestorageentity('k')", verb: 'POST' }, { status: 403, code: '-2147024891, System.UnauthorizedAccessException' }),
    ...refusal('a property that webs do not have', { path: 'web', verb: 'MERGE', body: { Kiri: 'x' } }, { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message: /'Kiri' does not exist on type 'SP\.Web'/ }),
    ...refusal('a property of the wrong type', { path: 'web', verb: 'MERGE', body: { Title: 7 } }, { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException' }),
    ...effect('a web is deleted', { path: 'web', verb: 'MERGE', body: typed('SP.Web', { Description: '' }) }, { status: 204 })
  ]
};
