import '@pnp/sp/fields';
import '@pnp/sp/site-users/web';
import { loosenedIn, ownGroups, type Loosening, type OwnGroupKey } from '../provisioning';
import { inBatch, valueOf, type Ask } from '../provisioning/batches';
import type { FoundField } from '../provisioning/found';
import { ownGroupKeys } from '../provisioning/levels';
import { lookAt } from '../provisioning/look';
import { doneBeyond } from '../provisioning/loosened';
import { stampColumns, writableStamps } from '../provisioning/stamps';
import { listUrl, serverPath } from '../addresses';
import { mayProvision, type BasePermissions } from '../rights';
import * as schema from '../schema';
import type { ListSchema } from '../schema/list';
import { asSiteError, SiteError } from '../siteError';
import type { Site } from '../site';

/** What replay relies on: whoever may change these by stealth can make an approval out of nothing. */
export const reliedOn: readonly ListSchema[] = [
  schema.approvalLog, schema.approvalTexts, schema.restrictedLog, schema.restrictedTexts, schema.routes, schema.routeSteps,
  schema.roleHolders, schema.roles, schema.units, schema.posts, schema.organisations, schema.documents, schema.securityChecks
];

/** Whether a submission would be worth anything: fine, loosened with the reasons, or not known. */
export type Guard =
  | { readonly status: 'fine' }
  | { readonly status: 'loosened'; readonly what: readonly Loosening[] }
  | { readonly status: 'unknown'; readonly error: SiteError };

type Asked = Pick<Site, 'sp' | 'url'>;

interface RawList {
  readonly HasUniqueRoleAssignments: boolean;
  readonly EffectiveBasePermissions: BasePermissions;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

const overviewAsks = [
  sp => sp.web.select('EffectiveBasePermissions')(),
  sp => sp.web.currentUser.groups.select('Title')(),
  sp => sp.web.lists.select('HasUniqueRoleAssignments', 'EffectiveBasePermissions', 'RootFolder/ServerRelativeUrl').expand('RootFolder').top(5000)()
] satisfies readonly Ask<unknown>[];

const stampsFilter = stampColumns.map(name => `InternalName eq '${name}'`).join(' or ');

const stampAsk = (url: string, list: ListSchema): Ask<unknown> =>
  sp => sp.web.getList(listUrl(url, list)).fields.filter(stampsFilter).select('InternalName', 'ReadOnlyField')();

/** What a person of these groups of VAJS should at most be able to do there. */
const levelsFor = ({ access }: ListSchema, groups: readonly OwnGroupKey[]): readonly (typeof access.everyone)[] =>
  [access.everyone, ...groups.flatMap(group => access[group] ?? [])];

/** What a person without the owner's sight can tell of one list: own rights, and whether it has permissions of its own. */
const seenIn = (list: ListSchema, raw: RawList, fields: readonly FoundField[], groups: readonly OwnGroupKey[]): readonly Loosening[] => {
  const may = doneBeyond(levelsFor(list, groups), [raw.EffectiveBasePermissions]);
  const columns = writableStamps(fields);
  return [
    ...(raw.HasUniqueRoleAssignments ? [] : [{ kind: 'inherits', list } as const]),
    ...(raw.HasUniqueRoleAssignments && may.length > 0 ? [{ kind: 'rights', list, who: { kind: 'me' }, may } as const] : []),
    ...(columns.length > 0 ? [{ kind: 'stamps', list, columns } as const] : [])
  ];
};

/** Lists that SharePoint leaves out for this person; those that only some may read are left out rightly. */
const isHiddenRightly = ({ access }: ListSchema, groups: readonly OwnGroupKey[]): boolean =>
  access.everyone === 'none' && groups.length === 0;

const loosenedForMe = async (site: Asked, lists: readonly ListSchema[]): Promise<readonly Loosening[] | 'ask as owner'> => {
  const [rights, groupTitles, raws] = await inBatch<unknown>(site.sp, overviewAsks);
  const { EffectiveBasePermissions: mine } = valueOf(rights) as { readonly EffectiveBasePermissions: BasePermissions };
  if (mayProvision(mine)) return 'ask as owner';

  const titles = (valueOf(groupTitles) as readonly { readonly Title: string }[]).map(({ Title }) => Title);
  const groups = ownGroupKeys.filter(key => titles.includes(ownGroups[key].name));
  const byPath = new Map((valueOf(raws) as readonly RawList[]).map(raw => [raw.RootFolder.ServerRelativeUrl.toLowerCase(), raw]));
  const seen = lists.flatMap(list => {
    const raw = byPath.get(`${serverPath(site.url)}/Lists/${list.name}`.toLowerCase());
    if (raw) return [{ list, raw }];
    if (isHiddenRightly(list, groups)) return [];
    throw new SiteError('listMissing', list.name);
  });
  const fields = await inBatch(site.sp, seen.map(({ list }) => stampAsk(site.url, list)));
  return seen.flatMap(({ list, raw }, n) => seenIn(list, raw, valueOf(fields[n]) as readonly FoundField[], groups));
};

/** An owner may do anything; what counts is what the owner has let others do. */
const loosenedForOthers = async ({ sp, url }: Asked, lists: readonly ListSchema[]): Promise<readonly Loosening[]> => {
  const found = await lookAt(sp, url);
  const missing = lists.find(list => !found.lists.has(list.name));
  if (missing) throw new SiteError('listMissing', missing.name);
  const unseen = lists.find(list => !found.lists.get(list.name)?.assignments);
  if (unseen) throw new SiteError('denied', unseen.name);
  return loosenedIn({ found }, lists);
};

/**
 * Asks the site now, in two requests, whether what approvals rely on is protected as it should be: by the rights of whoever
 * asks, or, for an owner, by the rights that others have. What was true yesterday is no reason to submit today. Other `lists` are
 * named by those whose submissions rest on more.
 */
export const submissionGuard = async (site: Asked, lists: readonly ListSchema[] = reliedOn): Promise<Guard> => {
  try {
    const mine = await loosenedForMe(site, lists);
    const what = mine === 'ask as owner' ? await loosenedForOthers(site, lists) : mine;
    return what.length === 0 ? { status: 'fine' } : { status: 'loosened', what };
  } catch (thrown) {
    return { status: 'unknown', error: await asSiteError(thrown) };
  }
};
