import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import { listUrl, serverPath } from '../addresses';
import { mayProvision, type BasePermissions } from '../rights';
import { lists } from '../schema';
import type { ListSchema } from '../schema/list';
import { inBatch, valueIfSeen, valueIfThere, valueOf, type Ask } from './batches';
import type { FoundAssignment, FoundField, FoundGroup, FoundLevel, FoundList, FoundSite, FoundView } from './found';
import { stampColumns } from './stamps';
import { ownGroupKeys, ownGroups, type OwnGroupKey } from './levels';

interface RawGroup {
  readonly Id?: number;
  readonly Title: string;
  readonly AllowMembersEditMembership: boolean;
  readonly AutoAcceptRequestToJoinLeave: boolean;
}

interface RawLevel { readonly Id: number; readonly Name: string; readonly RoleTypeKind: number; readonly BasePermissions: BasePermissions }

interface RawList {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly EnableVersioning: boolean;
  readonly HasUniqueRoleAssignments: boolean;
  readonly ItemCount: number;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

interface RawView {
  readonly Id: string;
  readonly Title: string;
  readonly ServerRelativeUrl: string;
  readonly DefaultView: boolean;
  readonly ViewQuery: string | null;
  readonly ViewFields?: { readonly Items?: readonly string[] | { readonly results: readonly string[] } };
}

export interface RawAssignment {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly RawLevel[];
}

/** LCID of Estonian; a site of any other language is served in English. */
const ESTONIAN = 1061;

/** A site may be without one of its own groups; it then answers with an entity that has no id. */
const groupOf = (raw: RawGroup | undefined): FoundGroup | undefined => raw?.Id === undefined ? undefined : {
  id: raw.Id,
  title: raw.Title,
  membersMayEdit: raw.AllowMembersEditMembership,
  letsAnyoneIn: raw.AutoAcceptRequestToJoinLeave
};

const levelOf = (raw: RawLevel): FoundLevel =>
  ({ id: raw.Id, name: raw.Name, type: raw.RoleTypeKind, mask: raw.BasePermissions });

export const assignmentOf = (raw: RawAssignment): FoundAssignment =>
  ({ principal: raw.PrincipalId, name: raw.Member.Title, levels: raw.RoleDefinitionBindings.map(levelOf) });

const namesOf = (raw: RawView['ViewFields']): readonly string[] => {
  const items = raw?.Items ?? [];
  return 'results' in items ? items.results : items;
};

const viewOf = (raw: RawView): FoundView => ({
  id: raw.Id,
  title: raw.Title,
  page: (raw.ServerRelativeUrl.split('/').pop() ?? '').replace(/\.aspx$/i, ''),
  isDefault: raw.DefaultView,
  query: raw.ViewQuery ?? '',
  columns: namesOf(raw.ViewFields)
});

const overviewAsks = [
  sp => sp.web.select('Title', 'Language', 'EffectiveBasePermissions')(),
  sp => sp.web.currentUser.select('Id', 'IsSiteAdmin')(),
  sp => sp.web.currentUser.groups.select('Id')(),
  sp => sp.web.associatedOwnerGroup(),
  sp => sp.web.associatedMemberGroup(),
  sp => sp.web.associatedVisitorGroup(),
  sp => sp.web.siteGroups.filter(ownGroupKeys.map(key => `Title eq '${ownGroups[key].name}'`).join(' or '))(),
  sp => sp.web.roleDefinitions(),
  sp => sp.web.lists
    .select('Id', 'Title', 'Description', 'EnableVersioning', 'HasUniqueRoleAssignments', 'ItemCount', 'RootFolder/ServerRelativeUrl')
    .expand('RootFolder').top(5000)()
] satisfies readonly Ask<unknown>[];

const ASKS_A_LIST = 3;

const listAsks = (siteUrl: string, list: ListSchema): readonly Ask<unknown>[] => [
  sp => sp.web.getList(listUrl(siteUrl, list)).fields
    .filter(['FromBaseType eq false', ...['Title', ...stampColumns].map(name => `InternalName eq '${name}'`)].join(' or ')).top(5000)(),
  sp => sp.web.getList(listUrl(siteUrl, list)).views
    .select('Id', 'Title', 'ServerRelativeUrl', 'DefaultView', 'ViewQuery', 'ViewFields').expand('ViewFields')(),
  sp => sp.web.getList(listUrl(siteUrl, list)).roleAssignments.expand('Member', 'RoleDefinitionBindings')()
];

/** Reads, in two requests, everything that the schema has something to say about. Throws a SiteError. */
export const lookAt = async (sp: SPFI, siteUrl: string): Promise<FoundSite> => {
  const [web, me, myGroups, owners, members, visitors, own, levels, raws] = await inBatch<unknown>(sp, overviewAsks);
  const { Title, Language, EffectiveBasePermissions } =
    valueOf(web) as { Title: string; Language: number; EffectiveBasePermissions: BasePermissions };
  const { Id, IsSiteAdmin } = valueOf(me) as { Id: number; IsSiteAdmin: boolean };

  // An owner sees everything: what is refused to one is a bad moment of the site, and no reason to take the rest for strangers.
  const seen = mayProvision(EffectiveBasePermissions) ? valueIfThere : valueIfSeen;

  const ownRaws = seen(own) as readonly RawGroup[] | undefined;
  const ownGroup = (key: OwnGroupKey): FoundGroup | undefined => groupOf(ownRaws?.find(({ Title: name }) => name === ownGroups[key].name));

  const byPath = new Map((valueOf(raws) as readonly RawList[]).map(raw => [raw.RootFolder.ServerRelativeUrl.toLowerCase(), raw]));
  const present = lists.flatMap((list: ListSchema) => {
    const raw = byPath.get(`${serverPath(siteUrl)}/Lists/${list.name}`.toLowerCase());
    return raw ? [{ list, raw }] : [];
  });
  const details = await inBatch(sp, present.flatMap(({ list }) => listAsks(siteUrl, list)));

  return {
    url: siteUrl,
    title: Title,
    language: Language === ESTONIAN ? 'et' : 'en',
    me: {
      id: Id,
      isSiteAdmin: IsSiteAdmin,
      groups: (seen(myGroups) as readonly { Id: number }[] | undefined ?? []).map(group => group.Id),
      mayProvision: mayProvision(EffectiveBasePermissions)
    },
    groups: {
      owners: groupOf(seen(owners) as RawGroup | undefined),
      members: groupOf(seen(members) as RawGroup | undefined),
      visitors: groupOf(seen(visitors) as RawGroup | undefined),
      qualityManagers: ownGroup('qualityManagers'),
      restrictedReaders: ownGroup('restrictedReaders')
    },
    levels: (seen(levels) as readonly RawLevel[] | undefined)?.map(levelOf),
    lists: new Map(present.map(({ list, raw }, n): [string, FoundList] => {
      const [fields, views, assignments] = details.slice(n * ASKS_A_LIST, (n + 1) * ASKS_A_LIST);
      return [list.name, {
        id: raw.Id,
        name: list.name,
        title: raw.Title,
        description: raw.Description,
        versioning: raw.EnableVersioning,
        inherits: !raw.HasUniqueRoleAssignments,
        itemCount: raw.ItemCount,
        fields: valueOf(fields) as readonly FoundField[],
        views: (valueOf(views) as readonly RawView[]).map(viewOf),
        assignments: (seen(assignments) as readonly RawAssignment[] | undefined)?.map(assignmentOf)
      }];
    }))
  };
};
